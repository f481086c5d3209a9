"""Paper sizes as Japanese printers name them: B sizes are JIS, not ISO."""

from __future__ import annotations

from typing import Final

#: Width × height of the upright sheet (ISO 216 for A, JIS P 0138 for B).
PAPER_SIZES: Final[dict[str, tuple[float, float]]] = {
    "A0": (841.0, 1189.0),
    "A1": (594.0, 841.0),
    "A2": (420.0, 594.0),
    "A3": (297.0, 420.0),
    "A4": (210.0, 297.0),
    "B0": (1030.0, 1456.0),
    "B1": (728.0, 1030.0),
    "B2": (515.0, 728.0),
    "B3": (364.0, 515.0),
    "B4": (257.0, 364.0),
}


def sheet(size: str, landscape: bool = False) -> tuple[float, float]:
    """Width and height of a sheet; raises `KeyError` for an unknown name."""
    width, height = PAPER_SIZES[size]
    return (height, width) if landscape else (width, height)
