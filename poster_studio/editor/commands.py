"""Every command as one row of a table, read by menus, toolbar, keyboard and shortcut sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal, Protocol

from poster_studio.base.words import Words
from poster_studio.editor import arranging
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands, ToolName
from poster_studio.editor.words_place import has_words

NUDGE: Final = 1.0
NUDGE_FAR: Final = 10.0

Section = Literal["file", "edit", "arrange", "view", "tools", "help"]


class Shell(Protocol):
    """What the window does for commands."""

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller about the middle."""
        ...

    def zoom_to(self, zoom: float) -> None:
        """1.0 is 100 %."""
        ...

    def zoom_fit(self) -> None:
        """The whole poster."""
        ...

    def ask_export(self) -> None:
        """Opens the export dialog."""
        ...

    def ask_import(self) -> None:
        """Asks for files with cards."""
        ...

    def ask_new_poster(self) -> None:
        """Shows the templates."""
        ...

    def ask_open(self) -> None:
        """Asks for another workshop."""
        ...

    def show_shortcuts(self) -> None:
        """Shows the keys of all commands."""
        ...

    def show_start(self) -> None:
        """Closes the workshop and shows the start screen."""
        ...


@dataclass(frozen=True, slots=True)
class Desk:
    """What a command works on."""

    editor: Editor
    hands: Hands
    shell: Shell


@dataclass(frozen=True, slots=True)
class Command:
    """One row: `keys` are Qt's portable names, `plain_keys` mean something else while typing."""

    id: str
    label: Words
    section: Section
    run: Callable[[Desk], None]
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Desk], bool] = lambda _: True
    in_menu: bool = True
    plain_keys: bool = False


def _undo(desk: Desk) -> None:
    _settle(desk)
    desk.editor.undo()


def _redo(desk: Desk) -> None:
    _settle(desk)
    desk.editor.redo()


def _settle(desk: Desk) -> None:
    """Typed words are a step of their own before anything else happens."""
    desk.hands.cancel_gesture()
    if desk.hands.session is not None:
        desk.hands.session.write()


def _can_undo(desk: Desk) -> bool:
    typing = desk.hands.session is not None and bool(desk.hands.session.draft.pending)
    return typing or desk.editor.can_undo


def _can_redo(desk: Desk) -> bool:
    return desk.editor.can_redo


def _has_selection(desk: Desk) -> bool:
    return desk.editor.can_edit and bool(desk.editor.selection)


def _has_poster(desk: Desk) -> bool:
    return desk.editor.poster is not None


def _can_change(desk: Desk) -> bool:
    return desk.editor.file.access == "write"


def _edit_text(desk: Desk) -> None:
    desk.hands.type_in(desk.editor.selection[0])


def _one_wordy(desk: Desk) -> bool:
    chosen = desk.editor.selected
    return desk.editor.can_edit and len(chosen) == 1 and has_words(chosen[0])


def _select_all(desk: Desk) -> None:
    desk.editor.select(element.id for element in desk.editor.elements)


def _nudge(dx: float, dy: float) -> Callable[[Desk], None]:
    return lambda desk: arranging.nudge(desk.editor, dx, dy)


def _restack(forward: bool) -> Callable[[Desk], None]:
    return lambda desk: arranging.restack(desk.editor, forward=forward)


def _can_restack(forward: bool) -> Callable[[Desk], bool]:
    return lambda desk: _has_selection(desk) and arranging.can_restack(desk.editor, forward=forward)


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


def _take(tool: ToolName) -> Callable[[Desk], None]:
    return lambda desk: desk.hands.take(tool)


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
            enabled=_has_selection,
            in_menu=False,
            plain_keys=True,
        )
        for name, ja, en, dx, dy in directions
        for suffix, prefix, length in (("", "", NUDGE), ("-far", "Shift+", NUDGE_FAR))
    )


