"""Words that were being typed into an element which another seat deleted."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.arrange.rebasing import rebased
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_session import TYPING, TextSession
from poster_studio.editor.words.words_place import Wordy

DELETED: Final = Words(
    "ほかの席が、書いていた枠をけしました。けしたものから戻せます。",
    "Another seat deleted what you were writing in. Bring it back from the deleted things.",
)


def keep_lost(editor: Editor, session: TextSession) -> None:
    """Writes what was typed or composed into the deleted element, so that it comes back with it,
    and tells the person.

    Nothing happens for an element that is not there at all any more.
    """
    deleted = editor.store.all_elements.get(session.element_id)
    if session.is_fresh or not isinstance(deleted, Wordy):
        return
    draft = rebased(session.draft, session.base, deleted.text)
    if session.preedit is not None:
        draft = draft.typed(session.preedit.words)
    with editor.edit(TYPING) as edit:
        for change in draft.pending:
            edit.edit_text(session.element_id, change.start, change.end, change.spans)
    editor.say(DELETED)
