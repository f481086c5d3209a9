"""Two windows, each a program of its own, in one room over the loopback: both write one text.

    xvfb-run -a -s "-screen 0 2752x800x24" python scripts/two_windows.py --out two.png
    … --size 1920x1080 --language en --large

The host's window opens the room with one press, the guest's joins it by its link. The picture
shows both side by side on one screen; one line of JSON on standard output tells what they saw.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Literal

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from poster_studio.base.geometry import Point
from poster_studio.base.words import Language
from poster_studio.document.elements import TextElement
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.together.looks import SeatLook
from poster_studio.editor.together.others import Other
from poster_studio.editor.together.seat_files import kept_rooms
from poster_studio.ui.application import application
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.restarting import LARGE, SCALE
from poster_studio.ui.workspace import Workspace

Role = Literal["host", "guest"]

ROOT = Path(__file__).resolve().parents[1]

ALONE = ("--bind", "127.0.0.1", "--quiet-on-network")
#: The sample's newspaper.
POSTER = "t8"
LONGEST_S = 90.0
#: What either writes, at the beginning and at the end of one text; how they look; where they point.
LETTERS: dict[Role, str] = {"host": "「", "guest": "」"}
LOOKS: dict[Role, SeatLook] = {"host": SeatLook(4, 0), "guest": SeatLook(6, 1)}
SHARES: dict[Role, float] = {"host": 0.3, "guest": 0.7}


@dataclass(frozen=True, slots=True)
class Seen:
    """What one window showed in the end: the words of the text, the other's tab and arrow."""

    words: str
    tab: str
    arrow: bool
    saved: str


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--size", default="1366x768")
    parser.add_argument("--language", choices=("ja", "en"), default="ja")
    parser.add_argument("--large", action="store_true")
    parser.add_argument("--folder", type=Path, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.large:
        os.environ[SCALE] = str(LARGE)
    if options.folder is not None:
        Window("guest", options, options.folder).join()
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = [sys.executable, *sys.argv, "--folder", folder]
        with subprocess.Popen(command) as guest:
            seen = Window("host", options, Path(folder)).open_room()
        if guest.returncode:
            return int(guest.returncode)
    sys.stdout.write(json.dumps(seen, ensure_ascii=False) + "\n")
    return 0


class Window:
    """One of the two; they meet at files in a folder of both."""

    def __init__(self, role: Role, options: argparse.Namespace, folder: Path) -> None:
        self._role, self._folder, self._out = role, folder, Path(options.out)
        own = folder / role
        own.mkdir()
        os.environ["XDG_DATA_HOME"] = str(own)
        language: Language = options.language
        self._studio = Studio.open(ROOT / "assets")
        application(self._studio, language)
        Preferences(own).tour_seen = True
        self._places = Places(own, own, own)
        self._window = MainWindow(self._studio, language, self._places)
        scale = LARGE if options.large else 1.0
        width, height = (int(int(part) / scale) for part in options.size.split("x"))
        self._window.resize(width, height)
        self._window.move(0 if role == "host" else width + 6, 0)
        self._window.show_start()
        self._window.show()

    @property
    def space(self) -> Workspace:
        """The open workshop."""
        if self._window.workspace is None:
            raise RuntimeError("no workshop is open")
        return self._window.workspace

    def open_room(self) -> dict[Role, dict[str, object]]:
        """The host's part; what both saw."""
        path = self._folder / "host" / "sample.workshop"
        write_sample(self._studio, path)
        kept_rooms(self._places).add("", path, LOOKS["host"])
        self._window.open_workshop(path)
        space = self.space
        poster = next(info.id for info in space.editor.posters if info.template == POSTER)
        space.editor.open_poster(poster)
        space.room_desk.host_options = ALONE
        space.shell.go("room")
        wait(lambda: space.shell.is_in_room)
        room = space.room_desk.host.room if space.room_desk.host is not None else None
        if room is None:
            raise RuntimeError("the room does not open")
        self._tell("link", json.dumps([room.link.text, poster]))
        wait(lambda: any(other.is_here for other in self._others()))
        space.show_desk()
        seen = self._write()
        guest = json.loads(self._asked("seen"))
        self._take_picture()
        self._tell("done", "")
        self._window.close()
        return {"host": asdict(seen), "guest": guest}

    def join(self) -> None:
        """The guest's part."""
        link, poster = json.loads(self._asked("link"))
        self._window.show_joining()
        page = self._window.joining
        if page is None:
            raise RuntimeError("the page of joining does not open")
        page.where.field.setText(link)
        page.where.next_button.click()
        wait(lambda: page.step is page.seat)
        page.seat.choice.colours[LOOKS["guest"].colour].click()
        page.seat.choice.animals[LOOKS["guest"].animal].click()
        page.seat.chosen.emit(poster)
        wait(lambda: bool(self.space.editor.elements and self._others()))
        self._tell("seen", json.dumps(asdict(self._write())))
        self._asked("done")
        self._window.close()

    def _write(self) -> Seen:
        """Writes a letter, points, and waits until the other's letter and arrow are here."""
        space, text = self.space, self._text()
        before = text.text.text.replace(LETTERS["host"], "").replace(LETTERS["guest"], "")
        space.hands.type_in(text.id)
        session = space.hands.session
        if session is None:
            raise RuntimeError("nobody can write there")
        session.to_text_edge(end=self._role == "guest")
        session.type(LETTERS[self._role], time.monotonic())
        session.settle()
        box = text.frame.rect
        self._point(Point(box.x + box.width / 2, box.y + box.height * SHARES[self._role]))
        whole = f"{LETTERS['host']}{before}{LETTERS['guest']}"
        wait(lambda: self._text().text.text == whole)
        wait(lambda: self._seen().arrow and bool(self._seen().tab))
        wait(lambda: "共有済み" in self._seen().saved or "Shared" in self._seen().saved)
        return self._seen()

    def _seen(self) -> Seen:
        layer = self.space.together.layer
        mark = layer.marks[0] if layer is not None and layer.marks else None
        return Seen(
            words=self._text().text.text,
            tab=mark.tab.text if mark is not None and mark.tab is not None else "",
            arrow=mark is not None and mark.tip is not None,
            saved=self.space.bottom_bar.saved_words(),
        )

    def _text(self) -> TextElement:
        """The headline."""
        texts = [e for e in self.space.editor.elements if isinstance(e, TextElement)]
        headline = max(texts, key=lambda text: text.frame.height * bool(text.text.text))
        stored = self.space.editor.store.element(headline.id)
        return stored if isinstance(stored, TextElement) else headline

    def _others(self) -> tuple[Other, ...]:
        company = self.space.together.company
        return company.others if company is not None else ()

    def _point(self, at: Point) -> None:
        canvas = self.space.canvas
        place = canvas.view.transform.apply(at)
        local = QPointF(place.x, place.y)
        nothing = Qt.MouseButton.NoButton
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            local,
            canvas.mapToGlobal(local),
            nothing,
            nothing,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(canvas, event)

    def _take_picture(self) -> None:
        """The whole screen, with both windows as they are painted now."""
        for window in QApplication.topLevelWidgets():
            window.repaint()
        QApplication.processEvents()
        picture = QApplication.primaryScreen().grabWindow(0)
        if not picture.save(str(self._out), "PNG"):
            raise OSError(f"cannot write {self._out}")

    def _tell(self, name: str, words: str) -> None:
        new = self._folder / f"{self._role}-{name}.new"
        new.write_text(words, encoding="utf-8")
        new.rename(self._folder / name)

    def _asked(self, name: str) -> str:
        path = self._folder / name
        wait(path.exists)
        return path.read_text(encoding="utf-8")


def wait(what: Callable[[], bool]) -> None:
    """Lets the window go on until something is so."""
    until = time.monotonic() + LONGEST_S
    while not what():
        QApplication.processEvents()
        if time.monotonic() > until:
            raise RuntimeError("nothing came of it")


if __name__ == "__main__":
    sys.exit(main())
