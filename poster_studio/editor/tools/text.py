"""The tool 文字: a press on words edits them, a press or drag elsewhere makes new words."""

from __future__ import annotations

from typing import Final, Protocol

from poster_studio.base.geometry import Rect
from poster_studio.base.ids import new_id
from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.poster import Poster
from poster_studio.editor.arrange.hits import element_at
from poster_studio.editor.editor import Editor
from poster_studio.editor.tools.tool import Marks
from poster_studio.editor.tools.touch import CursorName, Touch, spanned
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.words_place import has_words

#: What shows in new words until the first is typed.
INVITATION: Final = Words("ここに文字", "Type here")

#: New words are this share of the sheet's height.
_SIZE: Final = 0.028


class Writer(Protocol):
    """What the tool asks of the hands."""

    def type_in(self, element_id: str, touch: Touch | None = None) -> None:
        """Starts typing into an element."""
        ...

    def begin(self, session: TextSession) -> None:
        """Starts typing into new words."""
        ...


class TextTool:
    """`invitation` is what new words show until the first is typed."""

    def __init__(self, editor: Editor, writer: Writer, invitation: str) -> None:
        self._editor, self._writer, self._invitation = editor, writer, invitation
        self._pressed: Touch | None = None
        self._area: Rect | None = None

    @property
    def is_busy(self) -> bool:
        """Whether the place of new words is being drawn."""
        return self._pressed is not None

    @property
    def marks(self) -> Marks:
        """The place of new words."""
        return Marks(area=self._area)

    def pressed(self, touch: Touch) -> None:
        """Into the words under the pointer; elsewhere new words begin."""
        if not self._editor.can_edit:
            return
        under = words_under(self._editor, touch)
        if under is not None:
            self._writer.type_in(under, touch)
        else:
            self._pressed = touch

    def moved(self, touch: Touch) -> None:
        """Draws the place of new words."""
        if self._pressed is not None:
            self._area = spanned(self._pressed.at, touch.at)

    def released(self, touch: Touch) -> None:
        """New words, ready to be typed."""
        pressed = self._pressed
        self.cancelled()
        poster = self._editor.poster
        if pressed is None or poster is None:
            return
        self._editor.select([])
        self._writer.begin(_new_words(self._editor, poster, pressed, touch, self._invitation))

    def cancelled(self) -> None:
        """Nothing was begun."""
        self._pressed = self._area = None

    def cursor(self, touch: Touch) -> CursorName:
        """A caret over words, a cross where new ones may begin."""
        return "text" if words_under(self._editor, touch) else "cross"


def words_under(editor: Editor, touch: Touch) -> str | None:
    """The element with words under the pointer."""
    hit = element_at(editor.elements, touch.at, touch.slop)
    return hit if hit is not None and has_words(editor.element(hit)) else None


def _new_words(
    editor: Editor, poster: Poster, start: Touch, end: Touch, invitation: str
) -> TextSession:
    """A session in a new element, which is kept once it has words."""
    size = _SIZE * max(poster.sheet)
    area = _area(start, end, size, poster.sheet)
    element = TextElement(
        id=new_id(),
        frame=Frame(x=area.x, y=area.y, width=area.width, height=area.height),
        family=editor.look.theme.text_family,
        size_pt=round(mm_to_pt(size)),
        placeholder=invitation,
    )
    return TextSession(editor, element.id, fresh=element)


def _area(start: Touch, end: Touch, size: float, sheet: tuple[float, float]) -> Rect:
    """The rectangle that was drawn; after a mere press, room for a dozen letters."""
    drawn = spanned(start.at, end.at)
    if drawn.width > size and drawn.height > size:
        return drawn
    width = min(12 * size, sheet[0])
    x = max(0.0, min(start.at.x, sheet[0] - width))
    return Rect(x, start.at.y - size * 0.8, width, size * 1.7)
