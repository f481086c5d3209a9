"""The room's page: how others get in, who is there, and what the facilitator orders."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.words import Words
from poster_studio.ui.together.closing_part import ClosingPart, Reach
from poster_studio.ui.together.invitation import Invitation, InvitationPart
from poster_studio.ui.together.room_words import OPENING
from poster_studio.ui.together.seats_part import SeatsPart
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, column, divider, label, page_column, row
from poster_studio.ui.widgets.scrolling import scrolled

TITLE: Final = Words("部屋", "Room")
BACK: Final = Words("ポスターにもどる", "Back to the poster")
CLOSE: Final = Words("部屋をとじる", "Close the room")
LEAVE: Final = Words("部屋を出る", "Leave the room")
CALL: Final = Words("みんなをここへ", "Call everybody here")
OPEN: Final = Words("部屋をひらく", "Open the room")
STUCK: Final = Words(
    "ほかのパソコンから入れないときは",
    "If other computers cannot get in",
)
HINTS: Final = (
    Words(
        "ファイアウォールの確認が出たら「許可」を押します。",
        "If a firewall asks, press “Allow”.",
    ),
    Words(
        "みんなが同じ Wi-Fi につながっているか確かめます。",
        "Check that everybody is on the same Wi-Fi.",
    ),
    Words(
        "会場の Wi-Fi には、パソコンどうしをつながせないものがあります。"
        "スマホのテザリングか、別のルーターを使ってください。",
        "A venue's Wi-Fi may keep computers apart: use a phone's hotspot or a router of your own.",
    ),
)
#: A narrower page has its parts below each other.
_NARROW_PX: Final = 760


class RoomPage(QWidget):
    """Signals: `done` back to the poster, `opened` to open the room again after it failed,
    `left` to close it here or to leave it, `called` for everybody to come here.
    """

    done = Signal()
    opened = Signal()
    left = Signal()
    called = Signal()

    def __init__(
        self,
        speech: Speech,
        freeze: Callable[[bool, Reach], None],
        lock: Callable[[bool, Reach], None],
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._speech = speech
        self.invitation = InvitationPart(speech)
        self.call_button = button(self._say(CALL), speech.icons.icon("megaphone"))
        self.seats = SeatsPart(speech, self.call_button)
        self.closing = ClosingPart(speech, freeze, lock)
        self.leave_button = button(self._say(LEAVE), speech.icons.icon("log-out"))
        self.open_button = button(self._say(OPEN), speech.icons.icon("door-open", c.BAR), "primary")
        self.call_button.clicked.connect(self.called)
        self.leave_button.clicked.connect(self.left)
        self.open_button.clicked.connect(self.opened)
        self._note = label("")
        self._note.setWordWrap(True)
        self._waiting = QProgressBar()
        self._waiting.setRange(0, 0)
        self._waiting.setTextVisible(False)
        self._lay_out()
        self.show_closed()

    @property
    def note(self) -> str:
        """What it says above everything else."""
        return self._note.text()

    def show_opening(self) -> None:
        """The room is being opened."""
        self._show(note=OPENING, waits=True)

    def show_failed(self, words: Words) -> None:
        """It could not be opened, and why."""
        self._show(note=words, can_open=True)

    def show_closed(self) -> None:
        """There is no room."""
        self._show(can_open=True)

    def show_room(
        self, invitation: Invitation | None, *, note: Words | None, hosts: bool, leads: bool
    ) -> None:
        """The room is there. `hosts`: this computer opened it; `leads`: it may close changes."""
        self._show(note=note, is_open=True)
        for part in (self.invitation, self.invitation.qr, self._line):
            part.setVisible(invitation is not None)
        self._stuck.setVisible(hosts)
        if invitation is not None:
            self.invitation.show_invitation(invitation)
        self.leave_button.setText(f" {self._say(CLOSE if hosts else LEAVE)}")
        self.leave_button.setAccessibleName(self._say(CLOSE if hosts else LEAVE))
        self.closing.setVisible(leads)

    def _show(
        self,
        *,
        note: Words | None = None,
        waits: bool = False,
        can_open: bool = False,
        is_open: bool = False,
    ) -> None:
        self._note.setText(self._say(note) if note is not None else "")
        self._note.setVisible(note is not None)
        self._waiting.setVisible(waits)
        self.open_button.setVisible(can_open)
        parts = (self.invitation, self.invitation.qr, self._line, self.seats)
        for part in (*parts, self.leave_button):
            part.setVisible(is_open)
        self.closing.setVisible(False)
        self._stuck.setVisible(False)

    def _lay_out(self) -> None:
        back = button(self._say(BACK))
        back.clicked.connect(self.done)
        whole = page_column(self, self._say(TITLE), self.leave_button, back)
        inside = QWidget()
        self._stuck = QWidget()
        self._stuck.setLayout(self._hints())
        left = column(self.invitation.qr, self._stuck, spacing=12)
        left.addStretch(1)
        right = column(self.invitation, self.closing, self.seats, spacing=16)
        right.addStretch(1)
        self._line = divider(upright=True)
        parts = self._parts = QHBoxLayout()
        parts.setSpacing(24)
        parts.addLayout(left, 5)
        parts.addWidget(self._line)
        parts.addLayout(right, 7)
        opening = row(self.open_button)
        opening.addStretch(1)
        parts.setContentsMargins(0, 0, 0, 0)
        inside.setLayout(parts)
        whole.addWidget(self._note)
        whole.addWidget(self._waiting)
        whole.addLayout(opening)
        self._area = scrolled(inside)
        self._area.viewport().installEventFilter(self)
        whole.addWidget(self._area, 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The code to scan is as large as what shows of the page has room for."""
        if event.type() == QEvent.Type.Resize:
            self.invitation.qr.show_within(self._area.viewport().height())
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow window the code to scan lies below the one to type."""
        super().resizeEvent(event)
        beside = event.size().width() >= _NARROW_PX
        way = QBoxLayout.Direction
        self._parts.setDirection(way.LeftToRight if beside else way.BottomToTop)

    def _hints(self) -> QVBoxLayout:
        made = column(label(self._say(STUCK), "section"), spacing=4)
        steps = QGridLayout()
        steps.setColumnStretch(1, 1)
        for number, words in enumerate(HINTS, 1):
            line = QLabel(self._say(words))
            line.setWordWrap(True)
            steps.addWidget(label(f"{number}."), number, 0, Qt.AlignmentFlag.AlignTop)
            steps.addWidget(line, number, 1)
        made.addLayout(steps)
        return made

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