COMMANDS: Final[tuple[Command, ...]] = (
    Command("new-poster", Words("新しいポスター", "New poster"), "file",
            lambda desk: desk.shell.ask_new_poster(), ("Ctrl+N",), "file-plus",
            enabled=_can_change),
    Command("open", Words("ひらく…", "Open…"), "file",
            lambda desk: desk.shell.ask_open(), ("Ctrl+O",), "folder-open"),
    Command("import-cards", Words("カードを取り込む…", "Import cards…"), "file",
            lambda desk: desk.shell.ask_import(), ("Ctrl+I",), "import", enabled=_can_change),
    Command("export", Words("書き出す", "Export"), "file",
            lambda desk: desk.shell.ask_export(), ("Ctrl+E", "Ctrl+Shift+E", "Ctrl+P"),
            "file-output", enabled=_has_poster),
    Command("start", Words("はじめの画面へ", "Start screen"), "file",
            lambda desk: desk.shell.show_start(), (), "house"),
    Command("undo", Words("もどす", "Undo"), "edit", _undo, ("Ctrl+Z",), "undo-2",
            enabled=_can_undo),
    Command("redo", Words("やり直す", "Redo"), "edit", _redo, ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo-2", enabled=_can_redo),
    Command("delete", Words("けす・トレイに戻す", "Delete, back to the tray"), "edit",
            lambda desk: arranging.delete(desk.editor), ("Delete", "Backspace"), "trash-2",
            enabled=_has_selection, plain_keys=True),
    Command("duplicate", Words("複製", "Duplicate"), "edit",
            lambda desk: arranging.duplicate(desk.editor), ("Ctrl+D",), "copy",
            enabled=_has_selection),
    Command("select-all", Words("すべて選ぶ", "Select all"), "edit", _select_all, ("Ctrl+A",),
            "square-dashed-mouse-pointer", enabled=_has_poster, plain_keys=True),
    Command("edit-text", Words("文字を書く", "Edit words"), "edit", _edit_text,
            ("F2", "Return", "Enter"), "text-cursor-input", enabled=_one_wordy, plain_keys=True),
    Command("forward", Words("前へ", "Bring forward"), "arrange", _restack(True), ("Ctrl+]",),
            "bring-to-front", enabled=_can_restack(True)),
    Command("backward", Words("後ろへ", "Send backward"), "arrange", _restack(False),
            ("Ctrl+[",), "send-to-back", enabled=_can_restack(False)),
    *_nudges(),
    Command("zoom-in", Words("大きく見る", "Zoom in"), "view",
            lambda desk: desk.shell.zoom_by(1.25), ("Ctrl++", "Ctrl+=", "Ctrl+;"), "plus",
            enabled=_has_poster),
    Command("zoom-out", Words("小さく見る", "Zoom out"), "view",
            lambda desk: desk.shell.zoom_by(0.8), ("Ctrl+-",), "minus", enabled=_has_poster),
    Command("zoom-fit", Words("全体を見る", "Whole poster"), "view",
            lambda desk: desk.shell.zoom_fit(), ("Ctrl+1", "Shift+1", "Shift+!"), "maximize",
            enabled=_has_poster, plain_keys=True),
    Command("zoom-full", Words("実物の大きさ", "Real size"), "view",
            lambda desk: desk.shell.zoom_to(1.0), ("Ctrl+0",), "scan", enabled=_has_poster),
    Command("previous-poster", Words("前のポスター", "Previous poster"), "view",
            _step_poster(-1), ("Ctrl+PgUp",), "chevron-left", enabled=_several_posters),
    Command("next-poster", Words("次のポスター", "Next poster"), "view", _step_poster(1),
            ("Ctrl+PgDown",), "chevron-right", enabled=_several_posters),
    Command("tool-select", Words("えらぶ", "Select"), "tools", _take("select"), ("V",),
            "mouse-pointer-2", enabled=_has_poster, in_menu=False, plain_keys=True),
    Command("tool-text", Words("文字", "Text"), "tools", _take("text"), ("T",), "type",
            enabled=lambda desk: desk.editor.can_edit, in_menu=False, plain_keys=True),
    Command("shortcuts", Words("キーの一覧", "Keyboard shortcuts"), "help",
            lambda desk: desk.shell.show_shortcuts(), ("Ctrl+/", "F1"), "keyboard"),
)  # fmt: skip


def command(id_: str) -> Command:
    """The command of that id; raises `KeyError` for an unknown one."""
    for row in COMMANDS:
        if row.id == id_:
            return row
    raise KeyError(id_)
