"""Pictures copied out of a workshop's file, fit for another thread."""

from __future__ import annotations

from collections.abc import Iterable

from poster_studio.display.resources import PictureBytes, PictureInfo


class PictureCopies:
    """Some of a workshop's pictures, copied out of its file (`PictureBytes`)."""

    def __init__(self, pictures: PictureBytes | None, wanted: Iterable[str]) -> None:
        self._infos: dict[str, PictureInfo] = {}
        self._bytes: dict[str, bytes] = {}
        for sha256 in wanted if pictures is not None else ():
            info, data = pictures.picture_info(sha256), pictures.picture_bytes(sha256)
            if info is not None and data is not None:
                self._infos[sha256], self._bytes[sha256] = info, data

    @classmethod
    def none(cls) -> PictureCopies:
        """No pictures at all."""
        return cls(None, ())

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type of a copied picture."""
        return self._infos.get(sha256)

    def picture_bytes(self, sha256: str) -> bytes | None:
        """A copied picture's file."""
        return self._bytes.get(sha256)
