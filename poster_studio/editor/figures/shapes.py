"""Figures: what the tool 図形 draws, and changing how selected ones look."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final, Literal

from poster_studio.base.geometry import Point
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, QrElement, ShapeElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.tools.touch import spanned

Kind = Literal[
    "rectangle", "rounded", "ellipse", "triangle", "polygon", "star",
    "bubble", "arrow", "line", "arrow-line", "tape", "qr",
]  # fmt: skip
LineWidth = Literal["thin", "medium", "thick"]
Dashing = Literal["solid", "dashed", "dotted"]

CHANGE: Final = Words("図形の見た目", "Look of shapes")

#: Line widths as shares of the sheet's longer side.
LINE_WIDTHS: Final[dict[LineWidth, float]] = {"thin": 0.0015, "medium": 0.004, "thick": 0.009}
#: Dashes in line widths.
DASHES: Final[dict[Dashing, tuple[float, ...]]] = {
    "solid": (),
    "dashed": (4.0, 3.0),
    "dotted": (1.0, 1.5),
}
#: Kinds that are lines: drawn from end to end, with a colour but nothing to fill.
LINES: Final[frozenset[Kind]] = frozenset({"line", "arrow-line"})
#: Strips that are as long as they are drawn, and so high for their length.
STRIPS: Final[dict[Kind, float]] = {"arrow": 0.4, "tape": 0.22}
#: What a mere press makes: this share of the sheet's shorter side.
PRESSED: Final = 0.22
_ROUND: Final = 0.15
_TAPE_OPACITY: Final = 0.8


@dataclass(frozen=True, slots=True)
class ShapeStyle:
    """How the next figure looks. `line` is `None` for no outline."""

    fill: str | None = "accent"
    line: str | None = None
    width: LineWidth = "medium"
    dashing: Dashing = "solid"


def figure(
    kind: Kind, style: ShapeStyle, start: Point, end: Point, sheet: tuple[float, float]
) -> ShapeElement | QrElement:
    """The figure between two corners, or from one end to the other for lines and strips."""
    id_ = new_id()
    if kind == "qr":
        return QrElement(id=id_, frame=_box(start, end))
    width = LINE_WIDTHS[style.width] * max(sheet)
    dashes = tuple(length * width for length in DASHES[style.dashing])
    if kind in LINES:
        return ShapeElement(
            id=id_,
            shape="line",
            frame=_strip(start, end, 0.0),
            stroke=style.line or style.fill or "ink",
            stroke_width=width,
            dashes=dashes,
            heads="end" if kind == "arrow-line" else "none",
        )
    frame = _strip(start, end, STRIPS[kind]) if kind in STRIPS else _box(start, end)
    return ShapeElement(
        id=id_,
        frame=frame,
        fill=style.fill,
        stroke=style.line,
        stroke_width=width if style.line else 0.0,
        dashes=dashes,
        opacity=_TAPE_OPACITY if kind == "tape" else 1.0,
        **_outline(kind, frame),
    )


def _outline(kind: Kind, frame: Frame) -> dict[str, Any]:
    match kind:
        case "rounded" | "bubble":
            shape = "bubble" if kind == "bubble" else "rectangle"
            return {"shape": shape, "radius": _ROUND * min(frame.width, frame.height)}
        case "triangle":
            return {"shape": "polygon", "corners": 3}
        case "polygon":
            return {"shape": "polygon", "corners": 6}
        case _:
            return {"shape": kind}


def _box(start: Point, end: Point) -> Frame:
    area = spanned(start, end)
    return Frame(x=area.x, y=area.y, width=area.width, height=area.height)


def _strip(start: Point, end: Point, share: float) -> Frame:
    """A frame along the way from `start` to `end`, turned so that it leads there."""
    length = math.hypot(end.x - start.x, end.y - start.y)
    height = share * length
    x, y = (start.x + end.x - length) / 2, (start.y + end.y - height) / 2
    angle = math.degrees(math.atan2(end.y - start.y, end.x - start.x))
    return Frame(x=x, y=y, width=length, height=height, rotation=angle)


def selected_shapes(editor: Editor) -> tuple[ShapeElement, ...]:
    """The figures, if nothing else is selected."""
    chosen = editor.selected
    shapes = tuple(element for element in chosen if isinstance(element, ShapeElement))
    return shapes if len(shapes) == len(chosen) else ()


def set_fill(editor: Editor, colour: str | None) -> None:
    """Another colour, or none; for lines the line's."""
    _change(editor, lambda shape: _filled(shape, colour))


