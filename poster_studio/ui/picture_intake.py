"""Takes pictures in: cleans or blurs them on a thread of its own, then shows them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Language, Words
from poster_studio.document.elements import PictureElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.photos.blurring import picture_data, put_blurred
from poster_studio.editor.photos.pictures import place_picture, replace_picture
from poster_studio.ui.widgets.banner import Banner
from poster_studio.workshop_io.pictures import CleanPicture, blurred_picture, clean_picture

TITLE: Final = Words("写真をえらぶ", "Choose a picture")
KINDS: Final = Words(
    "写真 (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)",
    "Pictures (*.jpg *.jpeg *.png *.heic *.heif *.webp *.gif *.bmp *.tif *.tiff)",
)
READING: Final = Words("写真を読みこんでいます…", "Reading the picture…")
BLURRING: Final = Words("顔をぼかしています…", "Blurring the face…")
UNREADABLE: Final = Words("写真のファイルが読めません", "the picture file cannot be read")
TRY_COPY: Final = Words("パソコンにコピーしてから開いてください", "copy it to this computer first")
#: What takes longer says what is happening.
BUSY: Final = Words(
    "前の写真がまだ終わっていません。少し待って、もう一度お願いします。",
    "The picture before is not done yet. Wait a moment and try again.",
)
_PATIENCE_MS: Final = 300


class _Worker(QThread):
    """Signals: `done` (the clean pictures), or `refused` (a `PosterStudioError`)."""

    done = Signal(object)
    refused = Signal(object)

    def __init__(self, job: Callable[[], list[CleanPicture]], parent: QObject) -> None:
        super().__init__(parent)
        self._job = job

    def run(self) -> None:
        """The thread's work; only values go in and come out."""
        try:
            pictures = self._job()
        except PosterStudioError as error:
            self.refused.emit(error)
        else:
            self.done.emit(pictures)


class PictureIntake(QObject):
    """One job at a time; more are asked to wait by doing nothing until it is done."""

    def __init__(
        self,
        editor: Editor,
        banner: Banner,
        failed: Callable[[PosterStudioError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._editor, self._banner, self._failed = editor, banner, failed
        self._worker: _Worker | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._saying: Words | None = None
        self._patience.timeout.connect(self._say)

    @property
    def is_busy(self) -> bool:
        """Whether a picture is being worked on."""
        return self._worker is not None

    def take(self, sources: Sequence[Path | bytes], at: Point, into: str | None = None) -> None:
        """Cleans pictures and places them at a point, one beside the other.

        A single one goes `into` a picture that is to be replaced.
        """
        frame = into if len(sources) == 1 else None
        self._start(
            READING,
            lambda: [_cleaned(source) for source in sources],
            lambda pictures: self._place(pictures, at, frame),
        )

    def blur(self, element: str, area: Rect) -> None:
        """Blurs an area of a picture on the poster."""
        shown, data = self._editor.element(element), picture_data(self._editor, element)
        if isinstance(shown, PictureElement) and data is not None:
            sha256 = shown.picture
            self._start(
                BLURRING,
                lambda: [blurred_picture(data, [area])],
                lambda pictures: put_blurred(self._editor, sha256, pictures[0]),
            )

    def finish(self) -> None:
        """Waits for the job under way and forgets what it made, before the editor closes."""
        worker, self._worker = self._worker, None
        self._patience.stop()
        if worker is not None:
            worker.disconnect(self)
            worker.wait()

    def _start(
        self,
        saying: Words,
        job: Callable[[], list[CleanPicture]],
        then: Callable[[list[CleanPicture]], None],
    ) -> None:
        poster = self._editor.poster
        if poster is None or not self._editor.can_edit:
            return
        if self._worker is not None:
            self._banner.say(BUSY)
            return
        self._worker = _Worker(job, self)
        self._worker.done.connect(
            lambda pictures: self._end(lambda: self._finish_on(poster.id, pictures, then))
        )
        self._worker.refused.connect(lambda error: self._end(lambda: self._failed(error)))
        self._saying = saying
        self._patience.start()
        self._worker.start()

    def _end(self, then: Callable[[], None]) -> None:
        worker, self._worker = self._worker, None
        self._patience.stop()
        if worker is None:
            return
        worker.wait()
        worker.deleteLater()
        if self._saying is None:
            self._banner.hide()
        self._saying = None
        try:
            then()
        except PosterStudioError as error:
            self._failed(error)

    def _finish_on(
        self,
        poster_id: str,
        pictures: list[CleanPicture],
        then: Callable[[list[CleanPicture]], None],
    ) -> None:
        """A picture belongs to the poster it was begun on; if another one came, that one goes."""
        now = self._editor.poster
        if now is None or now.id != poster_id:
            self._editor.open_poster(poster_id)
        then(pictures)

    def _say(self) -> None:
        if self._saying is not None:
            self._banner.say(self._saying, lasting=True)
            self._saying = None

    def _place(self, pictures: Sequence[CleanPicture], at: Point, into: str | None) -> None:
        for picture in pictures:
            info = self._editor.file.pictures.keep(picture)
            if into is None or replace_picture(self._editor, into, info) is None:
                place_picture(self._editor, info, at)


def ask_for_pictures(owner: QWidget, language: Language) -> list[Path | bytes]:
    """Asks for picture files; none if nobody wanted any."""
    title, kinds = TITLE.in_(language), KINDS.in_(language)
    chosen, _ = QFileDialog.getOpenFileNames(owner, title, "", kinds)
    return [Path(path) for path in chosen]


def _cleaned(source: Path | bytes) -> CleanPicture:
    if isinstance(source, bytes):
        return clean_picture(source)
    try:
        return clean_picture(source.read_bytes())
    except OSError as error:
        raise PosterStudioError(UNREADABLE, TRY_COPY) from error
