"""Two files of one workshop, chosen by a person, become a third."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtWidgets import QFileDialog, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.workshop_io.merging import Merged, merge, renumbered_words

FIRST: Final = Words("一つめのファイル", "The first file")
SECOND: Final = Words("二つめのファイル", "The second file")
INTO: Final = Words("合わせたファイルをしまう場所", "Where to keep the merged file")
NAME: Final = Words("合わせたワークショップ.workshop", "merged.workshop")
WORKSHOPS: Final = Words("ワークショップ (*.workshop)", "Workshops (*.workshop)")
MERGING: Final = Words("二つのファイルを合わせています…", "Merging the two files…")


class MergeFiles(QObject):
    """Signal: `told`, with words about what is happening and about what came of it."""

    told = Signal(Words)

    def __init__(self, folder: Path, language: Language, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder, self._language, self._window = folder, language, parent
        self._worker: MergeWorker | None = None

    def ask(self) -> None:
        """Asks for two files and where the third is to lie, and merges them."""
        first = self._asked(FIRST)
        second = self._asked(SECOND) if first else None
        if first is None or second is None:
            return
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self._say(INTO),
            str(first.parent / self._say(NAME)),
            self._say(WORKSHOPS),
        )
        if chosen:
            self.merge(first, second, Path(chosen))

    def merge(self, first: Path, second: Path, into: Path) -> None:
        """Merges them on another thread; both stay as they are."""
        into = into if into.suffix == ".workshop" else into.with_name(f"{into.name}.workshop")
        self.told.emit(MERGING)
        self._worker = MergeWorker(first, second, into, self)
        self._worker.finished.connect(self._tell)
        self._worker.start()

    def finish(self) -> None:
        """Waits for what is being merged, before the window goes."""
        if self._worker is not None:
            self._worker.wait()

    def _tell(self) -> None:
        worker, self._worker = self._worker, None
        if worker is not None and worker.words is not None:
            self.told.emit(worker.words)

    def _asked(self, title: Words) -> Path | None:
        chosen, _ = QFileDialog.getOpenFileName(
            self._window, self._say(title), str(self._folder), self._say(WORKSHOPS)
        )
        return Path(chosen) if chosen else None

    def _say(self, words: Words) -> str:
        return words.in_(self._language)


class MergeWorker(QThread):
    """`words` tell what came of it, once it has finished."""

    def __init__(self, first: Path, second: Path, into: Path, parent: QObject) -> None:
        super().__init__(parent)
        self._paths = first, second, into
        self.words: Words | None = None

    def run(self) -> None:
        """Merges; nothing of a file that could not be made stays."""
        try:
            self.words = merged_words(merge(*self._paths), self._paths[2])
        except PosterStudioError as error:
            self.words = error.words


def merged_words(merged: Merged, into: Path) -> Words:
    """One sentence of what the new file holds, and another about cards with new numbers."""
    posters, cards = len(merged.workshop.posters), len(merged.workshop.cards)
    told = Words(
        f"「{into.name}」に合わせました（ポスター{posters}枚、カード{cards}枚）。",
        f"Merged into {into.name} ({posters} posters, {cards} cards).",
    )
    if not merged.renumbered:
        return told
    more = renumbered_words(merged)
    return Words(f"{told.ja}{more.ja}。", f"{told.en} {more.en[:1].upper()}{more.en[1:]}.")
