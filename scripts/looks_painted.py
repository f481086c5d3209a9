"""Fails unless a picture of the window shows many colours: an empty window has a few."""

from __future__ import annotations

import sys
from pathlib import Path

from PIL import Image

#: A window with a poster in it has hundreds; a blank one a handful.
ENOUGH_COLOURS = 64


def main() -> int:
    path = Path(sys.argv[1])
    with Image.open(path) as picture:
        colours = picture.convert("RGB").getcolors(picture.width * picture.height) or []
        size = picture.size
    print(f"{path.name}: {size[0]}x{size[1]}, {len(colours)} colours")
    return 0 if len(colours) >= ENOUGH_COLOURS else 1


if __name__ == "__main__":
    sys.exit(main())
