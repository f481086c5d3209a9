"""A poster: a sheet, a template, a theme and its elements in painting order."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from poster_studio.document.elements import Coordinate, Element
from poster_studio.document.paper import sheet
from poster_studio.document.value import Value

BLEED = 3.0

Guides = Annotated[tuple[Coordinate, ...], Field(max_length=100)]


class PosterInfo(Value):
    """What the list of posters shows: everything but the elements.

    `upright_guides` and `level_guides` are lines to line things up with; they never print.
    """

    id: Annotated[str, Field(min_length=1, max_length=64)]
    title: str = ""
    template: str = ""
    theme: str = "sea"
    size: str = "A1"
    landscape: bool = False
    group: int | None = None
    upright_guides: Guides = ()
    level_guides: Guides = ()

    @property
    def sheet(self) -> tuple[float, float]:
        """Trim width and height."""
        return sheet(self.size, self.landscape)


class Poster(PosterInfo):
    """A poster with its elements, in painting order: groups' members stand next to each other."""

    elements: tuple[Element, ...] = ()
