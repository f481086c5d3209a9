"""Commands that take a tool in hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command, Desk, can_edit, has_poster
from poster_studio.editor.hands import ToolName


def _take(tool: ToolName) -> Callable[[Desk], None]:
    return lambda desk: desk.hands.take(tool)


COMMANDS: Final = (
    Command("tool-select", Words("えらぶ", "Select"), "tools", _take("select"), ("V",),
            "mouse-pointer-2", enabled=has_poster, in_menu=False, plain_keys=True),
    Command("tool-text", Words("文字", "Text"), "tools", _take("text"), ("T",), "type",
            enabled=can_edit, in_menu=False, plain_keys=True),
    Command("tool-pen", Words("ペン", "Pen"), "tools", _take("pen"), ("P",), "pen-line",
            enabled=can_edit, in_menu=False, plain_keys=True),
    Command("tool-eraser", Words("けしゴム", "Eraser"), "tools", _take("eraser"), ("E",), "eraser",
            enabled=can_edit, in_menu=False, plain_keys=True),
    Command("tool-shape", Words("図形", "Shapes"), "tools", _take("shape"), ("R",), "shapes",
            enabled=can_edit, in_menu=False, plain_keys=True),
    Command("stickers", Words("シール", "Stickers"), "tools",
            lambda desk: desk.shell.go("stickers"), ("S",), "sticker", enabled=can_edit,
            in_menu=False, plain_keys=True),
)  # fmt: skip
