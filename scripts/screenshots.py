"""Pictures of the real window with the sample workshop, for the documentation.

    python scripts/screenshots.py            writes docs/pictures/window-*.png
    python scripts/screenshots.py --out DIR  writes them elsewhere

Painted without a screen; the sample is made afresh, so the pictures are the same everywhere.
Folders and people in them are invented.
"""

from __future__ import annotations

import argparse
import os
import shutil
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["TZ"] = "Asia/Tokyo"

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtGui import QColor, QCursor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.editor.arrange import arranging
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.recent import RecentWorkshops
from poster_studio.editor.equipment.sample import write_sample
from poster_studio.editor.equipment.starting import Places
from poster_studio.editor.equipment.studio import Studio
from poster_studio.ui.application import application
from poster_studio.ui.dialogs.export_dialog import ExportDialog
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.style import dress
from poster_studio.ui.workspace import Workspace
from poster_studio.workshop_io.workshop_file import WorkshopFile
from scripts import together_pictures

ROOT = Path(__file__).resolve().parents[1]
USUAL_SIZE = (1366, 768)
SIZES = (USUAL_SIZE, (1920, 1080))
#: The sample's newspaper: vertical and horizontal words, dense artwork.
POSTER = "t8"
#: A quarter to eleven on a Saturday in Japan.
KEPT_AT_MS = 1_623_462_300_000
AWAY = Words("ポスターを外す", "Take posters away")
FOLDER = Path("市役所", "ドキュメント")
WORKSHOPS = ("第4回 市民対話ワークショップ", "第5回 市民対話ワークショップ", "中学校の出前授業")
CHAT = """\
10:00:05 見本 花子 から 全員: おはようございます
10:12:31 見本 花子 から 全員: 川の見える待合室がほしい
10:13:02 見本 次郎 から 全員: 子どもが走ってもしかられない廊下
10:13:40 見本 花子 から 全員: 見本次郎さんの言う廊下、うちの子もよろこびます
10:14:05 見本 次郎 から 全員: はい
10:14:37 見本 花子 から 見本 次郎(個別): あとで電話します
10:15:10 見本 次郎 から 全員: 雨の日に、ただ座っていられる軒下
10:16:22 見本 花子 から 全員: 相談は 090-0000-0000 までどうぞ
10:17:03 見本 次郎 から 全員: 夜も灯りのついた本棚があったら、帰り道に寄りたい
10:17:45 見本 花子 から 全員: 👏👏👏
10:18:20 見本 花子 から 全員: 庁舎の木のにおいを、なくさないで
"""


def main() -> int:
    if hasattr(time, "tzset"):
        time.tzset()
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio.open(ROOT / "assets")
    app = application(studio)
    with tempfile.TemporaryDirectory() as temporary:
        documents = Path(temporary) / FOLDER
        documents.mkdir(parents=True)
        path = documents / "sample.workshop"
        write_sample(studio, path)
        for width, height in SIZES:
            save(editing(studio, path, (width, height)), out / f"window-{width}.png")
        save(starting(studio, path), out / "window-start.png")
        save(importing(studio, path), out / "window-import.png")
        save(exporting(studio, path), out / "window-export.png")
        save(choosing(studio, path), out / "window-templates.png")
        save(going_back(studio, path), out / "window-history.png")
        save(planning(studio, path), out / "window-programme.png")
        save(decorating(studio, path), out / "window-stickers.png")
        save(together_pictures.joining(studio, path), out / "window-join.png")
        save(together_pictures.comparing(studio, path), out / "window-check.png")
        save(together_pictures.sitting_down(studio, path), out / "window-seat.png")
        save(together_pictures.hosting(studio, path), out / "window-room.png")
        save(together_pictures.together(studio, path, poster_of(path)), out / "window-together.png")
        dress(app, studio.assets, furigana=True)
        save(reading(studio, path), out / "window-furigana.png")
    return 0


def poster_of(path: Path) -> str:
    """The id of the newspaper."""
    with WorkshopFile.open(path, read_only=True) as file:
        posters = file.workshop_store.workshop.posters
        return next(info.id for info in posters if info.template == POSTER)


def save(picture: QPixmap, path: Path) -> None:
    if not picture.save(str(path), "PNG"):
        raise OSError(f"cannot write {path}")


def new_window(studio: Studio, folder: Path, size: tuple[int, int] = USUAL_SIZE) -> MainWindow:
    Preferences(folder).tour_seen = True
    window = MainWindow(studio, "ja", Places(folder, folder, folder))
    window.resize(*size)
    window.show()
    return window


