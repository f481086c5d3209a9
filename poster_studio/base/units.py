"""Lengths: millimetres inside, points and pixels at the edges."""

from __future__ import annotations

MM_PER_INCH = 25.4
PT_PER_INCH = 72.0


def pt_to_mm(length_pt: float) -> float:
    """PostScript points to millimetres."""
    return length_pt * MM_PER_INCH / PT_PER_INCH


def mm_to_pt(length: float) -> float:
    """Millimetres to PostScript points."""
    return length * PT_PER_INCH / MM_PER_INCH


def mm_to_px(length: float, dpi: float) -> float:
    """Millimetres to pixels at a resolution in dots per inch."""
    return length * dpi / MM_PER_INCH
