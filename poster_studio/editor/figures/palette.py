"""The theme's colours that lines, figures and stickers are offered in."""

from __future__ import annotations

from typing import Final

from poster_studio.base.words import Words

#: Names of the theme's colours, in the order of their swatches.
PALETTE: Final[dict[str, Words]] = {
    "ink": Words("すみ", "Ink"),
    "accent": Words("目立つ色", "Accent"),
    "support": Words("そえる色", "Support"),
    "white": Words("白", "White"),
    "tint-a": Words("うすい色 A", "Tint A"),
    "tint-b": Words("うすい色 B", "Tint B"),
    "tint-c": Words("うすい色 C", "Tint C"),
    "paper": Words("紙の色", "Paper"),
}