def opened(window: MainWindow, path: Path) -> Workspace:
    window.open_workshop(path)
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the sample does not open")
    editor = workspace.editor
    editor.open_poster(next(info.id for info in editor.posters if info.template == POSTER))
    QCursor.setPos(workspace.canvas.mapToGlobal(QPoint(8, 8)))
    return workspace


def painted(window: MainWindow) -> QPixmap:
    for _ in ("measured", "scroll bars shown"):
        QApplication.processEvents()
    picture = window.grab()
    window.close()
    QApplication.processEvents()
    return picture


def editing(studio: Studio, path: Path, size: tuple[int, int]) -> QPixmap:
    """One card selected and a search under way."""
    window = new_window(studio, path.parent, size)
    workspace = opened(window, path)
    cards = [e for e in workspace.editor.elements if isinstance(e, CardElement)]
    workspace.editor.select([cards[1].id])
    workspace.tabs.tray.search.setText("図書館")
    return painted(window)


def starting(studio: Studio, path: Path) -> QPixmap:
    """Workshops opened lately, each with its first poster."""
    recent = RecentWorkshops(path.parent / "recent.json")
    for place, name in enumerate(reversed(WORKSHOPS)):
        copy = Path(shutil.copy(path, path.with_name(f"{name}.workshop")))
        take_away(copy, place)
        recent.add(copy)
    window = new_window(studio, path.parent)
    window.show_start()
    while window.start is not None and not window.start.is_whole():
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    return painted(window)


def take_away(path: Path, count: int) -> None:
    """Another poster becomes the workshop's first."""
    with WorkshopFile.open(path) as file, file.workshop_store.edit(AWAY) as edit:
        for info in file.workshop_store.workshop.posters[:count]:
            edit.remove_poster(info.id)


def importing(studio: Studio, path: Path) -> QPixmap:
    """A chat with words to decide on, and words that become no card."""
    chat = path.with_name("チャット.txt")
    chat.write_text(CHAT, encoding="utf-8")
    window = new_window(studio, path.parent)
    opened(window, path).incoming.import_files([chat])
    return painted(window)


def planning(studio: Studio, path: Path) -> QPixmap:
    """What the organisers set for every poster."""
    window = new_window(studio, path.parent)
    opened(window, path).shell.go("programme")
    return painted(window)


def exporting(studio: Studio, path: Path) -> QPixmap:
    """The dialog before the window, where the desktop would put it."""
    window = new_window(studio, path.parent)
    workspace = opened(window, path)
    workspace.shell.ask_export()
    QApplication.processEvents()
    dialog = workspace.findChild(ExportDialog)
    if dialog is None:
        raise RuntimeError("the export dialog does not open")
    front = dialog.grab()
    dialog.close()
    picture = painted(window)
    painter = QPainter(picture)
    area = front.rect()
    area.moveCenter(picture.rect().center())
    painter.drawPixmap(area, front)
    painter.setPen(QColor(c.TRIM))
    painter.drawRect(area)
    painter.end()
    return picture


def choosing(studio: Studio, path: Path) -> QPixmap:
    """Paper, theme and template of the open poster, each with its picture."""
    window = new_window(studio, path.parent)
    workspace = opened(window, path)
    workspace.side.open_tab("templates")
    QApplication.processEvents()
    workspace.tabs.templates.finish_pictures()
    return painted(window)


def going_back(studio: Studio, path: Path) -> QPixmap:
    """Steps, a version that was kept, and two cards that were deleted."""
    copy = Path(shutil.copy(path, path.with_name("copy.workshop")))
    window = new_window(studio, path.parent)
    workspace = opened(window, copy)
    editor = workspace.editor
    poster = editor.poster
    if poster is None:
        raise RuntimeError("the sample has no poster")
    editor.file.versions.keep(poster, KEPT_AT_MS, kept=True)
    cards = [e for e in editor.elements if isinstance(e, CardElement)]
    editor.select([cards[2].id])
    arranging.nudge(editor, 30.0, 0.0)
    editor.select([cards[0].id, cards[1].id])
    arranging.delete(editor)
    workspace.shell.go("history")
    return painted(window)


def decorating(studio: Studio, path: Path) -> QPixmap:
    """A sticker found by its reading."""
    window = new_window(studio, path.parent)
    workspace = opened(window, path)
    workspace.side.open_tab("stickers")
    workspace.tabs.stickers.search.setText("とり")
    return painted(window)


def reading(studio: Studio, path: Path) -> QPixmap:
    """Readings over the words of the window; a text selected."""
    window = new_window(studio, path.parent)
    workspace = opened(window, path)
    texts = [e for e in workspace.editor.elements if isinstance(e, TextElement)]
    workspace.editor.select([next(e.id for e in texts if e.text.text and not e.locked)])
    return painted(window)


if __name__ == "__main__":
    sys.exit(main())
