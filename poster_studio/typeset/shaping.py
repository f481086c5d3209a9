"""From a cluster or a word to a cell of glyphs, in em, through HarfBuzz and the fallback chain."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, replace
from typing import Final, Literal

import uharfbuzz as hb

from poster_studio.typeset import characters as ch
from poster_studio.typeset.clusters import clusters, is_emoji
from poster_studio.typeset.fonts import Face, FontLibrary
from poster_studio.typeset.orientation import orientation

#: How glyphs stand: in a horizontal line; upright or turned by 90° in a vertical one; several
#: characters side by side across a vertical line (tate-chu-yoko).
Setting = Literal["horizontal", "upright", "rotated", "combined"]

#: Em box: from .12 em below to .88 em above the baseline; its centre line is the column's.
ASCENT: Final = 0.88
CENTRE: Final = 0.38
#: Ink may reach this far into what is cut away from full-width punctuation.
_TOLERANCE: Final = 0.03
#: Ink further than this outside a glyph's advance is a slip of the font.
_SLIP: Final = 0.05
#: Punctuation narrower than this is proportional: kept as drawn, with a little glue beside it.
_PROPORTIONAL: Final = 0.75
_LEAST_GLUE: Final = 0.15
_CACHE_LIMIT: Final = 20_000

_ALTERNATIVES: Final = {"―": "—", "—": "―", "〜": "～", "～": "〜", "⋯": "…", "‑": "‐", "‐": "-"}
_VERTICAL_QUOTES: Final = {"“": "〝", "”": "〟"}
_PUNCTUATION: Final = ch.HALVED_BEFORE | ch.HALVED_AFTER
_GETA: Final = ("〓", "□", "?")
#: Features off so that each character keeps its own glyph, for caret and letter spacing.
_FEATURES: Final = {"liga": False, "clig": False}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cluster, shaped. Lengths in em of the cell's text size, along the line.

    `glyphs` are (id, dx, dy) from the body's start: on the baseline of a horizontal line, on the
    centre of a vertical one. `lead` and `trail` are the blank halves cut off full-width
    punctuation; `ink` is where the ink starts and ends, equal numbers for none. `scale` makes
    pictures (emoji) fit the em; `blank` is the advance of a space, whose `advance` is 0.
    """

    text: str
    kind: int
    font: str
    glyphs: tuple[tuple[int, float, float], ...]
    advance: float
    setting: Setting
    lead: float = 0.0
    trail: float = 0.0
    ink: tuple[float, float] = (0.0, 0.0)
    scale: float = 1.0
    x_scale: float = 1.0
    blank: float = 0.0


@dataclass(frozen=True, slots=True)
class _Glyph:
    """HarfBuzz's answer for one glyph in em, y upwards."""

    id: int
    cluster: int
    x_advance: float
    y_advance: float
    x_offset: float
    y_offset: float


class Shaper:
    """Shapes clusters and words; remembers what it shaped, within bounds."""

    def __init__(self, fonts: FontLibrary) -> None:
        self._fonts = fonts
        self._cells: dict[tuple[str, str, bool], Cell] = {}
        self._words: dict[tuple[str, str, bool], tuple[Cell, ...]] = {}

    def cluster(self, text: str, font: str, vertical: bool) -> Cell:
        """The cell of one cluster; always has at least one glyph, never `.notdef`."""
        key = (text, font, vertical)
        cell = self._cells.get(key)
        if cell is None:
            if len(self._cells) >= _CACHE_LIMIT:
                self._cells.clear()
            cell = self._cells[key] = self._cluster(text, font, vertical)
        return cell

    def word(self, text: str, font: str, vertical: bool) -> tuple[Cell, ...]:
        """The cells of a Western word, kerned; turned by 90° in vertical text."""
        key = (text, font, vertical)
        cells = self._words.get(key)
        if cells is None:
            if len(self._words) >= _CACHE_LIMIT:
                self._words.clear()
            cells = self._words[key] = self._word(text, font, vertical)
        return cells

    def combined(self, text: str, font: str) -> Cell:
        """Characters side by side within one em of a vertical line (JLREQ §3.2.5)."""
        cells = self.word(text, font, False)
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

    def _word(self, text: str, font: str, vertical: bool) -> tuple[Cell, ...]:
        face = self._fonts.face(font)
        glyphs = _shaped(face, text, "ltr")
        parts = clusters(text)
        if any(glyph.id == 0 for glyph in glyphs) or len(glyphs) < len(parts):
            return tuple(self.cluster(part, font, vertical) for part in parts)
        cells, at = [], 0
        for part in parts:
            mine = [glyph for glyph in glyphs if at <= glyph.cluster < at + len(part)]
            at += len(part)
            cells.append(_line_cell(part, ch.class_of(part[0]), face, mine, vertical))
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
            (glyph, *_) = _shaped(face, shown, "ltr")
            return self._blank(text, face.id, kind, glyph.x_advance, vertical)
        upright = vertical and _is_upright(shown, face)
        glyphs = _shaped(face, shown, "ttb" if upright else "ltr")
        if not glyphs or any(glyph.id == 0 for glyph in glyphs):
            return None
        make = _upright_cell if upright else _line_cell
        cell = make(text, kind, face, glyphs, vertical)
        if is_emoji(text):
            return _fitted(cell)
        if kind == ch.INSEPARABLE and not upright:
            return _lifted(cell, face)
        return _halved(cell) if not text.isascii() else cell

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
                        return cell
        raise LookupError("no font of the library has a mark for missing characters")


