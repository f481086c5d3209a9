"""The look of the window: Fusion with its own palette, font and a short style sheet."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QStyleFactory

from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.tall_font import FAMILY, TALL_FAMILY, raised

_BODY_PX = 15

_SHEET = f"""
QWidget {{ color: {c.TEXT}; font-family: "{FAMILY}"; font-size: 15px; }}
QMainWindow, QDialog, QScrollArea, #page {{ background: {c.PANEL}; }}
#bar {{ background: {c.BAR}; }}
#topbar {{ background: {c.BAR}; border-bottom: 1px solid {c.LINE}; }}
#bottombar {{ background: {c.BAR}; border-top: 1px solid {c.LINE}; }}
#tray {{ background: {c.PANEL}; border-right: 1px solid {c.LINE}; }}
#strip, #strip QWidget {{ background: {c.BAR}; }}
#strip {{ border-right: 1px solid {c.LINE}; }}
#strip QToolButton#tool {{
    font-size: 13px; padding: 1px 0; min-width: 66px; max-width: 74px; min-height: 38px;
}}
#context {{ background: {c.PANEL}; border-left: 1px solid {c.LINE}; }}
#traypin {{
    background: {c.BAR}; border-top: 1px solid {c.LINE}; border-right: 1px solid {c.LINE};
}}
#divider {{ background: {c.LINE}; }}
#title {{ font-size: 18px; font-weight: 700; }}
#big {{ font-size: 26px; font-weight: 700; }}
#section {{ font-size: 15px; font-weight: 700; }}
#quiet {{ color: {c.SECONDARY}; font-size: 14px; }}
#count {{ font-size: 20px; font-weight: 700; }}
#zoom {{ font-size: 16px; font-weight: 700; }}
#saved {{ color: {c.GREEN}; font-weight: 700; }}
#unsaved {{ color: {c.SECONDARY}; }}
#banner {{ background: {c.AMBER_GROUND}; border-bottom: 1px solid {c.AMBER_LINE}; }}
#sheet {{ background: {c.BAR}; border: 1px solid {c.LINE}; border-radius: 10px; }}
#doubtful {{
    background: {c.AMBER_GROUND}; border: 1px solid {c.AMBER_LINE}; border-radius: 10px;
}}
#tour {{ background: {c.BLUE_TINT}; border-bottom: 1px solid {c.LINE}; }}
#banner QLabel {{ color: {c.AMBER}; }}
#cell {{ border: 0 solid; border-bottom: 1px solid {c.BORDER}; padding: 2px 6px 6px 6px; }}
QPushButton, QToolButton {{
    background: {c.BAR}; border: 1px solid {c.BORDER}; border-radius: 10px;
    padding: 0 14px; min-height: 42px; min-width: 42px;
}}
QPushButton:hover, QToolButton:hover {{ background: {c.BLUE_TINT}; }}
QPushButton:pressed, QToolButton:pressed {{ background: {c.BLUE_TINT}; border-color: {c.BLUE}; }}
QPushButton:checked, QToolButton:checked {{
    background: {c.BLUE_TINT}; border-color: {c.BLUE}; color: {c.BLUE}; font-weight: 700;
}}
QPushButton:focus, QToolButton:focus {{ border: 2px solid {c.BLUE}; }}
QPushButton:disabled, QToolButton:disabled {{ color: {c.DISABLED}; background: transparent; }}
QPushButton#primary {{
    background: {c.BLUE}; border: 1px solid {c.BLUE}; color: #FFFFFF; font-weight: 700;
}}
QPushButton#primary:hover {{ background: {c.BLUE_DARK}; }}
QPushButton#primary:focus {{ border: 2px solid {c.TEXT}; }}
QPushButton#primary:disabled {{
    background: {c.LINE}; border-color: {c.LINE}; color: {c.SECONDARY};
}}
QToolButton#tool {{
    border: 2px solid transparent; background: transparent; font-size: 14px; font-weight: 700;
    padding: 4px 0 1px 0; min-width: 58px; max-width: 76px; min-height: 50px;
}}
QToolButton#tool:hover {{ background: {c.BLUE_TINT}; }}
QToolButton#tool:checked {{ background: {c.BLUE_TINT}; color: {c.BLUE}; }}
QToolButton#tool:focus {{ border: 2px solid {c.BLUE}; }}
QToolButton#tool:disabled {{ color: {c.DISABLED}; }}
QToolButton::menu-indicator {{ image: none; }}
QPushButton#waiting {{
    background: {c.AMBER_GROUND}; border: 1px solid {c.AMBER_LINE}; color: {c.AMBER};
    font-weight: 700; text-align: left;
}}
QPushButton#waiting:focus {{ border: 2px solid {c.BLUE}; }}
QPushButton#chip {{ border-radius: 22px; padding: 0 6px; }}
QPushButton#tab {{
    border: 0; border-bottom: 1px solid {c.LINE}; border-radius: 0; background: transparent;
    min-height: 46px; padding: 0 2px;
}}
QPushButton#tab:checked {{
    border-bottom: 3px solid {c.BLUE}; color: {c.BLUE}; font-weight: 700;
}}
QPushButton#tab:focus {{ border: 2px solid {c.BLUE}; }}
QPushButton#fold {{ min-height: 42px; padding: 0 2px; background: transparent; }}
#sections {{ background: {c.PANEL}; }}
QPushButton#segment {{ border-radius: 0; min-height: 44px; border-right: 0; padding: 0 1px; }}
QPushButton#segment[edge="first"] {{
    border-top-left-radius: 10px; border-bottom-left-radius: 10px;
}}
QPushButton#segment[edge="last"] {{
    border-top-right-radius: 10px; border-bottom-right-radius: 10px;
    border-right: 1px solid {c.BORDER};
}}
QPushButton#segment[edge="only"] {{ border-radius: 10px; border-right: 1px solid {c.BORDER}; }}
QPushButton#segment:focus {{ border: 2px solid {c.BLUE}; }}
QLineEdit {{
    background: {c.BAR}; border: 1px solid {c.BORDER}; border-radius: 10px; padding: 0 10px;
    min-height: 42px; font-size: 16px; selection-background-color: {c.BLUE};
}}
QLineEdit:focus {{ border: 2px solid {c.BLUE}; }}
QPlainTextEdit {{
    background: {c.BAR}; border: 1px solid {c.BORDER}; border-radius: 10px; padding: 5px 6px;
    font-size: 16px; selection-background-color: {c.BLUE};
}}
QPlainTextEdit:focus {{ border: 2px solid {c.BLUE}; padding: 4px 5px; }}
QListView, QTreeView {{ background: transparent; border: 0; outline: 0; }}
QListWidget#steps::item {{ padding: 11px 6px; border-bottom: 1px solid {c.LINE}; }}
QListWidget::item:selected {{ background: {c.BLUE_TINT}; color: {c.TEXT}; }}
QTreeView::item {{ border-bottom: 1px solid {c.LINE}; }}
QTreeView::item:selected {{ background: {c.BLUE_TINT}; color: {c.TEXT}; }}
QTreeView QLineEdit {{ min-height: 30px; padding: 0 4px; }}
QMenu {{ background: {c.BAR}; border: 1px solid {c.BORDER}; padding: 6px; }}
QMenu::item {{ padding: 6px 28px 6px 14px; border-radius: 6px; }}
QMenu::item:selected {{ background: {c.BLUE_TINT}; color: {c.TEXT}; }}
QMenu::item:disabled {{ color: {c.DISABLED}; }}
QMenu::separator {{ height: 1px; background: {c.LINE}; margin: 6px 4px; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar::handle:vertical {{
    background: {c.BORDER}; border-radius: 4px; min-height: 40px; margin: 2px;
}}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle:horizontal {{
    background: {c.BORDER}; border-radius: 4px; min-width: 40px; margin: 2px;
}}
QScrollBar::add-line, QScrollBar::sub-line {{ height: 0; width: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}
QProgressBar {{
    background: {c.LINE}; border: 0; border-radius: 6px; min-height: 12px; max-height: 12px;
}}
QProgressBar::chunk {{ background: {c.BLUE}; border-radius: 6px; }}
QToolTip {{ background: {c.TEXT}; color: #FFFFFF; border: 0; padding: 6px 8px; font-size: 14px; }}
"""

#: With readings: people's own words, and what is painted by hand, stand as ever.
_TALL_SHEET = f"""
CardList, Canvas, QLineEdit, QPlainTextEdit, QToolTip, [people="true"] {{
    font-family: "{FAMILY}";
}}
QMenu::item {{ padding-top: 1px; padding-bottom: 1px; }}
QListWidget#steps::item {{ padding: 6px; }}
"""


def dress(app: QApplication, assets: Path, *, furigana: bool = False) -> None:
    """Gives the program its style: always light, with the bundled interface font.

    With `furigana` readings stand over the kanji of the interface's words, if the system takes
    the typeface that has room for them.
    """
    files = sorted((assets / "fonts" / "biz-udpgothic").glob("*.ttf"))
    for path in files:
        QFontDatabase.addApplicationFont(str(path))
    furigana = furigana and all(_is_taken(raised(path.read_bytes())) for path in files)
    font = QFont(TALL_FAMILY if furigana else FAMILY)
    font.setPixelSize(_BODY_PX)
    app.setFont(font)
    app.setStyle(_with_readings(assets) if furigana else QStyleFactory.create("Fusion"))
    app.setPalette(_palette())
    tall = _SHEET.replace(f'"{FAMILY}"', f'"{TALL_FAMILY}"') + _TALL_SHEET
    app.setStyleSheet(tall if furigana else _SHEET)


def _with_readings(assets: Path) -> QStyle:
    # Loaded only for readings: the window opens without them.
    from poster_studio.ui.widgets.ruby_style import RubyStyle

    return RubyStyle(assets)


def _is_taken(font: bytes) -> bool:
    return QFontDatabase.addApplicationFontFromData(QByteArray(font)) >= 0


def _palette() -> QPalette:
    palette = QPalette()
    role = QPalette.ColorRole
    for which, colour in (
        (role.Window, c.PANEL),
        (role.WindowText, c.TEXT),
        (role.Base, c.BAR),
        (role.AlternateBase, c.PANEL),
        (role.Text, c.TEXT),
        (role.Button, c.BAR),
        (role.ButtonText, c.TEXT),
        (role.PlaceholderText, c.SECONDARY),
        (role.Highlight, c.BLUE),
        (role.HighlightedText, "#FFFFFF"),
        (role.ToolTipBase, c.TEXT),
        (role.ToolTipText, "#FFFFFF"),
        (role.Link, c.BLUE),
    ):
        palette.setColor(which, QColor(colour))
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, which, QColor(c.DISABLED))
    return palette
