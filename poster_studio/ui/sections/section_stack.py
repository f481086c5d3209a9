"""The sections of the context panel in their order, each made when it is first needed."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import TypeVar

from PySide6.QtWidgets import QVBoxLayout

from poster_studio.editor.description import Description
from poster_studio.ui.sections.section import Kit, Section, SectionKind

_Kind = TypeVar("_Kind", bound=Section)


class SectionStack:
    """Sections without a fold lie in `plain`, the others in `folded`, in the order of `kinds`."""

    def __init__(
        self, kit: Kit, kinds: Sequence[SectionKind], plain: QVBoxLayout, folded: QVBoxLayout
    ) -> None:
        self._kit, self._kinds = kit, kinds
        self._plain, self._folded = plain, folded
        self._made: dict[int, Section] = {}

    def section(self, kind: type[_Kind]) -> _Kind:
        """The section of a class; raises `ValueError` if there is none."""
        place = self._kinds.index(kind)
        made = self._at(place)
        if not isinstance(made, kind):
            raise ValueError(f"{kind} makes something else")
        return made

    def folds(self, offers: Collection[str]) -> set[str | None]:
        """The folds of what is offered, `None` for what lies in none."""
        return {self._kinds[place].fold for place in self._offered(offers)}

    def show(self, about: Description, offers: Collection[str], fold: str | None) -> None:
        """Shows what is offered within a fold.

        Hides before it shows: the panel never needs more height than its content.
        """
        shown = [place for place in self._offered(offers) if self._kinds[place].fold == fold]
        for place, made in self._made.items():
            if place not in shown:
                made.hide()
        for place in shown:
            made = self._at(place)
            made.refresh(about)
            made.show()

    def _offered(self, offers: Collection[str]) -> Iterator[int]:
        return (place for place, kind in enumerate(self._kinds) if kind.name in offers)

    def _at(self, place: int) -> Section:
        if place not in self._made:
            made = self._kinds[place](self._kit)
            made.hide()
            fold = made.fold
            layout = self._plain if fold is None else self._folded
            above = sum(
                other < place and (section.fold is None) == (fold is None)
                for other, section in self._made.items()
            )
            layout.insertWidget(above, made)
            self._made[place] = made
        return self._made[place]
