"""sRGB colours, their contrast and their mixtures."""

from __future__ import annotations

import re
from dataclasses import dataclass

_HEX = re.compile(r"#([0-9a-fA-F]{6})([0-9a-fA-F]{2})?\Z")


@dataclass(frozen=True, slots=True)
class Colour:
    """An sRGB colour, each part 0–255, with opacity 0–1."""

    red: int
    green: int
    blue: int
    alpha: float = 1.0

    @classmethod
    def from_hex(cls, text: str) -> Colour:
        """Reads `#rrggbb` or `#rrggbbaa`; raises `ValueError` for anything else."""
        match = _HEX.match(text)
        if match is None:
            raise ValueError(f"not a colour: {text!r}")
        digits, alpha = match.groups()
        red, green, blue = (int(digits[i : i + 2], 16) for i in (0, 2, 4))
        return cls(red, green, blue, int(alpha, 16) / 255 if alpha else 1.0)

    @property
    def hex(self) -> str:
        """`#rrggbb`, without the opacity."""
        return f"#{self.red:02x}{self.green:02x}{self.blue:02x}"

    @property
    def is_grey(self) -> bool:
        """Whether red, green and blue are equal."""
        return self.red == self.green == self.blue

    @property
    def luminance(self) -> float:
        """Relative luminance 0–1 (WCAG 2.2, "relative luminance")."""
        red, green, blue = (_linear(part / 255) for part in (self.red, self.green, self.blue))
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    def with_alpha(self, alpha: float) -> Colour:
        """The same colour at another opacity."""
        return Colour(self.red, self.green, self.blue, alpha)

    def mixed(self, other: Colour, share: float) -> Colour:
        """`share` (0–1) of `other` in this colour, mixed in sRGB."""

        def mix(mine: float, theirs: float) -> float:
            return mine + (theirs - mine) * share

        return Colour(
            round(mix(self.red, other.red)),
            round(mix(self.green, other.green)),
            round(mix(self.blue, other.blue)),
            mix(self.alpha, other.alpha),
        )


def contrast(first: Colour, second: Colour) -> float:
    """Contrast ratio 1–21 (WCAG 2.2, 1.4.3)."""
    lighter, darker = sorted((first.luminance, second.luminance), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
