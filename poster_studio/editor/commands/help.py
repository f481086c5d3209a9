"""Commands that help."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command

COMMANDS: Final = (
    Command("shortcuts", Words("キーの一覧", "Keyboard shortcuts"), "help",
            lambda desk: desk.shell.go("shortcuts"), ("Ctrl+/", "F1"), "keyboard"),
)  # fmt: skip
