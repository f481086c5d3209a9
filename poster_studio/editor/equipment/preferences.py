"""What this user chose for the program itself: a small JSON file beside the other settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Final

from poster_studio.base.words import Language

_NAME: Final = "preferences.json"


class Preferences:
    """Read when asked, written at once; a folder that cannot be written is no reason to stop."""

    def __init__(self, folder: Path) -> None:
        self._file = folder / _NAME

    @property
    def large(self) -> bool:
        """Whether words and buttons of the window are large."""
        return self._read().get("large") is True

    @large.setter
    def large(self, large: bool) -> None:
        self._write("large", large)

    @property
    def furigana(self) -> bool:
        """Whether readings stand over the kanji of the window."""
        return self._read().get("furigana") is True

    @furigana.setter
    def furigana(self, shown: bool) -> None:
        self._write("furigana", shown)

    @property
    def tour_seen(self) -> bool:
        """Whether the first steps were put away."""
        return self._read().get("tour_seen") is True

    @tour_seen.setter
    def tour_seen(self, seen: bool) -> None:
        self._write("tour_seen", seen)

    @property
    def language(self) -> Language | None:
        """The language that was chosen for the window; `None`: as the computer's."""
        chosen = self._read().get("language")
        return "ja" if chosen == "ja" else "en" if chosen == "en" else None

    @language.setter
    def language(self, language: Language | None) -> None:
        self._write("language", language)

    def _read(self) -> dict[str, Any]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError, RecursionError):
            return {}
        return content if isinstance(content, dict) else {}

    def _write(self, name: str, value: object) -> None:
        content = {**self._read(), name: value}
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            self._file.write_text(json.dumps(content, indent=1), encoding="utf-8")
        except OSError:
            return
