"""Pictures of the real window with the sample workshop, for the documentation.

    python scripts/screenshots.py            writes docs/pictures/window-*.png
    python scripts/screenshots.py --out DIR  writes them elsewhere

Painted without a screen; the sample is made afresh, so the pictures are the same everywhere.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QPoint  # noqa: E402  (after the platform was chosen)
from PySide6.QtGui import QCursor  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from poster_studio.document.elements import CardElement  # noqa: E402
from poster_studio.editor.sample import write_sample  # noqa: E402
from poster_studio.editor.starting import Places  # noqa: E402
from poster_studio.editor.studio import Studio  # noqa: E402
from poster_studio.ui.application import application  # noqa: E402
from poster_studio.ui.main_window import MainWindow  # noqa: E402

SIZES = ((1366, 768), (1920, 1080))
#: The sample's newspaper: vertical and horizontal words, dense artwork.
POSTER = "t8"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, default=ROOT / "docs" / "pictures")
    out: Path = parser.parse_args().out
    out.mkdir(parents=True, exist_ok=True)
    studio = Studio.open(ROOT / "assets")
    app = application(studio)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        path = folder / "sample.workshop"
        write_sample(studio, path)
        for size in SIZES:
            window = prepared(studio, path, folder, size)
            app.processEvents()
            window.grab().save(str(out / f"window-{size[0]}.png"), "PNG")
            window.close()
            QApplication.processEvents()
    return 0


def prepared(studio: Studio, path: Path, folder: Path, size: tuple[int, int]) -> MainWindow:
    """The window with one card selected and a search under way."""
    window = MainWindow(studio, "ja", Places(folder, folder, folder))
    window.resize(*size)
    window.show()
    window.open_workshop(path)
    workspace = window.workspace
    if workspace is None:
        raise RuntimeError("the sample does not open")
    editor = workspace.editor
    editor.open_poster(next(info.id for info in editor.posters if info.template == POSTER))
    cards = [element for element in editor.elements if isinstance(element, CardElement)]
    editor.select([cards[1].id])
    workspace.tray.search.setText("図書館")
    QCursor.setPos(workspace.canvas.mapToGlobal(QPoint(8, 8)))
    return window


if __name__ == "__main__":
    sys.exit(main())
