"""Under which addresses other computers reach this one."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Final

#: Somewhere in each range that halls use, and in none: no byte is sent there.
_TOWARDS: Final = ("192.0.2.1", "192.168.0.1", "10.0.0.1", "172.16.0.1", "224.0.0.251")
_ANY: Final = ("0.0.0.0", "::", "")
LOOPBACK: Final = "127.0.0.1"


def reachable_addresses(bind: str) -> tuple[str, ...]:
    """Addresses for the link: `bind` itself unless that is every one; loopback if there is none."""
    if bind not in _ANY:
        return (bind,)
    found = dict.fromkeys((*_routed(), *_named()))
    return tuple(address for address in found if _is_useful(address)) or (LOOPBACK,)


def _routed() -> Iterator[str]:
    """The address that this system would use towards each of some places."""
    for target in _TOWARDS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
                yield str(probe.getsockname()[0])
            except OSError:
                continue


def _named() -> Iterator[str]:
    """The addresses of this computer's own name."""
    try:
        yield from socket.gethostbyname_ex(socket.gethostname())[2]
    except OSError:
        return


def _is_useful(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    return not (parsed.is_loopback or parsed.is_unspecified)
