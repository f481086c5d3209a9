"""The pictures of the start screen: templates, and the first posters of workshops opened lately.

Apart from the screen itself, which is painted before anything that paints posters is loaded.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QPixmap

from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.glance import first_poster
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.photos.picture_copies import PictureCopies
from poster_studio.editor.sheets.new_poster import template_page
from poster_studio.ui.side.thumbnails import thumbnail


def template_picture(studio: Studio, template: str, size_px: int, ratio: float) -> QPixmap | None:
    """A template's poster; `None` if the template is missing."""
    found = studio.templates.get(template)
    if found is None:
        return None
    page = template_page(studio, Workshop(id="-", title=""), found)
    resources = StudioResources(studio.fonts, PictureCopies.none())
    return thumbnail(page, resources, size_px, ratio)


def workshop_picture(studio: Studio, path: Path, size_px: int, ratio: float) -> QPixmap | None:
    """A workshop's first poster; `None` where there is nothing to see."""
    found = first_poster(studio, path)
    return None if found is None else thumbnail(found.page, found.resources, size_px, ratio)
