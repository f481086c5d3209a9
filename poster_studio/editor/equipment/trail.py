"""A stroke while it is being drawn: grows at its end, the rest stays as it is."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

from poster_studio.base.geometry import Point
from poster_studio.compose.ink import Nib, nib_radius
from poster_studio.editor.figures.ink_fitting import Sample, smoothed
from poster_studio.editor.figures.ink_style import InkTool


@dataclass(slots=True)
class Trail:
    """`samples` are the places of the pen; `nibs` are the smoothed ones, of which only the last
    still changes. Lengths are millimetres of the page.
    """

    tool: InkTool
    colour: str
    width: float
    samples: list[Sample] = field(default_factory=list)
    nibs: list[Nib] = field(default_factory=list)

    def add(self, at: Point, pressure: float, apart: float) -> None:
        """The pen came to a place; one nearer than `apart` to the last takes its place."""
        sample = (at.x, at.y, pressure)
        samples, nibs = self.samples, self.nibs
        if not samples:
            samples.append(sample)
            nibs.append(self._nib(sample))
            return
        if math.hypot(at.x - samples[-1][0], at.y - samples[-1][1]) < apart:
            return
        samples.append(sample)
        if len(samples) > 2:
            here = samples[-2]
            nibs[-1] = self._nib(smoothed(here, samples[-3], here, sample, apart))
        nibs.append(self._nib(sample))

    def _nib(self, sample: Sample) -> Nib:
        return Nib(sample[0], sample[1], nib_radius(self.tool, self.width, sample[2]))
