"""Measures typesetting: 6,000 characters in four columns, and fitting them to a frame.

    python benchmarks/bench_layout.py

Prints the best of several runs in milliseconds, and as a ratio to the time of a plain loop over
HarfBuzz's answer for the same text. Ends with status 1 if anything takes longer than 150 ms.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from pathlib import Path

import uharfbuzz as hb

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from poster_studio.base.colour import Colour
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.typeset import Typesetter

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
SENTENCE = "市民対話で出た声です。「だれでも」参加でき、Kamakuraの2030年を、第2回で考えます。"
LENGTH = 6000
BAR_MS = 150.0
RUNS = 5


def main() -> int:
    fonts = FontLibrary.open(FONTS)
    text = (SENTENCE * (LENGTH // len(SENTENCE) + 1))[:LENGTH]
    alone = best(lambda _: shape_alone(fonts, text))
    print(f"plain loop, horizontal: {alone:.1f} ms")
    worst = 0.0
    for direction in ("horizontal", "vertical"):
        for name, task in tasks(Typesetter(fonts), text, direction).items():
            taken = best(task)
            worst = max(worst, taken)
            print(f"{direction}, {name}: {taken:.1f} ms = {taken / alone:.1f} x the plain loop")
    return 0 if worst < BAR_MS else 1


def tasks(setter: Typesetter, text: str, direction: str) -> dict[str, Callable[[int], object]]:
    style = TextStyle.model_validate(
        {"direction": direction, "columns": 4, "align": "justify", "size_pt": 9.0}
    )
    shrink = style.model_copy(update={"fit": "shrink", "size_pt": 40.0, "min_size_pt": 4.0})
    return {
        "new words": lambda number: place(setter, f"{number}{text}", style),
        "again": lambda _: place(setter, text, style),
        "fit to a frame": lambda _: place(setter, text, shrink),
    }


def best(task: Callable[[int], object]) -> float:
    """The shortest of several runs in milliseconds, after one to warm up."""
    times = []
    for number in range(RUNS + 1):
        start = time.perf_counter()
        task(number)
        times.append((time.perf_counter() - start) * 1000)
    return min(times[1:])


def place(setter: Typesetter, text: str, style: TextStyle) -> object:
    return setter.set(RichText.plain(text), style, 400.0, 400.0, lambda _: Colour(0, 0, 0))


def shape_alone(fonts: FontLibrary, text: str) -> object:
    buffer = hb.Buffer()
    buffer.add_str(text)
    buffer.guess_segment_properties()
    hb.shape(fonts.face("biz-udpgothic-400").hb_font, buffer)
    places, pen = [], 0
    for info, place in zip(buffer.glyph_infos, buffer.glyph_positions, strict=True):
        places.append((info.codepoint, pen + place.x_offset))
        pen += place.x_advance
    return places


if __name__ == "__main__":
    sys.exit(main())
