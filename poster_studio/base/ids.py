"""Ids of workshops, posters and elements."""

from __future__ import annotations

import secrets


def new_id() -> str:
    """A fresh random id: 12 hexadecimal digits, 48 bits."""
    return secrets.token_hex(6)
