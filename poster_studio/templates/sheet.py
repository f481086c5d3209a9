"""The sheet a layout works on, and the content it is given."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from poster_studio.base.units import mm_to_pt
from poster_studio.document.elements import Element, Frame
from poster_studio.document.poster import BLEED
from poster_studio.document.text import RichText
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Card
from poster_studio.typeset.typeset import Typesetter


@dataclass(frozen=True, slots=True)
class Sheet:
    """A trimmed sheet. `unit` is a 1190th of its short side: half a millimetre on A1."""

    width: float
    height: float

    @property
    def landscape(self) -> bool:
        """Whether the sheet lies on its long side."""
        return self.width > self.height

    @property
    def unit(self) -> float:
        """The measure of all layouts: short side / 1190."""
        return min(self.width, self.height) / 1190

    def frame(self, x: float, y: float, width: float, height: float) -> Frame:
        """A frame given in units."""
        u = self.unit
        return Frame(x=x * u, y=y * u, width=max(0.0, width * u), height=max(0.0, height * u))

    def pt(self, units: float) -> float:
        """A type size given in units, in points."""
        return mm_to_pt(units * self.unit)

    @property
    def bleed(self) -> float:
        """The bleed in units."""
        return BLEED / self.unit

    @property
    def size(self) -> tuple[float, float]:
        """Width and height in units."""
        return self.width / self.unit, self.height / self.unit


@dataclass(frozen=True, slots=True)
class Footer:
    """What stands at the foot of every poster."""

    group: str = ""
    session: str = ""
    date: str = ""
    contact: str = ""
    statement: str = ""
    url: str = ""


@dataclass(frozen=True)
class Content:
    """The words a layout is filled with: texts by slot, cards in order, the footer."""

    theme: Theme
    typesetter: Typesetter
    texts: Mapping[str, RichText] = field(default_factory=dict)
    cards: tuple[Card, ...] = ()
    footer: Footer = Footer()
    total_cards: int = 0

    def text(self, slot: str) -> RichText:
        """The words of a slot; empty words for an empty slot."""
        return self.texts.get(slot, RichText())

    def length(self, slot: str) -> int:
        """Characters in a slot, line feeds not counted."""
        return len(self.text(slot).text.replace("\n", ""))


Layout = Callable[[Sheet, Content], tuple[Element, ...]]
