"""The colours of the printing press: an ICC profile, and sRGB turned into its inks."""

from __future__ import annotations

import io
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from PIL import Image, ImageCms

from poster_studio.base.colour import Colour
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

#: The most ink paper takes, as the sum of the four inks (print shops ask for 300 %).
TOTAL_INK = 3.0

#: Shares 0–1 of cyan, magenta, yellow and black.
Inks = tuple[float, float, float, float]

_BUNDLED = "ISOcoated_v2_300_bas.icc"


@dataclass(frozen=True, slots=True)
class OutputProfile:
    """An ICC profile of a press and how its printing condition is called.

    `registered` says that `identifier` is a name of the ICC's registry.
    """

    icc: bytes
    identifier: str
    info: str
    registered: bool = False


def bundled_profile() -> OutputProfile:
    """ISO Coated v2 300 % (basICColor, FOGRA39), the profile that comes with the program."""
    return OutputProfile(_bundled_icc(), "FOGRA39", "ISO Coated v2 300% (basICColor)", True)


def profile_from(icc: bytes, identifier: str = "Custom") -> OutputProfile:
    """A print shop's own profile; raises `PosterStudioError` unless it is a CMYK press profile."""
    is_press = icc[12:16] == b"prtr" and icc[16:20] == b"CMYK" and icc[36:40] == b"acsp"
    if not is_press or icc[8:10] > b"\x04\x20":
        raise PosterStudioError(
            Words(
                "CMYK 印刷用の ICC プロファイルではありません", "not an ICC profile of a CMYK press"
            ),
            Words(
                "印刷所からもらった .icc ファイルを選んでください",
                "choose the .icc file that the print shop gave you",
            ),
        )
    described = ImageCms.getProfileDescription(ImageCms.ImageCmsProfile(io.BytesIO(icc))).strip()
    return OutputProfile(icc, identifier, described or identifier)


class PressColours:
    """Turns sRGB into inks: relative colorimetric with black point compensation.

    Greys print with black ink alone, so that text stays sharp when plates shift a little.
    """

    def __init__(self, profile: OutputProfile) -> None:
        press = ImageCms.ImageCmsProfile(io.BytesIO(profile.icc))
        self._to_press = ImageCms.buildTransform(
            ImageCms.createProfile("sRGB"),
            press,
            "RGB",
            "CMYK",
            ImageCms.Intent.RELATIVE_COLORIMETRIC,
            ImageCms.Flags.BLACKPOINTCOMPENSATION,
        )
        self._known: dict[tuple[int, int, int], Inks] = {}

    def inks(self, colour: Colour) -> Inks:
        """The inks of a flat colour, its opacity left out."""
        if colour.is_grey:
            return (0.0, 0.0, 0.0, 1 - colour.red / 255)
        return self.mixed_inks(colour)

    def mixed_inks(self, colour: Colour) -> Inks:
        """The inks of a colour among others, greys included: for pictures and gradients."""
        key = (colour.red, colour.green, colour.blue)
        if key not in self._known:
            pixel = self.converted(Image.new("RGB", (1, 1), key)).getpixel((0, 0))
            assert isinstance(pixel, tuple)
            c, m, y, k = (part / 255 for part in pixel)
            self._known[key] = _within_total((c, m, y, k))
        return self._known[key]

    def converted(self, image: Image.Image) -> Image.Image:
        """An RGB image in CMYK."""
        converted = Image.new("CMYK", image.size)
        # `ImageCms.applyTransform` would write out the whole profile for every image.
        self._to_press.transform.apply(image.getim(), converted.getim())
        return converted


def _within_total(inks: Inks) -> Inks:
    """The same black with as much less of the colours as the paper needs."""
    c, m, y, k = inks
    coloured = c + m + y
    if coloured + k <= TOTAL_INK:
        return inks
    share = (TOTAL_INK - k) / coloured
    return (c * share, m * share, y * share, k)


@cache
def _bundled_icc() -> bytes:
    package = Path(__file__).resolve().parent.parent
    for assets in (package / "assets", package.parent / "assets"):
        file = assets / "profiles" / _BUNDLED
        if file.is_file():
            return file.read_bytes()
    raise FileNotFoundError(f"{_BUNDLED} is missing from the program's assets")
