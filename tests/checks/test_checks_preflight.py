"""Each rule of the checker: a clean print file is broken in one way, exactly that rule speaks."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

# pikepdf's objects are dynamic.
from typing import Any

import pikepdf
import pytest
from pikepdf import Array, Dictionary, Name, Stream, String

from poster_studio.base.errors import PosterStudioError
from poster_studio.checks.pdfx_preflight import preflight
from poster_studio.compose.poster import compose_poster
from poster_studio.editor.equipment.studio import StudioResources
from poster_studio.export.pdf import write_pdf
from tests.helpers.every_output import PLAIN, PRESS
from tests.helpers.orders import typical
from tests.helpers.studio import NO_PICTURES, sample_workshop, studio

Break = Callable[[pikepdf.Pdf], object]
MANY = 10_000


def export(path: Path, *, press: bool = True) -> Path:
    poster = typical("t1", "sea", "A4")
    look = studio().look(poster, sample_workshop()[0], NO_PICTURES)
    resources = StudioResources(studio().fonts, NO_PICTURES)
    write_pdf(compose_poster(poster, look), resources, path, PRESS if press else PLAIN)
    return path


@pytest.fixture(scope="module")
def clean(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("clean") / "clean.pdf")


def broken(
    clean: Path,
    tmp_path: Path,
    change: Break,
    version: str = "1.6",
    encryption: pikepdf.Encryption | None = None,
) -> Path:
    path = tmp_path / "broken.pdf"
    with pikepdf.open(clean) as pdf:
        change(pdf)
        pdf.save(
            path,
            force_version=version,
            encryption=encryption,
            fix_metadata_version=False,
            compress_streams=False,
        )
    return path


def rules(path: Path) -> set[str]:
    return {finding.rule for finding in preflight(path)}


def page(pdf: pikepdf.Pdf) -> Any:
    return pdf.pages[0].obj


def intent(pdf: pikepdf.Pdf) -> Any:
    return pdf.Root.OutputIntents[0]


def without_xmp(pattern: str) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        xmp = pdf.Root.Metadata.read_bytes().decode()
        pdf.Root.Metadata.write(re.sub(pattern, "", xmp, flags=re.DOTALL).encode())

    return change


def with_profile(edit: Callable[[bytearray], None]) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        icc = bytearray(intent(pdf).DestOutputProfile.read_bytes())
        edit(icc)
        intent(pdf).DestOutputProfile.write(bytes(icc))

    return change


def drawing(pdf: pikepdf.Pdf, operators: bytes, **resources: Any) -> None:
    """Adds operators to the page's content, and resources for them."""
    pdf.pages[0].contents_add(operators)
    own = page(pdf).Resources
    for kind, entries in resources.items():
        if f"/{kind}" not in own:
            own[f"/{kind}"] = Dictionary()
        for name, value in entries.items():
            own[f"/{kind}"][f"/{name}"] = value


def form(pdf: pikepdf.Pdf, content: bytes, **entries: Any) -> Stream:
    kind = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 9, 9])}
    return pdf.make_indirect(Stream(pdf, content, **(kind | entries)))


def picture(pdf: pikepdf.Pdf, **entries: Any) -> Stream:
    kind = {"Type": Name.XObject, "Subtype": Name.Image, "Width": 1, "Height": 1}
    space = {"ColorSpace": Name.DeviceGray, "BitsPerComponent": 8}
    return pdf.make_indirect(Stream(pdf, b"\0\0\0", **(kind | space | entries)))


def set_page(key: str, value: Any) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        if value is None:
            del page(pdf)[key]
        else:
            page(pdf)[key] = value

    return change


def set_root(key: str, value: Any) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.Root[key] = value

    return change


def trim_only(pdf: pikepdf.Pdf) -> None:
    page(pdf).BleedBox = page(pdf).TrimBox


def both_boxes(pdf: pikepdf.Pdf) -> None:
    page(pdf).ArtBox = page(pdf).TrimBox


def bleed_outside(pdf: pikepdf.Pdf) -> None:
    page(pdf).BleedBox = Array([-100, -100, 9000, 9000])


def trapped(info: str, xmp: str) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        pdf.docinfo["/Trapped"] = Name(info)
        text = pdf.Root.Metadata.read_bytes().decode()
        pdf.Root.Metadata.write(re.sub(r"(pdf:Trapped>)\w+", rf"\g<1>{xmp}", text).encode())

    return change


