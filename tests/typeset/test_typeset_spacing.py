"""The blank between characters: halves, mixed text, justification, tight headlines."""

from __future__ import annotations

import pytest

from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText, Span
from poster_studio.typeset.typeset import Typesetter
from tests.typeset.typeset_helpers import EM, colour_of, rich, run_of, set_words, starts

BOTH = pytest.mark.parametrize("direction", ["horizontal", "vertical"])


@BOTH
@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("国、国", [0, 1, 2, 3]),
        ("国」「国", [0, 1, 2, 2.5, 3.5]),
        ("国」、国", [0, 1, 1.5, 2.5, 3.5]),
        ("国。」国", [0, 1, 1.5, 2.5, 3.5]),
        ("（「国", [0, 0.5, 1, 2]),
        ("国・国", [0, 1.25, 2, 3]),
        ("国　国", [0, 1, 2, 3]),
    ],
)
def test_punctuation_takes_half_an_em_and_glue(
    typesetter: Typesetter, direction: str, text: str, places: list[float]
) -> None:
    """TS-HALF-1, TS-HALF-2: the places of the bodies; a comma's blank half is the glue after."""
    done = set_words(typesetter, text, direction=direction, family="shippori-mincho")
    assert starts(done) == pytest.approx(places, abs=0.03)


