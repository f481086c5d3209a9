"""The pictures of the start screen: templates, and the first posters of workshops opened lately.

Apart from the screen itself, which is painted before anything that paints posters is loaded.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter, QPixmap

from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.glance import first_poster
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.photos.picture_copies import PictureCopies
from poster_studio.editor.sheets.new_poster import template_page
from poster_studio.editor.together.looks import SeatLook
from poster_studio.ui.side.thumbnails import thumbnail
from poster_studio.ui.together.badges import paint_arrow, paint_badge
from poster_studio.ui.widgets.icons import Icons

#: Three seats around the poster: who they are, where their animals and their arrows are.
_COMPANY: Final = (
    (SeatLook(4, 0), (0.02, 0.10), (0.27, 0.27)),
    (SeatLook(6, 1), (0.76, 0.26), (0.66, 0.47)),
    (SeatLook(2, 2), (0.05, 0.66), (0.31, 0.74)),
)
_BADGE_SHARE: Final = 0.22


def template_picture(studio: Studio, template: str, size_px: int, ratio: float) -> QPixmap | None:
    """A template's poster; `None` if the template is missing."""
    found = studio.templates.get(template)
    if found is None:
        return None
    page = template_page(studio, Workshop(id="-", title=""), found)
    resources = StudioResources(studio.fonts, PictureCopies.none())
    return thumbnail(page, resources, size_px, ratio)


def company_picture(
    studio: Studio, icons: Icons, template: str, size_px: int, ratio: float
) -> QPixmap | None:
    """A template's poster with others around it; `None` if the template is missing."""
    picture = template_picture(studio, template, size_px, ratio)
    if picture is None:
        return None
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = size_px * _BADGE_SHARE
        for look, (x, y), tip in _COMPANY:
            paint_badge(painter, icons, look, QRectF(x * size_px, y * size_px, side, side))
            paint_arrow(painter, look.paint.hex, QPointF(*tip) * size_px)
    return picture


def workshop_picture(studio: Studio, path: Path, size_px: int, ratio: float) -> QPixmap | None:
    """A workshop's first poster; `None` where there is nothing to see."""
    found = first_poster(studio, path)
    return None if found is None else thumbnail(found.page, found.resources, size_px, ratio)
