"""Two real windows in one room, which a real program of its own keeps, over the loopback."""

from __future__ import annotations

import shutil
import socket
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poster_studio.base.words import Language
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.together.company import Company
from poster_studio.editor.together.hosting import OpenRoom
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.together.join_page import JoinPage
from poster_studio.ui.workspace import Workspace
from tests.ui.window_driver import WindowDriver

#: Other programs may be using the machine.
LONGEST_MS = 60_000
ALONE = ("--bind", "127.0.0.1", "--quiet-on-network")


@dataclass
class Pair:
    """`host` opens the room in its window, `guest` joins it in another."""

    qtbot: QtBot
    studio: Studio
    folder: Path
    language: Language = "ja"

    def __post_init__(self) -> None:
        self.tickets: list[tuple[Path | None, str]] = []
        self.windows = [self._window(name) for name in ("host", "guest")]

    @property
    def host(self) -> Workspace:
        return workspace_of(self.windows[0])

    @property
    def guest(self) -> Workspace:
        return workspace_of(self.windows[1])

    @property
    def page(self) -> JoinPage:
        page = self.windows[1].joining
        assert page is not None
        return page

    @property
    def room(self) -> OpenRoom:
        host = self.host.room_desk.host
        assert host is not None
        assert host.room is not None
        return host.room

    def open_room(self, workshop: Path, *options: str) -> None:
        """Opens it in one press of 「部屋」; `options` are for its program."""
        path = Path(shutil.copy(workshop, self.folder / "host" / "まち.workshop"))
        assert self.windows[0].open_workshop(path)
        self.host.room_desk.host_options = (*ALONE, *options)
        self.host.actions_table.action("room").trigger()
        self.until(lambda: self.host.shell.is_in_room and self.company(self.host).lost_s is None)

    def join_by(self, text: str) -> None:
        """Types something on the page of joining."""
        self.windows[1].show_joining()
        self.page.where.field.setText(text)
        self.page.where.next_button.click()

    def join(self) -> None:
        """Joins by the link, takes a seat and the first poster."""
        self.join_by(self.room.link.text)
        self.until(lambda: self.page.step is self.page.seat)
        self.page.seat.choice.colours[2].click()
        self.page.seat.choice.animals[1].click()
        self.page.seat.rows[0].click()
        self.until_shared()

    def join_by_code(self) -> None:
        """Joins by the code, for people who compared the numbers."""
        code = self.room.code
        assert code is not None
        self.join_by(code)
        self.until(lambda: self.page.step is self.page.check)
        self.page.check.same_button.click()
        self.until(lambda: self.page.step is self.page.seat)
        self.page.seat.rows[0].click()
        self.until_shared()

    def until_shared(self) -> None:
        """Both have everything of both."""
        self.until(
            lambda: all(
                self.company(space).state.name == "SHARED" and len(self.company(space).others) == 1
                for space in (self.host, self.guest)
            )
        )

    def until(self, what: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(what, timeout=LONGEST_MS)

    def company(self, space: Workspace) -> Company:
        company = space.together.company
        assert company is not None
        return company

    def driver(self, space: Workspace) -> WindowDriver:
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        window = self.windows[0] if space is self.host else self.windows[1]
        return WindowDriver(app, window, space)

    def close(self) -> None:
        for window in self.windows:
            window.close()
            window.deleteLater()
        QApplication.processEvents()

    def _window(self, name: str) -> MainWindow:
        folder = self.folder / name
        folder.mkdir()
        Preferences(folder).tour_seen = True
        window = MainWindow(
            self.studio,
            self.language,
            Places(folder, folder, folder),
            restart=lambda path, ticket: self.tickets.append((path, ticket)),
        )
        window.show_start()
        window.show()
        return window


def own_port() -> tuple[str, str]:
    """A port that no other room of this computer takes when this one is closed for a moment.

    Such a room has no code: codes know a few ports only.
    """
    with socket.create_server(("127.0.0.1", 0)) as server:
        return "--port", str(server.getsockname()[1])


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace
