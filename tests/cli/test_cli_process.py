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


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no /dev/full and no SIGPIPE")
@pytest.mark.parametrize("redirect", ["| head -c 20", "| true", ">&-", "2>&-"])
def test_a_reader_that_goes_away_is_no_trouble(redirect: str) -> None:
    command = f'"{sys.executable}" -m poster_studio templates --json {redirect}'
    done = subprocess.run(
        ["bash", "-o", "pipefail", "-c", command],
        cwd=ROOT, env=SURROUNDINGS, capture_output=True, check=False, timeout=60,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")
