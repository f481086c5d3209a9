"""Copying the look of one element to others: everything but its place and its words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from poster_studio.base.words import Words
from poster_studio.document.elements import BaseElement, Element, PictureElement
from poster_studio.editor.editor import Editor

PASTE_STYLE: Final = Words("見た目をはる", "Paste the look")

#: What an element is or says, as against how it looks.
_CONTENT: Final = frozenset(BaseElement.model_fields) - {"opacity", "shadow"} | {
    "kind", "text", "placeholder", "role", "card", "letter", "number", "picture", "crop",
    "consent", "licence", "shape", "view", "layers", "points", "tool", "sticker", "data",
    "heading", "original_kind", "fields",
}  # fmt: skip

Style = Mapping[str, Any]


def style_of(element: Element) -> Style:
    """The element's looks by the names of their fields."""
    fields = type(element).model_fields.keys() - _CONTENT
    return {name: getattr(element, name) for name in sorted(fields)}


def can_take_style(editor: Editor) -> bool:
    """Whether one element is selected whose look can be copied."""
    return len(editor.selected) == 1


def paste_style(editor: Editor, style: Style) -> None:
    """Gives the selected elements the looks that their kinds have too, as one step."""
    changes = {}
    for element in editor.selected:
        shared = style_of(element).keys() & style.keys()
        if isinstance(element, PictureElement):
            shared -= {"fill"}
        new = {name: style[name] for name in shared if getattr(element, name) != style[name]}
        if new:
            changes[element.id] = new
    if not changes:
        return
    with editor.edit(PASTE_STYLE) as edit:
        for id_, fields in changes.items():
            edit.update(id_, **fields)