def annotation(kind: str) -> Break:
    return set_page(
        "/Annots",
        Array(
            [Dictionary(Type=Name.Annot, Subtype=Name(f"/{kind}"), Rect=Array([0, 0, 9, 9]))] * 3
        ),
    )


def blended(state: dict[str, Any], group: Any) -> Break:
    def change(pdf: pikepdf.Pdf) -> None:
        drawing(pdf, b"/T gs", ExtGState={"T": Dictionary(state_of(state))})
        page(pdf).Group = group

    return change


def state_of(state: dict[str, Any]) -> dict[str, Any]:
    return {f"/{key}": value for key, value in state.items()}


FONT = Dictionary(Type=Name.Font, Subtype=Name.Type1, BaseFont=Name.Helvetica)

MUTATIONS: list[tuple[str, str, Break]] = [
    ("F1", "catalog says 1.7", set_root("/Version", Name("/1.7"))),
    ("F4", "external stream", lambda pdf: set_root(
        "/Other", pdf.make_indirect(Stream(pdf, b"x", F=String("other.bin"))))(pdf)),
    ("F8", "on the page", lambda pdf: drawing(pdf, b"q " * 29 + b"Q " * 29)),
    ("F8", "in a form", lambda pdf: drawing(
        pdf, b"q /W Do Q", XObject={"W": form(pdf, b"q " * 29 + b"Q " * 29)})),
    ("M1", "no metadata", lambda pdf: pdf.Root.__delitem__("/Metadata")),
    ("M1", "metadata is no stream", set_root("/Metadata", Dictionary(Type=Name.Metadata))),
    ("M2", "no version", without_xmp(r"PDF/X-4")),
    ("M4", "no title", without_xmp(r"<dc:title>.*?</dc:title>")),
    ("M4", "empty title", without_xmp(r"(?<=<rdf:li xml:lang=\"x-default\">)[^<]+(?=</rdf:li>)")),
    ("M6", "no creation date", without_xmp(r"<xmp:CreateDate>.*?</xmp:CreateDate>")),
    ("M6", "no modification date", without_xmp(r"<xmp:ModifyDate>.*?</xmp:ModifyDate>")),
    ("M6", "no metadata date", without_xmp(r"<xmp:MetadataDate>.*?</xmp:MetadataDate>")),
    ("M7", "no document id", without_xmp(r"<xmpMM:DocumentID>.*?</xmpMM:DocumentID>")),
    ("M7", "no version id", without_xmp(r"<xmpMM:VersionID>.*?</xmpMM:VersionID>")),
    ("M7", "no rendition", without_xmp(r"<xmpMM:RenditionClass>.*?</xmpMM:RenditionClass>")),
    ("M8", "unknown", trapped("/Unknown", "Unknown")),
    ("M8", "differing", trapped("/True", "False")),
    ("O1", "none", lambda pdf: pdf.Root.__delitem__("/OutputIntents")),
    ("O1", "two", lambda pdf: pdf.Root.OutputIntents.append(intent(pdf))),
    ("O1", "another standard's", lambda pdf: setattr(intent(pdf), "S", Name.GTS_PDFA1)),
    ("O2", "empty", lambda pdf: setattr(intent(pdf), "OutputConditionIdentifier", String(""))),
    ("O2", "none", lambda pdf: intent(pdf).__delitem__("/OutputConditionIdentifier")),
    ("O3", "none", lambda pdf: intent(pdf).__delitem__("/DestOutputProfile")),
    ("O4", "a screen's", with_profile(lambda icc: icc.__setitem__(slice(12, 16), b"mntr"))),
    ("O4", "another space", with_profile(lambda icc: icc.__setitem__(slice(16, 20), b"RGB "))),
    ("O4", "wrong N", lambda pdf: setattr(intent(pdf).DestOutputProfile, "N", 3)),
    ("O4", "N is a name", lambda pdf: setattr(intent(pdf).DestOutputProfile, "N", Name.Four)),
    ("O5", "version 5", with_profile(lambda icc: icc.__setitem__(8, 5))),
    ("G1", "flat media box", set_page("/MediaBox", Array([0, 0, 500, 0]))),
    ("G3", "no media box", set_page("/MediaBox", None)),
    ("G2", "no trim box", set_page("/TrimBox", None)),
    ("G2", "both", both_boxes),
    ("G3", "bleed outside", bleed_outside),
    ("G3", "crop inside", set_page("/CropBox", Array([100, 100, 200, 200]))),
    ("G4", "flat trim", set_page("/TrimBox", Array([50, 50, 50, 90]))),
    ("G4", "trim of three numbers", set_page("/TrimBox", Array([0, 0, 9]))),
    ("G4", "bleed of names", set_page("/BleedBox", Array([Name.A, Name.B, Name.C, Name.D]))),
    ("G5", "no bleed", trim_only),
    ("C1", "rg", lambda pdf: drawing(pdf, b"q 1 0 0 rg 0 0 9 9 re f Q")),
    ("C1", "RG", lambda pdf: drawing(pdf, b"q 1 0 0 RG 0 0 9 9 re S Q")),
    ("C1", "cs", lambda pdf: drawing(pdf, b"q /DeviceRGB cs 1 0 0 sc 0 0 9 9 re f Q")),
    ("C1", "picture", lambda pdf: drawing(
        pdf, b"q /P Do Q", XObject={"P": picture(pdf, ColorSpace=Name.DeviceRGB)})),
    ("C1", "palette", lambda pdf: drawing(pdf, b"q /P Do Q", XObject={"P": picture(
        pdf, ColorSpace=Array([Name.Indexed, Name.DeviceRGB, 0, String("abc")]))})),
    ("C1", "in a form", lambda pdf: drawing(
        pdf, b"q /W Do Q", XObject={"W": form(pdf, b"1 0 0 rg 0 0 9 9 re f")})),
    ("C1", "shading", lambda pdf: drawing(pdf, b"", Shading={"S": Dictionary(
        ShadingType=2, ColorSpace=Name.DeviceRGB)})),
    ("T1", "not embedded", lambda pdf: drawing(pdf, b"", Font={"F99": FONT})),
    ("T1", "in a form", lambda pdf: drawing(pdf, b"", XObject={"W": form(
        pdf, b"", Resources=Dictionary(Font=Dictionary(F1=FONT)))})),
    ("X2", "blended in RGB", blended({"ca": 0.5}, Dictionary(CS=Name.DeviceRGB))),
    ("X2", "no group", blended({"CA": 0.5}, Dictionary())),
    ("X2", "group is a number", blended({"SMask": Dictionary(S=Name.Alpha)}, 3)),
    ("N1", "open action", set_root("/OpenAction", Dictionary(S=Name.JavaScript, JS=String("1")))),
    ("N1", "additional actions", set_root("/AA", Dictionary())),
    ("N1", "page's actions", set_page("/AA", Dictionary())),
    ("N1", "scripts", set_root("/Names", Dictionary(JavaScript=Dictionary()))),
    ("N2", "link", annotation("Link")),
    ("N2", "no kind", set_page("/Annots", Array([1, String("x")]))),
    ("N3", "film", annotation("Movie")),
    ("N3", "XFA", set_root("/AcroForm", Dictionary(XFA=String("x")))),
    ("N4", "PostScript", lambda pdf: drawing(
        pdf, b"", XObject={"W": pdf.make_indirect(Stream(pdf, b"", Subtype=Name.PS))})),
    ("N4", "OPI", lambda pdf: drawing(pdf, b"", XObject={"W": picture(pdf, OPI=Dictionary())})),
    ("N4", "reference", lambda pdf: drawing(
        pdf, b"", XObject={"W": form(pdf, b"", Ref=Dictionary())})),
    ("N5", "embedded file", set_root("/Names", Dictionary(EmbeddedFiles=Dictionary()))),
    ("N6", "transition", set_page("/Trans", Dictionary(S=Name.Wipe))),
]  # fmt: skip


