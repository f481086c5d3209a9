"""The messages of y-websocket, and six of our own that only our seats get and send.

One message a frame: its kind, then its fields (`docs/spec/together.md` lists them).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import IntEnum
from typing import Final, Literal, NoReturn, assert_never

from poster_studio.sync.wire import Reader, WireError, buffer, number, text

Role = Literal["view", "edit", "facilitator"]
ROLES: Final[tuple[Role, ...]] = ("view", "edit", "facilitator")

#: No message is longer, and no presence of one seat.
MOST_BYTES: Final = 16 * 2**20
MOST_PRESENCE_BYTES: Final = 16 * 2**10
_MOST_PRESENCES: Final = 2000
_MOST_SEATS_EVER: Final = 200_000
_MOST_REASON_BYTES: Final = 1000
_LONGEST_TOKEN: Final = 64
_LARGEST_COUNTER: Final = 2**31 - 1
_LARGEST_CLIENT: Final = 2**53 - 1

_DENIED: Final = 0


class _Kind(IntEnum):
    SYNC = 0
    PRESENCE = 1
    AUTH = 2
    ASK_PRESENCE = 3
    MARK = 100
    KEPT = 101
    NOTICE = 102
    ORDER = 103
    LOCK = 104
    PASS = 105


class _Sync(IntEnum):
    STEP_1 = 0
    STEP_2 = 1
    UPDATE = 2


@dataclass(frozen=True, slots=True)
class Step1:
    """What the sender has (a state vector): the other answers with `Step2`."""

    state_vector: bytes


@dataclass(frozen=True, slots=True)
class Step2:
    """What the receiver lacked."""

    update: bytes


@dataclass(frozen=True, slots=True)
class Update:
    """What somebody just did."""

    update: bytes


@dataclass(frozen=True, slots=True)
class Present:
    """One seat's presence: JSON, or `None` once it has left; a higher clock is newer."""

    client: int
    clock: int
    state: str | None


@dataclass(frozen=True, slots=True)
class Presence:
    """Who is there and what they show (Yjs awareness)."""

    present: tuple[Present, ...]


@dataclass(frozen=True, slots=True)
class AskPresence:
    """Asks for everybody's presence."""


@dataclass(frozen=True, slots=True)
class Denied:
    """What was sent may not be done."""

    reason: str


@dataclass(frozen=True, slots=True)
class Mark:
    """Asks to be told once everything sent before it is safe."""

    number: int


@dataclass(frozen=True, slots=True)
class Kept:
    """Everything before this mark is on the room's disk; so is this state vector."""

    number: int
    state_vector: bytes


@dataclass(frozen=True, slots=True)
class Notice:
    """What the seat may do, in how many milliseconds a freeze begins (`None`: not at all), and
    whether the document is locked.
    """

    role: Role
    freeze_in_ms: int | None
    locked: bool = False


@dataclass(frozen=True, slots=True)
class Order:
    """A facilitator freezes or releases this document, or all of them."""

    freeze: bool
    everywhere: bool


@dataclass(frozen=True, slots=True)
class LockOrder:
    """A facilitator locks or unlocks this document, or all of them, at once."""

    lock: bool
    everywhere: bool


@dataclass(frozen=True, slots=True)
class Pass:
    """What a seat keeps to find this workshop's rooms by: the token of its role, also if it came by
    a code, and how often the rooms were taken over.
    """

    token: bytes
    counter: int


Message = (
    Step1
    | Step2
    | Update
    | Presence
    | AskPresence
    | Denied
    | Mark
    | Kept
    | Notice
    | Order
    | LockOrder
    | Pass
)


