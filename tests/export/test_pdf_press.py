"""The print shop's file: PDF/X-4 (ISO 15930-7), bleed, marks, inks."""

from __future__ import annotations

import io
import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

# pikepdf's dynamic objects are `Any`.
from typing import Any
from xml.etree import ElementTree

import pikepdf
import pytest
from PIL import Image

from poster_studio.base.colour import Colour
from poster_studio.base.errors import CancelledError, PosterStudioError
from poster_studio.base.geometry import Rect
from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.display.display_list import Link, Page, Picture
from poster_studio.display.display_list import Path as Shape
from poster_studio.display.outlines import rectangle
from poster_studio.export.colour_profile import (
    TOTAL_INK,
    PressColours,
    bundled_profile,
    profile_from,
)
from poster_studio.export.pdf import PdfOptions, write_pdf
from tests.export.sample_page import (
    BLACK,
    INK,
    KAKU,
    WHITE,
    SampleResources,
    line,
    photo,
    sample,
)

PRESS = PdfOptions(
    datetime(2026, 11, 22, 9, 30, tzinfo=UTC),
    "poster-1",
    print_ready=True,
    marks=True,
    bleed=True,
)
PLAIN = replace(PRESS, print_ready=False, marks=False, bleed=False)
FORBIDDEN = {"/JavaScript", "/OpenAction", "/AA", "/AcroForm", "/Annots", "/Trans", "/Encrypt"}


def made(page: Page, resources: SampleResources, folder: Path, options: PdfOptions) -> Path:
    path = folder / "poster.pdf"
    write_pdf(page, resources, path, options)
    return path


def operators(path: Path) -> str:
    """All content, forms included, as text."""
    with pikepdf.open(path) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
        forms = [
            form.read_bytes()
            for form in pdf.objects
            if isinstance(form, pikepdf.Stream) and form.get("/Subtype") == "/Form"
        ]
    return b"\n".join([content, *forms]).decode("latin-1")


@pytest.fixture
def press(tmp_path: Path) -> Path:
    resources = SampleResources()
    return made(sample(resources), resources, tmp_path, PRESS)


def test_file_is_pdf_1_6_with_two_ids_and_sound_streams(press: Path) -> None:
    assert press.read_bytes().startswith(b"%PDF-1.6\n%")
    with pikepdf.open(press) as pdf:
        assert pdf.check_pdf_syntax() == []
        assert len(pdf.trailer.ID) == 2
        assert not pdf.is_encrypted
        assert not any("/F" in thing for thing in pdf.objects if isinstance(thing, pikepdf.Stream))


def test_file_says_that_it_is_pdf_x_4(press: Path) -> None:
    with pikepdf.open(press) as pdf:
        xmp = pdf.Root.Metadata.read_raw_bytes().decode()
        assert "/Filter" not in pdf.Root.Metadata
        info = pdf.docinfo
        assert (str(info["/Trapped"]), str(info["/GTS_PDFXVersion"])) == ("/False", "PDF/X-4")
        assert str(info["/Title"]) == "鎌倉の未来"
        assert str(info["/CreationDate"]) == "D:20261122093000+00'00'"
    for said in (
        "<pdfxid:GTS_PDFXVersion>PDF/X-4</pdfxid:GTS_PDFXVersion>",
        "<pdf:Trapped>False</pdf:Trapped>",
        '<rdf:li xml:lang="x-default">鎌倉の未来</rdf:li>',
        "<xmp:CreateDate>2026-11-22T09:30:00+00:00</xmp:CreateDate>",
        "<xmp:ModifyDate>2026-11-22T09:30:00+00:00</xmp:ModifyDate>",
        "<xmp:MetadataDate>2026-11-22T09:30:00+00:00</xmp:MetadataDate>",
        "<xmpMM:VersionID>1</xmpMM:VersionID>",
        "<xmpMM:RenditionClass>default</xmpMM:RenditionClass>",
        "<xmpMM:DocumentID>uuid:",
        "<xmpMM:InstanceID>uuid:",
    ):
        assert said in xmp


