"""Locking and hiding: what hands cannot take, and what does not show (EDIT-LOCK)."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.editor.arrange.hits import with_members
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.relaying import is_aside

LOCK: Final = Words("動かないようにする", "Lock")
UNLOCK: Final = Words("動かせるようにする", "Unlock")
HIDE: Final = Words("かくす", "Hide")
SHOW: Final = Words("見せる", "Show")


def lock(editor: Editor) -> None:
    """Nothing moves or changes what is selected until it is unlocked; it is let go of."""
    _set(editor, LOCK, editor.selection, locked=True)


def hide(editor: Editor) -> None:
    """Takes what is selected out of sight, off the print too, without deleting it."""
    _set(editor, HIDE, editor.selection, hidden=True)


def set_locked(editor: Editor, id_: str, locked: bool) -> None:
    """Locks or unlocks one element; of a group, every member."""
    _set(editor, LOCK if locked else UNLOCK, with_members(editor.elements, id_), locked=locked)


def set_hidden(editor: Editor, id_: str, hidden: bool) -> None:
    """Hides or shows one element; of a group, every member."""
    _set(editor, HIDE if hidden else SHOW, with_members(editor.elements, id_), hidden=hidden)


def unlock_all(editor: Editor) -> None:
    """Everything on the poster can be taken again."""
    _set(editor, UNLOCK, (e.id for e in editor.elements if e.locked), locked=False)


def show_all(editor: Editor) -> None:
    """Everything on the poster shows again; what lies in the drawer stays there."""
    _set(editor, SHOW, _hidden(editor), hidden=False)


def any_locked(editor: Editor) -> bool:
    """Whether something could be unlocked."""
    return editor.can_edit and any(element.locked for element in editor.elements)


def any_hidden(editor: Editor) -> bool:
    """Whether something could be shown."""
    return editor.can_edit and bool(_hidden(editor))


def _hidden(editor: Editor) -> list[str]:
    return [e.id for e in editor.elements if e.hidden and not is_aside(e)]


def _set(editor: Editor, label: Words, ids: Iterable[str], **fields: bool) -> None:
    chosen = [id_ for id_ in ids if _differs(editor.element(id_), fields)]
    if not chosen:
        return
    with editor.edit(label) as edit:
        for id_ in chosen:
            edit.update(id_, **fields)
    editor.select(editor.selection)


def _differs(element: Element | None, fields: dict[str, bool]) -> bool:
    return element is not None and any(getattr(element, k) != v for k, v in fields.items())
