"""Numbers and coordinates as PDF content wants them: short, and without exponents."""

from __future__ import annotations

from collections.abc import Iterable
from typing import assert_never

from poster_studio.base.geometry import Rect, Transform
from poster_studio.display.display_list import Close, Curve, Line, Move, Outline


def number(value: float, decimals: int = 3) -> str:
    """A decimal number with as few digits as it needs."""
    digits = f"{value:.{decimals}f}"
    if "." in digits:
        digits = digits.rstrip("0").rstrip(".")
    return "0" if digits == "-0" else digits


def numbers(values: Iterable[float], decimals: int = 3) -> str:
    """Numbers with spaces between."""
    return " ".join(number(value, decimals) for value in values)


def matrix(transform: Transform, decimals: int = 5) -> str:
    """The six numbers of a transform."""
    t = transform
    return numbers((t.a, t.b, t.c, t.d, t.e, t.f), decimals)


def rectangle(rect: Rect, decimals: int = 3) -> str:
    """The `re` operator."""
    return f"{numbers((rect.x, rect.y, rect.width, rect.height), decimals)} re"


def outline(segments: Outline, decimals: int = 3) -> str:
    """The path operators of an outline."""
    parts = []
    for segment in segments:
        match segment:
            case Move(to):
                parts.append(f"{numbers((to.x, to.y), decimals)} m")
            case Line(to):
                parts.append(f"{numbers((to.x, to.y), decimals)} l")
            case Curve(one, two, to):
                places = (one.x, one.y, two.x, two.y, to.x, to.y)
                parts.append(f"{numbers(places, decimals)} c")
            case Close():
                parts.append("h")
            case _:
                assert_never(segment)
    return " ".join(parts)
