"""Glyph runs as PDF text operators, each glyph at its own place and readable again as text."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from poster_studio.display.display_list import GlyphRun
from poster_studio.export.extent import NOTDEF
from poster_studio.export.pdf_fonts import VERTICAL_ORIGIN, EmbeddedFont, utf16
from poster_studio.export.pdf_numbers import number, numbers

# Glyphs are on one line if they are off it by less than this share of an em.
_SAME_LINE = 1e-3
# Ems below its first glyph where even a short column ends: neighbours may be indented by one.
_SHORT = 2.5


def said(text: str) -> str:
    """Begins marked content that is read as `text`; `EMC` ends it (PDF 32000-1, 14.9.4)."""
    return f"/Span <</ActualText <FEFF{utf16(text)}>>> BDC"


def text_operators(run: GlyphRun, font: EmbeddedFont, decimals: int, is_said: bool = False) -> str:
    """`BT` to `ET` for one run; the fill colour is set before.

    `is_said` tells that marked content around it already gives the text. Glyphs of a column that do
    not stand below one another, as proportional ones, say their text as one: PDFium sorts them.
    """
    writer = _Writer(run, font, decimals)
    is_scattered = not is_said and run.vertical and not writer.is_one_line()
    is_whole = is_said or is_scattered
    for piece in [_Piece(0, len(run.glyphs), None)] if is_whole else _pieces(run, font):
        writer.show(piece)
    shown = f"BT /{font.resource(run.vertical)} 1 Tf {writer.finished()} ET"
    return f"{said(''.join(run.clusters))} {shown} EMC" if is_scattered else shown


def column_end(runs: Sequence[GlyphRun], fonts: Mapping[str, EmbeddedFont], decimals: int) -> str:
    """Ends the column of these runs: a glyph nobody sees, which reads as a line feed.

    PDFium sorts pieces of text that start at the same height from left to right, and columns do.
    It sorts none across a piece that starts elsewhere; this one starts an em below the last glyph,
    and below where an indented neighbour starts. Pieces without ink it passes over: the glyph is
    one of the column's that is no blank.
    """
    for run in runs:
        for glyph, text in zip(run.glyphs, run.clusters, strict=True):
            if glyph != NOTDEF and text.strip():
                size, font = run.size, fonts[run.font]
                y = max(runs[-1].ys[-1] + size, runs[0].ys[0] + _SHORT * size)
                place = numbers((size, 0.0, 0.0, -size, runs[-1].xs[-1], y), decimals)
                shown = f"3 Tr {place} Tm <{font.code(glyph)}> Tj 0 Tr"
                return f"{said(chr(10))} BT /{font.resource(False)} 1 Tf {shown} ET EMC"
    return ""


@dataclass(frozen=True, slots=True)
class _Piece:
    """Neighbouring glyphs; `text` is what they are read as where the font cannot tell."""

    start: int
    end: int
    text: str | None


def _pieces(run: GlyphRun, font: EmbeddedFont) -> Iterator[_Piece]:
    start, count = 0, len(run.glyphs)
    while start < count:
        end = start + 1
        while end < count and run.clusters[end] == "":
            end += 1
        text = run.clusters[start]
        alone = end == start + 1 and font.says(run.glyphs[start], text)
        yield _Piece(start, end, None if alone else text)
        start = end


class _Writer:
    """Collects operators; knows where the pen is, in ems along the line."""

    def __init__(self, run: GlyphRun, font: EmbeddedFont, decimals: int) -> None:
        self._run, self._font, self._decimals = run, font, decimals
        self._along_em = run.size if run.vertical else run.size * run.x_scale
        self._out: list[str] = []
        self._shown: list[str] = []
        self._across: float | None = None
        self._pen = 0.0

    def is_one_line(self) -> bool:
        """Whether all glyphs stand in one line across which the pen never moves."""
        glyphs = enumerate(self._run.glyphs)
        places = [
            self._place(n, self._font.width(glyph))[1] for n, glyph in glyphs if glyph != NOTDEF
        ]
        return not places or max(places) - min(places) <= _SAME_LINE * self._run.size

    def show(self, piece: _Piece) -> None:
        """Shows some glyphs, as `ActualText` if they are read as another text."""
        if piece.text is not None:
            self._flush()
            self._out.append(said(piece.text))
        for index in range(piece.start, piece.end):
            self._glyph(index)
        if piece.text is not None:
            self._flush()
            self._out.append("EMC")

    def finished(self) -> str:
        """All operators."""
        self._flush()
        return " ".join(self._out)

    def _glyph(self, index: int) -> None:
        glyph = self._run.glyphs[index]
        if glyph == NOTDEF:
            return
        width = self._font.width(glyph)
        along, across = self._place(index, width)
        if self._across is None or abs(across - self._across) > _SAME_LINE * self._run.size:
            self._move(along, across)
        ahead = (along - self._pen) / self._along_em * 1000
        if abs(ahead) >= 0.05:
            self._shown.append(number(ahead if self._run.vertical else -ahead, 1))
            self._pen += round(ahead, 1) / 1000 * self._along_em
        self._shown.append(f"<{self._font.code(glyph)}>")
        self._pen += (1.0 if self._run.vertical else width / 1000) * self._along_em

    def _place(self, index: int, width: int) -> tuple[float, float]:
        """Where a glyph's origin for its direction is: along the line and across it."""
        run = self._run
        x, y = run.xs[index], run.ys[index]
        if run.vertical:
            centre = x + width / 2000 * run.size * run.x_scale
            return y - VERTICAL_ORIGIN / 1000 * run.size, centre
        return (y, x) if run.rotation else (x, y)

    def _move(self, along: float, across: float) -> None:
        self._flush()
        run = self._run
        wide, size = run.size * run.x_scale, run.size
        if run.rotation:
            turn, place = (0.0, wide, size, 0.0), (across, along)
        elif run.vertical:
            turn, place = (wide, 0.0, 0.0, -size), (across, along)
        else:
            turn, place = (wide, 0.0, 0.0, -size), (along, across)
        digits = self._decimals
        self._out.append(f"{numbers(turn, digits + 2)} {numbers(place, digits)} Tm")
        self._pen, self._across = along, across

    def _flush(self) -> None:
        if self._shown:
            self._out.append("[" + "".join(self._joined()) + "] TJ")
            self._shown = []

    def _joined(self) -> Iterator[str]:
        """The array's strings, neighbours made one."""
        codes = ""
        for part in self._shown:
            if part.startswith("<"):
                codes += part[1:-1]
                continue
            if codes:
                yield f"<{codes}>"
            yield part
            codes = ""
        if codes:
            yield f"<{codes}>"
