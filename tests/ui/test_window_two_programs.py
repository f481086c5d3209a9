"""Two programs with a window each, on a real screen server, write one text of one poster."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from poster_studio.base.colour import Colour
from scripts.two_windows import LOOKS, Role

ROOT = Path(__file__).resolve().parents[2]
SIZE = (1366, 768)
SCREEN = "-screen 0 2752x800x24"
#: Pixels of a frame of two pixels around the headline.
FRAME = 500
PAIRS: tuple[tuple[Role, Role], ...] = (("host", "guest"), ("guest", "host"))


@pytest.mark.parametrize("language", ["ja", "en"])
def test_both_windows_show_both_hands_and_the_merged_words(tmp_path: Path, language: str) -> None:
    """The room is a third program, `poster-studio host`; what is seen is on the screen itself."""
    picture = tmp_path / "two.png"
    command = ["xvfb-run", "-a", "-s", SCREEN, sys.executable, "scripts/two_windows.py"]
    done = subprocess.run(
        [*command, "--out", str(picture), "--language", language],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "xcb"},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        timeout=240,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout)
    words = "「本をひらく。\nまちがひらく。」"
    typing = {"ja": "{} 入力中", "en": "{} is typing"}[language]
    for own, other in PAIRS:
        name = LOOKS[other].creature.name
        shown = seen[own]
        assert shown["words"] == words
        assert shown["tab"] == typing.format(name.ja if language == "ja" else name.en)
        assert shown["arrow"]
        assert shown["saved"] == {"ja": "保存済み・共有済み", "en": "Saved · Shared"}[language]
    with Image.open(picture) as screen:
        for left, (_, other) in zip((0, SIZE[0] + 6), PAIRS, strict=True):
            half = screen.convert("RGB").crop((left + 300, 72, left + 1080, SIZE[1] - 60))
            assert pixels(half, LOOKS[other].paint.hex) > FRAME


def pixels(picture: Image.Image, hex_: str) -> int:
    """How many have a colour."""
    colour = Colour.from_hex(hex_)
    wanted = (colour.red, colour.green, colour.blue)
    return sum(count for count, found in picture.getcolors(1 << 24) or () if found == wanted)
