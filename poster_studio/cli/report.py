"""`poster-studio report`: which words reached which poster, and which did not."""

from __future__ import annotations

import argparse
from pathlib import Path

from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_folder,
    add_workshop,
    open_to_read,
    posters_of,
)
from poster_studio.cli.output import Result
from poster_studio.editor.equipment.outgoing import make_folder
from poster_studio.export.report import placements, write_report


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "report",
        "どのことばがどのポスターに載ったかを書き出します",
        "write which words reached which poster",
        parents,
    )
    add_workshop(parser)
    add_folder(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Writes the table and the list of unplaced words."""
    with open_to_read(options.file) as file:
        workshop = file.workshop_store.workshop
        posters = posters_of(file, ())
        make_folder(Path(options.out))
        paths = write_report(workshop, posters, Path(options.out))
    placed = placements(posters)
    unused = [card.id for card in workshop.cards if card.id not in placed]
    return Result(
        json={
            "files": [str(path) for path in paths],
            "cards": len(workshop.cards),
            "unused": unused,
        },
        lines=tuple(str(path) for path in paths),
    )
