"""The messages of one chat in their order, for finding the one whose beginning is quoted."""

from __future__ import annotations

from typing import Final

from poster_studio.cards.comparing import key_of

_LOOK_BACK: Final = 500


class Conversation:
    """What was said so far, each message with its card's id, or `None` if it became no card."""

    def __init__(self) -> None:
        self._said: list[tuple[str, str | None]] = []

    def add(self, text: str, card_id: str | None) -> None:
        """The next message."""
        self._said.append((key_of(text), card_id))

    def quoted(self, quote: str) -> str | None:
        """The card of the latest message that has these words, or begins with them."""
        key = key_of(quote)
        beginning = key.removesuffix("...")
        recent = self._said[: -_LOOK_BACK - 1 : -1]
        if not beginning:
            return None
        for text, card_id in recent:
            if text == key:
                return card_id
        return next((id_ for text, id_ in recent if text.startswith(beginning)), None)
