"""Readings over the words of the window: the switch, the painting, the room (EDIT-FURIGANA)."""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QScrollArea, QWidget

from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.commands.table import Place
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.words.readings import KANJI
from poster_studio.ui.bars.tour_bar import STEPS
from poster_studio.ui.dialogs.export_dialog import ExportDialog
from poster_studio.ui.dialogs.shortcut_sheet import ShortcutSheet
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.widgets.parts import button, label
from poster_studio.ui.widgets.ruby_lists import WordsMenu
from poster_studio.ui.widgets.ruby_style import known_furigana
from poster_studio.ui.widgets.style import dress
from poster_studio.ui.widgets.tall_font import FAMILY, TALL_FAMILY, raised
from tests.ui.window_driver import WindowDriver

ASSETS = Path(__file__).resolve().parents[2] / "assets"
INK = 160


@pytest.fixture
def readings(dressed: QApplication, studio: Studio) -> Iterator[QApplication]:
    dress(dressed, studio.assets, furigana=True)
    yield dressed
    dress(dressed, studio.assets)


@pytest.fixture
def reader(readings: QApplication, driver: WindowDriver) -> WindowDriver:
    """A window with readings."""
    readings.processEvents()
    return driver


def ink(image: QImage, area: QRect) -> bool:
    return any(
        image.pixelColor(x, y).lightness() < INK
        for x in range(area.left(), area.right() + 1)
        for y in range(area.top(), area.bottom() + 1)
    )


def test_the_switch_opens_the_window_anew_and_is_remembered(
    dressed: QApplication, studio: Studio, workshop_path: Path, tmp_path: Path
) -> None:
    asked: list[Path | None] = []
    places = Places(tmp_path, tmp_path / "settings", tmp_path)
    window = MainWindow(studio, "ja", places, restart=lambda path, _: asked.append(path))
    assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    window.workspace.actions_table.action("furigana").trigger()
    assert asked == [workshop_path]
    assert Preferences(places.settings).furigana
    window.show_start()
    assert window.start is not None
    switch = window.start.switches.buttons["furigana"]
    assert switch.isChecked()
    switch.click()
    assert asked == [workshop_path, None]
    assert not Preferences(places.settings).furigana
    window.close()
    dressed.processEvents()


def test_english_offers_no_readings(
    dressed: QApplication, studio: Studio, workshop_path: Path, tmp_path: Path
) -> None:
    window = MainWindow(studio, "en", Places(tmp_path, tmp_path / "settings", tmp_path))
    window.show_start()
    assert window.start is not None
    assert list(window.start.switches.buttons) == ["large", "language"]
    assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    menu = window.workspace.top_bar.findChildren(WordsMenu)[0]
    actions = window.workspace.actions_table
    assert actions.action("furigana") not in menu.actions()
    assert actions.action("large") in menu.actions()
    window.close()
    dressed.processEvents()


def test_kana_stand_over_their_kanji_only(readings: QApplication) -> None:
    made = label("書き出す")
    made.ensurePolished()
    made.resize(made.sizeHint())
    image = made.grab().toImage()
    letter = image.width() // 4
    above = [QRect(letter * place + 2, 0, letter - 4, 8) for place in range(4)]
    assert [ink(image, area) for area in above] == [True, False, True, False]
    assert made.sizeHint().height() >= 24


def test_peoples_words_have_none(readings: QApplication) -> None:
    for text, people in (("川の見える待合室", False), ("書き出す", True)):
        made = button(text)
        made.setProperty("people", people)
        made.ensurePolished()
        made.resize(made.sizeHint())
        image = made.grab().toImage()
        middle = image.rect().center()
        kana = QRect(QPoint(14, 3), QPoint(image.width() - 14, middle.y() - 9))
        assert not ink(image, kana), text


def test_without_the_switch_nothing_differs(dressed: QApplication) -> None:
    made = label("書き出す")
    made.ensurePolished()
    assert QApplication.font().family() == FAMILY
    assert made.sizeHint().height() < 20


def test_the_tall_typeface_is_a_sound_file_of_the_same_letters() -> None:
    font = (ASSETS / "fonts" / "biz-udpgothic" / "biz-udpgothic-400.ttf").read_bytes()
    tall = raised(font)
    assert len(tall) == len(font)
    padded = tall + b"\0" * (-len(tall) % 4)
    assert sum(struct.unpack(f">{len(padded) // 4}I", padded)) & 0xFFFFFFFF == 0xB1B0AFBA
    assert TALL_FAMILY.encode("utf-16-be") in tall
    assert sum(a != b for a, b in zip(font, tall, strict=True)) < 200


