"""Joining a room, step by step: which one, whether it is the right one, which seat and poster."""

from __future__ import annotations

import random
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedWidget, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.together.animals import ANIMALS
from poster_studio.editor.together.invitation import Invitation, knock_at, read_invitation
from poster_studio.editor.together.joining import Joined, Joining
from poster_studio.editor.together.looks import COLOURS, SeatLook
from poster_studio.editor.together.seat_files import SeatFiles, kept_rooms
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.client import NetThread
from poster_studio.sync.dialling import Target
from poster_studio.ui.together.check_step import CheckStep
from poster_studio.ui.together.hand_over import HandOver
from poster_studio.ui.together.seat_step import SeatStep
from poster_studio.ui.together.secret_step import SecretStep
from poster_studio.ui.together.waiting_step import WaitingStep
from poster_studio.ui.together.where_step import WhereStep
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Speech, button, page_column
from poster_studio.ui.widgets.scrolling import scrolled

TITLE: Final = Words("部屋に入る", "Join a room")
BACK: Final = Words("もどる", "Back")
LOOKING: Final = Words("部屋をさがしています…", "Looking for the room…")
RECEIVING: Final = Words("部屋のポスターを受け取っています…", "Receiving the room's posters…")
DIFFERED: Final = Words(
    "数字がちがうときは入りません。コードをもう一度確かめてください。",
    "If the numbers differ, do not join. Check the code again.",
)
_WIDEST_PX: Final = 980
#: What is done sooner shows no progress.
_PATIENCE_MS: Final = 300
_TICK_MS: Final = 100


@dataclass(frozen=True, slots=True)
class Entry:
    """A seat in a room: its own file, where the room is, and the poster to begin with."""

    path: Path
    target: Target
    look: SeatLook
    poster: str | None


