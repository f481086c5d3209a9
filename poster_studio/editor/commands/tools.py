"""Commands that take a tool in hand."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command, Desk, can_edit, has_poster
from poster_studio.editor.hands import ToolName
from poster_studio.editor.photos.pictures import selected_picture


def _take(tool: ToolName) -> Callable[[Desk], None]:
    return lambda desk: desk.hands.take(tool)


def _one_picture(desk: Desk) -> bool:
    return desk.editor.can_edit and selected_picture(desk.editor) is not None


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
    Command("cards", Words("カード", "Cards"), "tools",
            lambda desk: desk.shell.go("cards"), ("K",), "sticky-note", enabled=has_poster,
            in_menu=False, plain_keys=True),
    Command("pictures", Words("写真", "Pictures"), "tools",
            lambda desk: desk.shell.go("pictures"), ("I",), "image", enabled=can_edit,
            in_menu=False, plain_keys=True),
    Command("picture", Words("写真をえらぶ…", "Choose a picture…"), "tools",
            lambda desk: desk.shell.go("picture"), (), "image-plus", enabled=can_edit),
    Command("picture-replace", Words("写真を入れかえる…", "Replace picture…"), "tools",
            lambda desk: desk.shell.go("picture-replace"), enabled=_one_picture, in_menu=False),
    Command("picture-crop", Words("写真を切り取る", "Crop picture"), "tools",
            lambda desk: desk.hands.step_into_picture(desk.editor.selection[0]), ("C",), "crop",
            enabled=_one_picture, in_menu=False, plain_keys=True),
    Command("picture-blur", Words("顔をぼかす", "Blur faces"), "tools", _take("blur"), (),
            "scan-face", enabled=_one_picture, in_menu=False),
    Command("stickers", Words("シール", "Stickers"), "tools",
            lambda desk: desk.shell.go("stickers"), ("S",), "sticker", enabled=can_edit,
            in_menu=False, plain_keys=True),
)  # fmt: skip
