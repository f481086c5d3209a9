"""What comes in from outside: files dropped, pasted or chosen become pictures or cards."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.ui import clipboard
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.drops import are_pictures
from poster_studio.ui.full_pages.pages import Pages
from poster_studio.ui.picture_intake import PictureIntake, ask_for_pictures
from poster_studio.ui.widgets.parts import Speech

CLIPBOARD: Final = Words("コピーした表", "Copied table")
IMPORT_TITLE: Final = Words("カードを取り込む", "Import cards")
IMPORT_KINDS: Final = Words(
    "ことばのファイル (*.txt *.csv *.tsv *.xlsx *.json);;すべてのファイル (*)",
    "Files with words (*.txt *.csv *.tsv *.xlsx *.json);;All files (*)",
)


class Incoming:
    """Hands pictures to `pictures` and words to the page of imports; dialogs lie over `owner`."""

    def __init__(
        self,
        editor: Editor,
        hands: Hands,
        canvas: Canvas,
        pages: Pages,
        pictures: PictureIntake,
        speech: Speech,
        owner: QWidget,
    ) -> None:
        self._editor, self._hands, self._canvas = editor, hands, canvas
        self._pages, self._pictures = pages, pictures
        self._language, self._owner = speech.language, owner

    def paste(self, *, in_place: bool) -> None:
        """Elements and words go on the poster; files and rows of a table are shown first."""
        self._hands.end_typing()
        table = clipboard.table()
        name = CLIPBOARD.in_(self._language)
        if clipboard.has_elements():
            clipboard.paste_elements(self._editor, in_place=in_place)
        elif files := clipboard.files():
            self.take_files(files, self._canvas.middle())
        elif picture := clipboard.picture():
            self.take_files([picture], self._canvas.middle())
        elif table is not None and self._pages.imports.read_words(name, table):
            self._pages.setCurrentWidget(self._pages.imports)
        else:
            clipboard.paste_words(self._editor, self._canvas.middle())

    def ask_cards(self) -> None:
        """Asks for files with cards."""
        folder = str(self._editor.file.path.parent)
        title, kinds = IMPORT_TITLE.in_(self._language), IMPORT_KINDS.in_(self._language)
        chosen, _ = QFileDialog.getOpenFileNames(self._owner, title, folder, kinds)
        if chosen:
            self.import_files([Path(path) for path in chosen])

    def ask_pictures(self) -> None:
        """Asks for picture files."""
        if chosen := ask_for_pictures(self._owner, self._language):
            self.take_files(chosen, self._canvas.middle())

    def take_files(self, files: Sequence[Path | bytes], at: Point) -> None:
        """Pictures are placed; anything else is looked at for cards."""
        self._hands.end_typing()
        if are_pictures(files):
            self._hands.take("select")
            self._pictures.take(files, at)
        else:
            self.import_files([file for file in files if isinstance(file, Path)])

    def import_files(self, files: list[Path]) -> None:
        """Shows what is in files with cards."""
        self._hands.end_typing()
        if self._editor.file.access == "write" and self._pages.imports.read(files):
            self._pages.setCurrentWidget(self._pages.imports)
