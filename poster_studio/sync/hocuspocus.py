"""A seat's line to a Hocuspocus server (4.x): its addresses and its way of saying things.

Every frame there begins with the document's name, updates are acknowledged one by one in the order
they came, and nobody is heard before the server took their token. A seat is told all that in its
own words: a role, and that a mark is kept once every update before it was acknowledged.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import IntEnum
from typing import Final
from urllib.parse import quote, unquote, urlsplit

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.dialect import Arrived, DeniedError, Event, Opened
from poster_studio.sync.messages import (
    MOST_BYTES,
    Kept,
    Mark,
    Message,
    Notice,
    Step1,
    Step2,
    Update,
    decode,
    encode,
)
from poster_studio.sync.update_shape import (
    cut_at_gaps,
    shape_of,
    state_of,
    state_vector_of,
)
from poster_studio.sync.wire import Reader, WireError, number, text

SCHEMES: Final = {"hocuspocus+wss": "wss", "hocuspocus+ws": "ws"}
_LONGEST_NAME: Final = 1000
_LONGEST_REASON: Final = 1000
#: The protocol's version that is said with the token.
_VERSION: Final = "4.7.0"
_IDLE_S: Final = 60.0
_WRITER: Final = "read-write"


class _Kind(IntEnum):
    """What follows a frame's name (`MessageType` of Hocuspocus)."""

    SYNC = 0
    PRESENCE = 1
    AUTH = 2
    ASK_PRESENCE = 3
    SYNC_REPLY = 4
    STATELESS = 5
    GOODBYE = 7
    ACKNOWLEDGED = 8
    PING = 9
    PONG = 10


class _Sync(IntEnum):
    STEP_1 = 0
    STEP_2 = 1
    UPDATE = 2


class _Auth(IntEnum):
    TOKEN = 0
    DENIED = 1
    GRANTED = 2


@dataclass(frozen=True, slots=True)
class HocuspocusAddress:
    """A workshop on a server: `hocuspocus+wss://HOST/WORKSHOP#TOKEN`.

    `url` is where the server listens, with the workshop at its end: what stands before several
    servers can share workshops out by it. The server itself looks at the documents' names only.
    """

    url: str
    workshop: str
    token: str

    def document(self, name: str) -> str:
        """A document's name among all documents of the server."""
        return f"{self.workshop}/{name}"

    @property
    def text(self) -> str:
        """What `parse_address` takes."""
        return f"hocuspocus+{self.url}#{quote(self.token, safe='')}"


def is_address(text: str) -> bool:
    """Whether this is meant to be such an address."""
    return text.strip().partition("://")[0].lower() in SCHEMES


def parse_address(text: str) -> HocuspocusAddress:
    """The address in a text; raises `PosterStudioError` if it is none."""
    try:
        parts = urlsplit(text.strip())
        is_whole = bool(parts.hostname) and (parts.port is None or parts.port > 0)
    except ValueError as error:
        raise _no_address() from error
    path = parts.path.rstrip("/")
    workshop = unquote(path.rpartition("/")[2])
    scheme = SCHEMES.get(parts.scheme)
    if scheme is None or not is_whole or not workshop or "\0" in workshop or parts.username:
        raise _no_address()
    url = f"{scheme}://{parts.netloc}{quote(path, safe='/%')}"
    return HocuspocusAddress(url, workshop, unquote(parts.fragment))


