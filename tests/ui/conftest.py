"""A real window on a copy of the sample workshop, painted without a screen."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.reader.readable_canvas import make_canvas_readable
from poster_studio.ui.widgets.style import dress
from tests.ui.window_driver import WindowDriver

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


@pytest.fixture(scope="session")
def dressed(qapp: QApplication, studio: Studio) -> QApplication:
    dress(qapp, studio.assets)
    make_canvas_readable()
    return qapp


@pytest.fixture
def new_window(
    dressed: QApplication, studio: Studio, tmp_path: Path
) -> Iterator[Callable[[], MainWindow]]:
    windows: list[MainWindow] = []

    def make() -> MainWindow:
        places = Places(tmp_path / "documents", tmp_path / "settings", tmp_path / "data")
        window = MainWindow(studio, "ja", places)
        windows.append(window)
        window.show_start()
        window.show()
        window.activateWindow()
        assert QTest.qWaitForWindowActive(window)
        return window

    yield make
    for window in windows:
        window.close()
        window.deleteLater()
    dressed.processEvents()


@pytest.fixture
def driver(
    dressed: QApplication, new_window: Callable[[], MainWindow], workshop_path: Path
) -> WindowDriver:
    window = new_window()
    assert window.open_workshop(workshop_path)
    dressed.processEvents()
    assert window.workspace is not None
    return WindowDriver(dressed, window, window.workspace)
