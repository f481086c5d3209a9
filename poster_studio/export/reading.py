"""The order in which a PDF says its text, and which runs are read together."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from poster_studio.display.display_list import GlyphRun, Item
from poster_studio.export.pdf_fonts import VERTICAL_ORIGIN

# Runs of one column start less than this many ems beside one another, and follow one another
# downwards with at most this many ems between.
_BESIDE = 0.75
_BELOW = 4.0


@dataclass(frozen=True, slots=True)
class MixedColumn:
    """A column of upright and turned runs, read as one: viewers would take it to pieces.

    `text` is what it says, with the blanks that are not among the runs.
    """

    runs: tuple[GlyphRun, ...]
    text: str


def in_reading_order(items: tuple[Item, ...]) -> Iterator[Item | MixedColumn]:
    """The items, columns joined, and ruby last, so that search finds the base text unbroken."""
    ruby = [item for item in items if isinstance(item, GlyphRun) and item.order]
    base = [item for item in items if not (isinstance(item, GlyphRun) and item.order)]
    yield from _joined(base)
    yield from _joined(ruby)


def _joined(items: list[Item] | list[GlyphRun]) -> Iterator[Item | MixedColumn]:
    column: list[GlyphRun] = []
    for item in items:
        if isinstance(item, GlyphRun) and item.glyphs:
            if column and not _continues(column[-1], item):
                yield from _column(column, _is_set_upright(column[-1], item))
                column = []
            column.append(item)
            continue
        yield from _column(column)
        column = []
        yield item
    yield from _column(column)


def _continues(before: GlyphRun, after: GlyphRun) -> bool:
    """Whether a run goes on below another in the same column."""
    if not (is_down(before) or is_down(after)):
        return False
    size = max(before.size, after.size)
    beside = abs(after.xs[0] - before.xs[-1])
    below = after.ys[0] - before.ys[-1]
    return beside < _BESIDE * size and 0 < below < _BELOW * size


def _is_set_upright(run: GlyphRun, after: GlyphRun) -> bool:
    """Whether digits or a letter end a column: what follows stands left at their height."""
    if is_down(run) or len(list(filter(None, run.clusters))) != 1:
        return False
    beside = abs(_top(after) - _top(run)) < max(run.size, after.size) / 2
    return beside and after.xs[0] < run.xs[0]


def _top(run: GlyphRun) -> float:
    """Where the em box of the first glyph begins."""
    return run.ys[0] - (0.0 if run.rotation else VERTICAL_ORIGIN / 1000 * run.size)


def has_ink(run: GlyphRun) -> bool:
    """Whether a run holds more than blanks."""
    return any(text.strip() for text in run.clusters)


def is_down(run: GlyphRun) -> bool:
    """Whether a run reads downwards, upright or turned."""
    return run.vertical or run.rotation == 90


def _column(runs: list[GlyphRun], is_set_upright: bool = False) -> Iterator[Item | MixedColumn]:
    is_even = all(run.vertical for run in runs) or all(run.rotation for run in runs)
    is_mixed = len(runs) > 1 and not is_even
    if not (is_mixed or is_set_upright):
        yield from runs
        return
    # Digits side by side in a column are upright glyphs of it. Blanks between are in its text.
    text = "".join("".join(run.clusters) for run in runs)
    upright = (run if is_down(run) else replace(run, vertical=True) for run in runs)
    yield MixedColumn(tuple(filter(has_ink, upright)), text)
