"""What makes a room the same one after it was opened again: its certificate and its secrets.

They lie in a folder of the user's own, never in the workshop file, which goes from hand to hand.
"""

from __future__ import annotations

import datetime
import hmac
import json
import os
import secrets
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

import platformdirs
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.sync.announcement import workshop_mark
from poster_studio.sync.key_chain import chain_from, new_chain
from poster_studio.sync.link import CODE_SECRET_BYTES, JoinLink
from poster_studio.sync.messages import ROLES, Role

#: Clocks of borrowed laptops are often wrong: what counts is the pin.
_FROM: Final = datetime.datetime(2000, 1, 1, tzinfo=datetime.UTC)
_UNTIL: Final = datetime.datetime(2100, 1, 1, tzinfo=datetime.UTC)
_PEM: Final = "room.pem"
_SECRETS: Final = "room.json"


@dataclass(frozen=True, slots=True)
class RoomKeys:
    """A room's certificate (DER), where it lies with its key (PEM), and what opens the room.

    `counter` says how often the workshop's rooms were taken over before this one.
    """

    certificate: bytes
    pem: Path
    tokens: dict[Role, bytes]
    code_secret: bytes
    port: int | None = None
    counter: int = 0

    @classmethod
    def kept_in(cls, folder: Path) -> RoomKeys:
        """The keys in a folder, or new ones put there; raises `PosterStudioError` if that fails."""
        with _kept(folder):
            return _read(folder) or _made(folder)

    @classmethod
    def continuing(cls, link: JoinLink, counter: int, folder: Path) -> RoomKeys:
        """The keys, put into a folder, with which this link's holder goes on with its room as the
        one of this counter: its tokens open it, its certificate is this user's own.

        Raises `PosterStudioError` for a link that only views, and if they cannot be kept.
        """
        if link.role == "view":
            raise PosterStudioError(
                Words("見るだけの席からは部屋をつづけられません", "a seat that views cannot go on"),
                Words("編集できる席でつづけてください", "go on at a seat that may edit"),
            )
        with _kept(folder):
            own = _read(folder) or _made(folder)
            chain = new_chain() | chain_from(link.role, link.token)
            keys = replace(own, tokens=chain, counter=counter)
            _write_secrets(keys)
            return keys

    @staticmethod
    def forget(folder: Path) -> None:
        """Takes the keys out of a folder: the next ones are new."""
        for name in (_PEM, _SECRETS):
            (folder / name).unlink(missing_ok=True)

    def with_port(self, port: int) -> RoomKeys:
        """The same keys, which remember the port that the room was opened at."""
        keys = replace(self, port=port)
        _write_secrets(keys)
        return keys

    def role_of(self, token: str) -> Role | None:
        """What a token allows; every comparison takes the same time."""
        given = token.encode()
        matches = {
            role: hmac.compare_digest(given, own.hex().encode())
            for role, own in self.tokens.items()
        }
        return next((role for role, matched in matches.items() if matched), None)

    def is_code(self, token: str) -> bool:
        """Whether this is the secret of the short code, which opens the room for editing."""
        return hmac.compare_digest(token.encode(), self.code_secret.hex().encode())

    def server_context(self) -> ssl.SSLContext:
        """TLS 1.3 with the room's certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.minimum_version = ssl.TLSVersion.TLSv1_3
        # Seats that come again need no tickets; an idle connection is smaller without.
        context.num_tickets = 0
        context.load_cert_chain(self.pem)
        return context


def keys_folder(workshop_id: str) -> Path:
    """Where this user's keys of a workshop's room lie."""
    data = Path(platformdirs.user_data_dir("poster-studio", appauthor=False))
    return data / "rooms" / workshop_mark(workshop_id)


@contextmanager
def _kept(folder: Path) -> Iterator[None]:
    """Makes the folder; says in a sentence if nothing can be kept there."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        yield
    except OSError as error:
        raise PosterStudioError(
            Words("部屋の鍵を保存できません", "the room's keys cannot be kept"),
            Words("空き容量を確かめてください", "check the free space"),
        ) from error


def _made(folder: Path) -> RoomKeys:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Poster Studio")])
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(_FROM)
        .not_valid_after(_UNTIL)
        .sign(key, hashes.SHA256())
    )
    pem = key.private_bytes(
        serialization.Encoding.PEM,
        serialization.PrivateFormat.PKCS8,
        serialization.NoEncryption(),
    ) + certificate.public_bytes(serialization.Encoding.PEM)
    write_privately(folder / _PEM, pem)
    keys = RoomKeys(
        certificate=certificate.public_bytes(serialization.Encoding.DER),
        pem=folder / _PEM,
        tokens=new_chain(),
        code_secret=secrets.token_bytes(CODE_SECRET_BYTES),
    )
    _write_secrets(keys)
    return keys


def _read(folder: Path) -> RoomKeys | None:
    """The keys kept before; `None` if there are none, or none that can be read."""
    try:
        kept = json.loads((folder / _SECRETS).read_text(encoding="utf-8"))
        certificate = x509.load_pem_x509_certificate((folder / _PEM).read_bytes())
        return RoomKeys(
            certificate=certificate.public_bytes(serialization.Encoding.DER),
            pem=folder / _PEM,
            tokens={role: bytes.fromhex(kept["tokens"][role]) for role in ROLES},
            code_secret=bytes.fromhex(kept["code"]),
            port=int(kept["port"]) if kept["port"] else None,
            counter=int(kept.get("counter", 0)),
        )
    except (FileNotFoundError, ValueError, KeyError, TypeError):
        return None


def _write_secrets(keys: RoomKeys) -> None:
    content = {
        "tokens": {role: token.hex() for role, token in keys.tokens.items()},
        "code": keys.code_secret.hex(),
        "port": keys.port,
        "counter": keys.counter,
    }
    write_privately(keys.pem.with_name(_SECRETS), json.dumps(content).encode())


def write_privately(path: Path, content: bytes) -> None:
    """Writes a file that only its owner reads, whole or not at all."""
    temporary = path.with_name(path.name + ".new")
    temporary.unlink(missing_ok=True)
    handle = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "wb") as file:
        file.write(content)
    temporary.replace(path)
