"""Who is let in, decided before the connection is upgraded: by token, never by address."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final
from urllib.parse import parse_qs, unquote, urlsplit

from poster_studio.sync.limits import Allowance
from poster_studio.sync.messages import Role
from poster_studio.sync.room_keys import RoomKeys

#: Where pictures go; everything else is a document's name.
BLOBS: Final = "blob"

#: A hall full of laptops that come back at once, several rooms each, must pass.
_JOINS_A_SECOND: Final = 50.0
_JOINS_AT_ONCE: Final = 1000.0
#: Guessing all short codes at this rate takes half a year; the long tokens cannot be guessed.
_WRONG_A_SECOND: Final = 1.0
_WRONG_AT_ONCE: Final = 60.0
_LONGEST_SEAT: Final = 64


@dataclass(frozen=True, slots=True)
class Admission:
    """What a connection may do, where, and whose it is; what it can find the room again by."""

    name: str
    role: Role
    seat: str
    speaks_ours: bool
    token: bytes
    counter: int


@dataclass(slots=True)
class Door:
    """Judges requests. `clock` counts seconds."""

    keys: RoomKeys
    clock: Callable[[], float]
    _joins: dict[str, Allowance] = field(default_factory=dict)
    _wrong: Allowance = field(default_factory=lambda: Allowance(_WRONG_A_SECOND, _WRONG_AT_ONCE))

    def judge(self, target: str, address: str) -> Admission | HTTPStatus:
        """The admission for a request's target (path and query), or why there is none."""
        url = urlsplit(target)
        query = parse_qs(url.query)
        role = self._role_of(query.get("token", [""])[0])
        if role is None:
            return HTTPStatus.UNAUTHORIZED
        joins = self._joins.setdefault(role, Allowance(_JOINS_A_SECOND, _JOINS_AT_ONCE))
        if not joins.allows(self.clock()):
            return HTTPStatus.TOO_MANY_REQUESTS
        seat = query.get("seat", [""])[0][:_LONGEST_SEAT]
        return Admission(
            name=unquote(url.path[1:]),
            role=role,
            seat=seat or f"@{address}",
            speaks_ours=bool(seat),
            token=self.keys.tokens[role],
            counter=self.keys.counter,
        )

    def _role_of(self, token: str) -> Role | None:
        role = self.keys.role_of(token)
        if role is not None:
            return role
        if self.keys.is_code(token) and not self._wrong.is_used_up(self.clock()):
            return "edit"
        self._wrong.allows(self.clock())
        return None
