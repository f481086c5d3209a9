"""The server set-up of `deploy/`, run for real: Hocuspocus in Node, Redis, SQLite."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from tests.helpers.node_programs import installed

DEPLOY = Path(__file__).resolve().parents[2] / "deploy"
_END_S = 10


def redis_missing() -> str | None:
    """Why no Redis can run here; `None` if one can."""
    return None if shutil.which("redis-server") else "redis-server is missing"


def servers_installed() -> str | None:
    """Fetches the locked versions if they are not here; why not, or `None`."""
    return installed(DEPLOY)


@dataclass
class Server:
    """A running server program of `deploy/`."""

    process: subprocess.Popen[str]
    folder: Path
    port: int

    @property
    def url(self) -> str:
        return f"ws://127.0.0.1:{self.port}"

    def address(self, role: str = "edit", workshop: str = "みどり市 2026") -> str:
        """What a seat joins a workshop by."""
        return invitation(self.folder, workshop, self.url)[role]

    def kill(self) -> None:
        """Ends it as a cut of the power to the program would."""
        self.process.kill()
        self.process.communicate()

    def end(self) -> None:
        """Asks it to end."""
        self.process.terminate()
        self.process.communicate(timeout=_END_S)


def invitation(folder: Path, workshop: str, url: str) -> dict[str, str]:
    """What `invite.mjs` says."""
    command = ["node", "invite.mjs", workshop, url]
    environment = os.environ | {"FOLDER": str(folder)}
    said = subprocess.run(
        command, cwd=DEPLOY, env=environment, capture_output=True, text=True, check=True
    )
    answer: dict[str, str] = json.loads(said.stdout)
    return answer


def start_server(folder: Path, *, redis: int | None = None, port: int = 0) -> Server:
    """Starts one process; with the port of a Redis it shares its rooms with others."""
    environment = os.environ | {"FOLDER": str(folder), "PORT": str(port)}
    if redis is not None:
        environment["REDIS"] = f"127.0.0.1:{redis}"
    process = subprocess.Popen(
        ["node", "server.mjs"],
        cwd=DEPLOY,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    assert process.stdout is not None
    return Server(process, folder, json.loads(process.stdout.readline())["port"])


@contextmanager
def server(folder: Path, *, redis: int | None = None, port: int = 0) -> Iterator[Server]:
    """A server that has ended after the block."""
    running = start_server(folder, redis=redis, port=port)
    try:
        yield running
    finally:
        if running.process.poll() is None:
            running.kill()


@contextmanager
def cluster(folder: Path, *, redis: int, workers: int = 2) -> Iterator[tuple[Server, list[int]]]:
    """Several processes behind one port; and their ids."""
    environment = os.environ | {"FOLDER": str(folder), "PORT": str(free_port())}
    environment |= {"REDIS": f"127.0.0.1:{redis}", "WORKERS": str(workers)}
    process = subprocess.Popen(
        ["node", "cluster.mjs"],
        cwd=DEPLOY,
        env=environment,
        stdout=subprocess.PIPE,
        text=True,
        encoding="utf-8",
    )
    try:
        assert process.stdout is not None
        said = [json.loads(process.stdout.readline()) for _ in range(workers)]
        yield Server(process, folder, said[0]["port"]), [one["pid"] for one in said]
    finally:
        process.terminate()
        try:
            process.communicate(timeout=_END_S)
        finally:
            process.kill()


@contextmanager
def proxy(folder: Path, ports: tuple[int, int]) -> Iterator[int]:
    """`nginx.conf` in front of two servers, without its certificate; its port."""
    port, text = free_port(), (DEPLOY / "nginx.conf").read_text(encoding="utf-8")
    text = text.replace("listen 443 ssl;", f"listen 127.0.0.1:{port};")
    for example, real in zip(("127.0.0.1:8081", "127.0.0.1:8082"), ports, strict=True):
        assert example in text
        text = text.replace(example, f"127.0.0.1:{real}")
    lines = (line for line in text.splitlines() if "ssl_certificate" not in line)
    (folder / "rooms.conf").write_text("\n".join(lines), encoding="utf-8")
    places = "".join(
        f"{kind}_temp_path {folder};"
        for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    (folder / "nginx.conf").write_text(
        f"pid {folder}/nginx.pid; error_log {folder}/error.log; daemon off; master_process off;"
        f"events {{}} http {{ {places} include {folder}/rooms.conf; }}",
        encoding="utf-8",
    )
    process = subprocess.Popen(["nginx", "-e", "stderr", "-c", str(folder / "nginx.conf")])
    try:
        while not _answers(port):
            assert process.poll() is None
        yield port
    finally:
        process.kill()
        process.wait()


def nginx_missing() -> str | None:
    """Why no proxy can run here; `None` if one can."""
    return None if shutil.which("nginx") else "nginx is missing"


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@contextmanager
def redis_server(folder: Path) -> Iterator[int]:
    """A Redis that keeps nothing; its port."""
    port = free_port()
    command = ["redis-server", "--port", str(port), "--bind", "127.0.0.1"]
    command += ["--save", "", "--appendonly", "no", "--dir", str(folder)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    try:
        assert process.stdout is not None
        while "Ready to accept connections" not in process.stdout.readline():
            assert process.poll() is None
        yield port
    finally:
        with suppress(ProcessLookupError):
            process.kill()
        process.communicate()


def free_port() -> int:
    """A port that nobody listens at."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
