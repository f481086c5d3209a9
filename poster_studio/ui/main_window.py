"""The main window: the start screen, or an open workshop."""

from __future__ import annotations

import time
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow

from poster_studio.base.words import Language
from poster_studio.editor.editor import Editor
from poster_studio.editor.studio import Studio
from poster_studio.ui.canvas import Canvas
from poster_studio.workshop_io.workshop_file import WorkshopFile

_TICK_MS = 250


class MainWindow(QMainWindow):
    """Owns the editor of the open workshop."""

    def __init__(self, studio: Studio, language: Language) -> None:
        super().__init__()
        self._studio = studio
        self._language = language
        self._editor: Editor | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self.resize(1366, 768)

    def open_workshop(self, path: Path) -> None:
        """Opens a workshop file."""
        self._editor = Editor(self._studio, WorkshopFile.open(path))
        self.setCentralWidget(Canvas(self._editor, self))
        self._timer.start()

    def _tick(self) -> None:
        if self._editor is not None:
            self._editor.tick(time.monotonic())

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves and closes the workshop."""
        self._timer.stop()
        if self._editor is not None:
            self._editor.close()
            self._editor = None
        event.accept()
