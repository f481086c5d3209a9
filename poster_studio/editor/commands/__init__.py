"""Every command of the program, section by section in the order of the menu."""

from typing import Final

from poster_studio.editor.commands import arrange, cards, edit, file, text, tools, view
from poster_studio.editor.commands import help as help_
from poster_studio.editor.commands.table import Command

COMMANDS: Final[tuple[Command, ...]] = (
    *file.COMMANDS,
    *edit.COMMANDS,
    *text.COMMANDS,
    *arrange.COMMANDS,
    *cards.COMMANDS,
    *view.COMMANDS,
    *tools.COMMANDS,
    *help_.COMMANDS,
)


def command(id_: str) -> Command:
    """The command of that id; raises `KeyError` for an unknown one."""
    for row in COMMANDS:
        if row.id == id_:
            return row
    raise KeyError(id_)
