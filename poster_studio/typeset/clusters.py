"""Splitting text into clusters: what a reader takes for one character (a part of UAX #29)."""

from __future__ import annotations

import unicodedata

_JOINER = "\u200d"
_MARKS = frozenset(("Mn", "Me", "Mc"))


def clusters(text: str) -> list[str]:
    """The clusters of a text in order; joined together they are the text again.

    A cluster is a base with its combining marks and variation selectors, an emoji sequence with
    joiners, skin tones or tags, a keycap, or two regional indicators (a flag).
    """
    if text.isascii():
        return list(text)
    found: list[str] = []
    for character in text:
        if found and _continues(found[-1], character):
            found[-1] += character
        else:
            found.append(character)
    return found


def is_emoji(cluster: str) -> bool:
    """Whether the cluster asks to be drawn as a picture."""
    return "\ufe0f" in cluster or 0x1F000 <= ord(cluster[0]) <= 0x1FBFF


def may_extend(character: str) -> bool:
    """Whether a character may belong to the cluster of a letter before it."""
    if character < "\u0300":
        return False
    point = ord(character)
    return (
        character == _JOINER
        or unicodedata.category(character) in _MARKS
        or 0x1F3FB <= point <= 0x1F3FF
        or 0xE0020 <= point <= 0xE007F
    )


def _continues(cluster: str, character: str) -> bool:
    if character < "\u0300":
        return False
    if character == _JOINER:
        return True
    if unicodedata.category(character) in _MARKS:
        return cluster[-1] >= " "
    point = ord(character)
    if 0x1F3FB <= point <= 0x1F3FF or 0xE0020 <= point <= 0xE007F:
        return cluster[-1] > "\u2000"
    if cluster[-1] == _JOINER:
        return len(cluster) > 1 and unicodedata.category(character) == "So"
    return _regional(character) and len(cluster) == 1 and _regional(cluster)


def _regional(character: str) -> bool:
    return 0x1F1E6 <= ord(character) <= 0x1F1FF
