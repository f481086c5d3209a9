"""Dragging a guide to another place, or off the sheet (EDIT-GUIDE-2)."""

from __future__ import annotations

from dataclasses import dataclass, replace

from poster_studio.editor.arrange.snapping import Guide
from poster_studio.editor.tools.touch import Touch


@dataclass(frozen=True, slots=True)
class GuideDragging:
    """A guide follows the pointer; `at` is where it would lie, `None` where it would be gone."""

    start: Touch
    guide: Guide
    sheet: tuple[float, float]
    at: float | None
    is_moved: bool = False

    def dragged(self, touch: Touch) -> GuideDragging:
        """The pointer is elsewhere: over the ruler the guide came out of, it would be gone."""
        if not self.is_moved and self.start.distance_to(touch) <= self.start.slop:
            return self
        upright = self.guide.upright
        at = round(touch.at.x if upright else touch.at.y, 1)
        is_over_ruler = touch.past_left if upright else touch.past_top
        is_on_sheet = 0.0 <= at <= self.sheet[0 if upright else 1]
        return replace(self, at=at if is_on_sheet and not is_over_ruler else None, is_moved=True)