@BOTH
def test_a_line_starts_flush_with_an_opening_bracket(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-HALF-3: the ink starts within a tenth of an em of the line's start."""
    done = set_words(typesetter, "「国", direction=direction, family="shippori-mincho")
    plain = set_words(typesetter, "国「", direction=direction, family="shippori-mincho")
    run, at = run_of(done, "「")
    other, second = run_of(plain, "「")
    places, others = (run.xs, other.xs) if direction == "horizontal" else (run.ys, other.ys)
    assert others[second] - places[at] == pytest.approx(1.5 * EM, abs=0.3)


@BOTH
def test_a_full_stop_ends_a_justified_line_with_half_an_em(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-HALF-4: nine kanji and a full stop fill 9.5 em exactly."""
    text = "国" * 9 + "。" + "国" * 3
    done = set_words(
        typesetter, text, 9.5, align="justify", direction=direction, family="shippori-mincho"
    )
    assert starts(done)[:10] == pytest.approx(range(10))


@pytest.mark.parametrize(("text", "gap"), [("国A", 0.25), ("国1国", 0.25), ("国、A", 0.5)])
def test_a_quarter_em_between_japanese_and_western(
    typesetter: Typesetter, text: str, gap: float
) -> None:
    """TS-MIXED-1."""
    done = set_words(typesetter, text, family="shippori-mincho")
    places = starts(done)
    western = next(i for i, character in enumerate(text) if character.isascii())
    body = 1.0 if western == 1 else 1.5
    assert places[western] - body == pytest.approx(gap, abs=0.03)


@pytest.mark.parametrize("text", ["国！A", "「A」", "国 A", "国(A)国", "国!"])
def test_no_quarter_em_beside_marks_and_spaces(typesetter: Typesetter, text: str) -> None:
    """TS-MIXED-2."""
    wide = set_words(typesetter, text).lines[0].box.width
    alone = sum(set_words(typesetter, one).lines[0].box.width for one in text.replace(" ", ""))
    space = set_words(typesetter, "A A").lines[0].box.width - 2 * (
        set_words(typesetter, "A").lines[0].box.width
    )
    assert wide <= alone + text.count(" ") * space + 0.11 * EM


def test_justified_lines_are_full_and_the_last_is_not(typesetter: Typesetter) -> None:
    """TS-JUSTIFY-1."""
    text = "国国国国国A国国国国国国国国国国"
    done = set_words(typesetter, text, 7, align="justify")
    assert [line.box.right for line in done.lines[:-1]] == pytest.approx(
        [7 * EM] * (len(done.lines) - 1)
    )
    assert done.lines[-1].box.right < 7 * EM


def test_justification_opens_mixed_gaps_first_and_no_bracket(typesetter: Typesetter) -> None:
    """TS-JUSTIFY-2: 「 and its word stay together while other places open."""
    text = "国国「国」国国国国国国国国国国国国"
    done = set_words(typesetter, text, 7.3, align="justify")
    places = starts(done)
    assert places[3] - places[2] == pytest.approx(0.5, abs=0.03)
    assert places[1] - places[0] > 1.0


@BOTH
def test_letter_spacing_is_added_everywhere(typesetter: Typesetter, direction: str) -> None:
    """TS-SPACING-1."""
    done = set_words(typesetter, "国国国", letter_spacing=0.2, direction=direction)
    assert starts(done) == pytest.approx([0, 1.2, 2.4, 3.4])


@pytest.mark.parametrize(
    ("family", "direction", "pair", "least", "most"),
    [
        ("zen-maru-gothic", "horizontal", "たし", -0.20, -0.12),
        ("zen-maru-gothic", "horizontal", "たち", -0.10, -0.03),
        ("zen-old-mincho", "vertical", "所っ", -0.20, -0.10),
        ("zen-old-mincho", "vertical", "も、", -0.14, -0.05),
        ("zen-old-mincho", "vertical", "市役", -0.03, 0.0),
    ],
)
def test_tight_headlines_draw_kana_together(
    typesetter: Typesetter, family: str, direction: str, pair: str, least: float, most: float
) -> None:
    """TS-TIGHT-1: the figures a designer set by eye, within a few hundredths."""
    loose = set_words(typesetter, pair, family=family, weight=900, direction=direction)
    tight = set_words(typesetter, pair, family=family, weight=900, direction=direction, tight=True)
    assert least <= starts(tight)[1] - starts(loose)[1] <= most


def test_spans_have_their_own_weight_size_and_colour(typesetter: Typesetter) -> None:
    """TS-SPAN-1: on one baseline, the line as high as its largest words."""
    words = RichText(
        spans=(
            Span(text="小"),
            Span(text="大", scale=2.0, weight=900, colour="#ff0000"),
        )
    )
    done = set_words(typesetter, words)
    small, large = done.runs
    assert [small.size, large.size] == pytest.approx([EM, 2 * EM])
    assert small.ys == large.ys
    assert large.font.endswith("900")
    assert large.paint.hex == "#ff0000"
    assert done.lines[0].box.height == pytest.approx(2 * EM)


@pytest.mark.parametrize("align", ["start", "centre", "end"])
def test_alignment_along_and_across(typesetter: Typesetter, align: str) -> None:
    """TS-ALIGN-1, TS-ALIGN-2."""
    share = {"start": 0.0, "centre": 0.5, "end": 1.0}[align]
    done = set_words(typesetter, "国国", 10, 5, align=align, block_align=align)
    box = done.lines[0].box
    assert [box.x, box.y] == pytest.approx([share * 8 * EM, share * 4 * EM])
    column = set_words(
        typesetter, "国国", 10, 5, align=align, block_align=align, direction="vertical"
    ).lines[0]
    assert column.box.y == pytest.approx(share * 8 * EM)
    assert column.box.right == pytest.approx(5 * EM - share * 4 * EM)


def test_padding_insets_the_frame(typesetter: Typesetter) -> None:
    """TS-ALIGN-3."""
    done = set_words(typesetter, "国", padding=3.0)
    assert (done.bounds.x, done.bounds.y) == pytest.approx((3.0, 3.0))


@BOTH
def test_natural_size_is_the_frame_that_fits(typesetter: Typesetter, direction: str) -> None:
    """TS-SIZE-1."""
    style = TextStyle(size_pt=28.0, direction=direction, padding=2.0, family="zen-old-mincho")
    words = rich("鎌倉の海と山、", ("市役所", "しやくしょ"), "の\n声")
    width, height = typesetter.natural_size(words, style, None)
    done = typesetter.set(words, style, width, height, colour_of)
    assert not done.overflow
    assert len(done.lines) == 2
    assert typesetter.set(words, style, width - 1, height - 1, colour_of).overflow or (
        len(typesetter.set(words, style, width - 1, height - 1, colour_of).lines) > 2
    )


@BOTH
def test_figures_are_set_solid_where_the_style_says_so(
    typesetter: Typesetter, direction: str
) -> None:
    """TS-MIXED-3: four upright places, or a word of its own length, without blank."""
    text = "国ABC国"
    mixed = set_words(typesetter, text, direction=direction)
    solid = set_words(typesetter, text, direction=direction, solid=True)
    assert starts(mixed)[-1] - starts(solid)[-1] == pytest.approx(0.5)
    assert starts(solid)[1] == pytest.approx(1.0)