def _shaped(face: Face, text: str, direction: Literal["ltr", "ttb"]) -> list[_Glyph]:
    buffer = hb.Buffer()
    buffer.add_codepoints([ord(character) for character in text])
    buffer.direction = direction
    buffer.script = "Latn" if text[0] < "\u0370" else "Kana"
    buffer.language = "ja"
    buffer.cluster_level = hb.BufferClusterLevel.MONOTONE_CHARACTERS
    buffer.flags = hb.BufferFlags.REMOVE_DEFAULT_IGNORABLES
    hb.shape(face.hb_font, buffer, _FEATURES)
    em = face.upem
    return [
        _Glyph(info.codepoint, info.cluster, place.x_advance / em, place.y_advance / em,
               place.x_offset / em, place.y_offset / em)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]  # fmt: skip


def _is_upright(text: str, face: Face) -> bool:
    """UAX #50 with the font's vertical forms; dashes and dots stand if they have one."""
    if is_emoji(text):
        return True
    match orientation(text[0]):
        case "U" | "u":
            return True
        case "R":
            return ch.class_of(text[0]) == ch.INSEPARABLE and _has_vertical_form(text[0], face)
        case _:
            return _has_vertical_form(text[0], face)


def _has_vertical_form(character: str, face: Face) -> bool:
    """Whether the font draws the character anew for vertical lines; a dash must then stand."""
    (glyph, *_) = _shaped(face, character, "ttb")
    if glyph.id == face.hb_font.get_nominal_glyph(ord(character)):
        return False
    extents = face.hb_font.get_glyph_extents(glyph.id)
    dash = ch.class_of(character) == ch.INSEPARABLE
    return not dash or (extents is not None and abs(extents.height) > extents.width)


def _line_cell(text: str, kind: int, face: Face, glyphs: list[_Glyph], vertical: bool) -> Cell:
    """Glyphs along the line: horizontal, or turned by 90° and centred on the column."""
    placed, pen = [], 0.0
    start, end = float("inf"), float("-inf")
    for glyph in glyphs:
        along, up = pen + glyph.x_offset, glyph.y_offset
        placed.append((glyph.id, up - CENTRE, along) if vertical else (glyph.id, along, -up))
        extents = face.hb_font.get_glyph_extents(glyph.id)
        if extents is not None and extents.width:
            start = min(start, along + extents.x_bearing / face.upem)
            end = max(end, along + (extents.x_bearing + extents.width) / face.upem)
        pen += glyph.x_advance
    ink = (start, end) if end >= start else (pen / 2, pen / 2)
    setting: Setting = "rotated" if vertical else "horizontal"
    return Cell(text, kind, face.id, tuple(placed), pen, setting, ink=ink)


