"""Every icon that the interface names is there, with the licence of the set."""

from __future__ import annotations

import re
from pathlib import Path

from poster_studio.editor.commands import COMMANDS

ROOT = Path(__file__).resolve().parents[2]
ICONS = ROOT / "assets" / "icons"


def test_every_command_has_its_icon() -> None:
    missing = [
        row.icon for row in COMMANDS if row.icon and not (ICONS / f"{row.icon}.svg").exists()
    ]
    assert missing == []


def test_every_icon_is_used_and_drawn_with_the_same_stroke() -> None:
    sources = [
        *(ROOT / "poster_studio" / "ui").rglob("*.py"),
        *(ROOT / "poster_studio" / "editor" / "commands").glob("*.py"),
        ROOT / "poster_studio" / "editor" / "together" / "animals.py",
    ]
    words = set(re.findall(r'"([a-z0-9-]+)"', "".join(s.read_text("utf-8") for s in sources)))
    for path in ICONS.glob("*.svg"):
        assert path.stem in words, path.name
        assert 'stroke-width="1.75"' in path.read_text("utf-8")
    assert (ICONS / "LICENSE.txt").is_file()
