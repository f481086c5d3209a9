"""Posters follow the programme: question, keywords, session, date, contact (EDIT-RELAY-5)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.workshop import Programme
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.retemplating import with_programme, write_relay

PROGRAMME: Final = Words("進行を変える", "Change the programme")


def change_programme(editor: Editor, programme: Programme) -> None:
    """Sets the programme and what it says on every poster.

    The poster on the desk changes as an undoable step of its own, the others silently. Raises
    `PosterStudioError` in a read-only file.
    """
    before = editor.workshop
    with editor.edit_workshop(PROGRAMME) as edit:
        edit.set_programme(programme)
    desk = editor.poster
    for info in editor.posters:
        store = editor.file.poster(info.id)
        relay = with_programme(editor.studio, before, editor.workshop, store.poster)
        if not (relay.fields or relay.new or relay.removed):
            continue
        on_desk = desk is not None and desk.id == info.id
        with editor.edit(PROGRAMME) if on_desk else store.edit(PROGRAMME) as poster_edit:
            write_relay(poster_edit, store.poster, relay)
