"""An open workshop in the window: bars, tray, canvas and context panel around one editor."""

from __future__ import annotations

import time
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.commands.table import Desk
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.starting import opening_words
from poster_studio.editor.equipment.versions import VersionKeeper
from poster_studio.editor.hands import Hands
from poster_studio.editor.tools.text import INVITATION
from poster_studio.ui.actions import Actions
from poster_studio.ui.bars.bottom_bar import BottomBar
from poster_studio.ui.bars.find_bar import FindBar
from poster_studio.ui.bars.repeat_bar import RepeatBar
from poster_studio.ui.bars.top_bar import TopBar
from poster_studio.ui.bars.tour_bar import TourBar
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.desk.menu_here import MenuHere
from poster_studio.ui.desk.no_poster import NoPoster
from poster_studio.ui.desk.overflow_marks import OverflowMarks
from poster_studio.ui.desk.overflow_note import OverflowNote
from poster_studio.ui.desk.rulers import RuledCanvas
from poster_studio.ui.full_pages.pages import Pages
from poster_studio.ui.incoming import Incoming, WaysOut
from poster_studio.ui.panel_room import LEAST
from poster_studio.ui.picture_intake import PictureIntake
from poster_studio.ui.reader.accessible_tree import AccessibleTree
from poster_studio.ui.reader.canvas_reader import CanvasReader, SystemEar
from poster_studio.ui.sections.context_panel import ContextPanel
from poster_studio.ui.side.side_panel import SidePanel
from poster_studio.ui.side.side_tabs import NAMES, SideTabs
from poster_studio.ui.side.strip import Strip
from poster_studio.ui.together.room_bar import RoomBar
from poster_studio.ui.together.room_desk import Ground, RoomDesk
from poster_studio.ui.together.together import Scene, Together
from poster_studio.ui.widgets.banner import Banner
from poster_studio.ui.widgets.parts import Speech
from poster_studio.ui.window_shell import WindowShell
from poster_studio.ui.workspace_layout import Shown, laid_out

if TYPE_CHECKING:
    from poster_studio.ui.together.join_page import Entry

_TICK_MS: Final = 100


