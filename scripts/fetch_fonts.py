"""Fetches the bundled font families again and checks them, byte by byte, against `fonts.json`.

    python scripts/fetch_fonts.py            fetches what is missing
    python scripts/fetch_fonts.py --check    only checks what is there

The families come from the npm packages `@expo-google-fonts/<family>`, which hold complete static
TrueType files and the family's licence (SIL Open Font License 1.1). Needs the `npm` program for
fetching. Ends with status 1 and says which file is missing or different.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import subprocess
import sys
import tarfile
import tempfile
from pathlib import Path
from typing import Any

FONTS = Path(__file__).resolve().parent.parent / "assets" / "fonts"
LICENCE_IN_PACKAGE = "package/LICENSE_FONT"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true", help="fetch nothing")
    arguments = parser.parse_args()
    families = json.loads((FONTS / "fonts.json").read_text(encoding="utf-8"))["families"]
    if not arguments.check:
        for family in families:
            if problems([family]):
                fetch(family)
    found = problems(families)
    for problem in found:
        print(problem, file=sys.stderr)
    return 1 if found else 0


def fetch(family: dict[str, Any]) -> None:
    """Unpacks the family's files and licence from its package into the family's folder."""
    source = family["source"]
    folder = FONTS / family["id"]
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        subprocess.run(
            ["npm", "pack", "--silent", f"{source['package']}@{source['version']}"],
            cwd=temporary,
            check=True,
            stdout=subprocess.DEVNULL,
        )
        (archive,) = Path(temporary).glob("*.tgz")
        with tarfile.open(archive) as members:
            (folder / "OFL.txt").write_bytes(read(members, LICENCE_IN_PACKAGE))
            for font in family["fonts"]:
                (FONTS / font["file"]).write_bytes(read(members, f"package/{font['member']}"))


def read(members: tarfile.TarFile, name: str) -> bytes:
    """The bytes of one member; raises `KeyError` if the package has no such file."""
    stream = members.extractfile(name)
    if stream is None:
        raise KeyError(name)
    return stream.read()


def problems(families: list[dict[str, Any]]) -> list[str]:
    """One sentence for each file that is missing or not the expected one."""
    found = []
    for family in families:
        if not (FONTS / family["id"] / "OFL.txt").is_file():
            found.append(f"{family['id']}: OFL.txt is missing")
        for font in family["fonts"]:
            path = FONTS / font["file"]
            if not path.is_file():
                found.append(f"{font['file']}: missing")
            elif hashlib.sha256(path.read_bytes()).hexdigest() != font["sha256"]:
                found.append(f"{font['file']}: differs from the file it should be")
    return found


if __name__ == "__main__":
    sys.exit(main())
