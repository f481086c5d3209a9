"""Brightness and contrast of a picture: one table for every device, so that all look the same."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache


@dataclass(frozen=True, slots=True)
class Tone:
    """Both from −1 to 1; 0 leaves the picture as it is."""

    brightness: float = 0.0
    contrast: float = 0.0

    @property
    def is_neutral(self) -> bool:
        """Whether nothing changes."""
        return self.brightness == 0.0 and self.contrast == 0.0

    @property
    def table(self) -> bytes:
        """What each sRGB value 0–255 becomes, for red, green and blue alike."""
        return _table(self)


@lru_cache(maxsize=64)
def _table(tone: Tone) -> bytes:
    """Brightness bends the curve and keeps black and white; contrast turns it about the middle."""
    gamma, gain = 2.0**-tone.brightness, 2.0**tone.contrast
    values = ((((value / 255) ** gamma) - 0.5) * gain + 0.5 for value in range(256))
    return bytes(round(255 * min(1.0, max(0.0, value))) for value in values)
