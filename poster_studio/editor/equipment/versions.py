"""Earlier versions of the poster on the desk, and what was deleted from it (EDIT-VERSION)."""

from __future__ import annotations

import time
from collections.abc import Sequence
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element, GroupElement
from poster_studio.document.poster import Poster
from poster_studio.editor.editor import Editor
from poster_studio.workshop_io.versions import Version

RESTORE: Final = Words("前の版に戻す", "Back to an earlier version")
BRING_BACK: Final = Words("けしたものを戻す", "Bring back")
#: So long after the last version a changed poster gets another one.
EVERY_S: Final = 300.0
#: What a version does not change of the poster.
_KEPT: Final = frozenset({"id", "elements", "group"})


class VersionKeeper:
    """For a timer: keeps a version of a poster that was worked on, every few minutes."""

    def __init__(self, editor: Editor) -> None:
        self._editor = editor
        self._seen: Poster | None = editor.poster
        self._at: float | None = None

    def tick(self, now_s: float) -> None:
        """Keeps a version when it is time; `now_s` is a monotonic clock.

        Raises `PosterStudioError` if the file cannot be written.
        """
        poster = self._editor.poster
        if poster is None or not self._editor.can_edit:
            return
        if self._seen is None or self._seen.id != poster.id or self._at is None:
            self._seen, self._at = poster, now_s
        if now_s - self._at < EVERY_S:
            return
        self._at = now_s
        if poster is not self._seen:
            self._seen = poster
            keep_version(self._editor, kept=False)


def keep_version(editor: Editor, *, kept: bool = True) -> None:
    """Keeps the poster as it is now; raises `PosterStudioError` if the disk refuses."""
    editor.require_write()
    if editor.poster is not None:
        now_ms = time.time_ns() // 1_000_000
        editor.file.versions.keep(editor.poster, now_ms, kept=kept)


def versions(editor: Editor) -> tuple[Version, ...]:
    """The versions of the poster on the desk, the newest first."""
    return () if editor.poster is None else editor.file.versions.of(editor.poster.id)


def restore(editor: Editor, version: Version) -> None:
    """Makes the poster what it was, as one step; what it is now is kept as a version first."""
    old = editor.file.versions.poster(version)
    keep_version(editor, kept=False)
    stored = editor.store.all_elements
    wanted = {element.id: element for element in old.elements}
    with editor.edit(RESTORE) as edit:
        info = {name: value for name, value in dict(old).items() if name not in _KEPT}
        edit.set_info(**info)
        for id_, element in stored.items():
            if id_ not in wanted and not element.deleted:
                edit.remove(id_)
        for id_, element in wanted.items():
            now = stored.get(id_)
            if now is None:
                edit.add(element)
            elif now.kind == element.kind:
                fields = {name: value for name, value in element if name not in ("id", "kind")}
                edit.update(id_, **fields)
    editor.select([])


def deleted(editor: Editor) -> tuple[Element, ...]:
    """What was deleted from the poster.

    Groups are left out, for their members come back by themselves, and cards that were put on the
    poster again.
    """
    if editor.poster is None:
        return ()
    there = _cards_there(editor)
    return tuple(
        element
        for element in editor.store.all_elements.values()
        if element.deleted
        and not isinstance(element, GroupElement)
        and not (isinstance(element, CardElement) and element.card in there)
    )


def bring_back(editor: Editor, ids: Sequence[str]) -> None:
    """Puts deleted elements back where they were, as one step, and selects them.

    A card that is on the poster, or among the others twice, comes back only once.
    """
    stored, there = editor.store.all_elements, _cards_there(editor)
    back: list[str] = []
    for id_ in ids:
        element = stored.get(id_)
        if isinstance(element, CardElement) and element.card:
            if element.card in there:
                continue
            there.add(element.card)
        back.append(id_)
    if not back:
        return
    with editor.edit(BRING_BACK) as edit:
        for id_ in back:
            edit.restore(id_)
    editor.select(back)


def _cards_there(editor: Editor) -> set[str]:
    return {e.card for e in editor.elements if isinstance(e, CardElement) and e.card}
