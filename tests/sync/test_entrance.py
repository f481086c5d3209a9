"""Messages are dealt with in the order they came, whichever way each of them takes."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Iterator
from pathlib import Path

from pycrdt import Doc, Map

from poster_studio.sync.messages import Presence, Present, Update, encode
from poster_studio.sync.server import RoomServer
from poster_studio.sync.trial import LARGE
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.sync.test_server import line, serving, until


def updates(sizes: list[int]) -> Iterator[bytes]:
    """Updates that build on each other: out of order, the room would ask for them again."""
    doc: Doc[Map[str]] = Doc(client_id=5)
    said: list[bytes] = []
    doc.observe(lambda event: said.append(event.update))
    values = doc.get("load", type=Map)
    for number, size in enumerate(sizes):
        values[str(number)] = random.Random(number).randbytes(size // 2).hex()
        yield said.pop()


def test_small_large_and_cut_messages_keep_their_order(tmp_path: Path) -> None:
    async def work(server: RoomServer, file: WorkshopFile) -> None:
        room = server.hall.room("p")
        assert room is not None
        sizes = [random.Random(7).choice([10, 10, 10, 3000, 2 * LARGE]) for _ in range(60)]
        async with line(server, "busy") as busy:
            for number, update in enumerate(updates(sizes)):
                frame = encode(Update(update))
                if number % 7 == 3:
                    await busy.send([frame[:9], frame[9:20], frame[20:]])
                else:
                    await busy.send(frame)
                if number % 11 == 5:
                    await busy.ping()
            await until(lambda: len(_held(room.whole())) == len(sizes))

    serving(tmp_path, work)


def _held(whole: bytes) -> set[str]:
    doc: Doc[Map[str]] = Doc()
    doc.apply_update(whole)
    return set(doc.get("load", type=Map).keys())


def test_a_flood_is_heard_in_turns_and_a_text_is_refused_in_its_place(tmp_path: Path) -> None:
    async def work(server: RoomServer, _: WorkshopFile) -> None:
        async with line(server, "flood") as flood, line(server, "other") as other:
            for number in range(500):
                present = Present(9, number + 1, f'"{number}"')
                flood.protocol.send_binary(encode(Presence((present,))))
            flood.protocol.send_text(b"words")
            flood.send_data()
            await flood.wait_closed()
            assert flood.close_code == 1002
            last = b""
            while b'"499"' not in last:
                last = await other.recv(decode=False)

    serving(tmp_path, work)


def test_frames_that_come_with_the_request_are_heard(tmp_path: Path) -> None:
    """No client does so before it was let in; it must not confuse the room."""

    async def work(server: RoomServer, _: WorkshopFile) -> None:
        from tests.sync.test_server import trusting

        reader, writer = await asyncio.open_connection(
            "127.0.0.1", server.port, ssl=trusting(), server_hostname=""
        )
        token = server.keys.tokens["edit"].hex()
        frame = encode(Presence((Present(4, 1, "1"),)))
        writer.write(
            f"GET /p?token={token} HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n"
            "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode()
            + bytes((0x82, 0x80 | len(frame), 0, 0, 0, 0))
            + frame
        )
        assert b"101" in await reader.readuntil(b"\r\n\r\n")
        async with line(server, "other") as other:
            heard = b""
            while b"\x04\x01" not in heard:
                heard = await other.recv(decode=False)
        writer.close()

    serving(tmp_path, work)
