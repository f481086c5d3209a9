"""Cells: shaped clusters with their ink and their blank halves, in em."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Final, Literal

import uharfbuzz as hb

from poster_studio.typeset import characters as ch
from poster_studio.typeset.clusters import is_emoji
from poster_studio.typeset.fonts import Face
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
_PUNCTUATION: Final = ch.HALVED_BEFORE | ch.HALVED_AFTER
#: Features off so that each character keeps its own glyph, for caret and letter spacing.
_FEATURES: Final = {"liga": False, "clig": False}


@dataclass(frozen=True, slots=True)
class Cell:
    """One cluster, shaped. Lengths in em of the cell's text size, along the line.

    `glyphs` are (id, dx, dy) from the body's start: on the baseline of a horizontal line, on the
    centre of a vertical one. `lead` and `trail` are the blank halves cut off full-width
    punctuation; `ink` is where the ink starts and ends, equal numbers for none. `scale` makes
    pictures (emoji) fit the em; `blank` is the advance of a space, whose `advance` is 0.
    `missing`: no font has the text, a mark stands in its place.
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
    missing: bool = False


@dataclass(frozen=True, slots=True)
class Glyph:
    """HarfBuzz's answer for one glyph in em, y upwards."""

    id: int
    cluster: int
    x_advance: float
    y_advance: float
    x_offset: float
    y_offset: float


def shaped(face: Face, text: str, direction: Literal["ltr", "ttb"]) -> list[Glyph]:
    """HarfBuzz's glyphs for a text in one font, with the font's vertical forms for `ttb`."""
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
        Glyph(info.codepoint, info.cluster, place.x_advance / em, place.y_advance / em,
               place.x_offset / em, place.y_offset / em)
        for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True)
    ]  # fmt: skip


def is_upright(text: str, face: Face) -> bool:
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
    (glyph, *_) = shaped(face, character, "ttb")
    if glyph.id == face.hb_font.get_nominal_glyph(ord(character)):
        return False
    extents = face.hb_font.get_glyph_extents(glyph.id)
    dash = ch.class_of(character) == ch.INSEPARABLE
    return not dash or (extents is not None and abs(extents.height) > extents.width)


def line_cell(text: str, kind: int, face: Face, glyphs: list[Glyph], vertical: bool) -> Cell:
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


def upright_cell(text: str, kind: int, face: Face, glyphs: list[Glyph], _vertical: bool) -> Cell:
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


def finished(cell: Cell, face: Face) -> Cell:
    """The cell as lines need it: pictures fitted, dashes lifted, punctuation halved."""
    if is_emoji(cell.text):
        return _fitted(cell)
    if cell.kind == ch.INSEPARABLE and cell.setting != "upright":
        return _lifted(cell, face)
    return cell if cell.text.isascii() else _halved(cell)


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
