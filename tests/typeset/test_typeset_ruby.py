"""Readings beside their base (TS-RUBY)."""

from __future__ import annotations

from itertools import pairwise

import pytest

from poster_studio.typeset.settext import SetText
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import (
    EM,
    base_text,
    lines_of,
    rich,
    ruby_text,
    run_of,
    set_words,
    starts,
)

BOTH = pytest.mark.parametrize("direction", ["horizontal", "vertical"])


def ruby_places(done: SetText, direction: str) -> list[float]:
    """Where the ruby's glyphs stand along the line, in em."""
    runs = [run for run in done.runs if run.order == 1]
    return [
        round((place / EM), 2)
        for run in runs
        for place in (run.xs if direction == "horizontal" else run.ys)
    ]


@BOTH
def test_ruby_is_half_size_after_its_line_and_beside_its_base(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-RUBY-1."""
    words = rich("国", ("想", "おも"), "い")
    done = set_words(typesetter, words, 10, 4, direction=direction)
    assert (base_text(done), ruby_text(done)) == ("国想い", "おも")
    ruby, at = run_of(done, "お", order=1)
    base, own = run_of(done, "想")
    assert ruby.size == pytest.approx(EM / 2)
    if direction == "horizontal":
        assert ruby.xs[at] == pytest.approx(base.xs[own])
        assert base.ys[own] - ruby.ys[at] == pytest.approx((0.88 + 0.06) * EM)
    else:
        assert ruby.vertical
        assert ruby.xs[at] - (base.xs[own] + 0.5 * EM) == pytest.approx(0.5 * EM)


@BOTH
def test_the_first_lines_ruby_stays_inside_the_frame(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-RUBY-2."""
    done = set_words(typesetter, rich(("想", "おも")), 10, 4, direction=direction)
    box = done.lines[0].box
    before = box.y if direction == "horizontal" else 4 * EM - box.right
    assert before == pytest.approx(0.5 * EM)
    assert done.bounds.y >= -1e-6
    assert done.bounds.right <= (10 if direction == "horizontal" else 4) * EM + 1e-6


def test_the_line_gap_grows_only_where_ruby_has_no_room(typesetter: Typesetter) -> None:
    """TS-RUBY-3."""
    words = rich("国国国国", ("想", "おも"), "国国国")
    roomy = set_words(typesetter, words, 4, line_height=1.6)
    assert roomy.lines[1].box.y - roomy.lines[0].box.y == pytest.approx(1.6 * EM)
    narrow = set_words(typesetter, words, 4, line_height=1.2)
    assert narrow.lines[1].box.y - narrow.lines[0].box.y == pytest.approx(1.5 * EM)


@pytest.mark.parametrize(
    ("before", "after", "room"),
    [("の", "の", 1.0), ("国", "国", 1.5), ("国", "の", 1.25), ("、", "「", 1.0)],
)
def test_long_ruby_covers_kana_and_blanks_and_never_kanji(
    typesetter: Typesetter, before: str, after: str, room: float
) -> None:
    """TS-RUBY-4: three kana over one kanji, a quarter em over each neighbour that allows it."""
    done = set_words(typesetter, rich(before, ("志", "こころ"), after), family="shippori-mincho")
    plain = set_words(typesetter, rich(before, "志", after), family="shippori-mincho")
    assert starts(done)[-1] - starts(plain)[-1] == pytest.approx(room - 1.0)


def test_mono_ruby_stands_on_each_character_and_lets_the_line_break(
    typesetter: Typesetter,
) -> None:
    """TS-RUBY-5."""
    words = rich("国国", ("鎌倉", "かま|くら"), "国国")
    assert lines_of(set_words(typesetter, words, 3), words) == ["国国鎌", "倉国国"]
    done = set_words(typesetter, words)
    assert ruby_places(done, "horizontal") == [2.0, 2.5, 3.0, 3.5]


def test_group_ruby_is_spread_and_keeps_its_base_together(typesetter: Typesetter) -> None:
    """TS-RUBY-6: spaces of 1 : 2 : 1."""
    words = rich("国国", ("七夕", "はし"), "国国")
    assert lines_of(set_words(typesetter, words, 3), words) == ["国国", "七夕国", "国"]
    assert ruby_places(set_words(typesetter, words), "horizontal") == [2.25, 3.25]


def test_jukugo_ruby_shares_the_room_of_its_word(typesetter: Typesetter) -> None:
    """TS-RUBY-7: ちょう needs more than its character, けい less than the word has left."""
    words = rich("国", ("県庁", "けん|ちょう"), "国")
    done = set_words(typesetter, words)
    base = starts(done)
    assert base[3] - base[1] == pytest.approx(2.5, abs=0.01)
    places = ruby_places(done, "horizontal")
    assert [round(b - a, 2) for a, b in pairwise(places)] == [0.5] * 4


def test_long_ruby_stays_within_the_line(typesetter: Typesetter) -> None:
    """TS-RUBY-8."""
    words = rich(("承", "うけたまわ"), "る")
    done = set_words(typesetter, words)
    assert min(ruby_places(done, "horizontal")) >= 0.0
    last = set_words(typesetter, rich("を", ("承", "うけたまわ")), 4, align="end")
    assert max(ruby_places(last, "horizontal")) + 0.5 <= 4.01


def test_a_reading_without_characters_is_no_ruby(typesetter: Typesetter) -> None:
    """TS-RUBY-9."""
    for reading in ("", " ", "|", "||"):
        done = set_words(typesetter, rich(("鎌倉", reading)))
        assert ruby_text(done) == ""