def test_no_panel_scrolls_because_of_readings(reader: WindowDriver) -> None:
    """At 1366×768, for words, cards, several of them, figures, ink, and in every fold."""
    panel = reader.workspace.context
    area = panel.findChild(QScrollArea)
    assert area is not None
    texts = [e for e in reader.editor.elements if isinstance(e, TextElement) and not e.locked]
    cards = [e for e in reader.editor.elements if isinstance(e, CardElement)]
    for chosen in ([texts[0].id], [cards[0].id], [card.id for card in cards[:3]]):
        reader.editor.select(chosen)
        for fold in (None, "words", "cards", "place", "line-up"):
            if fold is not None and panel.fold(fold).isVisible():
                panel.fold(fold).click()
            reader.app.processEvents()
            assert not area.verticalScrollBar().isVisible(), (chosen, fold)
            if fold is not None and panel.fold(fold).isChecked():
                panel.fold(fold).click()
    for tool in ("tool-shape", "tool-pen", "tool-text"):
        reader.workspace.actions_table.action(tool).trigger()
        for _ in ("laid out", "scroll bars hidden"):
            reader.app.processEvents()
        assert not area.verticalScrollBar().isVisible(), tool


def test_every_word_of_the_window_has_its_readings(
    reader: WindowDriver, new_window: Callable[[], MainWindow]
) -> None:
    """What the window puts together of several words, of numbers and names is recognised too."""
    workspace = reader.workspace
    assert reader.editor.poster is not None
    title = reader.editor.poster.title[:6]
    bare: set[str] = set(unread_words(new_window(), title))
    places: tuple[Place, ...] = ("history", "programme", "new-poster", "find", "tour")
    for place in places:
        workspace.shell.go(place)
        reader.app.processEvents()
        bare.update(unread_words(reader.window, title))
    workspace.show_desk()
    for tab in ("cards", "templates", "stickers", "pictures", "elements"):
        workspace.side.open_tab(tab)
        reader.app.processEvents()
        bare.update(unread_words(reader.window, title))
    for element in reader.editor.elements[:30]:
        reader.editor.select([element.id])
        reader.app.processEvents()
        bare.update(unread_words(reader.window, title))
    workspace.shell.show_shortcuts()
    sheet = workspace.findChild(ShortcutSheet)
    assert sheet is not None
    bare.update(unread_words(sheet, title))
    sheet.close()
    assert bare == set()


def unread_words(window: QWidget, people: str) -> Iterator[str]:
    """The words that show without readings, but for those with `people`'s own in them."""
    furigana = known_furigana(ASSETS)
    labels: list[QLabel | QAbstractButton] = [*window.findChildren(QLabel)]
    for widget in [*labels, *window.findChildren(QAbstractButton)]:
        text = widget.text()
        if widget.isHidden() or widget.property("people") or people in text:
            continue
        covered = {at for each in furigana.readings(text) for at in range(each.start, each.end)}
        if any(KANJI.match(c) and at not in covered for at, c in enumerate(text)):
            yield text


def test_a_menu_that_is_wider_than_the_screen_scrolls(readings: QApplication) -> None:
    """Qt would cut its last columns, where the switches for size and readings are."""
    owner = QWidget()
    menu = WordsMenu(owner)
    for number in range(400):
        menu.addAction(f"{number} 書き出す")
    menu.aboutToShow.emit()
    assert menu.sizeHint().width() <= menu.screen().availableGeometry().width()


def test_dialogs_are_no_larger_than_the_screen(reader: WindowDriver) -> None:
    workspace = reader.workspace
    room = reader.window.screen().availableGeometry().size()
    workspace.shell.show_shortcuts()
    workspace.shell.ask_export()
    for kind in (ShortcutSheet, ExportDialog):
        dialog = workspace.findChild(kind)
        assert dialog is not None
        assert dialog.size().boundedTo(room) == dialog.size()
        dialog.close()


def test_hints_inside_fields_are_kana(reader: WindowDriver) -> None:
    reader.workspace.side.open_tab("stickers")
    reader.app.processEvents()
    assert reader.workspace.tabs.stickers.search.placeholderText() == "なまえでさがす"


def test_words_in_several_lines_keep_their_readings(reader: WindowDriver) -> None:
    """The tour's longest step in a narrow window: a reading over every kanji of every line."""
    reader.window.resize(1060, 600)
    tour = reader.workspace.tour
    tour.begin(has_cards=True)
    reader.app.processEvents()
    assert tour.words.text() == STEPS[0].ja
    assert tour.words.height() >= tour.words.heightForWidth(tour.words.width())
