"""reportlab's PDF objects under short names: the only module that imports reportlab."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

# reportlab has no types: its objects are `Any` here and wherever they are passed on.
from typing import Any

from reportlab.pdfbase import pdfdoc

from poster_studio.export.pdf_numbers import number


def name(text: str) -> Any:
    """A name object."""
    return pdfdoc.PDFName(text)


def numbers(values: Iterable[float], decimals: int = 4) -> Any:
    """An array of numbers."""
    return pdfdoc.PDFArray([number(value, decimals) for value in values])


def array(values: Iterable[Any]) -> Any:
    """An array of objects."""
    return pdfdoc.PDFArray(values)


def dictionary(entries: Mapping[str, Any]) -> Any:
    """A dictionary; its keys are written sorted."""
    return pdfdoc.PDFDictionary(dict(entries))


def text(value: str) -> Any:
    """A text string."""
    return pdfdoc.PDFString(value)


def stream(entries: Mapping[str, Any], content: bytes, *, encoded: str | None = None) -> Any:
    """A stream, deflated here unless `encoded` names the filter its content already has."""
    values = dict(entries)
    if encoded is not None:
        values["Filter"] = name(encoded)
    return pdfdoc.PDFStream(dictionary(values), content, [pdfdoc.PDFZCompress])


class PdfObjects:
    """The objects of one PDF while it is drawn."""

    def __init__(self, language: str) -> None:
        self._document = pdfdoc.PDFDocument(
            compression=1, invariant=1, pdfVersion=(1, 6), lang=language
        )

    def add(self, value: Any, label: str | None = None) -> Any:
        """Adds an indirect object and gives the reference to it."""
        return self._document.Reference(value, label)

    def add_page(
        self, width_pt: float, height_pt: float, content: str, resources: Any, links: list[Any]
    ) -> None:
        """Adds a page whose media box starts at 0, 0."""
        page = pdfdoc.PDFPage()
        page.MediaBox = numbers((0, 0, width_pt, height_pt))
        page.Contents = self.add(stream({}, content.encode("latin-1")))
        page.Resources = resources
        page.ExtGState = None
        if links:
            page.Annots = array(links)
        self._document.addPage(page)

    def data(self) -> bytes:
        """The file; call it once, at the end."""
        return bytes(self._document.GetPDFData(None))
