"""What the desk shows beside the poster, as this seat likes it: rulers, grid, safe area."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

#: Millimetres between two lines of the grid; every tenth one is stronger.
GRID: Final = 10.0


@dataclass(frozen=True, slots=True)
class DeskView:
    """`snapping` puts what is dragged in line with what is near."""

    rulers: bool = False
    grid: bool = False
    safe_area: bool = False
    snapping: bool = True
