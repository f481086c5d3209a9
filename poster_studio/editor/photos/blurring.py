"""Blurring faces: the picture is replaced by one that never held them (EDIT-BLUR)."""

from __future__ import annotations

from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import MOST_BLURRED, PictureElement
from poster_studio.editor.editor import Editor
from poster_studio.workshop_io.pictures import CleanPicture, blurred_picture

BLUR: Final = Words("顔をぼかす", "Blur a face")


def blur(editor: Editor, id_: str, area: Rect) -> None:
    """Blurs an ellipse of a picture (fractions of it) wherever this poster shows it."""
    element = editor.element(id_)
    data = picture_data(editor, id_)
    if isinstance(element, PictureElement) and data is not None:
        put_blurred(editor, element.picture, blurred_picture(data, [area]))


def picture_data(editor: Editor, id_: str) -> bytes | None:
    """The file of a picture on the poster."""
    element = editor.element(id_)
    if not isinstance(element, PictureElement):
        return None
    return editor.file.pictures.picture_bytes(element.picture)


def put_blurred(editor: Editor, sha256: str, blurred: CleanPicture) -> None:
    """Shows the blurred picture in place of another, also in elements that were deleted.

    The other one leaves the file when the workshop is closed, unless the step was undone or another
    poster shows it. Until then undo can bring it back. The elements tell other seats to follow.
    """
    if blurred.info.sha256 == sha256:
        return
    editor.require_write()
    editor.file.pictures.keep(blurred)
    elements = editor.store.all_elements.values()
    shown = [e for e in elements if isinstance(e, PictureElement) and e.picture == sha256]
    with editor.edit(BLUR) as edit:
        for element in shown:
            earlier = (*element.blurred, sha256)[-MOST_BLURRED:]
            edit.update(element.id, picture=blurred.info.sha256, blurred=earlier)
    editor.file.pictures.retire(sha256)
