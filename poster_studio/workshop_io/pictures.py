"""Cleaning picture files: upright, sRGB, without a word about who took them where.

A JPEG stays the same JPEG without its metadata where it can. Everything else is painted anew:
JPEG, HEIC and lossy WebP as JPEG, the rest as PNG. The size is checked before anything is decoded.
"""

from __future__ import annotations

import hashlib
import io
import struct
import warnings
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final

from PIL import Image, ImageCms, ImageDraw, ImageOps, UnidentifiedImageError

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.display.resources import PictureInfo
from poster_studio.workshop_io.jpeg import is_stripped_jpeg, stripped_jpeg

MAX_BYTES: Final = 60 * 1024 * 1024
MAX_PIXELS: Final = 80_000_000
_FORMATS: Final = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")
#: "MPO" is a telephone's JPEG with more pictures behind the first, such as its depth.
_JPEG_FORMATS: Final = ("JPEG", "MPO")
#: The tag of EXIF that says how a picture was held.
_ORIENTATION: Final = 0x0112
_QUALITY: Final = 95
_JPEG, _PNG = "image/jpeg", "image/png"
#: How HEIC files name themselves (ISO/IEC 23008-12, 10.2).
_HEIC_BRANDS: Final = frozenset(
    {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}
)
#: Cells along the shorter side of what is blurred: too few to tell a face.
_BLUR_CELLS: Final = 5
_PNG_CHUNKS: Final = frozenset({b"IHDR", b"PLTE", b"tRNS", b"IDAT", b"IEND"})

#: What Pillow raises for damaged files.
_DECODE_ERRORS: Final = (
    OSError,
    SyntaxError,
    ValueError,
    TypeError,
    LookupError,
    ArithmeticError,
    AttributeError,
    RuntimeError,
    EOFError,
    MemoryError,
    struct.error,
    Image.DecompressionBombError,
    Image.DecompressionBombWarning,
)


@dataclass(frozen=True, slots=True)
class CleanPicture:
    """A picture file that may go into the workshop."""

    info: PictureInfo
    data: bytes


def clean_picture(data: bytes) -> CleanPicture:
    """The picture of a JPEG, HEIC, PNG, WebP, GIF, BMP or TIFF file, cleaned; its first frame.

    The same bytes give the same picture. Raises `PosterStudioError` for files that are too big,
    damaged or of another kind.
    """
    _refuse_big(data)
    formats: tuple[str, ...] = _FORMATS
    if _is_heic(data):
        _learn_heic()
        formats = ("HEIF",)
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            warnings.simplefilter("error", Image.DecompressionBombWarning)
            with Image.open(io.BytesIO(data), formats=formats) as image:
                _refuse_large(image)
                image.load()
                return _cleaned(image, data)
    except UnidentifiedImageError as error:
        raise _foreign() from error
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise _too_large() from error
    except _DECODE_ERRORS as error:
        raise _damaged() from error


def blurred_picture(data: bytes, areas: Iterable[Rect]) -> CleanPicture:
    """A clean picture with the ellipses inside the areas (fractions of its size) made unreadable.

    What was there is in none of the new picture's bytes: each cell holds one average colour.
    Raises `PosterStudioError` for a damaged picture.
    """
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG", "PNG")) as image:
            image.load()
            is_jpeg = image.format == "JPEG"
            blurred = _plain(image).copy()
            for area in areas:
                _blur(blurred, area)
            return _painted(blurred, as_jpeg=is_jpeg)
    except _DECODE_ERRORS as error:
        raise _damaged() from error


def verified_picture(sha256: str, data: bytes) -> CleanPicture:
    """A picture cleaned elsewhere, unchanged; raises `PosterStudioError` unless it is clean."""
    _refuse_big(data)
    if hashlib.sha256(data).hexdigest() != sha256:
        raise _damaged()
    is_png = data.startswith(b"\x89PNG\r\n\x1a\n")
    if not (_is_bare_png(data) if is_png else is_stripped_jpeg(data)):
        raise _foreign()
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(io.BytesIO(data), formats=("PNG",) if is_png else ("JPEG",)) as image:
                _refuse_large(image)
                size = image.size
    except _DECODE_ERRORS as error:
        raise _damaged() from error
    return _described(data, size, _PNG if is_png else _JPEG)


def _cleaned(image: Image.Image, data: bytes) -> CleanPicture:
    is_jpeg = image.format in _JPEG_FORMATS
    is_turned = image.getexif().get(_ORIENTATION, 1) != 1
    if is_turned:
        ImageOps.exif_transpose(image, in_place=True)
    painted = _in_srgb(image)
    if is_jpeg and painted is image and not is_turned:
        stripped = stripped_jpeg(data)
        if stripped is not None:
            return _described(stripped, image.size, _JPEG)
    lossy_webp = image.format == "WEBP" and b"VP8L" not in data[:64]
    lossy = lossy_webp or image.format in (*_JPEG_FORMATS, "HEIF")
    return _painted(painted, as_jpeg=lossy and not painted.has_transparency_data)


