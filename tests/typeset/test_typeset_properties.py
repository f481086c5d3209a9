"""What holds for any words in any style and frame."""

from __future__ import annotations

import math
import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from poster_studio.base.geometry import Point
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText, Span
from poster_studio.typeset.settext import SetText
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import base_text, colour_of

EXAMPLES = 60 * int(os.environ.get("POSTER_STUDIO_EXAMPLES", "1"))

WORDS = [
    *"国あッー、。「」（）・：…〜“”'!?A㌔①𠮷😀",
    *("鎌倉", "――", "City", "10", "2030", "第2回", "50%", "￥500", "한국", "ไทย", "العربية"),
    *("\u3000", "\n", "\t", "\r", "\x00", "\u200b", "\u200d", "\ufe0f", "\u3099", "\U00012000"),
    *("か\u3099", "葛\U000e0100", "👨\u200d👩\u200d👧", "🇯🇵", "1\ufe0f\u20e3", "e\u0301"),
]
PIECES = st.one_of(
    st.sampled_from(WORDS),
    st.text(max_size=4),
    st.just(" "),
)
TEXT = st.lists(PIECES, max_size=14).map("".join)
SPANS = st.builds(
    Span,
    text=TEXT,
    ruby=st.one_of(
        st.none(), st.sampled_from(["", "よみ", "よ|み", "とてもながいよみ", "|", "a b"])
    ),
    weight=st.one_of(st.none(), st.sampled_from([100, 700, 900])),
    scale=st.one_of(st.none(), st.sampled_from([0.1, 0.5, 2.0, 10.0])),
    upright=st.one_of(st.none(), st.booleans()),
)
STYLES = st.builds(
    TextStyle,
    family=st.sampled_from(["zen-old-mincho", "biz-udpgothic", "dela-gothic-one", "?"]),
    size_pt=st.sampled_from([1.0, 20.0, 300.0]),
    fit=st.sampled_from(["none", "shrink", "both"]),
    direction=st.sampled_from(["horizontal", "vertical"]),
    align=st.sampled_from(["start", "centre", "end", "justify"]),
    block_align=st.sampled_from(["start", "centre", "end"]),
    line_height=st.sampled_from([0.5, 1.0, 1.6]),
    letter_spacing=st.sampled_from([-0.5, 0.0, 0.3]),
    columns=st.integers(1, 3),
    indent=st.sampled_from([0.0, 1.0, 10.0]),
    tight=st.booleans(),
    solid=st.booleans(),
    hanging=st.booleans(),
    phrases=st.booleans(),
    padding=st.sampled_from([0.0, 3.0]),
)
SIDES = st.sampled_from([0.0, 1.0, 30.0, 200.0])


@settings(
    max_examples=EXAMPLES,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(spans=st.lists(SPANS, max_size=4), style=STYLES, width=SIDES, height=SIDES)
def test_any_words_are_set_whole(
    typesetter: Typesetter, spans: list[Span], style: TextStyle, width: float, height: float
) -> None:
    """TS-TEXT-1: never raises, loses no character, uses no `.notdef`, has a caret everywhere."""
    text = RichText(spans=tuple(spans))
    done = typesetter.set(text, style, width, height, colour_of)
    assert base_text(done) == text.text.replace("\n", "")
    _assert_glyphs(done)
    _assert_carets(done, text.text)
    size = typesetter.natural_size(text, style, width or None)
    assert all(math.isfinite(side) and side >= 0 for side in size)


def _assert_glyphs(done: SetText) -> None:
    for run in done.runs:
        assert len(run.glyphs) == len(run.xs) == len(run.ys) == len(run.clusters) > 0
        assert 0 not in run.glyphs
        assert run.size > 0
        assert 0 < run.x_scale <= 1
        assert all(math.isfinite(place) for place in (*run.xs, *run.ys))


def _assert_carets(done: SetText, source: str) -> None:
    assert done.lines[0].start == 0
    assert done.lines[-1].end == len(source)
    for line in done.lines:
        assert len(line.stops) == len(line.edges) >= 1
        assert list(line.stops) == sorted(set(line.stops))
        assert list(line.edges) == sorted(line.edges)
        assert (line.start, line.end) == (line.stops[0], line.stops[-1])
    for before, after in zip(done.lines, done.lines[1:], strict=False):
        assert after.start - before.end == (source[before.end : after.start] == "\n")
    for index in range(len(source) + 1):
        centre = done.caret(index).centre
        assert math.isfinite(centre.x)
        assert 0 <= done.index_at(Point(centre.x, centre.y)) <= len(source)
    done.selection(0, len(source))
