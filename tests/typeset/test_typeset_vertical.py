"""Vertical lines: what stands, what turns, tate-chu-yoko (TS-VERTICAL, TS-TCY)."""

from __future__ import annotations

import pytest

from poster_studio.document.text import RichText, Span
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.orientation import orientation
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, run_of, set_words


def test_orientation_is_the_property_of_unicode() -> None:
    """TS-VERTICAL-1."""
    assert [orientation(one) for one in "国あA（、ー…😀"] == [
        "U", "U", "R", "r", "u", "r", "R", "U",
    ]  # fmt: skip


def test_kanji_stand_in_the_middle_of_the_column(typesetter: Typesetter) -> None:
    """TS-VERTICAL-2: the horizontal origin is half an em left of and .88 em below the place."""
    done = set_words(typesetter, "国国", 10, 4, direction="vertical")
    (run,) = done.runs
    assert run.vertical
    assert run.rotation == 0
    assert run.xs == pytest.approx((3 * EM, 3 * EM))
    assert run.ys == pytest.approx((0.88 * EM, 1.88 * EM))


def test_columns_go_from_right_to_left(typesetter: Typesetter) -> None:
    """TS-VERTICAL-3."""
    done = set_words(typesetter, "国国国国", 2, 4, direction="vertical", line_height=1.5)
    assert [line.box.x for line in done.lines] == pytest.approx([3 * EM, 1.5 * EM])


def test_western_words_turn_about_the_columns_middle(typesetter: Typesetter) -> None:
    """TS-VERTICAL-4."""
    done = set_words(typesetter, "国City", 10, 4, direction="vertical")
    run, _ = run_of(done, "C")
    assert run.rotation == 90
    assert not run.vertical
    assert run.xs == pytest.approx([3.5 * EM - 0.38 * EM] * 4)
    assert list(run.ys) == sorted(run.ys)


@pytest.mark.parametrize("mark", "（）「」ー〜、。…")
@pytest.mark.parametrize("family", ["zen-old-mincho", "shippori-mincho", "biz-udpgothic"])
def test_marks_use_the_fonts_vertical_form(
    typesetter: Typesetter, fonts: FontLibrary, family: str, mark: str
) -> None:
    """TS-VERTICAL-5."""
    run, at = run_of(set_words(typesetter, f"国{mark}", family=family, direction="vertical"), mark)
    assert run.vertical
    nominal = fonts.face(run.font).hb_font.get_nominal_glyph(ord(mark))
    assert run.glyphs[at] != nominal


def test_a_colon_without_vertical_form_turns_and_marks_without_stand(
    typesetter: Typesetter,
) -> None:
    """TS-VERTICAL-6: Zen Kaku has no vertical ： and no vertical ！."""
    done = set_words(typesetter, "国：国！", direction="vertical")
    assert run_of(done, "：")[0].rotation == 90
    assert run_of(done, "！")[0].vertical


def test_quotation_marks_become_vertical_ones_and_stay_the_same_text(
    typesetter: Typesetter, fonts: FontLibrary
) -> None:
    """TS-VERTICAL-7."""
    done = set_words(typesetter, "“国”", direction="vertical", family="shippori-mincho")
    run, at = run_of(done, "“")
    assert run.vertical
    assert run.clusters[at] == "“"


@pytest.mark.parametrize(
    ("text", "standing"),
    [
        ("第2回", ["2"]),
        ("10月25日", ["10", "25"]),
        ("昭和44年", ["44"]),
        ("13:30から", ["13", "30"]),
        ("A案とB案", ["A", "B"]),
        ("本当!?", ["!?"]),
        ("1969年", []),
        ("1.5倍", []),
        ("CD12", []),
        ("What would a city hall", []),
        ("I think so", []),
        ("In 10 years, A, B", []),
        ("days? Café à la carte!", []),
        ("未来のCity A", []),
        ("市民 A と「B」", ["A", "B"]),
        ("A", ["A"]),
        ("案はA!?", ["A", "!?"]),
    ],
)
def test_short_numbers_and_letters_stand(
    typesetter: Typesetter, text: str, standing: list[str]
) -> None:
    """TS-TCY-1."""
    done = set_words(typesetter, text, direction="vertical")
    found = [
        "".join(run.clusters)
        for run in done.runs
        if not run.vertical and run.rotation == 0 and "".join(run.clusters).strip()
    ]
    assert found == standing


@pytest.mark.parametrize("family", ["biz-udpgothic", "zen-old-mincho", "dela-gothic-one"])
def test_combined_figures_fit_one_em_in_the_columns_middle(
    typesetter: Typesetter, family: str
) -> None:
    """TS-TCY-2."""
    words = RichText(spans=(Span(text="国"), Span(text="2030", upright=True), Span(text="年")))
    done = set_words(typesetter, words, 10, 4, direction="vertical", family=family)
    run, _ = run_of(done, "2030")
    assert run.x_scale < 1.0
    assert min(run.xs) >= 3 * EM - 0.01
    assert max(run.xs) < 4 * EM
    assert done.lines[0].box.height == pytest.approx(3 * EM, abs=0.5)


def test_upright_false_turns_figures(typesetter: Typesetter) -> None:
    """TS-TCY-3."""
    words = RichText(spans=(Span(text="第"), Span(text="2", upright=False), Span(text="回")))
    assert run_of(set_words(typesetter, words, direction="vertical"), "2")[0].rotation == 90


@pytest.mark.parametrize(("text", "count"), [("🅰傄", 1), ("1🎌", 1), ("12", 1), ("🎌傄", 2)])
def test_what_no_font_has_together_stands_below_each_other(
    typesetter: Typesetter, fonts: FontLibrary, text: str, count: int
) -> None:
    """TS-TCY-3: every glyph of a run is one of its font's."""
    words = RichText(spans=(Span(text=text, upright=True),))
    done = set_words(typesetter, words, 10, 4, direction="vertical")
    for run in done.runs:
        assert max(run.glyphs) < fonts.face(run.font).hb_font.face.glyph_count
    assert "".join("".join(run.clusters) for run in done.runs) == text
    assert len(done.runs) == count
