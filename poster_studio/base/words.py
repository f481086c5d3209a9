"""Sentences the user reads, in both languages of the interface."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Language = Literal["ja", "en"]


@dataclass(frozen=True, slots=True)
class Words:
    """One sentence in Japanese and in English."""

    ja: str
    en: str

    def in_(self, language: Language) -> str:
        """The sentence in one language."""
        return self.ja if language == "ja" else self.en


def language_of(locale_name: str) -> Language:
    """The language for a locale such as `ja_JP.UTF-8`: Japanese unless it says English."""
    return "en" if locale_name.lower().startswith("en") else "ja"
