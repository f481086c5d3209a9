"""Commands about cards: piles, headings, questions."""

from __future__ import annotations

from typing import Final

from poster_studio.editor.cards import piles, promoting
from poster_studio.editor.commands.table import Command, Desk


def _pile(desk: Desk) -> None:
    heading = piles.make_pile(desk.editor)
    if heading is not None:
        desk.hands.type_in(heading)


def _can_pile(desk: Desk) -> bool:
    return piles.can_pile(desk.editor)


def _can_promote(desk: Desk) -> bool:
    return promoting.can_promote(desk.editor)


COMMANDS: Final = (
    Command("pile", piles.PILE, "arrange", _pile, ("Ctrl+J",), "square-stack",
            enabled=_can_pile),
    Command("to-heading", promoting.TO_HEADING, "arrange",
            lambda desk: promoting.promote(desk.editor, "heading"), (), "heading",
            enabled=_can_promote),
    Command("to-question", promoting.TO_QUESTION, "arrange",
            lambda desk: promoting.promote(desk.editor, "question"), (),
            "message-circle-question-mark",
            enabled=_can_promote),
)  # fmt: skip
