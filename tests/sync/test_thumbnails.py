"""Thumbnails are small whatever the picture is, and only thumbnails are taken for one."""

from __future__ import annotations

import io
import random

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from poster_studio.sync.thumbnails import (
    MOST_THUMBNAIL_BYTES,
    MOST_THUMBNAIL_PX,
    is_thumbnail,
    thumbnail_of,
)


def written(image: Image.Image, kind: str, **how: int) -> bytes:
    file = io.BytesIO()
    image.save(file, kind, **how)
    return file.getvalue()


def noise(mode: str, width: int, height: int) -> Image.Image:
    data = random.Random(1).randbytes(width * height * len(mode))
    return Image.frombytes(mode, (width, height), data)


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
@pytest.mark.parametrize("size", [(1, 1), (3, 900), (2000, 1500)])
def test_every_picture_has_one(kind: str, size: tuple[int, int]) -> None:
    thumbnail = thumbnail_of(written(noise("RGB", *size), kind))
    assert is_thumbnail(thumbnail)


def test_holes_stay_holes() -> None:
    picture = Image.new("RGBA", (600, 300), (255, 0, 0, 0))
    thumbnail = thumbnail_of(written(picture, "PNG"))
    with Image.open(io.BytesIO(thumbnail)) as image:
        assert image.size == (MOST_THUMBNAIL_PX, MOST_THUMBNAIL_PX // 2)
        assert image.convert("RGBA").getchannel("A").getextrema() == (0, 0)


def test_what_is_no_picture_has_none() -> None:
    whole = written(noise("RGB", 400, 400), "JPEG")
    for data in (b"", b"words", whole[:200], written(noise("RGB", 9, 9), "BMP")):
        assert thumbnail_of(data) == b""


def test_others_pictures_are_no_thumbnails() -> None:
    small = Image.new("RGB", (20, 20))
    assert is_thumbnail(written(small, "WEBP"))
    assert not is_thumbnail(written(small, "PNG"))
    assert not is_thumbnail(written(Image.new("RGB", (8000, 8000)), "WEBP"))
    assert not is_thumbnail(written(noise("RGB", 250, 250), "WEBP", quality=100))
    assert not is_thumbnail(b"")


@given(st.integers(0, 2**32), st.integers(1, 8))
def test_damage_is_no_thumbnail_or_one_that_can_be_shown(seed: int, changes: int) -> None:
    chance = random.Random(seed)
    data = bytearray(written(Image.new("RGB", (40, 30), "green"), "WEBP"))
    for _ in range(changes):
        data[chance.randrange(len(data))] = chance.randrange(256)
    if is_thumbnail(bytes(data)):
        assert len(data) <= MOST_THUMBNAIL_BYTES
