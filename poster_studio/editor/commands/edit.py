"""Commands that undo, take away, double, choose and write."""

from __future__ import annotations

from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.editor.arrange import arranging
from poster_studio.editor.arrange.copying import ONCE, THERE
from poster_studio.editor.arrange.styling import can_take_style, paste_style, style_of
from poster_studio.editor.commands.table import (
    Command,
    Desk,
    can_edit,
    has_poster,
    has_range,
    has_selection,
    settle,
)
from poster_studio.editor.words.words_place import has_words


def _undo(desk: Desk) -> None:
    """A gesture under way is the last thing that was done: it alone is taken back."""
    desk.hands.frames.write()
    if desk.hands.in_hand.is_busy:
        desk.hands.cancel_gesture()
        return
    settle(desk)
    desk.editor.undo()


def _redo(desk: Desk) -> None:
    if desk.hands.in_hand.is_busy:
        return
    settle(desk)
    desk.editor.redo()


def _can_undo(desk: Desk) -> bool:
    typing = desk.hands.session is not None and bool(desk.hands.session.draft.pending)
    return typing or desk.hands.in_hand.is_busy or desk.editor.can_undo


def _can_redo(desk: Desk) -> bool:
    return desk.editor.can_redo


def _edit_text(desk: Desk) -> None:
    desk.hands.type_in(desk.editor.selection[0])


def _one_wordy(desk: Desk) -> bool:
    chosen = desk.editor.selected
    return desk.editor.can_edit and len(chosen) == 1 and has_words(chosen[0])


def _can_copy(desk: Desk) -> bool:
    return has_range(desk) if desk.hands.session is not None else bool(desk.editor.selection)


def _can_cut(desk: Desk) -> bool:
    return desk.editor.can_edit and _can_copy(desk)


def _duplicate(desk: Desk) -> None:
    desk.hands.end_typing()
    if all(isinstance(element, CardElement) for element in desk.editor.selected):
        raise PosterStudioError(THERE, ONCE)
    arranging.duplicate(desk.editor)


def _copy_style(desk: Desk) -> None:
    desk.copied_style = style_of(desk.editor.selected[0])


def _paste_style(desk: Desk) -> None:
    if desk.copied_style is not None:
        paste_style(desk.editor, desk.copied_style)


def _has_style(desk: Desk) -> bool:
    return has_selection(desk) and desk.copied_style is not None


def _select_all(desk: Desk) -> None:
    if desk.hands.session is not None:
        desk.hands.session.select_all()
        return
    desk.editor.select(element.id for element in desk.editor.elements)


def _select_none(desk: Desk) -> None:
    """Lets go of everything; of words being typed the caret stays."""
    session = desk.hands.session
    if session is not None:
        session.select(session.draft.caret, session.draft.caret)
        return
    desk.editor.select(())


COMMANDS: Final = (
    Command("undo", Words("もどす", "Undo"), "edit", _undo, ("Ctrl+Z",), "undo-2",
            enabled=_can_undo),
    Command("redo", Words("やり直す", "Redo"), "edit", _redo, ("Ctrl+Shift+Z", "Ctrl+Y"),
            "redo-2", enabled=_can_redo),
    Command("history", Words("前の版・けしたもの…", "Versions and deleted things…"), "edit",
            lambda desk: desk.shell.go("history"), ("Ctrl+Shift+Y",), "history",
            enabled=has_poster),
    Command("delete", Words("けす・トレイに戻す", "Delete, back to the tray"), "edit",
            lambda desk: arranging.delete(desk.editor), ("Delete", "Backspace"), "trash-2",
            enabled=has_selection, plain_keys=True),
    Command("cut", Words("切りとり", "Cut"), "edit", lambda desk: desk.shell.cut(), ("Ctrl+X",),
            "scissors", enabled=_can_cut, plain_keys=True),
    Command("copy", Words("コピー", "Copy"), "edit", lambda desk: desk.shell.copy(), ("Ctrl+C",),
            "copy", enabled=_can_copy, plain_keys=True),
    Command("paste", Words("はりつけ", "Paste"), "edit",
            lambda desk: desk.shell.paste(in_place=False), ("Ctrl+V",), "clipboard-paste",
            enabled=can_edit, plain_keys=True),
    Command("paste-in-place", Words("同じ場所にはりつけ", "Paste in place"), "edit",
            lambda desk: desk.shell.paste(in_place=True), ("Ctrl+Shift+V",), "",
            enabled=can_edit, plain_keys=True),
    Command("copy-style", Words("見た目をコピー", "Copy the look"), "edit", _copy_style,
            ("Ctrl+Alt+C",), "paintbrush", enabled=lambda desk: can_take_style(desk.editor)),
    Command("paste-style", Words("見た目をはる", "Paste the look"), "edit", _paste_style,
            ("Ctrl+Alt+V",), "", enabled=_has_style),
    Command("duplicate", Words("複製", "Duplicate"), "edit",
            _duplicate, ("Ctrl+D",), "copy-plus",
            enabled=has_selection),
    Command("select-all", Words("すべて選ぶ", "Select all"), "edit", _select_all, ("Ctrl+A",),
            "square-dashed-mouse-pointer", enabled=has_poster, plain_keys=True),
    Command("select-none", Words("選ぶのをやめる", "Select nothing"), "edit", _select_none,
            ("Ctrl+Shift+A",), "", enabled=lambda desk: bool(desk.editor.selection),
            plain_keys=True),
    Command("edit-text", Words("文字を書く", "Edit words"), "edit", _edit_text,
            ("F2", "Return", "Enter"), "text-cursor-input", enabled=_one_wordy, plain_keys=True),
)  # fmt: skip
