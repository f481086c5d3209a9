"""Pictures of the window in a room, for the documentation: joining, the room's page, three seats.

The room is a real one, kept by a program of its own on this computer; what would differ each time,
such as its code, is invented.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.seat_files import kept_rooms
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.link import PIN_BYTES, TOKEN_BYTES, JoinCode, JoinLink
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.together.invitation import Invitation
from poster_studio.ui.together.join_page import JoinPage
from poster_studio.ui.together.seats_part import SeatRow
from poster_studio.ui.workspace import Workspace
from poster_studio.workshop_io.workshop_file import WorkshopFile

SIZE: Final = (1366, 768)
HOST, GUESTS = SeatLook(4, 0), (SeatLook(6, 1), SeatLook(2, 2))
ALONE: Final = ("--bind", "127.0.0.1", "--quiet-on-network")
ADDRESS, PORT = "192.0.2.10", 47320
ROOMS: Final = ("第4回 市民対話ワークショップ", "中学校の出前授業")
_LONGEST_S: Final = 60.0


def joining(studio: Studio, path: Path) -> QPixmap:
    """Two rooms nearby, and the field for a code."""
    with ExitStack() as stack:
        window = _window(studio, path.parent / "joining", stack)
        page = _page(window)
        page.where.show_rooms(
            [NearbyRoom("0" * 16, title, (ADDRESS,), PORT, bytes([n]) * PIN_BYTES)
             for n, title in enumerate(ROOMS)]
        )  # fmt: skip
        return _painted(window)


def comparing(studio: Studio, path: Path) -> QPixmap:
    """The number that both screens show."""
    with ExitStack() as stack:
        window = _window(studio, path.parent / "comparing", stack)
        page = _page(window)
        page.check.show_number("012 345")
        page.show_step(page.check)
        return _painted(window)


def sitting_down(studio: Studio, path: Path) -> QPixmap:
    """A seat's colour and animal, and the groups' posters."""
    with ExitStack() as stack:
        window = _window(studio, path.parent / "sitting", stack)
        with WorkshopFile.open(path, read_only=True) as file:
            posters = file.workshop_store.workshop.posters
        page = _page(window)
        page.seat.choice.colours[GUESTS[0].colour].click()
        page.seat.choice.animals[GUESTS[0].animal].click()
        page.seat.ask(posters)
        page.show_step(page.seat)
        return _painted(window)


def hosting(studio: Studio, path: Path) -> QPixmap:
    """The room's page of a facilitator."""
    with ExitStack() as stack:
        window = _window(studio, path.parent / "hosting", stack)
        space = _opened(window, path)
        page = space.room_desk.page
        space.pages.setCurrentWidget(page)
        link = JoinLink(
            (ADDRESS,), PORT, bytes(range(TOKEN_BYTES)), bytes(range(PIN_BYTES)), "edit"
        )
        code = JoinCode(ADDRESS, PORT, b"\x4f\x7a\x15").text
        page.show_room(
            Invitation(link.text, link.text, link.text, code, "012 345", (ADDRESS,)),
            note=None, hosts=True, leads=True,
        )  # fmt: skip
        page.seats.show_seats(
            [SeatRow(HOST, "3班", own=True), *(SeatRow(look, "3班") for look in GUESTS)]
        )
        return _painted(window)


def together(studio: Studio, path: Path, poster: str) -> QPixmap:
    """Two others at the same poster: one writes a text, one points and has selected a card."""
    with ExitStack() as stack:
        folder = path.parent / "together"
        folder.mkdir()
        os.environ["XDG_DATA_HOME"] = str(folder)
        window = _window(studio, folder / "host", stack)
        kept_rooms(_places(folder / "host")).add("", path, HOST)
        host = _opened(window, path)
        host.editor.open_poster(poster)
        host.room_desk.host_options = ALONE
        host.shell.go("room")
        _wait(lambda: host.shell.is_in_room)
        room = host.room_desk.host.room if host.room_desk.host is not None else None
        if room is None:
            raise RuntimeError("the room does not open")
        spaces = [_joined(studio, folder, look, room.link, poster, stack) for look in GUESTS]
        company = host.together.company
        _wait(lambda: company is not None and len(company.others) == len(GUESTS))
        host.show_desk()
        _work(spaces)
        layer = host.together.layer
        _wait(lambda: layer is not None and len([m for m in layer.marks if m.tab and m.tip]) == 2)
        return _painted(window)


def _work(spaces: Sequence[Workspace]) -> None:
    """One hand in a text, one at a card."""
    writer, picker = spaces
    texts = [e for e in writer.editor.elements if isinstance(e, TextElement) and e.text.text]
    title = max(texts, key=lambda text: text.frame.height)
    writer.hands.type_in(title.id)
    _point(writer, Point(title.frame.x + title.frame.width / 3, title.frame.rect.centre.y))
    card = [e for e in picker.editor.elements if isinstance(e, CardElement)][1]
    picker.editor.select([card.id])
    _point(picker, Point(card.frame.rect.right - 8, card.frame.rect.bottom + 12))


def _joined(
    studio: Studio, folder: Path, look: SeatLook, link: JoinLink, poster: str, stack: ExitStack
) -> Workspace:
    window = _window(studio, folder / f"guest {look.animal}", stack)
    page = _page(window)
    page.where.field.setText(link.text)
    page.where.next_button.click()
    _wait(lambda: page.step is page.seat)
    page.seat.choice.colours[look.colour].click()
    page.seat.choice.animals[look.animal].click()
    page.seat.chosen.emit(poster)
    space = window.workspace
    if space is None:
        raise RuntimeError("the seat's own file does not open")
    _wait(lambda: bool(space.editor.elements))
    return space


def _point(space: Workspace, at: Point) -> None:
    place = space.canvas.view.transform.apply(at)
    local = QPointF(place.x, place.y)
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        local,
        space.canvas.mapToGlobal(local),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(space.canvas, event)


def _page(window: MainWindow) -> JoinPage:
    window.show_joining()
    if window.joining is None:
        raise RuntimeError("the page of joining does not open")
    return window.joining


def _opened(window: MainWindow, path: Path) -> Workspace:
    window.open_workshop(path)
    if window.workspace is None:
        raise RuntimeError("the sample does not open")
    return window.workspace


def _window(studio: Studio, folder: Path, stack: ExitStack) -> MainWindow:
    folder.mkdir()
    Preferences(folder).tour_seen = True
    window = MainWindow(studio, "ja", _places(folder))
    window.resize(*SIZE)
    window.show()
    stack.callback(window.close)
    return window


def _places(folder: Path) -> Places:
    return Places(folder, folder, folder)


def _painted(window: QWidget) -> QPixmap:
    for _ in range(4):
        QApplication.processEvents()
    return window.grab()


def _wait(what: Callable[[], bool]) -> None:
    until = time.monotonic() + _LONGEST_S
    while not what():
        QApplication.processEvents()
        if time.monotonic() > until:
            raise RuntimeError("nothing came of it")
