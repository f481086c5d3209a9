"""What a key paints again is all that it changed: the window shows what painting afresh shows."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame
from poster_studio.document.text import RichText
from tests.ui.pixels import differing, on_screen, stop_timers
from tests.ui.window_driver import WindowDriver

STEP = Words("用意", "set up")
WORDS = "市民対話で出た声です。「だれでも」参加でき、第2回で考えます。\n" * 6


@pytest.mark.parametrize(
    "style",
    [{}, {"direction": "vertical"}, {"fit": "both"}, {"align": "justify"},
     {"frame": Frame(x=120, y=150, width=300, height=300, rotation=25.0)}],
)  # fmt: skip
def test_keys_paint_everything_that_they_change(driver: WindowDriver, style: Any) -> None:
    """EDIT-TEXT-12"""
    text = driver.text("horizontal")
    frame = Frame(x=60, y=150, width=400, height=400)
    fields = {"frame": frame, "fit": "none", "size_pt": 40.0, "max_size_pt": 60.0, **style}
    with driver.editor.edit(STEP) as edit:
        edit.update(text.id, **fields)
        edit.set_text(text.id, RichText.plain(WORDS))
    driver.workspace.hands.type_in(text.id)
    driver.session.select(70, 70)
    keys = [Qt.Key.Key_Backspace, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Up]
    for step in range(8):
        driver.app.processEvents()
        if step % 2:
            driver.key(keys[step // 2])
        else:
            driver.type("あ、")
        driver.compose("かな" if step == 4 else "")
        stop_timers(driver)
        typed = on_screen(driver)
        driver.canvas.update()
        assert differing(typed, on_screen(driver)) == 0, step
