"""The templates as pictures: how each would show this poster's words, or a new poster's places."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.document.poster import Poster
from poster_studio.document.theme import Theme
from poster_studio.editor.editor import Editor
from poster_studio.editor.photos.picture_copies import PictureCopies
from poster_studio.editor.sheets.new_poster import next_group, usual_size
from poster_studio.editor.sheets.relaying import applied
from poster_studio.editor.sheets.retemplating import with_template
from poster_studio.templates.catalogue import Template
from poster_studio.templates.filling import Order, fill

#: Paper sizes by how often a print shop or a city hall asks for them.
SIZES: Final = ("A1", "A2", "A3", "A4", "B1", "B2", "B3", "A0")
assert set(SIZES) <= set(PAPER_SIZES)


@dataclass(frozen=True, slots=True)
class Wish:
    """The paper and the theme of a poster to come; without a theme, each template has its own."""

    size: str = "A1"
    landscape: bool = False
    theme: str | None = None


def order_of(editor: Editor, template: Template, wish: Wish) -> Order:
    """A new poster of that template for the next group that has none."""
    return Order(
        template,
        theme_for(editor.studio.themes, template, wish),
        size=wish.size if wish.size in template.sizes else usual_size(template),
        landscape=wish.landscape,
        group=next_group(editor),
    )


def new_page(editor: Editor, template: Template, wish: Wish) -> Page:
    """How a new poster looks while its places are still empty."""
    numbers = itertools.count()
    info, elements = fill(
        order_of(editor, template, wish),
        editor.workshop,
        editor.studio.typesetter,
        lambda: f"preview-{next(numbers)}",
    )
    return _composed(editor, Poster(**dict(info), elements=elements))


def changed_page(editor: Editor, template: Template) -> Page | None:
    """How the poster on the desk would look in another template; as it is in its own."""
    poster = editor.poster
    if poster is None:
        return None
    if poster.template != template.id:
        relay = with_template(editor.studio, editor.workshop, poster, template)
        elements = applied(poster.elements, relay)
        poster = poster.model_copy(update={"template": template.id, "elements": elements})
    return _composed(editor, poster)


def theme_for(themes: Mapping[str, Theme], template: Template, wish: Wish) -> Theme:
    """The wished theme, or the template's own."""
    return themes[wish.theme if wish.theme in themes and wish.theme else template.theme]


def _composed(editor: Editor, poster: Poster) -> Page:
    pictures = editor.file.pictures if editor.poster is not None else PictureCopies.none()
    look = editor.studio.look(poster, editor.workshop, pictures, placeholders=True)
    return compose_poster(poster, look)
