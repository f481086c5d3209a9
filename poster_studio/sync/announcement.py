"""What a room says of itself to everybody nearby: nothing that opens it.

Everything stands in the TXT record, for an instance's label has room for twenty letters of Japanese
only, and addresses are proved together with the rest. Anybody can announce anything: the pin and
the proofs decide, never the title.
"""

from __future__ import annotations

import hashlib
import ipaddress
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.sync.key_chain import PROOF_BYTES, is_proof, proof_of
from poster_studio.sync.link import PIN_BYTES, JoinLink
from poster_studio.sync.messages import Role

#: A pair of key and value is at most 255 bytes long (RFC 6763, section 6.1).
_MOST_TITLE_BYTES: Final = 200
MOST_ADDRESSES: Final = 8
_LARGEST_COUNTER: Final = 2**31 - 1
_MARK_LETTERS: Final = 16
_VERSION: Final = "1"


@dataclass(frozen=True, slots=True)
class NearbyRoom:
    """A room that can be heard. `workshop` is the mark of its workshop's id; `counter` says how
    often the workshop's rooms were taken over; the proofs are by the tokens for editing and for
    viewing.
    """

    workshop: str
    title: str
    addresses: tuple[str, ...]
    port: int
    pin: bytes
    counter: int = 0
    edit_proof: bytes = b""
    view_proof: bytes = b""

    def link(self, token: bytes, role: Role) -> JoinLink:
        """The link to this room for whoever has a token or the secret of its code."""
        return JoinLink(self.addresses, self.port, token, self.pin, role)

    def proved_by(self, tokens: Mapping[Role, bytes]) -> NearbyRoom:
        """The same with proofs that its host holds the tokens."""
        return replace(
            self,
            edit_proof=proof_of(tokens["edit"], self._words),
            view_proof=proof_of(tokens["view"], self._words),
        )

    def is_proved_to(self, tokens: Mapping[Role, bytes]) -> bool:
        """Whether its host holds a token that the asker holds too."""
        if "edit" in tokens:
            return is_proof(tokens["edit"], self._words, self.edit_proof)
        return "view" in tokens and is_proof(tokens["view"], self._words, self.view_proof)

    @property
    def _words(self) -> bytes:
        """Everything that is proved."""
        addresses = ",".join(self.addresses)
        parts = (self.workshop, self.title, addresses, self.port, self.pin.hex(), self.counter)
        return "\n".join(map(str, parts)).encode()


def workshop_mark(workshop_id: str) -> str:
    """What rooms say instead of a workshop's id."""
    return hashlib.sha256(workshop_id.encode()).hexdigest()[:_MARK_LETTERS]


def fitting_title(title: str) -> str:
    """As much of a title as an announcement holds, without letters that cannot be shown."""
    shown = "".join(letter if letter.isprintable() else " " for letter in title)
    return shown.encode()[:_MOST_TITLE_BYTES].decode(errors="ignore").strip()


def to_txt(room: NearbyRoom) -> dict[str, str]:
    """The pairs of a room's TXT record."""
    return {
        "v": _VERSION,
        "workshop": room.workshop,
        "title": room.title,
        "at": ",".join(room.addresses),
        "port": str(room.port),
        "pin": room.pin.hex(),
        "count": str(room.counter),
        "edit": room.edit_proof.hex(),
        "view": room.view_proof.hex(),
    }


def from_txt(pairs: Mapping[bytes, bytes | None]) -> NearbyRoom | None:
    """The room of a TXT record; `None` for one that no room of ours would say."""
    try:
        said = {key.decode(): (value or b"").decode() for key, value in pairs.items()}
        room = NearbyRoom(
            workshop=said["workshop"],
            title=said["title"],
            addresses=tuple(said["at"].split(",")),
            port=int(said["port"]),
            pin=bytes.fromhex(said["pin"]),
            counter=int(said["count"]),
            edit_proof=bytes.fromhex(said["edit"]),
            view_proof=bytes.fromhex(said["view"]),
        )
        is_ours = said["v"] == _VERSION and _is_sound(room)
    except (KeyError, ValueError):
        return None
    return room if is_ours else None


def _is_sound(room: NearbyRoom) -> bool:
    return (
        len(room.workshop) == _MARK_LETTERS
        and room.title == fitting_title(room.title)
        and len(room.addresses) <= MOST_ADDRESSES
        and all(map(_is_somewhere, room.addresses))
        and 0 < room.port < 2**16
        and len(room.pin) == PIN_BYTES
        and 0 <= room.counter <= _LARGEST_COUNTER
        and {len(room.edit_proof), len(room.view_proof)} <= {0, PROOF_BYTES}
    )


def _is_somewhere(address: str) -> bool:
    """Whether an address is one computer's; raises `ValueError` if it is no address."""
    parsed = ipaddress.ip_address(address)
    return not (parsed.is_multicast or parsed.is_unspecified)