def _painted(image: Image.Image, *, as_jpeg: bool) -> CleanPicture:
    plain = _plain(image)
    buffer = io.BytesIO()
    if as_jpeg:
        plain.save(buffer, "JPEG", quality=_QUALITY, subsampling=0, optimize=True)
    else:
        plain.save(buffer, "PNG", compress_level=6)
    clean = buffer.getvalue()
    _refuse_big(clean)
    return _described(clean, plain.size, _JPEG if as_jpeg else _PNG)


def _blur(image: Image.Image, area: Rect) -> None:
    """Averages over a few cells, drawn soft, in place."""
    left, top = max(0, round(area.x * image.width)), max(0, round(area.y * image.height))
    right = min(image.width, round(area.right * image.width))
    bottom = min(image.height, round(area.bottom * image.height))
    if right <= left or bottom <= top:
        return
    box = (left, top, right, bottom)
    size = (right - left, bottom - top)
    cell = max(1.0, min(size) / _BLUR_CELLS)
    cells = (max(1, round(size[0] / cell)), max(1, round(size[1] / cell)))
    small = image.crop(box).resize(cells, Image.Resampling.BOX)
    mask = Image.new("L", size, 0)
    ImageDraw.Draw(mask).ellipse((0, 0, size[0] - 1, size[1] - 1), fill=255)
    image.paste(small.resize(size, Image.Resampling.BICUBIC), box, mask)


def _is_heic(data: bytes) -> bool:
    return data[4:8] == b"ftyp" and data[8:12] in _HEIC_BRANDS


def _learn_heic() -> None:
    """Lets Pillow read HEIC, where the decoder is installed."""
    try:
        import pi_heif
    except ImportError as error:
        raise PosterStudioError(
            Words(
                "このパソコンでは HEIC の写真を読めません", "HEIC cannot be read on this computer"
            ),
            Words(
                "JPEG で保存し直してください（iPhone の設定は「互換性優先」）",
                "save it as JPEG (on an iPhone, set Camera › Formats to Most Compatible)",
            ),
        ) from error
    pi_heif.register_heif_opener(thumbnails=False)


def _plain(image: Image.Image) -> Image.Image:
    """Only pixels: grey or RGB with 8 bits, with alpha if there is any, and no information."""
    if image.mode.startswith("I"):
        image = image.convert("I").point(lambda value: value / 257).convert("L")
    mode = "RGB"
    if image.has_transparency_data:
        mode = "RGBA"
    elif image.mode in ("1", "L"):
        mode = "L"
    plain = image if image.mode == mode else image.convert(mode)
    plain.info = {}
    return plain


def _in_srgb(image: Image.Image) -> Image.Image:
    """The picture converted by its profile; the same object if it is sRGB or says nothing."""
    profile_bytes = image.info.get("icc_profile")
    if image.mode == "CMYK" and not profile_bytes:
        return image.convert("RGB")
    if not profile_bytes or image.mode not in ("RGB", "RGBA", "CMYK", "L"):
        return image
    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(profile_bytes))
        if "srgb" in ImageCms.getProfileDescription(profile).lower():
            return image
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        srgb = ImageCms.createProfile("sRGB")
        converted = ImageCms.profileToProfile(image, profile, srgb, outputMode=mode)
    except (ImageCms.PyCMSError, OSError):
        return image.convert("RGB") if image.mode == "CMYK" else image
    return converted or image


def _described(data: bytes, size: tuple[int, int], media_type: str) -> CleanPicture:
    digest = hashlib.sha256(data).hexdigest()
    return CleanPicture(PictureInfo(digest, size[0], size[1], media_type), data)


def _is_bare_png(data: bytes) -> bool:
    """Whether a PNG holds nothing but the picture, and nothing follows it."""
    at = 8
    while at + 12 <= len(data):
        kind = data[at + 4 : at + 8]
        at += 12 + int.from_bytes(data[at : at + 4], "big")
        if kind not in _PNG_CHUNKS:
            return False
        if kind == b"IEND":
            return at == len(data)
    return False


def _refuse_big(data: bytes) -> None:
    if len(data) > MAX_BYTES:
        raise _too_large()


def _refuse_large(image: Image.Image) -> None:
    if image.width * image.height > MAX_PIXELS:
        raise _too_large()


def _too_large() -> PosterStudioError:
    return PosterStudioError(
        Words("写真が大きすぎます", "the picture is too large"),
        Words("60 MB、8,000 万画素までに縮めてください", "make it at most 60 MB and 80 megapixels"),
    )


def _damaged() -> PosterStudioError:
    return PosterStudioError(
        Words("写真のファイルが壊れています", "the picture file is damaged"),
        Words("元の写真から取り込み直してください", "import it again from the original"),
    )


def _foreign() -> PosterStudioError:
    return PosterStudioError(
        Words("この種類の写真は使えません", "this kind of picture cannot be used"),
        Words("JPEG か PNG で保存し直してください", "save it as JPEG or PNG"),
    )