def encode(message: Message) -> bytes:
    """The frame of a message."""
    match message:
        case Step1(data):
            return bytes((_Kind.SYNC, _Sync.STEP_1)) + buffer(data)
        case Step2(data):
            return bytes((_Kind.SYNC, _Sync.STEP_2)) + buffer(data)
        case Update(data):
            return bytes((_Kind.SYNC, _Sync.UPDATE)) + buffer(data)
        case Presence(present):
            return bytes((_Kind.PRESENCE,)) + buffer(_presence(present))
        case AskPresence():
            return bytes((_Kind.ASK_PRESENCE,))
        case Denied(reason):
            return bytes((_Kind.AUTH, _DENIED)) + text(reason)
        case Mark(count):
            return bytes((_Kind.MARK,)) + number(count)
        case Kept(count, data):
            return bytes((_Kind.KEPT,)) + number(count) + buffer(data)
        case Notice(role, delay, locked):
            begins = number(0 if delay is None else delay + 1)
            return bytes((_Kind.NOTICE, ROLES.index(role))) + begins + bytes((locked,))
        case Order(freeze, everywhere):
            return bytes((_Kind.ORDER, freeze, everywhere))
        case LockOrder(lock, everywhere):
            return bytes((_Kind.LOCK, lock, everywhere))
        case Pass(token, counter):
            return bytes((_Kind.PASS,)) + buffer(token) + number(counter)
        case _:
            assert_never(message)


def decode(frame: bytes) -> Message:
    """The message of a frame; raises `WireError` for anything else."""
    if len(frame) > MOST_BYTES:
        raise WireError("the message is too long")
    reader = Reader(frame)
    message = _message(reader)
    reader.end()
    return message


def _message(reader: Reader) -> Message:
    match reader.number():
        case _Kind.SYNC:
            return _sync(reader)
        case _Kind.PRESENCE:
            return Presence(_presents(Reader(reader.buffer(MOST_BYTES))))
        case _Kind.AUTH:
            reader.number(_DENIED)
            return Denied(reader.text(_MOST_REASON_BYTES))
        case _Kind.ASK_PRESENCE:
            return AskPresence()
        case _Kind.MARK:
            return Mark(reader.number())
        case _Kind.KEPT:
            return Kept(reader.number(), _state_vector(reader.buffer(MOST_BYTES)))
        case _Kind.NOTICE:
            role = ROLES[reader.number(len(ROLES) - 1)]
            delay = reader.number()
            return Notice(role, delay - 1 if delay else None, bool(reader.number(1)))
        case _Kind.ORDER:
            return Order(bool(reader.number(1)), bool(reader.number(1)))
        case _Kind.LOCK:
            return LockOrder(bool(reader.number(1)), bool(reader.number(1)))
        case _Kind.PASS:
            return Pass(reader.buffer(_LONGEST_TOKEN), reader.number(_LARGEST_COUNTER))
        case _:
            raise WireError("an unknown kind of message")


def _sync(reader: Reader) -> Message:
    match reader.number():
        case _Sync.STEP_1:
            return Step1(_state_vector(reader.buffer(MOST_BYTES)))
        case _Sync.STEP_2:
            return Step2(reader.buffer(MOST_BYTES))
        case _Sync.UPDATE:
            return Update(reader.buffer(MOST_BYTES))
        case _:
            raise WireError("an unknown kind of sync message")


def _state_vector(data: bytes) -> bytes:
    """The state vector itself, once it is known to be one."""
    reader = Reader(data)
    for _ in range(reader.number(min(_MOST_SEATS_EVER, len(data)))):
        reader.number()
        reader.number()
    reader.end()
    return data


def _presents(reader: Reader) -> tuple[Present, ...]:
    count = reader.number(min(_MOST_PRESENCES, reader.left))
    present = tuple(_present(reader) for _ in range(count))
    reader.end()
    return present


def _present(reader: Reader) -> Present:
    client, clock = reader.number(_LARGEST_CLIENT), reader.number()
    state = reader.text(MOST_PRESENCE_BYTES)
    return Present(client, clock, None if is_nothing(state) else state)


def is_nothing(state: str) -> bool:
    """Whether a presence says that its seat has left; raises `WireError` for what is no JSON.

    JavaScript's parser is stricter than Python's about `NaN`; what one frame holds must not break
    another seat.
    """
    try:
        return json.loads(state, parse_constant=_refuse) is None
    except (ValueError, RecursionError) as error:
        raise WireError("a presence is not JSON") from error


def _refuse(constant: str) -> NoReturn:
    raise WireError(f"a presence is not JSON: {constant}")


def _presence(present: tuple[Present, ...]) -> bytes:
    entries = (
        number(one.client) + number(one.clock) + text("null" if one.state is None else one.state)
        for one in present
    )
    return number(len(present)) + b"".join(entries)
