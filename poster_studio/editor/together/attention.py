"""To whom this seat pays attention: who is there, whom it follows, and who called."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from poster_studio.editor.editor import Editor
from poster_studio.editor.together.others import Other, Others


class Attention:
    """`update` takes what all seats show; following opens the poster of whoever is followed."""

    def __init__(self, editor: Editor, clock: Callable[[], float]) -> None:
        self._editor = editor
        self._others = Others(clock)
        self._following: int | None = None
        self._caller: int | None = None

    @property
    def others(self) -> tuple[Other, ...]:
        """The other seats that are in the room now."""
        return self._others.everybody(self._editor.poster_id)

    @property
    def following(self) -> int | None:
        """The seat that is followed."""
        return self._following

    @property
    def followed(self) -> Other | None:
        """That seat as it is now."""
        return self._other(self._following)

    @property
    def caller(self) -> Other | None:
        """Who called last, until that is answered."""
        return self._other(self._caller)

    def update(self, shown: Mapping[int, str], silence: Mapping[int, float]) -> tuple[bool, bool]:
        """Whether anything differs of what seats show (JSON) and how long they were silent, and
        whether somebody called.
        """
        differs = self._others.update(shown, silence)
        called = self._others.new_calls()
        if called:
            self._caller = called[-1]
        if differs:
            self._keep_following()
        return differs, bool(called)

    def follow(self, client: int | None) -> None:
        """Follows a seat, or nobody."""
        self._following = client
        self._keep_following()

    def visit(self) -> None:
        """Follows who called."""
        caller, self._caller = self._caller, None
        self.follow(caller)

    def decline(self) -> None:
        """Stays here."""
        self._caller = None

    def _other(self, client: int | None) -> Other | None:
        return next((other for other in self.others if other.client == client), None)

    def _keep_following(self) -> None:
        """Opens the poster of who is followed; ends when that seat has left."""
        if self._following is None:
            return
        other = self.followed
        if other is None:
            self._following = None
            return
        there, listed = other.presence.poster, {info.id for info in self._editor.posters}
        if there is not None and there != self._editor.poster_id and there in listed:
            self._editor.settle()
            self._editor.open_poster(there)
