"""Gradients as PDF shadings: axial and radial, with a function for their colours."""

from __future__ import annotations

import itertools

# reportlab's objects have no types.
from typing import Any

from poster_studio.display.display_list import LinearGradient, RadialGradient
from poster_studio.export import pdf_numbers
from poster_studio.export.pdf_objects import dictionary, name, numbers

Ramp = list[tuple[float, tuple[float, ...]]]


def shading(gradient: LinearGradient | RadialGradient, space: str, ramp: Ramp) -> Any:
    """A shading of the ramp's colours along the gradient (PDF 32000-1, 8.7.4.5)."""
    places: tuple[float, ...]
    if isinstance(gradient, LinearGradient):
        kind, start, end = 2, gradient.start, gradient.end
        places = (start.x, start.y, end.x, end.y)
    else:
        kind, centre = 3, gradient.centre
        places = (centre.x, centre.y, 0.0, centre.x, centre.y, gradient.radius)
    return dictionary(
        {
            "ShadingType": kind,
            "ColorSpace": name(space),
            "Coords": numbers(places, 6),
            "Function": _function(ramp),
            "Extend": "[true true]",
        }
    )


def flat_alpha(gradient: LinearGradient | RadialGradient) -> float | None:
    """The opacity that all stops share, `None` if it changes."""
    opacities = {stop.colour.alpha for stop in gradient.stops}
    return opacities.pop() if len(opacities) == 1 else None


def alphas(gradient: LinearGradient | RadialGradient) -> Ramp:
    """The opacities as a ramp of grey."""
    return [(stop.offset, (stop.colour.alpha,)) for stop in gradient.stops]


def _function(ramp: Ramp) -> str:
    """Straight pieces from stop to stop, over 0–1."""
    ramp = sorted(ramp, key=lambda stop: stop[0])
    ends = [(0.0, ramp[0][1]), *ramp, (1.0, ramp[-1][1])]
    pieces = [
        (start[0], end[0], _piece(start[1], end[1]))
        for start, end in itertools.pairwise(ends)
        if end[0] - start[0] > 1e-6
    ]
    if len(pieces) == 1:
        return pieces[0][2]
    functions = " ".join(piece[2] for piece in pieces)
    bounds = pdf_numbers.numbers((piece[1] for piece in pieces[:-1]), 6)
    encode = " ".join(["0 1"] * len(pieces))
    return (
        f"<</FunctionType 3 /Domain [0 1] /Functions [{functions}]"
        f" /Bounds [{bounds}] /Encode [{encode}]>>"
    )


def _piece(start: tuple[float, ...], end: tuple[float, ...]) -> str:
    first, last = pdf_numbers.numbers(start, 4), pdf_numbers.numbers(end, 4)
    return f"<</FunctionType 2 /Domain [0 1] /C0 [{first}] /C1 [{last}] /N 1>>"
