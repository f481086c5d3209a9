"""What hands placed keeps its share of the paper when the paper changes (EDIT-RELAY-2)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from poster_studio.base.geometry import Rect
from poster_studio.document.elements import LARGEST_PT, SMALLEST_PT, Element, Frame, GroupElement
from poster_studio.editor.arrange.transforming import box_around

#: Fields that are lengths or type sizes, each with its least and greatest value.
_LENGTHS: Final[Mapping[str, tuple[float, float]]] = {
    "size_pt": (SMALLEST_PT, LARGEST_PT),
    "min_size_pt": (SMALLEST_PT, LARGEST_PT),
    "max_size_pt": (SMALLEST_PT, LARGEST_PT),
    "padding": (0.0, 1000.0),
    "column_gap": (0.0, 1000.0),
    "radius": (0.0, 100_000.0),
    "measure": (0.0, 100_000.0),
    "stroke_width": (0.0, 1000.0),
}


@dataclass(frozen=True, slots=True)
class Rescale:
    """From one sheet (width, height) to another.

    Sizes follow the shorter side, as in every layout; places keep their share of the sheet.
    """

    old: tuple[float, float]
    new: tuple[float, float]

    @classmethod
    def none(cls, sheet: tuple[float, float]) -> Rescale:
        """Nothing changes."""
        return cls(sheet, sheet)

    @property
    def scale(self) -> float:
        """How much larger things become."""
        return min(self.new) / min(self.old)

    def fields(self, element: Element) -> dict[str, Any]:
        """One element on the new sheet."""
        return self.moved([element])[element.id]

    def moved(self, members: Sequence[Element]) -> dict[str, dict[str, Any]]:
        """Elements that stay together, such as a pile's, on the new sheet; new fields by id."""
        solid = [e for e in members if not isinstance(e, GroupElement)]
        box = box_around(element.frame for element in solid)
        if box is None or self.old == self.new:
            return {element.id: {} for element in members}
        goal = self._goal(box)
        found: dict[str, dict[str, Any]] = {element.id: {} for element in members}
        for element in solid:
            found[element.id] = {"frame": self._frame(element.frame, box, goal)}
            found[element.id] |= self._lengths(element)
        return found

    def _goal(self, box: Rect) -> Rect:
        """The box on the new sheet; what lay on the old sheet lies on the new one."""
        width, height = box.width * self.scale, box.height * self.scale
        x = box.centre.x / self.old[0] * self.new[0] - width / 2
        y = box.centre.y / self.old[1] * self.new[1] - height / 2
        if box.x >= 0 and box.right <= self.old[0]:
            x = max(0.0, min(x, self.new[0] - width))
        if box.y >= 0 and box.bottom <= self.old[1]:
            y = max(0.0, min(y, self.new[1] - height))
        return Rect(x, y, width, height)

    def _frame(self, frame: Frame, box: Rect, goal: Rect) -> Frame:
        s = self.scale
        return frame.model_copy(
            update={
                "x": goal.x + (frame.x - box.x) * s,
                "y": goal.y + (frame.y - box.y) * s,
                "width": frame.width * s,
                "height": frame.height * s,
            }
        )

    def _lengths(self, element: Element) -> dict[str, Any]:
        found: dict[str, Any] = {}
        for name, (least, most) in _LENGTHS.items():
            value = getattr(element, name, None)
            if isinstance(value, float) and value:
                found[name] = max(least, min(most, value * self.scale))
        if element.kind == "ink":
            found["width"] = min(1000.0, element.width * self.scale)
        return found