def test_our_print_files_are_clean(clean: Path) -> None:
    assert preflight(clean) == []


def test_rewriting_a_file_breaks_no_rule(clean: Path, tmp_path: Path) -> None:
    """What the tests below change is what they find."""
    assert rules(broken(clean, tmp_path, lambda _: None)) == set()


@pytest.mark.parametrize(
    ("rule", "change"),
    [(rule, change) for rule, _, change in MUTATIONS],
    ids=[f"{rule} {what}" for rule, what, _ in MUTATIONS],
)
def test_one_thing_broken_is_one_rule(
    clean: Path, tmp_path: Path, rule: str, change: Break
) -> None:
    findings = preflight(broken(clean, tmp_path, change))
    assert [finding.rule for finding in findings] == [rule]
    assert findings[0].message.ja
    assert findings[0].hint.en


def test_version_is_exactly_1_6(clean: Path, tmp_path: Path) -> None:
    """F1."""
    for version in ("1.4", "1.7", "2.0"):
        path = broken(clean, tmp_path, lambda _: None, version)
        assert rules(path) == {"F1"}


def test_the_file_has_an_identifier(clean: Path, tmp_path: Path) -> None:
    """F2."""
    path = tmp_path / "no-id.pdf"
    path.write_bytes(re.sub(rb"/ID \[.*?\]", b"", clean.read_bytes()))
    assert rules(path) == {"F2"}


