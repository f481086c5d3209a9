"""Commands about what the window shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.arrange import guides
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


def _toggle(name: str) -> Callable[[Desk], None]:
    def toggle(desk: Desk) -> None:
        view = desk.editor.desk_view
        desk.editor.desk_view = replace(view, **{name: not getattr(view, name)})

    return toggle


def _is_on(name: str) -> Callable[[Desk], bool]:
    return lambda desk: bool(getattr(desk.editor.desk_view, name))


def _switches() -> tuple[Command, ...]:
    rows = (
        ("rulers", Words("ものさし", "Rulers"), ("Ctrl+R",), "ruler"),
        ("grid", Words("方眼", "Grid"), ("Ctrl+'",), "grid-3x3"),
        ("safe_area", Words("文字を置ける範囲", "Safe area"), (), ""),
        ("snapping", Words("ぴったりそろえる", "Snap"), ("Ctrl+Shift+;",), "magnet"),
    )
    return tuple(
        Command(f"show-{name}", words, "view", _toggle(name), keys, icon, enabled=has_poster,
                checked=_is_on(name))
        for name, words, keys, icon in rows
    )  # fmt: skip


COMMANDS: Final = (
    Command("zoom-in", Words("大きく見る", "Zoom in"), "view",
            lambda desk: desk.shell.zoom_by(1.25), ("Ctrl++", "Ctrl+=", "Ctrl+;"), "plus",
            enabled=has_poster),
    Command("zoom-out", Words("小さく見る", "Zoom out"), "view",
            lambda desk: desk.shell.zoom_by(0.8), ("Ctrl+-",), "minus", enabled=has_poster),
    Command("zoom-fit", Words("全体を見る", "Whole poster"), "view",
            lambda desk: desk.shell.zoom_fit(), ("Ctrl+1", "Shift+1", "Shift+!"), "maximize",
            enabled=has_poster, plain_keys=True),
    Command("zoom-full", Words("実物の大きさ", "Actual size"), "view",
            lambda desk: desk.shell.zoom_to(1.0), ("Ctrl+0",), "scan", enabled=has_poster),
    Command("zoom-selection", Words("選んだものを見る", "Zoom to selection"), "view",
            lambda desk: desk.shell.zoom_selection(), ("Shift+2", "Shift+\""), "zoom-in",
            enabled=lambda desk: bool(desk.editor.selection), plain_keys=True),
    *_switches(),
    Command("clear-guides", Words("引いた線をけす", "Clear guides"), "view",
            lambda desk: guides.clear(desk.editor), (), "",
            enabled=lambda desk: guides.any_guides(desk.editor)),
    Command("previous-poster", Words("前のポスター", "Previous poster"), "view",
            _step_poster(-1), ("Ctrl+PgUp",), "chevron-left", enabled=_several_posters),
    Command("next-poster", Words("次のポスター", "Next poster"), "view", _step_poster(1),
            ("Ctrl+PgDown",), "chevron-right", enabled=_several_posters),
)  # fmt: skip
