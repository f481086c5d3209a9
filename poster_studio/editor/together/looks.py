"""How a seat is told from the others: a colour and an animal, never a name (TOG-SEEN-4)."""

from __future__ import annotations

import random
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final

from poster_studio.base.colour import Colour, contrast
from poster_studio.base.words import Words
from poster_studio.editor.together.animals import ANIMALS, Animal

_WHITE: Final = Colour(255, 255, 255)
_DARK: Final = Colour(10, 12, 16)
#: WCAG 2.2, 1.4.3: what words need on their ground.
_READABLE: Final = 4.5


@dataclass(frozen=True, slots=True)
class SeatColour:
    """A colour that stands out from white paper (WCAG 2.2, 1.4.11) and from the other seats'."""

    name: Words
    hex: str

    @property
    def ink(self) -> str:
        """The colour of words and pictures on it."""
        ground = Colour.from_hex(self.hex)
        return (_WHITE if contrast(_WHITE, ground) >= _READABLE else _DARK).hex


#: Chosen so that any two differ clearly under every colour vision. None is the green that means
#: saved and shared.
COLOURS: Final = (
    SeatColour(Words("あか", "Red"), "#bc0406"),
    SeatColour(Words("からしいろ", "Mustard"), "#a29018"),
    SeatColour(Words("あおみどり", "Teal"), "#00636e"),
    SeatColour(Words("みずいろ", "Light blue"), "#038bfd"),
    SeatColour(Words("あお", "Blue"), "#2f2d75"),
    SeatColour(Words("むらさき", "Purple"), "#8017c4"),
    SeatColour(Words("ももいろ", "Pink"), "#e668a3"),
    SeatColour(Words("くろ", "Black"), "#221914"),
)


@dataclass(frozen=True, slots=True)
class SeatLook:
    """Indexes into `COLOURS` and `ANIMALS`; raises `ValueError` for others."""

    colour: int
    animal: int

    def __post_init__(self) -> None:
        if self.colour not in range(len(COLOURS)) or self.animal not in range(len(ANIMALS)):
            raise ValueError("no such colour or animal")

    @property
    def paint(self) -> SeatColour:
        """Its colour."""
        return COLOURS[self.colour]

    @property
    def creature(self) -> Animal:
        """Its animal."""
        return ANIMALS[self.animal]

    @property
    def name(self) -> Words:
        """What people call it, such as 「みどりのうさぎ」."""
        colour, animal = self.paint.name, self.creature.name
        return Words(f"{colour.ja}の{animal.ja}", f"{colour.en} {animal.en.lower()}")


def apart(look: SeatLook, taken: Collection[SeatLook], chance: random.Random) -> SeatLook:
    """A look that nobody has, in the same colour if there is one; the same if all are taken."""
    every = [SeatLook(c, a) for c in range(len(COLOURS)) for a in range(len(ANIMALS))]
    free = [one for one in every if one not in taken]
    alike = [one for one in free if one.colour == look.colour]
    return chance.choice(alike or free or [look])


def free_look(look: SeatLook, taken: Collection[SeatLook]) -> SeatLook:
    """The look itself if nobody has it; else the first free one, in its colour if there is one."""
    every = [SeatLook(c, a) for c in range(len(COLOURS)) for a in range(len(ANIMALS))]
    free = [one for one in every if one not in taken]
    alike = [one for one in free if one.colour == look.colour]
    return look if look in free else next(iter(alike or free), look)
