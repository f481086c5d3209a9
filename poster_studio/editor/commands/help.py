"""Commands that help."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command

COMMANDS: Final = (
    Command("tour", Words("はじめての方へ", "First steps"), "help",
            lambda desk: desk.shell.go("tour"), (), "footprints"),
    Command("large", Words("画面を大きく・ふつうに", "Larger or normal window"), "help",
            lambda desk: desk.shell.go("large"), (), "a-large-small"),
    Command("furigana", Words("画面にふりがなをつける・はずす", "Readings over kanji"), "help",
            lambda desk: desk.shell.go("furigana"), (), "book-a", language="ja"),
    Command("language", Words("English", "日本語"), "help",
            lambda desk: desk.shell.go("language"), (), "languages"),
    Command("shortcuts", Words("キーの一覧", "Keyboard shortcuts"), "help",
            lambda desk: desk.shell.go("shortcuts"), ("Ctrl+/", "F1"), "keyboard"),
)  # fmt: skip
