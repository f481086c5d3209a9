"""The bar above the poster: menu, tools, undo and redo, who is here, export."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QToolButton

from poster_studio.base.words import Words
from poster_studio.editor.commands import command
from poster_studio.editor.hands import Hands
from poster_studio.ui.actions import Actions
from poster_studio.ui.together.people import Gathering, People
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.icons import SMALL_PX, TOOL_PX
from poster_studio.ui.widgets.parts import Speech, button, divider, tool_button
from poster_studio.ui.widgets.ruby_lists import WordsMenu

MENU: Final = Words("メニュー", "Menu")
ROOM: Final = Words("部屋", "Room")
HEIGHT: Final = 72
#: In a small window: the same tools, closer together.
SMALL_HEIGHT: Final = 53
_SMALL_SHEET: Final = (
    "QToolButton#tool { font-size: 13px; padding: 1px; min-width: 44px; min-height: 42px; }"
)
#: The tools in the bar, as commands.
TOOLS: Final = (
    "tool-select", "tool-text", "cards", "pictures", "tool-shape", "tool-pen", "stickers",
)  # fmt: skip
#: What leaves a narrow bar, one after the other.
_MAKE_ROOM: Final = ("room", "stickers", "pictures")
#: Tools without a button of their own, and the one that they belong to.
_SHOWN_AS: Final = {"eraser": "pen"}


class TopBar(QFrame):
    """Every button is a row of the command table."""

    def __init__(self, actions: Actions, hands: Hands, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("topbar")
        self.setFixedHeight(HEIGHT)
        self._hands = hands
        self._actions = actions
        self._buttons: dict[str, QToolButton] = {}
        bar = self._bar = QHBoxLayout(self)
        bar.setContentsMargins(8, 6, 12, 7)
        bar.setSpacing(2)
        self._menu = self._menu_button(speech)
        bar.addWidget(self._menu)
        bar.addSpacing(6)
        bar.addWidget(divider(upright=True))
        bar.addSpacing(6)
        for id_ in TOOLS:
            bar.addWidget(self._tool(id_, speech, checkable=True))
        bar.addSpacing(6)
        bar.addWidget(divider(upright=True))
        bar.addSpacing(6)
        for id_ in ("undo", "redo"):
            bar.addWidget(self._tool(id_, speech))
        bar.addStretch(1)
        bar.addWidget(self._tool("room", speech, name=ROOM))
        self.people = People(speech)
        bar.addWidget(self.people)
        bar.addSpacing(8)
        self.export_button = button(
            command("export").label.in_(speech.language),
            speech.icons.icon("file-output", "#FFFFFF"),
            "primary",
        )
        self.export_button.setMinimumHeight(48)
        self.export_button.setIconSize(QSize(SMALL_PX + 2, SMALL_PX + 2))
        self.export_button.clicked.connect(actions.action("export").trigger)
        bar.addWidget(self.export_button)

    def set_small(self, on: bool) -> None:
        """Tools of a small window are smaller; their words stay. Its strip leads to the cards."""
        self._buttons["cards"].setVisible(not on)
        self.setFixedHeight(SMALL_HEIGHT if on else HEIGHT)
        self._bar.setContentsMargins(*((2, 2, 6, 2) if on else (8, 6, 12, 7)))
        self._bar.setSpacing(0 if on else 2)
        self.setStyleSheet(_SMALL_SHEET if on else "")
        self.people.set_small(on)
        size = SMALL_PX if on else TOOL_PX
        for made in (self._menu, *self._buttons.values()):
            made.setIconSize(QSize(size, size))
        self.export_button.setMinimumHeight(44 if on else 48)
        self._make_room()

    def show_gathering(self, gathering: Gathering | None) -> None:
        """Shows who is here now; `None` without a room."""
        self.people.show_gathering(gathering)
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many people stand in the bar as have room there."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """What the tools leave is for the people; where they leave nothing, some make room.

        What goes is found elsewhere: the room in the menu, the others in the strip at the left.
        """
        needed = 0 if self.people.gathering is None else self.people.seat_px
        room = 0
        for gone in range(len(_MAKE_ROOM) + 1):
            for place, id_ in enumerate(_MAKE_ROOM):
                self._buttons[id_].setVisible(place >= gone)
            room = self.width() - self._taken()
            if room >= needed:
                break
        self.people.set_places(room // self.people.seat_px)

    def _taken(self) -> int:
        """What all but the people take of the bar."""
        self._bar.invalidate()
        people = 0 if self.people.isHidden() else self.people.sizeHint().width()
        return self._bar.sizeHint().width() - people

    def refresh(self) -> None:
        """Shows the tool in hand and what can be undone."""
        tool: str = self._hands.tool
        for id_ in TOOLS:
            self._buttons[id_].setChecked(id_ == f"tool-{_SHOWN_AS.get(tool, tool)}")
        for id_, made in self._buttons.items():
            made.setEnabled(self._actions.action(id_).isEnabled())
        self.export_button.setEnabled(self._actions.action("export").isEnabled())

    def _menu_button(self, speech: Speech) -> QToolButton:
        made = tool_button(MENU.in_(speech.language), speech.icons.icon("menu"))
        menu = WordsMenu(made)
        self._actions.fill_menu(menu)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _tool(
        self, id_: str, speech: Speech, *, checkable: bool = False, name: Words | None = None
    ) -> QToolButton:
        row = command(id_)
        icon = speech.icons.icon(row.icon, checked=c.BLUE if checkable else None)
        made = tool_button((name or row.label).in_(speech.language), icon, checkable=checkable)
        made.clicked.connect(self._actions.action(id_).trigger)
        made.clicked.connect(self.refresh)
        if row.keys:
            made.setToolTip(f"{row.label.in_(speech.language)}  {row.keys[0]}")
        self._buttons[id_] = made
        return made
