"""Private marks behind a name alone, without time, colon or addressee: `花子(個別)`.

Words may look the same: 図書館(非公開). So the name must be one that the chat tells elsewhere, or
look like nothing but a person's.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Set
from typing import Final

from poster_studio.cards.people import is_like_a_name, without_title
from poster_studio.cards.sources.chat_lines import Header
from poster_studio.cards.sources.zoom_private import BRACKETED

_GAP: Final = r"[ \t　]{0,3}"
_TO: Final = rf"{_GAP}(?:に|へ|宛)?{_GAP}"
_LINE: Final = re.compile(
    r"(?:(?:To|宛先)[:： \t　]{1,3})?(?P<name>[^ \t　].{0,40}?)"
    rf"{_TO}{BRACKETED}{_TO}[:：]?{_GAP}",
    re.IGNORECASE,
)
_LONGEST: Final = 80


def loose_header(line: str, names: Set[str]) -> Header | None:
    """The header of a private message if the line is a name and a mark.

    `names` are those that the chat's other headers tell, as `plain_name` gives them.
    """
    match = _LINE.fullmatch(line) if len(line) <= _LONGEST else None
    if match is None:
        return None
    name = match["name"]
    if plain_name(name) not in names and not is_like_a_name(name):
        return None
    return Header(format="", time="00:00:00", sender=name, private=True)


def plain_name(name: str) -> str:
    """A name for comparing: without width, case, blanks and title."""
    plain = "".join(unicodedata.normalize("NFKC", name).casefold().split())
    return without_title(plain)
