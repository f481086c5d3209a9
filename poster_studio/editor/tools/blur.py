"""The tool ぼかす: a drag over a face makes it unreadable (EDIT-BLUR)."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.editor.editor import Editor
from poster_studio.editor.photos.cropping import on_frame, part_of
from poster_studio.editor.photos.pictures import picture_under
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch, spanned

#: Less than this share of a picture is a slip of the hand.
_LEAST: Final = 0.005


class BlurTool:
    """`blur` is called with the picture's element and the area, in fractions of the picture."""

    def __init__(self, editor: Editor, blur: Callable[[str, Rect], None]) -> None:
        self._editor = editor
        self.blur = blur
        self._pressed: Touch | None = None
        self._area: Rect | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an area is being drawn."""
        return self._pressed is not None

    @property
    def marks(self) -> Marks:
        """The area being drawn."""
        return Marks(area=self._area)

    def pressed(self, touch: Touch) -> None:
        """One corner of the area."""
        if self._editor.can_edit:
            self._pressed = touch

    def moved(self, touch: Touch) -> None:
        """Draws the area."""
        if self._pressed is not None:
            self._area = spanned(self._pressed.at, touch.at)

    def released(self, touch: Touch) -> None:
        """Blurs what the area holds of the picture in its middle."""
        self.moved(touch)
        pressed, area = self._pressed, self._area
        self.cancelled()
        if pressed is None or area is None:
            return
        element = picture_under(self._editor, area.centre)
        info = self._editor.file.pictures.picture_info(element.picture) if element else None
        if element is None or info is None:
            return
        part = part_of(element, info)
        across = spanned(on_frame(element, pressed.at), on_frame(element, touch.at))
        inside = Rect(
            part.x + across.x * part.width,
            part.y + across.y * part.height,
            across.width * part.width,
            across.height * part.height,
        )
        if min(inside.width, inside.height) >= _LEAST:
            self.blur(element.id, inside)

    def cancelled(self) -> None:
        """Nothing is blurred."""
        self._pressed = self._area = None

    def cursor(self, _touch: Touch) -> CursorName:
        """A cross."""
        return "cross"
