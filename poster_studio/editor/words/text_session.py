"""Typing into one element in place: caret, selection, input methods, and when words are written.

Keystrokes change a draft that shows as a preview. The draft is written as one step when typing
pauses, at the latest after a second, and when the session ends (EDIT-TEXT-1 … 9). What an input
method composes shows in the draft's place and is written only once it is committed.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.compose.look import Look
from poster_studio.document.text import RichText, Span
from poster_studio.editor.arrange.rebasing import rebased
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.words import graphemes
from poster_studio.editor.words.caret_lines import (
    STEPS,
    Arrow,
    at_line_edge,
    line_ending_at,
    lines_away,
)
from poster_studio.editor.words.emptied_cards import is_emptied, take_off_emptied
from poster_studio.editor.words.text_draft import Draft, Preedit
from poster_studio.editor.words.text_parts import part_of, whole_readings
from poster_studio.editor.words.words_place import PlacedWords, Wordy, has_words, placed_words
from poster_studio.typeset.phrase_starts import PhraseFinder

PAUSE_S: Final = 0.6
LONGEST_BURST_S: Final = 1.0
#: The caret's thickness in em.
_CARET: Final = 0.04

TYPING: Final = Words("文字の入力", "Typing")
NEW_TEXT: Final = Words("文字を追加", "Add text")


#: What the element as it shows is made of.
_Shown = tuple[Wordy, RichText, Preedit | None]


class TextSession:
    """Edits the words of `element_id`; `fresh` is a new element, added with its first words."""

    def __init__(self, editor: Editor, element_id: str, fresh: Wordy | None = None) -> None:
        self._editor = editor
        self._phrases = PhraseFinder()
        self.element_id = element_id
        self._fresh = fresh
        #: The element as it was when composing began.
        self._held: Wordy | None = None
        #: The words as stored that the draft builds on.
        self.base = self._stored().text
        self.draft = Draft(self.base)
        self.draft = self.draft.moved(len(self.draft.words))
        self.preedit: Preedit | None = None
        #: The selection that a search led to.
        self.found: tuple[int, int] | None = None
        #: Makes the input method commit what is composed, if it can.
        self.ask_commit: Callable[[], None] = self.keep_composed
        self._burst_from: float | None = None
        self._last_key: float | None = None
        self._goal: float | None = None
        self._known: tuple[_Shown, Wordy] | None = None
        self._set: tuple[Wordy, Look, PlacedWords] | None = None
        self._forget = editor.listeners.add(self._on_change)
        editor.typing = element_id
        self._show()
        editor.select([element_id])

    @property
    def is_composing(self) -> bool:
        """Whether Enter, Escape and the rest belong to the input method now."""
        return self.preedit is not None

    @property
    def is_vertical(self) -> bool:
        """Whether the words run downwards."""
        return self._stored().direction == "vertical"

    @property
    def element(self) -> Wordy:
        """The element as it shows: with the draft and what is being composed."""
        key = (self._stored(), self.draft.text, self.preedit)
        if self._known is None or any(a is not b for a, b in zip(self._known[0], key, strict=True)):
            shown = key[0].model_copy(update={"text": self._shown_text()})
            self._known = (key, shown)
        return self._known[1]

    @property
    def placed(self) -> PlacedWords:
        """The words as they show, set on the page."""
        element, look = self.element, self._editor.look
        if self._set is None or self._set[0] is not element or self._set[1] is not look:
            self._set = (element, look, placed_words(element, look))
        return self._set[2]

    def caret_box(self) -> Rect:
        """The caret in the words' own box; `placed.transform` leads to the page."""
        set_text = self.placed.set_text
        if self.draft.at_line_end and self.preedit is None:
            line = line_ending_at(set_text.lines, self.draft.caret)
            if line is not None:
                thickness = _CARET * line.em
                return line.across(line.edges[-1] - thickness / 2, thickness)
        return set_text.caret(self.shown_caret)

    @property
    def shown_caret(self) -> int:
        """The caret's index in the words as they show."""
        if self.preedit is None:
            return self.draft.caret
        return self.draft.selection[0] + self.preedit.caret

    def selection_boxes(self) -> tuple[Rect, ...]:
        """Boxes of what is selected, in the words' own box."""
        return self.placed.set_text.selection(*self.draft.selection) if not self.preedit else ()

    def preedit_boxes(self) -> tuple[Rect, ...]:
        """Boxes of what is being composed, in the words' own box."""
        if self.preedit is None:
            return ()
        start = self.draft.selection[0]
        return self.placed.set_text.selection(start, start + len(self.preedit.words))

    @property
    def is_fresh(self) -> bool:
        """Whether the element is new and has no words yet."""
        return self._fresh is not None

    @property
    def selected_text(self) -> RichText:
        """The selected words with their marks; nothing while something is composed."""
        start, end = self.draft.selection
        return part_of(self.draft.text, start, end) if self.preedit is None else RichText()

    def restyle(self, fields: Mapping[str, Any]) -> None:
        """Gives an element without words yet other fields."""
        if self._fresh is not None:
            self._fresh = self._fresh.model_copy(update=dict(fields))
            self._show()
            self._editor.announce_tool()

    def format(self, label: Words, **marks: Any) -> None:
        """Sets marks of the selected words, as one step of its own; `None` takes a mark away.

        A word with a reading takes a mark as a whole.
        """
        self.settle()
        start, end = whole_readings(self.draft.text, *self.draft.selection)
        if start == end:
            return
        with self._editor.edit(label) as edit:
            edit.format_text(self.element_id, start, end, **marks)

    def insert(self, text: RichText, now_s: float) -> None:
        """Words with their marks replace the selection."""
        self._become(self.draft.inserted(text), now_s)

    def select(self, start: int, end: int) -> None:
        """A range of code points, the caret at its end."""
        length = len(self.draft.words)
        start, end = (max(0, min(at, length)) for at in (start, end))
        self._move(self.draft.selected(start, end))

    def type(self, words: str, now_s: float) -> None:
        """Words from the keyboard or the clipboard replace the selection."""
        self._become(self.draft.typed(words), now_s)

    def delete(self, now_s: float, *, forward: bool = False) -> None:
        """Backspace and Delete: the selection, or one character of a reader."""
        self._become(self.draft.deleted(forward=forward), now_s)

    def cut(self, now_s: float) -> str:
        """Takes the selected words out and returns them."""
        words = self.draft.selected_words
        self._become(self.draft.typed(""), now_s)
        return words

    def compose(self, words: str, caret: int) -> None:
        """What the input method shows now; empty ends composing without a change."""
        if words:
            self._held = self._stored()
            self.preedit = Preedit(words, max(0, min(caret, len(words))))
        else:
            self._end_composing()
        self._show()

    def commit(self, words: str, start: int, length: int, now_s: float) -> None:
        """Words from the input method; `start` and `length` say what they replace beside the
        caret, as input methods do for reconversion.
        """
        draft = self.draft
        if length > 0:
            first = max(0, min(draft.selection[0] + start, len(draft.words)))
            last = max(first, min(first + length, len(draft.words)))
            self.draft = draft.selected(first, last)
        self._end_composing()
        self._become(self.draft.typed(words), now_s)

    def arrow(self, arrow: Arrow, *, extend: bool = False) -> None:
        """An arrow key: along or across the lines, as the words run."""
        step = STEPS[self.is_vertical][arrow]
        if step in ("forward", "backward"):
            self._move(self.draft.stepped(forward=step == "forward", extend=extend))
        else:
            self._across(1 if step == "next-line" else -1, extend)

    def to_line_edge(self, *, end: bool, extend: bool = False) -> None:
        """Home and End."""
        lines = self.placed.set_text.lines
        self._move(at_line_edge(lines, self.draft, end=end, extend=extend))

    def to_text_edge(self, *, end: bool, extend: bool = False) -> None:
        """Ctrl+Home and Ctrl+End."""
        self._move(self.draft.moved(len(self.draft.words) if end else 0, extend=extend))

    def by_phrase(self, *, forward: bool, extend: bool = False) -> None:
        """To the next place where Japanese may pause, or back to the last one."""
        words, at = self.draft.words, self.draft.caret
        to = graphemes.next_phrase(words, at, self._phrases, forward=forward)
        self._move(self.draft.moved(to, extend=extend))

    def select_all(self) -> None:
        """Every word."""
        self._move(self.draft.selected(0, len(self.draft.words)))

    def point_at(self, point: Point, *, extend: bool = False) -> None:
        """A press or drag at a place of the page."""
        self._move(self.draft.moved(self.placed.index_at(point), extend=extend))

    def point_beside_selection(self, point: Point) -> None:
        """A press that leaves the selected words so if it is on them."""
        start, end = self.draft.selection
        if not start <= self.placed.index_at(point) <= end or start == end:
            self.point_at(point)

    def select_phrase_at(self, point: Point) -> None:
        """A double click at a place of the page."""
        phrase = graphemes.phrase_at(self.draft.words, self.placed.index_at(point), self._phrases)
        self._move(self.draft.selected(*phrase))

    def tick(self, now_s: float) -> None:
        """For a timer: writes when typing paused, or went on for long enough.

        That a card has no words is not written before it is left: then it goes to the tray.
        """
        if self._burst_from is None or self._last_key is None:
            return
        if is_emptied(self._stored(), self.draft.words):
            return
        paused = now_s - self._last_key >= PAUSE_S
        if paused or now_s - self._burst_from >= LONGEST_BURST_S:
            self.write()

    def write(self) -> None:
        """Writes what was typed, as one undoable step."""
        pending, self._burst_from, self._last_key = self.draft.pending, None, None
        if not pending:
            return
        self.draft = self.draft.written()
        self.base = self.draft.text
        fresh, self._fresh = self._fresh, None
        with self._editor.edit(TYPING if fresh is None else NEW_TEXT) as edit:
            if fresh is not None:
                edit.add(fresh.model_copy(update={"text": self.draft.text}))
            else:
                for change in pending:
                    edit.edit_text(self.element_id, change.start, change.end, change.spans)
        if fresh is not None:
            self._editor.select([self.element_id])

    def keep_composed(self) -> None:
        """What is composed becomes words as it was typed."""
        if self.preedit is not None:
            words = self.preedit.words
            self._end_composing()
            self.draft = self.draft.typed(words)
            self._show()

    def settle(self) -> None:
        """Before anything else happens to the words: composing ends, and all is written."""
        self._end_preedit()
        self.write()

    def leave(self) -> None:
        """Before the words are left: as `settle`, but a card without words goes to the tray."""
        self._end_preedit()
        if not take_off_emptied(self._editor, self.element_id, self.draft.words):
            self.write()

    def end(self) -> None:
        """Leaves the words: what was typed or composed is written (EDIT-IME-7)."""
        self.leave()
        self.forget()
        self._editor.show({})
        if self._fresh is not None:
            self._editor.select(())

    def forget(self) -> None:
        """Ends without writing: the element or its poster is gone."""
        self._forget()
        if self._editor.typing == self.element_id:
            self._editor.typing = None

    def _end_preedit(self) -> None:
        if self.preedit is not None:
            self.ask_commit()
            self.keep_composed()

    def _become(self, draft: Draft, now_s: float) -> None:
        if draft is self.draft:
            self._show()
            return
        self.draft, self._goal = draft, None
        self._last_key = now_s
        if self._burst_from is None:
            self._burst_from = now_s
        self._show()

    def _move(self, draft: Draft, goal: float | None = None) -> None:
        old = self._marks()
        self.draft, self._goal = draft, goal
        self._show()
        if self._marks() != old:
            self._editor.announce_tool()

    def _marks(self) -> Span | None:
        """How the selected words begin to look; `None` without a selection."""
        spans = self.selected_text.spans
        return spans[0].model_copy(update={"text": ""}) if spans else None

    def _across(self, lines_on: int, extend: bool) -> None:
        """To the neighbouring line, as near to the same place along it as the letters allow."""
        lines = self.placed.set_text.lines
        caret = self.caret_box()
        centre = caret.centre
        goal = (
            self._goal if self._goal is not None else (centre.y if self.is_vertical else centre.x)
        )
        self._move(lines_away(lines, self.draft, lines_on, goal, extend=extend), goal)

    def _stored(self) -> Wordy:
        if self._fresh is not None:
            return self._fresh
        if self._held is not None:
            return self._held
        element = self._editor.store.element(self.element_id)
        if not isinstance(element, Wordy):
            raise LookupError(self.element_id)
        return element

    def _shown_text(self) -> RichText:
        if self.preedit is None:
            return self.draft.text
        return self.draft.typed(self.preedit.words).text

    def _show(self) -> None:
        self._editor.show({self.element_id: self.element})

    def _on_change(self, change: EditorChange) -> None:
        """Takes over what undo, a button or another seat changed: words, look and place.

        What was typed since stays on top. While something is composed nothing moves under it.
        """
        is_ours = self._fresh is None and self.element_id in change.ids
        if is_ours and self._held is None and self.is_alive:
            self._take_over()

    def _take_over(self) -> None:
        stored = self._stored()
        if stored.text != self.base:
            self.draft = rebased(self.draft, self.base, stored.text)
            self.base = stored.text
        if self._editor.previews.get(self.element_id) is not self.element:
            self._show()
            self._editor.announce_tool()

    def _end_composing(self) -> None:
        """What others wrote meanwhile lands around what was composed, never in it (EDIT-IME-5).

        What they wrote among the words that it would replace stays with those.
        """
        self.preedit = self._held = None
        start, end = self.draft.selection
        if self.is_alive:
            self._take_over()
        new_start, new_end = self.draft.selection
        if new_end - new_start > end - start:
            self.draft = self.draft.moved(new_start)

    @property
    def is_alive(self) -> bool:
        """Whether the element is still there."""
        return self._fresh is not None or has_words(self._editor.store.element(self.element_id))
