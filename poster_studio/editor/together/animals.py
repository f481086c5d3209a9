"""The animals that stand for seats: nobody is asked for a name (TOG-SEEN-4)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words


@dataclass(frozen=True, slots=True)
class Animal:
    """`icon` names its drawing in the bundled set."""

    name: Words
    icon: str


#: Presence tells the place in this list: it only grows.
ANIMALS: Final = (
    Animal(Words("ねこ", "Cat"), "cat"),
    Animal(Words("うさぎ", "Rabbit"), "rabbit"),
    Animal(Words("かめ", "Turtle"), "turtle"),
    Animal(Words("いぬ", "Dog"), "dog"),
    Animal(Words("とり", "Bird"), "bird"),
    Animal(Words("さかな", "Fish"), "fish"),
    Animal(Words("りす", "Squirrel"), "squirrel"),
    Animal(Words("パンダ", "Panda"), "panda"),
    Animal(Words("ねずみ", "Mouse"), "rat"),
    Animal(Words("かたつむり", "Snail"), "snail"),
    Animal(Words("えび", "Shrimp"), "shrimp"),
    Animal(Words("むし", "Beetle"), "bug"),
    Animal(Words("へび", "Snake"), "worm"),
    Animal(Words("かい", "Shell"), "shell"),
    Animal(Words("ぶた", "Pig"), "piggy-bank"),
    Animal(Words("つる", "Crane"), "origami"),
)
