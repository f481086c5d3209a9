"""The real program in its own process: streams, exit codes, a reader that goes away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
SURROUNDINGS = os.environ | {"QT_QPA_PLATFORM": "offscreen", "POSTER_STUDIO_LANG": "ja"}


def program(*arguments: str, language: str = "ja") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "poster_studio", *arguments],
        cwd=ROOT,
        env=SURROUNDINGS | {"POSTER_STUDIO_LANG": language, "PYTHONIOENCODING": "ascii"},
        capture_output=True,
        check=False,
        timeout=120,
    )


def test_a_whole_afternoon(tmp_path: Path) -> None:
    """New workshop, poster, export and preflight, under a name in Japanese with blanks."""
    path = str(tmp_path / "第4回 対話 ワークショップ.workshop")
    assert program("new", path, "--title", "対話").returncode == 0
    made = program("poster", "new", path, "--template", "t1", "--size", "A4", "--json")
    assert made.stderr == b""
    out = str(tmp_path / "印刷 用")
    done = program("export", path, "--preset", "print-shop", "--out", out, "--json")
    (file,) = json.loads(done.stdout.decode("utf-8"))["files"]
    assert (done.returncode, done.stderr) == (0, b"")
    assert file["poster"] == json.loads(made.stdout)["id"]
    assert program("preflight", file["path"]).returncode == 0


def test_trouble_in_both_languages(tmp_path: Path) -> None:
    for language, words in (("ja", "見つかりません"), ("en", "was not found")):
        wrong = program("poster", "list", str(tmp_path / "無い.workshop"), language=language)
        assert (wrong.returncode, wrong.stdout) == (2, b"")
        said = wrong.stderr.decode("utf-8")
        assert said.startswith("error: ")
        assert words in said
        assert said.count("\n") == 1


TEMPLATES = [sys.executable, "-m", "poster_studio", "templates", "--json"]


@pytest.mark.parametrize("wanted", [20, 0])
def test_a_reader_that_goes_away_is_no_trouble(wanted: int) -> None:
    with subprocess.Popen(
        TEMPLATES, cwd=ROOT, env=SURROUNDINGS, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as running:
        assert running.stdout is not None
        assert running.stderr is not None
        assert len(running.stdout.read(wanted)) == wanted
        running.stdout.close()
        assert running.stderr.read() == b""
    assert running.returncode == 0


@pytest.mark.parametrize("stream", [1, 2])
def test_a_stream_that_is_closed_is_no_trouble(stream: int) -> None:
    """As when a service or an icon on the desktop starts the program."""
    start = f"import os; os.close({stream}); os.execv({TEMPLATES[0]!r}, {TEMPLATES!r})"
    done = subprocess.run(
        [sys.executable, "-c", start],
        cwd=ROOT, env=SURROUNDINGS, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
