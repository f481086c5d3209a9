"""Which panels have room: both beside the poster, or in a small window one (EDIT-PEOPLE-3)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QEvent, QObject, QSize
from PySide6.QtWidgets import QApplication, QBoxLayout, QStackedWidget, QWidget

from poster_studio.ui.bars.bottom_bar import BottomBar
from poster_studio.ui.bars.top_bar import TopBar
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.sections.context_panel import WIDTH as CONTEXT_PX
from poster_studio.ui.sections.context_panel import ContextPanel
from poster_studio.ui.side.side_panel import WIDTH as SIDE_PX
from poster_studio.ui.side.side_panel import SidePanel
from poster_studio.ui.side.strip import SELECTED, Strip

#: Windows narrower than this have no room for both panels and a poster; lower ones get low bars.
NARROW_PX: Final = 1060
LOW_PX: Final = 600
#: A panel lower than this shows nothing that helps.
_LEAST_HIGH_PX: Final = 190
#: The smallest window: 1366×768 at 150 %, its words enlarged by 1.4 again.
LEAST: Final = QSize(650, 365)


@dataclass(frozen=True, slots=True)
class Parts:
    """What has to share a window: `middle` holds the panels and `desk`, `whole` all one below
    the other, and `notes` are the bars above the poster."""

    side: SidePanel
    strip: Strip
    context: ContextPanel
    pages: QStackedWidget
    canvas: Canvas
    top_bar: TopBar
    bottom_bar: BottomBar
    whole: QBoxLayout
    middle: QBoxLayout
    desk: QBoxLayout
    notes: QWidget


class PanelRoom(QObject):
    """In a narrow window a strip offers one panel at a time, always in the same place, so that the
    poster does not move while somebody works on it: what is selected on the poster shows its
    panel; while hands are in the other panel it stays."""

    def __init__(self, parts: Parts, owner: QWidget) -> None:
        super().__init__(owner)
        self._parts = parts
        self.is_narrow = False
        self._is_open = True
        self._shows_selected = False
        parts.strip.hide()
        parts.strip.pressed.connect(self._press)
        parts.side.opened.connect(self._open_side)
        parts.canvas.let_go.connect(self._after_press)
        parts.pages.installEventFilter(self)

    def fit(self, size: QSize) -> None:
        """Gives each part its place in a window of this size."""
        parts, narrow = self._parts, size.width() < NARROW_PX
        is_small = narrow or size.height() < LOW_PX
        parts.top_bar.set_small(is_small)
        parts.bottom_bar.set_small(is_small)
        if narrow != self.is_narrow:
            self.is_narrow = narrow
            self._move_parts()
        self.refresh()

    def selection_changed(self) -> None:
        """What was selected on the poster shows its panel."""
        hands_in_side = self._parts.side.isVisible() and (
            self._parts.side.underMouse()
            or self._parts.side.isAncestorOf(QApplication.focusWidget() or self._parts.canvas)
        )
        if not hands_in_side:
            self._shows_selected = self._parts.context.offers_anything
        self.refresh()

    def refresh(self) -> None:
        """Shows what has room."""
        parts = self._parts
        on_desk = parts.pages.currentIndex() == 0
        has_height = parts.pages.height() >= _LEAST_HIGH_PX
        offers = parts.context.offers_anything
        if not self.is_narrow:
            parts.strip.hide()
            parts.side.show()
            parts.context.setVisible(on_desk)
            return
        selected = self._shows_selected and offers
        for panel, shows in ((parts.side, not selected), (parts.context, selected)):
            if not (on_desk and has_height and self._is_open and shows):
                panel.hide()
        for panel, shows in ((parts.side, not selected), (parts.context, selected)):
            if on_desk and has_height and self._is_open and shows:
                panel.show()
        parts.strip.setVisible(on_desk)
        open_now = SELECTED if selected else parts.side.current
        parts.strip.show_open(open_now if self._is_open else None, can_edit=offers)

    def _press(self, id_: str) -> None:
        """Opens a panel; the open one goes away and leaves its room to the poster."""
        selected = self._shows_selected and self._parts.context.offers_anything
        open_now = SELECTED if selected else self._parts.side.current
        self._is_open = not (self._is_open and id_ == open_now)
        self._shows_selected = id_ == SELECTED
        if id_ == SELECTED:
            self.refresh()
        else:
            is_open = self._is_open
            self._parts.side.open_tab(id_)
            self._is_open = is_open
            self.refresh()

    def _open_side(self) -> None:
        self._is_open, self._shows_selected = True, False
        self.refresh()

    def _move_parts(self) -> None:
        """The panel about what is selected takes the place of the other one; bars above the
        poster take the whole width."""
        parts = self._parts
        parts.side.show_tabs(not self.is_narrow)
        parts.context.setFixedWidth(SIDE_PX if self.is_narrow else CONTEXT_PX)
        parts.middle.removeWidget(parts.context)
        parts.middle.insertWidget(2 if self.is_narrow else -1, parts.context)
        (parts.desk if self.is_narrow else parts.whole).removeWidget(parts.notes)
        if self.is_narrow:
            parts.whole.insertWidget(1, parts.notes)
        else:
            parts.desk.insertWidget(0, parts.notes)

    def _after_press(self) -> None:
        """A press on the poster wants the panel about what is selected."""
        self._shows_selected = self._parts.context.offers_anything
        self.refresh()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bars may need the room of the pages."""
        if event.type() == QEvent.Type.Resize:
            self.refresh()
        return super().eventFilter(watched, event)
