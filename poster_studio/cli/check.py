"""`poster-studio check`: findings about posters."""

from __future__ import annotations

import argparse
from typing import Any

from poster_studio.base.findings import Finding
from poster_studio.base.words import Language
from poster_studio.checks.poster_checks import check_poster
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_posters,
    add_workshop,
    open_to_read,
    posters_of,
)
from poster_studio.cli.output import Result
from poster_studio.editor.equipment.studio import Studio

#: Exit code when at least one finding is an error.
FOUND_ERRORS = 1


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "check",
        "印刷する前に直すところを調べます",
        "look for what to mend before printing",
        parents,
    )
    add_workshop(parser)
    add_posters(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Checks the posters asked for, or all."""
    studio: Studio = options.studio()
    with open_to_read(options.file) as file:
        workshop = file.workshop_store.workshop
        deck = {card.id: card for card in workshop.cards}
        findings = [
            finding
            for poster in posters_of(file, options.posters)
            for finding in check_poster(poster, studio.look(poster, workshop, file.pictures), deck)
        ]
    return findings_result(findings, options.language)


def findings_result(findings: list[Finding], language: Language) -> Result:
    """Findings as every checking command shows them."""
    has_errors = any(finding.severity == "error" for finding in findings)
    return Result(
        json={"findings": [_json(finding, language) for finding in findings]},
        lines=tuple(
            f"{finding.severity}\t{finding.rule}\t{finding.message.in_(language)}"
            f" — {finding.hint.in_(language)}"
            for finding in findings
        ),
        exit_code=FOUND_ERRORS if has_errors else 0,
    )


def _json(finding: Finding, language: Language) -> dict[str, Any]:
    box = finding.box
    return {
        "rule": finding.rule,
        "severity": finding.severity,
        "message": finding.message.in_(language),
        "hint": finding.hint.in_(language),
        "poster": finding.poster,
        "element": finding.element,
        "page": finding.page,
        "box_mm": None
        if box is None
        else [round(value, 3) for value in (box.x, box.y, box.width, box.height)],
    }
