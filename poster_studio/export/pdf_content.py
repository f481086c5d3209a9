"""Display-list items as PDF page content, in millimetres with y down."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import assert_never

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect, Transform
from poster_studio.display.display_list import (
    Curve,
    GlyphRun,
    Group,
    Item,
    Line,
    LinearGradient,
    Link,
    Move,
    Outline,
    Path,
    Picture,
    RadialGradient,
    Stroke,
)
from poster_studio.display.resources import PictureBytes
from poster_studio.export import pdf_numbers as pdf
from poster_studio.export.extent import (
    MITER_LIMIT,
    extent,
    is_one_mark,
    stand_in,
)
from poster_studio.export.pdf_fonts import EmbeddedFont
from poster_studio.export.pdf_pictures import PictureUse, picture_use
from poster_studio.export.pdf_resources import PageResources
from poster_studio.export.pdf_shading import flat_alpha
from poster_studio.export.pdf_text import column_end, said, text_operators
from poster_studio.export.reading import MixedColumn, in_reading_order, is_down

_CAPS = {"butt": 0, "round": 1, "square": 2}
_JOINS = {"miter": 0, "round": 1, "bevel": 2}
# Decimals of a millimetre where the page is not scaled: a micrometre.
_DECIMALS = 3
# Groups that may lie in one another in one stream. Readers follow 28 levels of q and Q (PDF
# 32000-1, Annex C); sheets and tiles open up to four around a group, a picture one inside it.
_DEEPEST = 20
# Transparency groups that may lie in one another: PDFium paints no forms deeper than 40. The
# opacity of deeper ones is given to each of their items.
_MOST_LAYERS = 20


@dataclass(frozen=True, slots=True)
class Supplies:
    """What content refers to: fonts, the names of pictures, and the shared resources.

    `scale` is how large the content will be on paper, `dpi` how fine pictures need to be there.
    """

    fonts: Mapping[str, EmbeddedFont]
    images: Mapping[PictureUse, str]
    pictures: PictureBytes
    resources: PageResources
    scale: float
    dpi: float


_STILL = Transform()


def every(items: tuple[Item, ...], placed: Transform = _STILL) -> Iterator[tuple[Item, Transform]]:
    """All items that are not groups, with the transform they lie under."""
    for item in items:
        if isinstance(item, Group):
            yield from every(item.items, item.transform.then(placed))
        else:
            yield item, placed


def enlargement(placed: Transform) -> float:
    """How much larger lengths come out under a transform."""
    return math.sqrt(abs(placed.a * placed.d - placed.b * placed.c)) or 1.0


def content(items: tuple[Item, ...], supplies: Supplies) -> str:
    """The operators that draw the items."""
    writer = _Content(supplies)
    writer.items(items, supplies.scale, 1.0)
    return "\n".join(writer.operators)


class _Content:
    """Writes operators; one per page or form."""

    def __init__(self, supplies: Supplies, layers: int = 0) -> None:
        """`layers` is how many transparency groups lie around the content."""
        self._supplies, self._layers = supplies, layers
        self.operators: list[str] = []
        self._state = [(1.0, False)]
        self._places: list[str] = []

    def items(self, items: tuple[Item, ...], scale: float, opacity: float) -> None:
        """Draws items that are enlarged by `scale`, each at `opacity`."""
        for item in in_reading_order(items):
            match item:
                case Group():
                    self._group(item, scale, opacity)
                case GlyphRun():
                    self._lone_run(item, scale, opacity)
                case MixedColumn():
                    self._column(item, scale, opacity)
                case Path():
                    self._path(item, scale, opacity)
                case Picture():
                    self._picture(item, scale, opacity)
                case Link():
                    pass
                case _:
                    assert_never(item)

    def _group(self, group: Group, scale: float, opacity: float) -> None:
        if group.opacity <= 0.0 or not group.items:
            return
        if group.opacity >= 1.0:
            self._inside(group, scale, opacity)
        elif is_one_mark(group) or self._layers >= _MOST_LAYERS:
            self._inside(group, scale, opacity * group.opacity)
        else:
            self._layer(group, scale, opacity)

    def _inside(self, group: Group, scale: float, opacity: float) -> None:
        inner = scale * enlargement(group.transform)
        place = []
        if group.transform != _STILL:
            place.append(f"{pdf.matrix(group.transform, 8)} cm")
        if group.clip is not None:
            place.append(f"{pdf.outline(unsnapped(group.clip), _decimals(inner))} W n")
        if len(self._places) < _DEEPEST:
            self._enter("\n".join(place))
            self.items(group.items, inner, opacity)
            self._leave()
            return
        # No deeper: the level around is left, entered anew together with this one, and resumed.
        around = self._leave()
        self._enter("\n".join([around, *place]))
        self.items(group.items, inner, opacity)
        self._leave()
        self._enter(around)

    def _layer(self, group: Group, scale: float, opacity: float) -> None:
        box = extent(group)
        if box is None:
            return
        layer = _Content(self._supplies, self._layers + 1)
        layer._inside(group, scale, 1.0)
        name = self._supplies.resources.group(box, "\n".join(layer.operators))
        self._set_state(opacity * group.opacity, False)
        self._put(f"/{name} Do")

    def _column(self, column: MixedColumn, scale: float, opacity: float) -> None:
        self._put(said(column.text))
        for run in column.runs:
            self._run(run, scale, opacity, is_said=True)
        self._put("EMC")
        self._column_end(column.runs, scale)

    def _lone_run(self, run: GlyphRun, scale: float, opacity: float) -> None:
        self._run(run, scale, opacity)
        if is_down(run):
            self._column_end((run,), scale)

    def _column_end(self, runs: tuple[GlyphRun, ...], scale: float) -> None:
        seen = [run for run in runs if run.glyphs and run.paint.alpha > 0.0]
        if seen:
            self._put(column_end(seen, self._supplies.fonts, _decimals(scale)))

    def _run(self, run: GlyphRun, scale: float, opacity: float, is_said: bool = False) -> None:
        if not run.glyphs or run.paint.alpha <= 0.0:
            return
        space = self._supplies.resources.space
        alpha = run.paint.alpha * opacity
        self._set_state(alpha, alpha >= 1.0 and space.overprints(run.paint))
        self._put(space.fill(run.paint))
        font = self._supplies.fonts[run.font]
        self._put(text_operators(run, font, _decimals(scale), is_said))

    def _path(self, path: Path, scale: float, opacity: float) -> None:
        outline = pdf.outline(path.outline, _decimals(scale))
        if not outline:
            return
        match path.fill:
            case None:
                pass
            case Colour() as colour:
                self._set_state(colour.alpha * opacity, False)
                self._put(self._supplies.resources.space.fill(colour))
                shown = pdf.outline(unsnapped(path.outline), _decimals(scale))
                self._put(f"{shown} {'f*' if path.even_odd else 'f'}")
            case LinearGradient() | RadialGradient() as gradient:
                self._gradient(path, gradient, outline, opacity)
            case _:
                assert_never(path.fill)
        if path.stroke is not None and path.stroke.width > 0:
            self._stroke(path.stroke, outline, scale, opacity)

    def _gradient(
        self,
        path: Path,
        gradient: LinearGradient | RadialGradient,
        outline: str,
        opacity: float,
    ) -> None:
        box = extent(Path(path.outline))
        if box is None or not gradient.stops:
            return
        resources = self._supplies.resources
        self._save()
        alpha = flat_alpha(gradient)
        self._set_state((1.0 if alpha is None else alpha) * opacity, False)
        mask = resources.gradient_mask(gradient, box)
        if mask is not None:
            self._put(f"/{mask} gs")
        self._put(f"{outline} {'W*' if path.even_odd else 'W'} n")
        self._put(f"/{resources.gradient(gradient)} sh")
        self._restore()

    def _stroke(self, stroke: Stroke, outline: str, scale: float, opacity: float) -> None:
        decimals = _decimals(scale)
        self._set_state(stroke.paint.alpha * opacity, False)
        self._put(self._supplies.resources.space.stroke(stroke.paint))
        dashes = pdf.numbers(stroke.dashes, decimals)
        pen = f"{pdf.number(stroke.width, decimals + 1)} w {_CAPS[stroke.cap]} J"
        self._put(f"{pen} {_JOINS[stroke.join]} j {pdf.number(MITER_LIMIT)} M [{dashes}] 0 d")
        self._put(f"{outline} S")

    def _picture(self, picture: Picture, scale: float, opacity: float) -> None:
        supplies = self._supplies
        use = picture_use(picture, scale, supplies.dpi, supplies.pictures)
        name = None if use is None else supplies.images.get(use)
        if name is None:
            self.items(stand_in(picture), scale, opacity)
            return
        target = picture.target
        place = Transform(target.width, 0, 0, -target.height, target.x, target.bottom)
        self._save()
        self._set_state(opacity, False)
        self._put(f"{pdf.matrix(place, _decimals(scale) + 1)} cm /{name} Do")
        self._restore()

    def _put(self, operators: str) -> None:
        self.operators.append(operators)

    def _enter(self, place: str) -> None:
        """Saves the state and goes to a place: a matrix, a clip or both, several times over."""
        self._save()
        self._places.append(place)
        if place:
            self._put(place)

    def _leave(self) -> str:
        """Goes back from a place; gives it, to be entered again."""
        self._restore()
        return self._places.pop()

    def _save(self) -> None:
        self._put("q")
        self._state.append(self._state[-1])

    def _restore(self) -> None:
        self._put("Q")
        self._state.pop()

    def _set_state(self, alpha: float, overprint: bool) -> None:
        wanted = (round(alpha, 4), overprint)
        if wanted != self._state[-1]:
            self._put(f"/{self._supplies.resources.graphics_state(*wanted)} gs")
            self._state[-1] = wanted


def _decimals(scale: float) -> int:
    """Decimals that stay a micrometre on paper under an enlargement."""
    return min(8, max(1, _DECIMALS + math.ceil(math.log10(max(scale, 1e-3)) - 0.1)))


def clipped_to(box: Rect, inner: str) -> str:
    """Content that shows inside a rectangle only."""
    return f"q {pdf.rectangle(box)} W n\n{inner}\nQ"


def unsnapped(outline: Outline) -> Outline:
    """The outline; if it has four corners, its first side is written as a (straight) curve.

    PDFium rounds the edges of upright rectangles to whole pixels, and of nothing else: it would
    show an edge up to a pixel from where the poster has it.
    """
    match outline:
        case (Move(first) as start, Line(second), Line(), Line(), *rest):
            return (start, Curve(first, second, second), *outline[2:4], *rest)
        case _:
            return outline
