"""Another theme for the poster on the desk: its colours and families, nothing else (EDIT-THEME)."""

from __future__ import annotations

from typing import Any, Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element, TextStyle
from poster_studio.document.theme import Theme
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.retemplating import families_in

THEME: Final = Words("テーマを変える", "Change the theme")


def set_theme(editor: Editor, theme: Theme) -> None:
    """Recolours the poster and sets its words in the theme's families, as one step."""
    poster, old = editor.poster, editor.look.theme
    if poster is None or poster.theme == theme.id:
        return
    template = families_in(editor.studio, editor.workshop, poster, theme)
    with editor.edit(THEME) as edit:
        for element in poster.elements:
            fields = template.get(element.id) or _families(element, old, theme)
            if fields:
                edit.update(element.id, **fields)
        edit.set_info(theme=theme.id)


def _families(element: Element, old: Theme, new: Theme) -> dict[str, Any]:
    """The new theme's family for words in the old one's; others were chosen by somebody."""
    if not isinstance(element, TextStyle):
        return {}
    if element.family == old.text_family:
        return {"family": new.text_family}
    return {"family": new.title_family} if element.family == old.title_family else {}
