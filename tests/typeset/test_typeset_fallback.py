"""Every character is seen: fallback fonts, variants, emoji, marks for the missing (TS-GLYPH)."""

from __future__ import annotations

import pytest

from poster_studio.typeset.clusters import clusters
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, base_text, run_of, set_words


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("か\u3099国", ["か\u3099", "国"]),
        ("葛\U000e0100城", ["葛\U000e0100", "城"]),
        ("👨\u200d👩\u200d👧👍🏽", ["👨\u200d👩\u200d👧", "👍🏽"]),
        ("🇯🇵🇫🇷", ["🇯🇵", "🇫🇷"]),
        ("1\ufe0f\u20e31", ["1\ufe0f\u20e3", "1"]),
        ("e\u0301a", ["e\u0301", "a"]),
        ("", []),
    ],
)
def test_clusters_are_what_a_reader_calls_a_character(text: str, parts: list[str]) -> None:
    """TS-CLUSTER-1."""
    assert clusters(text) == parts


def test_rare_kanji_come_from_another_font(typesetter: Typesetter) -> None:
    """TS-GLYPH-1."""
    done = set_words(typesetter, "𠮷田", family="zen-old-mincho")
    assert run_of(done, "𠮷")[0].font.startswith("shippori-mincho")
    assert run_of(done, "田")[0].font.startswith("zen-old-mincho")


@pytest.mark.parametrize(("text", "shown"), [("―", "—"), ("〜", "〜"), ("～", "〜")])
def test_dashes_are_replaced_within_the_font_first(
    typesetter: Typesetter, fonts: FontLibrary, text: str, shown: str
) -> None:
    """TS-GLYPH-2: Zen Kaku has neither ― nor ～; the text stays what it was."""
    run, at = run_of(set_words(typesetter, text), text)
    assert run.font == "zen-kaku-gothic-new-400"
    assert run.glyphs[at] == fonts.face(run.font).hb_font.get_nominal_glyph(ord(shown))


def test_what_no_font_has_shows_a_geta(typesetter: Typesetter, fonts: FontLibrary) -> None:
    """TS-GLYPH-3."""
    run, at = run_of(set_words(typesetter, "国\U00012000国"), "\U00012000")
    assert run.glyphs[at] == fonts.face(run.font).hb_font.get_nominal_glyph(ord("〓"))


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
@pytest.mark.parametrize("space", ["\t", "\u202f"])
def test_a_space_that_no_font_has_stays_empty(
    typesetter: Typesetter, fonts: FontLibrary, space: str, direction: str
) -> None:
    """TS-GLYPH-7: a tab pasted from a table is no character to be missed."""
    run, at = run_of(set_words(typesetter, f"国{space}国", direction=direction), space)
    assert run.glyphs[at] == fonts.face(run.font).hb_font.get_nominal_glyph(ord(" "))


@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
@pytest.mark.parametrize("emoji", ["😀", "❤\ufe0f", "1\ufe0f\u20e3", "👨\u200d👩\u200d👧"])
def test_emoji_are_pictures_of_one_em(typesetter: Typesetter, direction: str, emoji: str) -> None:
    """TS-GLYPH-4."""
    done = set_words(typesetter, emoji, direction=direction)
    assert all(run.font == "noto-emoji-400" for run in done.runs)
    box = done.lines[0].box
    assert max(box.width, box.height) == pytest.approx(EM, abs=0.01)


def test_a_name_keeps_its_variant(typesetter: Typesetter) -> None:
    """TS-GLYPH-5: 葛 with its selector is another glyph where a font of the chain has it."""
    plain, _ = run_of(set_words(typesetter, "葛", family="shippori-mincho"), "葛")
    text = "葛\U000e0100"
    variant, _ = run_of(set_words(typesetter, text, family="shippori-mincho"), text)
    other = "葛\U000e0101"
    third, _ = run_of(set_words(typesetter, other, family="shippori-mincho"), other)
    assert len({(run.font, run.glyphs) for run in (plain, variant, third)}) == 2


def test_combining_marks_compose(typesetter: Typesetter) -> None:
    """TS-GLYPH-6."""
    joined, _ = run_of(set_words(typesetter, "が"), "が")
    apart, _ = run_of(set_words(typesetter, "か\u3099"), "か\u3099")
    assert joined.glyphs == apart.glyphs


def test_control_characters_are_kept_unseen(typesetter: Typesetter) -> None:
    """TS-GLYPH-7."""
    text = "国\x00\x07\u200b\ufeff\r国"
    done = set_words(typesetter, text)
    assert base_text(done) == text
    assert done.lines[0].box.width == pytest.approx(2 * EM)


@pytest.mark.parametrize(
    "family", ["zen-kaku-gothic-new", "zen-maru-gothic", "zen-old-mincho", "yusei-magic"]
)
def test_dots_stand_on_the_lines_middle(
    typesetter: Typesetter, fonts: FontLibrary, family: str
) -> None:
    """TS-GLYPH-8."""
    done = set_words(typesetter, "国…", family=family)
    run, at = run_of(done, "…")
    base, own = run_of(done, "国")
    extents = fonts.face(run.font).hb_font.get_glyph_extents(run.glyphs[at])
    assert extents is not None
    em = fonts.face(run.font).upem
    middle = run.ys[at] - (extents.y_bearing + extents.height / 2) / em * EM
    assert base.ys[own] - middle == pytest.approx(0.38 * EM, abs=0.01)
