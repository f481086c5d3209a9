"""Short words for tests of typesetting: set, lines as text, gaps between inks in em."""

from __future__ import annotations

from typing import Any

from poster_studio.base.colour import Colour
from poster_studio.base.units import pt_to_mm
from poster_studio.display.display_list import GlyphRun
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText, Span
from poster_studio.typeset.settext import SetText
from poster_studio.typeset.typeset import Typesetter

#: One em of this size is 10 mm.
EM = 10.0
SIZE_PT = EM / pt_to_mm(1.0)


def colour_of(name: str) -> Colour:
    return Colour.from_hex(name) if name.startswith("#") else Colour(0, 0, 0)


def rich(*parts: str | tuple[str, str]) -> RichText:
    """Words; a pair is a base and its ruby."""
    spans = [
        Span(text=part) if isinstance(part, str) else Span(text=part[0], ruby=part[1])
        for part in parts
    ]
    return RichText(spans=tuple(spans))


def set_words(
    typesetter: Typesetter,
    text: str | RichText,
    length: float = 100.0,
    extent: float = 100.0,
    **style: Any,
) -> SetText:
    """Sets words in lines of `length` em and columns of `extent` em; one em is `EM` mm."""
    words = RichText.plain(text) if isinstance(text, str) else text
    values = {"family": "zen-kaku-gothic-new", "size_pt": SIZE_PT, **style}
    full = TextStyle(**values)
    vertical = full.direction == "vertical"
    width, height = (extent, length) if vertical else (length, extent)
    return typesetter.set(words, full, width * EM, height * EM, colour_of)


def lines_of(done: SetText, text: str | RichText) -> list[str]:
    """The words of each line."""
    source = text if isinstance(text, str) else text.text
    return [source[line.start : line.end] for line in done.lines]


def base_text(done: SetText) -> str:
    return "".join("".join(run.clusters) for run in done.runs if run.order == 0)


def ruby_text(done: SetText) -> str:
    return "".join("".join(run.clusters) for run in done.runs if run.order == 1)


def run_of(done: SetText, cluster: str, order: int = 0) -> tuple[GlyphRun, int]:
    """The run and the index in it of the first glyph for a cluster."""
    for run in done.runs:
        if run.order == order and cluster in run.clusters:
            return run, run.clusters.index(cluster)
    raise AssertionError(f"{cluster!r} was not set")


def starts(done: SetText, line: int = 0) -> list[float]:
    """Where the clusters of a line start, in em from the first."""
    edges = done.lines[line].edges
    return [round((edge - edges[0]) / EM, 3) for edge in edges]
