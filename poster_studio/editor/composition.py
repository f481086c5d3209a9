"""The composed elements of one poster: what did not change is not composed again."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, replace
from operator import is_not
from typing import Final

from poster_studio.base.geometry import Point, Rect, Transform
from poster_studio.compose.look import Look
from poster_studio.compose.poster import compose_element
from poster_studio.display.display_list import Group, Item, Path
from poster_studio.display.outlines import rectangle
from poster_studio.document.elements import CardElement, Element, GroupElement
from poster_studio.document.poster import BLEED, Poster
from poster_studio.editor.shown import Shown
from poster_studio.export.extent import Extents, extent


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


@dataclass(frozen=True)
class _Painted:
    """The units of what showed last; `places` finds an element's own among them.

    It is empty where a group is translucent: then units may hold several elements. `ground` is the
    same object in what differs in previewed elements only.
    """

    ground: object
    shown: Shown
    previews: Mapping[str, Element]
    units: tuple[Unit, ...]
    places: Mapping[str, int]


class Composition:
    """Keeps each element's picture for as long as the element and its look are the same."""

    def __init__(self, look: Look, extents: Extents) -> None:
        self._look = look
        self._extents = extents
        self._known: dict[str, _Known] = {}
        self._last: _Painted | None = None
        self._paper: tuple[tuple[float, float], Unit] | None = None

    @property
    def look(self) -> Look:
        """How elements are composed now."""
        return self._look

    def set_look(self, look: Look) -> None:
        """Another look; only a change of theme or pictures composes everything again."""
        if look.theme != self._look.theme or look.pictures is not self._look.pictures:
            self._known.clear()
        self._look, self._last, self._paper = look, None, None

    def units(self, shown: Shown, previews: Mapping[str, Element]) -> tuple[Unit, ...]:
        """The pictures of a poster's elements, in painting order; `previews` go before stored."""
        last = self._last
        if last is None or last.shown is not shown:
            last = self._all(shown, previews)
        elif last.previews is not previews:
            last = self._replaced(last, previews) or self._all(shown, previews)
        self._last = last
        return last.units

    def compose_anew(self, ids: Collection[str]) -> None:
        """Forgets the pictures of elements that look different although they are the same."""
        for id_ in ids:
            self._known.pop(id_, None)
        self._last = None

    @property
    def ground(self) -> object:
        """The same as long as no units but those of previewed elements differ."""
        return self._last.ground if self._last is not None else None

    def _replaced(self, last: _Painted, previews: Mapping[str, Element]) -> _Painted | None:
        """Only previews differ; `None` if one of them adds a unit, takes one away or is in one."""
        units = list(last.units)
        for id_ in last.previews.keys() | previews.keys():
            element, place = last.shown.element(id_, previews), last.places.get(id_)
            if place is None or element is None or not _is_shown(element):
                return None
            units[place] = self.unit(element)
        return _Painted(last.ground, last.shown, previews, tuple(units), last.places)

    def _all(self, from_: Shown, previews: Mapping[str, Element]) -> _Painted:
        elements = from_.elements(previews)
        shown = [element for element in elements if _is_shown(element)]
        if len(self._known) > 2 * len(elements) + _SPARE:
            self._forget({element.id for element in elements})
        if any(isinstance(e, GroupElement) and e.opacity < 1.0 for e in shown):
            units = _grouped(shown, {element.id: self.unit(element) for element in shown})
            return _Painted(object(), from_, previews, units, {})
        painted = [element for element in shown if not isinstance(element, GroupElement)]
        places = {element.id: place for place, element in enumerate(painted)}
        return _Painted(object(), from_, previews, tuple(map(self.unit, painted)), places)

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
        size = poster.sheet
        if self._paper is None or self._paper[0] != size:
            sheet = Rect(0.0, 0.0, *size).inset(-BLEED)
            path = Path(rectangle(sheet), fill=self._look.colour("paper"))
            self._paper = size, Unit(frozenset(), path, sheet)
        return self._paper[1]

    def _composed(self, element: Element) -> Unit:
        group = compose_element(element, self._look)
        return Unit(frozenset({element.id}), group, self._extents.of(group))

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


def _is_shown(element: Element) -> bool:
    return not (element.deleted or element.hidden)


def _differs_in_place_only(old: Element, new: Element) -> bool:
    """Whether a copy was moved or turned and nothing else; unsure counts as no."""
    if type(old) is not type(new):
        return False
    size_kept = (old.frame.width, old.frame.height) == (new.frame.width, new.frame.height)
    mine, theirs = old.__dict__, new.__dict__
    others = sum(map(is_not, mine.values(), theirs.values())) - (old.frame is not new.frame)
    return size_kept and mine.keys() == theirs.keys() and others == 0


def _placing(element: Element) -> Transform:
    frame = element.frame
    centre = Point(frame.width / 2, frame.height / 2)
    turn = Transform.rotation(frame.rotation, about=centre)
    return Transform(turn.a, turn.b, turn.c, turn.d, turn.e + frame.x, turn.f + frame.y)


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
