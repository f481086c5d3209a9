"""Readings (ruby) over words: suggested, set, taken away, and corrected for the whole workshop."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.text import RichText, Span
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_parts import part_of, whole_readings
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.text_styles import wordy
from poster_studio.editor.words.words_place import Wordy
from poster_studio.store.poster_edit import PosterEdit

RUBY: Final = Words("ふりがな", "Readings")
REMOVE: Final = Words("ふりがなをはずす", "Remove readings")
LEARN: Final = Words("読みを覚える", "Remember readings")

#: A workshop remembers so many corrected readings.
_MOST_KEPT: Final = 2000
_WORD, _READING = 64, 200


@dataclass(frozen=True, slots=True)
class RubyRow:
    """Words of an element and the reading they have, or else the one suggested."""

    element: str
    start: int
    end: int
    base: str
    ruby: str
    is_set: bool


def rows(editor: Editor, session: TextSession | None) -> tuple[RubyRow, ...]:
    """What can carry a reading: in the range selected while typing, or in the selected elements.

    What was typed is written first, so that the rows' places are those of what is stored.
    """
    if session is not None:
        session.settle()
        if session.is_fresh:
            return ()
        start, end = whole_readings(session.draft.text, *session.draft.selection)
        if start < end:
            return _rows_of(editor, session.element, start, end)
    return tuple(row for e in wordy(editor) for row in _rows_of(editor, e, 0, len(e.text.text)))


def set_ruby(editor: Editor, wanted: Iterable[RubyRow]) -> None:
    """Gives words the readings of these rows, none where it is empty, as one step (EDIT-RUBY-2)."""
    changed = [row for row in wanted if row.ruby or row.is_set]
    if not changed:
        return
    with editor.edit(RUBY if any(row.ruby for row in changed) else REMOVE) as edit:
        for row in changed:
            _write(edit, row)


def add_everywhere(editor: Editor, session: TextSession | None) -> None:
    """The suggested reading over every kanji that has none yet."""
    set_ruby(editor, [row for row in rows(editor, session) if not row.is_set])


def remove_everywhere(editor: Editor, session: TextSession | None) -> None:
    """No readings any more."""
    bare = [
        RubyRow(row.element, row.start, row.end, row.base, "", row.is_set)
        for row in rows(editor, session)
    ]
    set_ruby(editor, bare)


def learn(editor: Editor, shown: Iterable[RubyRow], wanted: Iterable[RubyRow]) -> None:
    """Remembers corrected readings for the whole workshop, as one step (EDIT-RUBY-3)."""
    own = dict(editor.workshop.programme.readings)
    for old, new in zip(shown, wanted, strict=True):
        is_new = bool(new.ruby) and new.ruby.replace("|", "") != old.ruby.replace("|", "")
        if is_new and len(new.base) <= _WORD and len(new.ruby) <= _READING:
            own.pop(new.base, None)
            own[new.base] = new.ruby
    own = dict(list(own.items())[-_MOST_KEPT:])
    if own != editor.workshop.programme.readings:
        with editor.edit_workshop(LEARN) as edit:
            programme = editor.workshop.programme
            edit.set_programme(programme.model_copy(update={"readings": own}))


def _rows_of(editor: Editor, element: Wordy, start: int, end: int) -> tuple[RubyRow, ...]:
    """Set readings as they are; suggestions for the kanji that stand free of them."""
    text = part_of(element.text, start, end)
    set_rows, taken, at = [], set[int](), start
    for span in text.spans:
        stop = at + len(span.text)
        if span.ruby is not None:
            set_rows.append(RubyRow(element.id, at, stop, span.text, span.ruby, True))
            taken.update(range(at, stop))
        at = stop
    own = editor.workshop.programme.readings
    words = element.text.text
    free = [
        RubyRow(element.id, one.start, one.end, one.base, one.ruby, False)
        for one in editor.studio.readings.suggested(words, own)
        if start <= one.start and one.end <= end and taken.isdisjoint(range(one.start, one.end))
    ]
    return tuple(sorted([*set_rows, *free], key=lambda row: row.start))


def _write(edit: PosterEdit, row: RubyRow) -> None:
    """A reading stands over words of one look: those that differ take on the first one's."""
    element = edit.element(row.element)
    if not isinstance(element, Wordy) or element.text.text[row.start : row.end] != row.base:
        return
    marks: dict[str, object] = {"ruby": row.ruby or None}
    spans = part_of(element.text, row.start, row.end).spans
    if row.ruby and not _alike(spans):
        marks |= {
            name: getattr(spans[0], name) for name in ("weight", "scale", "colour", "upright")
        }
    edit.format_text(row.element, row.start, row.end, **marks)


def _alike(spans: tuple[Span, ...]) -> bool:
    bare = [span.model_copy(update={"ruby": None}) for span in spans]
    return len(RichText(spans=tuple(bare)).normalised().spans) <= 1
