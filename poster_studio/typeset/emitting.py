"""Putting the cells of a broken line at their places: from em to glyph runs in millimetres."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from itertools import accumulate, islice, repeat
from typing import Final, Literal

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import GlyphRun
from poster_studio.typeset.cells import ASCENT, CENTRE, Cell
from poster_studio.typeset.justify import positions
from poster_studio.typeset.paragraph import Paragraph
from poster_studio.typeset.ruby import RUBY_SCALE, Ruby
from poster_studio.typeset.settext import SetLine
from poster_studio.typeset.stacking import BrokenLine

#: From the base's centre line to its ruby's, in em of the base.
_RUBY_DISTANCE: Final = 0.5 + RUBY_SCALE / 2


@dataclass(frozen=True, slots=True)
class Pen:
    """How lines are painted: em in millimetres, direction, colours by name, the default first."""

    size: float
    vertical: bool
    colour: str
    colour_of: Callable[[str], Colour]


@dataclass(frozen=True, slots=True)
class LinePlace:
    """Where a line stands, in millimetres.

    `corner` is where the line starts: of a horizontal line the top of its em box, of a vertical
    one the middle of its top edge. `length` is the frame's along the line.
    """

    corner: Point
    length: float
    align: Literal["start", "centre", "end", "justify"]
    indent: float


@dataclass(slots=True)
class _RunBuilder:
    """Glyphs of one run while it grows; `scale` is the em's, as a share of the element's."""

    cell: Cell | None = None
    scale: float = 1.0
    colour: str | None = None
    paint: Colour | None = None
    glyphs: list[int] = field(default_factory=list)
    xs: list[float] = field(default_factory=list)
    ys: list[float] = field(default_factory=list)
    clusters: list[str] = field(default_factory=list)

    def takes(self, cell: Cell, scale: float, colour: str | None) -> bool:
        """Whether a cell goes on in this run."""
        mine = self.cell
        return (
            mine is not None
            and cell.font == mine.font
            and cell.setting == mine.setting
            and cell.setting != "combined"
            and scale * cell.scale == self.scale * mine.scale
            and colour == self.colour
        )

    def add_all(
        self, cells: Iterable[Cell], xs: Iterable[float], ys: Iterable[float], em: float
    ) -> None:
        """The glyphs of cells, each at its place."""
        glyph_of, x_of = self.glyphs.append, self.xs.append
        y_of, cluster_of = self.ys.append, self.clusters.append
        for cell, x, y in zip(cells, xs, ys, strict=False):
            text = cell.text
            for glyph, dx, dy in cell.glyphs:
                glyph_of(glyph)
                x_of(x + dx * em)
                y_of(y + dy * em)
                cluster_of(text)
                text = ""

    def add(self, cell: Cell, x: float, y: float, em: float) -> None:
        """A cell's glyphs at a place."""
        self.add_all((cell,), (x,), (y,), em)


def emit(broken: BrokenLine, place: LinePlace, pen: Pen) -> tuple[list[GlyphRun], SetLine]:
    """The runs of one line, ruby last, and the line for caret and selection."""
    at = positions(broken, place.length / pen.size, place.align, place.indent / pen.size)
    runs = _base_runs(broken, at, place, pen)
    for ruby in broken.paragraph.rubies:
        if broken.line.first <= ruby.first < broken.line.last:
            runs += _ruby_runs(ruby, broken, at, place, pen)
    return runs, _set_line(broken, at, place, pen)


def _base_runs(broken: BrokenLine, at: list[float], place: LinePlace, pen: Pen) -> list[GlyphRun]:
    paragraph, begin, last = broken.paragraph, broken.line.first, broken.line.last
    size, vertical = pen.size, pen.vertical
    x0, y0 = place.corner.x, place.corner.y
    if not vertical:
        y0 += ASCENT * broken.em * size
    offsets = paragraph.offsets[begin:last]
    alongs = [(one + offset) * size for one, offset in zip(at, offsets, strict=True)]
    xs = repeat(x0) if vertical else iter([x0 + along for along in alongs])
    ys = iter([y0 + along for along in alongs]) if vertical else repeat(y0)
    runs: list[GlyphRun] = []
    while begin < last:
        end = _end_of_run(paragraph, begin, last)
        scale, colour = paragraph.scales[begin], paragraph.colours[begin]
        cells = paragraph.cells[begin:end]
        run = _RunBuilder(cells[0], scale, colour, pen.colour_of(colour or pen.colour))
        run.add_all(cells, islice(xs, end - begin), islice(ys, end - begin), scale * size)
        _close(run, runs, pen)
        begin = end
    return runs