def _upright_cell(text: str, kind: int, face: Face, glyphs: list[_Glyph], _vertical: bool) -> Cell:
    """Glyphs standing in a vertical line; HarfBuzz's offsets lead to their horizontal origins."""
    placed, pen = [], 0.0
    start, end, left, right = float("inf"), float("-inf"), 0.0, 0.0
    for glyph in glyphs:
        along = pen - glyph.y_offset
        placed.append((glyph.id, glyph.x_offset, along))
        extents = face.hb_font.get_glyph_extents(glyph.id)
        if extents is not None and extents.height:
            left = min(left, glyph.x_offset + extents.x_bearing / face.upem)
            right = max(right, glyph.x_offset + (extents.x_bearing + extents.width) / face.upem)
            start = min(start, along - extents.y_bearing / face.upem)
            end = max(end, along - (extents.y_bearing + extents.height) / face.upem)
        pen -= glyph.y_advance
    ink = (start, end) if end >= start else (pen / 2, pen / 2)
    cell = Cell(text, kind, face.id, tuple(placed), pen, "upright", ink=ink)
    return _within(cell, (left, right)) if kind in _PUNCTUATION else cell


def _halved(cell: Cell) -> Cell:
    """Full-width punctuation without its blank half, measured on the ink (JLREQ §3.1.2)."""
    if cell.kind not in _PUNCTUATION or (cell.kind == ch.MIDDLE and cell.advance <= 0.5):
        return cell
    if cell.advance < _PROPORTIONAL and cell.kind != ch.MIDDLE:
        lead = _LEAST_GLUE if cell.kind == ch.OPEN else 0.0
        return replace(cell, lead=lead, trail=_LEAST_GLUE - lead)
    spare = cell.advance - 0.5
    sides = 2 if cell.kind == ch.MIDDLE else 1
    lead = trail = 0.0
    if cell.kind in ch.HALVED_BEFORE:
        lead = max(0.0, min(spare / sides, cell.ink[0] + _TOLERANCE))
    if cell.kind in ch.HALVED_AFTER:
        trail = max(0.0, min(spare / sides, cell.advance - cell.ink[1] + _TOLERANCE))
    return replace(
        _shifted(cell, -lead), advance=cell.advance - lead - trail, lead=lead, trail=trail
    )


def _lifted(cell: Cell, face: Face) -> Cell:
    """Dashes and dots on the line's middle, also in fonts that set dots on the baseline."""
    gid, dx, dy = cell.glyphs[0]
    extents = face.hb_font.get_glyph_extents(gid)
    if len(cell.glyphs) > 1 or extents is None:
        return cell
    lift = CENTRE - (extents.y_bearing + extents.height / 2) / face.upem
    moved = (gid, dx + lift, dy) if cell.setting == "rotated" else (gid, dx, dy - lift)
    return replace(cell, glyphs=(moved,))


def _within(cell: Cell, across: tuple[float, float]) -> Cell:
    """Upright punctuation whose ink a font draws outside its own advance, brought back in.

    Some display fonts draw vertical brackets and commas for a full em but give them less.
    """
    start, end = cell.ink
    if max(-across[0], across[1]) > 0.5 + _SLIP:
        moved = tuple((gid, -0.5, dy) for gid, _, dy in cell.glyphs)
        cell = replace(cell, glyphs=moved)
    if start < -_SLIP or end > cell.advance + _SLIP:
        cell = _shifted(cell, _SLIP - start)
        cell = replace(cell, advance=end - start + 2 * _SLIP)
    return cell


def _shifted(cell: Cell, by: float) -> Cell:
    across, along = (by, 0.0) if cell.setting == "horizontal" else (0.0, by)
    glyphs = tuple((gid, dx + across, dy + along) for gid, dx, dy in cell.glyphs)
    return replace(cell, glyphs=glyphs, ink=(cell.ink[0] + by, cell.ink[1] + by))


def _fitted(cell: Cell) -> Cell:
    """A picture made one em long and centred on the line's middle."""
    scale = min(1.0, 1.0 / cell.advance) if cell.advance > 0 else 1.0
    lift = 0.0
    if cell.setting == "horizontal":
        lift = CENTRE * scale - CENTRE
    glyphs = tuple((gid, dx * scale, dy * scale + lift) for gid, dx, dy in cell.glyphs)
    start, end = cell.ink
    return replace(
        cell, kind=ch.IDEOGRAPH, glyphs=glyphs, advance=cell.advance * scale, scale=scale,
        ink=(start * scale, end * scale),
    )  # fmt: skip


def _invisible(text: str) -> bool:
    """Control characters and stray format characters: kept in the text, never seen."""
    return text != "\t" and all(
        unicodedata.category(c) in ("Cc", "Cf", "Zl", "Zp") or 0xFE00 <= ord(c) <= 0xFE0F
        for c in text
    )
