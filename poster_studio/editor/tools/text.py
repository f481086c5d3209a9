"""The tool 文字: a press on words edits them, a press or drag elsewhere makes new words."""

from __future__ import annotations

import secrets
from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.hits import element_at
from poster_studio.editor.text_session import TextSession
from poster_studio.editor.tools.touch import Touch
from poster_studio.editor.words_place import has_words

#: What shows in new words until the first is typed.
INVITATION: Final = Words("ここに文字", "Type here")

#: New words are this share of the sheet's height.
_SIZE: Final = 0.028
_PT: Final = 72 / 25.4


def words_under(editor: Editor, touch: Touch) -> str | None:
    """The element with words under the pointer."""
    hit = element_at(editor.elements, touch.at, touch.slop)
    return hit if hit is not None and has_words(editor.element(hit)) else None


def new_words(editor: Editor, start: Touch, end: Touch, invitation: str) -> TextSession | None:
    """Starts typing into a new element; it is kept once it has words."""
    poster = editor.poster
    if poster is None:
        return None
    size = _SIZE * max(poster.sheet)
    area = _area(start, end, size, poster.sheet)
    element = TextElement(
        id=secrets.token_hex(6),
        frame=Frame(x=area.x, y=area.y, width=area.width, height=area.height),
        family=editor.look.theme.text_family,
        size_pt=round(size * _PT),
        placeholder=invitation,
    )
    return TextSession(editor, element.id, fresh=element)


def _area(start: Touch, end: Touch, size: float, sheet: tuple[float, float]) -> Rect:
    """The rectangle that was drawn; after a mere press, room for a dozen letters."""
    x, y = min(start.at.x, end.at.x), min(start.at.y, end.at.y)
    width, height = abs(start.at.x - end.at.x), abs(start.at.y - end.at.y)
    if width > size and height > size:
        return Rect(x, y, width, height)
    width = min(12 * size, sheet[0])
    x = max(0.0, min(start.at.x, sheet[0] - width))
    return Rect(x, start.at.y - size * 0.8, width, size * 1.7)
