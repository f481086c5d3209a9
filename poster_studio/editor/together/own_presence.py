"""What this seat shows: read from the editor, said at most twenty times a second."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.document.elements import FAR, Element, GroupElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.presence import MOST_SHOWN, Moving, Presence
from poster_studio.sync.seat import Seat

#: Seconds between two things said.
PAUSE_S: Final = 0.05
#: Tenths of a millimetre are enough to look at.
_DIGITS: Final = 1


@dataclass(slots=True)
class OwnPresence:
    """`at` and `view` are told by the window; the rest is read when it is said.

    `is_new`: this seat has just come.
    """

    editor: Editor
    look: SeatLook
    clock: Callable[[], float]
    at: Point | None = None
    view: Rect | None = None
    calls: int = 0
    is_new: bool = True
    _said: Presence | None = None
    _said_at: float = field(default=float("-inf"))
    _said_to: Seat | None = None
    _said_to_all: str = ""

    def say(self, desk: Seat | None, workshop: Seat) -> None:
        """Says what differs, once its time has come: all of it to those at the poster on the desk,
        little to everybody.
        """
        now = self.clock()
        if now - self._said_at < PAUSE_S:
            return
        self._say_little(workshop)
        presence = self.now()
        if desk is None or (desk is self._said_to and presence == self._said):
            return
        if self._said_to is not None and self._said_to is not desk:
            self._said_to.show(None)
        self._said, self._said_at, self._said_to = presence, now, desk
        desk.show(presence.text)

    def _say_little(self, workshop: Seat) -> None:
        little = self.for_the_workshop().text
        if little != self._said_to_all:
            self._said_to_all = little
            workshop.show(little)

    def now(self) -> Presence:
        """Everything, for those at the same poster."""
        editor = self.editor
        return Presence(
            colour=self.look.colour,
            animal=self.look.animal,
            poster=editor.poster_id,
            at=None if self.at is None else (_short(self.at.x), _short(self.at.y)),
            selected=editor.selection[:MOST_SHOWN],
            typing=editor.typing,
            moving=self._moving(),
            view=None if self.view is None else _area(self.view),
            call=self.calls,
            new=self.is_new,
        )

    def for_the_workshop(self) -> Presence:
        """What those at other posters see."""
        return Presence(
            colour=self.look.colour,
            animal=self.look.animal,
            poster=self.editor.poster_id,
            call=self.calls,
            new=self.is_new,
        )

    def _moving(self) -> dict[str, Moving]:
        """Frames of previews that differ from what is stored."""
        moving: dict[str, Moving] = {}
        for id_, element in self.editor.previews.items():
            if len(moving) == MOST_SHOWN:
                break
            stored = self.editor.store.element(id_)
            if isinstance(element, GroupElement) or id_ == self.editor.typing:
                continue
            if stored is None or stored.frame != element.frame:
                moving[id_] = _frame(element)
        return moving


def _frame(element: Element) -> Moving:
    frame = element.frame
    return (
        _short(frame.x),
        _short(frame.y),
        _short(frame.width),
        _short(frame.height),
        _short(frame.rotation),
    )


def _area(area: Rect) -> tuple[float, float, float, float]:
    width, height = max(0.0, _short(area.width)), max(0.0, _short(area.height))
    return _short(area.x), _short(area.y), width, height


def _short(value: float) -> float:
    """Within what a presence may say."""
    return round(max(-FAR, min(FAR, value)), _DIGITS)
