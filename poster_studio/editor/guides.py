"""Guides: lines across a poster that things line up with; they never print (EDIT-GUIDE)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor

DRAW: Final = Words("線を引く", "Draw a guide")
CLEAR: Final = Words("引いた線をけす", "Clear guides")
_MOST: Final = 100


def draw(editor: Editor, *, upright: bool, at: float) -> None:
    """A new guide, if it lies on the sheet, as one step."""
    poster = editor.poster
    if poster is None or not 0.0 <= at <= poster.sheet[0 if upright else 1]:
        return
    name = "upright_guides" if upright else "level_guides"
    old: tuple[float, ...] = getattr(poster, name)
    with editor.edit(DRAW) as edit:
        edit.set_info(**{name: (*old, round(at, 1))[-_MOST:]})


def clear(editor: Editor) -> None:
    """Takes all guides away, as one step."""
    with editor.edit(CLEAR) as edit:
        edit.set_info(upright_guides=(), level_guides=())


def any_guides(editor: Editor) -> bool:
    """Whether there is a guide to take away."""
    poster = editor.poster
    return (
        editor.can_edit
        and poster is not None
        and bool(poster.upright_guides or poster.level_guides)
    )
