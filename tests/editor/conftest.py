"""The sample workshop, copied for each test, and a driver that works on it without a window."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.studio import Studio
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.editor.editor_driver import EditorDriver

ASSETS = Path(__file__).resolve().parents[2] / "assets"


@pytest.fixture(scope="session")
def studio() -> Studio:
    return Studio.open(ASSETS)


@pytest.fixture(scope="session")
def sample_path(studio: Studio, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("sample") / "sample.workshop"
    write_sample(studio, path)
    return path


@pytest.fixture
def workshop_path(sample_path: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(sample_path, tmp_path / "copy.workshop"))


@pytest.fixture
def driver(studio: Studio, workshop_path: Path) -> Iterator[EditorDriver]:
    editor = Editor(studio, WorkshopFile.open(workshop_path))
    driver = EditorDriver(editor)
    yield driver
    driver.hands.close()
    editor.close()
