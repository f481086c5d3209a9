"""What the window does for commands: zooms, goes to pages and dialogs, minds the clipboard."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from poster_studio.editor.arrange import arranging
from poster_studio.editor.commands.table import Desk, Place
from poster_studio.ui import clipboard
from poster_studio.ui.desk.words_clipboard import copy_words, cut_words, paste_plain, paste_words
from poster_studio.ui.widgets.parts import Speech

if TYPE_CHECKING:
    from poster_studio.ui.workspace import Workspace


class WindowShell:
    """The `Shell` of an open workshop."""

    def __init__(self, window: Workspace, speech: Speech) -> None:
        self._window, self._speech = window, speech

    @property
    def is_in_room(self) -> bool:
        """Whether this workshop is worked on in a room."""
        return self._window.together.company is not None

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller about the middle."""
        view = self._window.canvas.view
        self._window.canvas.set_view(view.zoomed(factor, view.width_px / 2, view.height_px / 2))

    def zoom_to(self, zoom: float) -> None:
        """1.0 is 100 %."""
        self._window.canvas.set_view(self._window.canvas.view.zoomed_to(zoom))

    def zoom_fit(self) -> None:
        """The whole poster."""
        self._window.canvas.fit()

    def go(self, place: Place) -> None:
        """Goes to a page or opens a dialog."""
        ways: dict[Place, Callable[[], None]] = {
            "cards": lambda: self._open_tab("cards", self._window.tabs.tray.search),
            "export": self.ask_export,
            "history": partial(self.turn_to, self._window.pages.show_history),
            "import": self._window.incoming.ask_cards,
            "new-poster": partial(self.turn_to, self._window.pages.show_templates),
            "furigana": lambda: self._window.appearance.emit("furigana"),
            "language": lambda: self._window.appearance.emit("language"),
            "large": lambda: self._window.appearance.emit("large"),
            "find": self._ask_find,
            "leave-room": self._window.room_desk.leave,
            "merge": self._window.merge.emit,
            "open": self._window.open_other.emit,
            "picture": self._window.incoming.ask_pictures,
            "picture-replace": self._window.incoming.replace_picture,
            "pictures": lambda: self._open_tab("pictures", self._window.tabs.pictures.choose),
            "programme": partial(self.turn_to, self._window.pages.show_programme),
            "repeat": self._ask_repeat,
            "ruby": self.ask_readings,
            "room": partial(self.turn_to, self._window.room_desk.show),
            "save": self._save,
            "shortcuts": self.show_shortcuts,
            "start": self._window.leave.emit,
            "tour": self._window.begin_tour,
            "stickers": lambda: self._open_tab("stickers", self._window.tabs.stickers.search),
        }
        ways[place]()

    def zoom_selection(self) -> None:
        """What is selected, as large as it fits."""
        box = self._window.editor.selection_box()
        if box is not None:
            self._window.canvas.set_view(self._window.canvas.view.fitted(box))

    @property
    def pixel(self) -> float:
        """A pixel of the screen in millimetres of the page."""
        return 1.0 / self._window.canvas.view.scale

    def show_selection(self) -> None:
        """Brings what is selected into sight."""
        self._window.canvas.show_selection()

    def copy(self) -> None:
        """Puts what is selected on the clipboard: of words being typed those."""
        if self._window.hands.session is not None:
            copy_words(self._window.hands.session)
        else:
            clipboard.copy(self._window.editor)

    def cut(self) -> None:
        """Moves it there."""
        if self._window.hands.session is not None:
            cut_words(self._window.hands.session)
        else:
            clipboard.copy(self._window.editor)
            arranging.delete(self._window.editor)

    def paste(self, *, in_place: bool) -> None:
        """Puts what the clipboard holds among the words being typed, or on the poster."""
        if self._window.hands.session is None:
            self._window.incoming.paste(in_place=in_place)
        elif in_place:
            paste_plain(self._window.hands.session)
        else:
            paste_words(self._window.hands.session)

    def ask_export(self) -> None:
        """Opens the export dialog."""
        from poster_studio.ui.dialogs.export_dialog import ExportDialog

        self._window.hands.end_typing()
        ExportDialog(self._window.editor, self._speech, self._window).open()

    def _ask_find(self) -> None:
        """One bar at a time: the poster needs the room."""
        self._window.repeat_bar.hide()
        self._window.find_bar.ask()

    def _ask_repeat(self) -> None:
        self._window.find_bar.hide()
        self._window.repeat_bar.ask()

    def _open_tab(self, id_: str, first: QWidget) -> None:
        self._window.side.open_tab(id_)
        first.setFocus()

    def turn_to(self, page: Callable[[], None]) -> None:
        """Shows a page; what is being typed is done with."""
        self._window.hands.end_typing()
        page()

    def ask_readings(self) -> None:
        """Shows the readings of the selected words."""
        from poster_studio.ui.dialogs.ruby_dialog import RubyDialog

        RubyDialog(
            Desk(self._window.editor, self._window.hands, self), self._speech, self._window
        ).show()

    def show_shortcuts(self) -> None:
        """Shows the keys of all commands."""
        from poster_studio.ui.dialogs.shortcut_sheet import ShortcutSheet

        ShortcutSheet(
            self._speech, self._window, self._window.screen().availableGeometry().size()
        ).open()

    def _save(self) -> None:
        """All is saved already but what is being typed; people like to hear it."""
        self._window.hands.end_typing()
        self._window.tick()
        self._window.refresh()
        self._window.bottom_bar.saved.stress()
