"""Commands about what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command, Desk, has_poster


def _step_poster(by: int) -> Callable[[Desk], None]:
    def step(desk: Desk) -> None:
        ids = [info.id for info in desk.editor.posters]
        poster = desk.editor.poster
        if poster is not None and poster.id in ids:
            desk.hands.end_typing()
            desk.editor.open_poster(ids[(ids.index(poster.id) + by) % len(ids)])

    return step


def _several_posters(desk: Desk) -> bool:
    return len(desk.editor.posters) > 1


COMMANDS: Final = (
    Command("zoom-in", Words("大きく見る", "Zoom in"), "view",
            lambda desk: desk.shell.zoom_by(1.25), ("Ctrl++", "Ctrl+=", "Ctrl+;"), "plus",
            enabled=has_poster),
    Command("zoom-out", Words("小さく見る", "Zoom out"), "view",
            lambda desk: desk.shell.zoom_by(0.8), ("Ctrl+-",), "minus", enabled=has_poster),
    Command("zoom-fit", Words("全体を見る", "Whole poster"), "view",
            lambda desk: desk.shell.zoom_fit(), ("Ctrl+1", "Shift+1", "Shift+!"), "maximize",
            enabled=has_poster, plain_keys=True),
    Command("zoom-full", Words("実物の大きさ", "Real size"), "view",
            lambda desk: desk.shell.zoom_to(1.0), ("Ctrl+0",), "scan", enabled=has_poster),
    Command("previous-poster", Words("前のポスター", "Previous poster"), "view",
            _step_poster(-1), ("Ctrl+PgUp",), "chevron-left", enabled=_several_posters),
    Command("next-poster", Words("次のポスター", "Next poster"), "view", _step_poster(1),
            ("Ctrl+PgDown",), "chevron-right", enabled=_several_posters),
)  # fmt: skip
