"""In which line the caret stands, and where it comes to in another one."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Final, Literal

from poster_studio.editor.words.text_draft import Draft
from poster_studio.typeset.settext import SetLine

#: Directions on the screen; what they mean depends on the writing direction.
Arrow = Literal["left", "right", "up", "down"]
_Step = Literal["forward", "backward", "next-line", "previous-line"]
STEPS: Final[dict[bool, dict[Arrow, _Step]]] = {
    False: {"right": "forward", "left": "backward", "down": "next-line", "up": "previous-line"},
    True: {"down": "forward", "up": "backward", "left": "next-line", "right": "previous-line"},
}


def line_ending_at(lines: Iterable[SetLine], index: int) -> SetLine | None:
    """The line whose last place is this one."""
    return next((line for line in lines if line.stops[-1] == index), None)


def at_line_edge(lines: Sequence[SetLine], draft: Draft, *, end: bool, extend: bool) -> Draft:
    """The caret at the start or the end of its line."""
    line = lines[_line_index(lines, draft)]
    to = line.stops[-1] if end else line.start
    soft = end and any(other.start == to for other in lines if other is not line)
    return draft.moved(to, extend=extend, at_line_end=soft)


def lines_away(
    lines: Sequence[SetLine], draft: Draft, count: int, along: float, *, extend: bool
) -> Draft:
    """The caret so many lines on, nearest to a distance along the line; else at the very end."""
    place = _line_index(lines, draft) + count
    if not 0 <= place < len(lines):
        return draft.moved(len(draft.words) if count > 0 else 0, extend=extend)
    to = _nearest_stop(lines[place], along)
    soft = place + 1 < len(lines) and lines[place + 1].start == to
    return draft.moved(to, extend=extend, at_line_end=soft)


def _line_index(lines: Sequence[SetLine], draft: Draft) -> int:
    """The line in which the caret shows."""
    if draft.at_line_end:
        line = line_ending_at(lines, draft.caret)
        return lines.index(line) if line is not None else 0
    return max((i for i, line in enumerate(lines) if line.start <= draft.caret), default=0)


def _nearest_stop(line: SetLine, along: float) -> int:
    """The place of a line that lies nearest to a distance along it."""
    distances = [
        (abs(edge - along), stop) for edge, stop in zip(line.edges, line.stops, strict=True)
    ]
    return min(distances)[1]
