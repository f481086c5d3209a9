"""What is copied and pasted: elements with their pictures as JSON, words, rows of a table.

Nothing on a clipboard is trusted: what is pasted is repaired like a file's content (EDIT-PASTE).
"""

from __future__ import annotations

import base64
import binascii
import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point, Rect
from poster_studio.base.ids import new_id
from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.document.elements import (
    ELEMENT_KINDS,
    CardElement,
    Element,
    Frame,
    GroupElement,
    PictureElement,
    Stack,
    TextElement,
)
from poster_studio.document.text import RichText
from poster_studio.document.validation import repaired
from poster_studio.editor.arrange.copying import ONCE, THERE, without_needless_groups
from poster_studio.editor.arrange.grouping import selected_with_groups
from poster_studio.editor.arrange.transforming import box_around
from poster_studio.editor.cards.new_card import free_place
from poster_studio.editor.editor import Editor

#: The name of the format on the system's clipboard.
MIME: Final = "application/x-poster-studio-elements+json"
PASTE: Final = Words("はりつけ", "Paste")
_MOST_ELEMENTS: Final = 2000
#: So many letters are pasted at once, into open words too.
MOST_LETTERS: Final = 20_000
_LARGEST_PICTURES: Final = 60_000_000
#: What is pasted where it came from lies this share of the sheet's shorter side beside it.
_OFFSET: Final = 0.012
_SIZE: Final = 0.028
#: Letters that the longest line of pasted words has to spare.
_SPARE: Final = 1


def copied(editor: Editor) -> str:
    """What is selected, with its groups and pictures, as JSON."""
    elements = selected_with_groups(editor)
    pictures: dict[str, str] = {}
    size = 0
    for element in elements:
        if not isinstance(element, PictureElement):
            continue
        data = editor.file.pictures.picture_bytes(element.picture)
        size += len(data or b"")
        if data is not None and size <= _LARGEST_PICTURES:
            pictures[element.picture] = base64.b64encode(data).decode("ascii")
    content = {
        "elements": [element.model_dump(mode="json") for element in elements],
        "pictures": pictures,
    }
    return json.dumps(content, ensure_ascii=False)


def copied_words(editor: Editor) -> str:
    """The words of what is selected, for other programs."""
    words = [text.text for e in editor.selected if isinstance(text := _text_of(e), RichText)]
    return "\n".join(words)


def paste_elements(editor: Editor, content: str, *, in_place: bool = False) -> bool:
    """Puts copied elements on the poster as one step and selects them; `False` if there are none.

    A card that lies on the poster already is left out, which is said. Pictures come along.
    """
    raw = _read(content)
    editor.require_write()
    known = _known(raw.get("elements"))
    elements = _pasted(editor, known)
    if not elements:
        return False
    _keep_pictures(editor, raw.get("pictures"))
    elements = _placed(editor, elements, in_place)
    with editor.edit(PASTE) as edit:
        edit.add_all(elements)
    editor.select(element.id for element in elements)
    if sum(map(_is_card, known)) > sum(isinstance(e, CardElement) for e in elements):
        editor.say(PosterStudioError(THERE, ONCE).words)
    return True


def holds_cards(content: str) -> bool:
    """Whether cards were copied."""
    raw = _read(content).get("elements")
    return isinstance(raw, list) and any(_is_card(each) for each in raw[:_MOST_ELEMENTS])


def paste_words(editor: Editor, words: str, centre: Point) -> str | None:
    """New words as plain text, where they cover nothing, next to `centre`; the element's id."""
    poster = editor.poster
    words = plain(words)
    if poster is None or not words.strip():
        return None
    size = _SIZE * max(poster.sheet)
    longest = max(len(line) for line in words.split("\n"))
    width = min((max(4, longest) + _SPARE) * size, poster.sheet[0] * 0.8)
    lines = sum(1 + int(len(line) * size / width) for line in words.split("\n"))
    height = min(lines * size * 1.7, poster.sheet[1] * 0.9)
    frame = Frame(x=centre.x - width / 2, y=centre.y - height / 2, width=width, height=height)
    free = free_place(poster, width, height, frame)
    element = TextElement(
        id=new_id(),
        frame=frame.model_copy(update={"x": free.x - width / 2, "y": free.y - height / 2}),
        stack=Stack(parent=editor.isolated),
        family=editor.look.theme.text_family,
        size_pt=round(mm_to_pt(size)),
        fit="shrink",
        text=RichText.plain(words),
    )
    with editor.edit(PASTE) as edit:
        edit.add(element)
    editor.select([element.id])
    return element.id


