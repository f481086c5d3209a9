"""The PDF/X-4 checker, for anybody's PDF: rules of ISO 15930-7 by id, one finding each."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pikepdf

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.findings import Finding
from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import Fault
from poster_studio.checks.pdfx_rules_document import (
    content_that_must_not_be_there,
    file_structure,
    identification,
    output_intent,
)
from poster_studio.checks.pdfx_rules_limits import limits
from poster_studio.checks.pdfx_rules_page import colour, fonts, geometry, transparency, xobjects

Rule = Callable[[pikepdf.Pdf], Iterator[Fault]]

RULES: tuple[Rule, ...] = (
    file_structure,
    identification,
    output_intent,
    geometry,
    limits,
    colour,
    fonts,
    transparency,
    xobjects,
    content_that_must_not_be_there,
)


def preflight(path: Path) -> list[Finding]:
    """Checks a PDF; raises `PosterStudioError` for what is no readable PDF."""
    try:
        with pikepdf.open(path) as pdf:
            return [fault.finding() for rule in RULES for fault in rule(pdf)]
    except pikepdf.PasswordError as error:
        raise PosterStudioError(
            Words(f"「{path.name}」はパスワードで守られています",
                  f"“{path.name}” is protected by a password"),
            Words("パスワードのないPDFを書き出してください", "export a PDF without a password"),
        ) from error  # fmt: skip
    except FileNotFoundError as error:
        raise PosterStudioError(
            Words(f"「{path.name}」が見つかりません", f"“{path.name}” was not found"),
            Words("名前と場所を確かめてください", "check its name and place"),
        ) from error
    except (pikepdf.PdfError, OSError, RuntimeError, ValueError) as error:
        raise PosterStudioError(
            Words(f"「{path.name}」はPDFとして読めません", f"“{path.name}” is not a readable PDF"),
            Words("PDFファイルを指定してください", "give a PDF file"),
        ) from error
