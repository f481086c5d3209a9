"""Layouts that were worked out lately: the picture of a template, then the press on it."""

from __future__ import annotations

from collections import deque
from typing import Final

from poster_studio.base.ids import new_id
from poster_studio.document.elements import Element
from poster_studio.document.workshop import Programme, Workshop
from poster_studio.templates.filling import Order, fill, with_new_ids
from poster_studio.typeset.typeset import Typesetter

#: Two layouts for each of a dozen templates.
_KEPT: Final = 24

_Key = tuple[Order, Programme, int]


class LayoutMemory:
    """Remembers the last layouts; the same order gives the same layout under fresh ids."""

    def __init__(self) -> None:
        self._known: deque[tuple[_Key, tuple[Element, ...]]] = deque(maxlen=_KEPT)

    def elements(
        self, order: Order, workshop: Workshop, typesetter: Typesetter
    ) -> tuple[Element, ...]:
        """The order's elements; raises `PosterStudioError` for a wrong order."""
        key = (order, workshop.programme, len(workshop.cards))
        found = next((elements for known, elements in self._known if known == key), None)
        if found is None:
            found = fill(order, workshop, typesetter, new_id)[1]
            self._known.appendleft((key, found))
        return with_new_ids(found, new_id)
