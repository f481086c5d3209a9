"""Workshops opened lately: a small JSON file beside the other settings."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Final

MOST: Final = 8


class RecentWorkshops:
    """A list of paths, the latest first; files that are gone are left out."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def paths(self) -> tuple[Path, ...]:
        """Workshops that are still there."""
        return tuple(path for path in self._read() if path.is_file())

    def add(self, path: Path) -> None:
        """Puts a workshop first; a folder that cannot be written is no reason to stop working."""
        path = path.absolute()
        paths = [path, *(known for known in self._read() if known != path)][:MOST]
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            text = json.dumps([str(known) for known in paths], ensure_ascii=False, indent=1)
            self._file.write_text(text, encoding="utf-8")
        except OSError:
            return

    def _read(self) -> list[Path]:
        try:
            content = json.loads(self._file.read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return []
        return [Path(entry) for entry in content if isinstance(entry, str)][:MOST]


def short_place(folder: Path) -> str:
    """The last two folders of a path, for people who know where they keep things."""
    names = [part for part in folder.parts if part != folder.anchor]
    return " › ".join(names[-2:]) or str(folder)
