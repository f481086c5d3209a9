"""Posters follow the programme: question, keywords, session, date, contact (EDIT-RELAY-5)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.compose.qr import fits
from poster_studio.document.workshop import Programme
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.retemplating import with_programme, write_relay

PROGRAMME: Final = Words("進行を変える", "Change the programme")
LONG_ADDRESS: Final = Words(
    "アドレスが長すぎて QR コードにできません", "the address is too long for a QR code"
)
SHORTER: Final = Words("短いアドレスにしてください", "give a shorter one")


def change_programme(editor: Editor, programme: Programme) -> None:
    """Sets the programme and what it says on every poster.

    The poster on the desk changes as an undoable step of its own, the others silently. Raises
    `PosterStudioError`, and changes nothing, in a read-only file or for what no poster can hold.
    """
    if programme.url and not fits(programme.url):
        raise PosterStudioError(LONG_ADDRESS, SHORTER)
    before = editor.workshop
    after = before.model_copy(update={"programme": programme})
    relays = {
        info.id: with_programme(editor.studio, before, after, editor.file.poster(info.id).poster)
        for info in editor.posters
    }
    with editor.edit_workshop(PROGRAMME) as edit:
        edit.set_programme(programme)
    desk = editor.poster
    for id_, relay in relays.items():
        store = editor.file.poster(id_)
        if not (relay.fields or relay.new or relay.removed):
            continue
        on_desk = desk is not None and desk.id == id_
        with editor.edit(PROGRAMME) if on_desk else store.edit(PROGRAMME) as poster_edit:
            write_relay(poster_edit, store.poster, relay)
