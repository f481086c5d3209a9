"""`poster-studio host`: a room for a workshop, without a window."""

from __future__ import annotations

import argparse
import asyncio
import gc
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import partial
from typing import Any, Final  # `Any`: the JSON document

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_workshop,
    open_to_write,
    told,
)
from poster_studio.cli.output import Result, say, show, user_language
from poster_studio.cli.upstream import is_same_workshop, tell
from poster_studio.editor.photos.retired_pictures import drop_retired, retire_blurred
from poster_studio.sync.addresses import is_any
from poster_studio.sync.announcement import NearbyRoom
from poster_studio.sync.discovery import Announcer
from poster_studio.sync.hocuspocus import parse_address
from poster_studio.sync.link import check_number
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.messages import ROLES
from poster_studio.sync.room_keys import RoomKeys, keys_folder
from poster_studio.sync.server import RoomServer
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: The name of the workshop's own document; posters go by their ids.
WORKSHOP: Final = "workshop"
_FLUSH_EVERY_S: Final = 0.5
_MOST_FILES: Final = 4096
_OPEN: Final = Words("部屋を開きました。Ctrl+C で閉じます", "the room is open; Ctrl+C closes it")
_OTHER_PORT: Final = Words(
    "そのポートは使われているため、別のポートで開きました",
    "that port is taken; the room is open at another one",
)
_WELL_AGAIN: Final = Words("保存できるようになりました", "saving works again")


