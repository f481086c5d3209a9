"""Fonts in a PDF: subset by HarfBuzz, as Type0 fonts whose codes are the subset's glyph numbers.

A font is planned first (which glyphs, which text each stands for), then written once. Widths are
whole thousandths of an em, because PDFium cuts off fractions; the rest is corrected between glyphs.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

# uharfbuzz has no types, and reportlab's objects neither.
from typing import Any

import uharfbuzz as hb

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.display.display_list import GlyphRun
from poster_studio.display.resources import FontBytes
from poster_studio.export.pdf_objects import PdfObjects, array, dictionary, name, numbers, stream

#: Where a vertical glyph's origin lies above its horizontal one, in thousandths of an em.
VERTICAL_ORIGIN = 880

_KEPT_TABLES = frozenset({"glyf", "head", "hhea", "hmtx", "loca", "maxp", "cvt ", "fpgm", "prep"})
_SUBSET_FLAGS = (
    hb.SubsetFlags.NO_HINTING | hb.SubsetFlags.NOTDEF_OUTLINE | hb.SubsetFlags.NO_LAYOUT_CLOSURE
)
# OS/2 fsType: restricted, no subsetting, bitmaps only (OpenType, OS/2 table).
_NOT_EMBEDDABLE = 0x0002 | 0x0100 | 0x0200


class EmbeddedFont:
    """One font of the page with the glyphs the page uses of it."""

    def __init__(self, label: str, data: bytes, texts: dict[int, str]) -> None:
        """`texts` gives the text each glyph stands for, by the font's own glyph numbers."""
        self._label = label
        self._encodings: dict[str, str] = {}
        self._face = hb.Face(hb.Blob(data))
        _refuse_unusable(self._face)
        self._texts = texts
        self._plan = hb.SubsetPlan(self._face, _subset_input(self._face, texts))
        self._codes: dict[int, int] = dict(self._plan.old_to_new_glyph_mapping.items())
        font, upem = hb.Font(self._face), self._face.upem
        self._widths: dict[int, int] = {
            glyph: round(font.get_glyph_h_advance(glyph) * 1000 / upem) for glyph in texts
        }

    def resource(self, vertical: bool) -> str:
        """The name content calls the font by, for lines or for columns."""
        name, encoding = (f"{self._label}V", "V") if vertical else (self._label, "H")
        self._encodings[name] = f"Identity-{encoding}"
        return name

    def code(self, glyph: int) -> str:
        """The four hexadecimal digits that show a glyph."""
        return f"{self._codes[glyph]:04X}"

    def width(self, glyph: int) -> int:
        """The width the PDF declares, in thousandths of an em."""
        return self._widths[glyph]

    def says(self, glyph: int, text: str) -> bool:
        """Whether the glyph alone is read as this text."""
        return self._texts[glyph] == text

    def write(self, objects: PdfObjects) -> dict[str, Any]:
        """Adds the font's objects, once content is complete; gives them by resource name."""
        subset = bytes(self._plan.execute().blob.data)
        base = f"{_tag(subset)}+{self._post_script_name()}"
        descendant = objects.add(self._descendant(objects, base, subset))
        readable = objects.add(stream({}, self._to_unicode()))
        fonts = {}
        for resource, encoding in self._encodings.items():
            entries = {
                "Type": name("Font"),
                "Subtype": name("Type0"),
                "BaseFont": name(base + encoding.removeprefix("Identity")),
                "Encoding": name(encoding),
                "DescendantFonts": array([descendant]),
                "ToUnicode": readable,
            }
            fonts[resource] = objects.add(dictionary(entries))
        return fonts

    def _descendant(self, objects: PdfObjects, base: str, subset: bytes) -> Any:
        file = objects.add(stream({"Length1": len(subset)}, subset))
        return dictionary(
            {
                "Type": name("Font"),
                "Subtype": name("CIDFontType2"),
                "BaseFont": name(base),
                "CIDSystemInfo": "<</Registry (Adobe) /Ordering (Identity) /Supplement 0>>",
                "CIDToGIDMap": name("Identity"),
                "DW": 1000,
                "DW2": numbers((VERTICAL_ORIGIN, -1000)),
                "W": self._width_array(),
                "FontDescriptor": objects.add(self._descriptor(base, file)),
            }
        )

    def _width_array(self) -> str:
        """Widths other than 1000, as runs of neighbouring codes."""
        widths = sorted((self._codes[glyph], width) for glyph, width in self._widths.items())
        runs: list[tuple[int, list[int]]] = []
        for code, width in widths:
            if width == 1000:
                continue
            if runs and runs[-1][0] + len(runs[-1][1]) == code:
                runs[-1][1].append(width)
            else:
                runs.append((code, [width]))
        return "[" + " ".join(f"{start} [{' '.join(map(str, run))}]" for start, run in runs) + "]"

    def _descriptor(self, base: str, file: Any) -> Any:
        upem = self._face.upem
        head = bytes(self._face.reference_table("head").data)
        box = [int.from_bytes(head[i : i + 2], "big", signed=True) for i in range(36, 44, 2)]
        metrics = hb.Font(self._face).get_font_extents("ltr")
        return dictionary(
            {
                "Type": name("FontDescriptor"),
                "FontName": name(base),
                "Flags": 4,
                "FontBBox": numbers((part * 1000 / upem for part in box), 0),
                "ItalicAngle": 0,
                "Ascent": round(metrics.ascender * 1000 / upem),
                "Descent": round(metrics.descender * 1000 / upem),
                "CapHeight": 700,
                "StemV": 80,
                "FontFile2": file,
            }
        )

    def _to_unicode(self) -> bytes:
        pairs = sorted((self._codes[glyph], text) for glyph, text in self._texts.items() if text)
        lines = [
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap",
            "/CIDSystemInfo <</Registry (Adobe) /Ordering (UCS) /Supplement 0>> def",
            "/CMapName /Adobe-Identity-UCS def /CMapType 2 def",
            "1 begincodespacerange <0000> <FFFF> endcodespacerange",
        ]
        for start in range(0, len(pairs), 100):
            some = pairs[start : start + 100]
            lines.append(f"{len(some)} beginbfchar")
            lines += [f"<{code:04X}> <{utf16(text)}>" for code, text in some]
            lines.append("endbfchar")
        lines.append("endcmap CMapName currentdict /CMap defineresource pop end end")
        return "\n".join(lines).encode("ascii")

    def _post_script_name(self) -> str:
        given = self._face.get_name(hb.OTNameIdPredefined.POSTSCRIPT_NAME) or "Font"
        return "".join(
            sign for sign in given if sign.isascii() and (sign.isalnum() or sign in "-_")
        )


