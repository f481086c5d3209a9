"""First steps, a larger window, the other language, reports of failures (EDIT-PEOPLE)."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.starting import Places, new_workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.application import interface_language
from poster_studio.ui.bars.tour_bar import STEPS
from poster_studio.ui.dialogs.crash import CrashReporter, told
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.restarting import command
from poster_studio.ui.side.strip import SELECTED
from tests.ui.window_driver import WindowDriver


def test_newcomers_see_three_steps_until_they_put_them_away(
    driver: WindowDriver, tmp_path: Path
) -> None:
    tour = driver.workspace.tour
    assert tour.isVisible()
    assert tour.next_button.objectName() != "primary"
    for _ in STEPS:
        assert tour.isVisible()
        tour.next_button.click()
    assert not tour.isVisible()
    assert Preferences(tmp_path / "settings").tour_seen
    path = driver.editor.file.path
    driver.window.open_workshop(path)
    assert driver.window.workspace is not None
    assert not driver.window.workspace.tour.isVisible()
    driver.window.workspace.actions_table.action("tour").trigger()
    driver.app.processEvents()
    assert driver.window.workspace.tour.isVisible()


def test_the_tour_of_a_workshop_without_cards_begins_with_getting_some(
    new_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = new_window()
    assert window.open_workshop(new_workshop(tmp_path / "new.workshop"))
    assert window.workspace is not None
    assert "カードを取り込む" in window.workspace.tour.words.text()


def test_size_and_language_open_the_window_anew_on_the_same_workshop(
    dressed: QApplication, studio: Studio, workshop_path: Path, tmp_path: Path
) -> None:
    asked: list[Path | None] = []
    places = Places(tmp_path, tmp_path / "settings", tmp_path)
    window = MainWindow(studio, "ja", places, restart=lambda path, _: asked.append(path))
    assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    window.workspace.actions_table.action("large").trigger()
    assert asked == [workshop_path]
    assert Preferences(places.settings).large
    assert window.open_workshop(workshop_path)
    window.workspace.actions_table.action("language").trigger()
    assert interface_language(Preferences(places.settings)) == "en"
    assert command(workshop_path)[-1] == str(workshop_path)
    window.close()
    dressed.processEvents()


def test_a_narrow_window_folds_the_panel_while_nothing_is_selected(
    driver: WindowDriver,
) -> None:
    driver.window.resize(976, 549)
    driver.app.processEvents()
    assert (driver.window.width(), driver.window.height()) == (976, 549)
    canvas = driver.canvas
    where = canvas.mapTo(driver.window, canvas.rect().topLeft()), canvas.size()
    assert not driver.workspace.context.isVisible()
    driver.editor.select([driver.cards()[0].id])
    driver.app.processEvents()
    assert driver.workspace.context.isVisible()
    assert driver.window.width() == 976
    assert not driver.workspace.side.isVisible()
    assert (canvas.mapTo(driver.window, canvas.rect().topLeft()), canvas.size()) == where
    driver.editor.select([])
    driver.workspace.hands.take("pen")
    driver.app.processEvents()
    assert driver.workspace.context.isVisible()
    driver.workspace.hands.take("select")
    driver.app.processEvents()
    assert not driver.workspace.context.isVisible()


def test_a_narrow_window_leaves_the_cards_open_while_hands_are_there(
    driver: WindowDriver,
) -> None:
    """Card after card can be placed; a press on the poster, or on なおす, turns there."""
    driver.window.resize(911, 512)
    driver.app.processEvents()
    side, context, strip = driver.workspace.side, driver.workspace.context, driver.workspace.strip
    tray = driver.workspace.tabs.tray
    tray.cards.setFocus()
    for _ in range(2):
        QTest.keyClick(tray.cards, Qt.Key.Key_Return)
        assert side.isVisible()
        assert not context.isVisible()
    strip.buttons[SELECTED].click()
    assert context.isVisible()
    strip.buttons["cards"].click()
    assert side.isVisible()
    driver.click(driver.cards()[-1].frame.rect.centre)
    assert context.isVisible()
    assert not side.isVisible()


def test_the_strip_gives_a_panels_room_to_the_poster(driver: WindowDriver) -> None:
    driver.window.resize(650, 370)
    driver.app.processEvents()
    side, strip, before = driver.workspace.side, driver.workspace.strip, driver.canvas.width()
    strip.buttons["cards"].click()
    driver.app.processEvents()
    assert not side.isVisible()
    assert driver.canvas.width() > before + 200
    driver.editor.select([driver.cards()[0].id])
    assert not driver.workspace.context.isVisible()
    strip.buttons["stickers"].click()
    assert side.isVisible()
    assert side.current == "stickers"


def test_preferences_that_cannot_be_read_are_none(tmp_path: Path) -> None:
    (tmp_path / "preferences.json").write_text("[1", encoding="utf-8")
    preferences = Preferences(tmp_path)
    assert not preferences.large
    preferences.large = True
    assert Preferences(tmp_path).large


def test_a_report_holds_nobodys_words(
    new_window: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", lambda *_: None)
    reporter = CrashReporter(tmp_path / "reports", "ja", new_window())
    with pytest.raises(ValueError, match="電話") as caught:
        _fail()
    reporter.failed(ValueError, caught.value, caught.tb)
    assert "KeyError" in told(caught.value)
    (report,) = (tmp_path / "reports").iterdir()
    words = report.read_text(encoding="utf-8")
    assert "test_window_people.py" in words
    assert "花子" not in words
    assert "0467" not in words
    assert reporter.dialog is not None
    assert "花子" not in reporter.dialog.detailedText()
    reporter.dialog.close()


def _fail() -> None:
    try:
        raise KeyError("山田花子")
    except KeyError as error:
        raise ValueError("電話は 0467-23-3000") from error