@dataclass(slots=True)
class Hocuspocus:
    """One line (`dialect.Dialect`): `send` goes to the server, `tell` to the seat."""

    document: str
    token: str
    send: Callable[[bytes], None]
    tell: Callable[[Event], None]
    idle_s: float | None = _IDLE_S
    _held: dict[int, int] = field(default_factory=dict)
    _unanswered: deque[dict[int, int] | Mark] = field(default_factory=deque)
    _is_granted: bool = False

    def begin(self) -> None:
        """Says who it is; the server's answer opens the line."""
        self._send(_Kind.AUTH, number(_Auth.TOKEN) + text(self.token) + text(_VERSION))

    def say(self, frame: bytes) -> None:
        """A frame of the seat; what Hocuspocus has no word for is not said."""
        match frame[0]:
            case _Kind.SYNC:
                self._say_sync(frame[1:])
            case _Kind.PRESENCE | _Kind.ASK_PRESENCE:
                self._send(_Kind(frame[0]), frame[1:])
            case _:
                message = decode(frame)
                if isinstance(message, Mark):
                    self._unanswered.append(message)
                    self._answer_marks()

    def take(self, frame: bytes) -> None:
        """A frame of the server: walked through before a seat's engine sees it."""
        if frame == bytes((_Kind.PING,)):
            self.send(bytes((_Kind.PONG,)))
            return
        reader = Reader(frame)
        name = reader.text(_LONGEST_NAME)
        if name == self.document:
            self._take(_kind(reader), reader)

    def keep_alive(self) -> None:
        """Asks who is there."""
        if self._is_granted:
            self._send(_Kind.ASK_PRESENCE)

    def _say_sync(self, rest: bytes) -> None:
        """`rest`: the step, and a state vector or an update after its length."""
        if rest[0] == _Sync.STEP_1:
            self._send(_Kind.SYNC, rest)
            return
        reader = Reader(rest)
        reader.byte()
        self._unanswered.append(shape_of(reader.buffer(MOST_BYTES), gaps=True).ends)
        # As a reply, Hocuspocus asks no question back.
        self._send(_Kind.SYNC if rest[0] == _Sync.UPDATE else _Kind.SYNC_REPLY, rest)

    def _take(self, kind: _Kind, reader: Reader) -> None:
        match kind:
            case _Kind.AUTH:
                self._take_auth(reader)
            case _Kind.SYNC | _Kind.SYNC_REPLY:
                self._take_sync(reader)
            case _Kind.PRESENCE | _Kind.ASK_PRESENCE:
                self.tell(Arrived(number(kind) + reader.rest()))
            case _Kind.ACKNOWLEDGED:
                self._take_acknowledgement(is_taken=bool(reader.number(1)))
            case _Kind.GOODBYE:
                raise WireError("the server closed this document")
            case _Kind.STATELESS | _Kind.PING | _Kind.PONG:
                pass

    def _take_auth(self, reader: Reader) -> None:
        match reader.number(len(_Auth) - 1):
            case _Auth.TOKEN:
                self.begin()
            case _Auth.DENIED:
                raise DeniedError
            case _:
                scope = reader.text(_LONGEST_REASON)
                self._is_granted = True
                self.tell(Opened())
                self._tell(Notice("edit" if scope == _WRITER else "view", None))

    def _take_sync(self, reader: Reader) -> None:
        rest = reader.rest()
        inner = Reader(rest)
        step, data = inner.number(len(_Sync) - 1), inner.buffer(MOST_BYTES)
        inner.end()
        if step == _Sync.STEP_1:
            self._hold(state_of(data))
            self._tell(Step1(data))
            return
        shape = shape_of(data, gaps=True)
        self._hold(shape.ends)
        for update in cut_at_gaps(data) if shape.has_gaps else [data]:
            self._tell(Step2(update) if step == _Sync.STEP_2 else Update(update))

    def _take_acknowledgement(self, *, is_taken: bool) -> None:
        """The first update that waits was taken, or refused to somebody who may only view."""
        if not self._unanswered:
            raise WireError("an answer to nothing")
        ends = self._unanswered.popleft()
        if is_taken and isinstance(ends, dict):
            self._hold(ends)
        elif not is_taken:
            self._tell(Notice("view", None))
        self._answer_marks()

    def _answer_marks(self) -> None:
        """Marks that nothing stands before are kept."""
        while self._unanswered and isinstance(mark := self._unanswered[0], Mark):
            self._unanswered.popleft()
            self._tell(Kept(mark.number, state_vector_of(self._held)))

    def _hold(self, ends: dict[int, int]) -> None:
        """The server has the operations of these clients up to these clocks."""
        for client, clock in ends.items():
            self._held[client] = max(clock, self._held.get(client, 0))

    def _tell(self, message: Message) -> None:
        self.tell(Arrived(encode(message)))

    def _send(self, kind: _Kind, rest: bytes = b"") -> None:
        self.send(text(self.document) + number(kind) + rest)


def _kind(reader: Reader) -> _Kind:
    try:
        return _Kind(reader.number())
    except ValueError as error:
        raise WireError("an unknown kind of message") from error


def _no_address() -> PosterStudioError:
    return PosterStudioError(
        Words("サーバーのアドレスではありません", "this is no address of a server"),
        Words(
            "hocuspocus+wss://サーバー名/ワークショップ名#合言葉 の形で入れてください",
            "write it as hocuspocus+wss://SERVER/WORKSHOP#TOKEN",
        ),
    )
