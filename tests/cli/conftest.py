"""The command line in the test's own process: one studio, the window only asked for."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

# JSON may be anything.
from typing import Any

import pytest

from poster_studio.cli.main import Surroundings, run
from poster_studio.document.poster import PosterInfo
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.orders import typical
from tests.helpers.studio import sample_workshop, studio


@dataclass(frozen=True)
class Outcome:
    """What one command answered."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON document on standard output."""
        return json.loads(self.out)


Cli = Callable[..., Outcome]


@dataclass(frozen=True)
class Window:
    """Remembers which files it was asked to open."""

    opened: list[str | None]

    def open(self, file: str | None) -> int:
        self.opened.append(file)
        return 0


@pytest.fixture(autouse=True)
def english(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", "en")


@pytest.fixture
def window() -> Window:
    return Window([])


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str], window: Window) -> Cli:
    def call(*arguments: object) -> Outcome:
        capsys.readouterr()
        surroundings = Surroundings(studio=studio, open_window=window.open)
        code = run([str(argument) for argument in arguments], surroundings)
        captured = capsys.readouterr()
        return Outcome(code, captured.out, captured.err)

    return call


@pytest.fixture(scope="session")
def sample_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.workshop"
    write_sample(studio(), path)
    return path


@pytest.fixture
def sample_file(sample_original: Path, tmp_path: Path) -> Path:
    """The sample workshop under a name with Japanese and a blank."""
    folder = tmp_path / "市民 対話"
    folder.mkdir()
    return Path(shutil.copy(sample_original, folder / "見本 第4回.workshop"))


@pytest.fixture(scope="session")
def small_original(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample's deck with one small poster: quick to export."""
    path = tmp_path_factory.mktemp("small") / "sample.workshop"
    workshop = sample_workshop()[0]
    poster = typical("t1", "sea", "A4")
    with WorkshopFile.create(path, workshop) as file:
        file.add_poster(PosterInfo.model_validate(poster.model_dump()), poster.elements)
    return path


@pytest.fixture
def small_file(small_original: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(small_original, tmp_path / "sample.workshop"))


@pytest.fixture
def empty_file(cli: Cli, tmp_path: Path) -> Path:
    path = tmp_path / "empty.workshop"
    assert cli("new", path, "--title", "対話").code == 0
    return path
