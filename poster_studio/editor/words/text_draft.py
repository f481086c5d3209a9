"""Words being typed: a draft with caret and selection, as values; nothing here is written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.document.text import RichText, Span
from poster_studio.editor.words import graphemes
from poster_studio.editor.words.text_parts import part_of, readings_around
from poster_studio.store.text_codec import Splice, clean_words, spliced

#: What no text holds: control characters, other than the line feed.
_CONTROLS: Final = re.compile(r"[\x00-\x09\x0b-\x1f\x7f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class Preedit:
    """What the input method composes at the caret; `caret` is an index in `words`."""

    words: str
    caret: int


@dataclass(frozen=True, slots=True)
class Draft:
    """`caret` and `anchor` are code points; between them lies the selection.

    `at_line_end` puts the caret of a broken line at its end instead of the next line's start.
    `pending` are the changes since the words were last written.
    """

    text: RichText
    caret: int = 0
    anchor: int = 0
    at_line_end: bool = False
    pending: tuple[Splice, ...] = ()

    @property
    def words(self) -> str:
        """The words without marks."""
        return self.text.text

    @property
    def selection(self) -> tuple[int, int]:
        """Start and end of what is selected; equal if nothing is."""
        return min(self.caret, self.anchor), max(self.caret, self.anchor)

    @property
    def selected_words(self) -> str:
        """The words that are selected."""
        start, end = self.selection
        return self.words[start:end]

    def moved(self, to: int, *, extend: bool = False, at_line_end: bool = False) -> Draft:
        """The caret elsewhere; the anchor follows unless the selection is extended."""
        to = max(0, min(to, len(self.words)))
        anchor = self.anchor if extend else to
        return replace(self, caret=to, anchor=anchor, at_line_end=at_line_end)

    def selected(self, start: int, end: int) -> Draft:
        """A range selected, the caret at its end."""
        return replace(self, caret=end, anchor=start, at_line_end=False)

    def typed(self, words: str) -> Draft:
        """The selection replaced by words, which take the marks of what stands before them."""
        return self.replaced(*self.selection, words)

    def inserted(self, text: RichText) -> Draft:
        """The selection replaced by words that keep their own marks."""
        spans = [
            span.model_copy(update={"text": words})
            for span in text.spans
            if (words := clean_text(span.text))
        ]
        return self._spliced(*self.selection, spans)

    def replaced(self, start: int, end: int, words: str) -> Draft:
        """A range replaced by words; the caret stands behind them."""
        clean = clean_text(words)
        if start == end and not clean:
            return self
        return self._spliced(start, end, [self._marked(clean, start, end)] if clean else [])

    def _spliced(self, start: int, end: int, spans: Sequence[Span]) -> Draft:
        """A range replaced; words with a reading that it parts keep their letters (EDIT-RUBY-5)."""
        if start == end and not spans:
            return self
        caret = start + sum(len(span.text) for span in spans)
        first, last = readings_around(self.text, start, end)
        head, tail = part_of(self.text, first, start), part_of(self.text, end, last)
        change = Splice(first, last, (*head.spans, *spans, *tail.spans))
        text = spliced(self.text, change)
        return Draft(text, caret, caret, pending=(*self.pending, change))

    def deleted(self, *, forward: bool) -> Draft:
        """Without the selection, or without the character before or after the caret."""
        start, end = self.selection
        if start == end:
            step = graphemes.after if forward else graphemes.before
            start, end = sorted((start, step(self.words, start)))
        return self.replaced(start, end, "")

    def stepped(self, *, forward: bool, extend: bool) -> Draft:
        """The caret one character on; a selection that is not extended collapses to its side."""
        start, end = self.selection
        if start != end and not extend:
            return self.moved(end if forward else start)
        step = graphemes.after if forward else graphemes.before
        return self.moved(step(self.words, self.caret), extend=extend)

    def written(self) -> Draft:
        """The same draft with nothing left to write."""
        return replace(self, pending=())

    def _marked(self, words: str, start: int, end: int) -> Span:
        """Words with the marks of those they replace or follow, but without a reading."""
        at, place = 0, max(start, 1) if start == end else start + 1
        for span in self.text.spans:
            at += len(span.text)
            if at >= place:
                return span.model_copy(update={"text": words, "ruby": None, "upright": None})
        return Span(text=words)


def clean_text(words: str) -> str:
    """Pasted or typed words as they may be kept: line feeds only, no control characters."""
    words = words.replace("\r\n", "\n").replace("\r", "\n").replace("\u2029", "\n")
    words = words.replace("\u2028", "\n").replace("\t", "　")
    return _CONTROLS.sub("", clean_words(words))
