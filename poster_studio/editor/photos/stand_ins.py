"""Pictures of the workshop as the window shows them: small ones stand in for those on their way.

What stands in is told by its own digest, so that nothing that was made for it is taken for the
picture itself. Devices that print ask the file and never see it.
"""

from __future__ import annotations

import hashlib
import io

from PIL import Image

from poster_studio.display.resources import PictureBytes, PictureInfo


class ShownPictures:
    """Pictures of a file (`PictureBytes`), and what stands in for missing ones."""

    def __init__(self, pictures: PictureBytes) -> None:
        self._pictures = pictures
        self._stand_ins: dict[str, PictureInfo] = {}
        self._contents: dict[str, bytes] = {}

    def stand_in(self, sha256: str, thumbnail: bytes) -> None:
        """Lets a thumbnail (WebP, known to be sound) show in place of a picture."""
        with Image.open(io.BytesIO(thumbnail), formats=("WEBP",)) as image:
            written = io.BytesIO()
            image.save(written, "PNG")
            width, height = image.size
        data = written.getvalue()
        own = hashlib.sha256(data).hexdigest()
        self._stand_ins[sha256] = PictureInfo(own, width, height, "image/png")
        self._contents[own] = data

    def forget(self, sha256: str) -> None:
        """The picture itself has come."""
        info = self._stand_ins.pop(sha256, None)
        if info is not None:
            self._contents.pop(info.sha256, None)

    def has(self, sha256: str) -> bool:
        """Whether something stands in for a picture."""
        return sha256 in self._stand_ins

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type of the picture, or of what stands in for it."""
        info = self._pictures.picture_info(sha256)
        if info is not None or not self._stand_ins:
            return info
        if sha256 in self._contents:
            return next(one for one in self._stand_ins.values() if one.sha256 == sha256)
        return self._stand_ins.get(sha256)

    def picture_bytes(self, sha256: str) -> bytes | None:
        """The picture's file, or that of what stands in, by its own digest."""
        return self._pictures.picture_bytes(sha256) or self._contents.get(sha256)
