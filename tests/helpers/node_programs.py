"""Yjs programs that run in Node: a seat led by lines of JSON, and y-websocket's own server."""

from __future__ import annotations

import fcntl
import hashlib
import json
import os
import shutil
import socket
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any  # JSON may be anything

FOLDER = Path(__file__).resolve().parents[1] / "interop"
_SERVER = FOLDER / "node_modules" / "@y" / "websocket-server" / "src" / "server.js"
_SECURE = FOLDER / "secure_server.mjs"
_INSTALL_S = 120


def missing() -> str | None:
    """Why these programs cannot run here; `None` if they can."""
    if shutil.which("node") is None or shutil.which("npm") is None:
        return "Node.js is missing"
    return None


def installed(folder: Path = FOLDER) -> str | None:
    """Fetches the locked versions if they are not here; why not, or `None`.

    Tests of several processes may want them at once: one fetches, the others wait.
    """
    name = f"poster-studio-{hashlib.sha256(str(folder).encode()).hexdigest()[:16]}.lock"
    with (Path(tempfile.gettempdir()) / name).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        return _fetched(folder)


def _fetched(folder: Path) -> str | None:
    mark = folder / "node_modules" / ".package-lock.json"
    lock = folder / "package-lock.json"
    if mark.exists() and mark.stat().st_mtime >= lock.stat().st_mtime:
        return None
    npm = shutil.which("npm") or "npm"
    command = [npm, "ci", "--ignore-scripts", "--no-audit", "--no-fund"]
    try:
        done = subprocess.run(
            [*command, "--fetch-retries=1"],
            cwd=folder,
            capture_output=True,
            text=True,
            timeout=_INSTALL_S,
        )
    except subprocess.TimeoutExpired:
        return "npm does not answer"
    return None if done.returncode == 0 else f"npm cannot fetch them: {done.stderr[-300:]}"


class NodeSeat:
    """A Yjs document with the provider of y-websocket, or of Hocuspocus by its address."""

    def __init__(self, url: str, room: str, token: str = "", certificate: Path | None = None):
        command = ["node", str(FOLDER / "seat.mjs"), url, room, token]
        command += [str(certificate)] if certificate is not None else []
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def __call__(self, order: str, *values: object) -> Any:
        """What it answers to an order."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(json.dumps([order, *values]) + "\n")
        self._process.stdin.flush()
        return json.loads(self._process.stdout.readline())

    def kill(self) -> None:
        self._process.kill()
        self._process.communicate()


@contextmanager
def node_seats(*seats: NodeSeat) -> Iterator[None]:
    """Ends them after the block."""
    try:
        yield
    finally:
        for seat in seats:
            seat.kill()


@contextmanager
def node_server() -> Iterator[str]:
    """y-websocket's own server; its address."""
    with node_server_process() as (_, url):
        yield url


@contextmanager
def node_server_process(pem: Path | None = None) -> Iterator[tuple[subprocess.Popen[str], str]]:
    """y-websocket's own server, behind TLS if it is given a certificate, and its address."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = os.environ | {"HOST": "127.0.0.1", "PORT": str(port)}
    command = ["node", str(_SERVER)] if pem is None else ["node", str(_SECURE), str(pem)]
    process = subprocess.Popen(
        command, env=environment, stdout=subprocess.PIPE, text=True, cwd=FOLDER
    )
    try:
        assert process.stdout is not None
        assert "running" in process.stdout.readline()
        yield process, f"{'ws' if pem is None else 'wss'}://127.0.0.1:{port}"
    finally:
        process.kill()
        process.communicate()
