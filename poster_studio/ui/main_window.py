"""The main window: the start screen, or an open workshop."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.recent import RecentWorkshops
from poster_studio.editor.equipment.studio_door import StudioDoor
from poster_studio.ui.restarting import restarted

if TYPE_CHECKING:
    from poster_studio.ui.dialogs.merge_files import MergeFiles
    from poster_studio.ui.start.start_screen import StartScreen
    from poster_studio.ui.together.join_page import Entry, JoinPage
    from poster_studio.ui.widgets.parts import Speech
    from poster_studio.ui.workspace import Workspace

NAME: Final = Words("ポスタースタジオ", "Poster Studio")
WORKSHOPS: Final = Words("ワークショップ (*.workshop)", "Workshops (*.workshop)")
NEW_TITLE: Final = Words("新しいワークショップをしまう場所", "Where to keep the new workshop")
OPEN_TITLE: Final = Words("ワークショップをひらく", "Open a workshop")
NEW_NAME: Final = Words("ワークショップ.workshop", "workshop.workshop")
_SIZE: Final = (1366, 768)


class MainWindow(QMainWindow):
    """Holds one workspace at a time, or the start screen; empty until told which.

    The empty window is painted before anything that fills it is loaded; what only a workshop needs
    is loaded once the start screen is painted. Signal: `painted`, each time the window itself was.
    """

    painted = Signal()

    def __init__(
        self,
        door: StudioDoor,
        language: Language,
        places: Places,
        restart: Callable[[Path | None, str], None] = restarted,
    ) -> None:
        super().__init__()
        self._door, self._language, self._places = door, language, places
        self._restart = restart
        self._recent = RecentWorkshops(places.settings / "recent.json")
        self._preferences = Preferences(places.settings)
        self.workspace: Workspace | None = None
        self.joining: JoinPage | None = None
        self._merging: MergeFiles | None = None
        self.start: StartScreen | None = None
        self.resize(*_SIZE)
        self._show_title()

    @cached_property
    def _speech(self) -> Speech:
        from poster_studio.ui.widgets.icons import Icons
        from poster_studio.ui.widgets.parts import Speech

        return Speech(self._language, Icons(self._door.assets))

    def open_workshop(self, path: Path) -> bool:
        """Opens a workshop; says on the start screen why if it cannot."""
        from poster_studio.editor.equipment.starting import opened_editor
        from poster_studio.ui.workspace import Workspace

        problem = self._leave_workshop()
        try:
            editor = opened_editor(self._door.studio, path)
        except PosterStudioError as error:
            self.show_start(problem or error.words)
            return False
        self._recent.add(path)
        workspace = Workspace(editor, self._speech, self._preferences, self._places)
        workspace.merge.connect(self._merge)
        workspace.appearance.connect(self._change_appearance)
        workspace.leave.connect(self._go_to_start)
        workspace.open_other.connect(self._ask_open)
        workspace.open_path.connect(self._open_after_drop)
        self.workspace, self.start = workspace, None
        self.setCentralWidget(workspace)
        self._show_title()
        (workspace.pages.currentWidget() or workspace).setFocus()
        return True

    def use_ticket(self, ticket: str) -> None:
        """Comes into its room again, if it was in one when the program started anew."""
        if ticket and self.workspace is not None:
            self.workspace.room_desk.use(ticket)

    def show_joining(self) -> None:
        """Turns to the page on which a room is joined."""
        from poster_studio.ui.together.join_page import JoinPage

        message = self._leave_workshop()
        page = JoinPage(self._places, self._speech)
        page.cancelled.connect(self.show_start)
        page.entered.connect(self._enter_room)
        self.joining, self.start = page, None
        self.setCentralWidget(page)
        page.say(message)
        page.focus_first()

    def _enter_room(self, entry: Entry) -> None:
        """The seat's own file opens, and its company is the room's."""
        if self.open_workshop(entry.path) and self.workspace is not None:
            self.workspace.enter_room(entry)

    def show_start(self, message: Words | None = None) -> None:
        """Closes the workshop, if any, and shows the start screen."""
        from poster_studio.ui.start.start_screen import StartScreen

        message = self._leave_workshop() or message
        start = StartScreen(self._door, self._speech, self._preferences)
        start.new.connect(self._ask_new)
        start.open_other.connect(self._ask_open)
        start.join.connect(self.show_joining)
        start.sample.connect(self._open_sample)
        start.open_path.connect(self.open_workshop)
        start.appearance.connect(self._change_appearance)
        start.show_recent(self._recent.paths())
        start.say(message)
        self.start = start
        self.setCentralWidget(start)
        start.choices[0].setFocus()
        self._show_title()

    def _open_after_drop(self, path: Path) -> None:
        """After the drop has ended: its desk goes."""
        QTimer.singleShot(0, lambda: self.open_workshop(path))

    def _go_to_start(self) -> None:
        """After the button that asked for it has returned."""
        QTimer.singleShot(0, self.show_start)

    def _change_appearance(self, what: str) -> None:
        """Opens the window anew in another look or language: everything is on the disk."""
        path = self.workspace.editor.file.path if self.workspace is not None else None
        ticket = self.workspace.room_desk.ticket if self.workspace is not None else ""
        problem = self._leave_workshop()
        if problem is not None:
            self.show_start(problem)
            return
        if what == "large":
            self._preferences.large = not self._preferences.large
        elif what == "furigana":
            self._preferences.furigana = not self._preferences.furigana
        else:
            self._preferences.language = "en" if self._language == "ja" else "ja"
        self._restart(path, ticket)

    def _leave_workshop(self) -> Words | None:
        """Closes the open workshop, or the page of joining; what to say if it was not saved."""
        page, self.joining = self.joining, None
        if page is not None:
            page.release()
        merging, self._merging = self._merging, None
        if merging is not None:
            merging.finish()
        workspace, self.workspace = self.workspace, None
        if workspace is None:
            return None
        try:
            workspace.close_workshop()
        except PosterStudioError as error:
            return error.words
        return None

    def _merge(self) -> None:
        from poster_studio.ui.dialogs.merge_files import MergeFiles

        workspace = self.workspace
        if workspace is not None:
            self._merging = MergeFiles(self._places.documents, self._language, workspace)
            self._merging.told.connect(workspace.banner.say)
            self._merging.ask()

    def _ask_open(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        chosen, _ = QFileDialog.getOpenFileName(
            self, self._say(OPEN_TITLE), str(self._places.documents), self._say(WORKSHOPS)
        )
        if chosen:
            self.open_workshop(Path(chosen))

    def _ask_new(self) -> None:
        from PySide6.QtWidgets import QFileDialog

        suggestion = self._places.documents / self._say(NEW_NAME)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self._say(NEW_TITLE), str(suggestion), self._say(WORKSHOPS)
        )
        if chosen:
            self._make(Path(chosen))

    def _make(self, path: Path) -> None:
        from poster_studio.editor.equipment.starting import new_workshop

        try:
            made = new_workshop(path)
        except PosterStudioError as error:
            self.show_start(error.words)
            return
        self.open_workshop(made)

    def _open_sample(self) -> None:
        from poster_studio.editor.equipment.starting import sample_workshop

        try:
            path = sample_workshop(self._door.studio, self._places.data)
        except PosterStudioError as error:
            self.show_start(error.words)
            return
        self.open_workshop(path)

    def _show_title(self) -> None:
        name = self._say(NAME)
        workspace = self.workspace
        title = workspace.editor.workshop.title if workspace is not None else ""
        self.setWindowTitle(f"{title} — {name}" if title else name)

    def _say(self, words: Words) -> str:
        return words.in_(self._language)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tells those who wait with their work until the window is there."""
        super().paintEvent(event)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Saves and closes the workshop; what cannot be saved is said first, once."""
        problem = self._leave_workshop()
        if problem is not None:
            self.show_start(problem)
            event.ignore()
            return
        event.accept()
