"""Choosing the size at which measured paragraphs fill a frame."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from poster_studio.base.units import mm_to_pt, pt_to_mm
from poster_studio.document.elements import TextStyle
from poster_studio.typeset.breaking import Measure, break_lines
from poster_studio.typeset.paragraph import Paragraph
from poster_studio.typeset.stacking import BrokenLine, Stack, broken, stack

#: Sizes are found to this many points.
_SIZE_STEP_PT: Final = 0.05
_EPSILON: Final = 1e-6
#: The share of the size that is kept for lines that are more alike, and by how much more.
_WORTH: Final = 0.8
_MORE_ALIKE: Final = 0.1


#: Down to this share of their size words rather shrink than are cut.
_WHOLE_DOWN_TO: Final = 0.7


@dataclass(frozen=True, slots=True)
class Frame:
    """The room for lines in mm: length of a line, extent of a column across its lines."""

    length: float
    extent: float


def frame_of(style: TextStyle, width: float, height: float) -> Frame:
    """The room that padding and gaps between columns leave."""
    inner_width = max(0.0, width - 2 * style.padding)
    inner_height = max(0.0, height - 2 * style.padding)
    gaps = style.column_gap * (style.columns - 1)
    if style.direction == "vertical":
        return Frame(max(0.0, (inner_height - gaps) / style.columns), inner_width)
    return Frame(max(0.0, (inner_width - gaps) / style.columns), inner_height)


def evened(
    paragraphs: Sequence[Paragraph], style: TextStyle, frame: Frame, size: float
) -> tuple[list[BrokenLine], Stack]:
    """`laid`, the lines of fitted words made even where the last would be a runt.

    They stay as many; where ruby then needs more room than there is, they stay as they were.
    """
    plain = laid(paragraphs, style, frame, size)
    if style.fit == "none" or style.align == "justify" or len(plain[0]) == len(paragraphs):
        return plain
    even = laid(paragraphs, style, frame, size, even=True)
    return plain if even[1].overflow and not plain[1].overflow else even


def laid(
    paragraphs: Sequence[Paragraph],
    style: TextStyle,
    frame: Frame,
    size: float,
    *,
    even: bool = False,
) -> tuple[list[BrokenLine], Stack]:
    """The lines and where they stack with an em of `size` millimetres."""
    measure = Measure(
        length=frame.length / size,
        indent=min(style.indent, frame.length / size / 2),
        justify=style.align == "justify",
        hanging=style.hanging,
        phrases=style.phrases,
        even=even,
    )
    lines: list[BrokenLine] = []
    start = 0
    for one in paragraphs:
        lines += broken(start, one, break_lines(one, measure))
        start += one.length + 1
    return lines, stack(lines, frame.extent / size, style.columns, style.line_height)


def is_misplaced(one: BrokenLine, length: float, *, cuts: bool) -> bool:
    """Whether a line ends where it should not: within a word, or with `cuts` only past the frame.

    `length` is the frame's in em.
    """
    if not one.line.forced:
        return False
    return not cuts or one.paragraph.natural(one.line.first, one.line.last) > length + _EPSILON


def chosen_size(paragraphs: Sequence[Paragraph], style: TextStyle, frame: Frame) -> float:
    """The size in points that fits best, between the style's bounds; the smallest if none does.

    The largest; but words that fill their frame take one line less where that costs little size
    and makes their lines more alike.
    """
    if style.fit == "none":
        return style.size_pt
    most = style.size_pt if style.fit == "shrink" else style.max_size_pt
    least = min(style.min_size_pt, most)
    most = max(least, min(most, mm_to_pt(max(frame.length, frame.extent))))
    fitter = _Fitter(paragraphs, style, frame)
    largest = fitter.largest(least, most, None)
    if style.fit == "shrink":
        floor = max(least, _WHOLE_DOWN_TO * most)
        if largest < floor:
            largest = max(largest, fitter.cutting().largest(least, most, None))
        return largest
    count, alike = fitter.likeness(largest)
    if count <= len(paragraphs):
        return largest
    fewer = fitter.largest(least, largest, count - 1)
    if fewer < _WORTH * largest or not fitter.fits(fewer, count - 1):
        return largest
    return fewer if fitter.likeness(fewer)[1] > alike + _MORE_ALIKE else largest


class _Fitter:
    """Tries sizes in points; `cuts` lets lines end where no line should, if nothing else fits."""

    def __init__(
        self,
        paragraphs: Sequence[Paragraph],
        style: TextStyle,
        frame: Frame,
        *,
        cuts: bool = False,
    ) -> None:
        self.paragraphs, self.style, self.frame, self.cuts = paragraphs, style, frame, cuts
        self._least_lengths = _least_lengths(paragraphs, style)

    def cutting(self) -> _Fitter:
        """One that cuts words."""
        return _Fitter(self.paragraphs, self.style, self.frame, cuts=True)

    def fits(self, size_pt: float, most_lines: int | None) -> bool:
        """Whether all words stand in the frame, in so many lines."""
        if self._is_hopeless(pt_to_mm(size_pt)):
            return False
        length = self.frame.length / pt_to_mm(size_pt)
        lines, stacked = laid(self.paragraphs, self.style, self.frame, pt_to_mm(size_pt))
        if stacked.overflow or (most_lines is not None and len(lines) > most_lines):
            return False
        return not any(is_misplaced(one, length, cuts=self.cuts) for one in lines)

    def largest(self, least: float, most: float, most_lines: int | None) -> float:
        """The largest size that fits, found by halving; `least` if none does."""
        if self.fits(most, most_lines):
            return most
        while most - least > _SIZE_STEP_PT:
            middle = (least + most) / 2
            if self.fits(middle, most_lines):
                least = middle
            else:
                most = middle
        return least

    def _is_hopeless(self, size: float) -> bool:
        """Whether the lines could not hold the words even without any blank between them."""
        length, extent = self.frame.length / size, self.frame.extent / size
        if not self._least_lengths or length <= 0:
            return False
        most = math.floor(max(0.0, extent - 1.0) / self.style.line_height + _EPSILON) + 1
        needed = sum(max(1, math.ceil(one / length - _EPSILON)) for one in self._least_lengths)
        return needed > most * self.style.columns

    def likeness(self, size_pt: float) -> tuple[int, float]:
        """The number of lines, and the length of the shortest as a share of the longest."""
        lines, _ = laid(self.paragraphs, self.style, self.frame, pt_to_mm(size_pt))
        lengths = [one.paragraph.natural(one.line.first, one.line.last) for one in lines]
        longest = max(lengths, default=0.0)
        return len(lines), min(lengths) / longest if longest else 1.0


def _least_lengths(paragraphs: Sequence[Paragraph], style: TextStyle) -> list[float]:
    """What each paragraph's cells take without blanks, in em; empty where that tells nothing."""
    if style.hanging or any(scale < 1.0 for one in paragraphs for scale in one.scales):
        return []
    return [
        sum(one.widths) + sum(min(0.0, g - s) for g, s in zip(one.gaps, one.shrinks, strict=True))
        for one in paragraphs
    ]
