"""Stacking lines along the block direction into one or more columns; lengths in em."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from poster_studio.typeset.breaking import Line
from poster_studio.typeset.paragraph import Paragraph
from poster_studio.typeset.ruby import RUBY_SCALE

_EPSILON: Final = 1e-6


@dataclass(frozen=True, slots=True)
class BrokenLine:
    """A line with its paragraph; `em` is its largest em, `ruby` the room its ruby needs.

    `start` is the source index of the paragraph's first code point.
    """

    start: int
    paragraph: Paragraph
    line: Line
    em: float
    ruby: float


@dataclass(frozen=True, slots=True)
class Stack:
    """Where each line stands: (column, offset of its em box's near edge).

    `extent` is what the fullest column takes.
    """

    slots: tuple[tuple[int, float], ...]
    extent: float
    overflow: bool


def broken(start: int, paragraph: Paragraph, lines: Sequence[Line]) -> list[BrokenLine]:
    """The lines of a paragraph that starts at source index `start`, with their measures."""
    scales, rubies = paragraph.scales, paragraph.rubies
    found = []
    for line in lines:
        em = max(scales[line.first : line.last], default=1.0)
        room = max(
            (r.scale * RUBY_SCALE for r in rubies if line.first <= r.first < line.last),
            default=0.0,
        )
        found.append(BrokenLine(start, paragraph, line, em, room))
    return found


def stack(lines: Sequence[BrokenLine], extent: float, columns: int, line_height: float) -> Stack:
    """Fills the columns in turn; what finds no room stays in the last one and overflows.

    The gap between two lines grows only if ruby would not fit into it. Ruby of a column's first
    line stays inside the frame; with several columns all of them then start at the same height.
    """
    any_ruby = max((line.ruby for line in lines), default=0.0)
    slots: list[tuple[int, float]] = []
    column, at, fullest, overflow = 0, 0.0, 0.0, False
    previous: BrokenLine | None = None
    for line in lines:
        offset = at + _gap(previous, line, line_height, any_ruby if columns > 1 else line.ruby)
        if offset + line.em > extent + _EPSILON and previous is not None:
            if column + 1 < columns:
                column, at = column + 1, 0.0
                offset = _gap(None, line, line_height, any_ruby)
            else:
                overflow = True
        overflow = overflow or offset + line.em > extent + _EPSILON
        slots.append((column, offset))
        at = offset + line.em
        fullest = max(fullest, at)
        previous = line
    return Stack(tuple(slots), fullest, overflow)


def _gap(
    previous: BrokenLine | None, line: BrokenLine, line_height: float, first_room: float
) -> float:
    if previous is None:
        return first_room
    return max((line_height - 1.0) * max(previous.em, line.em), line.ruby)
