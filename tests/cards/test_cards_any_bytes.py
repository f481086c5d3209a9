"""Whatever the bytes, a plan or a refusal comes out, soon."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.cards.cards_helpers import after, chat, plan
from tests.cards.cards_mutations import PIECES, mutated, originals, outcome

_SOON_S = 5.0


def test_damaged_samples_are_read_or_refused() -> None:
    """CARD-ANY-1: and some are still read, so that the damage is no pretence."""
    chance = random.Random(2021)
    files = originals()
    outcomes = [outcome(mutated(chance.choice(files), chance)) for _ in range(200)]
    assert 50 < sum(found is not None for found in outcomes) < 200


@settings(max_examples=60, deadline=None)
@given(st.binary(max_size=300) | st.lists(st.sampled_from(PIECES), max_size=40).map(b"".join))
def test_any_bytes_are_read_or_refused(content: bytes) -> None:
    """CARD-ANY-1."""
    outcome(content)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text(alphabet="海山Ａ\n\t 　:\"'はから…👍\u3099ç", max_size=30), max_size=8))
def test_every_message_is_counted_once_and_read_again_it_is_known(said: list[str]) -> None:
    """CARD-COUNT-1, CARD-SAME-8."""
    lines = [
        f"10:{index:02d}:00 From 人{index} to Everyone:\n"
        + "".join(f"\t{x}\n" for x in text.split("\n"))
        for index, text in enumerate(said)
    ]
    if not lines:
        return
    found = plan(chat("".join(lines)))
    (report,) = found.sources
    counted = report.added + report.duplicates + report.reactions + report.noise
    assert counted == len(said)
    assert plan(chat("".join(lines)), deck=after([], found)).added == 0


@pytest.mark.parametrize(
    "unit",
    [
        *(" to ", "から", "00:00:00 From ", '"', "Replying to ", "0", "a@", "-", "さん", "丁目"),
        *("(", ",", "[LINE] ", "X ", "山田", "はい", "\n", "\t", "：", "@", "１", "〒", "8", "番"),
        *("10:00:00 From a to Everyone : x\n", "10:00:00\ta:\t海\n", "12:00\ta\tb\n"),
        *("10:00:00 From a to b:\n",),
    ],
)  # fmt: skip
def test_repeated_pieces_are_never_slow(unit: str) -> None:
    """CARD-ANY-2: no expression of ours takes more than a line's length in steps."""
    start = time.perf_counter()
    for opening in ("", "10:00:00 From a to Everyone:\n\t", "意見,b\n", "10:00:00 From "):
        outcome((opening + unit * (40_000 // len(unit))).encode())
        outcome((opening + unit * (19_000 // len(unit))).encode())
    assert time.perf_counter() - start < _SOON_S
