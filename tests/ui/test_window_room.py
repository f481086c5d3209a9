"""Whatever shows, its words have room, in both languages, at the smallest window we promise."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest
from PIL import Image
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from poster_studio.base.geometry import Point
from poster_studio.base.words import Language
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.figures.shapes import Kind
from poster_studio.editor.figures.stickers import place_sticker
from poster_studio.editor.hands import ToolName
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.state import RoomState
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.sections import FOLDS
from poster_studio.ui.side.strip import SELECTED
from poster_studio.ui.together import room_words
from poster_studio.ui.together.closing_part import Closed
from poster_studio.ui.together.invitation import Invitation
from poster_studio.ui.together.people import Gathering, Person
from poster_studio.ui.together.room_bar import Answer, Note
from poster_studio.ui.together.seats_part import SeatRow
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.ui.room import cramped
from tests.ui.window_driver import WindowDriver

SIZE = (1366, 768)
#: How long the layout may take to come to rest.
ROUNDS, ROUND_MS = 50, 10
#: 1366×768 at 150 %, with the large window, and with both.
SMALL = ((911, 512), (975, 548), (650, 370))


@pytest.fixture(params=get_args(Language))
def window(
    request: pytest.FixtureRequest, dressed: QApplication, studio: Studio, tmp_path: Path
) -> Iterator[MainWindow]:
    language: Language = request.param
    made = MainWindow(studio, language, Places(tmp_path, tmp_path, tmp_path))
    made.resize(*SIZE)
    made.show_start()
    made.show()
    yield made
    made.close()
    made.deleteLater()
    dressed.processEvents()


def opened(window: MainWindow, path: Path) -> WindowDriver:
    assert window.open_workshop(path)
    assert window.workspace is not None
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.processEvents()
    return WindowDriver(app, window, window.workspace)


def assert_room(window: QWidget, what: str) -> None:
    tight = [""]
    for _ in range(ROUNDS):
        QTest.qWait(ROUND_MS)
        tight = cramped(window)
        if not tight:
            return
    raise AssertionError("\n".join([what, *tight]))


def assert_room_in_folds(driver: WindowDriver, what: str) -> None:
    """The panel as it first shows, and with each fold open."""
    assert_room(driver.window, what)
    for id_ in FOLDS:
        made = driver.workspace.context.fold(id_)
        if made.isVisible():
            made.click()
            assert_room(driver.window, f"{what}: {id_}")
            made.click()


def drawn(driver: WindowDriver, tool: ToolName, kind: Kind = "rectangle") -> None:
    driver.workspace.hands.shapes.kind = kind
    driver.workspace.hands.take(tool)
    driver.drag(Point(60, 60), Point(160, 160))


def test_the_start_screen(window: MainWindow) -> None:
    assert_room(window, "start")


def test_every_element_of_the_sample(window: MainWindow, workshop_path: Path) -> None:
    driver = opened(window, workshop_path)
    assert_room(window, "nothing selected")
    for kind in ("text", "card", "shape"):
        one = next(e for e in driver.editor.elements if e.kind == kind)
        driver.editor.select([one.id])
        assert_room_in_folds(driver, kind)
    driver.editor.select([card.id for card in driver.cards()[:3]])
    assert_room_in_folds(driver, "cards")
    driver.workspace.actions_table.action("pile").trigger()
    assert_room_in_folds(driver, "pile")


@pytest.mark.parametrize("kind", get_args(Kind))
def test_every_figure(window: MainWindow, workshop_path: Path, kind: Kind) -> None:
    driver = opened(window, workshop_path)
    drawn(driver, "shape", kind)
    assert_room_in_folds(driver, kind)


def test_pictures_lines_and_stickers(
    window: MainWindow, workshop_path: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    driver = opened(window, workshop_path)
    photo = tmp_path / "photo.png"
    Image.new("RGB", (300, 200), "teal").save(photo)
    driver.workspace.incoming.take_files([photo], Point(200, 200))
    qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)
    assert_room_in_folds(driver, "picture")
    driver.workspace.actions_table.action("picture-crop").trigger()
    assert_room_in_folds(driver, "picture being cropped")
    drawn(driver, "pen")
    assert_room_in_folds(driver, "pen")
    driver.workspace.hands.take("eraser")
    assert_room_in_folds(driver, "eraser")
    driver.workspace.hands.take("select")
    driver.editor.select([driver.editor.elements[-1].id])
    assert_room_in_folds(driver, "line of the pen")
    place_sticker(driver.editor, driver.editor.studio.stickers.stickers[0].id, Point(200, 200))
    assert_room_in_folds(driver, "sticker")


@pytest.mark.parametrize("command", ["history", "new-poster", "find", "programme"])
def test_pages(window: MainWindow, workshop_path: Path, command: str) -> None:
    driver = opened(window, workshop_path)
    driver.workspace.actions_table.action(command).trigger()
    assert_room(window, command)


@pytest.mark.parametrize("tab", ["cards", "templates", "stickers", "pictures", "elements"])
def test_tabs(window: MainWindow, workshop_path: Path, tab: str) -> None:
    driver = opened(window, workshop_path)
    driver.workspace.side.open_tab(tab)
    assert_room(window, tab)


@pytest.mark.parametrize("command", ["export", "shortcuts"])
def test_dialogs(window: MainWindow, workshop_path: Path, command: str) -> None:
    driver = opened(window, workshop_path)
    driver.workspace.actions_table.action(command).trigger()
    QApplication.processEvents()
    dialog = next(d for d in driver.workspace.findChildren(QDialog) if d.isVisible())
    assert_room(dialog, command)
    dialog.close()


@pytest.mark.parametrize("size", [SIZE, (976, 549)])
def test_the_page_of_imports(
    window: MainWindow, workshop_path: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    window.resize(*size)
    driver = opened(window, workshop_path)
    chat = tmp_path / "words.csv"
    chat.write_text("ことば\n川の見える待合室\n", encoding="utf-8")
    driver.workspace.incoming.import_files([chat])
    assert_room(window, "import")


@pytest.mark.parametrize("size", SMALL)
def test_a_small_window(
    window: MainWindow, workshop_path: Path, size: tuple[int, int], tmp_path: Path
) -> None:
    """EDIT-PEOPLE-3: it keeps its size, words have room, and 書き出す is always there."""
    window.resize(*size)
    driver = opened(window, workshop_path)
    space, run = driver.workspace, driver.workspace.actions_table.action

    def assert_whole(what: str) -> None:
        assert_room(window, what)
        assert (window.width(), window.height()) == size, what
        export = space.top_bar.export_button
        assert export.isVisible()
        assert window.rect().contains(export.mapTo(window, export.rect().bottomRight())), what

    assert_whole("tour")
    space.tour.away_button.click()
    for tab in ("cards", "templates", "stickers", "pictures", "elements"):
        space.side.open_tab(tab)
        assert_whole(tab)
    for kind in ("text", "card", "shape"):
        driver.editor.select([next(e for e in driver.editor.elements if e.kind == kind).id])
        space.strip.buttons[SELECTED].click()
        assert_whole(kind)
    run("repeat").trigger()
    assert_whole("repeat")
    space.repeat_bar.leave()
    run("find").trigger()
    assert_whole("find")
    space.find_bar.hide()
    for page in ("history", "new-poster", "programme"):
        run(page).trigger()
        assert_whole(page)
        space.show_desk()


@pytest.mark.parametrize("size", [SIZE, *SMALL])
def test_joining_a_room(
    window: MainWindow, workshop_path: Path, size: tuple[int, int], tmp_path: Path
) -> None:
    """Each step, at every size we promise."""
    window.resize(*size)
    with WorkshopFile.open(workshop_path, read_only=True) as file:
        posters = file.workshop_store.workshop.posters
    window.show_joining()
    page = window.joining
    assert page is not None
    room = NearbyRoom("0" * 16, "となりの会場のワークショップ", ("192.0.2.7",), 47320, bytes(16))
    page.where.show_rooms([room])
    assert_room(window, "which room")
    page.say(room_words.GONE)
    assert_room(window, "a sentence")
    page.secret.ask(room.title)
    page.check.show_number("012 345")
    page.waiting.say(room_words.OPENING)
    page.seat.ask(posters)
    for step in (page.secret, page.check, page.waiting, page.seat):
        page.show_step(step)
        assert_room(window, type(step).__name__)
        assert (window.width(), window.height()) == size, type(step).__name__


@pytest.mark.parametrize("size", [SIZE, *SMALL])
def test_the_rooms_page_and_what_it_says_in_the_bars(
    window: MainWindow, workshop_path: Path, size: tuple[int, int]
) -> None:
    """Ten people, and every state of the room; 書き出す and the way back are always there."""
    window.resize(*size)
    space = opened(window, workshop_path).workspace
    space.tour.away_button.click()
    page = space.room_desk.page
    space.pages.setCurrentWidget(page)
    looks = [SeatLook(number % 8, number) for number in range(10)]
    people = tuple(Person(number, look, number < 4) for number, look in enumerate(looks))
    space.top_bar.show_gathering(Gathering(looks[9], people))
    page.show_opening()
    assert_room(window, "opening")
    invitation = Invitation("LINK", "VIEW", "LEAD", "4F7K-9QXM-2A01", "012 345", ("192.0.2.7",))
    page.show_room(invitation, note=room_words.MOVED, hosts=True, leads=True)
    page.seats.show_seats([SeatRow(look, "1班") for look in looks])
    assert_room(window, "room")
    page.closing.show_closed("all", Closed(frozen=True, locked=True))
    assert_room(window, "closed")
    space.show_desk()
    for state in RoomState:
        space.bottom_bar.show_shared(room_words.shared(state))
        assert_room(window, state.name)
    answers = (
        Answer(room_words.CONTINUE, page.done.emit),
        Answer(room_words.CLOSE, page.done.emit),
    )
    for words in (room_words.GONE, room_words.call_words(looks[9])):
        space.room_bar.say(Note(words.en, words, "unplug", answers))
        assert_room(window, words.en)
    export = space.top_bar.export_button
    assert window.rect().contains(export.mapTo(window, export.rect().bottomRight()))
    assert (window.width(), window.height()) == size
