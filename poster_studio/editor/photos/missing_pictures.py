"""Pictures that posters show and the file has not got, as when a room is still bringing them."""

from __future__ import annotations

from collections.abc import Iterable

from poster_studio.base.words import Words
from poster_studio.document.elements import PictureElement
from poster_studio.document.poster import Poster
from poster_studio.workshop_io.workshop_file import WorkshopFile


def missing_pictures(file: WorkshopFile, posters: Iterable[Poster]) -> frozenset[str]:
    """Their digests."""
    return frozenset(
        element.picture
        for poster in posters
        for element in poster.elements
        if isinstance(element, PictureElement)
        and element.picture
        and file.pictures.picture_info(element.picture) is None
    )


def without_pictures(count: int) -> Words:
    """What is said before and after writing posters without so many of their pictures."""
    return Words(
        f"写真が{count}枚まだ届いていません。書き出すと、そこは空いたままになります。",
        f"{count} picture{'s have' if count > 1 else ' has'} not come yet; the place stays empty.",
    )
