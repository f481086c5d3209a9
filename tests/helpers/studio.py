"""The studio that tests share, the sample workshop, and pictures that lie in memory."""

from __future__ import annotations

import hashlib
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from PIL import Image

from poster_studio.display.resources import PictureInfo
from poster_studio.document.elements import Element
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.editor.equipment.sample import sample
from poster_studio.editor.equipment.studio import Studio

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@cache
def studio() -> Studio:
    """Fonts, themes and templates, loaded once."""
    return Studio.open(ASSETS)


@cache
def sample_workshop() -> tuple[Workshop, tuple[Poster, ...]]:
    """The bundled sample and its six posters."""
    workshop, posters = sample(studio())
    return workshop, tuple(poster_of(info, elements) for info, elements in posters)


def poster_of(info: PosterInfo, elements: Sequence[Element]) -> Poster:
    """A description and elements as one poster."""
    return Poster.model_validate(info.model_dump() | {"elements": tuple(elements)})


@dataclass(frozen=True)
class PicturesInMemory:
    """Pictures by their SHA-256, as `display.resources.PictureBytes` asks for them."""

    files: dict[str, tuple[PictureInfo, bytes]] = field(default_factory=dict)

    def add(self, image: Image.Image, image_format: str = "PNG") -> str:
        """Keeps a picture; returns its SHA-256."""
        buffer = io.BytesIO()
        image.save(buffer, image_format)
        data = buffer.getvalue()
        sha256 = hashlib.sha256(data).hexdigest()
        info = PictureInfo(sha256, image.width, image.height, f"image/{image_format.lower()}")
        self.files[sha256] = (info, data)
        return sha256

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type, or `None`."""
        return self.files[sha256][0] if sha256 in self.files else None

    def picture_bytes(self, sha256: str) -> bytes | None:
        """The file, or `None`."""
        return self.files[sha256][1] if sha256 in self.files else None


NO_PICTURES = PicturesInMemory()
