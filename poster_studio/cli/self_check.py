"""`poster-studio self-check`: does everything that the program needs work on this machine?"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

from poster_studio import __version__
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.checks.pdfx_preflight import preflight
from poster_studio.cli.export import Wish, export_posters
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    open_to_read,
    posters_of,
)
from poster_studio.cli.output import Result, say
from poster_studio.editor.commands import command
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.studio import Studio

#: A word of the window that has a reading.
EXPORT = command("export").label
#: Resolution of the trial picture: enough to see that it was painted.
TRIAL_DPI = 36


@dataclass(frozen=True, slots=True)
class Trial:
    """One thing that was tried."""

    id: str
    title: Words
    passed: bool


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "self-check",
        "このパソコンで正しく動くかを調べます",
        "check that everything works on this computer",
        parents,
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Renders the sample and verifies fonts, database, PDF and PNG; exit 2 if anything fails."""
    studio: Studio = options.studio()
    with tempfile.TemporaryDirectory(prefix="poster-studio-") as folder:
        trials = _trials(studio, Path(folder), options)
    broken = [trial.title for trial in trials if not trial.passed]
    if broken:
        say(f"error: {_complaint(broken).in_(options.language)}")
    passed = not broken
    return Result(
        json={
            "version": __version__,
            "passed": passed,
            "trials": [{"id": trial.id, "passed": trial.passed} for trial in trials],
        },
        lines=tuple(
            f"{'ok' if trial.passed else 'NG'}  {trial.title.in_(options.language)}"
            for trial in trials
        ),
        exit_code=0 if passed else 2,
    )


def _complaint(broken: list[Words]) -> Words:
    ja, en = ("・".join(w.ja for w in broken), ", ".join(w.en for w in broken))
    return Words(
        f"このパソコンでうまく動かないものがあります（{ja}） — プログラムを入れ直してください",
        f"something does not work on this computer ({en}) — install the program again",
    )


def _trials(studio: Studio, folder: Path, options: argparse.Namespace) -> list[Trial]:
    workshop = folder / "見本 sample.workshop"
    write_sample(studio, workshop)
    with open_to_read(str(workshop)) as file:
        posters = posters_of(file, ())
        pdf = export_posters(
            studio, file, posters[:1], Wish("print-shop", folder), options.language
        )
        png = export_posters(
            studio, file, posters[:1], Wish("png", folder, dpi=TRIAL_DPI), options.language
        )
    steps: tuple[tuple[str, Words, Callable[[], bool]], ...] = (
        ("fonts", Words("書体", "fonts"), lambda: _fonts_open(studio)),
        ("database", Words("ワークショップのファイル", "workshop file"), lambda: len(posters) > 0),
        ("pdf", Words("印刷用PDF", "print-ready PDF"), lambda: _is_clean(Path(pdf[0]["path"]))),
        ("png", Words("画像", "picture"), lambda: _is_painted(Path(png[0]["path"]))),
        ("readings", Words("画面のふりがな", "the window's readings"), lambda: _is_read(studio)),
    )
    return [Trial(trial_id, title, step()) for trial_id, title, step in steps]


def _fonts_open(studio: Studio) -> bool:
    """Every bundled weight opens as a font with an em."""
    ids = [
        studio.fonts.font_id(family.id, weight)
        for family in studio.fonts.families
        for weight in family.weights
    ]
    return bool(ids) and all(studio.fonts.face(font).upem > 0 for font in ids)


def _is_read(studio: Studio) -> bool:
    """The window's words find their readings."""
    from poster_studio.ui.widgets.ruby_style import known_furigana

    return bool(known_furigana(studio.assets).readings(EXPORT.ja))


def _is_clean(path: Path) -> bool:
    try:
        return not any(finding.severity == "error" for finding in preflight(path))
    except PosterStudioError:
        return False


def _is_painted(path: Path) -> bool:
    with Image.open(path) as picture:
        colours = picture.convert("RGB").getcolors(picture.width * picture.height)
    return colours is not None and len(colours) > 16
