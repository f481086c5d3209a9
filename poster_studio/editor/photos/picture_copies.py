"""Pictures copied out of a workshop's file, fit for another thread."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from poster_studio.display.display_list import Group, Item, Picture
from poster_studio.display.resources import PictureBytes, PictureInfo


class PictureCopies:
    """Some of a workshop's pictures, copied out of its file (`PictureBytes`)."""

    def __init__(self, infos: Mapping[str, PictureInfo], contents: Mapping[str, bytes]) -> None:
        self._infos, self._bytes = dict(infos), dict(contents)

    @classmethod
    def of(cls, pictures: PictureBytes, wanted: Iterable[str]) -> PictureCopies:
        """The wanted pictures of a workshop; those that are not here are left out."""
        infos: dict[str, PictureInfo] = {}
        contents: dict[str, bytes] = {}
        for sha256 in wanted:
            info, data = pictures.picture_info(sha256), pictures.picture_bytes(sha256)
            if info is not None and data is not None:
                infos[sha256], contents[sha256] = info, data
        return cls(infos, contents)

    @classmethod
    def none(cls) -> PictureCopies:
        """No pictures at all."""
        return cls({}, {})

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type of a copied picture."""
        return self._infos.get(sha256)

    def picture_bytes(self, sha256: str) -> bytes | None:
        """A copied picture's file."""
        return self._bytes.get(sha256)


def pictures_in(items: Iterable[Item]) -> Iterator[str]:
    """The SHA-256 of each picture that the items show."""
    for item in items:
        if isinstance(item, Picture):
            yield item.picture
        elif isinstance(item, Group):
            yield from pictures_in(item.items)
