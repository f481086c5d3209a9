"""Pictures for a PDF: cropped, no finer than print needs, in the output's colours, each once."""

from __future__ import annotations

import io
import zlib
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from PIL import Image

from poster_studio.base.geometry import Rect
from poster_studio.base.units import MM_PER_INCH
from poster_studio.display.display_list import Picture
from poster_studio.display.resources import PictureBytes, PictureInfo
from poster_studio.display.tone import Tone
from poster_studio.export.pdf_colour import ColourSpace
from poster_studio.export.pdf_objects import PdfObjects, name, numbers, stream
from poster_studio.export.pdf_resources import PageResources
from poster_studio.export.progress import PICTURES, Progress

# What print shops ask for: 350 for what is held in the hand; posters are screened at 133 lines an
# inch or fewer, of which each needs two pixels.
_FINE_DPI, _POSTER_DPI = 350.0, 266.0
# The shorter side from which a sheet is a poster: B2.
_POSTER_SIDE = 515.0
# A picture finer than needed by more than this is reduced to what is needed.
_TOO_FINE = 9 / 7
_JPEG_QUALITY = 90
_WORKERS = 2
_WHOLE = Rect(0.0, 0.0, 1.0, 1.0)
_AS_IT_IS = Tone()


@dataclass(frozen=True, slots=True)
class PictureUse:
    """A picture, the part of it that shows, and the pixels it needs at most."""

    sha256: str
    source: Rect
    width_px: int
    height_px: int
    tone: Tone = _AS_IT_IS


@dataclass(frozen=True, slots=True)
class _Encoded:
    width_px: int
    height_px: int
    space: str
    filter: str
    data: bytes
    inverted: bool = False
    mask: bytes | None = None


def needed_dpi(width: float, height: float) -> float:
    """The resolution that pictures on a printed sheet of this size need."""
    return _POSTER_DPI if min(width, height) >= _POSTER_SIDE else _FINE_DPI


def picture_use(
    picture: Picture, scale: float, needed: float, pictures: PictureBytes
) -> PictureUse | None:
    """What of a picture a place needs that is enlarged by `scale`, at `needed` dpi.

    `None` if the picture is not here.
    """
    info = pictures.picture_info(picture.picture)
    if info is None:
        return None
    width = max(1, round(picture.source.width * info.width_px))
    height = max(1, round(picture.source.height * info.height_px))
    reach = max(picture.target.width * scale, 1e-3), max(picture.target.height * scale, 1e-3)
    dpi = min(width / reach[0], height / reach[1]) * MM_PER_INCH
    share = needed / dpi if dpi > needed * _TOO_FINE else 1.0
    size = max(1, round(width * share)), max(1, round(height * share))
    return PictureUse(picture.picture, picture.source, *size, picture.tone)


def written_pictures(
    uses: Iterable[PictureUse],
    pictures: PictureBytes,
    resources: PageResources,
    objects: PdfObjects,
    progress: Progress,
) -> dict[PictureUse, str]:
    """Adds each picture once, two at a time; gives resource names like `Im0`.

    Pictures that cannot be read have no name.
    """
    ordered = list(dict.fromkeys(uses))
    names: dict[PictureUse, str] = {}
    with ThreadPoolExecutor(_WORKERS, thread_name_prefix="pictures") as workers:
        jobs = [workers.submit(_encoded, use, pictures, resources.space) for use in ordered]
        try:
            for index, (use, job) in enumerate(zip(ordered, jobs, strict=True)):
                progress(index / len(ordered), PICTURES)
                encoded = job.result()
                if encoded is not None:
                    names[use] = f"Im{index}"
                    image = objects.add(_image(objects, encoded))
                    resources.put("XObject", names[use], image)
        finally:
            workers.shutdown(cancel_futures=True)
    return names


