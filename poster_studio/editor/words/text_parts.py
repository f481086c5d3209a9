"""Parts of words with marks: what becomes of readings when a word is cut."""

from __future__ import annotations

from poster_studio.document.text import RichText, Span
from poster_studio.typeset.clusters import clusters


def part_of(text: RichText, start: int, end: int) -> RichText:
    """The words from code point `start` to `end`; a word that is cut keeps what it can."""
    parts: list[Span] = []
    at = 0
    for span in text.spans:
        low, high = max(start - at, 0), min(end - at, len(span.text))
        if low < high:
            parts.append(cut(span, low, high))
        at += len(span.text)
    return RichText(spans=tuple(parts))


def cut(span: Span, start: int, end: int) -> Span:
    """A piece of a span: of a reading by the character its share stays, any other is lost."""
    if start == 0 and end == len(span.text):
        return span
    update = {"text": span.text[start:end], "ruby": _cut_reading(span, start, end)}
    return span.model_copy(update=update)


def whole_readings(text: RichText, start: int, end: int) -> tuple[int, int]:
    """A range made larger so that it cuts no word with a reading."""
    at = 0
    first, last = start, end
    for span in text.spans:
        stop = at + len(span.text)
        if span.ruby is not None and start < end:
            if at < start < stop:
                first = at
            if at < end < stop:
                last = stop
        at = stop
    return first, last


def readings_around(text: RichText, start: int, end: int) -> tuple[int, int]:
    """The range together with every word with a reading whose letters a change there parts."""
    at = 0
    first, last = start, end
    for span in text.spans:
        stop = at + len(span.text)
        touched = at < start < stop or at < end < stop
        if span.ruby is not None and touched:
            first, last = min(first, at), max(last, stop)
        at = stop
    return first, last


def _cut_reading(span: Span, start: int, end: int) -> str | None:
    parts = (span.ruby or "").split("|")
    characters = clusters(span.text)
    if span.ruby is None or len(parts) != len(characters) or len(parts) < 2:
        return None
    kept, at = [], 0
    for part, character in zip(parts, characters, strict=True):
        if start <= at and at + len(character) <= end:
            kept.append(part)
        at += len(character)
    return "|".join(kept) or None
