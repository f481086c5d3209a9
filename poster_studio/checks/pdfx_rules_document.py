"""PDF/X-4 rules about the whole file: structure, identity, output intent, forbidden things.

The rules and their sources stand in docs/spec/preflight.md.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

# pikepdf's objects are dynamic.
from typing import Any

import pikepdf

from poster_studio.base.findings import Severity
from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import (
    Fault,
    dictionary,
    members,
    name_of,
    number_of,
    stream_bytes,
    text_of,
)

EXPORT_AGAIN = Words("PDF/X-4で書き出しなおしてください", "export it again as PDF/X-4")
XMP_NEEDED = (
    ("M4", "title", "題名", r"<dc:title>(?:(?!</dc:title>).)*<rdf:li[^>]*>\s*[^<\s]"),
    ("M6", "creation date", "作成日時", r"xmp:CreateDate"),
    ("M6", "modification date", "更新日時", r"xmp:ModifyDate"),
    ("M6", "metadata date", "メタデータの日時", r"xmp:MetadataDate"),
    ("M7", "document id", "文書ID", r"xmpMM:DocumentID"),
    ("M7", "version id", "版ID", r"xmpMM:VersionID"),
    ("M7", "rendition class", "表現区分", r"xmpMM:RenditionClass"),
)
ICC_SPACES = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}
PRINTER_ANNOTATIONS = ("TrapNet", "PrinterMark")
MOVING_ANNOTATIONS = ("Movie", "Sound", "Screen", "3D", "RichMedia")
EXTERNAL = ("/F", "/FFilter", "/FDecodeParms")


def file_structure(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """F1–F5: version, identifier, encryption, external and forbidden streams."""
    version = max(pdf.pdf_version, name_of(pdf.Root.get("/Version")))
    if version != "1.6":
        yield _fault(
            "F1",
            f"PDFの版が1.6ではなく{version}です",
            f"the PDF version is {version}, not 1.6",
        )
    identifier = members(pdf.trailer.get("/ID"))
    if len(identifier) != 2 or not all(isinstance(part, pikepdf.String) for part in identifier):
        yield _fault(
            "F2", "ファイルの識別子（ID）がありません", "the file identifier (ID) is missing"
        )
    if pdf.is_encrypted:
        yield _fault("F3", "暗号化されています", "the file is encrypted")
    streams = [each for each in pdf.objects if isinstance(each, pikepdf.Stream)]
    if any(key in stream for stream in streams for key in EXTERNAL):
        yield _fault("F4", "外のファイルを参照しています", "a stream refers to another file")
    if any(_filters(stream) & {"LZWDecode", "Crypt"} for stream in streams):
        yield _fault("F5", "LZWまたはCrypt圧縮が使われています", "LZW or Crypt filters are used")


def identification(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """M1–M8: the XMP packet says PDF/X-4, title, dates and ids; trapping is decided."""
    packet = stream_bytes(pdf.Root.get("/Metadata"))
    if packet is None:
        yield _fault("M1", "XMPメタデータがありません", "there is no XMP metadata")
        return
    xmp = packet.decode("utf-8", errors="replace")
    if not re.search(r"GTS_PDFXVersion(?:>|=[\"'])\s*PDF/X-4\b", xmp):
        yield _fault("M2", "PDF/X-4と名のっていません", "the file does not say that it is PDF/X-4")
    for rule, english, japanese, pattern in XMP_NEEDED:
        if not re.search(pattern, xmp, re.DOTALL):
            yield _fault(
                rule, f"メタデータに{japanese}がありません", f"the metadata has no {english}"
            )
    trapped = name_of(dictionary(pdf.trailer.get("/Info")).get("/Trapped"))
    in_xmp = re.search(r"pdf:Trapped(?:>|=[\"'])\s*(\w+)", xmp)
    stated = {trapped, in_xmp.group(1) if in_xmp else ""} - {""}
    if stated not in ({"True"}, {"False"}):
        yield _fault(
            "M8",
            "トラップの有無（Trapped）が決まっていません",
            "whether the file is trapped is not stated",
        )


def output_intent(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """O1–O5: exactly one PDF/X output intent with an embedded printer profile."""
    intents = [
        dictionary(intent)
        for intent in members(pdf.Root.get("/OutputIntents"))
        if name_of(dictionary(intent).get("/S")) == "GTS_PDFX"
    ]
    if len(intents) != 1:
        yield _fault(
            "O1",
            f"出力インテントが{len(intents)}個あります（1個必要）",
            f"there are {len(intents)} PDF/X output intents, one is needed",
        )
        return
    intent = intents[0]
    if not text_of(intent.get("/OutputConditionIdentifier")):
        yield _fault("O2", "印刷条件の名前がありません", "the output condition has no identifier")
    icc = stream_bytes(intent.get("/DestOutputProfile"))
    if icc is None:
        yield _fault(
            "O3", "出力プロファイルが埋め込まれていません", "the output profile is not embedded"
        )
        return
    yield from _profile(icc, number_of(intent.DestOutputProfile.get("/N")))


def _profile(icc: bytes, inks: float | None) -> Iterator[Fault]:
    if icc[12:16] != b"prtr" or ICC_SPACES.get(icc[16:20], -1) != inks:
        yield _fault(
            "O4",
            "出力プロファイルが印刷機用ではありません",
            "the output profile is not a printer's",
        )
    if len(icc) < 128 or (icc[8], icc[9] >> 4) > (4, 2):
        yield _fault("O5", "出力プロファイルの版が新しすぎます", "the output profile is too new")


def content_that_must_not_be_there(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """N1–N3, N5, N6: actions, annotations on the artwork, films, embedded files, transitions."""
    root = pdf.Root
    names = dictionary(root.get("/Names"))
    opens = isinstance(root.get("/OpenAction"), pikepdf.Dictionary)
    if "/JavaScript" in names or "/AA" in root or opens:
        yield _fault("N1", "動作やスクリプトが入っています", "the file holds actions or scripts")
    if "/XFA" in dictionary(root.get("/AcroForm")):
        yield _fault("N3", "XFAフォームが入っています", "the file holds an XFA form")
    if "/EmbeddedFiles" in names:
        yield _fault(
            "N5", "ほかのファイルが埋め込まれています", "other files are embedded", "warning"
        )
    for number, page in enumerate(pdf.pages, start=1):
        yield from _on_page(page.obj, number)


def _on_page(page: Any, number: int) -> Iterator[Fault]:
    if "/AA" in page:
        yield _fault("N1", "ページに動作が入っています", "the page holds actions", page=number)
    kinds = {name_of(dictionary(each).get("/Subtype")) for each in members(page.get("/Annots"))}
    if kinds & set(MOVING_ANNOTATIONS):
        yield _fault("N3", "映像や音が入っています", "the page holds films or sounds", page=number)
    if kinds - {*PRINTER_ANNOTATIONS, *MOVING_ANNOTATIONS}:
        yield _fault(
            "N2",
            "紙面に注釈やリンクがあります",
            "annotations or links lie on the artwork",
            page=number,
        )
    if "/Trans" in page:
        yield _fault(
            "N6",
            "画面の切りかえ効果が入っています",
            "the page has a transition",
            "warning",
            number,
        )


def _filters(stream: Any) -> set[str]:
    filters = stream.get("/Filter")
    return {name_of(each) for each in (filters, *members(filters))}


def _fault(
    rule: str, japanese: str, english: str, severity: Severity = "error", page: int | None = None
) -> Fault:
    return Fault(rule, severity, Words(japanese, english), EXPORT_AGAIN, page)
