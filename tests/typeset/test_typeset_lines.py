"""Where lines end: kinsoku, pushing in and out, words, numbers, phrases (TS-KINSOKU, TS-WORD)."""

from __future__ import annotations

import pytest

from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, SIZE_PT, base_text, lines_of, set_words

BOTH = pytest.mark.parametrize("direction", ["horizontal", "vertical"])


@BOTH
@pytest.mark.parametrize("mark", "、。，．）」』】！？・：；ー々ぁっゃュヵ〜％")
def test_no_line_starts_with_a_closing_mark(
    typesetter: Typesetter, direction: str, mark: str
) -> None:
    """TS-KINSOKU-1."""
    text = "国" * 5 + mark + "国" * 5
    done = set_words(typesetter, text, 5, direction=direction)
    assert not any(line.startswith(mark) for line in lines_of(done, text))
    assert base_text(done) == text


@BOTH
@pytest.mark.parametrize("mark", "（「『【〈《￥№")
def test_no_line_ends_with_an_opening_mark(
    typesetter: Typesetter, direction: str, mark: str
) -> None:
    """TS-KINSOKU-2."""
    text = "国" * 4 + mark + "国" * 6
    done = set_words(typesetter, text, 5, direction=direction)
    assert not any(line.endswith(mark) for line in lines_of(done, text))


@BOTH
@pytest.mark.parametrize("pair", ["……", "――", "‥‥"])
def test_dashes_and_dots_stay_together(typesetter: Typesetter, direction: str, pair: str) -> None:
    """TS-KINSOKU-3."""
    for before in range(3, 7):
        text = "国" * before + pair + "国" * 4
        lines = lines_of(set_words(typesetter, text, 5, direction=direction), text)
        assert any(pair in line for line in lines)


def test_a_full_stop_is_pushed_in_by_shrinking_punctuation(typesetter: Typesetter) -> None:
    """TS-KINSOKU-4: the comma's blank half gives the room."""
    text = "国、国国国国国。国国"
    assert lines_of(set_words(typesetter, text, 7, align="justify"), text) == [
        "国、国国国国国。",
        "国国",
    ]


def test_what_cannot_be_pushed_in_is_pushed_out(typesetter: Typesetter) -> None:
    """TS-KINSOKU-4: nothing shrinks, so the character before the mark goes along."""
    text = "国国国国国。国国"
    assert lines_of(set_words(typesetter, text, 5), text) == ["国国国国", "国。国国"]


@BOTH
def test_a_full_stop_hangs_outside_the_line(typesetter: Typesetter, direction: str) -> None:
    """TS-HANG-1."""
    text = "国国国国国。国国"
    done = set_words(typesetter, text, 5, direction=direction, hanging=True)
    assert lines_of(done, text) == ["国国国国国。", "国国"]
    assert done.lines[0].edges[5] == pytest.approx(5 * EM)


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("国国国第2回国国", "第2回"),
        ("国国国国10月国国", "10月"),
        ("国国国国国3人国国", "3人"),
        ("国国国国１０日国国", "１０日"),
        ("国国国国50%国国", "50%"),
        ("国国国国￥500国国", "￥500"),
        ("国国国国1,234円国", "1,234円"),
    ],
)
def test_a_number_keeps_its_counter(typesetter: Typesetter, text: str, kept: str) -> None:
    """TS-NUMBER-1."""
    for length in (5.3, 5.8, 6.3):
        lines = lines_of(set_words(typesetter, text, length), text)
        assert any(kept in line for line in lines), (length, lines)


def test_western_words_are_whole_and_spaces_end_lines(typesetter: Typesetter) -> None:
    """TS-WORD-1, TS-WORD-2."""
    text = "The city hall is a place where people meet"
    lines = lines_of(set_words(typesetter, text, 6), text)
    assert "".join(lines) == text
    assert all(not line.startswith(" ") for line in lines)
    assert [word for line in lines for word in line.split()] == text.split()


def test_a_word_longer_than_the_line_is_cut_and_reported(typesetter: Typesetter) -> None:
    """TS-WORD-3."""
    text = "Llanfairpwllgwyngyllgogerychwyrndrobwll"
    done = set_words(typesetter, text, 5)
    assert done.overflow
    assert base_text(done) == text
    assert all(line.box.width <= 5 * EM + 0.01 for line in done.lines)


