"""A new poster from a template, added to the workshop and put on the desk."""

from __future__ import annotations

import itertools

from poster_studio.base.ids import new_id
from poster_studio.compose.poster import compose_poster
from poster_studio.display.display_list import Page
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.photos.picture_copies import PictureCopies
from poster_studio.templates.catalogue import Template
from poster_studio.templates.filling import Order, fill

#: The size of new posters where the template offers it.
USUAL_SIZE = "A1"


def next_group(editor: Editor) -> int | None:
    """The lowest number of a group without a poster."""
    taken = {info.group for info in editor.posters}
    groups = range(1, editor.workshop.programme.groups + 1)
    return next((group for group in groups if group not in taken), None)


def add_poster(editor: Editor, order: Order) -> PosterInfo:
    """Makes the poster and opens it; raises `PosterStudioError` in a read-only file."""
    editor.require_write()
    info, elements = fill(order, editor.workshop, editor.studio.typesetter, new_id)
    editor.add_poster(info, elements)
    return info


def template_page(
    studio: Studio, workshop: Workshop, template: Template, *, landscape: bool = False
) -> Page:
    """How the template looks in a workshop while its places are still empty."""
    theme = studio.themes[template.theme]
    order = Order(template, theme, size=usual_size(template), landscape=landscape)
    numbers = itertools.count()
    info, elements = fill(order, workshop, studio.typesetter, lambda: f"preview-{next(numbers)}")
    poster = Poster(**dict(info), elements=elements)
    look = studio.look(poster, workshop, PictureCopies.none(), placeholders=True)
    return compose_poster(poster, look)


def usual_size(template: Template) -> str:
    """The size of a new poster of that template."""
    return USUAL_SIZE if USUAL_SIZE in template.sizes else template.sizes[0]
