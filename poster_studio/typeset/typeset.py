"""Setting words in a frame: the only thing that the rest of the program calls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from typing import Final

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.base.units import mm_to_pt, pt_to_mm
from poster_studio.display.display_list import GlyphRun
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText, Span
from poster_studio.typeset.emitting import LinePlace, Pen, emit
from poster_studio.typeset.fitting import Frame, chosen_size, evened, frame_of, is_misplaced
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.glue import GlueTable, Spacing
from poster_studio.typeset.paragraph import Paragraph, paragraph
from poster_studio.typeset.phrase_starts import PhraseFinder
from poster_studio.typeset.settext import SetLine, SetText
from poster_studio.typeset.shaping import Shaper
from poster_studio.typeset.stacking import BrokenLine, Stack

__all__ = ["SetLine", "SetText", "Typesetter"]

#: Paragraphs kept measured; far more than a poster has.
_PARAGRAPHS_KEPT: Final = 2000
#: Words kept as they were set last, and ways of spacing them.
_TEXTS_KEPT: Final = 64
_SPACINGS_KEPT: Final = 32
#: A length that no words reach, for measuring without a frame.
_ENDLESS: Final = 1e9

_Key = tuple[object, ...]


class Typesetter:
    """Sets words; remembers measured paragraphs, so that another size costs only line breaking."""

    def __init__(self, fonts: FontLibrary) -> None:
        self._fonts = fonts
        self._shaper = Shaper(fonts)
        self._phrases = PhraseFinder()
        self._paragraphs: OrderedDict[_Key, Paragraph] = OrderedDict()
        self._glue: dict[Spacing, GlueTable] = {}
        self._set: OrderedDict[_Key, SetText] = OrderedDict()

    def set(
        self,
        text: RichText,
        style: TextStyle,
        width: float,
        height: float,
        colour_of: Callable[[str], Colour],
    ) -> SetText:
        """Sets the words in a frame; never raises for any words or size of frame.

        The same words in the same frame are set once: the painter and the caret ask one after
        the other.
        """
        names = sorted({style.colour, *(span.colour for span in text.spans if span.colour)})
        colours = {name: colour_of(name) for name in names}
        key = (text, _style_of(style), width, height, *colours.values())
        known = self._set.get(key)
        if known is None:
            known = self._newly_set(text, style, width, height, colours.__getitem__)
            self._set[key] = known
            if len(self._set) > _TEXTS_KEPT:
                self._set.popitem(last=False)
        return known

    def _newly_set(
        self,
        text: RichText,
        style: TextStyle,
        width: float,
        height: float,
        colour_of: Callable[[str], Colour],
    ) -> SetText:
        frame = frame_of(style, width, height)
        paragraphs = self._measured(text, style)
        size_pt = chosen_size(paragraphs, style, frame)
        lines, stacked = evened(paragraphs, style, frame, pt_to_mm(size_pt))
        pen = Pen(pt_to_mm(size_pt), style.direction == "vertical", style.colour, colour_of)
        length, cuts = frame.length / pen.size, style.fit == "shrink"
        overflow = stacked.overflow or any(is_misplaced(one, length, cuts=cuts) for one in lines)
        return _placed(lines, stacked, style, frame, (width, height), pen, overflow)

    def natural_size(
        self, text: RichText, style: TextStyle, width: float | None
    ) -> tuple[float, float]:
        """Width and height of the frame that the words need at `style.size_pt`.

        `width` is the frame's width if it is given; for vertical text it is the height, the length
        of its lines. Without it only line feeds end lines.
        """
        size = pt_to_mm(style.size_pt)
        vertical = style.direction == "vertical"
        given = _ENDLESS if width is None else width
        frame = frame_of(style, *((_ENDLESS, given) if vertical else (given, _ENDLESS)))
        one_column = style.model_copy(update={"columns": 1}) if width is None else style
        lines, stacked = evened(self._measured(text, style), one_column, frame, size)
        lengths = (
            line.paragraph.natural(line.line.first, line.line.last)
            + (style.indent if line.line.first == 0 else 0.0)
            for line in lines
        )
        longest = max(0.0, *lengths) * size + 2 * style.padding
        length = longest if width is None else width
        extent = stacked.extent * size + 2 * style.padding
        return (extent, length) if vertical else (length, extent)

    def missing(self, text: RichText, style: TextStyle) -> tuple[str, ...]:
        """The characters that no font has, readings included, each once in the order they stand."""
        cells = (
            cell
            for paragraph in self._measured(text, style)
            for cells in (paragraph.cells, *(ruby.cells for ruby in paragraph.rubies))
            for cell in cells
        )
        return tuple(dict.fromkeys(cell.text for cell in cells if cell.missing))

    def _measured(self, text: RichText, style: TextStyle) -> list[Paragraph]:
        shape = (
            style.family, style.weight, style.direction, style.letter_spacing, style.tight,
            style.solid, style.phrases,
        )  # fmt: skip
        found = []
        for spans in _split(text):
            key = (shape, spans)
            known = self._paragraphs.get(key)
            if known is not None:
                self._paragraphs.move_to_end(key)
            else:
                known = self._paragraphs[key] = self._measure(spans, style)
                if len(self._paragraphs) > _PARAGRAPHS_KEPT:
                    self._paragraphs.popitem(last=False)
            found.append(known)
        return found

    def _measure(self, spans: tuple[Span, ...], style: TextStyle) -> Paragraph:
        joined = "".join(span.text for span in spans)
        starts = self._phrases.starts(joined) if style.phrases else frozenset[int]()
        spacing = Spacing(style.tight, style.solid, style.letter_spacing)
        glue = self._glue.setdefault(spacing, GlueTable(spacing))
        if len(self._glue) > _SPACINGS_KEPT:
            self._glue = {spacing: glue}
        return paragraph(spans, style, self._fonts, self._shaper, starts, glue)


def _style_of(style: TextStyle) -> _Key:
    return tuple(getattr(style, name) for name in TextStyle.model_fields)


def _split(text: RichText) -> list[tuple[Span, ...]]:
    """The spans of each paragraph, without the line feeds."""
    found: list[list[Span]] = [[]]
    for span in text.spans:
        head, *rest = span.text.split("\n")
        if not rest:
            if head:
                found[-1].append(span)
            continue
        for n, part in enumerate([head, *rest]):
            if n:
                found.append([])
            if part:
                ruby = span.ruby if n == 0 else None
                found[-1].append(span.model_copy(update={"text": part, "ruby": ruby}))
    return [tuple(spans) for spans in found]


def _placed(
    lines: list[BrokenLine],
    stacked: Stack,
    style: TextStyle,
    frame: Frame,
    outer: tuple[float, float],
    pen: Pen,
    overflow: bool,
) -> SetText:
    spare = max(0.0, frame.extent - stacked.extent * pen.size)
    shift = {"start": 0.0, "centre": spare / 2, "end": spare}[style.block_align]
    runs: list[GlyphRun] = []
    set_lines: list[SetLine] = []
    for line, (column, offset) in zip(lines, stacked.slots, strict=True):
        across = style.padding + shift + offset * pen.size
        along = style.padding + column * (frame.length + style.column_gap)
        if pen.vertical:
            corner = Point(outer[0] - across - line.em * pen.size / 2, along)
        else:
            corner = Point(along, across)
        indent = min(style.indent * pen.size, frame.length / 2)
        place = LinePlace(corner, frame.length, style.align, indent)
        line_runs, set_line = emit(line, place, pen)
        runs += line_runs
        set_lines.append(set_line)
    bounds = _with_ruby(set_lines[0], lines[0].ruby * pen.size)
    for one, line in zip(set_lines[1:], lines[1:], strict=True):
        bounds = bounds.united(_with_ruby(one, line.ruby * pen.size))
    return SetText(tuple(runs), mm_to_pt(pen.size), overflow, bounds, tuple(set_lines))


def _with_ruby(line: SetLine, room: float) -> Rect:
    """The line's box and the room of its ruby, above it or to its right."""
    box = line.box
    if line.vertical:
        return Rect(box.x, box.y, box.width + room, box.height)
    return Rect(box.x, box.y - room, box.width, box.height + room)
