"""A stranger's PDF: whatever lies where, the checker answers with findings or one clear error."""

from __future__ import annotations

from pathlib import Path

# pikepdf's objects are dynamic.
from typing import Any

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pikepdf import Array, Dictionary, Name, Stream, String

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.findings import Finding
from poster_studio.checks.pdfx_preflight import preflight
from tests.checks.test_checks_preflight import export

KEYS = [
    "/Metadata", "/OutputIntents", "/Names", "/AA", "/OpenAction", "/AcroForm", "/Version",
    "/Pages",
]  # fmt: skip
PAGE_KEYS = [
    "/MediaBox", "/CropBox", "/BleedBox", "/TrimBox", "/ArtBox", "/Resources", "/Contents",
    "/Group", "/Annots", "/Trans", "/AA", "/Parent", "/Type",
]  # fmt: skip
RESOURCE_KEYS = ["/XObject", "/Font", "/ExtGState", "/Shading", "/ColorSpace", "/Pattern"]
FONT_KEYS = ["/Subtype", "/DescendantFonts", "/FontDescriptor", "/BaseFont", "/CharProcs"]
INTENT_KEYS = ["/S", "/OutputConditionIdentifier", "/DestOutputProfile"]


def answer(path: Path) -> list[Finding]:
    """The findings; none for a file that is refused."""
    try:
        return preflight(path)
    except PosterStudioError:
        return []


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return export(tmp_path_factory.mktemp("hostile") / "small.pdf")


def odd_values(pdf: pikepdf.Pdf) -> list[Any]:
    deep: Any = Array([])
    for _ in range(200):
        deep = Array([deep])
    cycle = pdf.make_indirect(Dictionary())
    cycle.Self = cycle
    cycle.Kids = Array([cycle, cycle])
    form = pdf.make_indirect(Stream(pdf, b"/A Do (", Subtype=Name.Form))
    form.Resources = Dictionary(XObject=Dictionary(A=form, B=form), Font=cycle, ExtGState=form)
    garbage = Stream(pdf, b"\xff not zlib")
    garbage.Filter = Name.FlateDecode
    return [
        None, True, 0, -1, 3.5, 10**9, Name.X, Name("/"), String(""), String("x"),
        String(b"\xff\xfe"), Array([]), Array([1]), Array([1, 2, 3, 4]),
        Array([1, Name.A, String("x"), True]), Array([0.5] * 5000),
        Array([Dictionary()] * 9), Dictionary(), deep, cycle, form,
        pdf.make_indirect(garbage), Dictionary(A=form, B=cycle, C=1, D=Name.X),
        Dictionary(S=cycle, Subtype=1, CS=3, ca=Name.A, CA=String("x"), SMask=3, Type=form),
        Array([cycle, form, deep, 1]), Dictionary(F1=Dictionary(DescendantFonts=Array([1]))),
        Dictionary(W=Dictionary(Subtype=Name.Form, Resources=3)),
    ]  # fmt: skip


@settings(max_examples=200, derandomize=True, deadline=None, database=None)
@given(st.data())
def test_any_value_anywhere(
    tmp_path_factory: pytest.TempPathFactory, small: Path, data: st.DataObject
) -> None:
    """Values of the wrong type, circular ones and broken streams in every place that is read."""
    path = tmp_path_factory.getbasetemp() / "odd.pdf"
    with pikepdf.open(small) as pdf:
        page = pdf.pages[0].obj
        places = [
            *((pdf.Root, key) for key in KEYS),
            *((page, key) for key in PAGE_KEYS),
            *((page.Resources, key) for key in RESOURCE_KEYS),
            *((font, key) for font in page.Resources.Font.values() for key in FONT_KEYS),
            *((pdf.Root.OutputIntents[0], key) for key in INTENT_KEYS),
            (pdf.Root.OutputIntents[0].DestOutputProfile, "/N"),
            (pdf.trailer, "/Info"),
        ]
        values = odd_values(pdf)
        chosen = data.draw(st.lists(st.sampled_from(range(len(places))), min_size=1, max_size=3))
        for place in chosen:
            holder, key = places[place]
            value = values[data.draw(st.sampled_from(range(len(values))))]
            if value is None:
                if key in holder:
                    del holder[key]
            else:
                holder[key] = value
        try:
            pdf.save(path, force_version="1.6")
        # A file that cannot be written is no file to check.
        except (pikepdf.PdfError, RuntimeError, ValueError, TypeError):
            return
    answer(path)


@settings(max_examples=150, derandomize=True, deadline=None, database=None)
@given(
    st.lists(st.tuples(st.floats(0, 1), st.binary(min_size=1, max_size=6)), max_size=8),
    st.floats(0, 1) | st.just(1.0),
)
def test_any_damage(
    tmp_path_factory: pytest.TempPathFactory,
    small: Path,
    changes: list[tuple[float, bytes]],
    share: float,
) -> None:
    """Bytes that flipped and files that end early."""
    content = bytearray(small.read_bytes())
    for place, replacement in changes:
        start = int(place * (len(content) - 1))
        content[start : start + len(replacement)] = replacement
    path = tmp_path_factory.getbasetemp() / "damaged.pdf"
    path.write_bytes(bytes(content[: max(1, int(share * len(content)))]))
    answer(path)


def test_a_page_tree_that_holds_itself(small: Path, tmp_path: Path) -> None:
    content = small.read_bytes().replace(b"/Type /Page\n", b"/Type /Pages\n")
    path = tmp_path / "tree.pdf"
    path.write_bytes(content)
    answer(path)


def test_forms_that_hold_each_other_are_read_once(small: Path, tmp_path: Path) -> None:
    """A dozen forms that all use one another would take for ever if they were followed."""
    path = tmp_path / "web.pdf"
    with pikepdf.open(small) as pdf:
        kind = {"Type": Name.XObject, "Subtype": Name.Form, "BBox": Array([0, 0, 9, 9])}
        forms = [pdf.make_indirect(Stream(pdf, b"", **kind)) for _ in range(12)]
        every = Dictionary({f"/W{number}": each for number, each in enumerate(forms)})
        for each in forms:
            each.Resources = Dictionary(XObject=every)
        page = pdf.pages[0].obj
        page.Resources.XObject = every
        pdf.save(path, force_version="1.6")
    assert preflight(path) == []
