"""Telling the person why the poster cannot be changed now."""

from __future__ import annotations

from poster_studio.base.errors import PosterStudioError
from poster_studio.editor.editor import Editor


def say_why_not(editor: Editor) -> None:
    """Says what stands against changes of the poster on the desk; nothing if nothing does."""
    try:
        editor.require_write()
    except PosterStudioError as error:
        editor.say(error.words)