def test_output_intent_embeds_the_press_profile(press: Path) -> None:
    with pikepdf.open(press) as pdf:
        (intent,) = pdf.Root.OutputIntents
        icc = intent.DestOutputProfile.read_bytes()
        assert (str(intent.S), int(intent.DestOutputProfile.N)) == ("/GTS_PDFX", 4)
        assert str(intent.OutputConditionIdentifier) == "FOGRA39"
        assert str(intent.RegistryName) == "http://www.color.org"
        assert str(intent.Info)
    assert (icc[12:16], icc[16:20]) == (b"prtr", b"CMYK")
    assert icc[8:10] <= b"\x04\x20"


def test_page_boxes_are_nested_with_3_mm_of_bleed_and_room_for_marks(press: Path) -> None:
    with pikepdf.open(press) as pdf:
        page = pdf.pages[0].obj
        media, bleed, trim = (
            [float(side) for side in page[box]] for box in ("/MediaBox", "/BleedBox", "/TrimBox")
        )
        assert not {"/CropBox", "/ArtBox", "/UserUnit", "/Rotate"} & set(page.keys())
        assert page.Group.CS == "/DeviceCMYK"
    assert trim[2] - trim[0] == pytest.approx(mm_to_pt(120), abs=0.01)
    for side in range(4):
        assert abs(trim[side] - bleed[side]) == pytest.approx(mm_to_pt(3), abs=0.01)
        assert abs(bleed[side] - media[side]) >= mm_to_pt(13) - 0.01


def test_nothing_that_pdf_x_forbids_is_in_the_file(press: Path) -> None:
    """Links, scripts and actions are for screens."""

    def keys(thing: Any) -> set[str]:
        is_dictionary = isinstance(thing, pikepdf.Dictionary | pikepdf.Stream)
        return set(thing.keys()) if is_dictionary else set()

    with pikepdf.open(press) as pdf:
        everything = set().union(*(keys(thing) for thing in pdf.objects))
        assert not everything & FORBIDDEN
        assert not any(thing.get("/Type") == "/Annot" for thing in dictionaries(pdf))


def dictionaries(pdf: pikepdf.Pdf) -> list[Any]:
    return [thing for thing in pdf.objects if isinstance(thing, pikepdf.Dictionary)]


def test_every_font_is_embedded_with_matching_widths(press: Path) -> None:
    with pikepdf.open(press) as pdf:
        fonts = [thing for thing in dictionaries(pdf) if thing.get("/Type") == "/Font"]
        descendants = [font for font in fonts if font.Subtype == "/CIDFontType2"]
        assert len(descendants) >= 4
        assert all(font.Subtype in ("/Type0", "/CIDFontType2") for font in fonts)
        for font in descendants:
            assert re.match(r"/[A-Z]{6}\+", str(font.FontDescriptor.FontName))
            assert len(font.FontDescriptor.FontFile2.read_bytes()) > 500
            assert font.CIDToGIDMap == "/Identity"


def test_no_rgb_is_left(press: Path) -> None:
    assert not re.search(r"\b(rg|RG)\b", operators(press))
    with pikepdf.open(press) as pdf:
        spaces = {str(thing.get("/ColorSpace", "")) for thing in dictionaries(pdf)}
        spaces |= {
            str(thing.get("/ColorSpace", ""))
            for thing in pdf.objects
            if isinstance(thing, pikepdf.Stream)
        }
    assert "/DeviceRGB" not in spaces
    assert "/DeviceCMYK" in spaces


def text_inks(colour: Colour, folder: Path) -> str:
    page = Page(50, 20, 3, (line(KAKU, "色", 5, 10, 5, colour),))
    return operators(made(page, SampleResources(), folder, PRESS))


def test_black_text_prints_with_black_ink_alone_over_what_lies_below(tmp_path: Path) -> None:
    content = text_inks(BLACK, tmp_path)
    assert "0 0 0 1 k" in content
    with pikepdf.open(tmp_path / "poster.pdf") as pdf:
        states = pdf.pages[0].Resources.ExtGState
        (state,) = [states[f"/{name}"] for name in re.findall(r"/(G\d+) gs\n0 0 0 1 k", content)]
        assert (bool(state.op), int(state.OPM)) == (True, 1)


def test_grey_text_prints_with_black_ink_alone(tmp_path: Path) -> None:
    assert "0 0 0 0.4 k" in text_inks(Colour(153, 153, 153), tmp_path)


def test_white_never_overprints(tmp_path: Path) -> None:
    content = text_inks(WHITE, tmp_path)
    assert "0 0 0 0 k" in content
    assert " gs" not in content


