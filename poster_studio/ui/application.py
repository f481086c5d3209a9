"""Starts the window: one Qt application, painted at once, then dressed and filled."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from poster_studio.base.words import Language, language_of
from poster_studio.editor.equipment.places import Places
from poster_studio.editor.equipment.preferences import Preferences
from poster_studio.editor.equipment.studio_door import StudioDoor
from poster_studio.ui.filling import Filling
from poster_studio.ui.main_window import MainWindow
from poster_studio.ui.restarting import LANGUAGE, LARGE, SCALE, TICKET
from poster_studio.ui.widgets import colours as c

#: Names a file: the painted window is saved there and the program ends.
SCREENSHOT = "POSTER_STUDIO_SCREENSHOT"
_PAINTED_AFTER_MS = 400


def run_window(studio: StudioDoor, path: Path | None) -> int:
    """Opens the window on a workshop file, or its start screen; returns the exit code.

    The window is painted before most of the program is loaded, and filled in the next turn.
    """
    places = Places.of_user()
    preferences = Preferences(places.settings)
    if preferences.large:
        os.environ.setdefault(SCALE, str(LARGE))
    language = interface_language(preferences)
    app = _begun()
    window = MainWindow(studio, language, places)
    picture = os.environ.get(SCREENSHOT)

    def fill() -> None:
        from poster_studio.ui.collecting import collect_seldom
        from poster_studio.ui.dialogs.crash import CrashReporter

        collect_seldom()
        _dressed(app, studio, language, furigana=preferences.furigana)
        filling.reporter = CrashReporter(places.data, language, window)
        filling.reporter.install()
        if path is None:
            window.show_start()
        else:
            window.open_workshop(path)
            window.use_ticket(os.environ.pop(TICKET, ""))
        if picture:
            QTimer.singleShot(_PAINTED_AFTER_MS, lambda: _save_picture(app, window, Path(picture)))

    filling = Filling(window, fill)
    room = window.screen().availableGeometry().size()
    if picture or room.expandedTo(window.size()) == room:
        window.show()
    else:
        window.showMaximized()
    code: int = app.exec()
    window.close()
    filling.end()
    return code


def application(
    studio: StudioDoor, language: Language | None = None, *, furigana: bool = False
) -> QApplication:
    """The process's one Qt application, in the program's style; in Japanese with `furigana`."""
    known = QApplication.instance()
    if isinstance(known, QApplication):
        return known
    app = _begun()
    _dressed(app, studio, language or interface_language(), furigana=furigana)
    return app


def _begun() -> QApplication:
    """An application whose windows are as light as they will be once they are dressed."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("poster-studio")
    app.setApplicationDisplayName("")
    app.setStyle("Fusion")
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Window, QColor(c.PANEL))
    app.setPalette(palette)
    return app


def _dressed(app: QApplication, studio: StudioDoor, language: Language, *, furigana: bool) -> None:
    from poster_studio.ui.reader.readable_canvas import make_canvas_readable
    from poster_studio.ui.widgets.qt_words import speak_japanese
    from poster_studio.ui.widgets.style import dress

    japanese = language == "ja"
    dress(app, studio.assets, furigana=furigana and japanese)
    make_canvas_readable()
    if japanese:
        speak_japanese(app)


def interface_language(preferences: Preferences | None = None) -> Language:
    """English or Japanese: from POSTER_STUDIO_LANG, as chosen, or from the system's locale."""
    told = os.environ.get(LANGUAGE)
    chosen = preferences.language if preferences is not None and not told else None
    return chosen or language_of(told or QLocale.system().name())


def _save_picture(app: QApplication, window: MainWindow, path: Path) -> None:
    saved = window.grab().save(str(path), "PNG")
    window.close()
    app.exit(0 if saved else 1)
