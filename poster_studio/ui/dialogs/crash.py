"""When the program itself fails: one dialog, a report to hand on, and the work already on disk."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget

from poster_studio import __version__
from poster_studio.base.words import Language, Words
from poster_studio.ui.widgets.tall_font import has_readings

TITLE: Final = Words("思わぬ問題が起きました", "Something unexpected happened")
SAFE: Final = Words(
    "ここまでの作業は保存されています。続けられないときは、開き直してください。",
    "Your work up to here is saved. If you cannot go on, open the program again.",
)
_MOST_CAUSES: Final = 10

Hook = Callable[[type[BaseException], BaseException, TracebackType | None], None]


class CrashReporter:
    """Shows the first failure; all of them go to standard error as well.

    The report holds where it failed and versions, never anything of the workshop: messages of
    failures may quote what people wrote, so they are left out.
    """

    def __init__(self, folder: Path, language: Language, parent: QWidget) -> None:
        self._folder, self._language, self._parent = folder, language, parent
        self._before: Hook = sys.excepthook
        self._has_shown = False
        self.dialog: QMessageBox | None = None

    def install(self) -> None:
        """Sees every failure from now on."""
        self._before = sys.excepthook
        sys.excepthook = self.failed

    def uninstall(self) -> None:
        """Leaves failures to whoever saw them before."""
        sys.excepthook = self._before

    def failed(
        self, kind: type[BaseException], error: BaseException, trace: TracebackType | None
    ) -> None:
        """A failure that nobody caught."""
        self._before(kind, error, trace)
        if self._has_shown or issubclass(kind, KeyboardInterrupt):
            return
        self._has_shown = True
        report = told(error)
        self._show(report, self._written(report))

    def _written(self, report: str) -> Path | None:
        """The report's file; `None` if it cannot be written."""
        now = datetime.now().strftime("%Y%m%d-%H%M%S")
        path = self._folder / f"report-{now}.txt"
        about = f"Poster Studio {__version__}, Python {sys.version}, {platform.platform()}"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(f"{about}\n\n{report}", encoding="utf-8")
        except OSError:
            return None
        return path

    def _show(self, report: str, path: Path | None) -> None:
        words = [SAFE.in_(self._language)]
        if path is not None:
            words.append(Words(f"報告書：{path}", f"Report: {path}").in_(self._language))
        self.dialog = QMessageBox(self._parent)
        self.dialog.setIcon(QMessageBox.Icon.Warning)
        self.dialog.setWindowTitle(TITLE.in_(self._language))
        self.dialog.setText(TITLE.in_(self._language))
        self.dialog.setInformativeText("\n".join(words))
        if has_readings():
            for shown in self.dialog.findChildren(QLabel):
                shown.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.dialog.setDetailedText(report)
        self.dialog.open()


def told(error: BaseException) -> str:
    """What failed where, and because of what, without anything that was said or named."""
    lines: list[str] = []
    cause: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if cause is None:
            break
        lines.append(f"{type(cause).__module__}.{type(cause).__qualname__}")
        for frame in traceback.extract_tb(cause.__traceback__):
            place = "/".join(Path(frame.filename).parts[-3:])
            lines.append(f"  {place}:{frame.lineno} {frame.name}")
        cause = cause.__cause__ or cause.__context__
    return "\n".join(lines) + "\n"
