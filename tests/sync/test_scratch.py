"""The copy of a room's document that takes every update first (TOG-ROOM-1, TOG-ROOM-2)."""

from __future__ import annotations

import itertools

import pytest
from pycrdt import Doc, Text

from poster_studio.sync.scratch import Scratch, Verdict

SMALL, LARGE = "あ", "い" * 40_000


def updates(words: tuple[str, ...], client: int = 77) -> list[bytes]:
    """What one seat sends that adds these words, one after the other."""
    document: Doc[Text] = Doc(client_id=client)
    text = document.get("words", type=Text)
    sent: list[bytes] = []
    document.observe(lambda event: sent.append(event.update))
    for word in words:
        text += word
    return sent


@pytest.mark.parametrize("words", list(itertools.product((SMALL, LARGE), repeat=3)))
def test_large_updates_take_their_place_among_small_ones(words: tuple[str, ...]) -> None:
    """A large one is tried elsewhere first; what follows it builds on it all the same."""
    scratch = Scratch(Doc().get_update, clock=lambda: 0.0)
    sent = updates(words)
    verdicts = [scratch.check(update, walked=len(update) > 2**15) for update in sent]
    assert verdicts == [Verdict.NEWS] * 3
    assert scratch.check(sent[1], walked=len(sent[1]) > 2**15) is Verdict.KNOWN


@pytest.mark.parametrize("last", [SMALL, LARGE])
def test_what_comes_before_its_predecessor_is_early(last: str) -> None:
    first, second, third = updates((SMALL, LARGE, last))
    scratch = Scratch(Doc().get_update, clock=lambda: 0.0)
    walked = len(third) > 2**15
    assert scratch.check(first) is Verdict.NEWS
    assert scratch.check(third, walked=walked) is Verdict.EARLY
    assert scratch.check(second, walked=True) is Verdict.NEWS
    assert scratch.check(third, walked=walked) is Verdict.NEWS
