"""Pages of the real window: start, templates, a new workshop, its language and its end."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLabel, QScrollArea

from poster_studio.base.words import Language
from poster_studio.editor.commands import command
from poster_studio.editor.commands.hand_keys import HAND_KEYS
from poster_studio.editor.equipment.starting import Places, new_workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.application import interface_language
from poster_studio.ui.dialogs.crash import CrashReporter
from poster_studio.ui.dialogs.export_dialog import ExportDialog
from poster_studio.ui.dialogs.shortcut_sheet import ShortcutSheet
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.widgets.icons import Icons
from poster_studio.ui.widgets.parts import Speech
from poster_studio.ui.widgets.qt_words import JapaneseQt
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.ui.window_driver import WindowDriver

ROOT = Path(__file__).resolve().parents[2]


def test_a_file_that_is_no_workshop_is_explained_on_the_start_screen(
    new_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    path = tmp_path / "no.workshop"
    path.write_bytes(b"this is no workshop")
    window = new_window()
    assert not window.open_workshop(path)
    assert window.start is not None
    assert not window.start.message.isHidden()
    assert "—" in window.start.message.text()


def test_the_start_screen_opens_the_sample_and_remembers_it(
    new_window: Callable[[], MainWindow],
) -> None:
    window = new_window()
    assert window.start is not None
    window.start.sample.emit()
    assert window.workspace is not None
    path = window.workspace.editor.file.path
    window.show_start()
    names = [button.text() for button in window.start.findChildren(QAbstractButton)]
    assert any(path.stem in name for name in names)


def test_a_new_poster_comes_from_a_template(driver: WindowDriver) -> None:
    count = len(driver.editor.posters)
    driver.workspace.actions_table.action("new-poster").trigger()
    page = driver.workspace.pages.templates
    assert driver.workspace.pages.currentWidget() is page
    templates = driver.editor.studio.templates
    first = next(iter(templates.values()))
    button = next(b for b in page.findChildren(QAbstractButton) if b.text() == first.title)
    button.click()
    assert len(driver.editor.posters) == count + 1
    assert driver.workspace.pages.currentWidget() is driver.workspace.desk
    driver.workspace.actions_table.action("undo").trigger()
    assert len(driver.editor.posters) == count


def test_a_file_opened_from_its_folder_knows_its_whole_path(
    new_window: Callable[[], MainWindow], workshop_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(workshop_path.parent)
    window = new_window()
    assert window.open_workshop(Path(workshop_path.name))
    workspace = window.workspace
    assert workspace is not None
    workspace.shell.ask_export()
    dialog = workspace.findChild(ExportDialog)
    assert dialog is not None
    assert dialog.folder.parent == workshop_path.parent
    dialog.close()


def test_qts_own_file_dialog_is_all_japanese(dressed: QApplication, tmp_path: Path) -> None:
    translator = JapaneseQt(dressed)
    assert translator.is_complete
    dressed.installTranslator(translator)
    try:
        dialog = QFileDialog(None, "", str(tmp_path))
        dialog.setOption(QFileDialog.Option.DontUseNativeDialog)
        said = [w.text() for w in dialog.findChildren(QLabel)]
        said += [b.toolTip() or b.text() for b in dialog.findChildren(QAbstractButton)]
        dialog.deleteLater()
    finally:
        dressed.removeTranslator(translator)
    assert len(said) > 5
    assert not [words for words in said if words and words.isascii()]


def test_closing_the_window_saves_everything(
    new_window: Callable[[], MainWindow], workshop_path: Path
) -> None:
    window = new_window()
    assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    editor, hands = window.workspace.editor, window.workspace.hands
    assert editor.poster is not None
    poster = editor.poster.id
    text = next(e for e in editor.elements if e.kind == "text" and not e.locked)
    hands.type_in(text.id)
    hands.session.type("さいごのことば", 0.0) if hands.session else None
    window.close()
    with WorkshopFile.open(workshop_path, read_only=True) as file:
        element = file.poster(poster).element(text.id)
        assert element is not None
        assert element.kind == "text"
        assert element.text.text == "さいごのことば"
    assert not list(workshop_path.parent.glob("*.workshop-*"))


def test_the_shortcut_sheet_opens(driver: WindowDriver) -> None:
    driver.workspace.shell.show_shortcuts()
    sheet = driver.workspace.findChild(ShortcutSheet)
    assert sheet is not None
    said = {label.text() for label in sheet.findChildren(QLabel)}
    assert {words for row in HAND_KEYS for words in (row.label.ja, row.keys.ja)} <= said
    assert command("select-none").label.ja in said
    assert command("nudge-left").label.ja not in said
    sheet.close()


@pytest.mark.parametrize("language", ["ja", "en"])
def test_all_keys_show_at_once_on_a_usual_screen(
    driver: WindowDriver, studio: Studio, language: Language
) -> None:
    """EDIT-CMD-5"""
    speech = Speech(language, Icons(studio.assets))
    sheet = ShortcutSheet(speech, driver.workspace, QSize(1366, 768))
    area = sheet.findChild(QScrollArea)
    assert area is not None
    shown = area.widget()
    assert shown is not None
    inside = shown.sizeHint()
    around = sheet.sizeHint() - area.sizeHint()
    assert inside.width() + around.width() <= 1366
    assert inside.height() + around.height() <= 768
    sheet.close()


@pytest.mark.parametrize(
    ("key", "held"),
    [(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier), (Qt.Key.Key_Right, None)],
)
def test_arrows_with_alt_move_by_a_pixel_of_the_screen(
    driver: WindowDriver, key: Qt.Key, held: Qt.KeyboardModifier | None
) -> None:
    card = driver.cards()[0]
    driver.editor.select([card.id])
    driver.canvas.setFocus()
    driver.key(key, held or Qt.KeyboardModifier.NoModifier)
    now = driver.editor.element(card.id)
    assert now is not None
    length = 1.0 / driver.canvas.view.scale if held else 1.0
    assert now.frame.x - card.frame.x == pytest.approx(length)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    driver.key(Qt.Key.Key_A, both)
    assert driver.editor.selection == ()


def test_the_interface_speaks_english_when_asked(
    monkeypatch: pytest.MonkeyPatch, studio: Studio, dressed: QObject, tmp_path: Path
) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", "en")
    assert interface_language() == "en"
    window = MainWindow(studio, "en", Places(tmp_path, tmp_path, tmp_path))
    window.show_start()
    words = [button.text() for button in window.findChildren(QAbstractButton)]
    assert any("sample" in text for text in words)
    assert [text.strip() for text in words if not text.isascii()] == ["日本語"]
    window.close()
    window.deleteLater()


def test_no_call_takes_a_reference_to_none() -> None:
    """PySide6 6.12 on Python 3.11 loses one on each call and ends the process after thousands."""
    thing = QObject()
    before = sys.getrefcount(None)
    for _ in range(1000):
        thing.setObjectName("name")
    assert abs(sys.getrefcount(None) - before) < 100


def test_the_window_opens_without_the_pdf_libraries(tmp_path: Path, workshop_path: Path) -> None:
    """They cost a quarter of a second; they are loaded when something is exported."""
    code = (
        "import sys\n"
        "from pathlib import Path\n"
        "from poster_studio.editor.equipment.studio import Studio\n"
        "from poster_studio.ui.application import run_window\n"
        "code = run_window(Studio.open(Path(sys.argv[1])), Path(sys.argv[2]))\n"
        "heavy = {'reportlab', 'pikepdf', 'fontTools', 'zeroconf', 'openpyxl'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "sys.exit(code)\n"
    )
    picture = tmp_path / "window.png"
    surroundings = os.environ | {
        "POSTER_STUDIO_SCREENSHOT": str(picture),
        "XDG_CONFIG_HOME": str(tmp_path),
        "QT_QPA_PLATFORM": "offscreen",
    }
    done = subprocess.run(
        [sys.executable, "-c", code, str(ROOT / "assets"), str(workshop_path)],
        capture_output=True,
        text=True,
        cwd=ROOT,
        env=surroundings,
        check=False,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"
    assert picture.stat().st_size > 20_000


def test_what_was_done_is_in_the_file_at_once(driver: WindowDriver, workshop_path: Path) -> None:
    """A killed program loses nothing: the update is committed before the gesture's end returns."""
    connection = sqlite3.connect(f"file:{workshop_path}?mode=ro", uri=True)
    (before,) = connection.execute("SELECT count(*) FROM update_log").fetchone()
    driver.editor.select([driver.cards()[0].id])
    driver.workspace.actions_table.action("nudge-left").trigger()
    (after,) = connection.execute("SELECT count(*) FROM update_log").fetchone()
    connection.close()
    assert after == before + 1


