"""The command table as Qt actions, menus and keys."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.commands.table import Command, Desk
from poster_studio.editor.editor import EditorChange
from poster_studio.ui.widgets.parts import Speech


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
        self._failed, self._language = failed, speech.language
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

    def fill_menu(self, menu: QMenu) -> None:
        """Every command that belongs in the menu, section by section."""
        section = None
        for command in COMMANDS:
            if not command.in_menu or command.language not in (None, self._language):
                continue
            if section is not None and command.section != section:
                menu.addSeparator()
            section = command.section
            menu.addAction(self._actions[command.id])