class JoinPage(QWidget):
    """Signals: `cancelled` back to the start screen, `entered` with an `Entry`."""

    cancelled = Signal()
    entered = Signal(object)

    def __init__(self, places: Places, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("page")
        self._speech, self._kept = speech, kept_rooms(places)
        look = self._kept.look() or any_look()
        self._files = SeatFiles.of_user(places, look)
        self._hand_over = HandOver(self)
        self._net = NetThread()
        self._nearby = self._net.nearby(self._hear)
        self._room: NearbyRoom | None = None
        self._joining: Joining | None = None
        self.where, self.secret = WhereStep(speech), SecretStep(speech)
        self.check, self.waiting = CheckStep(speech), WaitingStep(speech)
        self.seat = SeatStep(speech, look)
        self._message = QLabel()
        self._message.setWordWrap(True)
        self._message.setStyleSheet(
            f"background: {c.AMBER_GROUND}; color: {c.AMBER}; border: 1px solid {c.AMBER_LINE};"
            "border-radius: 10px; padding: 12px;"
        )
        self._steps = QStackedWidget()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(lambda: self.show_step(self.waiting))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._timer.start(_TICK_MS)
        self.back_button = button(BACK.in_(speech.language))
        self._lay_out()
        self._connect()
        self.say(None)

    @property
    def step(self) -> QWidget | None:
        """The step that shows."""
        return self._steps.currentWidget()

    @property
    def message(self) -> str:
        """What went wrong, in words; empty if nothing did."""
        return self._message.text()

    def release(self) -> None:
        """Ends everything before the page goes."""
        self._timer.stop()
        self._give_up()
        self._nearby.end()
        self._net.close()

    def say(self, words: Words | None) -> None:
        """Says what went wrong, or nothing."""
        self._message.setText(words.in_(self._speech.language) if words is not None else "")
        self._message.setVisible(words is not None)

    def focus_first(self) -> None:
        """Keys go to the field."""
        self.where.field.setFocus()

    def go_back(self) -> None:
        """To the first step, or from there to the start screen."""
        if self.step is self.where:
            self.cancelled.emit()
            return
        self._give_up()
        self.say(None)
        self.show_step(self.where)

    def _hear(self, rooms: tuple[NearbyRoom, ...]) -> None:
        """On the network's thread."""
        self._hand_over(lambda: self.where.show_rooms(rooms))

    def _pick(self, room: NearbyRoom) -> None:
        self._give_up()
        self._room = room
        self.say(None)
        self.secret.ask(room.title)
        self.show_step(self.secret)

    def _type(self, text: str) -> None:
        try:
            invitation = read_invitation(text)
        except PosterStudioError as error:
            self.say(error.words)
            return
        self._join(invitation)

    def _type_secret(self, letters: str) -> None:
        joining = self._joining
        try:
            if joining is not None:
                joining.say_letters(letters)
            elif self._room is not None:
                self._join(knock_at(self._room, letters))
        except PosterStudioError as error:
            self.say(error.words)

    def _join(self, invitation: Invitation) -> None:
        self._give_up()
        self.say(None)
        self.waiting.say(LOOKING)
        self._slow.start()
        self._joining = Joining(
            self._net, invitation, self._files, self._hand_over, self._look_at_joining
        )
        self._look_at_joining()

    def _look_at_joining(self) -> None:
        joining = self._joining
        if joining is None:
            return
        match joining.step:
            case "comparing":
                self._slow.stop()
                self.check.show_number(joining.check_number or "")
                self.show_step(self.check)
            case "asking":
                self.secret.ask(self.where.field.text().strip())
                self.show_step(self.secret)
            case "receiving":
                self.say(None)
                self.waiting.say(RECEIVING)
                self._slow.start()
            case "done" if joining.joined is not None:
                self._slow.stop()
                if self.step is not self.seat:
                    self.seat.ask(joining.joined.posters)
                    self.show_step(self.seat)
                self.seat.choice.show_taken(joining.taken)
            case "failed":
                self._fail(joining.error)
            case _:
                return

    def _confirm(self) -> None:
        if self._joining is not None:
            self._joining.confirm()

    def _differ(self) -> None:
        self._give_up()
        self.show_step(self.where)
        self.say(DIFFERED)

    def _fail(self, error: PosterStudioError | None) -> None:
        self._give_up()
        self.show_step(self.where)
        self.say(error.words if error is not None else None)

    def _give_up(self) -> None:
        self._slow.stop()
        joining, self._joining = self._joining, None
        if joining is not None:
            joining.cancel()

    def _enter(self, poster: str | None) -> None:
        joined: Joined | None = self._joining.joined if self._joining is not None else None
        if joined is None:
            return
        look = self.seat.choice.look
        self._kept.add(joined.workshop.id, joined.path, look)
        self.entered.emit(Entry(joined.path, joined.target, look, poster))

    def _tick(self) -> None:
        if self._joining is not None:
            self._joining.tick()

    def show_step(self, step: QWidget) -> None:
        """Turns to a step; keys go to what is likely wanted there."""
        self._slow.stop()
        self._steps.setCurrentWidget(step)
        firsts = {
            self.where: self.where.field,
            self.secret: self.secret.field,
            self.check: self.check.same_button,
            self.waiting: self.back_button,
            self.seat: self.seat.rows[0] if self.seat.rows else self.back_button,
        }
        firsts[step].setFocus()

    def _connect(self) -> None:
        self.back_button.clicked.connect(self.go_back)
        self.where.typed.connect(self._type)
        self.where.picked.connect(self._pick)
        self.secret.typed.connect(self._type_secret)
        self.check.same.connect(self._confirm)
        self.check.different.connect(self._differ)
        self.seat.chosen.connect(self._enter)

    def _lay_out(self) -> None:
        whole = page_column(self, TITLE.in_(self._speech.language), self.back_button)
        for step in (self.where, self.secret, self.check, self.waiting, self.seat):
            self._steps.addWidget(step)
        self._steps.setMaximumWidth(_WIDEST_PX)
        self._steps.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        inside = QWidget()
        line = QHBoxLayout(inside)
        line.setContentsMargins(0, 0, 0, 0)
        line.addStretch(1)
        line.addWidget(self._steps, 20, Qt.AlignmentFlag.AlignTop)
        line.addStretch(1)
        whole.addWidget(self._message)
        whole.addWidget(scrolled(inside), 1)


def any_look() -> SeatLook:
    """A seat's look at random."""
    return SeatLook(random.randrange(len(COLOURS)), random.randrange(len(ANIMALS)))
