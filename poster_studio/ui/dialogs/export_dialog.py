"""Exporting: how, which posters, where to; then progress, and the folder."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QCloseEvent, QDesktopServices
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QFileDialog,
    QGridLayout,
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.exporting import CONTACT_SHEET, export_job, ways
from poster_studio.editor.equipment.recent import short_place
from poster_studio.editor.photos.missing_pictures import missing_pictures, without_pictures
from poster_studio.ui.dialogs.export_worker import ExportWorker
from poster_studio.ui.widgets.parts import Choice, Segments, Speech, button, label
from poster_studio.ui.widgets.scrolling import fit, scrolled

TITLE: Final = Words("書き出す", "Export")
WHICH: Final = Words("どのポスター", "Which posters")
THIS: Final = Words("このポスター", "This poster")
ALL: Final = Words("ぜんぶ", "All of them")
WHERE: Final = Words("しまう場所", "Folder")
CHANGE: Final = Words("変える", "Change")
START: Final = Words("書き出す", "Export")
CANCEL: Final = Words("やめる", "Cancel")
CLOSE: Final = Words("とじる", "Close")
OPEN_FOLDER: Final = Words("フォルダーをひらく", "Open the folder")
CANCELLED: Final = Words("やめました。何も書き出していません。", "Cancelled. Nothing was written.")
FOLDER_NAME: Final = Words("書き出し", "Export")
_COLUMNS: Final = 2
#: Room for three lines of what happened, kept so that the buttons stay under the pointer.
_STATUS_PX: Final = 66


class ExportDialog(QDialog):
    """`worker` runs while files are being written; closing the dialog cancels it."""

    def __init__(self, editor: Editor, speech: Speech, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(TITLE.in_(speech.language))
        self.setMinimumWidth(600)
        self._editor, self._speech = editor, speech
        self.worker: ExportWorker | None = None
        self.preset = "print-shop"
        self.everything = False
        self.folder = editor.file.path.parent / FOLDER_NAME.in_(speech.language)
        self._presets = QButtonGroup(self)
        self._which = Segments(
            [Choice("this", self._say(THIS)), Choice("all", self._say(ALL))], self._choose_which
        )
        self._folder = label("", "quiet")
        self._folder.setWordWrap(True)
        self._change = button(self._say(CHANGE))
        self._change.clicked.connect(self._choose_folder)
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        kept = self._bar.sizePolicy()
        kept.setRetainSizeWhenHidden(True)
        self._bar.setSizePolicy(kept)
        self.status = label("")
        self.status.setWordWrap(True)
        self.status.setFixedHeight(_STATUS_PX)
        self.status.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.start_button = button(self._say(START), name="primary")
        self.start_button.clicked.connect(self.start)
        self.open_button = button(self._say(OPEN_FOLDER))
        self.open_button.clicked.connect(self._open_folder)
        self.cancel_button = button(self._say(CANCEL))
        self.cancel_button.clicked.connect(self._cancel_or_close)
        self._lay_out()
        self._show_folder()
        self._show_state("", busy=False)
        self._show_which()
        self.open_button.hide()

    def start(self) -> None:
        """Begins to write."""
        job = export_job(self._editor, self.preset, self._chosen(), self.folder)
        self.worker = ExportWorker(job, self)
        self.worker.progressed.connect(self._on_progress)
        self.worker.done.connect(self._on_done)
        self.worker.refused.connect(self._on_refused)
        self.worker.cancelled.connect(self._on_cancelled)
        self.worker.finished.connect(self._on_finished)
        self.open_button.hide()
        self._bar.setValue(0)
        self._show_state("", busy=True)
        self.worker.start()

    @property
    def takes_all(self) -> bool:
        """Whether all posters go out; on one sheet they always do."""
        return self.everything or self.preset == CONTACT_SHEET

    def _chosen(self) -> list[PosterInfo]:
        here = self._editor.poster_id
        return [info for info in self._editor.posters if self.takes_all or info.id == here]

    def _what_is_missing(self) -> str:
        """Pictures that have not come yet; nothing if all are here."""
        file = self._editor.file
        posters = [file.poster(info.id).poster for info in self._chosen()]
        count = len(missing_pictures(file, posters))
        return self._say(without_pictures(count)) if count else ""

    def _on_progress(self, done: float, what: Words) -> None:
        self._bar.setValue(round(done * 1000))
        self.status.setText(f"{what.in_(self._speech.language)}… {done * 100:.0f}%")

    def _on_done(self, files: tuple[object, ...]) -> None:
        count = len(files)
        words = Words(
            f"{count}つのファイルを書き出しました。", f"{count} file{'s' * (count > 1)} written."
        )
        self._bar.setValue(1000)
        said = (self._say(words), self._what_is_missing())
        self._show_state("\n".join(filter(None, said)), busy=False)
        self.open_button.show()
        self.open_button.setFocus()

    def _on_refused(self, error: PosterStudioError) -> None:
        self._show_state(error.sentence(self._speech.language), busy=False)

    def _on_cancelled(self) -> None:
        self._show_state(self._say(CANCELLED), busy=False)

    def _on_finished(self) -> None:
        worker, self.worker = self.worker, None
        if worker is not None:
            worker.deleteLater()

    def _show_state(self, words: str, *, busy: bool) -> None:
        self.status.setText(words)
        self._bar.setVisible(busy)
        for made in (*self._presets.buttons(), self._change, self.start_button):
            made.setEnabled(not busy)
        self._which.setEnabled(not busy and self.preset != CONTACT_SHEET)
        self.cancel_button.setText(self._say(CANCEL if busy else CLOSE))

    def _cancel_or_close(self) -> None:
        if self.worker is not None:
            self.worker.cancel()
        else:
            self.close()

    def _choose_which(self, which: str) -> None:
        self.everything = which == "all"
        self._show_which()

    def _choose_preset(self, id_: str) -> None:
        self.preset = id_
        self._show_which()

    def _show_which(self) -> None:
        self._which.show_chosen("all" if self.takes_all else "this")
        self._which.setEnabled(self.preset != CONTACT_SHEET)
        self.status.setText(self._what_is_missing())

    def _choose_folder(self) -> None:
        start = self.folder if self.folder.is_dir() else self.folder.parent
        chosen = QFileDialog.getExistingDirectory(self, self._say(WHERE), str(start))
        if chosen:
            self.folder = Path(chosen)
            self._show_folder()

    def _show_folder(self) -> None:
        self._folder.setText(short_place(self.folder))
        self._folder.setToolTip(str(self.folder))

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.folder)))

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)

    def _preset_button(self, id_: str, words: Words) -> QPushButton:
        made = button(self._say(words))
        made.setCheckable(True)
        made.setChecked(id_ == self.preset)
        made.setStyleSheet("text-align: left;")
        made.clicked.connect(lambda: self._choose_preset(id_))
        self._presets.addButton(made)
        return made

    def _lay_out(self) -> None:
        around = QVBoxLayout(self)
        around.setContentsMargins(24, 20, 24, 20)
        around.setSpacing(10)
        around.addWidget(label(self._say(TITLE), "title"))
        inside = QWidget()
        whole = QVBoxLayout(inside)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        grid = QGridLayout()
        grid.setSpacing(10)
        for number, (id_, title) in enumerate(ways().items()):
            line, step = divmod(number, _COLUMNS)
            across = _COLUMNS if id_ == CONTACT_SHEET else 1
            grid.addWidget(self._preset_button(id_, title), line, step, 1, across)
        whole.addLayout(grid)
        whole.addSpacing(8)
        whole.addWidget(label(self._say(WHICH), "section"))
        whole.addWidget(self._which)
        whole.addSpacing(8)
        whole.addWidget(label(self._say(WHERE), "section"))
        place = QHBoxLayout()
        place.addWidget(self._folder, 1)
        place.addWidget(self._change)
        whole.addLayout(place)
        whole.addWidget(self._bar)
        whole.addWidget(self.status)
        buttons = QHBoxLayout()
        buttons.addWidget(self.cancel_button)
        buttons.addStretch(1)
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.start_button)
        area = scrolled(inside)
        around.addWidget(area, 1)
        around.addLayout(buttons)
        fit(self, area, inside)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing cancels, and waits for the worker to let go of its files."""
        if self.worker is not None:
            self.worker.cancel()
            self.worker.wait()
        event.accept()

    def reject(self) -> None:
        """Escape closes, with everything that closing means."""
        self.close()