class Workspace(QWidget):
    """Signals: `leave` asks for the start screen, `open_other` for another file, `open_path`
    for one that was dropped, `merge` to make one file of two, `appearance` for the window in
    another size ("large") or language ("language"), or with readings ("furigana").
    """

    leave = Signal()
    open_other = Signal()
    open_path = Signal(Path)
    merge = Signal()
    appearance = Signal(str)

    def __init__(
        self,
        editor: Editor,
        speech: Speech,
        preferences: Preferences | None = None,
        places: Places | None = None,
    ) -> None:
        super().__init__()
        self._preferences = preferences
        self.editor, self._speech = editor, speech
        self.hands = Hands(editor, INVITATION.in_(speech.language))
        self.banner = Banner(speech)
        self.find_bar = FindBar(editor, self.hands, speech)
        self.tour = TourBar(speech)
        self.shell = WindowShell(self, speech)
        desk = Desk(editor, self.hands, self.shell)
        self.actions_table = Actions(desk, speech, self, self.report)
        self.canvas = Canvas(editor, self.hands, self.actions_table.run_key, speech.language)
        tree = AccessibleTree(editor, self.hands, self.canvas, speech.language)
        self.reader = CanvasReader(tree, SystemEar())
        self.repeat_bar = RepeatBar(editor, self.hands, speech, self.canvas.setFocus)
        self.menu_here = MenuHere(self.actions_table, self.canvas, speech)
        self.overflow = OverflowNote(editor, self.hands, speech, self.canvas)
        self.no_poster = NoPoster(editor, self.actions_table, speech, self.canvas)
        self.overflow_marks = OverflowMarks(
            editor, self.hands, speech, self.canvas, lambda: self.canvas.view
        )
        self.top_bar = TopBar(self.actions_table, self.hands, speech)
        self.tabs = SideTabs(self.actions_table, speech, self.canvas.middle, self.report)
        self.intake = PictureIntake(editor, self.banner, self.report, self)
        self.hands.blur.blur = self.intake.blur
        self.side = SidePanel(NAMES, self.tabs.makers, speech)
        self.strip = Strip(NAMES, speech)
        self.context = ContextPanel(editor, self.actions_table, speech)
        self.bottom_bar = BottomBar(editor, self.hands, self.canvas, self.actions_table, speech)
        self._versions = VersionKeeper(editor)
        self.desk = RuledCanvas(editor, self.canvas, speech)
        self.pages = Pages(editor, speech, self.report, self.desk)
        self.incoming = Incoming(
            editor, self.hands, self.canvas, self.pages, self.intake, speech, self,
            WaysOut(self.open_path.emit, self.report),
        )  # fmt: skip
        self.room_bar = RoomBar(speech, SystemEar())
        scene = Scene(self.canvas, self.top_bar, self.bottom_bar, self.room_bar)
        self.together = Together(editor, scene, speech, self)
        ground = Ground(editor, self.pages, speech, places or Places.of_user(), self.report)
        self.room_desk = RoomDesk(ground, self.together, self)
        self._failed = False
        self._timer = QTimer(self)
        self.room = laid_out(
            self,
            Shown(
                side=self.side,
                strip=self.strip,
                context=self.context,
                pages=self.pages,
                canvas=self.canvas,
                top_bar=self.top_bar,
                bottom_bar=self.bottom_bar,
                notes=(self.banner, self.room_bar, self.find_bar, self.repeat_bar, self.tour),
            ),
        )
        self._connect()
        self._forget = editor.listeners.add(self._on_change)
        self._timer.start(_TICK_MS)
        self._say_what_happened()
        self._offer_tour()
        self.refresh()
        if editor.poster is None and editor.file.access == "write":
            self.shell.go("new-poster")

    def close_workshop(self) -> None:
        """Ends everything and closes the file; raises `PosterStudioError` if it was not saved."""
        self._timer.stop()
        self.intake.finish()
        self._forget()
        self.hands.close()
        for part in (
            self.room_desk,
            self.together,
            self.actions_table,
            self.reader,
            self.no_poster,
            self.overflow_marks,
            self.repeat_bar,
            self.canvas,
            self.tabs,
            self.context,
            self.pages,
        ):
            part.release_editor()
        self.editor.close()

    def refresh(self) -> None:
        """Enables and shows what can be done now."""
        self.actions_table.refresh()
        self.top_bar.refresh()
        self.bottom_bar.refresh(failed=self._failed)

    def tick(self) -> None:
        """Writes what is due; says so if the disk refuses."""
        now_s = time.monotonic()
        try:
            self.hands.tick(now_s)
            self.editor.tick(now_s)
            self._versions.tick(now_s)
        except PosterStudioError as error:
            self._failed = True
            self.report(error)
        else:
            if self._failed and self.editor.is_saved:
                self._failed = False
                self.refresh()

    def report(self, error: PosterStudioError) -> None:
        """Says kindly what went wrong in the user's world."""
        self.banner.say(error.words)

    def enter_room(self, entry: Entry) -> None:
        """Takes this seat's place in the room it joined, at the poster that was chosen."""
        if entry.poster is not None:
            self.editor.open_poster(entry.poster)
        self.together.enter(entry.target, entry.look)

    def show_desk(self) -> None:
        """Back to the poster."""
        self.pages.setCurrentIndex(0)
        self.canvas.setFocus()
        self.refresh()

    def _offer_tour(self) -> None:
        """Newcomers see the first steps until they put them away."""
        wanted = self._preferences is not None and not self._preferences.tour_seen
        if wanted and self.editor.file.access == "write":
            self.begin_tour()

    def begin_tour(self) -> None:
        """Shows the first steps."""
        self.tour.begin(has_cards=bool(self.editor.workshop.cards))

    def _put_tour_away(self) -> None:
        if self._preferences is not None:
            self._preferences.tour_seen = True
        self.canvas.setFocus()

    def minimumSizeHint(self) -> QSize:
        """Whatever shows, it can fold."""
        return LEAST

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leads back from a page, wherever in the window the keys are."""
        if event.key() != Qt.Key.Key_Escape or not self.pages.escape():
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Folds what does not fit."""
        super().resizeEvent(event)
        self.room.fit(event.size())

    def _say_what_happened(self) -> None:
        words = opening_words(self.editor.file, datetime.now().astimezone())
        if words is not None:
            self.banner.say(words, lasting=True)

    def _on_change(self, change: EditorChange) -> None:
        if change.poster_switched:
            self.show_desk()
        if change.notice is not None:
            self.banner.say(change.notice)
        if change.tool:
            self.desk.refresh()
        if change.selection or change.tool:
            self.room.selection_changed()
        if change.is_preview:
            self.bottom_bar.show_saved()
        else:
            self.refresh()
        self._show_overflow()

    def _show_overflow(self) -> None:
        self.overflow.refresh(self.canvas.view)

    def _connect(self) -> None:
        self.pages.done.connect(self.show_desk)
        self.room_desk.done.connect(self.show_desk)
        self.together.entered.connect(self.refresh)
        self.top_bar.people.pressed.connect(self.actions_table.action("room").trigger)
        self.pages.currentChanged.connect(self.room.refresh)
        self.pages.currentChanged.connect(lambda place: self.tour.stand_back(place > 0))
        self.canvas.files_dropped.connect(self.incoming.drop_files)
        self.canvas.view_changed.connect(self._show_overflow)
        self.canvas.view_changed.connect(self.overflow_marks.place)
        self.tabs.tray.review.connect(lambda: self.shell.turn_to(self.pages.show_review))
        self.tour.put_away.connect(self._put_tour_away)
        self._timer.timeout.connect(self.tick)
        self.actions_table.action("undo").triggered.connect(self.banner.take_back)
