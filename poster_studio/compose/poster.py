"""A whole poster to a page: paper, elements in painting order, groups with their members."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import assert_never

from poster_studio.base.geometry import Rect, Transform
from poster_studio.compose.card import compose_card
from poster_studio.compose.ink import compose_ink
from poster_studio.compose.look import Look
from poster_studio.compose.picture import compose_picture
from poster_studio.compose.qr import compose_qr
from poster_studio.compose.shadow import shadow_under
from poster_studio.compose.shape import compose_shape
from poster_studio.compose.sticker import compose_sticker
from poster_studio.compose.text import compose_text
from poster_studio.compose.unknown import compose_unknown
from poster_studio.display.display_list import Group, Item, Page, Path
from poster_studio.display.outlines import rectangle
from poster_studio.document.elements import (
    CardElement,
    Element,
    GroupElement,
    InkElement,
    Mirrored,
    PictureElement,
    QrElement,
    ShapeElement,
    StickerElement,
    TextElement,
    UnknownElement,
)
from poster_studio.document.poster import BLEED, Poster


def compose_poster(poster: Poster, look: Look) -> Page:
    """Lays out a poster; pure: the same poster and look give the same page."""
    groups = {
        element.id: compose_element(element, look) for element in poster.elements if _shown(element)
    }
    return page_of(poster, groups, look)


def page_of(poster: Poster, groups: Mapping[str, Group], look: Look) -> Page:
    """Puts already composed elements on the page, in painting order."""
    width, height = poster.sheet
    paper = Path(
        rectangle(Rect(-BLEED, -BLEED, width + 2 * BLEED, height + 2 * BLEED)),
        fill=look.colour("paper"),
    )
    return Page(
        width=width,
        height=height,
        bleed=BLEED,
        items=(paper, *_nested(poster.elements, groups)),
        title=poster.title,
    )


def compose_element(element: Element, look: Look) -> Group:
    """One element's picture, placed and turned on the page."""
    frame = element.frame
    box = Rect(0.0, 0.0, frame.width, frame.height)
    items = _mirrored(element, _items(element, look, box), box)
    if element.shadow is not None and items:
        items = (*shadow_under(element, element.shadow, look, box), *items)
    turn = Transform.rotation(frame.rotation, about=box.centre)
    return Group(
        items=items,
        transform=turn.then(Transform.translation(frame.x, frame.y)),
        opacity=element.opacity,
        element=element.id,
    )


def _items(element: Element, look: Look, box: Rect) -> tuple[Item, ...]:
    match element:
        case TextElement():
            return compose_text(element, look, box)
        case CardElement():
            return compose_card(element, look, box)
        case PictureElement():
            return compose_picture(element, look, box)
        case ShapeElement():
            return compose_shape(element, look, box)
        case InkElement():
            return compose_ink(element, look, box)
        case StickerElement():
            return compose_sticker(element, look, box)
        case QrElement():
            return compose_qr(element, look, box)
        case UnknownElement():
            return compose_unknown(element, look, box)
        case GroupElement():
            return ()
        case _:
            assert_never(element)


def _mirrored(element: Element, items: tuple[Item, ...], box: Rect) -> tuple[Item, ...]:
    if not isinstance(element, Mirrored) or not (element.flip_x or element.flip_y) or not items:
        return items
    across = Transform(a=-1.0, e=box.width) if element.flip_x else Transform()
    down = Transform(d=-1.0, f=box.height) if element.flip_y else Transform()
    return (Group(items, transform=across.then(down)),)


def _shown(element: Element) -> bool:
    return not (element.deleted or element.hidden)


def _nested(elements: Iterable[Element], groups: Mapping[str, Group]) -> tuple[Item, ...]:
    """Members inside their group, so that its opacity applies to them as a whole."""
    shown = {element.id: element for element in elements if element.id in groups}
    members: dict[str | None, list[Element]] = {}
    for element in shown.values():
        members.setdefault(_parent(element, shown), []).append(element)
    placed: set[str] = set()

    def place(parent: str | None) -> tuple[Item, ...]:
        items: list[Item] = []
        for element in members.get(parent, []):
            if element.id in placed:
                continue
            placed.add(element.id)
            if isinstance(element, GroupElement):
                inside = place(element.id)
                items.append(Group(inside, opacity=element.opacity, element=element.id))
            else:
                items.append(groups[element.id])
        return tuple(items)

    top = place(None)
    stranded = tuple(groups[key] for key in shown if key not in placed)
    return top + stranded


def _parent(element: Element, shown: Mapping[str, Element]) -> str | None:
    parent = element.stack.parent
    return parent if parent is not None and isinstance(shown.get(parent), GroupElement) else None
