"""Finishes a drawn PDF: page boxes, metadata and, for printers, what PDF/X-4 asks for.

Rules: ISO 15930-7:2010, as listed in docs/spec/print-file.md.
"""

from __future__ import annotations

import io
import zlib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

# pikepdf's dynamic objects are `Any`.
from typing import Any

import pikepdf
from pikepdf import Array, Dictionary, Name, Stream, String

from poster_studio.export.colour_profile import OutputProfile
from poster_studio.export.pdf_metadata import Description, information, xmp
from poster_studio.export.pdf_numbers import number

VERSION = "PDF/X-4"

_MODES = pikepdf.ObjectStreamMode

#: left, bottom, right, top in points.
Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Boxes:
    """Where one page is cut; `media` is the whole sheet."""

    media: Box
    bleed: Box
    trim: Box


@dataclass(frozen=True, slots=True)
class Finish:
    """How a PDF is finished: with an output profile it becomes PDF/X-4."""

    boxes: tuple[Boxes, ...]
    description: Description
    profile: OutputProfile | None = None


def finish_pdf(drawn: bytes, path: Path, finish: Finish) -> None:
    """Writes the finished PDF; the same input gives the same bytes."""
    for_press = finish.profile is not None
    with pikepdf.open(io.BytesIO(drawn)) as pdf:
        for page, boxes in zip(pdf.pages, finish.boxes, strict=True):
            _set_boxes(page.obj, boxes)
            space = Name.DeviceCMYK if for_press else Name.DeviceRGB
            page.obj.Group = Dictionary(Type=Name.Group, S=Name.Transparency, CS=space)
        _describe(pdf, finish.description, VERSION if for_press else None)
        if finish.profile is not None:
            pdf.Root.OutputIntents = Array([_output_intent(pdf, finish.profile)])
        pdf.save(
            path,
            force_version="1.6",
            deterministic_id=True,
            compress_streams=False,
            # Old raster image processors read plain cross-reference tables only.
            object_stream_mode=_MODES.disable if for_press else _MODES.generate,
        )


def _set_boxes(page: Any, boxes: Boxes) -> None:
    page.MediaBox = _box(boxes.media)
    page.BleedBox = _box(boxes.bleed)
    page.TrimBox = _box(boxes.trim)
    for key in ("/Trans", "/CropBox", "/ArtBox"):
        if key in page:
            del page[key]


def _box(box: Box) -> Any:
    return Array([_decimal(part) for part in box])


def _decimal(value: float) -> Any:
    return pikepdf.Object.parse(number(value, 4).encode())


def _describe(pdf: pikepdf.Pdf, description: Description, version: str | None) -> None:
    del pdf.docinfo
    for key, value in information(description).items():
        pdf.docinfo[key] = String(value)
    pdf.docinfo["/Trapped"] = Name("/False")
    if version is not None:
        pdf.docinfo["/GTS_PDFXVersion"] = String(version)
    metadata = Stream(pdf, xmp(description, version))
    metadata.Type, metadata.Subtype = Name.Metadata, Name.XML
    pdf.Root.Metadata = pdf.make_indirect(metadata)
    pdf.Root.Lang = String(description.language)
    pdf.Root.ViewerPreferences = Dictionary(DisplayDocTitle=True)
    for key in ("/Outlines", "/PageMode", "/PageLabels"):
        if key in pdf.Root:
            del pdf.Root[key]


@lru_cache(maxsize=4)
def _compressed(icc: bytes) -> bytes:
    """A profile made small, once for each; the highest level would take a quarter of a second."""
    return zlib.compress(icc, 6)


def _output_intent(pdf: pikepdf.Pdf, profile: OutputProfile) -> Any:
    stream = Stream(pdf, _compressed(profile.icc))
    stream.N, stream.Filter = 4, Name.FlateDecode
    intent = Dictionary(
        Type=Name.OutputIntent,
        S=Name.GTS_PDFX,
        OutputConditionIdentifier=String(profile.identifier),
        OutputCondition=String(profile.info),
        Info=String(profile.info),
        DestOutputProfile=pdf.make_indirect(stream),
    )
    if profile.registered:
        intent.RegistryName = String("http://www.color.org")
    return pdf.make_indirect(intent)
