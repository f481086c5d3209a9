"""A person who has never seen the program makes a poster, with mouse, keys and input method.

With `POSTER_STUDIO_PICTURES` naming a folder, every step leaves a picture of the window there.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pypdfium2
from PIL import Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from poster_studio.base.geometry import Point
from poster_studio.document.elements import InkElement, PictureElement, TextElement
from poster_studio.ui.dialogs.export_dialog import ExportDialog
from poster_studio.ui.dialogs.ruby_dialog import RubyDialog
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.sections.words import AlignSection, EditSection
from tests.ui.window_driver import WindowDriver

CTRL = Qt.KeyboardModifier.ControlModifier
PICTURES = os.environ.get("POSTER_STUDIO_PICTURES")


class Newcomer:
    """Presses what can be seen, by its words."""

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self.app, self.window = app, window
        self.window.resize(1366, 768)
        self._steps = 0

    def press(self, words: str, where: QWidget | None = None) -> None:
        """Presses the button that says so."""
        holder = where or self.window
        button = next(
            b
            for b in holder.findChildren(QAbstractButton)
            if b.isVisible() and words in (b.text().strip(), b.accessibleName())
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self.app.processEvents()

    def look(self, step: str) -> None:
        """Leaves a picture of the window, if pictures are wanted."""
        self.app.processEvents()
        self._steps += 1
        if PICTURES:
            folder = Path(PICTURES)
            folder.mkdir(parents=True, exist_ok=True)
            assert self.window.grab().save(str(folder / f"{self._steps:02}-{step}.png"))


def photograph(path: Path) -> Path:
    image = Image.linear_gradient("L").resize((1600, 1200))
    Image.merge("RGB", (image, image.rotate(90), image.rotate(180))).save(path)
    return path


def test_a_newcomer_makes_a_poster(
    dressed: QApplication, new_window: Callable[[], MainWindow], qtbot: QtBot, tmp_path: Path
) -> None:
    window = new_window()
    person = Newcomer(dressed, window)
    person.look("start")
    person.press("見本を見る　　六つの班のポスターで、自由にためせます")
    assert window.workspace is not None
    driver = WindowDriver(dressed, window, window.workspace)
    editor, tray = driver.editor, driver.workspace.tabs.tray

    driver.workspace.show_desk()
    person.press("新しいポスター")
    person.look("templates")
    person.press(
        next(iter(editor.studio.templates.values())).title, driver.workspace.pages.templates
    )
    person.look("new-poster")

    for _ in range(8):
        QTest.keyClick(tray.cards, Qt.Key.Key_Return)
    dressed.processEvents()
    assert len(driver.cards()) == 8
    person.look("eight-cards")

    question = next(
        e for e in editor.elements if isinstance(e, TextElement) and e.slot == "question"
    )
    driver.double_click(question.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.compose("みんなの")
    driver.compose("皆の")
    person.look("composing")
    driver.commit("みんなの")
    driver.compose("ひろば")
    driver.commit("広場、どこに？")
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(question.id) == "みんなの広場、どこに？"
    person.look("title")

    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photograph(tmp_path / "写真.jpg")))])
    driver.drop(data, Point(300, 560))
    qtbot.waitUntil(
        lambda: any(isinstance(e, PictureElement) for e in editor.elements), timeout=60_000
    )
    person.look("photo")

    person.press("ペン")
    driver.drag(Point(120, 420), Point(260, 470))
    driver.drag(Point(260, 470), Point(330, 410))
    assert len([e for e in editor.elements if isinstance(e, InkElement)]) == 2
    person.look("pen")
    person.press("えらぶ")

    made = editor.poster
    for _ in range(5):
        driver.shortcut(Qt.Key.Key_Z, CTRL)
    assert not [e for e in editor.elements if isinstance(e, InkElement | PictureElement)]
    person.look("undone")
    for _ in range(5):
        driver.shortcut(Qt.Key.Key_Z, CTRL | Qt.KeyboardModifier.ShiftModifier)
    assert editor.poster == made

    person.press("文字")
    driver.drag(Point(60, 120), Point(130, 420))
    driver.compose("かまくら")
    driver.commit("鎌倉の声")
    driver.key(Qt.Key.Key_Escape)
    words = editor.selection[0]
    panel = driver.workspace.context
    panel.section(AlignSection).directions.button("vertical").click()
    panel.section(EditSection).ways.button("ruby").click()
    dialog = driver.workspace.findChild(RubyDialog)
    assert dialog is not None
    person.look("ruby")
    dialog.set_button.click()
    dialog.close()
    text = editor.store.element(words)
    assert isinstance(text, TextElement)
    assert text.direction == "vertical"
    assert "かまくら" in "".join(span.ruby or "" for span in text.text.spans).replace("|", "")
    person.look("vertical")

    person.press("書き出す")
    export = driver.workspace.findChild(ExportDialog)
    assert export is not None
    export.folder = tmp_path / "書き出し"
    person.look("export")
    export.start()
    qtbot.waitUntil(lambda: export.worker is None, timeout=60_000)
    person.look("exported")
    export.close()
    pdf = next(path for path in (tmp_path / "書き出し").iterdir() if path.suffix == ".pdf")
    with pypdfium2.PdfDocument(pdf) as document:
        said = document[0].get_textpage().get_text_range()
    assert "広場" in said.replace("\n", "").replace("\r", "")
