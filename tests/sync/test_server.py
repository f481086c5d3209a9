"""The server at its edges: who stays outside, what it survives, and what it never says."""

from __future__ import annotations

import asyncio
import hashlib
import logging
import random
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from poster_studio.cli.host import FileLibrary
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialling import DeniedError, UnreachableError, certificate_at, dial
from poster_studio.sync.link import JoinLink, check_number, pin_of
from poster_studio.sync.messages import (
    Message,
    Notice,
    Pass,
    Presence,
    Present,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.picture_client import fetch, fetch_thumbnails, offer
from poster_studio.sync.room_keys import RoomKeys
from poster_studio.sync.server import RoomServer
from poster_studio.sync.thumbnails import is_thumbnail
from poster_studio.sync.trial import LARGE, Trial
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.helpers.live_rooms import new_workshop
from tests.helpers.rooms import move, text_of, write

Work = Callable[[RoomServer, WorkshopFile], Awaitable[None]]


def serving(folder: Path, work: Work) -> None:
    """Runs `work` beside a server of a new workshop, on one thread."""

    async def main() -> None:
        with WorkshopFile.open(path) as file:
            server = RoomServer(
                FileLibrary(file), RoomKeys.kept_in(folder / "keys"), bind="127.0.0.1"
            )
            await server.start()
            try:
                async with asyncio.timeout(60):
                    await work(server, file)
            finally:
                await server.stop()

    path = folder / "w.workshop"
    new_workshop(path)
    asyncio.run(main())


def url(server: RoomServer, name: str = "p", query: str | None = None) -> str:
    token = server.keys.tokens["edit"].hex()
    return f"wss://127.0.0.1:{server.port}/{name}?{query or f'token={token}'}"


def trusting() -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


@asynccontextmanager
async def line(server: RoomServer, seat: str = "") -> AsyncIterator[ClientConnection]:
    token = server.keys.tokens["edit"].hex()
    query = f"token={token}&seat={seat}" if seat else None
    async with connect(
        url(server, query=query), ssl=trusting(), proxy=None, compression=None
    ) as one:
        yield one


async def heard(one: ClientConnection) -> Message:
    return decode(await one.recv(decode=False))


async def until(what: Callable[[], bool]) -> None:
    while not what():
        await asyncio.sleep(0.005)


def test_who_has_no_token_is_turned_away_before_the_upgrade(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    secrets: list[str] = []

    async def work(server: RoomServer, _: WorkshopFile) -> None:
        secrets.extend(token.hex() for token in server.keys.tokens.values())
        for target, status in (
            (url(server, query="token=00"), 401),
            (url(server, query="x=y"), 401),
            (url(server, "nobody"), 404),
        ):
            with pytest.raises(InvalidStatus) as refused:
                await connect(target, ssl=trusting(), proxy=None)
            assert refused.value.response.status_code == status
        async with line(server) as one:
            assert isinstance(await heard(one), Step1)
            await one.send(b"\xff\xff")
            await one.wait_closed()

    serving(tmp_path, work)
    # What the test's own clients log holds their requests.
    ours = [one.getMessage() for one in caplog.records if one.name != "websockets.client"]
    said = "".join((*capfd.readouterr(), *ours))
    assert secrets
    assert [word for word in secrets if word in said] == []
    assert "Traceback" not in said


def test_a_link_reaches_its_own_room_only(tmp_path: Path) -> None:
    async def work(server: RoomServer, _: WorkshopFile) -> None:
        good = server.link("edit")
        several = JoinLink(("127.0.0.9", *good.addresses), good.port, good.token, good.pin, "edit")
        one = await dial(several, "p", "s")
        assert await heard(one) == Notice("edit", None)
        await one.close()
        impostor = JoinLink(good.addresses, good.port, good.token, bytes(16), "edit")
        with pytest.raises(UnreachableError):
            await dial(impostor, "p", "s")
        with pytest.raises(DeniedError):
            await dial(JoinLink(good.addresses, good.port, bytes(9), good.pin, "edit"), "p", "s")

    serving(tmp_path, work)


def test_a_typed_code_opens_the_room_whose_number_was_compared(tmp_path: Path) -> None:
    async def work(server: RoomServer, _: WorkshopFile) -> None:
        code = server.code()
        assert code is not None
        certificate = await certificate_at(code.address, code.port)
        assert check_number(certificate) == check_number(server.keys.certificate)
        link = JoinLink((code.address,), code.port, code.secret, pin_of(certificate), "edit")
        one = await dial(link, "p", "s")
        assert await heard(one) == Notice("edit", None)
        await one.close()

    serving(tmp_path, work)


def test_a_taken_port_is_another_rooms(tmp_path: Path) -> None:
    async def work(server: RoomServer, file: WorkshopFile) -> None:
        other = RoomServer(
            FileLibrary(file), RoomKeys.kept_in(tmp_path / "other"), bind="127.0.0.1"
        )
        await other.start(server.port)
        assert other.port != server.port
        await other.stop()
        again = RoomServer(
            FileLibrary(file), RoomKeys.kept_in(tmp_path / "other"), bind="127.0.0.1"
        )
        await again.start()
        assert again.port == other.port
        await again.stop()

    serving(tmp_path, work)


def test_clients_that_abort_under_traffic_harm_nobody(tmp_path: Path) -> None:
    """A room on pycrdt-websocket lost broadcasts, or ended, here."""

    async def work(server: RoomServer, file: WorkshopFile) -> None:
        author = file.poster("p")
        async with line(server, "reader") as reader:
            mirror = PosterStore.load([], chance=random.Random(3))
            await reader.send(encode(Step1(mirror.state_vector())))

            async def read() -> None:
                while True:
                    message = await heard(reader)
                    if isinstance(message, Step2 | Update):
                        mirror.apply_remote(message.update)

            reading = asyncio.create_task(read())
            for step in range(30):
                async with connect(url(server), ssl=trusting(), proxy=None) as victim:
                    await victim.send(encode(Step1(b"\x00")))
                    seat = PosterStore.load([author.snapshot()], chance=random.Random(step))
                    before = seat.state_vector()
                    move(seat, "t0", step)
                    await victim.send(encode(Update(seat.diff(before))))
                    write(seat, "t0", f"{step}")
                    victim.transport.abort()
            async with line(server, "writer") as writer:
                seat = PosterStore.load([author.snapshot()], chance=random.Random(99))
                before = seat.state_vector()
                write(seat, "t0", "おわり")
                await writer.send(encode(Update(seat.diff(before))))
                await until(lambda: text_of(mirror) == "おわり")
            await until(lambda: mirror.poster == author.poster)
            reading.cancel()

    serving(tmp_path, work)


def test_garbage_never_reaches_the_others(tmp_path: Path) -> None:
    chance = random.Random(5)

    async def work(server: RoomServer, file: WorkshopFile) -> None:
        before = file.poster("p").poster
        deep = b"\x01\x01\x05\x00\x28\x01\x01m\x01k\x01" + b"\x75\x01" * 200_000 + b"\x7e\x00"
        garbage: list[bytes | str] = [
            b"",
            "text",
            b"\x00\x02\x03abc",
            b"\xff" * 100,
            encode(Update(deep)),
            encode(Update(deep[:3000])),
            *(chance.randbytes(chance.randrange(1, 200)) for _ in range(20)),
        ]
        async with line(server, "watcher") as watcher:
            for number, frame in enumerate(garbage):
                async with line(server, f"bad{number}") as bad:
                    await bad.send(frame)
                    await bad.wait_closed()
                    assert bad.close_code in (1002, 1008)
            news = Presence((Present(5, 1, "{}"),))
            async with line(server, "good") as good:
                await good.send(encode(news))
                messages = [await heard(watcher) for _ in range(4)]
            assert [type(message) for message in messages] == [Notice, Step1, Pass, Presence]
        assert file.poster("p").poster == before

    serving(tmp_path, work)


def test_a_stalled_reader_costs_little(tmp_path: Path) -> None:
    async def work(server: RoomServer, _: WorkshopFile) -> None:
        async with line(server, "stalled") as stalled, line(server, "busy") as busy:
            stalled.transport.pause_reading()
            state = '"' + "x" * 16_000 + '"'
            for clock in range(600):
                await busy.send(encode(Presence((Present(5, clock + 1, state),))))
            room = server.hall.room("p")
            assert room is not None
            await until(lambda: any(member.has is not None for member in room.members))
            waiting = max(member.line.waiting() for member in room.members)
            assert 2**20 < waiting < 2 * 2**20
            stalled.transport.resume_reading()
            await until(lambda: all(member.has is None for member in room.members))
            messages = [await heard(stalled) for _ in range(10)]
            assert any(isinstance(message, Presence) for message in messages)
            stalled.transport.abort()

    serving(tmp_path, work)


def test_a_large_update_comes_through_and_a_deep_one_does_not(tmp_path: Path) -> None:
    async def work(server: RoomServer, file: WorkshopFile) -> None:
        seat = PosterStore.load([file.poster("p").snapshot()], chance=random.Random(1))
        before = seat.state_vector()
        words = "海と緑😀" * 10_000
        write(seat, "t0", words)
        update = seat.diff(before)
        assert len(update) > LARGE
        async with line(server, "s") as one:
            await one.send(encode(Update(update)))
            await until(lambda: text_of(file.poster("p")) == words)
        async with line(server, "s") as one:
            await one.send(encode(Step2(update[:-5])))
            await one.wait_closed()
            assert one.close_code == 1002
        assert text_of(file.poster("p")) == words

    serving(tmp_path, work)


def test_a_trial_that_takes_too_long_is_ended() -> None:
    async def main() -> None:
        trial = Trial()
        assert await trial.passes(b"\x00\x00", b"\x00\x00")
        assert not await trial.passes(b"\x00\x00", b"\x01")
        process = trial._process
        assert process is not None
        process.kill()
        process.join()
        assert await trial.passes(b"\x00\x00", b"\x00\x00")
        await trial.close()

    asyncio.run(main())


def test_pictures_travel_both_ways(tmp_path: Path) -> None:
    from PIL import Image

    async def work(server: RoomServer, file: WorkshopFile) -> None:
        source = tmp_path / "noise.png"
        noise = Image.frombytes("RGB", (300, 300), random.Random(1).randbytes(270_000))
        noise.save(source)
        with WorkshopFile.open(tmp_path / "seat.workshop") as other:
            info = other.pictures.add(source.read_bytes())
            data = other.pictures.picture_bytes(info.sha256)
        assert data is not None
        assert len(data) > 200_000
        shown: list[float] = []
        small: list[tuple[str, bytes]] = []
        link = server.link("edit")
        wanted = ["00" * 32, info.sha256]
        await fetch_thumbnails(link, "s", wanted, lambda *one: small.append(one))
        assert small == []
        assert await fetch(link, "s", info.sha256, shown.append) is None
        assert not await offer(server.link("view"), "v", info.sha256, data, shown.append)
        assert await offer(link, "s", info.sha256, data, shown.append)
        assert file.pictures.picture_bytes(info.sha256) == data
        assert await offer(link, "s", info.sha256, data, shown.append)
        assert await fetch(server.link("view"), "v", info.sha256, shown.append) == data
        assert shown[-1] == 1
        for _ in range(2):
            await fetch_thumbnails(link, "s", wanted, lambda *one: small.append(one))
        assert [sha256 for sha256, _ in small] == [info.sha256] * 2
        assert is_thumbnail(small[0][1])
        forged = hashlib.sha256(b"no picture").hexdigest()
        assert not await offer(link, "s", forged, b"no picture", shown.append)

    new_workshop(tmp_path / "seat.workshop")
    serving(tmp_path, work)
