"""What lets others in: a code to scan across the table, letters to type, a link to send."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.ui.together.qr_view import QrView
from poster_studio.ui.widgets.flow_grid import FlowGrid
from poster_studio.ui.widgets.parts import Speech, button, column, label

QR: Final = Words("部屋に入るQRコード", "QR code to join the room")
CODE: Final = Words("部屋のコード", "Room code")
CODE_HELP: Final = Words(
    "ほかのパソコンで「部屋に入る」を押し、このコードを入れます。",
    "On another computer press “Join a room” and type this code.",
)
NUMBER: Final = Words("確かめる数字", "Check number")
NUMBER_HELP: Final = Words(
    "コードで入る人の画面にも、同じ数字が出ます。", "Who joins by the code sees the same number."
)
ADDRESS: Final = Words("このパソコンのアドレス：{}", "Address of this computer: {}")
COPY: Final = Words("リンクをコピー", "Copy the link")
COPY_VIEW: Final = Words("見るだけのリンク", "Link for looking on")
COPY_LEAD: Final = Words("進行役のリンク", "Link for facilitators")
COPIED: Final = Words("コピーしました", "Copied")
_COPIED_MS: Final = 2000
#: Air above and below what is read aloud.
_AROUND_CODE_PX: Final = 8
_CODE_SHEET: Final = "font-size: 34px; font-weight: 700; letter-spacing: 2px;"


@dataclass(frozen=True, slots=True)
class Invitation:
    """`link` is for writing; what this seat does not know is empty."""

    link: str
    view_link: str = ""
    facilitator_link: str = ""
    code: str = ""
    check_number: str = ""
    addresses: tuple[str, ...] = ()


class InvitationPart(QWidget):
    """Code, number and links below each other; `qr` has a place of its own on the page."""

    def __init__(self, speech: Speech) -> None:
        super().__init__()
        self._speech = speech
        self._invitation = Invitation("")
        self.qr = QrView(self._say(QR))
        self._code, self._code_box = self._fact(CODE, CODE_HELP)
        self._number, self._number_box = self._fact(NUMBER, NUMBER_HELP)
        self._address = label("", "quiet")
        self._address.setWordWrap(True)
        self._address.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.copy_button = self._copier(COPY, "link")
        self.copy_view_button = self._copier(COPY_VIEW, "view_link")
        self.copy_lead_button = self._copier(COPY_LEAD, "facilitator_link")
        self._copiers = (self.copy_button, self.copy_view_button, self.copy_lead_button)
        facts = column(self._code_box, self._number_box, spacing=12)
        facts.addWidget(FlowGrid(self._copiers, 3, spacing=8))
        facts.addWidget(self._address)
        self.setLayout(facts)

    def show_invitation(self, invitation: Invitation) -> None:
        """Shows what is known; the rest takes no room."""
        self._invitation = invitation
        self.qr.show_data(invitation.link)
        for words, box, told in (
            (self._code, self._code_box, invitation.code),
            (self._number, self._number_box, invitation.check_number),
        ):
            words.setText(told)
            box.setVisible(bool(told))
        self._address.setText(self._say(ADDRESS).format("  ".join(invitation.addresses)))
        self._address.setVisible(bool(invitation.addresses))
        self.copy_view_button.setVisible(bool(invitation.view_link))
        self.copy_lead_button.setVisible(bool(invitation.facilitator_link))

    def _fact(self, title: Words, help_: Words | None = None) -> tuple[QLabel, QWidget]:
        words = label("")
        words.setStyleSheet(_CODE_SHEET)
        words.setAccessibleDescription(self._say(title))
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        box = QWidget()
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(_AROUND_CODE_PX)
        inside.addWidget(label(self._say(title), "section"))
        inside.addWidget(words)
        if help_ is not None:
            told = label(self._say(help_), "quiet")
            told.setWordWrap(True)
            inside.addWidget(told)
        return words, box

    def _copier(self, words: Words, which: str) -> QPushButton:
        made = button(self._say(words), self._speech.icons.icon("copy"))
        made.clicked.connect(partial(self._copy, made, which))
        return made

    def _copy(self, made: QPushButton, which: str, _: bool = False) -> None:
        QGuiApplication.clipboard().setText(getattr(self._invitation, which))
        words = made.accessibleName()
        made.setText(f" {self._say(COPIED)}")
        QTimer.singleShot(_COPIED_MS, made, lambda: made.setText(f" {words}"))

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)
