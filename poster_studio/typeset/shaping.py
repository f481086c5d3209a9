"""Shaping clusters and words into cells through the fallback chain."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from typing import Final

from poster_studio.typeset import characters as ch
from poster_studio.typeset.cells import (
    ASCENT,
    CENTRE,
    Cell,
    Setting,
    finished,
    is_upright,
    line_cell,
    shaped,
    upright_cell,
)
from poster_studio.typeset.clusters import clusters, is_emoji
from poster_studio.typeset.fonts import Face, FontLibrary

_CACHE_LIMIT: Final = 20_000

_ALTERNATIVES: Final = {"―": "—", "—": "―", "〜": "～", "～": "〜", "⋯": "…", "‑": "‐", "‐": "-"}
_VERTICAL_QUOTES: Final = {"“": "〝", "”": "〟"}
#: A space that no font has, in em.
_SPACE: Final = 0.25
_GETA: Final = ("〓", "□", "?")


class Shaper:
    """Shapes clusters and words; remembers what it shaped, within bounds."""

    def __init__(self, fonts: FontLibrary) -> None:
        self._fonts = fonts
        self._cells: dict[tuple[str, bool], dict[str, Cell]] = {}
        self._words: dict[tuple[str, str, bool], tuple[Cell, ...]] = {}
        self._combined: dict[tuple[str, str], tuple[Cell, ...]] = {}

    def cluster(self, text: str, font: str, vertical: bool) -> Cell:
        """The cell of one cluster; always has at least one glyph, never `.notdef`."""
        cells = self._cells.setdefault((font, vertical), {})
        cell = cells.get(text)
        if cell is None:
            if len(cells) >= _CACHE_LIMIT:
                cells.clear()
            cell = cells[text] = self._cluster(text, font, vertical)
        return cell

    def characters(self, text: str, font: str, vertical: bool) -> list[Cell]:
        """The cells of characters each of which is a cluster."""
        known = self._cells.get((font, vertical), {})
        try:
            return [known[character] for character in text]
        except KeyError:
            return [self.cluster(character, font, vertical) for character in text]

    def word(self, text: str, font: str, vertical: bool) -> tuple[Cell, ...]:
        """The cells of a Western word, kerned; turned by 90° in vertical text."""
        key = (text, font, vertical)
        cells = self._words.get(key)
        if cells is None:
            if len(self._words) >= _CACHE_LIMIT:
                self._words.clear()
            cells = self._words[key] = self._word(text, font, vertical)
        return cells

    def combined(self, text: str, font: str) -> tuple[Cell, ...]:
        """Characters side by side within one em of a vertical line (JLREQ §3.2.5).

        They need one font that has them all; without one they stand below each other.
        """
        cells = self._combined.get((text, font))
        if cells is None:
            if len(self._combined) >= _CACHE_LIMIT:
                self._combined.clear()
            cells = self._combined[text, font] = self._side_by_side(text, font)
        return cells

    def _side_by_side(self, text: str, font: str) -> tuple[Cell, ...]:
        for candidate in self._fonts.fallback(font):
            cells = self.word(text, candidate, False)
            if len({cell.font for cell in cells}) == 1:
                return (_joined(text, cells),)
        return tuple(self.cluster(part, font, True) for part in clusters(text))

    def _word(self, text: str, font: str, vertical: bool) -> tuple[Cell, ...]:
        face = self._fonts.face(font)
        glyphs = shaped(face, text, "ltr")
        parts = clusters(text)
        if any(glyph.id == 0 for glyph in glyphs) or len(glyphs) < len(parts):
            return tuple(self.cluster(part, font, vertical) for part in parts)
        cells, at = [], 0
        for part in parts:
            mine = [glyph for glyph in glyphs if at <= glyph.cluster < at + len(part)]
            at += len(part)
            cells.append(line_cell(part, ch.class_of(part[0]), face, mine, vertical))
        return tuple(cells)

    def _cluster(self, text: str, font: str, vertical: bool) -> Cell:
        if _invisible(text):
            return self._blank(text, font, ch.WESTERN, 0.0, vertical)
        kind = ch.class_of(text[0])
        shown = _VERTICAL_QUOTES.get(text, text) if vertical else text
        for candidate in self._candidates(text, font):
            face = self._fonts.face(candidate)
            for variant in (shown, _ALTERNATIVES.get(shown, "")):
                if variant and face.has_glyph(ord(unicodedata.normalize("NFC", variant)[0])):
                    cell = self._in_face(text, variant, kind, face, vertical)
                    if cell is not None:
                        return cell
        if kind in (ch.SPACE, ch.WIDE_SPACE):
            return self._blank(text, font, kind, _SPACE, vertical)
        return self._missing(text, font, vertical)

    def _candidates(self, text: str, font: str) -> list[str]:
        chain = list(self._fonts.fallback(font))
        if is_emoji(text):
            chain.reverse()
        elif len(text) > 1 and ord(text[-1]) >= 0xE0100:
            base, selector = ord(text[0]), ord(text[-1])
            faces = self._fonts.face
            chain.sort(key=lambda f: base not in faces(f).variations.get(selector, frozenset()))
        return chain

    def _in_face(self, text: str, shown: str, kind: int, face: Face, vertical: bool) -> Cell | None:
        """The cell in one font, or `None` if the font lacks a part of the cluster."""
        if kind in (ch.SPACE, ch.WIDE_SPACE):
            (glyph, *_) = shaped(face, shown, "ltr")
            return self._blank(text, face.id, kind, glyph.x_advance, vertical)
        upright = vertical and is_upright(shown, face)
        glyphs = shaped(face, shown, "ttb" if upright else "ltr")
        if not glyphs or any(glyph.id == 0 for glyph in glyphs):
            return None
        make = upright_cell if upright else line_cell
        cell = make(text, kind, face, glyphs, vertical)
        return finished(cell, face)

    def _blank(self, text: str, font: str, kind: int, advance: float, vertical: bool) -> Cell:
        """A cell that only takes room; its glyph is a space, so that the text stays whole."""
        if kind == ch.WIDE_SPACE or text == "\t":
            advance = 1.0
        setting: Setting = "rotated" if vertical else "horizontal"
        for candidate in self._fonts.fallback(font):
            space = self._fonts.face(candidate).hb_font.get_nominal_glyph(0x20)
            if space:
                dx = -CENTRE if vertical else 0.0
                glyphs = ((space, dx, 0.0),)
                return Cell(text, kind, candidate, glyphs, 0.0, setting, blank=advance)
        raise LookupError("no font of the library has a space")

    def _missing(self, text: str, font: str, vertical: bool) -> Cell:
        """A visible mark for a character that no font has (〓, the printers' geta)."""
        for mark in _GETA:
            for candidate in self._fonts.fallback(font):
                face = self._fonts.face(candidate)
                if face.has_glyph(ord(mark)):
                    cell = self._in_face(text, mark, ch.IDEOGRAPH, face, vertical)
                    if cell is not None:
                        return replace(cell, missing=True)
        raise LookupError("no font of the library has a mark for missing characters")


def _invisible(text: str) -> bool:
    """Control characters and stray format characters: kept in the text, never seen."""
    return text != "\t" and all(
        unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") or 0xFE00 <= ord(c) <= 0xFE0F
        for c in text
    )


def _joined(text: str, cells: tuple[Cell, ...]) -> Cell:
    """Cells of one font as a single one, drawn together to one em and centred."""
    width = sum(cell.advance + cell.blank for cell in cells)
    x_scale = min(1.0, 1.0 / width) if width else 1.0
    glyphs, pen = [], -width / 2 * x_scale
    for cell in cells:
        glyphs += [(gid, pen + dx * x_scale, dy + ASCENT) for gid, dx, dy in cell.glyphs]
        pen += (cell.advance + cell.blank) * x_scale
    return Cell(
        text, ch.IDEOGRAPH, cells[0].font, tuple(glyphs), 1.0, "combined", ink=(0.1, 0.9),
        x_scale=x_scale,
    )  # fmt: skip