def _encoded(use: PictureUse, pictures: PictureBytes, space: ColourSpace) -> _Encoded | None:
    """`None` for a picture that is missing or broken."""
    info = pictures.picture_info(use.sha256)
    data = pictures.picture_bytes(use.sha256)
    if info is None or data is None:
        return None
    try:
        with Image.open(io.BytesIO(data)) as image:
            if _passes_through(image, use, info, space):
                kind = "DeviceGray" if image.mode == "L" else "DeviceRGB"
                return _Encoded(image.width, image.height, kind, "DCTDecode", data)
            return _repacked(image, use, space)
    except (OSError, SyntaxError, ValueError):
        return None


def _passes_through(
    image: Image.Image, use: PictureUse, info: PictureInfo, space: ColourSpace
) -> bool:
    """Whether the JPEG file may go into the PDF as it is."""
    whole = (
        use.source == _WHOLE and use.tone.is_neutral and (use.width_px, use.height_px) == image.size
    )
    right_space = image.mode == "L" or (image.mode == "RGB" and space.space == "DeviceRGB")
    return whole and right_space and image.format == "JPEG" and info.media_type == "image/jpeg"


def _repacked(image: Image.Image, use: PictureUse, space: ColourSpace) -> _Encoded:
    photo = image.format in ("JPEG", "WEBP")
    fitted = _toned(_fitted(image, use), use.tone)
    mask = None
    if fitted.mode in ("RGBA", "LA", "PA") or "transparency" in fitted.info:
        fitted = fitted.convert("RGBA")
        mask = zlib.compress(fitted.getchannel("A").tobytes())
    if fitted.mode == "L":
        return _packed(fitted, "DeviceGray", photo, mask)
    return _packed(space.pixels(fitted.convert("RGB")), space.space, photo, mask)


def _toned(image: Image.Image, tone: Tone) -> Image.Image:
    """The tone's table applied to the colours, not to the opacity."""
    if tone.is_neutral:
        return image
    if image.mode not in ("L", "RGB", "RGBA"):
        image = image.convert("RGBA" if image.has_transparency_data else "RGB")
    same = bytes(range(256)) if image.mode == "RGBA" else b""
    return image.point([*tone.table * len(image.mode.rstrip("A")), *same])


def _fitted(image: Image.Image, use: PictureUse) -> Image.Image:
    """The part that shows at the size it needs."""
    if image.mode in ("P", "1"):
        see_through = "transparency" in image.info
        image = image.convert("RGBA" if see_through else "RGB")
    share = use.width_px / max(1.0, use.source.width * image.width)
    wanted = (round(image.width * share), round(image.height * share))
    if share <= 0.5:
        image.draft(None, wanted)
    width, height = image.size
    source = use.source
    box = (source.x * width, source.y * height, source.right * width, source.bottom * height)
    size = (use.width_px, use.height_px)
    if share < 1.0:
        return image.resize(size, Image.Resampling.HAMMING, box=box, reducing_gap=3.0)
    left, top = round(box[0]), round(box[1])
    return image.crop((left, top, left + size[0], top + size[1]))


def _packed(image: Image.Image, space: str, photo: bool, mask: bytes | None) -> _Encoded:
    if not photo:
        data = zlib.compress(image.tobytes())
        return _Encoded(image.width, image.height, space, "FlateDecode", data, mask=mask)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=_JPEG_QUALITY, subsampling=0)
    # Pillow writes CMYK as Adobe does: inverted.
    inverted = image.mode == "CMYK"
    return _Encoded(image.width, image.height, space, "DCTDecode", file.getvalue(), inverted, mask)


def _image(objects: PdfObjects, encoded: _Encoded) -> object:
    entries = {
        "Type": name("XObject"),
        "Subtype": name("Image"),
        "Width": encoded.width_px,
        "Height": encoded.height_px,
        "ColorSpace": name(encoded.space),
        "BitsPerComponent": 8,
    }
    if encoded.inverted:
        entries["Decode"] = numbers((1, 0) * 4)
    if encoded.mask is not None:
        mask = entries | {"ColorSpace": name("DeviceGray")}
        mask.pop("Decode", None)
        entries["SMask"] = objects.add(stream(mask, encoded.mask, encoded="FlateDecode"))
    return stream(entries, encoded.data, encoded=encoded.filter)
