"""The drawer 「残り」: words that the poster's template has no place for (EDIT-RELAY-3).

They are hidden elements of the poster: they print nowhere and nothing of them is lost.
"""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Frame, TextElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.relaying import is_aside

BACK: Final = Words("残りから置く", "Place from the drawer")
THROW: Final = Words("残りからけす", "Delete from the drawer")


def drawer(editor: Editor) -> tuple[TextElement | CardElement, ...]:
    """What has no place on the poster but is kept, as it is stored."""
    stored = editor.poster.elements if editor.poster is not None else ()
    return tuple(
        element
        for element in stored
        if is_aside(element) and isinstance(element, TextElement | CardElement)
    )


def take_from_drawer(editor: Editor, element_id: str) -> None:
    """Puts words from the drawer on the middle of the sheet, selected."""
    poster, element = editor.poster, editor.element(element_id)
    if poster is None or element is None or not is_aside(element):
        return
    width, height = poster.sheet
    frame = element.frame
    scale = min(1.0, width / max(1.0, frame.width), height / max(1.0, frame.height))
    frame = Frame(
        x=(width - frame.width * scale) / 2,
        y=(height - frame.height * scale) / 2,
        width=frame.width * scale,
        height=frame.height * scale,
    )
    with editor.edit(BACK) as edit:
        edit.update(element_id, hidden=False, slot=None, laid=None, frame=frame)
        edit.restack(element_id, None)
    editor.select([element_id])


def throw_from_drawer(editor: Editor, element_id: str) -> None:
    """Deletes words from the drawer; a card lies in the tray again."""
    element = editor.element(element_id)
    if element is None or not is_aside(element):
        return
    with editor.edit(THROW) as edit:
        edit.remove(element_id)
