"""How often a seat sent what nobody may send."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

#: So often, and a seat may only view.
MOST_STRIKES: Final = 3
_MOST_SEATS: Final = 1000


@dataclass(slots=True)
class Strikes:
    """Strikes by seat, in all rooms of a workshop and over all its connections."""

    _count: dict[str, int] = field(default_factory=dict)

    def add(self, seat: str) -> bool:
        """One more; whether the seat is out now."""
        self._count[seat] = self._count.pop(seat, 0) + 1
        if len(self._count) > _MOST_SEATS:
            self._count.pop(next(iter(self._count)))
        return self.out(seat)

    def out(self, seat: str) -> bool:
        """Whether a seat may only view."""
        return self._count.get(seat, 0) >= MOST_STRIKES
