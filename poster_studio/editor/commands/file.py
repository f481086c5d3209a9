"""Commands about the workshop and its files."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command, can_change, can_write, has_poster

COMMANDS: Final = (
    Command("new-poster", Words("新しいポスター", "New poster"), "file",
            lambda desk: desk.shell.go("new-poster"), ("Ctrl+N",), "file-plus",
            enabled=can_change),
    Command("open", Words("ひらく…", "Open…"), "file",
            lambda desk: desk.shell.go("open"), ("Ctrl+O",), "folder-open"),
    Command("import-cards", Words("カードを取り込む…", "Import cards…"), "file",
            lambda desk: desk.shell.go("import"), ("Ctrl+I",), "import", enabled=can_change),
    Command("programme", Words("進行表…", "Programme…"), "file",
            lambda desk: desk.shell.go("programme"), (), "calendar-days", enabled=can_change),
    Command("room", Words("部屋をひらく・見る", "Open or see the room"), "file",
            lambda desk: desk.shell.go("room"), (), "door-open", enabled=can_write),
    Command("leave-room", Words("部屋を出る", "Leave the room"), "file",
            lambda desk: desk.shell.go("leave-room"), (), "log-out",
            enabled=lambda desk: desk.shell.is_in_room),
    Command("merge", Words("二つのファイルを合わせる…", "Merge two files…"), "file",
            lambda desk: desk.shell.go("merge"), (), "merge"),
    Command("export", Words("書き出す", "Export"), "file",
            lambda desk: desk.shell.go("export"), ("Ctrl+E", "Ctrl+Shift+E", "Ctrl+P"),
            "file-output", enabled=has_poster),
    Command("save", Words("保存（いつも自動）", "Save (always automatic)"), "file",
            lambda desk: desk.shell.go("save"), ("Ctrl+S",), "", enabled=can_write,
            in_menu=False),
    Command("start", Words("はじめの画面へ", "Start screen"), "file",
            lambda desk: desk.shell.go("start"), (), "house"),
)  # fmt: skip