def test_dark_blue_becomes_four_inks_within_the_limit(tmp_path: Path) -> None:
    inks = [float(n) for n in re.findall(r"([\d. ]+) k\b", text_inks(INK, tmp_path))[0].split()]
    assert inks[0] > inks[2]
    assert sum(inks) <= TOTAL_INK + 0.001


def test_no_colour_takes_more_ink_than_paper_holds() -> None:
    press = PressColours(bundled_profile())
    values = (0, 15, 60, 128, 255)
    colours = [Colour(r, g, b) for r in values for g in values for b in values]
    assert max(sum(press.mixed_inks(colour)) for colour in colours) <= TOTAL_INK + 1e-9


def test_a_title_with_control_characters_still_makes_sound_xmp(tmp_path: Path) -> None:
    """Words pasted from elsewhere may hold them; XML cannot."""
    titled = replace(PRESS, title="海と\x0b緑 & <空>\x01")
    path = made(Page(20, 20, 3, ()), SampleResources(), tmp_path, titled)
    with pikepdf.open(path) as pdf:
        packet = ElementTree.fromstring(pdf.Root.Metadata.read_bytes())
    assert "海と緑 & <空>" in packet.itertext()


def test_profile_of_a_screen_is_refused() -> None:
    from PIL import ImageCms

    screen = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    with pytest.raises(PosterStudioError, match="not an ICC profile of a CMYK press"):
        profile_from(screen)


def test_print_shops_own_profile_is_named_as_its_own(tmp_path: Path) -> None:
    own = replace(PRESS, profile=profile_from(bundled_profile().icc))
    path = made(Page(20, 20, 3, ()), SampleResources(), tmp_path, own)
    with pikepdf.open(path) as pdf:
        (intent,) = pdf.Root.OutputIntents
        assert str(intent.OutputConditionIdentifier) == "Custom"
        assert "/RegistryName" not in intent
        assert "ISO Coated" in str(intent.Info)


def test_marks_print_on_every_plate_and_stay_outside_the_bleed(press: Path) -> None:
    content = operators(press)
    assert re.search(r"/C0 CS 1 SCN 0\.1\d* w", content)
    with pikepdf.open(press) as pdf:
        space = pdf.pages[0].Resources.ColorSpace.C0
        assert [str(space[0]), str(space[1])] == ["/Separation", "/All"]


@pytest.mark.parametrize("options", [PRESS, PLAIN], ids=["press", "plain"])
def test_same_page_gives_same_bytes(options: PdfOptions, tmp_path: Path) -> None:
    resources = SampleResources()
    page = sample(resources)
    first = made(page, resources, tmp_path, options).read_bytes()
    assert made(page, resources, tmp_path, options).read_bytes() == first


@pytest.mark.parametrize("after", [0.0, 0.5, 0.8])
def test_cancelling_leaves_nothing(after: float, tmp_path: Path) -> None:
    resources = SampleResources()

    def cancel(done: float, what: Words) -> None:
        if done >= after:
            raise CancelledError

    with pytest.raises(CancelledError):
        write_pdf(sample(resources), resources, tmp_path / "poster.pdf", PRESS, cancel)
    assert list(tmp_path.iterdir()) == []


def images(path: Path) -> list[dict[str, Any]]:
    with pikepdf.open(path) as pdf:
        return [
            {"size": (int(it.Width), int(it.Height)), "data": it.read_raw_bytes()}
            for it in pdf.objects
            if isinstance(it, pikepdf.Stream) and it.get("/Subtype") == "/Image"
        ]


def test_plain_pdf_keeps_the_photo_as_it_is_and_once(tmp_path: Path) -> None:
    resources = SampleResources()
    sha256 = resources.add(photo())
    boxes = (Rect(0, 0, 80, 60), Rect(0, 60, 40, 30))
    page = Page(100, 100, 0, tuple(Picture(sha256, box) for box in boxes))
    (image,) = images(made(page, resources, tmp_path, PLAIN))
    assert image["data"] == resources.pictures[sha256][1]


