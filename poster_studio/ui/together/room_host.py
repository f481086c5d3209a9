"""The room on this computer: its program as a child process, started again if it dies."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.together.hosting import (
    OpenRoom,
    Restarts,
    not_opened,
    read_room,
)

#: So long the program may take to put everything on the disk when it is told to end.
_END_MS: Final = 5000


class RoomHost(QObject):
    """Signals: `opened` with an `OpenRoom`, each time the room is open; `failed` with a
    `PosterStudioError` when it cannot be.
    """

    opened = Signal(object)
    failed = Signal(object)

    def __init__(self, command: Sequence[str], parent: QObject) -> None:
        super().__init__(parent)
        self._program, *self._arguments = command
        self._restarts = Restarts()
        self._process: QProcess | None = None
        self._heard = self._complained = ""
        self.room: OpenRoom | None = None

    @property
    def process_id(self) -> int | None:
        """The program's, while it runs."""
        return self._process.processId() if self._process is not None else None

    def start(self) -> None:
        """Starts the program."""
        self._heard = self._complained = ""
        process = self._process = QProcess(self)
        process.readyReadStandardOutput.connect(self._listen)
        process.readyReadStandardError.connect(self._listen_to_trouble)
        process.finished.connect(self._ended)
        process.errorOccurred.connect(self._could_not_start)
        process.start(self._program, self._arguments)

    def end(self) -> None:
        """Closes the room; everything is on the disk when this returns."""
        process, self._process = self._process, None
        if process is None:
            return
        process.finished.disconnect(self._ended)
        process.errorOccurred.disconnect(self._could_not_start)
        process.closeWriteChannel()
        if not process.waitForFinished(_END_MS):
            process.kill()
            process.waitForFinished(_END_MS)

    def _listen(self) -> None:
        if self._process is None:
            return
        self._heard += bytes(self._process.readAllStandardOutput().data()).decode()
        line, end, self._heard = self._heard.rpartition("\n")
        if not end:
            return
        try:
            self.room = read_room(line)
        except PosterStudioError as error:
            self.end()
            self.failed.emit(error)
            return
        self.opened.emit(self.room)

    def _listen_to_trouble(self) -> None:
        if self._process is not None:
            said = bytes(self._process.readAllStandardError().data())
            self._complained += said.decode(errors="replace")

    def _ended(self) -> None:
        """A room that was open is opened again at the same address; one that never was is not."""
        self._process = None
        pause = self._restarts.pause(time.monotonic()) if self.room is not None else None
        if pause is None:
            self.failed.emit(not_opened(self._complained))
        else:
            QTimer.singleShot(round(pause * 1000), self, self.start)

    def _could_not_start(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            self._process = None
            self.failed.emit(not_opened(""))
