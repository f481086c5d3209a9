"""The tool けしゴム: takes away each stroke that it touches; one drag is one step (EDIT-ERASE)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.editor.editor import Editor
from poster_studio.editor.figures.strokes import strokes_under
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch

ERASE: Final = Words("線をけす", "Erase lines")

#: How far the eraser reaches, as a share of a handle's reach (22 pixels).
_REACH: Final = 0.35


class EraserTool:
    """Strokes vanish as soon as they are touched, and are removed when the drag ends."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._last: Touch | None = None
        self._touched: dict[str, Element] = {}

    @property
    def is_busy(self) -> bool:
        """Whether a drag is under way."""
        return self._last is not None

    @property
    def marks(self) -> Marks:
        """Nothing."""
        return Marks()

    def pressed(self, touch: Touch) -> None:
        """The drag begins."""
        if self._editor.can_edit:
            self._last = touch
            self.moved(touch)

    def moved(self, touch: Touch) -> None:
        """Strokes between the last place and this one vanish."""
        if self._last is None:
            return
        elements = self._editor.elements
        found = strokes_under(elements, self._last.at, touch.at, _REACH * touch.reach)
        self._last = touch
        fresh = [e for e in elements if e.id in found and e.id not in self._touched]
        for element in fresh:
            self._touched[element.id] = element.model_copy(update={"hidden": True})
        if fresh:
            self._editor.show(self._touched)

    def released(self, touch: Touch) -> None:
        """What vanished is removed."""
        self.moved(touch)
        touched = list(self._touched)
        self.cancelled()
        if touched:
            with self._editor.edit(ERASE) as edit:
                for id_ in touched:
                    edit.remove(id_)

    def cancelled(self) -> None:
        """Everything is there again."""
        was_busy, self._last = self._last is not None, None
        self._touched = {}
        if was_busy:
            self._editor.show({})

    def cursor(self, _touch: Touch) -> CursorName:
        """A cross."""
        return "cross"