def test_a_new_workshop_begins_with_a_template_and_an_explained_tray(
    new_window: Callable[[], MainWindow], tmp_path: Path
) -> None:
    window = new_window()
    assert window.open_workshop(new_workshop(tmp_path / "新しい会"))
    workspace = window.workspace
    assert workspace is not None
    assert workspace.editor.poster is None
    workspace.canvas.grab()
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Delete, Qt.Key.Key_A, Qt.Key.Key_Escape):
        QTest.keyClick(workspace.canvas, key)
    QTest.mouseClick(workspace.canvas, Qt.MouseButton.LeftButton)
    assert not workspace.actions_table.action("export").isEnabled()
    tray = workspace.tabs.tray
    words = [b.text() for b in tray.findChildren(QAbstractButton) if b.isVisibleTo(tray)]
    assert any("取り込む" in text for text in words)
    workspace.shell.go("new-poster")
    first = next(iter(workspace.editor.studio.templates.values()))
    page = workspace.pages.templates
    next(b for b in page.findChildren(QAbstractButton) if b.text() == first.title).click()
    posters = [len(workspace.editor.elements)]
    workspace.actions_table.action("undo").trigger()
    posters.append(len(workspace.editor.elements))
    assert posters[0] > posters[1] == 0
    workspace.canvas.grab()


def test_a_failure_of_ours_is_shown_once_with_a_report(
    new_window: Callable[[], MainWindow], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen: list[BaseException] = []
    monkeypatch.setattr(sys, "excepthook", lambda _kind, error, _trace: seen.append(error))
    reporter = CrashReporter(tmp_path / "reports", "ja", new_window())
    error = ZeroDivisionError("for the test")
    reporter.failed(ZeroDivisionError, error, None)
    reporter.failed(ZeroDivisionError, error, None)
    assert reporter.dialog is not None
    assert "保存されています" in reporter.dialog.informativeText()
    (report,) = (tmp_path / "reports").iterdir()
    assert "ZeroDivisionError" in report.read_text(encoding="utf-8")
    assert seen == [error, error]
    reporter.dialog.close()
