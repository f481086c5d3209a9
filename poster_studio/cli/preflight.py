"""`poster-studio preflight`: the PDF/X-4 checker, for any PDF."""

from __future__ import annotations

import argparse
from pathlib import Path

from poster_studio.checks.pdfx_preflight import preflight
from poster_studio.cli.check import findings_result
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    told,
)
from poster_studio.cli.output import Result


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "preflight",
        "印刷所に出せるPDF/X-4かを調べます",
        "check whether a PDF is PDF/X-4, ready for a print shop",
        parents,
    )
    parser.add_argument("file", metavar="FILE.pdf", help=told("PDFファイル", "the PDF file"))
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Checks one PDF."""
    return findings_result(preflight(Path(options.file)), options.language)
