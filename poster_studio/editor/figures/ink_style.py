"""What the pen draws with: its kind, its width and its colour."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal

InkTool = Literal["pen", "marker", "pencil"]
Width = Literal["thin", "medium", "thick"]

#: Line widths on a sheet whose longer side is that of A1; other sheets in proportion.
_WIDTHS: Final[dict[InkTool, dict[Width, float]]] = {
    "pen": {"thin": 2.0, "medium": 4.0, "thick": 8.0},
    "marker": {"thin": 10.0, "medium": 18.0, "thick": 30.0},
    "pencil": {"thin": 1.2, "medium": 2.2, "thick": 4.0},
}
_A1: Final = 841.0
#: What a tool that feels no pressure draws with.
EVEN_PRESSURE: Final = 0.7


@dataclass(frozen=True, slots=True)
class InkStyle:
    """The pen in hand. `colour` is a name of the theme's or `#rrggbb`."""

    tool: InkTool = "pen"
    width: Width = "medium"
    colour: str = "ink"

    def line_width(self, sheet: tuple[float, float]) -> float:
        """The line's width at full pressure on a sheet."""
        return line_width(self.tool, self.width, sheet)


def line_width(tool: InkTool, width: Width, sheet: tuple[float, float]) -> float:
    """A tool's line on a sheet, at full pressure."""
    return _WIDTHS[tool][width] * max(sheet) / _A1


def nearest_width(tool: InkTool, line: float, sheet: tuple[float, float]) -> Width:
    """The named width that comes nearest to a line's."""
    widths = _WIDTHS[tool]
    return min(widths, key=lambda name: abs(line_width(tool, name, sheet) - line))
