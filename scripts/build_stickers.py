"""Builds the sticker collection, `assets/stickers/stickers.json`, from open drawings.

    python -m scripts.build_stickers            fetches the drawings and writes the collection
    python -m scripts.build_stickers --check    only says whether the collection is as listed

`scripts/stickers/collection.tsv` lists the stickers with their names. Drawings come from the npm
package `@phosphor-icons/core` (MIT licence), and from `scripts/stickers/own`, which are ours (CC0).
Needs the `npm` program for fetching. Ends with status 1 and says what is missing.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tarfile
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from scripts.svg_layers import svg_layers

ROOT: Final = Path(__file__).resolve().parent
LIST: Final = ROOT / "stickers" / "collection.tsv"
OWN: Final = ROOT / "stickers" / "own"
TARGET: Final = ROOT.parent / "assets" / "stickers"
PACKAGE: Final = "@phosphor-icons/core@2.1.1"


@dataclass(frozen=True)
class Entry:
    """One line of the list. `style` is `duotone`, `fill` or `own`."""

    folder: str
    drawing: str
    style: str
    ja: str
    reading: str
    en: str

    @property
    def id(self) -> str:
        """The sticker's id, which posters keep."""
        return f"{self.drawing}-fill" if self.style == "fill" else self.drawing


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fetch nothing")
    entries = listed()
    if parser.parse_args().check:
        return check(entries)
    TARGET.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, tarfile.open(fetched(Path(folder))) as members:
        stickers = [sticker(entry, drawing(entry, members)) for entry in entries]
        licence = read(members, "package/LICENSE")
    lines = ",\n".join(json.dumps(s, ensure_ascii=False, separators=(",", ":")) for s in stickers)
    text = f'{{"version":1,"stickers":[\n{lines}\n]}}\n'
    (TARGET / "stickers.json").write_text(text, encoding="utf-8", newline="\n")
    (TARGET / "LICENSE-phosphor.txt").write_text(licence, encoding="utf-8", newline="\n")
    return check(entries)


def listed() -> list[Entry]:
    """The stickers of the list, in its order."""
    lines = LIST.read_text(encoding="utf-8").splitlines()
    return [Entry(*line.split("\t")) for line in lines if not line.startswith("#")]


def fetched(folder: Path) -> Path:
    """The package's archive."""
    subprocess.run(
        ["npm", "pack", "--silent", PACKAGE], cwd=folder, check=True, stdout=subprocess.DEVNULL
    )
    (archive,) = folder.glob("*.tgz")
    return archive


def drawing(entry: Entry, members: tarfile.TarFile) -> str:
    """The SVG file of an entry."""
    if entry.style == "own":
        return (OWN / f"{entry.drawing}.svg").read_text(encoding="utf-8")
    return read(members, f"package/assets/{entry.style}/{entry.drawing}-{entry.style}.svg")


def read(members: tarfile.TarFile, name: str) -> str:
    """The text of one member; raises `KeyError` if the package has no such file."""
    stream = members.extractfile(name)
    if stream is None:
        raise KeyError(name)
    return stream.read().decode("utf-8")


def sticker(entry: Entry, svg: str) -> dict[str, Any]:
    """What the collection keeps of a sticker."""
    view, layers = svg_layers(svg)
    return {
        "id": entry.id,
        "folder": entry.folder,
        "ja": entry.ja,
        "en": entry.en.split(";")[0],
        "words": f"{entry.reading} {entry.en.replace(';', '')}",
        "view": view,
        "layers": layers,
    }


def check(entries: list[Entry]) -> int:
    """Says which stickers of the list the collection does not have."""
    kept = json.loads((TARGET / "stickers.json").read_text(encoding="utf-8"))["stickers"]
    missing = [e.id for e in entries if e.id not in {sticker["id"] for sticker in kept}]
    for id_ in missing:
        print(f"{id_}: missing", file=sys.stderr)
    return 1 if missing else 0


if __name__ == "__main__":
    sys.exit(main())