def test_spaces_at_a_line_end_take_no_room(typesetter: Typesetter) -> None:
    """TS-WORD-2."""
    text = "国国国国国　国国"
    done = set_words(typesetter, text, 5, align="end")
    assert lines_of(done, text) == ["国国国国国　", "国国"]
    assert done.lines[0].box.right == pytest.approx(5 * EM)


def test_headlines_break_between_phrases_into_lines_alike(typesetter: Typesetter) -> None:
    """TS-PHRASE-1, TS-PHRASE-2."""
    text = "雨の日も、行きたくなる市役所って？"
    done = set_words(typesetter, text, 7, phrases=True, direction="vertical")
    assert lines_of(done, text) == ["雨の日も、", "行きたくなる", "市役所って？"]


def test_a_phrase_longer_than_the_line_follows_kinsoku(typesetter: Typesetter) -> None:
    """TS-PHRASE-3."""
    text = "アーティフィシャルインテリジェンス。"
    done = set_words(typesetter, text, 5, phrases=True)
    assert base_text(done) == text
    assert all(line[0] not in "ーィャェ。" for line in lines_of(done, text))


def test_an_adjective_stays_with_its_noun(typesetter: Typesetter) -> None:
    """TS-PHRASE-4."""
    text = "昔の写真に、いまの自分を重ねる窓"
    done = set_words(typesetter, text, 10.2, phrases=True)
    assert lines_of(done, text) == ["昔の写真に、", "いまの自分を重ねる窓"]


@BOTH
@pytest.mark.parametrize(("fit", "last"), [("none", 1), ("shrink", 3)])
def test_fitted_words_do_not_end_in_a_runt(
    typesetter: Typesetter, direction: str, fit: str, last: int
) -> None:
    """TS-RUNT-1: thirteen kanji in lines of six become five, five and three."""
    text = "国" * 13
    done = set_words(typesetter, text, 6, 10, fit=fit, direction=direction)
    lines = lines_of(done, text)
    assert (len(lines), len(lines[-1])) == (3, last)
    assert done.size_pt == pytest.approx(SIZE_PT)


def test_even_lines_keep_words_whole(typesetter: Typesetter) -> None:
    """TS-RUNT-1, TS-WORD-1."""
    text = "Kamakura Kamakura Kamakura 1"
    three = set_words(typesetter, text, 14.2, 10, fit="shrink")
    assert lines_of(three, text) == ["Kamakura Kamakura ", "Kamakura 1"]
    text = "Kamakura Kamakura 1"
    each = set_words(typesetter, text, 5.0, 10, fit="shrink")
    assert lines_of(each, text) == ["Kamakura ", "Kamakura ", "1"]


def test_a_headline_takes_a_line_less_where_lines_become_alike(typesetter: Typesetter) -> None:
    """TS-FIT-3."""
    text = "用がなくても、傘をたたんでひと息つける。"
    done = set_words(
        typesetter, text, 9, 9, phrases=True, tight=True, fit="both", direction="vertical",
        line_height=1.5, family="zen-old-mincho",
    )  # fmt: skip
    assert lines_of(done, text) == ["用がなくても、", "傘をたたんで", "ひと息つける。"]


def test_filling_a_frame_leaves_no_orphan(typesetter: Typesetter) -> None:
    """TS-FIT-3: を、 would stand alone in a column of its own for a little more size."""
    text = "ことばを、\nかたちに。"
    done = set_words(
        typesetter, text, 6.8, 5.8, tight=True, fit="both", direction="vertical",
        family="shippori-mincho", weight=700, line_height=1.2,
    )  # fmt: skip
    assert lines_of(done, text) == ["ことばを、", "かたちに。"]


@BOTH
def test_a_line_feed_starts_a_paragraph_and_its_indent(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-PARAGRAPH-1."""
    text = "国国\n\n国国国"
    done = set_words(typesetter, text, 9, indent=1.0, direction=direction)
    assert lines_of(done, text) == ["国国", "", "国国国"]
    assert [line.edges[0] for line in done.lines] == pytest.approx([EM, EM, EM])


@BOTH
def test_columns_fill_in_turn(typesetter: Typesetter, direction: str) -> None:
    """TS-COLUMN-1: two columns of five em and a gap of one."""
    text = "国" * 30
    done = set_words(
        typesetter, text, 11, 3.5, columns=2, column_gap=EM, line_height=1.5, direction=direction
    )
    assert [len(line) for line in lines_of(done, text)] == [5] * 6
    starts = [line.edges[0] for line in done.lines]
    assert starts == pytest.approx([0, 0, 6 * EM, 6 * EM, 6 * EM, 6 * EM])
    assert done.overflow
