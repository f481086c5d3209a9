"""Stickers on the poster: placing and recolouring them."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, StickerElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.figures.inserting import clear_of_twins
from poster_studio.editor.figures.sticker_collection import Sticker

PLACE: Final = Words("シールをはる", "Place sticker")
COLOUR: Final = Words("シールの色", "Colour of the sticker")
#: A new sticker's side, as a share of the sheet's shorter one.
_SIZE: Final = 0.13


def place_sticker(editor: Editor, id_: str, centre: Point) -> str | None:
    """Puts a sticker on the poster, as one step, and selects it; its element's id."""
    poster = editor.poster
    sticker = _sticker(editor, id_)
    if poster is None or sticker is None or not editor.can_edit:
        return None
    side = _SIZE * min(poster.sheet)
    at = clear_of_twins(editor.elements, centre, side / 4)
    element = StickerElement(
        id=new_id(),
        frame=Frame(x=at.x - side / 2, y=at.y - side / 2, width=side, height=side),
        sticker=id_,
        name=sticker.name.ja,
        alt=sticker.name.ja,
    )
    with editor.edit(PLACE) as edit:
        edit.add(element)
    editor.select([element.id])
    return element.id


def set_sticker_colour(editor: Editor, colour: str) -> None:
    """Recolours the selected stickers, as one step."""
    chosen = [element for element in editor.selected if isinstance(element, StickerElement)]
    if chosen:
        with editor.edit(COLOUR) as edit:
            for element in chosen:
                edit.update(element.id, colour=colour)


def _sticker(editor: Editor, id_: str) -> Sticker | None:
    stickers = editor.studio.stickers.stickers
    return next((sticker for sticker in stickers if sticker.id == id_), None)
