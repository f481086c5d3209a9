"""How far items reach on the page, and what can be said of them without drawing them."""

from __future__ import annotations

from collections.abc import Callable
from typing import assert_never

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Point, Rect
from poster_studio.display.display_list import (
    GlyphRun,
    Group,
    Item,
    Line,
    Link,
    Move,
    Path,
    Picture,
    Stroke,
)
from poster_studio.display.outlines import bounds, rectangle

#: The glyph for what a font lacks: never drawn (PDF/X-4 forbids it, and it means nothing).
NOTDEF = 0
#: Glyphs may reach this many ems from their origin (accents, brushed strokes, vertical forms).
GLYPH_REACH = 1.6
#: A mitred corner longer than this many line widths is bevelled (SVG 2, stroke-miterlimit).
MITER_LIMIT = 4.0

_MISSING = Colour(0xE6, 0xE6, 0xE6)
_MISSING_LINE = Colour(0xA0, 0xA0, 0xA0)


class Extents:
    """The extents of items, kept by the items' identity: items never change."""

    def __init__(self, limit: int = 50_000) -> None:
        self._limit = limit
        self._known: dict[int, tuple[Item, Rect | None]] = {}

    def of(self, item: Item) -> Rect | None:
        """A rectangle that no ink of the item leaves, in the coordinates around the item."""
        known = self._known.get(id(item))
        if known is not None:
            return known[1]
        if len(self._known) >= self._limit:
            self._known.clear()
        box = _extent(item, self.of)
        self._known[id(item)] = (item, box)
        return box


def extent(item: Item) -> Rect | None:
    """A rectangle that no ink of the item leaves, in the coordinates around the item."""
    return _extent(item, extent)


def _extent(item: Item, inner: Callable[[Item], Rect | None]) -> Rect | None:
    match item:
        case Group():
            return _group_extent(item, inner)
        case GlyphRun():
            return _run_extent(item)
        case Path():
            return _path_extent(item)
        case Picture(target=target):
            return target
        case Link():
            return None
        case _:
            assert_never(item)


def overlap(first: Rect, second: Rect) -> Rect | None:
    """The area two rectangles share; `None` if there is none."""
    if not first.intersects(second):
        return None
    x, y = max(first.x, second.x), max(first.y, second.y)
    right, bottom = min(first.right, second.right), min(first.bottom, second.bottom)
    return Rect(x, y, right - x, bottom - y)


def is_one_mark(group: Group) -> bool:
    """Whether the group holds one item that cannot overlap itself.

    Opacity of such a group may simply be given to its item.
    """
    if len(group.items) != 1:
        return False
    match group.items[0]:
        case Path(fill=fill, stroke=stroke):
            return fill is None or stroke is None
        case Group() as inner:
            return is_one_mark(inner)
        case _:
            return True


def stand_in(picture: Picture) -> tuple[Path, ...]:
    """What is drawn where a picture is not here (yet): a grey field with a diagonal line."""
    box = picture.target
    line = Stroke(_MISSING_LINE, min(box.width, box.height) / 100)
    diagonal = (Move(Point(box.x, box.y)), Line(Point(box.right, box.bottom)))
    return (Path(rectangle(box), fill=_MISSING), Path(diagonal, stroke=line))


def _group_extent(group: Group, inner: Callable[[Item], Rect | None]) -> Rect | None:
    boxes = [box for item in group.items if (box := inner(item)) is not None]
    whole = _around(boxes) if boxes else None
    if whole is not None and group.clip is not None:
        clip = bounds(group.clip)
        whole = None if clip is None else overlap(whole, clip)
    return None if whole is None else group.transform.bounds(whole)


def _around(boxes: list[Rect]) -> Rect:
    if len(boxes) == 1:
        return boxes[0]
    left, top = min(box.x for box in boxes), min(box.y for box in boxes)
    right = max(box.x + box.width for box in boxes)
    bottom = max(box.y + box.height for box in boxes)
    return Rect(left, top, right - left, bottom - top)


def _run_extent(run: GlyphRun) -> Rect | None:
    if not run.glyphs:
        return None
    reach = GLYPH_REACH * run.size * max(1.0, run.x_scale)
    left, top = min(run.xs) - reach, min(run.ys) - reach
    return Rect(left, top, max(run.xs) + reach - left, max(run.ys) + reach - top)


def _path_extent(path: Path) -> Rect | None:
    box = bounds(path.outline)
    if box is None or path.stroke is None:
        return box
    reach = MITER_LIMIT if path.stroke.join == "miter" else 1.5
    return box.inset(-path.stroke.width / 2 * reach)
