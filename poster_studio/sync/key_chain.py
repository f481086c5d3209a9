"""A room's tokens hang together: the facilitator's gives the one for editing, and that gives the
one for viewing. Whoever holds one can make those below it, nobody can make those above it.

So a seat that goes on with a room after its host died opens it to everybody who was in it, and
proves by the same tokens that it may.
"""

from __future__ import annotations

import hashlib
import hmac
import secrets
from typing import Final

from poster_studio.sync.link import TOKEN_BYTES
from poster_studio.sync.messages import ROLES, Role

PROOF_BYTES: Final = 16


def new_chain() -> dict[Role, bytes]:
    """New tokens for all roles."""
    return chain_from("facilitator", secrets.token_bytes(TOKEN_BYTES))


def chain_from(role: Role, token: bytes) -> dict[Role, bytes]:
    """This token and those below it."""
    chain: dict[Role, bytes] = {role: token}
    for lower in reversed(ROLES[: ROLES.index(role)]):
        token = _keyed(token, f"token for {lower}".encode())[:TOKEN_BYTES]
        chain[lower] = token
    return chain


def proof_of(token: bytes, words: bytes) -> bytes:
    """What only a holder of the token can say of these words."""
    return _keyed(token, b"announced " + words)[:PROOF_BYTES]


def is_proof(token: bytes, words: bytes, proof: bytes) -> bool:
    """Whether a holder of the token said these words."""
    return hmac.compare_digest(proof_of(token, words), proof)


def _keyed(token: bytes, words: bytes) -> bytes:
    return hmac.digest(token, b"poster-studio room: " + words, hashlib.sha256)
