"""Colour operators of PDF content, in RGB for screens and offices or in CMYK for a press."""

from __future__ import annotations

import itertools
from typing import Protocol

from PIL import Image

from poster_studio.base.colour import Colour
from poster_studio.display.display_list import GradientStop
from poster_studio.export.colour_profile import PressColours
from poster_studio.export.pdf_numbers import numbers

# Pieces of a gradient between two stops: straight in inks, nearly straight in sRGB.
_GRADIENT_PIECES = 8


class ColourSpace(Protocol):
    """How one output writes its colours."""

    space: str

    def fill(self, colour: Colour) -> str:
        """The operator that sets the fill colour."""
        ...

    def stroke(self, colour: Colour) -> str:
        """The operator that sets the stroke colour."""
        ...

    def ramp(self, stops: tuple[GradientStop, ...]) -> list[tuple[float, tuple[float, ...]]]:
        """(offset, colour parts) of a gradient's stops, with more between where needed."""
        ...

    def overprints(self, colour: Colour, /) -> bool:
        """Whether small marks in this colour are printed over what lies below."""
        ...

    def pixels(self, image: Image.Image) -> Image.Image:
        """An RGB image in this space."""
        ...


class ScreenSpace:
    """DeviceRGB."""

    space = "DeviceRGB"

    def fill(self, colour: Colour) -> str:
        """`rg`."""
        return f"{numbers(_rgb(colour), 4)} rg"

    def stroke(self, colour: Colour) -> str:
        """`RG`."""
        return f"{numbers(_rgb(colour), 4)} RG"

    def ramp(self, stops: tuple[GradientStop, ...]) -> list[tuple[float, tuple[float, ...]]]:
        """The stops as they are."""
        return [(stop.offset, _rgb(stop.colour)) for stop in stops]

    def overprints(self, _colour: Colour, /) -> bool:
        """Never: there is no ink."""
        return False

    def pixels(self, image: Image.Image) -> Image.Image:
        """As it is."""
        return image


class PressSpace:
    """DeviceCMYK of the output intent's press."""

    space = "DeviceCMYK"

    def __init__(self, press: PressColours) -> None:
        self._press = press

    def fill(self, colour: Colour) -> str:
        """`k`."""
        return f"{numbers(self._press.inks(colour), 4)} k"

    def stroke(self, colour: Colour) -> str:
        """`K`."""
        return f"{numbers(self._press.inks(colour), 4)} K"

    def ramp(self, stops: tuple[GradientStop, ...]) -> list[tuple[float, tuple[float, ...]]]:
        """Stops and colours between: inks between two stops are not those of the mixed sRGB."""
        if all(stop.colour.is_grey for stop in stops):
            return [(stop.offset, self._press.inks(stop.colour)) for stop in stops]
        ramp: list[tuple[float, tuple[float, ...]]] = []
        for start, end in itertools.pairwise(stops):
            for piece in range(_GRADIENT_PIECES):
                share = piece / _GRADIENT_PIECES
                offset = start.offset + (end.offset - start.offset) * share
                colour = start.colour.mixed(end.colour, share)
                ramp.append((offset, self._press.mixed_inks(colour)))
        return [*ramp, (stops[-1].offset, self._press.mixed_inks(stops[-1].colour))]

    def overprints(self, colour: Colour, /) -> bool:
        """Pure black: no white shows round black letters when plates shift. White never does."""
        return colour.red == colour.green == colour.blue == 0 and colour.alpha >= 1.0

    def pixels(self, image: Image.Image) -> Image.Image:
        """Converted by the profile."""
        return self._press.converted(image)


def _rgb(colour: Colour) -> tuple[float, float, float]:
    return (colour.red / 255, colour.green / 255, colour.blue / 255)