class FileLibrary:
    """A workshop file as a hall wants it (`sync.hall.Library`)."""

    def __init__(self, file: WorkshopFile) -> None:
        self._file = file

    def names(self) -> tuple[str, ...]:
        """The workshop and its posters."""
        return (WORKSHOP, *(info.id for info in self._file.workshop_store.workshop.posters))

    def document(self, name: str) -> RoomDocument | None:
        """The workshop, or a poster by its id."""
        if name == WORKSHOP:
            return self._file.workshop_store
        try:
            return self._file.poster(name)
        except PosterStudioError:
            return None

    def keep(self) -> None:
        """Puts everything on the disk itself."""
        self._file.flush()

    def digests(self) -> tuple[str, ...]:
        """The pictures of the file."""
        return self._file.pictures.digests()

    def picture(self, sha256: str) -> bytes | None:
        """A picture of the file."""
        return self._file.pictures.picture_bytes(sha256)

    def keep_picture(self, sha256: str, data: bytes) -> None:
        """Keeps a picture that another seat cleaned."""
        self._file.pictures.add_received(sha256, data)


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands,
        "host",
        "ワークショップの部屋を開き、入るためのリンクを表示します",
        "open a room for the workshop and print its join link",
        parents,
    )
    add_workshop(parser)
    parser.add_argument(
        "--port", type=_port, metavar="N", help=told("ポート番号", "the port to listen at")
    )
    parser.add_argument(
        "--bind",
        default="0.0.0.0",
        metavar="ADDR",
        help=told(
            "待ち受けるアドレス（はじめはすべて）", "the address to listen at (all if not given)"
        ),
    )
    parser.add_argument(
        "--new-keys",
        action="store_true",
        help=told("前のリンクを使えなくします", "make earlier links useless"),
    )
    parser.add_argument(
        "--until-closed",
        action="store_true",
        help=told("標準入力が閉じたら終わります", "end when standard input is closed"),
    )
    parser.add_argument(
        "--quiet-on-network",
        action="store_true",
        help=told(
            "近くのパソコンの一覧に部屋を出しません", "do not show the room in the lists nearby"
        ),
    )
    parser.add_argument(
        "--upstream",
        metavar="URL",
        help=told(
            "部屋をサーバーともつなぎます（hocuspocus+wss://サーバー/ワークショップ#合言葉）",
            "join the room to a server too (hocuspocus+wss://SERVER/WORKSHOP#TOKEN)",
        ),
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Serves the workshop until it is told to end; everything is saved then."""
    if options.upstream is not None:
        parse_address(options.upstream)
    _allow_many_lines()
    with open_to_write(options.file) as file:
        folder = keys_folder(file.workshop_store.workshop.id)
        if options.new_keys:
            RoomKeys.forget(folder)
        asyncio.run(_serve(file, RoomKeys.kept_in(folder), options))
        retire_blurred(file)
        drop_retired(file)
    return 0


def _allow_many_lines() -> None:
    """Every line is an open file; systems allow too few for a full hall until they are asked."""
    if sys.platform != "win32":
        import resource

        allowed, most = resource.getrlimit(resource.RLIMIT_NOFILE)
        wanted = _MOST_FILES if most == resource.RLIM_INFINITY else min(_MOST_FILES, most)
        if 0 <= allowed < wanted:
            with suppress(ValueError, OSError):
                resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))


async def _serve(file: WorkshopFile, keys: RoomKeys, options: argparse.Namespace) -> None:
    server = RoomServer(FileLibrary(file), keys, bind=options.bind, trouble=_Trouble())
    await server.start(options.port)
    # What is here now stays: looking through it again and again would hold edits up.
    gc.freeze()
    flushing = asyncio.create_task(_keep_flushing(file))
    announcer = None if options.quiet_on_network else _announcing(server, file, options.bind)
    try:
        with _told_to_end(watch_input=options.until_closed) as end:
            show(_result(server), options.json)
            if options.port not in (None, server.port):
                say(f"warning: {_OTHER_PORT.in_(user_language())}")
            say(_OPEN.in_(user_language()))
            if options.upstream is not None:
                server.attach(options.upstream, WORKSHOP, partial(is_same_workshop, file), tell)
            await end.wait()
    finally:
        flushing.cancel()
        if announcer is not None:
            await announcer.end()
        await server.stop()


def _announcing(server: RoomServer, file: WorkshopFile, bind: str) -> Announcer:
    def room() -> NearbyRoom:
        workshop = file.workshop_store.workshop
        return server.nearby(workshop.id, workshop.title)

    return Announcer(room, None if is_any(bind) else bind)


def _result(server: RoomServer) -> Result:
    links = {role: server.link(role).text for role in ROLES}
    code = server.code()
    document: dict[str, Any] = {
        "link": links["edit"],
        "view_link": links["view"],
        "facilitator_link": links["facilitator"],
        "code": code.text if code is not None else None,
        "check_number": check_number(server.keys.certificate),
        "addresses": list(server.link("edit").addresses),
        "port": server.port,
    }
    return Result(json=document, lines=(links["edit"],))


async def _keep_flushing(file: WorkshopFile) -> None:
    """Puts through to the disk what nobody asked about."""
    trouble = _Trouble()
    while True:
        await asyncio.sleep(_FLUSH_EVERY_S)
        try:
            file.flush_due()
        except PosterStudioError as error:
            trouble(error)
        else:
            trouble(None)


class _Trouble:
    """Says once that the disk refuses, and once that it is well again."""

    def __init__(self) -> None:
        self._was_said = False

    def __call__(self, error: PosterStudioError | None) -> None:
        if error is not None and not self._was_said:
            say(f"warning: {error.sentence(user_language())}")
        if error is None and self._was_said:
            say(_WELL_AGAIN.in_(user_language()))
        self._was_said = error is not None


@contextmanager
def _told_to_end(*, watch_input: bool) -> Iterator[asyncio.Event]:
    """An event that is set by Ctrl-C, by a request to end, or at the end of standard input."""
    loop, end = asyncio.get_running_loop(), asyncio.Event()

    def set_end(*_: object) -> None:
        with suppress(RuntimeError):  # the loop may have ended already
            loop.call_soon_threadsafe(end.set)

    def watch() -> None:
        while sys.stdin.readline():
            pass
        set_end()

    signals = (signal.SIGINT, signal.SIGTERM)
    before = {number: signal.signal(number, set_end) for number in signals}
    if watch_input:
        threading.Thread(target=watch, daemon=True).start()
    try:
        yield end
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _port(text: str) -> int:
    """An argument that is a port."""
    value = int(text) if text.isascii() and text.isdigit() and len(text) < 6 else 0
    if not 0 < value < 2**16:
        raise argparse.ArgumentTypeError(
            told(f"「{text}」はポート番号ではありません", f"“{text}” is no port")
        )
    return value
