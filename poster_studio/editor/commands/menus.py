"""What the menus show: commands by id, the ones seldom needed in menus of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands import arrange, cards, command, edit, text, tools, view
from poster_studio.editor.commands.table import Command, Desk


@dataclass(frozen=True, slots=True)
class SubMenu:
    """Commands behind one row."""

    title: Words
    icon: str
    commands: tuple[str, ...]


#: A row of a menu: a command, a menu of its own, or a line between groups.
Row = str | SubMenu | None


def _ids(commands: tuple[Command, ...], *without: str) -> tuple[str, ...]:
    return tuple(row.id for row in commands if row.in_menu and row.id not in without)


_EDIT: Final = ("undo", "redo", "history")

#: The menu of the window. What helps to see and read comes where nobody has to look for it.
MAIN: Final[tuple[Row, ...]] = (
    "large",
    "furigana",
    "language",
    None,
    "new-poster",
    "open",
    "import-cards",
    "programme",
    SubMenu(Words("部屋", "Room"), "door-open", ("room", "leave-room", "merge")),
    "export",
    None,
    *_EDIT,
    SubMenu(Words("コピー・選ぶ", "Copy and select"), "copy", _ids(edit.COMMANDS, *_EDIT)),
    "find",
    SubMenu(Words("文字", "Text"), "type", _ids(text.COMMANDS, "find")),
    SubMenu(
        Words("ならべる・重ねる", "Arrange"),
        "group",
        (*_ids(arrange.COMMANDS), *_ids(cards.COMMANDS)),
    ),
    SubMenu(Words("見え方・ほかのポスター", "View and other posters"), "eye", _ids(view.COMMANDS)),
    *_ids(tools.COMMANDS),
    None,
    "tour",
    "shortcuts",
    "start",
)

#: What a press of the right button offers; only what can be done shows.
_HERE: Final[tuple[Row, ...]] = (
    "edit-text",
    "ruby",
    "picture-crop",
    "picture-replace",
    "picture-blur",
    None,
    "cut",
    "copy",
    "paste",
    "duplicate",
    "delete",
    None,
    "pile",
    "group",
    "ungroup",
    "forward",
    "backward",
    None,
    "lock",
    "unlock-all",
    None,
    "select-all",
    "zoom-fit",
)
#: What it offers in words that are being typed.
_IN_WORDS: Final[tuple[Row, ...]] = (
    "cut",
    "copy",
    "paste",
    None,
    "ruby",
    "bold",
    "upright",
    None,
    "select-all",
)
#: What is about the whole poster, and so in the way where something is selected.
_WHOLE: Final = frozenset({"select-all", "zoom-fit", "unlock-all"})


def fitting(desk: Desk) -> tuple[Row, ...]:
    """The menu for the words being typed, for what is selected, or for the poster."""
    is_typing = desk.hands.session is not None
    chosen = bool(desk.editor.selection) and not is_typing
    rows = [
        row
        for row in (_IN_WORDS if is_typing else _HERE)
        if not isinstance(row, str)
        or (command(row).enabled(desk) and not (chosen and row in _WHOLE))
    ]
    return tuple(_tidied(rows))


def _tidied(rows: list[Row]) -> Iterator[Row]:
    """Lines only between groups."""
    waiting, any_before = False, False
    for row in rows:
        if row is None:
            waiting = any_before
            continue
        if waiting:
            yield None
        waiting, any_before = False, True
        yield row
