"""The one exception for what went wrong in the user's world."""

from __future__ import annotations

from poster_studio.base.words import Language, Words


class PosterStudioError(Exception):
    """Something outside the program is not as needed: says what happened and what to do next.

    Anything the program itself does wrong is any other exception, and is never swallowed.
    """

    def __init__(self, message: Words, hint: Words) -> None:
        super().__init__(f"{message.en} — {hint.en}")
        self.message = message
        self.hint = hint

    def sentence(self, language: Language) -> str:
        """`what happened — what to do`, one line, in one language."""
        return f"{self.message.in_(language)} — {self.hint.in_(language)}"

    @property
    def words(self) -> Words:
        """`sentence` in both languages."""
        return Words(self.sentence("ja"), self.sentence("en"))


class CancelledError(Exception):
    """The user cancelled a long task; nothing half-written stays behind."""