def planned_fonts(runs: Iterable[GlyphRun], fonts: FontBytes) -> dict[str, EmbeddedFont]:
    """The fonts of all runs by id; `PosterStudioError` for one that may not be embedded.

    The first text seen for a glyph becomes its reading; other texts are said at the place.
    """
    texts: dict[str, dict[int, str]] = {}
    for run in runs:
        readings = texts.setdefault(run.font, {})
        followers = (*run.clusters[1:], None)
        for glyph, cluster, after in zip(run.glyphs, run.clusters, followers, strict=True):
            alone = cluster if after != "" else ""
            if not readings.get(glyph):
                readings[glyph] = alone
    return {
        font: EmbeddedFont(f"F{index}", fonts.font_bytes(font), texts[font])
        for index, font in enumerate(sorted(texts))
    }


def utf16(text: str) -> str:
    """Text as hexadecimal UTF-16, the form PDF strings and maps use."""
    return text.encode("utf-16-be").hex().upper()


def _subset_input(face: Any, glyphs: Iterable[int]) -> Any:
    wanted = hb.SubsetInput()
    wanted.glyph_set.update(set(glyphs))
    wanted.flags = _SUBSET_FLAGS
    dropped = (tag for tag in face.table_tags if tag not in _KEPT_TABLES)
    wanted.drop_table_tag_set.update({int.from_bytes(tag.encode(), "big") for tag in dropped})
    return wanted


def _tag(subset: bytes) -> str:
    """Six capitals made from the subset's content (PDF 32000-1, 9.6.4)."""
    digest = hashlib.sha256(subset).digest()
    return "".join(chr(ord("A") + byte % 26) for byte in digest[:6])


def _refuse_unusable(face: Any) -> None:
    rights = bytes(face.reference_table("OS/2").data)[8:10]
    family = face.get_name(hb.OTNameIdPredefined.FONT_FAMILY) or "?"
    if int.from_bytes(rights, "big") & _NOT_EMBEDDABLE:
        raise PosterStudioError(
            Words(
                f"書体「{family}」は PDF に埋め込むことが許されていません",
                f"the font {family} may not be embedded in a PDF",
            ),
            Words("ほかの書体を選んでください", "choose another font"),
        )
    if "glyf" not in face.table_tags:
        raise PosterStudioError(
            Words(
                f"書体「{family}」は TrueType 形式ではありません",
                f"the font {family} has no TrueType outlines",
            ),
            Words("TrueType の書体を選んでください", "choose a TrueType font"),
        )
