"""Shared texts: words with attributes, addressed in code points outside and UTF-8 bytes inside.

The engine counts bytes; an index inside a character is no error there but puts the words at the
end, or ends the process, so every index goes through `_offset`. Attributes are the marks of a
`Span`. A reading is a string, or `[reading, number]` where two neighbouring words have the same
reading: the number only keeps the two apart.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from pycrdt import Text

from poster_studio.document.text import RichText, Span
from poster_studio.document.validation import MARKS

#: Attributes of words. `Any`, because other programs write there too.
Attributes = dict[str, Any]

#: Beyond this product of lengths a changed middle is replaced as a whole.
_DIFF_LIMIT = 1_000_000


@dataclass(frozen=True, slots=True)
class Run:
    """Words of equal attributes; an embedded object of another program has no words."""

    words: str
    attributes: Attributes
    bytes: int


@dataclass(frozen=True, slots=True)
class Splice:
    """Replaces the code points from `start` up to `end` by `spans`."""

    start: int
    end: int
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Format:
    """Sets marks of the code points from `start` up to `end`; `None` takes a mark away."""

    start: int
    end: int
    marks: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Replace:
    """Makes the text say `text`, keeping the words that stay so that others' edits survive."""

    text: RichText


TextChange = Splice | Format | Replace


def clean_words(words: str) -> str:
    """Without half surrogates; whole pairs, as UTF-16 programs hand over, become one character."""
    if words.isascii():
        return words
    return words.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def read_runs(text: Text) -> list[list[Any]]:
    """The text as `[words, attributes]` for `validation.text_from_raw`."""
    return [[run.words, run.attributes] for run in _runs(text) if run.words]


def encoded_runs(words: RichText) -> list[Run]:
    """The runs that a text without anything else holds for these words."""
    runs: list[Run] = []
    for span in words.normalised().spans:
        runs.append(_encoded(span, runs[-1:]))
    return runs


def apply(text: Text, change: TextChange) -> None:
    """Changes a shared text, inside a transaction."""
    match change:
        case Splice(start, end, spans):
            _splice(text, start, end, spans)
        case Format(start, end, marks):
            _format(text, start, end, marks)
        case Replace(words):
            _replace(text, words)


def spliced(words: RichText, change: Splice) -> RichText:
    """What the words become, without the shared document; raises `IndexError` out of range."""
    before, _, after = _three_parts(words, change.start, change.end)
    return RichText(spans=(*before, *change.spans, *after)).normalised()


def formatted(words: RichText, change: Format) -> RichText:
    """What the words become; words that share all marks afterwards share their reading."""
    before, inside, after = _three_parts(words, change.start, change.end)
    joined: list[Span] = []
    for span in inside:
        marked = Span.model_validate({**dict(span), **change.marks})
        if joined and joined[-1].same_marks(marked):
            marked = marked.model_copy(update={"text": joined.pop().text + marked.text})
        joined.append(marked)
    return RichText(spans=(*before, *joined, *after)).normalised()


def _three_parts(
    words: RichText, start: int, end: int
) -> tuple[list[Span], list[Span], list[Span]]:
    if not 0 <= start <= end <= len(words.text):
        raise IndexError(f"no range {start}–{end} in {len(words.text)} code points")
    parts: tuple[list[Span], list[Span], list[Span]] = ([], [], [])
    at = 0
    for span in words.spans:
        cuts = [min(max(limit - at, 0), len(span.text)) for limit in (start, end)]
        pieces = (span.text[: cuts[0]], span.text[cuts[0] : cuts[1]], span.text[cuts[1] :])
        for part, piece in zip(parts, pieces, strict=True):
            if piece:
                part.append(span.model_copy(update={"text": piece}))
        at += len(span.text)
    return parts


def _runs(text: Text) -> list[Run]:
    runs: list[Run] = []
    for value, attributes in text.diff():
        words = value if isinstance(value, str) else ""
        size = len(words.encode()) if words else 1
        runs.append(Run(words, dict(attributes or {}), size))
    return runs


def _offset(runs: Sequence[Run], point: int) -> int:
    """The byte index of a code point; at an embedded object, before it."""
    offset = 0
    for run in runs:
        if point == 0:
            break
        if point < len(run.words):
            return offset + len(run.words[:point].encode())
        point -= len(run.words)
        offset += run.bytes
    return offset


def _splice(text: Text, start: int, end: int, spans: Sequence[Span]) -> None:
    runs = _runs(text)
    first, last = _offset(runs, start), _offset(runs, end)
    if first < last:
        del text[first:last]
    beside = _beside(runs, start, end)
    for span in RichText(spans=tuple(spans)).normalised().spans:
        run = _encoded(span, beside)
        text.insert(first, run.words, run.attributes)
        first += run.bytes
        beside = [run, *beside[-1:]]


