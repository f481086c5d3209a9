"""What a facilitator holds: a freeze, which begins after a grace, and a lock, which is at once.

Both are of one document or of all, and are remembered beside the room's keys, not in the citizens'
documents: a host that comes back holds what was held.
"""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Final, Protocol  # `Any`: JSON that may be anything

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.messages import LockOrder, Order
from poster_studio.sync.room_keys import write_privately

#: So long after a freeze was called it begins.
GRACE_S: Final = 5.0
_FILE: Final = "holds.json"


@dataclass(frozen=True, slots=True)
class Hold:
    """What is held of one document; `frozen_from` in the clock's seconds."""

    frozen_from: float | None = None
    locked: bool = False

    def after(self, order: Order | LockOrder, now: float) -> Hold:
        """What is held after an order given now."""
        if isinstance(order, LockOrder):
            return replace(self, locked=order.lock)
        if not order.freeze:
            return replace(self, frozen_from=None)
        return self if self.frozen_from is not None else replace(self, frozen_from=now + GRACE_S)


@dataclass(slots=True)
class Holds:
    """What is held of a workshop's documents by their names, and of those not named."""

    everywhere: Hold = field(default_factory=Hold)
    rooms: dict[str, Hold] = field(default_factory=dict)

    def of(self, name: str) -> Hold:
        """What is held of a document."""
        return self.rooms.get(name, self.everywhere)

    def obey(self, order: Order | LockOrder, name: str, now: float) -> None:
        """An order that a facilitator gave in the room of a document."""
        if not order.everywhere:
            self.rooms[name] = self.of(name).after(order, now)
            return
        self.everywhere = self.everywhere.after(order, now)
        self.rooms = {one: hold.after(order, now) for one, hold in self.rooms.items()}


class HoldKeeper(Protocol):
    """Where holds are remembered."""

    def load(self, now: float) -> Holds:
        """What was held; a freeze that was called has begun."""

    def save(self, holds: Holds) -> None:
        """Remembers it; raises `PosterStudioError`."""


class Unkept:
    """Remembers nothing beyond the process."""

    def load(self, now: float) -> Holds:
        """Nothing is held."""
        del now
        return Holds()

    def save(self, holds: Holds) -> None:
        """Does nothing."""


@dataclass(frozen=True, slots=True)
class KeptHolds:
    """Holds in a file of a folder."""

    folder: Path

    def load(self, now: float) -> Holds:
        """What was held; nothing if that cannot be read."""
        try:
            kept = json.loads((self.folder / _FILE).read_text(encoding="utf-8"))
            rooms = {str(name): _hold(one, now) for name, one in kept["rooms"].items()}
            return Holds(_hold(kept["everywhere"], now), rooms)
        except (OSError, ValueError, KeyError, TypeError, AttributeError):
            return Holds()

    def save(self, holds: Holds) -> None:
        """Writes them, whole or not at all."""
        content = {
            "everywhere": _kept(holds.everywhere),
            "rooms": {name: _kept(one) for name, one in sorted(holds.rooms.items())},
        }
        try:
            write_privately(self.folder / _FILE, json.dumps(content).encode())
        except OSError as error:
            raise PosterStudioError(
                Words(
                    "締切とロックを保存できません（いまは効いています）",
                    "freezes and locks cannot be kept (they hold for now)",
                ),
                Words("空き容量を確かめてください", "check the free space"),
            ) from error


def _hold(kept: dict[str, Any], now: float) -> Hold:
    return Hold(now if kept["frozen"] else None, bool(kept["locked"]))


def _kept(hold: Hold) -> dict[str, bool]:
    return {"frozen": hold.frozen_from is not None, "locked": hold.locked}
