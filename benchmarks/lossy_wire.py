"""A network of its own for a process, behind wires that delay and lose packets, as root on Linux.

A wire is two TUN devices, one here and one in a network namespace, and a thread that carries
packets from one to the other, some of them; so no kernel module for bad networks is needed.
"""

from __future__ import annotations

import fcntl
import heapq
import os
import random
import select
import struct
import subprocess
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Final

_SET_NAME: Final = 0x400454CA
_PLAIN_PACKETS: Final = 0x0001 | 0x1000
_LONGEST_PACKET: Final = 2**16
#: Of a wireless network that is nearly out of reach, each way.
_DELAY_S: Final = (0.02, 0.06)
_LOSS: Final = 0.02


@dataclass(frozen=True)
class Network:
    """A namespace; what runs after `prefix` runs in it."""

    name: str
    wires: tuple[Wire, ...]

    @property
    def prefix(self) -> tuple[str, ...]:
        return ("ip", "netns", "exec", self.name)


@dataclass
class Wire:
    """One of the ways to it: `address` is the far end's. Nothing passes while it `is_cut`."""

    address: str
    near: int
    far: int
    is_cut: bool = False
    carried: int = 0
    lost: int = 0
    _ended: threading.Event = field(default_factory=threading.Event)

    def carry(self) -> None:
        """Until its end."""
        chance = random.Random()
        on_the_way: list[tuple[float, int, int, bytes]] = []
        across = {self.near: self.far, self.far: self.near}
        while not self._ended.is_set():
            pause = on_the_way[0][0] - time.monotonic() if on_the_way else 0.1
            for end in select.select(tuple(across), (), (), max(0.0, min(0.1, pause)))[0]:
                packet = os.read(end, _LONGEST_PACKET)
                if self.is_cut or chance.random() < _LOSS:
                    self.lost += 1
                    continue
                self.carried += 1
                at = time.monotonic() + chance.uniform(*_DELAY_S)
                heapq.heappush(on_the_way, (at, self.carried, across[end], packet))
            while on_the_way and on_the_way[0][0] <= time.monotonic():
                _, _, end, packet = heapq.heappop(on_the_way)
                if not self.is_cut:
                    os.write(end, packet)

    def end(self) -> None:
        self._ended.set()


@contextmanager
def lossy_network(wires: int) -> Iterator[Network]:
    """A namespace with so many wires; both are gone after the block."""
    name = f"posters{os.getpid()}"
    inside = ("ip", "netns", "exec", name)
    _run("ip", "netns", "add", name)
    made, threads = [], []
    try:
        _run(*inside, "ip", "link", "set", "lo", "up")
        for number in range(wires):
            near, far = (f"pw{os.getpid() % 10**6}{end}{number}" for end in "nf")
            net = f"10.231.{number}"
            wire = Wire(f"{net}.2", _tun(near), _tun(far))
            made.append(wire)
            _run("ip", "link", "set", far, "netns", name)
            for where, device, address in (((), near, f"{net}.1"), (inside, far, f"{net}.2")):
                _run(*where, "ip", "addr", "add", f"{address}/24", "dev", device)
                _run(*where, "ip", "link", "set", device, "up")
            threads.append(threading.Thread(target=wire.carry))
            threads[-1].start()
        yield Network(name, tuple(made))
    finally:
        for wire in made:
            wire.end()
        for thread in threads:
            thread.join()
        for wire in made:
            os.close(wire.near)
            os.close(wire.far)
        _run("ip", "netns", "delete", name)


def _tun(name: str) -> int:
    """A new device; what is read from and written to it are its packets."""
    device = os.open("/dev/net/tun", os.O_RDWR)
    fcntl.ioctl(device, _SET_NAME, struct.pack("16sH14x", name.encode(), _PLAIN_PACKETS))
    return device


def _run(*command: str) -> None:
    subprocess.run(command, check=True)
