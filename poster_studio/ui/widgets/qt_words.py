"""Qt's own words in Japanese: its translation, and the few of the file dialogs that it lacks."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator
from PySide6.QtWidgets import QApplication

_BAD_NAME: Final = (
    '<b>The name "%1" cannot be used.</b>'
    "<p>Try using another name, with fewer characters or no punctuation marks."
)
_BAD_NAME_JA: Final = (
    "<b>「%1」という名前は使えません。</b><p>もっと短い名前か、記号のない名前にしてください。"
)
#: By context; what `qtbase_ja.qm` of Qt 6.11 leaves in English.
LACKING: Final = {
    "QFileDialog": {
        "&Look in:": "場所(&L):",
        "Files of &type:": "ファイルの種類(&T):",
        "Computer": "コンピューター",
    },
    "QFileSystemModel": {_BAD_NAME: _BAD_NAME_JA},
    "QAbstractFileIconProvider": {
        "Drive": "ドライブ",
        "%1 File": "%1 ファイル",
        "File": "ファイル",
        "File Folder": "フォルダー",
        "Folder": "フォルダー",
        "Alias": "エイリアス",
        "Shortcut": "ショートカット",
        "Unknown": "不明",
    },
}


class JapaneseQt(QTranslator):
    """Qt's translation, mended; words that nobody translated stay as they are."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self.is_complete = self.load(QLocale("ja"), "qtbase", "_", folder)

    def isEmpty(self) -> bool:
        """Never: Qt would not ask an empty one."""
        return False

    def translate(
        self, context: str, words: str, disambiguation: str | None = None, n: int = -1
    ) -> str:
        """The Japanese words; an empty answer would be shown as such."""
        lacking = LACKING.get(context, {}).get(words)
        return lacking or super().translate(context, words, disambiguation, n) or words


def speak_japanese(app: QApplication) -> None:
    """Makes Qt's own dialogs and menus Japanese."""
    app.installTranslator(JapaneseQt(app))
