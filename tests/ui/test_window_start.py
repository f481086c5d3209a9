"""The start screen with workshops opened lately, and the pictures of the documentation."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PIL import Image
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from poster_studio.base.words import Words
from poster_studio.editor.equipment.starting import cut_short_words
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.start.start_screen import StartScreen
from poster_studio.ui.start.workshop_parts import WORKSHOP_PARTS

ROOT = Path(__file__).resolve().parents[2]


def recent_buttons(start: StartScreen) -> list[QPushButton]:
    return [made for made in start.findChildren(QPushButton) if made.property("people")]


def test_recent_workshops_get_their_posters_after_the_screen_is_painted(
    new_window: Callable[[], MainWindow], qtbot: QtBot, workshop_path: Path, tmp_path: Path
) -> None:
    """Whoever presses at once does not wait for pictures; a file that cannot be read has none."""
    broken = tmp_path / "broken.workshop"
    broken.write_bytes(b"this is no workshop")
    start = new_window().start
    assert start is not None
    start.show_recent([workshop_path, broken])
    assert not start.is_whole()
    good, bad = (button.icon().cacheKey() for button in recent_buttons(start))
    qtbot.waitUntil(start.is_whole, timeout=60_000)
    shown = [button.icon().cacheKey() for button in recent_buttons(start)]
    assert shown[0] != good
    assert shown[1] == bad


def test_the_first_choice_has_the_focus(new_window: Callable[[], MainWindow]) -> None:
    start = new_window().start
    assert start is not None
    assert start.window().focusWidget() is start.choices[0]


def test_leaving_before_the_pictures_are_there_does_no_harm(
    new_window: Callable[[], MainWindow], qtbot: QtBot, workshop_path: Path
) -> None:
    window = new_window()
    assert window.start is not None
    window.start.show_recent([workshop_path])
    window.start.grab()
    assert window.open_workshop(workshop_path)
    qtbot.wait(60)
    assert window.workspace is not None
    assert window.workspace.editor.file.access == "write"


def test_the_start_screen_fits_a_small_screen(
    new_window: Callable[[], MainWindow], workshop_path: Path, tmp_path: Path
) -> None:
    window = new_window()
    assert window.start is not None
    copies = [shutil.copy(workshop_path, tmp_path / f"{n}.workshop") for n in range(6)]
    window.start.show_recent([Path(copy) for copy in copies])
    window.start.say(Words("ファイルが読めません — 確かめてください", "cannot be read — check it"))
    assert window.minimumSizeHint().height() <= 768
    assert window.minimumSizeHint().width() <= 1366


def test_the_pictures_of_the_documentation_can_be_made(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "scripts" / "screenshots.py"), "--out", str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert done.returncode == 0, done.stderr
    sizes = {}
    for path in tmp_path.glob("*.png"):
        with Image.open(path) as picture:
            sizes[path.stem] = picture.size
    names = (
        "1366",
        "start",
        "import",
        "export",
        "templates",
        "history",
        "stickers",
        "furigana",
        "programme",
        "join",
        "check",
        "seat",
        "room",
        "together",
    )
    usual = dict.fromkeys(names, (1366, 768))
    wanted = usual | {"1920": (1920, 1080)}
    assert sizes == {f"window-{name}": size for name, size in wanted.items()}


def test_the_start_screen_is_painted_before_what_only_a_workshop_needs_is_loaded(
    studio: Studio, tmp_path: Path
) -> None:
    script = (
        "import sys\n"
        "from pathlib import Path\n"
        "from poster_studio.editor.equipment.places import Places\n"
        "from poster_studio.editor.equipment.studio_door import ClosedDoor\n"
        "from poster_studio.ui.application import application\n"
        "from poster_studio.ui.main_window import MainWindow\n"
        "assets, folder = map(Path, sys.argv[1:])\n"
        "door = ClosedDoor(assets, lambda: sys.exit('the studio was opened'))\n"
        "app = application(door, 'ja')\n"
        "window = MainWindow(door, 'ja', Places(folder, folder, folder))\n"
        "window.show_start()\n"
        "window.show()\n"
        "assert not window.grab().isNull()\n"
        "heavy = {'pydantic', 'pycrdt', 'uharfbuzz', 'PIL', 'reportlab', 'pikepdf', 'numpy'}\n"
        "print(sorted(heavy & sys.modules.keys()))\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(studio.assets), str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.strip() == "[]"


def test_a_workshop_that_was_cut_short_says_so_once(
    new_window: Callable[[], MainWindow], workshop_path: Path
) -> None:
    """EDIT-SAVE-3: in one sentence of the banner."""
    workshop_path.with_name(f"{workshop_path.name}-lock").touch()
    written = datetime.fromtimestamp(workshop_path.stat().st_mtime).astimezone()
    window = new_window()
    assert window.open_workshop(workshop_path)
    assert window.workspace is not None
    said = window.workspace.banner.text
    assert said.startswith("前回は途中で終わりましたが、")
    assert f"{written.hour}時{written.minute}分までの作業" in said
    window.show_start()
    assert window.open_workshop(workshop_path)
    assert window.workspace.banner.text == ""


def test_another_day_is_named() -> None:
    then, now = datetime(2021, 6, 1, 14, 5), datetime(2021, 6, 2, 9, 0)
    assert "、6月1日14時5分までの" in cut_short_words(then, now).ja
    assert "until 14:05 on 2021-06-01" in cut_short_words(then, now).en


def test_whoever_looks_at_the_start_screen_finds_a_workshop_loaded(
    new_window: Callable[[], MainWindow], qtbot: QtBot
) -> None:
    """What a workshop needs is loaded part by part while nobody presses, and each part exists."""
    start = new_window().start
    assert start is not None
    qtbot.waitUntil(lambda: start.is_ready, timeout=60_000)
    assert set(WORKSHOP_PARTS) <= sys.modules.keys()


_PROGRAM = (
    "import sys\n"
    "from pathlib import Path\n"
    "from PySide6.QtCore import QTimer\n"
    "from poster_studio.editor.equipment.studio_door import ClosedDoor\n"
    "from poster_studio.ui import application\n"
    "from poster_studio.ui.filling import Filling\n"
    "from poster_studio.ui.main_window import MainWindow\n"
    "assets = Path(sys.argv[1])\n"
    "door = ClosedDoor(assets, lambda: sys.exit('the studio was opened'))\n"
)


def ran(script: str, studio: Studio, tmp_path: Path) -> subprocess.CompletedProcess[str]:
    """The program in a process of its own, with a home of its own."""
    own = {name: str(tmp_path) for name in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")}
    return subprocess.run(
        [sys.executable, "-c", _PROGRAM + script, str(studio.assets)],
        cwd=ROOT, env={**os.environ, **own}, capture_output=True, text=True, check=False,
        timeout=120,
    )  # fmt: skip


def test_the_window_is_painted_before_what_fills_it_is_loaded(
    studio: Studio, tmp_path: Path
) -> None:
    """It is the same window, in the same size, that is filled in the next turn."""
    done = ran(
        "seen = []\n"
        "def look(window):\n"
        "    heavy = [n for n in sys.modules if n.startswith('poster_studio.ui.start')]\n"
        "    seen.append((window.size().toTuple(), window.centralWidget() is None, heavy))\n"
        "    if window.centralWidget() is not None:\n"
        "        window.close()\n"
        "def filling(window, fill):\n"
        "    window.painted.connect(lambda: look(window))\n"
        "    return Filling(window, fill)\n"
        "application.Filling = filling\n"
        "code = application.run_window(door, None)\n"
        "print(code, seen[0][0] == seen[-1][0], seen[0][1:], seen[-1][1])\n",
        studio,
        tmp_path,
    )
    assert done.stdout.strip() == "0 True (True, []) False", done.stderr


def test_closing_the_empty_window_ends_the_program(studio: Studio, tmp_path: Path) -> None:
    done = ran(
        "MainWindow.paintEvent = lambda window, _: QTimer.singleShot(0, window.close)\n"
        "MainWindow.show_start = lambda *_: print('filled')\n"
        "print(application.run_window(door, None))\n",
        studio,
        tmp_path,
    )
    assert done.stdout.strip() == "0", done.stderr


def test_a_failure_before_anybody_could_report_it_ends_the_program(
    studio: Studio, tmp_path: Path
) -> None:
    """An empty window that stays for ever would tell nobody anything."""
    done = ran(
        "import poster_studio.ui.widgets.style as style\n"
        "style.dress = lambda *_, **__: 1 / 0\n"
        "application.run_window(door, None)\n",
        studio,
        tmp_path,
    )
    assert done.returncode == 1
    assert "ZeroDivisionError" in done.stderr
