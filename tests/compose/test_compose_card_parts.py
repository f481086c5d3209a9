"""The parts of a card: heads and badges are made for its measure, not for what it says."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.base.geometry import Rect
from poster_studio.compose.card import CardPlan, plan_card
from poster_studio.compose.qr import QUIET_ZONE, quiet_share
from poster_studio.document.elements import CardElement, CardLook

LOOKS: tuple[CardLook, ...] = ("strip", "band", "note", "bubble", "tag")
BADGED = pytest.mark.parametrize("look", LOOKS)


def plan(look: CardLook, box: Rect, measure: float, *, number: str = "") -> CardPlan:
    element = CardElement(
        id="x",
        look=look,
        letter="A",
        measure=measure,
        number=number,
        show_number=bool(number),
        size_pt=38,
    )
    return plan_card(element, box)


@BADGED
@pytest.mark.parametrize("number", ["", "12"])
def test_a_card_that_grew_keeps_its_badge(look: CardLook, number: str) -> None:
    usual = Rect(0, 0, 210, 60) if look != "strip" else Rect(0, 0, 60, 140)
    grown = Rect(0, 0, 210, 150) if look != "strip" else Rect(0, 0, 150, 140)
    before, after = (plan(look, box, 60, number=number) for box in (usual, grown))
    assert after.badge_size == before.badge_size
    assert after.pitch == before.pitch
    assert plan(look, grown, 0, number=number).badge_size > before.badge_size


@given(
    look=st.sampled_from(LOOKS),
    width=st.floats(5, 400),
    height=st.floats(5, 400),
    measure=st.sampled_from([0.0, 1.0, 40.0, 1000.0]),
    number=st.sampled_from(["", "7"]),
)
@settings(max_examples=80)
def test_parts_lie_in_the_card(
    look: CardLook, width: float, height: float, measure: float, number: str
) -> None:
    """In a card of any shape badge, number and words are inside it, and clear of each other."""
    box = Rect(0, 0, width, height)
    found = plan(look, box, measure, number=number)
    around = box.inset(-0.01)
    assert around.x <= found.words.x
    assert found.words.right <= around.right
    assert found.words.bottom <= around.bottom
    assert found.badge_at is not None
    half = found.badge_size / 2 * 1.06
    at = found.badge_at
    assert min(at.x, width - at.x, at.y, height - at.y) >= half - 0.01
    assert at.x + half <= found.words.x + 0.01 or at.y + half <= found.words.y + 0.01
    if number and found.number is not None and look == "band":
        assert found.number.y >= at.y + half - 0.01


def test_a_code_has_four_modules_of_quiet_zone() -> None:
    """A code of 25 modules (version 2) is 33 wide with its quiet zone."""
    assert quiet_share("https://example.jp/forum") == pytest.approx(QUIET_ZONE / 33)
