"""The room's page in small windows: the whole code to scan, and no steps of the desk above it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QApplication

from poster_studio.editor.equipment.places import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.together.invitation import Invitation
from poster_studio.ui.together.room_words import MOVED
from poster_studio.ui.workspace import Workspace
from tests.ui.company_driver import workspace_of

WORDS = Invitation(
    "POSTER-STUDIO:" + "A" * 60, "x", "x", "NGYY-4G24-000R", "012 345", ("192.0.2.1",)
)


@pytest.fixture
def window(
    dressed: QApplication, studio: Studio, sample_path: Path, tmp_path: Path
) -> Iterator[MainWindow]:
    made = MainWindow(studio, "ja", Places(tmp_path, tmp_path, tmp_path))
    made.open_workshop(sample_path)
    made.show()
    yield made
    made.close()
    made.deleteLater()
    QApplication.processEvents()


def shown(space: Workspace) -> None:
    space.pages.setCurrentWidget(space.room_desk.page)
    space.room_desk.page.show_room(WORDS, note=MOVED, hosts=True, leads=True)
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (975, 548)])
def test_the_whole_code_to_scan_shows_at_once(window: MainWindow, size: tuple[int, int]) -> None:
    """TOG-WIN-2: 975 by 548 is a laptop's screen with everything large."""
    window.resize(*size)
    space = workspace_of(window)
    shown(space)
    qr = space.room_desk.page.invitation.qr
    assert min(qr.width(), qr.height()) >= 200
    assert qr.visibleRegion().boundingRect() == QRect(QPoint(0, 0), qr.size())


def test_the_first_steps_stand_back_while_a_page_shows(window: MainWindow) -> None:
    space = workspace_of(window)
    space.begin_tour()
    assert space.tour.isVisible()
    shown(space)
    assert not space.tour.isVisible()
    space.show_desk()
    assert space.tour.isVisible()
    space.tour.away_button.click()
    shown(space)
    space.show_desk()
    assert not space.tour.isVisible()
