"""The locked versions: with hashes, without hosts, and the same wherever they stand."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LOCK = (ROOT / "requirements.lock").read_text(encoding="utf-8")
PIN = re.compile(r"^([a-z0-9._-]+==[^\s;\\]+)", re.MULTILINE)


def test_uv_takes_the_locked_versions() -> None:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert settings["tool"]["uv"]["constraint-dependencies"] == PIN.findall(LOCK)


def test_every_pin_has_hashes_and_no_host_is_named() -> None:
    blocks = re.split(r"\n(?=[a-z0-9])", LOCK)
    assert all("--hash=sha256:" in block for block in blocks)
    assert "://" not in LOCK
