"""What the canvas is to show of the other seats, from what they show themselves."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poster_studio.base.words import Language, Words
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.others import Other
from poster_studio.ui.together.marks import Doing, Look

TYPING: Final = Words("入力中", "is typing")
#: An arrow that is still fades after so long, in a few steps.
STILL_S: Final = 4.0
_FADING_S: Final = 0.4
_STEPS: Final = 4


def look_of(look: SeatLook, language: Language) -> Look:
    """The seat's look in the window's language."""
    animal = look.creature
    return Look(look.paint.hex, look.paint.ink, animal.icon, animal.name.in_(language))


def doings_of(others: Iterable[Other], language: Language) -> tuple[Doing, ...]:
    """Only of those at the same poster who are not silent; an arrow that faded is not there."""
    here = [other for other in others if other.is_here and not other.is_silent]
    return tuple(_doing(other, language) for other in here)


def strength(still_s: float) -> float:
    """How clearly the arrow of somebody shows who is still for so long: 1 to 0."""
    faded = max(0.0, min(1.0, (still_s - STILL_S) / _FADING_S))
    return 1.0 - round(faded * _STEPS) / _STEPS


def _doing(other: Other, language: Language) -> Doing:
    presence = other.presence
    selected = presence.selected
    if presence.typing is not None and presence.typing not in selected:
        selected = (*selected, presence.typing)
    return Doing(
        look=look_of(presence.look, language),
        at=presence.pointer,
        selected=selected,
        moving=presence.dragged,
        typing=TYPING.in_(language) if presence.typing is not None else "",
        strength=strength(other.still_s),
    )
