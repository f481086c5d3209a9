"""PNG files of a page, painted and compressed band by band in bounded memory."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QImage, QPainter, QTransform

from poster_studio.base.geometry import Rect
from poster_studio.base.units import mm_to_px
from poster_studio.display.display_list import Page
from poster_studio.display.resources import Resources
from poster_studio.export.png_stream import Rows, write_rows
from poster_studio.export.progress import FINISHING, PAINTING, Progress, unheard
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_pictures import PicturePixels
from poster_studio.export.writing import whole_file

_BAND_PX = 256
# Painted around a band and thrown away: edges of shapes come out the same in any band.
_PADDING_PX = 16


@dataclass(frozen=True, slots=True)
class PngOptions:
    """Resolution, and whether the bleed belongs to the picture."""

    dpi: float = 300
    with_bleed: bool = False


def write_png(
    page: Page,
    resources: Resources,
    path: Path,
    options: PngOptions,
    progress: Progress | None = None,
) -> None:
    """Writes the page on white paper as an opaque sRGB PNG.

    Raises `PosterStudioError` if the file cannot be written and whatever `progress` raises.
    """
    tell = progress or unheard
    frame = _frame(page, options.dpi, options.with_bleed)
    with whole_file(path) as temporary, temporary.open("wb") as file:
        bands = _told(_bands(page, resources, frame), frame.height_px, tell)
        write_rows(file, frame.width_px, frame.height_px, options.dpi, bands)
        tell(1.0, FINISHING)


def render(page: Page, resources: Resources, dpi: float, with_bleed: bool = False) -> QImage:
    """The page as one picture: the very pixels that `write_png` writes."""
    frame = _frame(page, dpi, with_bleed)
    whole = QImage(frame.width_px, frame.height_px, QImage.Format.Format_RGB888)
    with QPainter(whole) as painter:
        top = 0
        for band in _bands(page, resources, frame):
            height = band.height() - 2 * _PADDING_PX
            kept = QRect(_PADDING_PX, _PADDING_PX, frame.width_px, height)
            painter.drawImage(QPoint(0, top), band, kept)
            top += height
    return whole


@dataclass(frozen=True, slots=True)
class _Frame:
    """The part of the page that is painted, and its size in pixels."""

    x: float
    y: float
    width_px: int
    height_px: int
    scale: float

    def band(self, top_px: int, height_px: int) -> Rect:
        """A band with its padding, in millimetres."""
        padding = _PADDING_PX / self.scale
        return Rect(
            self.x - padding,
            self.y + top_px / self.scale - padding,
            self.width_px / self.scale + 2 * padding,
            height_px / self.scale + 2 * padding,
        )


def _frame(page: Page, dpi: float, with_bleed: bool) -> _Frame:
    bleed = page.bleed if with_bleed else 0.0
    return _Frame(
        x=-bleed,
        y=-bleed,
        width_px=max(1, round(mm_to_px(page.width + 2 * bleed, dpi))),
        height_px=max(1, round(mm_to_px(page.height + 2 * bleed, dpi))),
        scale=mm_to_px(1.0, dpi),
    )


def _bands(page: Page, resources: Resources, frame: _Frame) -> Iterator[QImage]:
    """Pictures of the bands, each with its padding around it."""
    pages = PagePainter(resources, pictures=PicturePixels(exact=True))
    for top in range(0, frame.height_px, _BAND_PX):
        yield _band(page, pages, frame, top, min(_BAND_PX, frame.height_px - top))


def _band(page: Page, pages: PagePainter, frame: _Frame, top: int, height: int) -> QImage:
    padded = QImage(
        frame.width_px + 2 * _PADDING_PX, height + 2 * _PADDING_PX, QImage.Format.Format_RGB32
    )
    padded.fill(Qt.GlobalColor.white)
    with QPainter(padded) as painter:
        to_pixels = QTransform.fromScale(frame.scale, frame.scale)
        origin = QTransform.fromTranslate(-frame.x, -frame.y)
        shift = QTransform.fromTranslate(_PADDING_PX, _PADDING_PX - top)
        painter.setTransform(origin * to_pixels * shift)
        pages.paint(painter, page.items, visible=frame.band(top, height))
    return padded.convertToFormat(QImage.Format.Format_RGB888)


def _told(bands: Iterator[QImage], height_px: int, progress: Progress) -> Iterator[Rows]:
    done = 0
    progress(0.0, PAINTING)
    for band in bands:
        stride, height = band.bytesPerLine(), band.height() - 2 * _PADDING_PX
        start = _PADDING_PX * (stride + 3)
        yield Rows(memoryview(band.bits()), start, height, stride, band)
        done += height
        progress(min(0.99, done / height_px), PAINTING)
