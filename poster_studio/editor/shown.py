"""A poster's elements as they show: previews in the places of what they stand for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import Element
from poster_studio.editor.arrange.transforming import box_around

#: Ids, previews, the elements of these ids among them, and the upright box around their frames.
_Chosen = tuple[tuple[str, ...], Mapping[str, Element], tuple[Element, ...], Rect | None]


class Shown:
    """Looks places up instead of walking: each move of a drag asks, in posters of thousands.

    Mappings of previews are never changed, only replaced.
    """

    def __init__(self, stored: tuple[Element, ...] = ()) -> None:
        self.stored = stored
        self._places = {element.id: place for place, element in enumerate(stored)}
        self._previews: Mapping[str, Element] = {}
        self._elements = stored
        self._chosen: _Chosen | None = None

    def elements(self, previews: Mapping[str, Element]) -> tuple[Element, ...]:
        """Every element in painting order; new ones lie over the others."""
        if not previews:
            return self.stored
        if previews is not self._previews:
            elements = list(self.stored)
            for id_ in previews.keys() & self._places.keys():
                elements[self._places[id_]] = previews[id_]
            new = (element for id_, element in previews.items() if id_ not in self._places)
            self._previews, self._elements = previews, (*elements, *new)
        return self._elements

    def chosen(self, ids: tuple[str, ...], previews: Mapping[str, Element]) -> tuple[Element, ...]:
        """The elements of these ids that there are, in painting order."""
        return self._known(ids, previews)[2]

    def box(self, ids: tuple[str, ...], previews: Mapping[str, Element]) -> Rect | None:
        """The upright box around the frames of these elements."""
        return self._known(ids, previews)[3]

    def element(self, id_: str, previews: Mapping[str, Element]) -> Element | None:
        """One element, if there is one of this id."""
        place = self._places.get(id_)
        return previews.get(id_) or (None if place is None else self.stored[place])

    def _known(self, ids: tuple[str, ...], previews: Mapping[str, Element]) -> _Chosen:
        known = self._chosen
        if known is None or known[0] is not ids or known[1] is not previews:
            found = self._found(ids, previews)
            box = box_around(element.frame for element in found)
            known = self._chosen = (ids, previews, found, box)
        return known

    def _found(self, ids: Iterable[str], previews: Mapping[str, Element]) -> tuple[Element, ...]:
        wanted = set(ids)
        stored = sorted(self._places[id_] for id_ in wanted & self._places.keys())
        new = (previews[id_] for id_ in previews if id_ in wanted and id_ not in self._places)
        known = (self.stored[place] for place in stored)
        return (*(previews.get(element.id, element) for element in known), *new)
