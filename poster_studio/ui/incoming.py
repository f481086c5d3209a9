"""What comes in from outside: files dropped, pasted or chosen become pictures or cards."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from PySide6.QtWidgets import QFileDialog, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.photos.pictures import picture_under, selected_picture
from poster_studio.ui import clipboard
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.drops import are_pictures
from poster_studio.ui.full_pages.pages import Pages
from poster_studio.ui.picture_intake import PictureIntake, ask_for_pictures
from poster_studio.ui.widgets.parts import Speech

WORKSHOP_SUFFIX: Final = ".workshop"
DRAWING: Final = Words("SVG の絵は置けません", "SVG drawings cannot be placed")
TAKEN: Final = Words(
    "写真や絵は JPEG か PNG にしてください", "save the picture as JPEG or PNG and try again"
)
NO_POSTER: Final = Words("ポスターがまだありません", "there is no poster yet")
MAKE_ONE: Final = Words("新しいポスターを先につくってください", "make a new poster first")
ADDRESS: Final = Words("ウェブのアドレスだけでは置けません", "a web address alone cannot be placed")
SAVE_FIRST: Final = Words(
    "写真を保存してから、そのファイルを置いてください", "save the picture and drop its file"
)
CLIPBOARD: Final = Words("コピーした表", "Copied table")
IMPORT_TITLE: Final = Words("カードを取り込む", "Import cards")
IMPORT_KINDS: Final = Words(
    "ことばのファイル (*.txt *.csv *.tsv *.xlsx *.json);;すべてのファイル (*)",
    "Files with words (*.txt *.csv *.tsv *.xlsx *.json);;All files (*)",
)


@dataclass(frozen=True, slots=True)
class WaysOut:
    """Where a workshop goes that is to be opened, and what cannot be taken."""

    open_workshop: Callable[[Path], None]
    failed: Callable[[PosterStudioError], None]


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
        ways_out: WaysOut,
    ) -> None:
        self._editor, self._hands, self._canvas = editor, hands, canvas
        self._pages, self._pictures = pages, pictures
        self._language, self._owner = speech.language, owner
        self._ways_out = ways_out

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

    def replace_picture(self) -> None:
        """Asks for the picture that takes the place of the selected one."""
        shown = selected_picture(self._editor)
        if shown is not None and (chosen := ask_for_pictures(self._owner, self._language)):
            self.take_files(chosen, self._canvas.middle(), shown.id)

    def drop_files(self, files: Sequence[Path | bytes], at: Point) -> None:
        """What is dropped inside a picture's frame goes into it; several lie beside each other."""
        under = picture_under(self._editor, at)
        self.take_files(files, at, under.id if under is not None else None)

    def take_files(self, files: Sequence[Path | bytes], at: Point, into: str | None = None) -> None:
        """A workshop is opened, pictures are placed; anything else is looked at for cards."""
        self._hands.end_typing()
        paths = [file for file in files if isinstance(file, Path)]
        workshop = next((path for path in paths if _ends(path, WORKSHOP_SUFFIX)), None)
        if workshop is not None:
            self._ways_out.open_workshop(workshop)
        elif any(_ends(path, ".svg") for path in paths):
            self._ways_out.failed(PosterStudioError(DRAWING, TAKEN))
        elif not files:
            self._ways_out.failed(PosterStudioError(ADDRESS, SAVE_FIRST))
        elif are_pictures(files) and self._editor.poster is None:
            self._ways_out.failed(PosterStudioError(NO_POSTER, MAKE_ONE))
        elif are_pictures(files):
            self._hands.take("select")
            self._pictures.take(files, at, into)
        else:
            self.import_files(paths)

    def import_files(self, files: list[Path]) -> None:
        """Shows what is in files with cards."""
        self._hands.end_typing()
        if self._editor.file.access == "write" and self._pages.imports.read(files):
            self._pages.setCurrentWidget(self._pages.imports)


def _ends(path: Path, suffix: str) -> bool:
    return path.suffix.lower() == suffix
