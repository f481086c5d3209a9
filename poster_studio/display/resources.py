"""What layout and devices ask the world for: font bytes and pictures, never a path or a clock."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class PictureInfo:
    """What is known about a picture without decoding it: its size in pixels and media type."""

    sha256: str
    width_px: int
    height_px: int
    media_type: str


class FontBytes(Protocol):
    """Gives the bytes of a font file."""

    def font_bytes(self, font: str) -> bytes:
        """The TrueType file of a font id; raises `KeyError` for an unknown id."""
        ...


class PictureBytes(Protocol):
    """Gives pictures by their SHA-256."""

    def picture_info(self, sha256: str) -> PictureInfo | None:
        """Size and type, or `None` if the picture is not here (yet)."""
        ...

    def picture_bytes(self, sha256: str) -> bytes | None:
        """The encoded file, upright and without metadata, or `None` if it is not here (yet)."""
        ...


class Resources(FontBytes, PictureBytes, Protocol):
    """Everything a device needs besides the display list."""
