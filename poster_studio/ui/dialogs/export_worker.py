"""Runs an export job on a thread of its own; only values go in and come out."""

from __future__ import annotations

from threading import Event

from PySide6.QtCore import QObject, QThread, Signal

from poster_studio.base.errors import CancelledError, PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.equipment.exporting import ExportJob, run_job


class ExportWorker(QThread):
    """Signals: `progressed` (share done, what comes next), then one of `done` (the files),
    `refused` (a `PosterStudioError`) and `cancelled`.
    """

    progressed = Signal(float, object)
    done = Signal(object)
    refused = Signal(object)
    cancelled = Signal()

    def __init__(self, job: ExportJob, parent: QObject) -> None:
        super().__init__(parent)
        self._job = job
        self._stop = Event()

    def cancel(self) -> None:
        """Asks the job to stop at its next step; nothing half-written stays."""
        self._stop.set()

    def _progress(self, done: float, what: Words) -> None:
        if self._stop.is_set():
            raise CancelledError
        self.progressed.emit(done, what)

    def run(self) -> None:
        """The thread's work."""
        try:
            files = run_job(self._job, self._progress)
        except CancelledError:
            self.cancelled.emit()
        except PosterStudioError as error:
            self.refused.emit(error)
        else:
            self.done.emit(files)
