"""PDF/X-4 rules about each page: boxes, colours, fonts, transparency."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pikepdf

from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import Fault, dictionary, name_of, resources_below

#: Boxes may miss each other by this much, in points.
TOLERANCE_PT = 0.01
BLEED_PT = mm_to_pt(3.0)
RGB_OPERATORS = {"rg", "RG"}
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")

Box = tuple[float, float, float, float]


def geometry(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """G1–G6: the boxes are there, nested, positive, with enough bleed."""
    for number, page in enumerate(pdf.pages, start=1):
        yield from _page_boxes(page, number)


def _page_boxes(page: pikepdf.Page, number: int) -> Iterator[Fault]:
    media = _box(page.obj.get("/MediaBox"), page.mediabox)
    trims = [name for name in ("/TrimBox", "/ArtBox") if name in page.obj]
    if len(trims) != 1:
        yield _fault(
            "G2",
            number,
            "仕上がりの枠（TrimBox）が一つに決まっていません",
            "there must be either a TrimBox or an ArtBox",
            "仕上がり線のあるPDFにしてください",
            "export it with a trim box",
        )
        return
    trim = _box(page.obj.get(trims[0]))
    bleed = _box(page.obj.get("/BleedBox"), trim)
    crop = _box(page.obj.get("/CropBox"), media)
    if media is None or trim is None or bleed is None or crop is None:
        yield _fault(
            "G4",
            number,
            "ページの枠の大きさが正しくありません",
            "a page box has no positive size",
            "PDFを書き出しなおしてください",
            "export the PDF again",
        )
        return
    if not (_within(trim, bleed) and _within(bleed, crop) and _within(crop, media)):
        yield _fault(
            "G3",
            number,
            "ページの枠の入れ子が正しくありません",
            "the page boxes do not lie inside each other",
            "PDFを書き出しなおしてください",
            "export the PDF again",
        )
    if any(abs(b - t) < BLEED_PT - TOLERANCE_PT for b, t in zip(bleed, trim, strict=True)):
        yield _fault(
            "G5",
            number,
            "塗り足しが3mmに足りません",
            "the bleed is less than 3 mm",
            "塗り足し3mmを付けてください",
            "add a bleed of 3 mm",
            "warning",
        )


def colour(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """C1: no untagged RGB where the output intent is CMYK."""
    for number, page in enumerate(pdf.pages, start=1):
        if _uses_rgb(page):
            yield _fault(
                "C1",
                number,
                "RGBの色が使われています",
                "untagged RGB colours are used",
                "CMYKに変換して書き出してください",
                "convert to CMYK when exporting",
            )


def _uses_rgb(page: pikepdf.Page) -> bool:
    if "/DefaultRGB" in dictionary(dictionary(page.obj.get("/Resources")).get("/ColorSpace")):
        return False
    if _paints_rgb(page):
        return True
    for resources in resources_below(page.obj):
        for item in dictionary(resources.get("/XObject")).values():
            if name_of(dictionary(item).get("/ColorSpace")) == "DeviceRGB":
                return True
            if name_of(dictionary(item).get("/Subtype")) == "Form" and _paints_rgb(item):
                return True
        for shading in dictionary(resources.get("/Shading")).values():
            if name_of(dictionary(shading).get("/ColorSpace")) == "DeviceRGB":
                return True
    return False


def _paints_rgb(holder: Any) -> bool:
    for instruction in pikepdf.parse_content_stream(holder):
        operator = str(instruction.operator)
        if operator in RGB_OPERATORS:
            return True
        if operator in ("cs", "CS") and name_of(instruction.operands[0]) == "DeviceRGB":
            return True
    return False


def fonts(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """T1: every font in the resources is embedded."""
    for number, page in enumerate(pdf.pages, start=1):
        missing = {
            name_of(dictionary(font).get("/BaseFont")) or "?"
            for resources in resources_below(page.obj)
            for font in dictionary(resources.get("/Font")).values()
            if not _is_embedded(dictionary(font))
        }
        for name in sorted(missing):
            yield _fault(
                "T1",
                number,
                f"書体 {name} が埋め込まれていません",
                f"the font {name} is not embedded",
                "書体を埋め込んで書き出してください",
                "embed all fonts when exporting",
            )


def _is_embedded(font: Any) -> bool:
    if name_of(font.get("/Subtype")) == "Type3":
        return "/CharProcs" in font
    descendants = font.get("/DescendantFonts")
    if isinstance(descendants, pikepdf.Array) and len(descendants):
        font = dictionary(descendants[0])
    descriptor = dictionary(font.get("/FontDescriptor"))
    return any(key in descriptor for key in FONT_FILES)


def transparency(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """X2: a page with transparency blends in the output intent's colours."""
    for number, page in enumerate(pdf.pages, start=1):
        if not _is_transparent(page):
            continue
        group = dictionary(page.obj.get("/Group"))
        if name_of(group.get("/CS")) != "DeviceCMYK":
            yield _fault(
                "X2",
                number,
                "透明効果の色空間がCMYKではありません",
                "transparency is not blended in CMYK",
                "PDF/X-4で書き出しなおしてください",
                "export it again as PDF/X-4",
                "warning",
            )


def _is_transparent(page: pikepdf.Page) -> bool:
    for resources in resources_below(page.obj):
        for state in dictionary(resources.get("/ExtGState")).values():
            state = dictionary(state)
            opaque = all(float(state.get(key, 1)) >= 1 for key in ("/CA", "/ca"))
            if not opaque or isinstance(state.get("/SMask"), pikepdf.Dictionary):
                return True
    return False


def _box(value: Any, otherwise: Any = None) -> Box | None:
    if not isinstance(value, pikepdf.Array):
        if otherwise is None or isinstance(otherwise, tuple):
            return otherwise
        value = otherwise
    if len(value) != 4:
        return None
    left, bottom, right, top = (float(part) for part in value)
    if right <= left or top <= bottom:
        return None
    return left, bottom, right, top


def _within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - TOLERANCE_PT
        and inner[1] >= outer[1] - TOLERANCE_PT
        and inner[2] <= outer[2] + TOLERANCE_PT
        and inner[3] <= outer[3] + TOLERANCE_PT
    )


def _fault(
    rule: str, page: int, japanese: str, english: str, hint_ja: str, hint_en: str,
    severity: str = "error",
) -> Fault:  # fmt: skip
    return Fault(
        rule,
        "error" if severity == "error" else "warning",
        Words(japanese, english),
        Words(hint_ja, hint_en),
        page,
    )
