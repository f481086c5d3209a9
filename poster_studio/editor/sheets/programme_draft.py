"""The programme while a person fills it in: fields by their paths, sessions and dialogues."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, Final

from poster_studio.document.workshop import Dialogue, Programme, Session

#: Where a field lies in the programme: names, and places in lists.
Path = tuple[str | int, ...]
KEYWORDS: Final = ("A", "B", "C")
MOST_GROUPS: Final = 99


class ProgrammeDraft:
    """A copy that can be changed field by field; `programme` is what it amounts to."""

    def __init__(self, programme: Programme) -> None:
        self._raw: dict[str, Any] = programme.model_dump(mode="json")

    @property
    def programme(self) -> Programme:
        """The programme as it is filled in."""
        return Programme.model_validate(self._raw)

    @property
    def sessions(self) -> tuple[Session, ...]:
        """The meetings, in their order."""
        return self.programme.sessions

    def text(self, path: Path) -> str:
        """What stands in a field; empty if it was never filled in."""
        return str(self._parent(path).get(path[-1], ""))

    def write(self, path: Path, value: str | int) -> None:
        """Fills a field in."""
        self._parent(path)[path[-1]] = value

    def add_session(self) -> None:
        """One meeting more, about the questions of the one before."""
        sessions = self._raw["sessions"]
        dialogues = self.sessions[-1].dialogues if sessions else (Dialogue(number=1),)
        new = Session(number=_next(session["number"] for session in sessions), dialogues=dialogues)
        sessions.append(new.model_dump(mode="json"))

    def remove_session(self, place: int) -> None:
        """Takes a meeting out; the others keep their numbers, which cards name."""
        del self._raw["sessions"][place]

    def add_dialogue(self, place: int) -> None:
        """One question more in a meeting."""
        dialogues = self._raw["sessions"][place]["dialogues"]
        new = Dialogue(number=_next(dialogue["number"] for dialogue in dialogues))
        dialogues.append(new.model_dump(mode="json"))

    def remove_dialogue(self, place: int, dialogue: int) -> None:
        """Takes a question out of a meeting."""
        del self._raw["sessions"][place]["dialogues"][dialogue]

    def _parent(self, path: Path) -> dict[str | int, Any]:
        node: Any = self._raw
        for step in path[:-1]:
            node = node[step]
        holder: dict[str | int, Any] = node
        return holder


def _next(numbers: Iterable[int]) -> int:
    return max(numbers, default=0) + 1
