"""Cards of the deck that wait for a person: accepted, covered, or left out (EDIT-REVIEW)."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.people import NameIndex
from poster_studio.cards.privacy import REASONS, ROLES
from poster_studio.cards.wording import worded
from poster_studio.document.workshop import Card, CardStatus
from poster_studio.editor.cards.tray import waiting_cards
from poster_studio.editor.editor import Editor

ACCEPT: Final = Words("カードを認める", "Accept card")
COVER: Final = Words("カードの名前をふせる", "Cover names on card")
LEAVE_OUT: Final = Words("カードを使わない", "Leave card out")
COVERED_BEFORE: Final = Words("取り込んだときに、ふせてあります", "covered when it was imported")

#: What a person can decide about the card with an id.
Decision = Callable[[Editor, str], None]

#: Nobody's names are known here: who sent a message is never written into the file.
_NO_NAMES: Final = NameIndex()


@dataclass(frozen=True, slots=True)
class Waiting:
    """A card in quarantine, with the words as a table had them if they are kept until now.

    `covered` are its words with roles for what is personal in them, `None` where nothing is found
    any more, as in chats, whose cards were covered when they were imported. `reasons` say why a
    person should look.
    """

    card: Card
    covered: str | None
    reasons: tuple[Words, ...]


def waiting(editor: Editor) -> tuple[Waiting, ...]:
    """The cards that nobody has decided about, by id."""
    kept = editor.file.undecided.words()
    return tuple(_looked_at(card, kept.get(card.id)) for card in waiting_cards(editor.workshop))


def accept(editor: Editor, card_id: str) -> None:
    """The words may stand as they are, as one undoable step.

    They are verbatim unless a role stands in them already: then they are edited words.
    """
    entry = _entry(editor, card_id)
    if entry is None:
        return
    text = entry.card.text
    with editor.edit_workshop(ACCEPT) as edit:
        edit.update_card(card_id, text=text, status=_accepted_status(text))


def cover(editor: Editor, card_id: str) -> None:
    """Roles stand for what is personal, as one undoable step; no original is kept beside them."""
    entry = _entry(editor, card_id)
    if entry is None or entry.covered is None:
        return
    with editor.edit_workshop(COVER) as edit:
        edit.update_card(card_id, text=entry.covered, original=None, status="edited")


def leave_out(editor: Editor, card_id: str) -> None:
    """The card leaves the deck, covered as far as possible, as one undoable step."""
    entry = _entry(editor, card_id)
    if entry is None:
        return
    with editor.edit_workshop(LEAVE_OUT) as edit:
        edit.update_card(card_id, text=entry.covered or entry.card.text, original=None)
        edit.remove_card(card_id)


def _entry(editor: Editor, card_id: str) -> Waiting | None:
    """The card if it waits still: another seat may have decided."""
    return next((entry for entry in waiting(editor) if entry.card.id == card_id), None)


def _looked_at(card: Card, kept: str | None) -> Waiting:
    if kept is not None:
        found = worded(kept, _NO_NAMES, is_chat=True).reasons
        said = card.model_copy(update={"text": kept})
        return Waiting(said, card.text, found or (REASONS["name"],))
    wording = worded(card.text, _NO_NAMES, is_chat=True)
    if wording.reasons:
        return Waiting(card, wording.masked, wording.reasons)
    return Waiting(card, None, (COVERED_BEFORE,) if _holds_role(card.text) else ())


def _accepted_status(text: str) -> CardStatus:
    return "edited" if _holds_role(text) else "verbatim"


def _holds_role(text: str) -> bool:
    return any(role in text for role in ROLES.values())