def _format(text: Text, start: int, end: int, marks: Mapping[str, Any]) -> None:
    runs = _runs(text)
    first, last = _offset(runs, start), _offset(runs, end)
    if first >= last:
        return
    attributes: Attributes = {name: marks[name] for name in MARKS if name in marks}
    if isinstance(marks.get("ruby"), str):
        reading = clean_words(marks["ruby"])
        attributes["ruby"] = _told_apart(reading, _beside(runs, start, end))
    text.format(first, last, attributes)


def _replace(text: Text, words: RichText) -> None:
    old = [(point, run.attributes) for run in _runs(text) for point in run.words]
    target = encoded_runs(words)
    new = [(point, run.attributes) for run in target for point in run.words]
    old_words, new_words = ("".join(point for point, _ in points) for points in (old, new))
    for tag, low, high, new_low, new_high in reversed(_changes(old_words, new_words)):
        runs = _runs(text)
        if tag == "equal":
            _reformat(text, runs, low, old[low:high], new[new_low:new_high])
            continue
        first, last = _offset(runs, low), _offset(runs, high)
        if first < last:
            del text[first:last]
        for run in reversed(_joined(new[new_low:new_high])):
            text.insert(first, run.words, run.attributes)


_Points = list[tuple[str, Attributes]]


def _changes(old: str, new: str) -> list[tuple[str, int, int, int, int]]:
    """Opcodes as of difflib, with the equal ends found first."""
    limit = min(len(old), len(new))
    head = next((i for i in range(limit) if old[i] != new[i]), limit)
    rest = limit - head
    tail = next((i for i in range(rest) if old[-1 - i] != new[-1 - i]), rest)
    old_end, new_end = len(old) - tail, len(new) - tail
    middle: list[tuple[str, int, int, int, int]]
    if (old_end - head) * (new_end - head) > _DIFF_LIMIT:
        middle = [("replace", head, old_end, head, new_end)]
    else:
        matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=False)
        middle = [
            (tag, a + head, b + head, c + head, d + head)
            for tag, a, b, c, d in matcher.get_opcodes()
        ]
    return [
        ("equal", 0, head, 0, head),
        *middle,
        ("equal", old_end, len(old), new_end, len(new)),
    ]


def _reformat(text: Text, runs: Sequence[Run], start: int, old: _Points, new: _Points) -> None:
    """Gives words that stay the marks they have in the new text, run by run."""
    at = 0
    while at < len(new):
        attributes, held = new[at][1], old[at][1]
        end = at + 1
        while end < len(new) and new[end][1] == attributes and old[end][1] == held:
            end += 1
        wanted = {name: attributes.get(name) for name in {*held, *attributes}}
        different = {name: value for name, value in wanted.items() if held.get(name) != value}
        if different:
            first, last = _offset(runs, start + at), _offset(runs, start + end)
            text.format(first, last, different)
        at = end


def _joined(points: _Points) -> list[Run]:
    runs: list[Run] = []
    for point, attributes in points:
        if runs and runs[-1].attributes == attributes:
            point = runs.pop().words + point
        runs.append(Run(point, attributes, len(point.encode())))
    return runs


def _beside(runs: Sequence[Run], start: int, end: int) -> list[Run]:
    """The runs that touch a range from outside: what ends at `start` and what begins at `end`."""
    beside: list[Run] = []
    at = 0
    for run in runs:
        if at < start <= at + len(run.words) or at <= end < at + len(run.words):
            beside.append(run)
        at += len(run.words)
    return beside


def _encoded(span: Span, beside: Sequence[Run]) -> Run:
    words = clean_words(span.text)
    attributes: Attributes = {
        name: value for name in MARKS if (value := getattr(span, name)) is not None
    }
    for name in ("colour", "ruby"):
        if name in attributes:
            attributes[name] = clean_words(attributes[name])
    if "ruby" in attributes:
        attributes["ruby"] = _told_apart(attributes["ruby"], beside)
    return Run(words, attributes, len(words.encode()))


def _told_apart(reading: str, beside: Sequence[Run]) -> Any:
    """The reading, numbered if a neighbour holds the same one."""
    taken = [run.attributes.get("ruby") for run in beside]
    candidates: list[Any] = [reading, [reading, 1.0], [reading, 2.0], [reading, 3.0]]
    return next(candidate for candidate in candidates if candidate not in taken)
