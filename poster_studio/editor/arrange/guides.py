"""Guides: lines across a poster that things line up with; they never print (EDIT-GUIDE)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.editor.arrange.snapping import Guide
from poster_studio.editor.editor import Editor

DRAW: Final = Words("線を引く", "Draw a guide")
MOVE: Final = Words("線を動かす", "Move a guide")
REMOVE: Final = Words("線をけす", "Remove a guide")
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


def guide_at(editor: Editor, place: Point, reach: float) -> Guide | None:
    """The guide nearest to a place of the sheet, if one is within reach."""
    poster = editor.poster
    if poster is None or not Rect(0.0, 0.0, *poster.sheet).inset(-reach).contains(place):
        return None
    near = [
        *((abs(at - place.x), True, at) for at in poster.upright_guides),
        *((abs(at - place.y), False, at) for at in poster.level_guides),
    ]
    distance, upright, at = min(near, default=(reach, False, 0.0))
    return Guide(upright, at) if distance < reach else None


def move(editor: Editor, guide: Guide, at: float | None) -> None:
    """Puts a guide elsewhere on the sheet, or takes it away (`None`), as one step."""
    poster = editor.poster
    if poster is None or at == guide.at:
        return
    name = "upright_guides" if guide.upright else "level_guides"
    old: tuple[float, ...] = getattr(poster, name)
    if guide.at not in old:
        return
    place = old.index(guide.at)
    new = old[:place] + (() if at is None else (at,)) + old[place + 1 :]
    with editor.edit(REMOVE if at is None else MOVE) as edit:
        edit.set_info(**{name: new})


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
