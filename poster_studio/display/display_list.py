"""What a laid-out page consists of: a closed set of items at fixed places, in millimetres.

Layout ends here and every device starts here. The page's origin is the trim's top left corner,
y grows downwards. An exporter is a `match` over `Item` that ends with `assert_never`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.display.tone import Tone


@dataclass(frozen=True, slots=True)
class GradientStop:
    """A colour at `offset` 0–1 along a gradient."""

    offset: float
    colour: Colour


@dataclass(frozen=True, slots=True)
class LinearGradient:
    """Colours along the line from `start` to `end`, extended beyond both."""

    start: Point
    end: Point
    stops: tuple[GradientStop, ...]


@dataclass(frozen=True, slots=True)
class RadialGradient:
    """Colours from `centre` out to `radius`, extended beyond."""

    centre: Point
    radius: float
    stops: tuple[GradientStop, ...]


Paint = Colour | LinearGradient | RadialGradient


@dataclass(frozen=True, slots=True)
class Stroke:
    """A line of `width` millimetres; `dashes` are lengths on and off, empty for a solid line."""

    paint: Colour
    width: float
    dashes: tuple[float, ...] = ()
    cap: Literal["butt", "round", "square"] = "butt"
    join: Literal["miter", "round", "bevel"] = "miter"


@dataclass(frozen=True, slots=True)
class Move:
    """Starts a subpath."""

    to: Point


@dataclass(frozen=True, slots=True)
class Line:
    """A straight segment."""

    to: Point


@dataclass(frozen=True, slots=True)
class Curve:
    """A cubic Bézier segment."""

    control_1: Point
    control_2: Point
    to: Point


@dataclass(frozen=True, slots=True)
class Close:
    """Closes the subpath."""


Segment = Move | Line | Curve | Close
Outline = tuple[Segment, ...]


@dataclass(frozen=True, slots=True)
class Path:
    """An outline, filled and then stroked."""

    outline: Outline
    fill: Paint | None = None
    stroke: Stroke | None = None
    even_odd: bool = False


@dataclass(frozen=True, slots=True)
class GlyphRun:
    """Glyphs of one font, size and direction, each at its own place.

    `font` is a font id of the `Resources`; `size` is the em in millimetres. `glyphs[i]` has its
    (horizontal) origin at (`xs[i]`, `ys[i]`) and is drawn turned by `rotation` degrees clockwise
    about that origin and scaled to `x_scale` along its own baseline. `clusters[i]` is the source
    text that the glyph stands for; the further glyphs of one cluster have "". `vertical` is true
    for upright glyphs of a vertical line, whose column reads downwards.

    `order` sorts runs for text extraction: a text's base runs have 0, its ruby has 1.
    """

    font: str
    size: float
    glyphs: tuple[int, ...]
    xs: tuple[float, ...]
    ys: tuple[float, ...]
    clusters: tuple[str, ...]
    paint: Colour
    rotation: Literal[0, 90] = 0
    x_scale: float = 1.0
    vertical: bool = False
    order: Literal[0, 1] = 0


_WHOLE = Rect(0.0, 0.0, 1.0, 1.0)
_STILL = Transform()
_AS_IT_IS = Tone()


@dataclass(frozen=True, slots=True)
class Picture:
    """The part `source` of a picture (fractions of its size, 0–1) drawn into `target`.

    `picture` is the picture's SHA-256 in the `Resources`; `tone` is applied to its pixels.
    """

    picture: str
    target: Rect
    source: Rect = _WHOLE
    tone: Tone = _AS_IT_IS


@dataclass(frozen=True, slots=True)
class Link:
    """A place that leads to `url` in outputs that can be pressed; never painted."""

    target: Rect
    url: str


@dataclass(frozen=True, slots=True)
class Group:
    """Items under one transform, clip and opacity; `element` names the element they draw.

    `opacity` applies to the group as a whole. `clip` is in the group's own coordinates.
    """

    items: tuple[Item, ...]
    transform: Transform = _STILL
    clip: Outline | None = None
    opacity: float = 1.0
    element: str | None = None


Item = Group | GlyphRun | Path | Picture | Link


@dataclass(frozen=True, slots=True)
class Page:
    """A laid-out poster: trim `width` × `height`, painted `bleed` beyond it on each side."""

    width: float
    height: float
    bleed: float
    items: tuple[Item, ...]
    title: str = ""
    language: str = "ja"
