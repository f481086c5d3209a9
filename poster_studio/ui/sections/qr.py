"""The section about a QR code: its address, and whether a telephone will read it."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QLineEdit, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.description import Description
from poster_studio.editor.figures.qr_codes import READABLE, qr_problem, selected_code, set_address
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import column, label, say

ADDRESS: Final = Words("読みとると開くアドレス", "Address that it opens")
EXAMPLE: Final = Words("例 www.city.kamakura…", "such as www.city.kamakura…")


class QrSection(Section):
    """What is typed is taken over with Enter, or when the field is left."""

    name = "qr"

    def __init__(self, kit: Kit) -> None:
        self.address = QLineEdit()
        self.address.setAccessibleName(kit.say(ADDRESS))
        self.address.setPlaceholderText(kit.say(EXAMPLE))
        self.address.editingFinished.connect(self._take_over)
        self._shown: str | None = None
        self.verdict = label("", "verdict")
        self.verdict.setWordWrap(True)
        content = QWidget()
        content.setLayout(column(self.address, self.verdict))
        super().__init__(kit, ADDRESS, content)

    def refresh(self, _about: Description) -> None:
        """Shows the address and the verdict; a new code waits for its address."""
        code = selected_code(self.kit.editor)
        if code is None:
            return
        if code.id != self._shown or code.data or not self.address.hasFocus():
            self.address.setText(code.data)
        self._shown = code.id
        problem = qr_problem(self.kit.editor, code)
        self._judge(problem)
        if not code.data:
            self.address.setFocus()

    def _take_over(self) -> None:
        """Also when the field is left because something else was selected."""
        if self._shown is not None:
            problem = set_address(self.kit.editor, self._shown, self.address.text())
            if problem is not None:
                self._judge(problem)

    def _judge(self, problem: Words | None) -> None:
        say(self.verdict, self.kit.say(problem or READABLE))
        colour = c.AMBER if problem is not None else c.GREEN
        self.verdict.setStyleSheet(f"color: {colour}; font-weight: 700;")
