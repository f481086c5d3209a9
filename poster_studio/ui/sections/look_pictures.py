"""Pictures of a card's looks in the poster's theme, painted as cards are."""

from __future__ import annotations

from typing import Final

from PySide6.QtGui import QIcon, QPainter

from poster_studio.compose.look import Look
from poster_studio.compose.poster import compose_element
from poster_studio.document.elements import CardElement, CardLook, Frame
from poster_studio.document.text import RichText
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.desk.pixmaps import blank

#: A card of so many millimetres is painted a pixel a millimetre.
WIDTH_PX: Final = 66
HEIGHT_PX: Final = 44
_STRIP_PX: Final = 30
_WORDS: Final = "声"


def look_icon(painter: PagePainter, look: Look, name: CardLook, ratio: float) -> QIcon:
    """A small card of that look."""
    upright = name == "strip"
    width = _STRIP_PX if upright else WIDTH_PX
    card = CardElement(
        id="picture",
        frame=Frame(x=(WIDTH_PX - width) / 2, y=1.0, width=width, height=HEIGHT_PX - 2.0),
        text=RichText.plain(_WORDS),
        look=name,
        letter="A",
        family=look.theme.text_family,
        weight=700,
        size_pt=30.0,
        fit="shrink",
        align="centre",
        block_align="centre",
        direction="vertical" if upright else "horizontal",
        line_height=1.2,
    )
    pixmap = blank(WIDTH_PX, HEIGHT_PX, ratio)
    with QPainter(pixmap) as q_painter:
        q_painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.paint(q_painter, (compose_element(card, look),))
    return QIcon(pixmap)