def plain(words: str) -> str:
    """Words with line feeds and without other control characters, as long as a poster takes."""
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\t", " ")
    kept = "".join(letter for letter in words if letter == "\n" or letter.isprintable())
    return kept.strip("\n")[:MOST_LETTERS]


def _is_group(element: Element) -> bool:
    return isinstance(element, GroupElement)


def _text_of(element: Element) -> RichText | None:
    return getattr(element, "text", None)


def _read(content: str) -> Mapping[str, Any]:
    try:
        raw = json.loads(content)
    except (ValueError, RecursionError):
        return {}
    return raw if isinstance(raw, dict) else {}


def _known(raw: object) -> list[dict[str, Any]]:
    """What looks like an element, as it was read."""
    if not isinstance(raw, list):
        return []
    return [each for each in raw[:_MOST_ELEMENTS] if _is_known(each)]


def _pasted(editor: Editor, known: Sequence[Mapping[str, Any]]) -> list[Element]:
    """The elements under ids of their own, without cards that are there and what held only them."""
    ids = {str(each.get("id")): new_id() for each in known}
    there = {e.card for e in editor.elements if isinstance(e, CardElement)}
    deck = {card.id for card in editor.workshop.cards if card.status != "quarantined"}
    elements: list[Element] = []
    for each in known:
        model = ELEMENT_KINDS[each["kind"]]
        element = repaired(model, {**each, "id": ids[str(each.get("id"))], "deleted": False})
        if isinstance(element, CardElement):
            if element.card in there:
                continue
            there.add(element.card)
            card = element.card if element.card in deck else ""
            element = element.model_copy(update={"card": card})
        parent = ids.get(element.stack.parent or "", editor.isolated)
        update = {"stack": Stack(parent=parent), "slot": None}
        elements.append(element.model_copy(update=update))
    return without_needless_groups(elements)


def _is_known(each: object) -> bool:
    kind = each.get("kind") if isinstance(each, dict) else None
    return isinstance(kind, str) and kind in ELEMENT_KINDS


def _is_card(each: object) -> bool:
    return isinstance(each, dict) and each.get("kind") == "card"


def _keep_pictures(editor: Editor, raw: object) -> None:
    """Takes in the pictures that are what they say; one that is not shows as missing."""
    if not isinstance(raw, dict):
        return
    for digest, coded in raw.items():
        if editor.file.pictures.picture_info(str(digest)) is not None:
            continue
        try:
            data = base64.b64decode(str(coded), validate=True)
            editor.file.pictures.add_received(str(digest), data)
        except (binascii.Error, ValueError, PosterStudioError):
            continue


def _placed(editor: Editor, elements: Sequence[Element], in_place: bool) -> list[Element]:
    """Beside where they were copied, and always somewhere on the sheet."""
    poster = editor.poster
    box = box_around(e.frame for e in elements if not _is_group(e))
    if poster is None or box is None:
        return list(elements)
    step = 0.0 if in_place else _OFFSET * min(poster.sheet)
    dx, dy = step, step
    sheet = Rect(0.0, 0.0, *poster.sheet)
    if not sheet.contains(Point(box.centre.x + dx, box.centre.y + dy)):
        dx, dy = sheet.centre.x - box.centre.x, sheet.centre.y - box.centre.y
    return [_shifted(element, dx, dy) for element in elements]


def _shifted(element: Element, dx: float, dy: float) -> Element:
    frame = element.frame
    return element.model_copy(
        update={"frame": frame.model_copy(update={"x": frame.x + dx, "y": frame.y + dy})}
    )
