"""Ids of cards, such as `K1-2B-014`: series and session, dialogue and letter, a serial number."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Final

from poster_studio.document.workshop import KeywordLetter

#: What our own tables hold; a card without dialogue has 0, one without keyword X.
CARD_ID: Final = re.compile(r"[A-Za-z0-9]{0,7}[A-Za-z](\d{1,2})-(\d{1,2})([ABCX])-(\d{3,5})")


@dataclass(slots=True)
class Serials:
    """Gives out ids that no card of the deck has; serials go on after the highest one."""

    taken: set[str] = field(default_factory=set)
    _last: dict[str, int] = field(default_factory=dict)

    @classmethod
    def after(cls, ids: Iterable[str]) -> Serials:
        """Serials behind those of a deck, its deleted cards included."""
        serials = cls()
        for id_ in ids:
            serials.take(id_)
        return serials

    def take(self, id_: str) -> None:
        """Marks an id as used."""
        self.taken.add(id_)
        prefix, _, serial = id_.rpartition("-")
        if prefix and serial.isascii() and serial.isdigit() and len(serial) <= 9:
            self._last[prefix] = max(self._last.get(prefix, 0), int(serial))

    def next(
        self, series: str, session: int, dialogue: int | None, keyword: KeywordLetter | None
    ) -> str:
        """A new id for a card of this place."""
        prefix = f"{series}{session}-{dialogue or 0}{keyword or 'X'}"
        id_ = f"{prefix}-{self._last.get(prefix, 0) + 1:03d}"
        self.take(id_)
        return id_
