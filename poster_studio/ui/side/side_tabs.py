"""The tabs of the panel at the left: the tray, and others that are made when they first open."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING, Final, Protocol

from PySide6.QtWidgets import QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.ui.actions import Actions
from poster_studio.ui.tray.tray_panel import TrayPanel
from poster_studio.ui.widgets.parts import Speech

if TYPE_CHECKING:
    from poster_studio.ui.side.element_tab import ElementTab
    from poster_studio.ui.side.picture_tab import PictureTab
    from poster_studio.ui.side.sticker_tab import StickerTab
    from poster_studio.ui.side.template_tab import TemplateTab

#: Names as they stand above the panel; the rows' order is theirs.
NAMES: Final = {
    "cards": Words("カード", "Cards"),
    "templates": Words("ひな形", "Template"),
    "stickers": Words("シール", "Stickers"),
    "pictures": Words("写真", "Photos"),
    "elements": Words("一覧", "List"),
}


class _Tab(Protocol):
    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""


class SideTabs:
    """`middle` is where the canvas shows the poster now; `failed` says what went wrong."""

    def __init__(
        self,
        actions: Actions,
        speech: Speech,
        middle: Callable[[], Point],
        failed: Callable[[PosterStudioError], None],
    ) -> None:
        self._editor, self._hands = actions.desk.editor, actions.desk.hands
        self._actions, self._speech = actions, speech
        self._middle, self._failed = middle, failed
        self._made: list[_Tab] = []
        self.makers: dict[str, Callable[[], QWidget]] = {
            "cards": lambda: self.tray,
            "templates": lambda: self.templates,
            "stickers": lambda: self.stickers,
            "pictures": lambda: self.pictures,
            "elements": lambda: self.elements,
        }

    @cached_property
    def tray(self) -> TrayPanel:
        """The cards."""
        made = TrayPanel(self._editor, self._actions, self._speech)
        self._made.append(made)
        return made

    @cached_property
    def templates(self) -> TemplateTab:
        """Templates, themes and paper."""
        from poster_studio.ui.side.template_tab import TemplateTab

        made = TemplateTab(self._editor, self._hands, self._speech, self._failed)
        self._made.append(made)
        return made

    @cached_property
    def stickers(self) -> StickerTab:
        """The stickers."""
        from poster_studio.ui.side.sticker_tab import StickerTab

        made = StickerTab(self._editor, self._hands, self._speech, self._middle)
        self._made.append(made)
        return made

    @cached_property
    def pictures(self) -> PictureTab:
        """The photos of the workshop."""
        from poster_studio.ui.side.picture_tab import PictureTab

        made = PictureTab(self._editor, self._hands, self._actions, self._speech, self._middle)
        self._made.append(made)
        return made

    @cached_property
    def elements(self) -> ElementTab:
        """What lies on the poster, in reading order."""
        from poster_studio.ui.side.element_tab import ElementTab

        made = ElementTab(self._editor, self._speech)
        self._made.append(made)
        return made

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        for tab in self._made:
            tab.release_editor()
