"""Whatever hands do, the invariants hold and undo takes all of it back (EDIT-INV)."""

from __future__ import annotations

import pytest

from tests.editor.editor_driver import EditorDriver
from tests.helpers.gestures import play, undo_all_and_redo_all


@pytest.mark.parametrize("seed", range(6))
def test_random_hands_break_nothing_and_can_be_taken_back(driver: EditorDriver, seed: int) -> None:
    start = driver.editor.poster
    assert start is not None
    assert play(driver, seed, 40) > 5
    undo_all_and_redo_all(driver, start)
