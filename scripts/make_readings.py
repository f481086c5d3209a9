"""Makes the list of words with which readings are suggested, from the dictionary IPADIC.

    pip download --no-deps janome==0.5.0
    python scripts/make_readings.py Janome-0.5.0-py2.py3-none-any.whl

Janome carries IPADIC as Python modules. Names of people and organisations are left out: cards hold
none. What is written to `assets/readings` is `words.z` (one line for each word: surface, class,
cost, reading in hiragana; sorted by code point), `classes.z` (for each pair of classes the cost of
standing side by side, 16 bits little-endian, after their number) and IPADIC's licence.
"""

from __future__ import annotations

import sys
import zipfile
import zlib
from array import array
from importlib import import_module
from pathlib import Path
from typing import Any

READINGS = Path(__file__).resolve().parent.parent / "assets" / "readings"
LEFT_OUT = ("名詞,固有名詞,人名", "名詞,固有名詞,組織")
_TO_HIRAGANA = 0x60


def main() -> int:
    wheel = Path(sys.argv[1])
    sys.path.insert(0, str(wheel))
    system: Any = import_module("janome.sysdic")
    READINGS.mkdir(exist_ok=True)
    words, count = lines(system.entries().values()), len(system.connections)
    (READINGS / "words.z").write_bytes(zlib.compress("".join(words).encode(), 9))
    (READINGS / "classes.z").write_bytes(zlib.compress(matrix(system.connections, count), 9))
    with zipfile.ZipFile(wheel) as file:
        notice = next(name for name in file.namelist() if name.endswith("NOTICE.txt"))
        (READINGS / "LICENSE.txt").write_bytes(file.read(notice))
    print(f"{len(words)} words, {count} classes")
    return 0


def lines(entries: Any) -> list[str]:
    """One line for each surface, class and reading, the cheapest of equal ones."""
    best: dict[tuple[str, int, str], int] = {}
    for surface, left, right, cost, kind, _, _, _, reading, _ in entries:
        if kind.startswith(LEFT_OUT) or left != right or "\t" in surface or not surface.strip():
            continue
        key = (surface, left, hiragana(reading))
        best[key] = min(cost, best.get(key, cost))
    rows = sorted((surface, best[key], key) for key in best for surface in [key[0]])
    return [f"{s}\t{key[1]}\t{cost}\t{'' if key[2] == s else key[2]}\n" for s, cost, key in rows]


def matrix(connections: Any, count: int) -> bytes:
    """The number of classes, then the costs row by row."""
    costs = array("h", (cost for row in connections for cost in row))
    if sys.byteorder == "big":
        costs.byteswap()
    return count.to_bytes(2, "little") + costs.tobytes()


def hiragana(reading: str) -> str:
    return "".join(chr(ord(c) - _TO_HIRAGANA) if "ァ" <= c <= "ヶ" else c for c in reading)


if __name__ == "__main__":
    sys.exit(main())
