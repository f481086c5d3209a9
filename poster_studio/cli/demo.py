"""`poster-studio demo`: the bundled sample workshop, in the window or as files."""

from __future__ import annotations

import argparse
from pathlib import Path

import platformdirs

from poster_studio.base.words import Language
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    open_to_read,
    posters_of,
    told,
)
from poster_studio.cli.output import Result
from poster_studio.editor.equipment.outgoing import make_folder
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.studio import Studio

SAMPLE_NAME = "sample.workshop"


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands, "demo", "見本のワークショップを開きます", "open the sample workshop", parents
    )
    parser.add_argument(
        "--out",
        metavar="DIR",
        help=told(
            "画面を開かずにファイルを書き出します", "write files instead of opening the window"
        ),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result | int:
    """Opens the sample, or writes it and every poster in it as print-ready PDF and as PNG."""
    studio: Studio = options.studio()
    if options.out is None:
        window: int = options.open_window(str(_ready(studio, _own_folder())))
        return window
    return _written(studio, Path(options.out), options.language)


def _written(studio: Studio, directory: Path, language: Language) -> Result:
    """The sample's files; the libraries for them are loaded here, for the window needs none."""
    from poster_studio.cli.export import Wish, export_posters

    path = _ready(studio, directory)
    with open_to_read(str(path)) as file:
        posters = posters_of(file, ())
        files = [
            written
            for preset in ("print-shop", "png")
            for written in export_posters(studio, file, posters, Wish(preset, directory), language)
        ]
    return Result(
        json={"workshop": str(path), "files": files},
        lines=(str(path), *(str(written["path"]) for written in files)),
    )


def _ready(studio: Studio, directory: Path) -> Path:
    """The sample in a folder; one that is there already is kept with all that was done to it."""
    path = directory / SAMPLE_NAME
    if not path.exists():
        make_folder(directory)
        write_sample(studio, path)
    return path


def _own_folder() -> Path:
    return Path(platformdirs.user_data_dir("poster-studio", appauthor=False))
