"""Under which addresses other computers reach this one."""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Iterator
from typing import Final

import ifaddr

#: Somewhere in each range that halls use, and in none: no byte is sent there.
_TOWARDS: Final = ("192.0.2.1", "192.168.0.1", "10.0.0.1", "172.16.0.1", "224.0.0.251")
_ANY: Final = ("0.0.0.0", "::", "")
LOOPBACK: Final = "127.0.0.1"


def reachable_addresses(bind: str) -> tuple[str, ...]:
    """Addresses for the link: `bind` itself unless that is every one; loopback if there is none."""
    if not is_any(bind):
        return (bind,)
    found = dict.fromkeys((*_routed(), *addresses_here()))
    return tuple(address for address in found if _is_useful(address)) or (LOOPBACK,)


def addresses_here() -> tuple[str, ...]:
    """The addresses of all interfaces, such as that of a network this computer makes itself."""
    return tuple(
        str(one.ip) for adapter in ifaddr.get_adapters() for one in adapter.ips if one.is_IPv4
    )


def is_any(bind: str) -> bool:
    """Whether a room there listens at every address of this computer."""
    return bind in _ANY


def _routed() -> Iterator[str]:
    """The address that this system would use towards each of some places."""
    for target in _TOWARDS:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((target, 9))
                yield str(probe.getsockname()[0])
            except OSError:
                continue


def _is_useful(address: str) -> bool:
    parsed = ipaddress.ip_address(address)
    return not (parsed.is_loopback or parsed.is_unspecified)
