"""Small pictures that come before the large ones: at most 8 KiB of WebP.

They are advice, to be shown until the picture is there. Nobody can prove that one belongs to a
picture, so none is ever stored, printed or taken for the picture.
"""

from __future__ import annotations

import io
import struct
from typing import Final

from PIL import Image

MOST_THUMBNAIL_BYTES: Final = 8 * 2**10
MOST_THUMBNAIL_PX: Final = 256
_QUALITIES: Final = (70, 50, 30, 10)
#: Few, for pictures like noise, whose thumbnail would be too large in every quality.
_SIDES_PX: Final = (MOST_THUMBNAIL_PX, MOST_THUMBNAIL_PX // 2)
#: What Pillow raises for damaged files.
_DAMAGE: Final = (
    OSError,
    ValueError,
    SyntaxError,
    TypeError,
    LookupError,
    RuntimeError,
    MemoryError,
    struct.error,
    Image.DecompressionBombError,
)


def thumbnail_of(picture: bytes) -> bytes:
    """The thumbnail of a picture of the workshop; nothing if none can be made. For any thread."""
    try:
        with Image.open(io.BytesIO(picture), formats=("JPEG", "PNG")) as image:
            image.draft("RGB", (2 * MOST_THUMBNAIL_PX, 2 * MOST_THUMBNAIL_PX))
            small = image.convert("RGBA" if image.has_transparency_data else "RGB")
        for side in _SIDES_PX:
            small.thumbnail((side, side))
            for quality in _QUALITIES:
                written = io.BytesIO()
                small.save(written, "WEBP", quality=quality)
                if written.tell() <= MOST_THUMBNAIL_BYTES:
                    return written.getvalue()
    except _DAMAGE:
        return b""
    return b""


def is_thumbnail(data: bytes) -> bool:
    """Whether somebody's bytes are one: small, and a picture that can be shown."""
    if not 0 < len(data) <= MOST_THUMBNAIL_BYTES:
        return False
    try:
        with Image.open(io.BytesIO(data), formats=("WEBP",)) as image:
            if max(image.size) > MOST_THUMBNAIL_PX:
                return False
            image.load()
    except _DAMAGE:
        return False
    return True
