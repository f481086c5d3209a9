"""A card's words become the heading or the question, as they are (EDIT-PROMOTE)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final, Literal

from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Stack, TextElement, nearest_size
from poster_studio.document.poster import Poster
from poster_studio.editor.cards.pile_rules import Pile, pile_of, with_members
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.relaying import ASIDE
from poster_studio.editor.sheets.retemplating import template_of_poster
from poster_studio.store.poster_edit import PosterEdit

Goal = Literal["heading", "question"]

TO_HEADING: Final = Words("見出しにする", "Make it the heading")
TO_QUESTION: Final = Words("問いにする", "Make it the question")
#: A heading without a pile is so much larger than the card's words.
_LARGER: Final = 1.5


def can_promote(editor: Editor) -> bool:
    """Whether one card is selected."""
    return editor.can_edit and _chosen(editor) is not None


def question_slot(editor: Editor) -> TextElement | None:
    """The place of the poster's question; the title's where there is no question."""
    template = template_of_poster(editor)
    if template is None:
        return None
    roles = {slot.id: slot.role for slot in template.slots}
    wishes = ("question", "title" if len(template.title_slots) == 1 else "message")
    for wish in wishes:
        for element in editor.elements:
            if isinstance(element, TextElement) and roles.get(element.slot or "") == wish:
                return element
    return None


def promote(editor: Editor, goal: Goal) -> str | None:
    """Gives the selected card's words to a heading or the question, as one step.

    The card itself leaves the poster, but counts as used while its words stand there. What stood
    there before lies in the drawer. Returns the id of the element that has the words now.
    """
    card, poster = _chosen(editor), editor.poster
    if card is None or poster is None:
        return None
    pile = pile_of(editor.elements, card.stack.parent) if card.stack.parent else None
    target = question_slot(editor) if goal == "question" else _heading_of(pile)
    with editor.edit(TO_QUESTION if goal == "question" else TO_HEADING) as edit:
        edit.remove(card.id)
        if target is not None:
            _keep_aside(edit, editor, target)
            edit.update(target.id, text=card.text, card=card.card, hidden=False)
            id_ = target.id
        else:
            heading = _new_heading(card, editor)
            edit.add(heading)
            id_ = heading.id
        _close_ranks(edit, pile, card, poster)
    editor.select([id_])
    return id_


def _chosen(editor: Editor) -> CardElement | None:
    chosen = editor.selected
    card = chosen[0] if len(chosen) == 1 else None
    return card if isinstance(card, CardElement) else None


def _heading_of(pile: Pile | None) -> TextElement | None:
    return pile.heading if pile is not None else None


def _keep_aside(edit: PosterEdit, editor: Editor, target: TextElement) -> None:
    """Words that stood there go into the drawer, unless the programme says them anyway."""
    words = target.text.text.strip()
    sessions = editor.workshop.programme.sessions
    said = {dialogue.question.strip() for session in sessions for dialogue in session.dialogues}
    if not words or words in said:
        return
    update: Mapping[str, Any] = {
        "id": new_id(),
        "stack": Stack(),
        "hidden": True,
        "slot": ASIDE + (target.slot or "heading"),
        "laid": None,
    }
    edit.add(target.model_copy(update=dict(update)))


def _new_heading(card: CardElement, editor: Editor) -> TextElement:
    """A heading where the card lay, in its group if it lay in one."""
    size = card.size_pt * _LARGER
    return TextElement(
        id=new_id(),
        name="見出し",
        frame=card.frame,
        stack=Stack(parent=card.stack.parent),
        card=card.card,
        text=card.text,
        family=editor.look.theme.text_family,
        weight=900,
        size_pt=nearest_size(size),
        min_size_pt=8.0,
        fit="shrink",
        line_height=1.3,
        direction=card.direction,
        block_align="centre",
        phrases=True,
        role="heading",
        fill="paper",
        padding=min(card.frame.width, card.frame.height) * 0.06,
        radius=min(card.frame.width, card.frame.height) * 0.08,
    )


def _close_ranks(edit: PosterEdit, pile: Pile | None, gone: CardElement, poster: Poster) -> None:
    """The other cards of its pile close the gap."""
    if pile is None:
        return
    rest = tuple(card for card in pile.cards if card.id != gone.id)
    for id_, frame in with_members(pile, rest, poster.sheet).items():
        edit.set_frame(id_, frame)