def test_what_is_cropped_away_is_not_in_the_file(tmp_path: Path) -> None:
    """Somebody cut out of a photo must not travel along unseen."""
    resources = SampleResources()
    picture = Picture(resources.add(photo()), Rect(0, 0, 40, 60), Rect(0.5, 0, 0.5, 1))
    (image,) = images(made(Page(100, 100, 0, (picture,)), resources, tmp_path, PLAIN))
    assert image["size"] == (320, 480)


def test_photo_finer_than_print_needs_is_reduced_to_350_dpi(tmp_path: Path) -> None:
    resources = SampleResources()
    picture = Picture(resources.add(photo(1200, 900)), Rect(0, 0, 25.4, 19.05))
    (image,) = images(made(Page(30, 30, 3, (picture,)), resources, tmp_path, PRESS))
    assert image["size"] == (350, round(350 * 0.75))


def test_photo_on_a_poster_needs_two_pixels_for_each_line_of_the_screen(tmp_path: Path) -> None:
    resources = SampleResources()
    picture = Picture(resources.add(photo(1200, 900)), Rect(0, 0, 25.4, 19.05))
    (image,) = images(made(Page(594, 841, 3, (picture,)), resources, tmp_path, PRESS))
    assert image["size"] == (266, round(266 * 0.75))


def test_page_fitted_to_half_its_size_needs_half_the_pixels(tmp_path: Path) -> None:
    resources = SampleResources()
    picture = Picture(resources.add(photo(1200, 900)), Rect(0, 0, 101.6, 76.2))
    page = Page(101.6, 76.2, 0, (picture,))
    options = replace(PLAIN, output_size=(50.8, 38.1))
    (image,) = images(made(page, resources, tmp_path, options))
    assert image["size"] == (700, 525)


def test_photo_for_the_press_looks_the_same_in_inks(tmp_path: Path) -> None:
    """CMYK JPEGs are stored inverted; without its decode array the photo would be a negative."""
    resources = SampleResources()
    flat = Image.new("RGB", (64, 64), (232, 96, 76))
    picture = Picture(resources.add(flat), Rect(0, 0, 20, 20))
    path = made(Page(20, 20, 3, (picture,)), resources, tmp_path, PRESS)
    with pikepdf.open(path) as pdf:
        (image,) = [
            it
            for it in pdf.objects
            if isinstance(it, pikepdf.Stream) and it.get("/Subtype") == "/Image"
        ]
        assert [int(part) for part in image.Decode] == [1, 0] * 4
        inks = Image.open(io.BytesIO(image.read_raw_bytes())).getpixel((30, 30))
    expected = PressColours(bundled_profile()).mixed_inks(Colour(232, 96, 76))
    assert isinstance(inks, tuple)
    assert [part / 255 for part in inks] == pytest.approx(expected, abs=0.02)


def test_links_are_pressed_in_plain_files_only(tmp_path: Path) -> None:
    page = Page(100, 50, 3, (Link(Rect(10, 10, 20, 5), "https://example.jp/声"),))
    with pikepdf.open(made(page, SampleResources(), tmp_path, PLAIN)) as pdf:
        (link,) = pdf.pages[0].obj.Annots
        assert link.A.URI
        box = [float(side) for side in link.Rect]
    assert box == pytest.approx([mm_to_pt(n) for n in (10, 35, 30, 40)], abs=0.01)


def test_office_file_fits_another_paper(tmp_path: Path) -> None:
    page = Page(594, 841, 3, (Shape(rectangle(Rect(0, 0, 594, 841)), fill=INK),))
    options = replace(PLAIN, output_size=(297, 420))
    with pikepdf.open(made(page, SampleResources(), tmp_path, options)) as pdf:
        sides = [float(side) for side in pdf.pages[0].MediaBox]
    assert sides == pytest.approx([0, 0, mm_to_pt(297), mm_to_pt(420)], abs=0.01)


def test_a1_poster_with_twelve_cards_is_small_without_its_profile(tmp_path: Path) -> None:
    cards = tuple(
        line(KAKU, f"{n} 海と山のあいだで、みんなが話せる場所がほしい。", 20, 40 + 60 * n, 12)
        for n in range(12)
    )
    path = made(Page(594, 841, 3, cards), SampleResources(), tmp_path, PRESS)
    with pikepdf.open(path) as pdf:
        profile = pdf.Root.OutputIntents[0].DestOutputProfile.read_raw_bytes()
    assert path.stat().st_size - len(profile) < 400_000
