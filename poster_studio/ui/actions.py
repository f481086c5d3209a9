"""The command table as Qt actions, menus and keys."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.commands import command as command_of
from poster_studio.editor.commands.menus import MAIN, Row, SubMenu, fitting
from poster_studio.editor.commands.table import Command, Desk
from poster_studio.editor.editor_change import EditorChange
from poster_studio.ui.widgets.parts import Speech
from poster_studio.ui.widgets.ruby_lists import WordsMenu


class Actions:
    """One action for each command; commands of plain keys are run by the canvas only."""

    def __init__(
        self,
        desk: Desk,
        speech: Speech,
        owner: QWidget,
        failed: Callable[[PosterStudioError], None],
    ) -> None:
        self.desk = desk
        self._failed, self._language, self._icons = failed, speech.language, speech.icons
        self._actions: dict[str, QAction] = {}
        for command in COMMANDS:
            action = QAction(command.label.in_(speech.language), owner)
            if command.icon:
                action.setIcon(speech.icons.icon(command.icon))
            action.setCheckable(command.checked is not None)
            keys = [QKeySequence(key) for key in command.keys]
            if command.plain_keys:
                action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.setShortcuts(keys)
            action.triggered.connect(lambda _=False, row=command: self.run(row))
            if not command.plain_keys:
                owner.addAction(action)
            self._actions[command.id] = action
        self._forget = desk.editor.listeners.add(self._on_change)

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def action(self, id_: str) -> QAction:
        """The action of a command."""
        return self._actions[id_]

    def refresh(self) -> None:
        """Enables what can be done now."""
        for command in COMMANDS:
            self._actions[command.id].setEnabled(command.enabled(self.desk))

    def run(self, command: Command) -> None:
        """Runs a command if it can be run now; says kindly what went wrong in the user's world."""
        if not command.enabled(self.desk):
            return
        try:
            command.run(self.desk)
        except PosterStudioError as error:
            self._failed(error)

    def run_key(self, event: QKeyEvent) -> bool:
        """Runs the command of a plain key; whether there was one."""
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        pressed = QKeySequence(QKeyCombination(modifiers, Qt.Key(event.key())))
        for command in COMMANDS:
            if command.plain_keys and any(QKeySequence(key) == pressed for key in command.keys):
                self.run(command)
                return True
        return False

    def _on_change(self, change: EditorChange) -> None:
        if not change.is_preview:
            self.refresh()
            return
        undo = self._actions["undo"]
        if not undo.isEnabled():
            undo.setEnabled(command_of("undo").enabled(self.desk))

    def fill_menu(self, menu: QMenu, rows: Iterable[Row] = MAIN) -> None:
        """The commands of a menu, some in menus of their own."""
        for row in rows:
            if row is None:
                menu.addSeparator()
            elif isinstance(row, SubMenu):
                inner = WordsMenu(menu)
                inner.setTitle(row.title.in_(self._language))
                inner.setIcon(self._icons.icon(row.icon))
                self.fill_menu(inner, row.commands)
                menu.addMenu(inner)
            elif command_of(row).language in (None, self._language):
                menu.addAction(self._actions[row])

    def menu_here(self, owner: QWidget) -> QMenu:
        """What can be done with what is selected, for a press of the right button."""
        menu = WordsMenu(owner)
        self.fill_menu(menu, fitting(self.desk))
        return menu
