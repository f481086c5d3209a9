"""The export dialog of the real window: files, one sheet of all posters, cancelling."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from poster_studio.editor.equipment.exporting import CONTACT_SHEET, ways
from poster_studio.ui.dialogs.export_dialog import ExportDialog
from tests.ui.window_driver import WindowDriver


def test_an_export_writes_the_files(driver: WindowDriver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.workspace.shell.ask_export()
    dialog = driver.workspace.findChild(ExportDialog)
    assert dialog is not None
    dialog.preset, dialog.folder = "web", tmp_path / "書き出し"
    dialog.start()
    qtbot.waitUntil(lambda: dialog.worker is None, timeout=60_000)
    assert {path.suffix for path in dialog.folder.iterdir()} == {".pdf", ".png"}
    assert dialog.open_button.isVisibleTo(dialog)
    dialog.close()


def test_all_posters_go_on_one_sheet(driver: WindowDriver, qtbot: QtBot, tmp_path: Path) -> None:
    driver.workspace.shell.ask_export()
    dialog = driver.workspace.findChild(ExportDialog)
    assert dialog is not None
    title = ways()[CONTACT_SHEET].ja
    next(b for b in dialog.findChildren(QAbstractButton) if b.text() == title).click()
    assert dialog.takes_all
    dialog.folder = tmp_path / "out"
    dialog.start()
    qtbot.waitUntil(lambda: dialog.worker is None, timeout=60_000)
    assert [path.name for path in dialog.folder.iterdir()] == ["K4_一覧.pdf"]
    dialog.close()


def test_an_export_moves_no_button(driver: WindowDriver, qtbot: QtBot, tmp_path: Path) -> None:
    """Who presses 書き出す twice by accident, or wants やめる, finds things where they were."""
    driver.workspace.shell.ask_export()
    dialog = driver.workspace.findChild(ExportDialog)
    assert dialog is not None
    dialog.preset, dialog.folder = "web", tmp_path / "out"
    driver.app.processEvents()
    before = (dialog.cancel_button.pos(), dialog.start_button.pos())
    assert dialog.height() <= 700
    dialog.start()
    driver.app.processEvents()
    assert (dialog.cancel_button.pos(), dialog.start_button.pos()) == before
    qtbot.waitUntil(lambda: dialog.worker is None, timeout=60_000)
    driver.app.processEvents()
    assert (dialog.cancel_button.pos(), dialog.start_button.pos()) == before
    dialog.close()


def test_a_cancelled_export_leaves_nothing(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path
) -> None:
    driver.workspace.shell.ask_export()
    dialog = driver.workspace.findChild(ExportDialog)
    assert dialog is not None
    dialog.preset, dialog.everything, dialog.folder = "png", True, tmp_path / "out"
    dialog.start()
    worker = dialog.worker
    assert worker is not None
    with qtbot.waitSignal(worker.cancelled, timeout=60_000):
        worker.progressed.connect(lambda *_: worker.cancel())
    qtbot.waitUntil(lambda: dialog.worker is None, timeout=60_000)
    assert list(dialog.folder.iterdir()) == []
    dialog.close()
