"""Commands that place and stack what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor import arranging
from poster_studio.editor.commands.table import Command, Desk, has_selection

NUDGE: Final = 1.0
NUDGE_FAR: Final = 10.0


def _nudge(dx: float, dy: float) -> Callable[[Desk], None]:
    return lambda desk: arranging.nudge(desk.editor, dx, dy)


def _restack(forward: bool) -> Callable[[Desk], None]:
    return lambda desk: arranging.restack(desk.editor, forward=forward)


def _can_restack(forward: bool) -> Callable[[Desk], bool]:
    return lambda desk: has_selection(desk) and arranging.can_restack(desk.editor, forward=forward)


def _nudges() -> tuple[Command, ...]:
    directions = (
        ("left", "左", "left", -1.0, 0.0),
        ("right", "右", "right", 1.0, 0.0),
        ("up", "上", "up", 0.0, -1.0),
        ("down", "下", "down", 0.0, 1.0),
    )
    return tuple(
        Command(
            f"nudge-{name}{suffix}",
            Words(f"{ja}へ {length:.0f} mm", f"{length:.0f} mm {en}"),
            "arrange",
            _nudge(dx * length, dy * length),
            keys=(f"{prefix}{name.capitalize()}",),
            enabled=has_selection,
            in_menu=False,
            plain_keys=True,
        )
        for name, ja, en, dx, dy in directions
        for suffix, prefix, length in (("", "", NUDGE), ("-far", "Shift+", NUDGE_FAR))
    )


COMMANDS: Final = (
    Command("forward", Words("前へ", "Bring forward"), "arrange", _restack(True), ("Ctrl+]",),
            "bring-to-front", enabled=_can_restack(True)),
    Command("backward", Words("後ろへ", "Send backward"), "arrange", _restack(False),
            ("Ctrl+[",), "send-to-back", enabled=_can_restack(False)),
    *_nudges(),
)  # fmt: skip
