"""Inside a picture's frame: a drag moves the picture, the wheel zooms it (EDIT-PICTURE-2)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.display.resources import PictureInfo
from poster_studio.document.elements import PictureElement
from poster_studio.editor.arrange.hits import element_at
from poster_studio.editor.editor import Editor
from poster_studio.editor.photos.cropping import (
    Crop,
    as_crop,
    cover,
    on_frame,
    panned,
    part_of,
    zoom_of,
    zoomed,
)
from poster_studio.editor.photos.pictures import show_crop
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch

#: So long after the last turn of the wheel the zoom is written.
SETTLE_S: Final = 0.6


@dataclass(frozen=True, slots=True)
class _Pan:
    """A drag under way; `part` is what showed when it began."""

    start: Touch
    element: PictureElement
    part: Rect


class PictureFrameTool:
    """`element` is the picture stepped into; `leave` is called for a press outside of it."""

    def __init__(self, editor: Editor, leave: Callable[[], None]) -> None:
        self._editor, self._leave = editor, leave
        self.element: str | None = None
        self._pan: _Pan | None = None
        self._pending: Crop | None = None
        self._turned_at: float | None = None

    def enter(self, element: str) -> None:
        """Steps into a picture."""
        self.element = element
        self._editor.select([element])

    @property
    def picture(self) -> PictureElement | None:
        """The picture as it shows now."""
        found = self._editor.element(self.element) if self.element is not None else None
        return found if isinstance(found, PictureElement) else None

    @property
    def part(self) -> Rect | None:
        """The part of the picture that its frame shows, in fractions of it."""
        element, info = self.picture, self._info()
        return part_of(element, info) if element is not None and info is not None else None

    @property
    def is_busy(self) -> bool:
        """Whether something shows that is not written yet."""
        return self._pan is not None or self._pending is not None

    @property
    def marks(self) -> Marks:
        """Nothing; the picture's outline is drawn over the poster."""
        return Marks()

    def pressed(self, touch: Touch) -> None:
        """The picture is taken hold of."""
        self.write()
        element, part = self.picture, self.part
        inside = element is not None and element_at([element], touch.at, touch.slop) is not None
        if element is None or part is None or not inside or not self._editor.can_edit:
            self._leave()
        else:
            self._pan = _Pan(touch, element, part)

    def moved(self, touch: Touch) -> None:
        """The picture follows the pointer."""
        pan = self._pan
        if pan is None:
            return
        start, now = on_frame(pan.element, pan.start.at), on_frame(pan.element, touch.at)
        self._pending = as_crop(panned(pan.part, now.x - start.x, now.y - start.y))
        show_crop(self._editor, pan.element, self._pending, write=False)

    def released(self, touch: Touch) -> None:
        """What shows is written."""
        if self._pan is not None:
            self.moved(touch)
            self._pan = None
            self.write()

    def zoom(self, touch: Touch, factor: float) -> bool:
        """Zooms at the pointer; whether there was a picture to zoom."""
        element, info = self.picture, self._info()
        if element is None or info is None or self._pan is not None:
            return False
        part, most = part_of(element, info), cover(info, element.frame)
        new = zoomed(part, most, zoom_of(part, most) * factor, on_frame(element, touch.at))
        self._pending, self._turned_at = as_crop(new), None
        show_crop(self._editor, element, self._pending, write=False)
        return True

    def tick(self, now_s: float) -> None:
        """For a timer: writes a zoom once the wheel rests."""
        if self._pending is None or self._pan is not None:
            return
        if self._turned_at is None:
            self._turned_at = now_s
        elif now_s - self._turned_at >= SETTLE_S:
            self.write()

    def write(self) -> None:
        """Writes what shows, as one step."""
        crop, element = self._pending, self.picture
        self._pending = self._turned_at = None
        if crop is not None and element is not None:
            show_crop(self._editor, element, crop, write=True)

    def cancelled(self) -> None:
        """The picture shows as before."""
        self._pan = self._pending = self._turned_at = None
        self._editor.show({})

    def cursor(self, touch: Touch) -> CursorName:
        """Arrows over the picture."""
        element = self.picture
        inside = element is not None and element_at([element], touch.at) is not None
        return "move" if inside else "arrow"

    def _info(self) -> PictureInfo | None:
        element = self.picture
        return self._editor.file.pictures.picture_info(element.picture) if element else None