def test_encryption_without_a_password_is_a_finding(clean: Path, tmp_path: Path) -> None:
    """F3."""
    locked = pikepdf.Encryption(owner="x", user="", R=4)
    path = broken(clean, tmp_path, lambda _: None, encryption=locked)
    assert "F3" in rules(path)


def test_lzw_is_found(clean: Path, tmp_path: Path) -> None:
    """F5."""

    def change(pdf: pikepdf.Pdf) -> None:
        stream = Stream(pdf, b"")
        stream.write(b"\x80\x0b\x60\x50\x22\x0c\x0c\x85\x01", filter=Name.LZWDecode)
        pdf.Root.Other = pdf.make_indirect(stream)

    path = broken(clean, tmp_path, change)
    assert rules(path) == {"F5"}


@pytest.mark.parametrize("kind", ["TrapNet", "PrinterMark"])
def test_printers_annotations_are_allowed(clean: Path, tmp_path: Path, kind: str) -> None:
    """N2."""
    assert rules(broken(clean, tmp_path, annotation(kind))) == set()


def test_what_is_allowed_is_no_finding(clean: Path, tmp_path: Path) -> None:
    """C1, F8, G1, G3, N1, O1: default RGB, 28 levels, inherited boxes, another intent."""

    def change(pdf: pikepdf.Pdf) -> None:
        drawing(pdf, b"1 0 0 rg", ColorSpace={"DefaultRGB": Name.DeviceCMYK})
        drawing(pdf, b"q " * 28 + b"Q " * 28)
        pdf.Root.Pages.MediaBox = page(pdf).MediaBox
        del page(pdf).MediaBox
        pdf.Root.OpenAction = Array([page(pdf), Name.Fit])
        pdf.Root.OutputIntents.append(Dictionary(Type=Name.OutputIntent, S=Name.GTS_PDFA1))

    assert rules(broken(clean, tmp_path, change)) == set()


def test_an_office_pdf_is_no_print_file(tmp_path: Path) -> None:
    found = rules(export(tmp_path / "plain.pdf", press=False))
    assert {"M2", "O1", "C1"} <= found


def test_names_of_rules_stand_in_the_specification() -> None:
    spec = Path(__file__).parents[2] / "docs" / "spec" / "preflight.md"
    listed = set(re.findall(r"^- \*\*([A-Z]\d)\*\* [EW]:", spec.read_text("utf-8"), re.MULTILINE))
    tested = {rule for rule, _, _ in MUTATIONS} | {"F2", "F3", "F5"}
    assert listed == tested


def test_a_password_is_asked_for(clean: Path, tmp_path: Path) -> None:
    locked = pikepdf.Encryption(owner="x", user="y")
    path = broken(clean, tmp_path, lambda _: None, "2.0", locked)
    with pytest.raises(PosterStudioError, match="password"):
        preflight(path)


@pytest.mark.parametrize("content", [b"", b"\0" * 100, b"%PDF-1.6\n", b"PK\x03\x04", b"\xff\xd8"])
def test_what_is_no_pdf_is_said_so(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "no.pdf"
    path.write_bytes(content)
    with pytest.raises(PosterStudioError, match="not a readable PDF"):
        preflight(path)


def test_one_finding_a_page_however_many_links(clean: Path, tmp_path: Path) -> None:
    def change(pdf: pikepdf.Pdf) -> None:
        link = Dictionary(Type=Name.Annot, Subtype=Name.Link)
        page(pdf).Annots = Array([link] * MANY)

    assert len(preflight(broken(clean, tmp_path, change))) == 1


def test_the_options_of_the_export_are_the_print_shops() -> None:
    assert replace(PRESS, print_ready=False, marks=False, bleed=False) == PLAIN
