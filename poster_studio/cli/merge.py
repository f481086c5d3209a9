"""`poster-studio merge`: two files of one workshop become one."""

from __future__ import annotations

import argparse
from pathlib import Path

from poster_studio.cli.options import Commands, Parents, add_command, told
from poster_studio.cli.output import Result, say, user_language
from poster_studio.workshop_io.merging import merge, renumbered_words


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "merge",
        "分かれて進んだ二つのファイルを一つに合わせます",
        "make one file of two that went on apart",
        parents,
    )
    parser.add_argument(
        "files", nargs=2, metavar="FILE", help=told("合わせるファイル", "the files to merge")
    )
    parser.add_argument(
        "--into", required=True, metavar="NEW", help=told("新しいファイル", "the new file")
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Merges them; says which cards got another number."""
    first, second = (Path(file) for file in options.files)
    into = Path(options.into)
    merged = merge(first, second, into)
    if merged.renumbered:
        say(f"warning: {renumbered_words(merged).in_(user_language())}")
    workshop = merged.workshop
    return Result(
        json={
            "file": str(into),
            "posters": len(workshop.posters),
            "cards": len(workshop.cards),
            "renumbered": dict(merged.renumbered),
        },
        lines=(str(into),),
    )
