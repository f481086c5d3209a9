"""Commands that place and stack what is selected."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.arrange import arranging, grouping, protecting, repeating
from poster_studio.editor.arrange.grouping import tops
from poster_studio.editor.arrange.lining_up import Side, Way, line_up, make_same_size
from poster_studio.editor.commands.table import Command, Desk, has_selection
from poster_studio.editor.editor import Editor

NUDGE: Final = 1.0
NUDGE_FAR: Final = 10.0


def _after_typing(change: Callable[[Editor], object]) -> Callable[[Desk], None]:
    """What is done to an element ends the typing in it first: new words may leave none."""

    def run(desk: Desk) -> None:
        desk.hands.end_typing()
        change(desk.editor)

    return run


def _nudge(dx: float, dy: float) -> Callable[[Desk], None]:
    def nudge(desk: Desk) -> None:
        arranging.nudge(desk.editor, dx, dy)
        desk.shell.show_selection()

    return nudge


def _nudge_by_pixel(dx: float, dy: float) -> Callable[[Desk], None]:
    return lambda desk: _nudge(dx * desk.shell.pixel, dy * desk.shell.pixel)(desk)


def _restack(forward: bool) -> Callable[[Desk], None]:
    return _after_typing(lambda editor: arranging.restack(editor, forward=forward))


def _can_restack(forward: bool) -> Callable[[Desk], bool]:
    return lambda desk: has_selection(desk) and arranging.can_restack(desk.editor, forward=forward)


def _line_up(way: Way) -> Callable[[Desk], None]:
    return _after_typing(lambda editor: line_up(editor, way))


def _same(side: Side) -> Callable[[Desk], None]:
    return _after_typing(lambda editor: make_same_size(editor, side))


def _several(desk: Desk) -> bool:
    return has_selection(desk) and len(desk.editor.selection) > 1


def _three(desk: Desk) -> bool:
    return has_selection(desk) and len(tops(desk.editor)) > 2


def _alignments() -> tuple[Command, ...]:
    rows: tuple[tuple[Way, Words, str], ...] = (
        ("left", Words("左にそろえる", "Align left"), "align-start-vertical"),
        (
            "middle",
            Words("左右のまん中にそろえる", "Align middles across"),
            "align-center-vertical",
        ),
        ("right", Words("右にそろえる", "Align right"), "align-end-vertical"),
        ("top", Words("上にそろえる", "Align top"), "align-start-horizontal"),
        (
            "centre",
            Words("上下のまん中にそろえる", "Align middles down"),
            "align-center-horizontal",
        ),
        ("bottom", Words("下にそろえる", "Align bottom"), "align-end-horizontal"),
    )
    spread: tuple[tuple[Way, Words, str], ...] = (
        ("across", Words("横に等しくあける", "Space out across"), "align-horizontal-space-between"),
        ("down", Words("縦に等しくあける", "Space out down"), "align-vertical-space-between"),
    )
    return (
        *(
            Command(f"align-{way}", words, "arrange", _line_up(way), (), icon,
                    enabled=has_selection)
            for way, words, icon in rows
        ),
        *(
            Command(f"spread-{way}", words, "arrange", _line_up(way), (), icon,
                    enabled=_three)
            for way, words, icon in spread
        ),
    )  # fmt: skip


def _nudges() -> tuple[Command, ...]:
    directions = (
        ("left", Words("左", "left"), -1.0, 0.0),
        ("right", Words("右", "right"), 1.0, 0.0),
        ("up", Words("上", "up"), 0.0, -1.0),
        ("down", Words("下", "down"), 0.0, 1.0),
    )
    near = tuple(
        _arrow(
            f"nudge-{name}{suffix}",
            Words(f"{way.ja}へ {length:.0f} mm", f"{length:.0f} mm {way.en}"),
            _nudge(dx * length, dy * length),
            f"{prefix}{name.capitalize()}",
        )
        for name, way, dx, dy in directions
        for suffix, prefix, length in (("", "", NUDGE), ("-far", "Shift+", NUDGE_FAR))
    )
    return near + tuple(
        _arrow(
            f"nudge-{name}-pixel",
            Words(f"{way.ja}へ 画面の 1 ドット", f"A pixel of the screen {way.en}"),
            _nudge_by_pixel(dx, dy),
            f"Alt+{name.capitalize()}",
        )
        for name, way, dx, dy in directions
    )


def _arrow(id_: str, label: Words, run: Callable[[Desk], None], key: str) -> Command:
    return Command(
        id_, label, "arrange", run, keys=(key,), enabled=has_selection,
        in_menu=False, plain_keys=True, in_sheet=False,
    )  # fmt: skip


COMMANDS: Final = (
    Command("forward", Words("前へ", "Bring forward"), "arrange", _restack(True), ("Ctrl+]",),
            "bring-to-front", enabled=_can_restack(True)),
    Command("backward", Words("後ろへ", "Send backward"), "arrange", _restack(False),
            ("Ctrl+[",), "send-to-back", enabled=_can_restack(False)),
    Command("to-front", Words("いちばん前へ", "Bring to front"), "arrange",
            _after_typing(lambda editor: arranging.restack_all_the_way(editor, to_front=True)),
            ("Ctrl+Shift+]",), "", enabled=has_selection),
    Command("to-back", Words("いちばん後ろへ", "Send to back"), "arrange",
            _after_typing(lambda editor: arranging.restack_all_the_way(editor, to_front=False)),
            ("Ctrl+Shift+[",), "", enabled=has_selection),
    Command("group", Words("まとめる", "Group"), "arrange",
            _after_typing(grouping.group), ("Ctrl+G",), "group",
            enabled=lambda desk: grouping.can_group(desk.editor)),
    Command("ungroup", Words("まとまりをほどく", "Ungroup"), "arrange",
            _after_typing(grouping.ungroup), ("Ctrl+Shift+G",), "ungroup",
            enabled=lambda desk: grouping.can_ungroup(desk.editor)),
    *_alignments(),
    Command("same-size", Words("同じ大きさにする", "Make the same size"), "arrange",
            _same("both"), (), "", enabled=_several),
    Command("repeat", Words("くり返して並べる…", "Repeat in steps…"), "arrange",
            lambda desk: desk.shell.go("repeat"), ("Ctrl+Alt+D",), "copy-plus",
            enabled=lambda desk: repeating.can_repeat(desk.editor)),
    Command("flip-across", Words("左右に裏返す", "Flip left to right"), "arrange",
            _after_typing(lambda editor: arranging.flip(editor, "flip_x")), (), "flip-horizontal-2",
            enabled=lambda desk: arranging.can_flip(desk.editor)),
    Command("flip-down", Words("上下に裏返す", "Flip top to bottom"), "arrange",
            _after_typing(lambda editor: arranging.flip(editor, "flip_y")), (), "flip-vertical-2",
            enabled=lambda desk: arranging.can_flip(desk.editor)),
    Command("lock", Words("動かないようにする", "Lock"), "arrange",
            _after_typing(protecting.lock), ("Ctrl+Shift+L",), "lock",
            enabled=has_selection),
    Command("unlock-all", Words("すべて動かせるようにする", "Unlock all"), "arrange",
            lambda desk: protecting.unlock_all(desk.editor), (), "lock-open",
            enabled=lambda desk: protecting.any_locked(desk.editor)),
    Command("hide", Words("かくす", "Hide"), "arrange",
            _after_typing(protecting.hide), ("Ctrl+Shift+H",), "eye-off",
            enabled=has_selection),
    Command("show-all", Words("かくしたものを見せる", "Show all"), "arrange",
            lambda desk: protecting.show_all(desk.editor), (), "eye",
            enabled=lambda desk: protecting.any_hidden(desk.editor)),
    *_nudges(),
)  # fmt: skip
