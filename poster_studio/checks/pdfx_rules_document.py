"""PDF/X-4 rules about the whole file: structure, identity, output intent, forbidden things."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import pikepdf

from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import Fault, dictionary, name_of

EXPORT_AGAIN = Words("PDF/X-4で書き出しなおしてください", "export it again as PDF/X-4")
XMP_NEEDED = (
    ("M4", "title", "題名", r"<dc:title>.*?<rdf:li[^>]*>\s*[^<\s]"),
    ("M6", "creation date", "作成日時", r"xmp:CreateDate"),
    ("M6", "modification date", "更新日時", r"xmp:ModifyDate"),
    ("M6", "metadata date", "メタデータの日時", r"xmp:MetadataDate"),
    ("M7", "document id", "文書ID", r"xmpMM:DocumentID"),
    ("M7", "version id", "版ID", r"xmpMM:VersionID"),
    ("M7", "rendition class", "表現区分", r"xmpMM:RenditionClass"),
)
ICC_SPACES = {b"GRAY": 1, b"RGB ": 3, b"CMYK": 4}


def file_structure(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """F1–F5: version, identifier, encryption, external and forbidden streams."""
    if pdf.pdf_version != "1.6":
        yield _fault(
            "F1",
            f"PDFの版が1.6ではなく{pdf.pdf_version}です",
            f"the PDF version is {pdf.pdf_version}, not 1.6",
        )
    identifier = pdf.trailer.get("/ID")
    if not isinstance(identifier, pikepdf.Array) or len(identifier) != 2:
        yield _fault(
            "F2", "ファイルの識別子（ID）がありません", "the file identifier (ID) is missing"
        )
    if pdf.is_encrypted:
        yield _fault("F3", "暗号化されています", "the file is encrypted")
    for stream in (each for each in pdf.objects if isinstance(each, pikepdf.Stream)):
        if "/F" in stream:
            yield _fault("F4", "外のファイルを参照しています", "a stream refers to another file")
        if _filters(stream) & {"LZWDecode", "Crypt"}:
            yield _fault(
                "F5", "LZWまたはCrypt圧縮が使われています", "LZW or Crypt filters are used"
            )


def identification(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """M1–M8: the XMP packet says PDF/X-4, title, dates and ids; trapping is decided."""
    metadata = pdf.Root.get("/Metadata")
    if not isinstance(metadata, pikepdf.Stream):
        yield _fault("M1", "XMPメタデータがありません", "there is no XMP metadata")
        return
    xmp = metadata.read_bytes().decode("utf-8", errors="replace")
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
    listed = pdf.Root.get("/OutputIntents")
    intents = [
        intent
        for intent in (listed if isinstance(listed, pikepdf.Array) else ())
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
    if not str(intent.get("/OutputConditionIdentifier", "")):
        yield _fault("O2", "印刷条件の名前がありません", "the output condition has no identifier")
    profile = intent.get("/DestOutputProfile")
    if not isinstance(profile, pikepdf.Stream):
        yield _fault(
            "O3", "出力プロファイルが埋め込まれていません", "the output profile is not embedded"
        )
        return
    yield from _profile(profile)


def _profile(profile: Any) -> Iterator[Fault]:
    icc = profile.read_bytes()
    if icc[12:16] != b"prtr" or ICC_SPACES.get(icc[16:20]) != int(profile.get("/N", 0)):
        yield _fault(
            "O4",
            "出力プロファイルが印刷機用ではありません",
            "the output profile is not a printer's",
        )
    if len(icc) < 128 or (icc[8], icc[9] >> 4) > (4, 2):
        yield _fault("O5", "出力プロファイルの版が新しすぎます", "the output profile is too new")


def content_that_must_not_be_there(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """N1–N5: actions, scripts, annotations on the artwork, embedded files."""
    root = pdf.Root
    has_script = "/JavaScript" in dictionary(root.get("/Names")) or "/AA" in root
    if has_script or isinstance(root.get("/OpenAction"), pikepdf.Dictionary):
        yield _fault("N1", "動作やスクリプトが入っています", "the file holds actions or scripts")
    if "/EmbeddedFiles" in dictionary(root.get("/Names")):
        yield _fault(
            "N5", "ほかのファイルが埋め込まれています", "other files are embedded", "warning"
        )
    for number, page in enumerate(pdf.pages, start=1):
        annotations = page.obj.get("/Annots")
        for annotation in annotations if isinstance(annotations, pikepdf.Array) else ():
            if name_of(dictionary(annotation).get("/Subtype")) not in ("TrapNet", "PrinterMark"):
                yield _fault(
                    "N2",
                    "紙面に注釈やリンクがあります",
                    "annotations or links lie on the artwork",
                    page=number,
                )
        if "/Trans" in page.obj:
            yield _fault(
                "N6",
                "画面の切りかえ効果が入っています",
                "the page has a transition",
                "warning",
                number,
            )


def _filters(stream: Any) -> set[str]:
    filters = stream.get("/Filter")
    listed = filters if isinstance(filters, pikepdf.Array) else [filters]
    return {name_of(each) for each in listed}


def _fault(
    rule: str, japanese: str, english: str, severity: str = "error", page: int | None = None
) -> Fault:
    return Fault(
        rule, "error" if severity == "error" else "warning", Words(japanese, english),
        EXPORT_AGAIN, page,
    )  # fmt: skip
