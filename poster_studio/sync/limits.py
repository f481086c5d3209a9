"""How much in how much time: what is over the limit waits, or is turned away."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(slots=True)
class Allowance:
    """`burst` at once and `rate` a second on top; times are the caller's seconds."""

    rate: float
    burst: float
    _spent: float = 0.0
    _at: float = field(default=float("-inf"))

    def take(self, now: float, amount: float = 1.0) -> float:
        """Spends an amount; for how many seconds the spender should wait."""
        self._settle(now)
        self._spent += amount
        return max(0.0, (self._spent - self.burst) / self.rate)

    def allows(self, now: float, amount: float = 1.0) -> bool:
        """Spends an amount if there is enough left; whether there was."""
        self._settle(now)
        if self._spent + amount > self.burst:
            return False
        self._spent += amount
        return True

    def is_used_up(self, now: float) -> bool:
        """Whether nothing at all is left."""
        self._settle(now)
        return self._spent + 1 > self.burst

    def _settle(self, now: float) -> None:
        self._spent = max(0.0, self._spent - (now - self._at) * self.rate)
        self._at = now
