"""Who is here, in the bar above the poster: an animal on its colour; a press follows it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.together.badges import badge
from poster_studio.ui.widgets.icons import SMALL_PX, TOOL_PX
from poster_studio.ui.widgets.parts import Speech, tool_button
from poster_studio.ui.widgets.ruby_lists import WordsMenu
from poster_studio.ui.widgets.tall_font import has_readings

FOLLOW: Final = Words("{}についていく", "Follow {}")
STOP: Final = Words("{}についていくのをやめる", "Stop following {}")
YOU: Final = Words("あなた（{}）", "You ({})")
CALL: Final = Words("みんなをここへ", "Call everybody here")
CALL_SHORT: Final = Words("よぶ", "Call")
MORE: Final = Words("ほか{}人", "{} more")
EVERYBODY: Final = Words("{}人", "{} here")
ROOM: Final = Words("部屋を見る", "See the room")
ELSEWHERE: Final = Words("{}　別のポスター", "{}   another poster")
_BADGE_PX: Final = 34
_LIST_PX: Final = 24
_SMALL_BADGE_PX: Final = 24
#: What one seat takes of the bar, and of a small one.
_SEAT_PX: Final = 72
_SMALL_SEAT_PX: Final = 68


@dataclass(frozen=True, slots=True)
class Person:
    """Another seat; `is_here`: the same poster lies on its desk. A silent one is faint."""

    client: int
    look: SeatLook
    is_here: bool
    is_silent: bool = False


@dataclass(frozen=True, slots=True)
class Gathering:
    """This seat, the others, whom it follows, and whether it may call them."""

    own: SeatLook
    others: tuple[Person, ...] = ()
    following: int | None = None
    can_call: bool = True


class People(QWidget):
    """Nothing while there is no room. Those who have no place in the bar are in a menu.

    Signals: `follow` with a seat's client, or `None` to stop; `called` for everybody to come here;
    `pressed` on this seat itself.
    """

    follow = Signal(object)
    called = Signal()
    pressed = Signal()

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._gathering: Gathering | None = None
        self._places = 0
        self._is_small = False
        self._line = QHBoxLayout(self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(0)
        self.buttons: list[QToolButton] = []
        self.hide()

    def show_gathering(self, gathering: Gathering | None) -> None:
        """Shows who is here now; `None` without a room."""
        if gathering != self._gathering:
            self._gathering = gathering
            self._make()

    def set_places(self, places: int) -> None:
        """How many buttons there is room for, at least one."""
        if places != self._places:
            self._places = places
            self._make()

    @property
    def gathering(self) -> Gathering | None:
        """Who shows; `None` without a room."""
        return self._gathering

    @property
    def seat_px(self) -> int:
        """The width of the bar that one button may take."""
        return _SMALL_SEAT_PX if self._is_small else _SEAT_PX

    def set_small(self, on: bool) -> None:
        """In a small window animals are smaller; their names stay."""
        if on != self._is_small:
            self._is_small = on
            self._make()

    def _make(self) -> None:
        held = self.focusWidget()
        name = held.accessibleName() if held is not None else ""
        for made in self.buttons:
            self._line.removeWidget(made)
            made.deleteLater()
        self.buttons = [] if self._gathering is None else self._buttons(self._gathering)
        for made in self.buttons:
            self._line.addWidget(made)
            if name and made.accessibleName() == name:
                made.setFocus()
        self.setVisible(bool(self.buttons))

    def _buttons(self, gathering: Gathering) -> list[QToolButton]:
        others = sorted(gathering.others, key=lambda one: (not one.is_here, one.client))
        if self._places < 3:
            return [self._menu_button(EVERYBODY, len(others) + 1, gathering, others)]
        made = [self._own_button(gathering)]
        room = self._places - (2 if gathering.can_call else 1)
        shown = others if len(others) <= room else others[: room - 1]
        made += [self._seat_button(gathering, one) for one in shown]
        if len(shown) < len(others):
            rest = others[len(shown) :]
            made.append(self._menu_button(MORE, len(rest), gathering, rest))
        if others and gathering.can_call:
            made.append(self._call_button())
        return made

    def _own_button(self, gathering: Gathering) -> QToolButton:
        look = gathering.own
        made = self._tool(look.creature.name, self._badge(look, own=True))
        self._name(made, YOU, look)
        made.clicked.connect(self.pressed)
        return made

    def _seat_button(self, gathering: Gathering, one: Person) -> QToolButton:
        follows = gathering.following == one.client
        made = self._tool(one.look.creature.name, self._badge(one.look, faint=one.is_silent))
        made.setCheckable(True)
        made.setChecked(follows)
        self._name(made, STOP if follows else FOLLOW, one.look)
        made.clicked.connect(partial(self._press, None if follows else one.client))
        return made

    def _call_button(self) -> QToolButton:
        made = self._tool(CALL_SHORT, self._speech.icons.icon("megaphone"))
        made.setIconSize(QSize(self._icon_px, self._icon_px))
        made.setAccessibleName(self._say(CALL))
        made.setToolTip(self._say(CALL))
        made.clicked.connect(self.called)
        return made

    def _menu_button(
        self, words: Words, count: int, gathering: Gathering, others: Sequence[Person]
    ) -> QToolButton:
        made = self._tool(words, self._speech.icons.icon("users-round"))
        made.setIconSize(QSize(self._icon_px, self._icon_px))
        made.setText(self._say(words).format(count))
        made.setAccessibleName(made.text())
        menu = WordsMenu(made)
        for one in others:
            follows = gathering.following == one.client
            name = self._say(one.look.name)
            words_of = self._say(STOP if follows else FOLLOW).format(name)
            text = words_of if one.is_here else self._say(ELSEWHERE).format(words_of)
            picture = badge(self._speech.icons, one.look, _LIST_PX, faint=one.is_silent)
            action = menu.addAction(QIcon(picture), text)
            action.triggered.connect(partial(self._press, None if follows else one.client))
        if words is EVERYBODY:
            menu.addAction(self._speech.icons.icon("door-open"), self._say(ROOM), self.pressed.emit)
        if others and gathering.can_call:
            menu.addAction(self._speech.icons.icon("megaphone"), self._say(CALL), self.called.emit)
        made.setMenu(menu)
        made.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        return made

    def _press(self, client: int | None, _: bool = False) -> None:
        self.follow.emit(client)

    def _tool(self, words: Words, icon: QIcon) -> QToolButton:
        made = tool_button(self._say(words), icon)
        made.setIconSize(QSize(self._badge_px, self._badge_px))
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return made

    def _name(self, made: QToolButton, words: Words, look: SeatLook) -> None:
        name = self._say(words).format(self._say(look.name))
        made.setAccessibleName(name)
        made.setToolTip(name)

    def _badge(self, look: SeatLook, *, own: bool = False, faint: bool = False) -> QIcon:
        return QIcon(badge(self._speech.icons, look, self._badge_px, own=own, faint=faint))

    @property
    def _icon_px(self) -> int:
        return SMALL_PX if self._is_small else TOOL_PX

    @property
    def _badge_px(self) -> int:
        """Readings over the names below need room."""
        return _SMALL_BADGE_PX if self._is_small or has_readings() else _BADGE_PX

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
