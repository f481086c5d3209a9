"""PDF/X-4 rules about each page: boxes, colours, fonts, transparency, XObjects.

The rules and their sources stand in docs/spec/preflight.md.
"""

from __future__ import annotations

from collections.abc import Iterator

# pikepdf's objects are dynamic.
from typing import Any

import pikepdf

from poster_studio.base.findings import Severity
from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import (
    DAMAGED,
    Fault,
    dictionary,
    inherited,
    members,
    name_of,
    number_of,
    painted_below,
)

#: Boxes may miss each other by this much, in points.
TOLERANCE_PT = 0.01
BLEED_PT = mm_to_pt(3.0)
RGB_OPERATORS = {"rg", "RG"}
FONT_FILES = ("/FontFile", "/FontFile2", "/FontFile3")

Box = tuple[float, float, float, float]


def geometry(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """G1–G5: the boxes are there, nested, positive, with enough bleed."""
    for number, page in enumerate(pdf.pages, start=1):
        yield from _page_boxes(page.obj, number)


def _page_boxes(page: Any, number: int) -> Iterator[Fault]:
    media = _box(inherited(page, "/MediaBox"))
    if media is None:
        yield _fault(
            "G1",
            number,
            "ページの大きさ（MediaBox）がありません",
            "the page has no size (MediaBox)",
            "PDFを書き出しなおしてください",
            "export the PDF again",
        )
        return
    trims = [name for name in ("/TrimBox", "/ArtBox") if name in page]
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
    trim = _box(page.get(trims[0]))
    bleed = _box(page.get("/BleedBox")) if "/BleedBox" in page else trim
    crop_box = inherited(page, "/CropBox")
    crop = media if crop_box is None else _box(crop_box)
    if trim is None or bleed is None or crop is None:
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
    own = dictionary(inherited(page.obj, "/Resources"))
    if "/DefaultRGB" in dictionary(own.get("/ColorSpace")):
        return False
    for holder, resources in painted_below(page.obj):
        if _paints_rgb(page if holder is page.obj else holder):
            return True
        coloured = [
            *dictionary(resources.get("/XObject")).values(),
            *dictionary(resources.get("/Shading")).values(),
        ]
        if any(_is_rgb(dictionary(each).get("/ColorSpace")) for each in coloured):
            return True
    return False


def _is_rgb(space: Any) -> bool:
    """Whether a colour space is DeviceRGB, or a palette of it."""
    parts = members(space)
    if len(parts) > 1 and name_of(parts[0]) in ("Indexed", "I"):
        space = parts[1]
    return name_of(space) in ("DeviceRGB", "RGB")


def _paints_rgb(holder: Any) -> bool:
    try:
        instructions = pikepdf.parse_content_stream(holder)
    except DAMAGED:
        return False
    for instruction in instructions:
        operator = str(instruction.operator)
        if operator in RGB_OPERATORS:
            return True
        if operator in ("cs", "CS") and any(_is_rgb(each) for each in instruction.operands):
            return True
    return False


def fonts(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """T1: every font in the resources is embedded."""
    for number, page in enumerate(pdf.pages, start=1):
        missing = {
            name_of(dictionary(font).get("/BaseFont")) or "?"
            for _, resources in painted_below(page.obj)
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
    descendants = members(font.get("/DescendantFonts"))
    if descendants:
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
    for _, resources in painted_below(page.obj):
        for value in dictionary(resources.get("/ExtGState")).values():
            state = dictionary(value)
            opacities = (number_of(state.get(key)) for key in ("/CA", "/ca"))
            if any(opacity is not None and opacity < 1 for opacity in opacities):
                return True
            if isinstance(state.get("/SMask"), pikepdf.Dictionary):
                return True
        for value in dictionary(resources.get("/XObject")).values():
            if isinstance(dictionary(value).get("/SMask"), pikepdf.Stream):
                return True
    return False


def xobjects(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """N4: no PostScript, no picture or page that lies in another file."""
    for number, page in enumerate(pdf.pages, start=1):
        found = [
            dictionary(each)
            for _, resources in painted_below(page.obj)
            for each in dictionary(resources.get("/XObject")).values()
        ]
        if any(_is_foreign(each) for each in found):
            yield _fault(
                "N4",
                number,
                "PostScriptや外部の画像への参照が入っています",
                "PostScript or references to outside pictures are used",
                "PDF/X-4で書き出しなおしてください",
                "export it again as PDF/X-4",
            )


def _is_foreign(xobject: Any) -> bool:
    is_postscript = "PS" in (name_of(xobject.get("/Subtype")), name_of(xobject.get("/Subtype2")))
    return is_postscript or "/OPI" in xobject or "/Ref" in xobject


def _box(value: Any) -> Box | None:
    """left, bottom, right, top; `None` unless it has a positive size."""
    numbers = [number_of(part) for part in members(value)[:5]]
    sides = [number for number in numbers if number is not None]
    if len(sides) != 4 or len(numbers) != 4:
        return None
    left, right = sorted((sides[0], sides[2]))
    bottom, top = sorted((sides[1], sides[3]))
    return (left, bottom, right, top) if left < right and bottom < top else None


def _within(inner: Box, outer: Box) -> bool:
    return (
        inner[0] >= outer[0] - TOLERANCE_PT
        and inner[1] >= outer[1] - TOLERANCE_PT
        and inner[2] <= outer[2] + TOLERANCE_PT
        and inner[3] <= outer[3] + TOLERANCE_PT
    )


def _fault(
    rule: str, page: int, japanese: str, english: str, hint_ja: str, hint_en: str,
    severity: Severity = "error",
) -> Fault:  # fmt: skip
    return Fault(rule, severity, Words(japanese, english), Words(hint_ja, hint_en), page)
