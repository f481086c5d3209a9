"""Stopping on the way, and damaged files: nothing half-written, and every loss is said."""

from __future__ import annotations

import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.cli.output import ProgressLine
from tests.cli.conftest import Cli


@pytest.fixture
def heard() -> Iterator[None]:
    """Ctrl+C is heard, also where a shell started the tests in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.mark.usefixtures("heard")
@pytest.mark.parametrize("request_to_end", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("preset", ["png", "print-shop", "web"])
def test_a_stopped_export_leaves_nothing_half_written(
    cli: Cli,
    small_file: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    request_to_end: signal.Signals,
    preset: str,
) -> None:
    def stopped(_self: ProgressLine, done: float, _what: Words) -> None:
        if done > 0.2:
            os.kill(os.getpid(), request_to_end)

    monkeypatch.setattr(ProgressLine, "__call__", stopped)
    folder = tmp_path / "out"
    done = cli("export", small_file, "--preset", preset, "--out", folder, "--dpi", "72")
    assert (done.code, done.out) == (2, "")
    assert done.err == "error: stopped on the way — nothing half-written is left, run it again\n"
    assert list(folder.iterdir()) == []


def test_a_damaged_workshop_says_what_was_lost(cli: Cli, small_file: Path, tmp_path: Path) -> None:
    damaged = tmp_path / "damaged.workshop"
    content = bytearray(small_file.read_bytes())
    middle = content.rindex(b"elements")
    content[middle : middle + 200] = bytes(200)
    damaged.write_bytes(content)
    listed = cli("poster", "list", damaged, "--json")
    assert listed.code == 0
    assert listed.err.startswith("warning: Part of the file was damaged")


def test_the_name_says_the_size_that_comes_out(cli: Cli, small_file: Path, tmp_path: Path) -> None:
    done = cli("export", small_file, "--preset", "office", "--size", "A3", "--out", tmp_path / "o")
    assert done.code == 0
    assert all(path.stem.endswith("_A3") for path in (tmp_path / "o").iterdir())


def test_any_json_is_not_a_programme(cli: Cli, tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"name": "something else"}', encoding="utf-8")
    refused = cli("new", tmp_path / "w.workshop", "--title", "T", "--programme", other)
    assert refused.code == 2
    assert "is no programme" in refused.err
    assert not (tmp_path / "w.workshop").exists()