def set_line(editor: Editor, colour: str | None) -> None:
    """An outline in a colour, or none; a line never loses its only colour."""
    _change(editor, lambda shape: _outlined(editor, shape, colour))


def set_line_width(editor: Editor, width: LineWidth) -> None:
    """Thinner or thicker lines; dashes grow with them."""
    line = LINE_WIDTHS[width] * _longer_side(editor)
    _change(editor, lambda shape: _redashed(line, dashing_of(shape)))


def set_dashing(editor: Editor, dashing: Dashing) -> None:
    """Solid, dashed or dotted."""
    _change(editor, lambda shape: _redashed(shape.stroke_width, dashing))


def set_heads(editor: Editor, heads: str) -> None:
    """A line's arrowheads: `none`, `end` or `both`."""
    _change(editor, lambda shape: {"heads": heads} if shape.shape == "line" else {})


def set_roundness(editor: Editor, share: float) -> None:
    """The radius of corners, as a share of half the shorter side."""
    _change(editor, lambda s: {"radius": share * min(s.frame.width, s.frame.height) / 2})


def set_corners(editor: Editor, corners: int) -> None:
    """How many corners polygons and stars have."""
    _change(editor, lambda _: {"corners": min(12, max(3, corners))})


def roundness_of(shape: ShapeElement) -> float:
    """The radius of corners, as a share of half the shorter side."""
    half = min(shape.frame.width, shape.frame.height) / 2
    return min(1.0, shape.radius / half) if half else 0.0


def line_width_of(shape: ShapeElement, sheet: tuple[float, float]) -> LineWidth:
    """The named width that comes nearest."""
    return min(LINE_WIDTHS, key=lambda n: abs(LINE_WIDTHS[n] * max(sheet) - shape.stroke_width))


def dashing_of(shape: ShapeElement) -> Dashing:
    """Solid, dashed or dotted."""
    if not any(shape.dashes):
        return "solid"
    return "dotted" if shape.dashes[0] < 2 * shape.stroke_width else "dashed"


def _filled(shape: ShapeElement, colour: str | None) -> dict[str, Any]:
    if shape.shape == "line":
        return {"stroke": colour or shape.stroke}
    return {"fill": colour}


def _outlined(editor: Editor, shape: ShapeElement, colour: str | None) -> dict[str, Any]:
    if colour is None and shape.shape == "line":
        return {}
    width = shape.stroke_width or LINE_WIDTHS["medium"] * _longer_side(editor)
    return {"stroke": colour, "stroke_width": width}


def _redashed(width: float, dashing: Dashing) -> dict[str, Any]:
    return {
        "stroke_width": width,
        "dashes": tuple(length * width for length in DASHES[dashing]),
    }


def _longer_side(editor: Editor) -> float:
    poster = editor.poster
    return max(poster.sheet) if poster is not None else 1.0


def _change(editor: Editor, fields: Callable[[ShapeElement], dict[str, Any]]) -> None:
    """One step for all selected figures; drawings of templates keep their own colours."""
    shapes = [shape for shape in selected_shapes(editor) if shape.shape != "drawing"]
    if shapes:
        with editor.edit(CHANGE) as edit:
            for shape in shapes:
                edit.update(shape.id, **fields(shape))
