"""Setting words in a frame: the only thing that the rest of the program calls."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point
from poster_studio.base.units import mm_to_pt, pt_to_mm
from poster_studio.display.display_list import GlyphRun
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText, Span
from poster_studio.typeset.breaking import Measure, break_lines
from poster_studio.typeset.emitting import LinePlace, Pen, emit
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.paragraph import Paragraph, paragraph
from poster_studio.typeset.phrase_starts import PhraseFinder
from poster_studio.typeset.settext import SetLine, SetText
from poster_studio.typeset.shaping import Shaper
from poster_studio.typeset.stacking import BrokenLine, Stack, broken, stack

__all__ = ["SetLine", "SetText", "Typesetter"]

#: Paragraphs kept measured; far more than a poster has.
_PARAGRAPHS_KEPT: Final = 2000
#: Sizes are found to this many points.
_SIZE_STEP_PT: Final = 0.05
#: A length that no words reach, for measuring without a frame.
_ENDLESS: Final = 1e9

_Key = tuple[object, ...]


@dataclass(frozen=True, slots=True)
class _Frame:
    """The room for lines in mm: length of a line, extent of a column across its lines."""

    length: float
    extent: float


class Typesetter:
    """Sets words; remembers measured paragraphs, so that another size costs only line breaking."""

    def __init__(self, fonts: FontLibrary) -> None:
        self._fonts = fonts
        self._shaper = Shaper(fonts)
        self._phrases = PhraseFinder()
        self._paragraphs: OrderedDict[_Key, Paragraph] = OrderedDict()

    def set(
        self,
        text: RichText,
        style: TextStyle,
        width: float,
        height: float,
        colour_of: Callable[[str], Colour],
    ) -> SetText:
        """Sets the words in a frame; never raises for any words or size of frame."""
        frame = _frame(style, width, height)
        paragraphs = self._measured(text, style)
        size_pt = _chosen_size(paragraphs, style, frame)
        lines, stacked = _laid(paragraphs, style, frame, pt_to_mm(size_pt))
        pen = Pen(pt_to_mm(size_pt), style.direction == "vertical", style.colour, colour_of)
        overflow = stacked.overflow or any(line.line.forced for line in lines)
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
        frame = _frame(style, *((_ENDLESS, given) if vertical else (given, _ENDLESS)))
        one_column = style.model_copy(update={"columns": 1}) if width is None else style
        lines, stacked = _laid(self._measured(text, style), one_column, frame, size)
        lengths = (
            line.paragraph.natural(line.line.first, line.line.last)
            + (style.indent if line.line.first == 0 else 0.0)
            for line in lines
        )
        longest = max(lengths, default=0.0) * size + 2 * style.padding
        length = longest if width is None else width
        extent = stacked.extent * size + 2 * style.padding
        return (extent, length) if vertical else (length, extent)

    def _measured(self, text: RichText, style: TextStyle) -> list[Paragraph]:
        shape = (
            style.family, style.weight, style.direction, style.letter_spacing, style.tight,
            style.phrases,
        )  # fmt: skip
        found, start = [], 0
        for spans in _split(text):
            key = (shape, start, spans)
            known = self._paragraphs.get(key)
            if known is None:
                known = self._paragraphs[key] = self._measure(spans, start, style)
                if len(self._paragraphs) > _PARAGRAPHS_KEPT:
                    self._paragraphs.popitem(last=False)
            found.append(known)
            start = known.end + 1
        return found

    def _measure(self, spans: tuple[Span, ...], start: int, style: TextStyle) -> Paragraph:
        joined = "".join(span.text for span in spans)
        starts = self._phrases.starts(joined) if style.phrases else frozenset[int]()
        return paragraph(spans, start, style, self._fonts, self._shaper, starts)


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


def _frame(style: TextStyle, width: float, height: float) -> _Frame:
    inner_width = max(0.0, width - 2 * style.padding)
    inner_height = max(0.0, height - 2 * style.padding)
    gaps = style.column_gap * (style.columns - 1)
    if style.direction == "vertical":
        return _Frame(max(0.0, (inner_height - gaps) / style.columns), inner_width)
    return _Frame(max(0.0, (inner_width - gaps) / style.columns), inner_height)


def _laid(
    paragraphs: list[Paragraph], style: TextStyle, frame: _Frame, size: float
) -> tuple[list[BrokenLine], Stack]:
    measure = Measure(
        length=frame.length / size,
        indent=min(style.indent, frame.length / size / 2),
        justify=style.align == "justify",
        hanging=style.hanging,
        phrases=style.phrases,
    )
    lines = [line for one in paragraphs for line in broken(one, break_lines(one, measure))]
    return lines, stack(lines, frame.extent / size, style.columns, style.line_height)


def _chosen_size(paragraphs: list[Paragraph], style: TextStyle, frame: _Frame) -> float:
    """The largest size that fits, between the style's bounds; the smallest if none does."""
    if style.fit == "none":
        return style.size_pt
    most = style.size_pt if style.fit == "shrink" else style.max_size_pt
    least = min(style.min_size_pt, most)
    room_pt = mm_to_pt(max(frame.length, frame.extent))
    most = max(least, min(most, room_pt))

    def fits(size_pt: float) -> bool:
        lines, stacked = _laid(paragraphs, style, frame, pt_to_mm(size_pt))
        return not stacked.overflow and not any(line.line.forced for line in lines)

    if fits(most):
        return most
    while most - least > _SIZE_STEP_PT:
        middle = (least + most) / 2
        if fits(middle):
            least = middle
        else:
            most = middle
    return least


def _placed(
    lines: list[BrokenLine],
    stacked: Stack,
    style: TextStyle,
    frame: _Frame,
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
    bounds = set_lines[0].box
    for one in set_lines[1:]:
        bounds = bounds.united(one.box)
    return SetText(tuple(runs), mm_to_pt(pen.size), overflow, bounds, tuple(set_lines))
