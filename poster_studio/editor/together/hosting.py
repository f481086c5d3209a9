"""Opening a room for an open workshop: the room's own file, and the program that keeps the room.

The room lives in a process of its own and has a copy of the file; this seat joins it like every
other. Room and seat keep each other up to date, also when the room was opened before.
"""

from __future__ import annotations

import sys
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pydantic import BaseModel, ValidationError

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.photos.retired_pictures import drop_retired, retire_blurred
from poster_studio.sync.holds import Holds, KeptHolds
from poster_studio.sync.link import PORTS, JoinLink, parse_link
from poster_studio.sync.room_keys import RoomKeys, keys_folder
from poster_studio.workshop_io.workshop_file import WorkshopFile

ROOM_FILE: Final = "room.workshop"
#: So often within this time the room is opened again; then a person is asked.
_MOST_STARTS: Final = 5
_WITHIN_S: Final = 60.0
_FIRST_PAUSE_S: Final = 0.2


@dataclass(frozen=True, slots=True)
class OpenRoom:
    """What a room says of itself once it is open. `code` is missing where an address has none."""

    link: JoinLink
    view_link: JoinLink
    facilitator_link: JoinLink
    code: str | None
    check_number: str
    addresses: tuple[str, ...]
    port: int


class _Said(BaseModel):
    """The JSON document of `poster-studio host`."""

    link: str
    view_link: str
    facilitator_link: str
    code: str | None
    check_number: str
    addresses: tuple[str, ...]
    port: int


def room_file(workshop_id: str) -> Path:
    """Where the room of a workshop has its own file, beside its keys."""
    return keys_folder(workshop_id) / ROOM_FILE


def prepare_room(file: WorkshopFile) -> Path:
    """The room's own file, made of this one if there is none yet.

    Raises `PosterStudioError` if it cannot be made.
    """
    path = room_file(file.workshop_store.workshop.id)
    if not path.exists():
        _make_folder(path.parent)
        file.copy_to(path)
    with WorkshopFile.open(path) as room:
        retire_blurred(room)
        drop_retired(room)
    return path


def port_last_time(workshop_id: str) -> int | None:
    """Where the room of a workshop was open before, for links lead there; `None`: nowhere yet.

    Raises `PosterStudioError` if its keys cannot be kept.
    """
    return RoomKeys.kept_in(keys_folder(workshop_id)).port


def continue_room(file: WorkshopFile, link: JoinLink, counter: int, holds: Holds) -> Path:
    """The room's own file for going on, at this computer, with a room whose host is gone.

    Everybody's links to it stay good: its keys are those that this link gives. `counter` says how
    often the workshop's rooms were taken over; what the facilitator held goes on. Raises
    `PosterStudioError` for a link that only views, and if something cannot be made.
    """
    path = prepare_room(file)
    RoomKeys.continuing(link, counter, path.parent)
    KeptHolds(path.parent).save(holds)
    return path


def host_command(room: Path, *options: str) -> list[str]:
    """The program and its arguments that keep a room until its standard input is closed.

    It prints one line of JSON for `read_room` once the room is open.
    """
    start = [sys.executable] if getattr(sys, "frozen", False) else [
        sys.executable, "-m", "poster_studio",
    ]  # fmt: skip
    return [*start, "host", str(room), "--json", "--until-closed", *options]


def read_room(line: str) -> OpenRoom:
    """What the program said; raises `PosterStudioError` for anything else."""
    try:
        said = _Said.model_validate_json(line)
        return OpenRoom(
            link=parse_link(said.link),
            view_link=parse_link(said.view_link),
            facilitator_link=parse_link(said.facilitator_link),
            code=said.code,
            check_number=said.check_number,
            addresses=said.addresses,
            port=said.port,
        )
    except (ValidationError, PosterStudioError) as error:
        raise not_opened("") from error


def not_opened(said: str) -> PosterStudioError:
    """The room's program ended, or said something else; `said` is its standard error."""
    lines = [line.removeprefix("error: ") for line in said.splitlines() if line.strip()]
    because = f"（{lines[-1]}）" if lines else ""
    return PosterStudioError(
        Words(
            f"部屋を開けませんでした{because}", f"the room could not be opened {because}".strip()
        ),
        Words("もう一度「部屋をひらく」を押してください", "press “Open a room” again"),
    )


def own_link(room: OpenRoom) -> JoinLink:
    """How the host's own window joins: as facilitator, over the loopback first."""
    link = room.facilitator_link
    addresses = dict.fromkeys(("127.0.0.1", *link.addresses))
    return JoinLink(tuple(addresses), link.port, link.token, link.pin, link.role)


@dataclass(slots=True)
class Restarts:
    """When to open the room again after its program died. Times are the caller's seconds."""

    _died: deque[float] = field(default_factory=deque)

    def pause(self, now: float) -> float | None:
        """After how many seconds to start it again; `None` if it dies again and again."""
        self._died.append(now)
        while self._died[0] < now - _WITHIN_S:
            self._died.popleft()
        count = len(self._died)
        return None if count > _MOST_STARTS else _FIRST_PAUSE_S * 2 ** (count - 1)


def addresses_words(addresses: Sequence[str]) -> Words:
    """The addresses that others may type, or that there is no network at all."""
    reachable = [one for one in addresses if not one.startswith("127.")]
    if not reachable:
        return Words(
            "このパソコンはネットワークにつながっていません。Wi-Fi か有線につないでください",
            "This computer is on no network; connect it to Wi-Fi or by cable",
        )
    return Words("、".join(reachable), ", ".join(reachable))


def typed_addresses(addresses: Sequence[str], port: int) -> tuple[str, ...]:
    """The addresses as others type them: with the port where it is none of those that are tried."""
    if port in PORTS:
        return tuple(addresses)
    return tuple(f"[{one}]:{port}" if ":" in one else f"{one}:{port}" for one in addresses)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise PosterStudioError(
            Words("部屋のファイルを置けません", "the room's file cannot be kept"),
            Words("空き容量を確かめてください", "check the free space"),
        ) from error
