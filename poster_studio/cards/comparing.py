"""Forms of words for comparing: equal but for width, case, spaces or wave dashes is equal."""

from __future__ import annotations

import re
import unicodedata

_SPACES = re.compile(r"\s+")
_WAVES = str.maketrans({"〜": "~", "∼": "~", "―": "—", "−": "-"})
_WIDTHS = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20}


def key_of(text: str) -> str:
    """The words without width, case and spaces; equal keys are equal words."""
    return _SPACES.sub("", unicodedata.normalize("NFKC", text).casefold()).translate(_WAVES)


def narrowed(text: str) -> str:
    """Full-width letters, digits and signs as ASCII, each in its own place: indexes stay."""
    return text.translate(_WIDTHS)
