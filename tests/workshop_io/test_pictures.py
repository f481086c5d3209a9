from __future__ import annotations

import hashlib
import io
import random
import sys
from pathlib import Path

import pytest
from PIL import Image, ImageCms, PngImagePlugin

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Rect
from poster_studio.document.workshop import Workshop
from poster_studio.workshop_io import pictures
from poster_studio.workshop_io.jpeg import is_stripped_jpeg
from poster_studio.workshop_io.pictures import (
    CleanPicture,
    blurred_picture,
    clean_picture,
    verified_picture,
)
from poster_studio.workshop_io.workshop_file import WorkshopFile

SAMPLES = Path(__file__).resolve().parents[1] / "samples" / "pictures"
SECRET = "Taro Kamakura"
SECRETS = (b"Taro", b"Exif", b"GPS", b"xap", b"Photoshop", b"ICC_PROFILE", b"35.319")


def picture(mode: str = "RGB", size: tuple[int, int] = (40, 20)) -> Image.Image:
    """Left half red, right half blue, in any mode."""
    image = Image.new("RGB", size, (200, 0, 0))
    image.paste((0, 0, 200), (size[0] // 2, 0, size[0], size[1]))
    return image.convert(mode)


def exif(orientation: int = 1) -> Image.Exif:
    data = Image.Exif()
    data[0x0112] = orientation
    data[0x013B] = SECRET
    data.get_ifd(0x8825)[2] = (35.0, 19.0, 9.0)
    return data


def encoded(image: Image.Image, kind: str, **options: object) -> bytes:
    buffer = io.BytesIO()
    image.save(buffer, kind, **options)
    return buffer.getvalue()


def reopened(clean: CleanPicture) -> Image.Image:
    return Image.open(io.BytesIO(clean.data))


def test_a_jpeg_loses_its_metadata_and_nothing_else() -> None:
    profile = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    source = encoded(
        picture(), "JPEG", exif=exif(), comment=SECRET.encode(), icc_profile=profile, quality=80
    )
    clean = clean_picture(source + b"trailing Taro")
    assert clean.info.media_type == "image/jpeg"
    assert (clean.info.width_px, clean.info.height_px) == (40, 20)
    assert not any(secret in clean.data for secret in SECRETS)
    assert is_stripped_jpeg(clean.data)
    before = Image.open(io.BytesIO(source)).tobytes()
    assert reopened(clean).tobytes() == before
    assert clean_picture(clean.data) == clean
    assert len(clean.data) < len(source)


def test_a_progressive_jpeg_with_many_scans_stays_as_it_is() -> None:
    source = encoded(picture(size=(200, 100)), "JPEG", progressive=True)
    clean = clean_picture(source)
    assert reopened(clean).tobytes() == Image.open(io.BytesIO(source)).tobytes()


def test_a_turned_jpeg_comes_out_upright() -> None:
    clean = clean_picture(encoded(picture(), "JPEG", exif=exif(orientation=6), quality=95))
    image = reopened(clean).convert("RGB")
    assert image.size == (20, 40)
    upper, lower = image.crop((5, 2, 15, 8)), image.crop((5, 32, 15, 38))
    assert upper.resize((1, 1)).tobytes()[0] > 150 > lower.resize((1, 1)).tobytes()[0]
    assert not any(secret in clean.data for secret in SECRETS)


def test_a_telephones_jpeg_with_a_second_picture_stays_a_jpeg() -> None:
    source = encoded(
        picture(), "MPO", save_all=True, append_images=[picture(size=(8, 4))], exif=exif()
    )
    assert Image.open(io.BytesIO(source)).format == "MPO"
    clean = clean_picture(source)
    assert clean.info.media_type == "image/jpeg"
    assert is_stripped_jpeg(clean.data)
    assert not any(secret in clean.data for secret in SECRETS)
    assert reopened(clean).tobytes() == Image.open(io.BytesIO(source)).tobytes()


def test_what_grows_too_large_when_painted_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another seat would refuse it, so it must not enter here."""
    source = encoded(Image.effect_noise((60, 60), 90), "WEBP", quality=1)
    monkeypatch.setattr(pictures, "MAX_BYTES", len(source))
    with pytest.raises(PosterStudioError, match="too large"):
        clean_picture(source)


def test_every_other_kind_becomes_png_or_jpeg_without_a_word() -> None:
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Author", SECRET)
    sources = {
        "png": encoded(picture(), "PNG", pnginfo=notes, exif=exif()),
        "palette": encoded(picture("P"), "PNG", pnginfo=notes),
        "grey": encoded(picture("L"), "PNG"),
        "sixteen": encoded(Image.new("I;16", (3, 3), 40_000), "PNG"),
        "alpha": encoded(picture("RGBA"), "WEBP", lossless=True, exif=exif()),
        "lossy": encoded(picture(), "WEBP", exif=exif()),
        "gif": encoded(picture("P"), "GIF", comment=SECRET),
        "bmp": encoded(picture(), "BMP"),
        "tiff": encoded(picture(), "TIFF", description=SECRET),
        "cmyk": encoded(picture("CMYK"), "JPEG", exif=exif()),
    }
    types = {}
    for name, source in sources.items():
        clean = clean_picture(source)
        types[name] = clean.info.media_type
        assert not any(secret in clean.data for secret in SECRETS), name
        assert reopened(clean).mode in ("L", "RGB", "RGBA"), name
        assert reopened(clean).info.keys() <= {"jfif", "jfif_version", "jfif_unit", "jfif_density"}
        assert verified_picture(clean.info.sha256, clean.data) == clean, name
        assert clean_picture(source) == clean, name
    assert {name for name, kind in types.items() if kind == "image/jpeg"} == {"lossy", "cmyk"}


def test_sixteen_bits_keep_their_brightness() -> None:
    image = reopened(clean_picture(encoded(Image.new("I;16", (3, 3), 40_000), "PNG")))
    assert abs(image.tobytes()[0] - 40_000 // 257) <= 1


def test_a_picture_of_another_colour_space_is_converted_to_srgb() -> None:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    swapped = srgb.replace(b"rXYZ", b"____").replace(b"bXYZ", b"rXYZ").replace(b"____", b"bXYZ")
    other = swapped.replace("sRGB".encode("utf-16-be"), "BGRs".encode("utf-16-be"))
    for kind, media_type in (("PNG", "image/png"), ("JPEG", "image/jpeg")):
        clean = clean_picture(encoded(picture(), kind, icc_profile=other, quality=95))
        assert clean.info.media_type == media_type
        assert not any(word in clean.data for word in (b"iCCP", b"ICC_PROFILE"))
        red, _, blue = reopened(clean).crop((2, 2, 8, 8)).resize((1, 1)).tobytes()
        assert blue > 150 > red


def test_what_is_no_picture_is_refused_with_one_sentence() -> None:
    jpeg = encoded(picture(), "JPEG")
    bomb = encoded(Image.new("1", (20_000, 20_000)), "PNG")
    for data, word in (
        (b"", "kind"),
        (b"%PDF-1.7", "kind"),
        (b"\x00\x00\x00\x18ftypheic", "kind"),
        (jpeg[: len(jpeg) // 2], "damaged"),
        (bomb, "too large"),
        (bytes(60 * 1024 * 1024 + 1), "too large"),
    ):
        with pytest.raises(PosterStudioError, match=word):
            clean_picture(data)


def test_damaged_pictures_are_refused_or_cleaned_but_never_raise_anything_else() -> None:
    chance = random.Random(5)
    sources = [encoded(picture(), kind) for kind in ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF")]
    outcomes = {True: 0, False: 0}
    for _ in range(300):
        data = bytearray(chance.choice(sources))
        for _ in range(chance.randrange(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        try:
            clean_picture(bytes(data))
        except PosterStudioError:
            outcomes[False] += 1
        else:
            outcomes[True] += 1
    assert min(outcomes.values()) > 0


def test_a_received_picture_must_be_clean_and_be_what_its_digest_says() -> None:
    clean = clean_picture(encoded(picture(), "JPEG"))
    with_words = encoded(picture(), "JPEG", exif=exif())
    with pytest.raises(PosterStudioError):
        verified_picture("0" * 64, clean.data)
    for data in (with_words, encoded(picture(), "PNG", exif=exif()), b"", b"\x89PNG\r\n\x1a\n"):
        with pytest.raises(PosterStudioError):
            verified_picture(hashlib.sha256(data).hexdigest(), data)


def test_the_file_keeps_a_picture_once_and_no_place_where_it_was_taken(tmp_path: Path) -> None:
    path = tmp_path / "写真.workshop"
    source = encoded(picture(), "JPEG", exif=exif(orientation=3), comment=b"35.319")
    with WorkshopFile.create(path, Workshop(id="w", title="T")) as file:
        info = file.pictures.add(source)
        assert file.pictures.add(source) == info
        assert file.pictures.digests() == (info.sha256,)
    with WorkshopFile.open(path) as file:
        assert file.pictures.picture_info(info.sha256) == info
        data = file.pictures.picture_bytes(info.sha256)
        assert data is not None
        assert file.pictures.add_received(info.sha256, data) == info
        assert file.pictures.picture_info("0" * 64) is None
        assert file.pictures.picture_bytes("0" * 64) is None
    content = path.read_bytes()
    assert not any(secret in content for secret in SECRETS)


def test_a_heic_of_a_telephone_becomes_an_upright_jpeg_without_its_metadata() -> None:
    """The sample is 128×64, held sideways (orientation 6), red at the left of the sensor."""
    source = (SAMPLES / "turned.heic").read_bytes()
    assert b"Taro" in source
    clean = clean_picture(source)
    assert clean.info.media_type == "image/jpeg"
    assert (clean.info.width_px, clean.info.height_px) == (64, 128)
    assert not any(secret in clean.data for secret in SECRETS)
    image = reopened(clean).convert("RGB")
    assert near(image.getpixel((32, 20)), (200, 0, 0))
    assert near(image.getpixel((32, 108)), (0, 0, 200))


def test_heic_without_its_decoder_is_refused_with_what_to_do(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setitem(sys.modules, "pi_heif", None)
    with pytest.raises(PosterStudioError, match="JPEG"):
        clean_picture((SAMPLES / "turned.heic").read_bytes())


@pytest.mark.parametrize("kind", ["JPEG", "PNG"])
def test_what_is_blurred_is_in_no_byte_any_more(kind: str) -> None:
    chance = random.Random(1)
    noise = Image.frombytes("RGB", (200, 160), chance.randbytes(200 * 160 * 3))
    clean = clean_picture(encoded(noise, kind))
    area = Rect(0.25, 0.25, 0.5, 0.5)
    blurred = blurred_picture(clean.data, [area])
    assert blurred.info.sha256 != clean.info.sha256
    assert (blurred.info.width_px, blurred.info.height_px) == (200, 160)
    before, after = reopened(clean).convert("L"), reopened(blurred).convert("L")
    inside = (75, 60, 125, 100)
    assert spread(before.crop(inside)) > 40
    assert spread(after.crop(inside)) < 15
    assert spread(after.crop((0, 0, 200, 30))) > 40
    assert verified_picture(blurred.info.sha256, blurred.data) == blurred


def test_blurring_outside_of_the_picture_changes_nothing_else() -> None:
    clean = clean_picture(encoded(picture(), "PNG"))
    outside = [Rect(2.0, 2.0, 1.0, 1.0), Rect(0.5, 0.5, 0.0, 0.0)]
    assert reopened(blurred_picture(clean.data, outside)).tobytes() == reopened(clean).tobytes()


def test_a_retired_picture_leaves_the_file_once_nothing_shows_it(tmp_path: Path) -> None:
    chance = random.Random(2)
    noise = Image.frombytes("RGB", (80, 80), chance.randbytes(80 * 80 * 3))
    path = tmp_path / "w.workshop"
    with WorkshopFile.create(path, Workshop(id="w", title="w")) as file:
        kept, gone = (
            file.pictures.add(encoded(picture(), "PNG")),
            file.pictures.add(encoded(noise, "PNG")),
        )
        data = file.pictures.picture_bytes(gone.sha256)
        file.pictures.retire(gone.sha256)
        file.pictures.drop_retired({gone.sha256})
        assert file.pictures.picture_info(gone.sha256) is not None
        file.pictures.retire(kept.sha256)
        assert file.pictures.retired() == {gone.sha256, kept.sha256}
        file.pictures.drop_retired({kept.sha256})
        assert file.pictures.digests() == (kept.sha256,)
        assert file.pictures.picture_info(gone.sha256) is None
    assert data is not None
    assert data[200:264] not in path.read_bytes()


def near(found: object, wanted: tuple[int, int, int]) -> bool:
    assert isinstance(found, tuple)
    return all(abs(a - b) < 25 for a, b in zip(found, wanted, strict=True))


def spread(image: Image.Image) -> float:
    """The standard deviation of a grey picture's values."""
    values = list(image.tobytes())
    middle = sum(values) / len(values)
    return float((sum((value - middle) ** 2 for value in values) / len(values)) ** 0.5)
