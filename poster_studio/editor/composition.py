"""The composed elements of one poster: what did not change is not composed again."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.base.geometry import Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.compose.poster import compose_element
from poster_studio.display.display_list import Group, Item, Path
from poster_studio.display.outlines import rectangle
from poster_studio.document.elements import CardElement, Element, GroupElement
from poster_studio.document.poster import BLEED, Poster
from poster_studio.export.extent import extent


@dataclass(frozen=True)
class Unit:
    """What is painted in one go: an element, or a translucent group with all its members.

    `box` is everything it paints on the page, `None` if it paints nothing.
    """

    ids: frozenset[str]
    item: Item
    box: Rect | None


#: So many pictures of elements that are gone may be kept for when they come back.
_SPARE: Final = 500

_Known = tuple[Element, str | None, Unit]


class Composition:
    """Keeps each element's picture for as long as the element and its look are the same."""

    def __init__(self, look: Look) -> None:
        self._look = look
        self._known: dict[str, _Known] = {}
        self._paper: Unit | None = None

    @property
    def look(self) -> Look:
        """How elements are composed now."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Another look; only a change of theme or pictures composes everything again."""
        if look.theme != self._look.theme or look.pictures is not self._look.pictures:
            self._known.clear()
        self._look = look

    def units(self, elements: Sequence[Element]) -> tuple[Unit, ...]:
        """The pictures of a poster's elements, in painting order."""
        shown = [element for element in elements if not (element.deleted or element.hidden)]
        if len(self._known) > 2 * len(elements) + _SPARE:
            self._forget({element.id for element in elements})
        if not any(isinstance(e, GroupElement) and e.opacity < 1.0 for e in shown):
            return tuple(self.unit(e) for e in shown if not isinstance(e, GroupElement))
        return _grouped(shown, {element.id: self.unit(element) for element in shown})

    def unit(self, element: Element) -> Unit:
        """One element's picture, from memory if nothing about it changed."""
        original = self._original(element)
        known = self._known.get(element.id)
        if known is not None and known[0] is element and known[1] == original:
            return known[2]
        if known is not None and known[1] == original:
            unit = self._carried_along(element, known) or self._composed(element)
        else:
            unit = self._composed(element)
        self._known[element.id] = (element, original, unit)
        return unit

    def paper(self, poster: Poster) -> Unit:
        """The sheet with its bleed, in the theme's paper."""
        width, height = poster.sheet
        sheet = Rect(0.0, 0.0, width, height).inset(-BLEED)
        path = Path(rectangle(sheet), fill=self._look.colour("paper"))
        if self._paper is None or self._paper.item != path:
            self._paper = Unit(frozenset(), path, sheet)
        return self._paper

    def _composed(self, element: Element) -> Unit:
        group = compose_element(element, self._look)
        return Unit(frozenset({element.id}), group, extent(group))

    def _carried_along(self, element: Element, known: _Known) -> Unit | None:
        """The picture of an element that was only moved or turned: its inside is kept."""
        old, _, unit = known
        if not isinstance(unit.item, Group) or not _differs_in_place_only(old, element):
            return None
        group = replace(unit.item, transform=_placing(element))
        if old.frame.rotation != element.frame.rotation or unit.box is None:
            return Unit(unit.ids, group, extent(group))
        dx, dy = element.frame.x - old.frame.x, element.frame.y - old.frame.y
        box = Rect(unit.box.x + dx, unit.box.y + dy, unit.box.width, unit.box.height)
        return Unit(unit.ids, group, box)

    def _original(self, element: Element) -> str | None:
        card = element.card if isinstance(element, CardElement) else ""
        return self._look.originals.get(card)

    def _forget(self, present: set[str]) -> None:
        for gone in self._known.keys() - present:
            del self._known[gone]


def _differs_in_place_only(old: Element, new: Element) -> bool:
    """Whether a copy was moved or turned and nothing else; unsure counts as no."""
    if type(old) is not type(new):
        return False
    size_kept = (old.frame.width, old.frame.height) == (new.frame.width, new.frame.height)
    mine, theirs = old.__dict__, new.__dict__
    return size_kept and all(mine[name] is theirs[name] for name in mine if name != "frame")


def _placing(element: Element) -> Transform:
    frame = element.frame
    centre = Rect(0.0, 0.0, frame.width, frame.height).centre
    turn = Transform.rotation(frame.rotation, about=centre)
    return turn.then(Transform.translation(frame.x, frame.y))


def _grouped(elements: Iterable[Element], units: Mapping[str, Unit]) -> tuple[Unit, ...]:
    """Members of translucent groups joined, so that the group's opacity is one for all of them."""
    by_id = {element.id: element for element in elements}
    result: list[Unit] = []
    veiled: dict[str, list[Unit]] = {}
    places: dict[str, int] = {}
    for element in by_id.values():
        if isinstance(element, GroupElement):
            continue
        veil = _veil(element, by_id)
        if veil is None:
            result.append(units[element.id])
            continue
        if veil not in veiled:
            places[veil] = len(result)
            result.append(units[element.id])
        veiled.setdefault(veil, []).append(units[element.id])
    for veil, members in veiled.items():
        result[places[veil]] = _joined(members, by_id[veil].opacity)
    return tuple(result)


def _veil(element: Element, by_id: Mapping[str, Element]) -> str | None:
    """The outermost translucent group around an element."""
    found, seen, parent = None, {element.id}, element.stack.parent
    while parent is not None and parent not in seen and parent in by_id:
        seen.add(parent)
        if isinstance(by_id[parent], GroupElement) and by_id[parent].opacity < 1.0:
            found = parent
        parent = by_id[parent].stack.parent
    return found


def _joined(members: list[Unit], opacity: float) -> Unit:
    ids = frozenset[str]().union(*(unit.ids for unit in members))
    group = Group(tuple(unit.item for unit in members), opacity=opacity)
    return Unit(ids, group, extent(group))
