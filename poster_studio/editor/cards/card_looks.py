"""How cards look: their shape, badge and number, for one card, some or all (EDIT-LOOK)."""

from __future__ import annotations

from typing import Any, Final, Literal, get_args

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, CardLook
from poster_studio.editor.editor import Editor

LOOK: Final = Words("カードの形", "Shape of the cards")
BADGE: Final = Words("しるし", "Badge")
NUMBER: Final = Words("番号", "No.")
PATTERN: Final = Words("模様", "Strip")

LOOKS: Final[dict[CardLook, Words]] = {
    "band": Words("帯", "Band"),
    "note": Words("ふせん", "Note"),
    "bubble": Words("ふきだし", "Bubble"),
    "tag": Words("ふだ", "Tag"),
    "strip": Words("たんざく", "Strip"),
    "plain": Words("文字だけ", "Plain"),
}
assert set(LOOKS) == set(get_args(CardLook))

#: What can be shown or hidden on a card, by the field that says so.
Part = Literal["show_badge", "show_number", "show_pattern"]
PARTS: Final[dict[Part, Words]] = {
    "show_badge": BADGE,
    "show_number": NUMBER,
    "show_pattern": PATTERN,
}

#: A strip's words run downwards: cards that become one stand upright, those that end it lie down.
_STRIP: Final[CardLook] = "strip"


def cards_to_change(editor: Editor, *, everywhere: bool) -> tuple[CardElement, ...]:
    """The selected cards, or all that show on the poster."""
    chosen = editor.elements if everywhere else editor.selected
    return tuple(e for e in chosen if isinstance(e, CardElement) and not e.hidden)


def look_of_cards(editor: Editor) -> CardLook | None:
    """The shape that all selected cards have; `None` for different ones."""
    looks = {card.look for card in cards_to_change(editor, everywhere=False)}
    return looks.pop() if len(looks) == 1 else None


def shows(editor: Editor, part: Part) -> bool:
    """Whether all selected cards show a part."""
    cards = cards_to_change(editor, everywhere=False)
    return bool(cards) and all(getattr(card, part) for card in cards)


def set_look(editor: Editor, look: CardLook, *, everywhere: bool = False) -> None:
    """Gives cards a shape, as one step; their words stay what they are."""
    changes = {
        card.id: _in_look(card, look) for card in cards_to_change(editor, everywhere=everywhere)
    }
    _write(editor, LOOK, changes)


def set_shown(editor: Editor, part: Part, on: bool, *, everywhere: bool = False) -> None:
    """Shows or hides a part of cards, as one step."""
    cards = cards_to_change(editor, everywhere=everywhere)
    _write(editor, PARTS[part], {card.id: {part: on} for card in cards})


def same_for_all(editor: Editor) -> None:
    """Makes all cards of the poster look like the first selected one, as one step."""
    chosen = cards_to_change(editor, everywhere=False)
    if not chosen:
        return
    model = chosen[0]
    shown: dict[str, Any] = {part: getattr(model, part) for part in PARTS}
    changes = {
        card.id: {**_in_look(card, model.look), **shown}
        for card in cards_to_change(editor, everywhere=True)
    }
    _write(editor, LOOK, changes)


def _write(editor: Editor, label: Words, changes: dict[str, dict[str, Any]]) -> None:
    changes = {id_: fields for id_, fields in changes.items() if fields}
    if not changes:
        return
    with editor.edit(label) as edit:
        for id_, fields in changes.items():
            edit.update(id_, **fields)


def _in_look(card: CardElement, look: CardLook) -> dict[str, Any]:
    if card.look == look:
        return {}
    direction = "vertical" if look == _STRIP else "horizontal"
    fields: dict[str, Any] = {"look": look, "direction": direction}
    if look == _STRIP and card.frame.width > card.frame.height:
        fields["frame"] = _stood_up(card)
    return fields


def _stood_up(card: CardElement) -> Any:
    """The frame on its short side, about its middle."""
    frame, centre = card.frame, card.frame.rect.centre
    width, height = frame.height, frame.width
    place = {"x": centre.x - width / 2, "y": centre.y - height / 2}
    return frame.model_copy(update={**place, "width": width, "height": height})
