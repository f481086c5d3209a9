"""Lists of words in the code: one string, words parted by blanks."""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """The words of a string."""
    return frozenset(text.split())
