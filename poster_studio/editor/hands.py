"""What the pointer and the keyboard do on the desk: the tool in hand, and words being typed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Final, Literal

from poster_studio.editor.arrange.grouping import step_into, step_out
from poster_studio.editor.arrange.hits import element_at
from poster_studio.editor.editor import Editor, is_free
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.photos.blurring import blur
from poster_studio.editor.photos.pictures import picture_under
from poster_studio.editor.tools.blur import BlurTool
from poster_studio.editor.tools.eraser import EraserTool
from poster_studio.editor.tools.pen import PenTool
from poster_studio.editor.tools.picture_frame import PictureFrameTool
from poster_studio.editor.tools.select import SelectTool
from poster_studio.editor.tools.shapes import ShapeTool
from poster_studio.editor.tools.text import TextTool
from poster_studio.editor.tools.tool import Tool
from poster_studio.editor.tools.touch import CursorName, Touch
from poster_studio.editor.words.lost_words import keep_lost
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.words_place import has_words

ToolName = Literal["select", "text", "pen", "eraser", "shape", "frame", "blur"]

_SELECT: Final[ToolName] = "select"
#: Tools that put something new on the poster: nothing stays selected, each press is one of theirs.
_DRAWING: Final[frozenset[ToolName]] = frozenset({"pen", "eraser", "shape"})


class Hands:
    """One tool at a time; a text session takes precedence over every tool.

    `invitation` is what new words show until the first is typed.
    """

    def __init__(self, editor: Editor, invitation: str = "") -> None:
        self._editor = editor
        self.tool: ToolName = _SELECT
        self.select = SelectTool(editor)
        self.pen = PenTool(editor)
        self.shapes = ShapeTool(editor)
        self.frames = PictureFrameTool(editor, lambda: self.take(_SELECT))
        self.blur = BlurTool(editor, lambda id_, area: blur(editor, id_, area))
        self.tools: Mapping[ToolName, Tool] = {
            "select": self.select,
            "text": TextTool(editor, self, invitation),
            "pen": self.pen,
            "eraser": EraserTool(editor),
            "shape": self.shapes,
            "frame": self.frames,
            "blur": self.blur,
        }
        self.session: TextSession | None = None
        #: Makes the input method commit what it composes; without one it is kept as typed.
        self.ask_commit: Callable[[], None] = _nothing
        self._pressed: Touch | None = None
        self._in_words = False
        self._forget = editor.listeners.add(self._on_change)

    @property
    def in_hand(self) -> Tool:
        """The tool in hand."""
        return self.tools[self.tool]

    @property
    def is_writing(self) -> bool:
        """Whether words are typed or composed that are not written yet."""
        session = self.session
        return session is not None and (session.is_composing or bool(session.draft.pending))

    def take(self, tool: ToolName) -> None:
        """Another tool; what was under way ends."""
        self.frames.write()
        self.cancel_gesture()
        self.end_typing()
        self.tool = tool
        if tool in _DRAWING:
            self._editor.select([])
        self._editor.announce_tool()

    def press(self, touch: Touch) -> None:
        """The main button went down."""
        self._pressed = touch
        if self.session is not None and self._is_in_session(touch):
            self._in_words = True
            self.session.point_at(touch.at, extend=touch.shift)
            return
        self.end_typing()
        self.in_hand.pressed(touch)

    @property
    def is_pressed(self) -> bool:
        """Whether a press goes on that was not given up."""
        return self._pressed is not None

    def move(self, touch: Touch) -> None:
        """The pointer moved with the main button down."""
        if self._in_words and self.session is not None:
            self.session.point_at(touch.at, extend=True)
        else:
            self.in_hand.moved(touch)

    def release(self, touch: Touch) -> None:
        """The main button went up."""
        self._pressed = None
        if self._in_words:
            self._in_words = False
        else:
            self.in_hand.released(touch)
            self._take_what_was_made()

    def step_into_picture(self, element: str) -> None:
        """Lets the picture be moved and zoomed in its frame."""
        self.take(_SELECT)
        self.frames.enter(element)
        self.take("frame")

    def zoom_inside(self, touch: Touch, factor: float) -> bool:
        """Zooms the picture that was stepped into; whether there is one."""
        return self.tool == "frame" and self.frames.zoom(touch, factor)

    def _take_what_was_made(self) -> None:
        """A new figure is selected, ready to be moved."""
        made, self.shapes.made = self.shapes.made, None
        if made is not None:
            self.take(_SELECT)
            self._editor.select([made])

    def double_press(self, touch: Touch) -> None:
        """A double click: into the group and the words under the pointer, or their phrase."""
        if self.session is not None and self._is_in_session(touch):
            self.session.select_phrase_at(touch.at)
            return
        if self.tool in _DRAWING or self.tool == "blur":
            self.press(touch)
            return
        picture = picture_under(self._editor, touch.at)
        if picture is not None and self._editor.can_edit:
            self.step_into_picture(picture.id)
            return
        under = element_at(self._editor.elements, touch.at, touch.slop)
        if under is None:
            return
        if has_words(self._editor.element(under)):
            self.type_in(under, touch)
        else:
            step_into(self._editor, under)

    def type_in(self, element_id: str, touch: Touch | None = None) -> None:
        """Starts typing into an element: at a place, or with all words selected."""
        element = self._editor.element(element_id)
        if not self._editor.can_edit or element is None:
            return
        if not has_words(element) or not is_free(element):
            return
        self.cancel_gesture()
        self.end_typing()
        step_into(self._editor, element_id)
        session = TextSession(self._editor, element_id)
        if touch is None:
            session.select_all()
        else:
            self._in_words = self._pressed is not None
            session.point_at(touch.at)
        self.begin(session)

    def begin(self, session: TextSession) -> None:
        """Starts typing in a session that is ready."""
        self.session = session
        session.ask_commit = self.ask_commit
        self.tool = _SELECT
        self._editor.announce_tool()

    def end_typing(self) -> None:
        """Leaves the words that are being typed, if any; they are written."""
        if self.session is not None:
            self.session.leave()
        session, self.session = self.session, None
        self._in_words = False
        if session is not None:
            session.end()
            self._editor.announce_tool()

    def cancel_gesture(self) -> None:
        """A gesture under way leaves nothing."""
        if self.in_hand.is_busy:
            self.in_hand.cancelled()
        self._pressed = None

    def escape(self) -> None:
        """One step out: of the gesture, the words, the tool, the selection."""
        if self.in_hand.is_busy:
            self.cancel_gesture()
        elif self.session is not None:
            self.end_typing()
        elif self.tool != _SELECT:
            self.take(_SELECT)
        elif not step_out(self._editor):
            self._editor.select([])

    def step_selection(self, *, forward: bool) -> bool:
        """Selects the element after or before the selected one; `False` past either end."""
        ids = [element.id for element in self._editor.elements if is_free(element)]
        chosen = [ids.index(id_) for id_ in self._editor.selection if id_ in ids]
        if not chosen:
            place = 0 if forward else len(ids) - 1
        else:
            place = max(chosen) + 1 if forward else min(chosen) - 1
        if not 0 <= place < len(ids):
            return False
        self._editor.select([ids[place]])
        return True

    def cursor(self, touch: Touch) -> CursorName:
        """What the pointer shows where it is."""
        if self.session is not None and self._is_in_session(touch):
            return "text"
        return self.in_hand.cursor(touch)

    def tick(self, now_s: float) -> None:
        """For a timer: writes typed words and zoomed pictures when it is time."""
        self.frames.tick(now_s)
        if self.session is not None:
            self.session.tick(now_s)

    def close(self) -> None:
        """Ends everything before the editor closes."""
        self.cancel_gesture()
        self.end_typing()
        self._forget()

    def _is_in_session(self, touch: Touch) -> bool:
        session = self.session
        if session is None:
            return False
        return element_at([session.element], touch.at, touch.slop, locked=True) is not None

    def _on_change(self, change: EditorChange) -> None:
        if change.settle:
            self.frames.write()
            self.cancel_gesture()
            self.end_typing()
            return
        inside = self.frames.element
        if change.selection and self.tool == "frame" and self._editor.selection != (inside,):
            self.take(_SELECT)
        session = self.session
        if session is not None and (change.poster_switched or not session.is_alive):
            self._lose(session, by_other=change.remote)
        elif session is not None and self._has_to_end(session, change):
            self.end_typing()

    def _lose(self, session: TextSession, *, by_other: bool) -> None:
        """The words that were being typed are gone; what another seat deleted can come back."""
        self.session, self._in_words = None, False
        session.forget()
        if by_other:
            keep_lost(self._editor, session)
        self._editor.show({})

    def _has_to_end(self, session: TextSession, change: EditorChange) -> bool:
        """Whether something else was selected, or the words were locked or hidden."""
        if change.selection and self._editor.selection not in ((), (session.element_id,)):
            return True
        stored = self._editor.store.element(session.element_id)
        return session.element_id in change.ids and stored is not None and not is_free(stored)


def _nothing() -> None:
    return None