def _end_of_run(paragraph: Paragraph, begin: int, last: int) -> int:
    """Past the last cell that looks as the first one does; what is combined stands alone."""
    cells, scales, colours = paragraph.cells, paragraph.scales, paragraph.colours
    cell, scale, colour = cells[begin], scales[begin], colours[begin]
    font, setting, own = cell.font, cell.setting, cell.scale
    if setting == "combined":
        return begin + 1
    for i in range(begin + 1, last):
        one = cells[i]
        if (
            one.font != font
            or one.setting != setting
            or one.scale != own
            or scales[i] != scale
            or colours[i] != colour
        ):
            return i
    return last


def _ruby_runs(
    ruby: Ruby, broken: BrokenLine, at: list[float], place: LinePlace, pen: Pen
) -> list[GlyphRun]:
    """The reading's runs, beside its base and never beyond the line's ends."""
    first, size = broken.line.first, pen.size
    last = min(ruby.last, broken.line.last)
    start = at[ruby.first - first]
    room = at[last - 1 - first] + broken.paragraph.widths[last - 1] - start
    free = room + ruby.left + ruby.right - ruby.length
    start += -ruby.left
    count = len(ruby.cells)
    step = free / count if ruby.spread and free > 0 else 0.0
    start += step / 2 if step else free / 2
    start = max(0.0, min(start, place.length / size - ruby.length))
    em = ruby.scale * RUBY_SCALE * size
    x0, y0 = _ruby_origin(broken, ruby, place, pen)
    runs: list[GlyphRun] = []
    run = _RunBuilder()
    paint = pen.colour_of(broken.paragraph.colours[ruby.first] or pen.colour)
    for cell in ruby.cells:
        if not run.takes(cell, ruby.scale * RUBY_SCALE, None):
            _close(run, runs, pen, 1)
            run = _RunBuilder(cell, ruby.scale * RUBY_SCALE, None, paint)
        along = start * size
        x, y = (x0, y0 + along) if pen.vertical else (x0 + along, y0)
        run.add(cell, x, y, em)
        start += (cell.advance + cell.blank) * ruby.scale * RUBY_SCALE + step
    _close(run, runs, pen, 1)
    return runs


def _ruby_origin(broken: BrokenLine, ruby: Ruby, place: LinePlace, pen: Pen) -> tuple[float, float]:
    distance = _RUBY_DISTANCE * ruby.scale * pen.size
    if pen.vertical:
        return place.corner.x + distance, place.corner.y
    baseline = place.corner.y + ASCENT * broken.em * pen.size
    centre = baseline - CENTRE * ruby.scale * pen.size - distance
    return place.corner.x, centre + CENTRE * RUBY_SCALE * ruby.scale * pen.size


def _close(run: _RunBuilder, runs: list[GlyphRun], pen: Pen, order: Literal[0, 1] = 0) -> None:
    if run.cell is None or run.paint is None:
        return
    cell = run.cell
    runs.append(
        GlyphRun(
            font=cell.font,
            size=pen.size * run.scale * cell.scale,
            glyphs=tuple(run.glyphs),
            xs=tuple(run.xs),
            ys=tuple(run.ys),
            clusters=tuple(run.clusters),
            paint=run.paint,
            rotation=90 if cell.setting == "rotated" else 0,
            x_scale=cell.x_scale,
            vertical=cell.setting == "upright",
            order=order,
        )
    )


def _set_line(broken: BrokenLine, at: list[float], place: LinePlace, pen: Pen) -> SetLine:
    paragraph, line = broken.paragraph, broken.line
    size, em = pen.size, broken.em * pen.size
    start = place.corner.y if pen.vertical else place.corner.x
    stops = [broken.start + one for one in paragraph.starts[line.first : line.last]]
    edges = [start + one * size for one in at]
    if line.last > line.first:
        last = line.last - 1
        cell, scale = paragraph.cells[last], paragraph.scales[last]
        stops.append(stops[-1] + len(cell.text))
        edges.append(edges[-1] + (paragraph.widths[last] + cell.blank * scale) * size)
    else:
        stops, edges = [broken.start], [start + _empty_at(place)]
    edges = list(accumulate(edges, max))
    inked = paragraph.inked_end(line.first, line.last) - line.first
    length = edges[inked if inked else -1] - edges[0]
    if pen.vertical:
        box = Rect(place.corner.x - em / 2, edges[0], em, length)
    else:
        box = Rect(edges[0], place.corner.y, length, em)
    return SetLine(stops[0], stops[-1], box, tuple(stops), tuple(edges), pen.vertical, em)


def _empty_at(place: LinePlace) -> float:
    """Where the caret of an empty line stands."""
    match place.align:
        case "centre":
            return place.length / 2
        case "end":
            return place.length
        case _:
            return min(place.indent, place.length)
