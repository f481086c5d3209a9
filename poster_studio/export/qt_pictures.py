"""Pictures decoded for painting: as small as the device needs, each size kept once."""

from __future__ import annotations

import math
import sys
from collections import OrderedDict

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRect, QSize
from PySide6.QtGui import QBrush, QImage, QImageReader, QPainter, QTransform

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Picture
from poster_studio.display.resources import PictureBytes
from poster_studio.display.tone import Tone

#: A picture larger than this is decoded at a smaller size, whatever the device asks for.
LARGEST_PX = 26_000_000
#: What a decoder may take: 80 megapixels, the most that a workshop accepts, with 4 bytes each.
#: Qt's own limit of 256 would leave large PNGs grey here and not in the PDF.
_DECODER_MEGABYTES = 320
#: So many pictures in other tones are kept.
_TONES = 8


class PicturePixels:
    """A cache of decoded pictures, bounded in bytes; the least recently drawn go first.

    A file is painted at one size, so its pictures may be `exact`; a canvas that is zoomed keeps
    each halved size for all sizes down to the next.
    """

    def __init__(self, limit_bytes: int = 96_000_000, exact: bool = False) -> None:
        self._limit, self._exact = limit_bytes, exact
        self._tones: OrderedDict[tuple[int, Tone], QBrush] = OrderedDict()
        self._brushes: OrderedDict[tuple[str, Rect, float], tuple[QBrush, int]] = OrderedDict()

    def brush(self, pictures: PictureBytes, picture: Picture, scale: float) -> QBrush | None:
        """A brush that fills the picture's target with its pixels, in millimetres.

        `scale` is device pixels per millimetre. `None` if the picture is not here or unreadable.
        """
        info = pictures.picture_info(picture.picture)
        if info is None or picture.target.width <= 0 or picture.target.height <= 0:
            return None
        part = _pixel_part(picture.source, info.width_px, info.height_px)
        reduction = _reduction(part, picture.target, scale)
        too_large = math.sqrt(info.width_px * info.height_px / LARGEST_PX)
        shrink = max(1.0, reduction, too_large)
        if not self._exact:
            shrink = max(_power_of_two(reduction), _power_of_two(2 * too_large))
        pixels = self._pixels(pictures, picture, part, round(shrink, 3))
        if pixels is None:
            return None
        if not picture.tone.is_neutral:
            pixels = self._toned(pixels, picture.tone)
        return _placed(pixels, picture.target)

    def _toned(self, pixels: QBrush, tone: Tone) -> QBrush:
        """The pixels in another tone; only the last few are kept, as a hand tries them out."""
        key = (pixels.textureImage().cacheKey(), tone)
        if key not in self._tones:
            while len(self._tones) >= _TONES:
                self._tones.popitem(last=False)
            self._tones[key] = QBrush(toned(pixels.textureImage(), tone))
        return self._tones[key]

    def _pixels(
        self, pictures: PictureBytes, picture: Picture, part: QRect, shrink: float
    ) -> QBrush | None:
        key = (picture.picture, picture.source, shrink)
        known = self._brushes.get(key)
        if known is not None:
            self._brushes.move_to_end(key)
            return known[0]
        data = pictures.picture_bytes(picture.picture)
        image = None if data is None else _decoded(data, part, shrink)
        if image is None:
            return None
        self._keep(key, QBrush(_bordered(image)), image.sizeInBytes())
        return self._brushes[key][0]

    def _keep(self, key: tuple[str, Rect, float], brush: QBrush, size: int) -> None:
        self._brushes[key] = (brush, size)
        total = sum(size for _, size in self._brushes.values())
        while total > self._limit and len(self._brushes) > 1:
            _, (_, freed) = self._brushes.popitem(last=False)
            total -= freed


def toned(image: QImage, tone: Tone) -> QImage:
    """The image with the tone's table applied to its colours, not to its opacity."""
    import numpy as np

    alpha = image.hasAlphaChannel()
    plain = QImage.Format.Format_ARGB32 if alpha else QImage.Format.Format_RGB32
    result = image.convertToFormat(plain)
    values = np.frombuffer(result.bits(), np.uint8).reshape(-1, 4)
    table = np.frombuffer(tone.table, np.uint8)
    # Blue, green, red, alpha; on machines that store the highest byte first, the other way round.
    colours = values[:, :3] if sys.byteorder == "little" else values[:, 1:]
    colours[:] = table[colours]
    return result.convertToFormat(image.format())


def _pixel_part(source: Rect, width: int, height: int) -> QRect:
    left, top = round(source.x * width), round(source.y * height)
    right, bottom = round(source.right * width), round(source.bottom * height)
    part = QRect(left, top, max(1, right - left), max(1, bottom - top))
    return part.intersected(QRect(0, 0, width, height))


def _reduction(part: QRect, target: Rect, scale: float) -> float:
    """How many of the picture's pixels fall on one of the device's, along a side."""
    wide = part.width() / max(1e-6, target.width * scale)
    high = part.height() / max(1e-6, target.height * scale)
    return max(1.0, min(wide, high))


def _power_of_two(number: float) -> float:
    """The largest power of two that is not larger, at least 1.

    What is left to reduce is less than twice: Qt's smooth drawing looks at four neighbours only.
    """
    return float(2 ** math.floor(math.log2(max(1.0, number))))


def _decoded(data: bytes, part: QRect, shrink: float) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    QImageReader.setAllocationLimit(_DECODER_MEGABYTES)
    reader = QImageReader(buffer)
    whole = reader.size()
    if shrink > 1.0 and whole.isValid():
        reader.setScaledSize(_shrunk(whole, shrink))
    image = reader.read()
    if image.isNull() or not whole.isValid():
        return None
    kept = _scaled_part(part, whole, image.size())
    if kept.size() != image.size():
        image = image.copy(kept)
    alpha = image.hasAlphaChannel()
    wanted = QImage.Format.Format_ARGB32_Premultiplied if alpha else QImage.Format.Format_RGB32
    return image.convertToFormat(wanted)


def _shrunk(size: QSize, by: float) -> QSize:
    return QSize(max(1, round(size.width() / by)), max(1, round(size.height() / by)))


def _scaled_part(part: QRect, whole: QSize, size: QSize) -> QRect:
    wide, high = size.width() / whole.width(), size.height() / whole.height()
    left, top = round(part.x() * wide), round(part.y() * high)
    right = max(left + 1, round((part.x() + part.width()) * wide))
    bottom = max(top + 1, round((part.y() + part.height()) * high))
    return QRect(left, top, right - left, bottom - top).intersected(
        QRect(0, 0, size.width(), size.height())
    )


def _bordered(image: QImage) -> QImage:
    """The image with its outermost pixels repeated once, so that smoothing does not wrap round."""
    width, height = image.width(), image.height()
    framed = QImage(width + 2, height + 2, image.format())
    with QPainter(framed) as painter:
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(1, 1, image)
        for y, row in ((0, 0), (height + 1, height - 1)):
            painter.drawImage(1, y, image, 0, row, width, 1)
        for x, column in ((0, 0), (width + 1, width - 1)):
            painter.drawImage(x, 1, image, column, 0, 1, height)
            painter.drawImage(x, 0, image, column, 0, 1, 1)
            painter.drawImage(x, height + 1, image, column, height - 1, 1, 1)
    return framed


def _placed(pixels: QBrush, target: Rect) -> QBrush:
    image = pixels.textureImage()
    wide, high = target.width / (image.width() - 2), target.height / (image.height() - 2)
    placed = QBrush(pixels)
    placed.setTransform(QTransform(wide, 0, 0, high, target.x - wide, target.y - high))
    return placed
