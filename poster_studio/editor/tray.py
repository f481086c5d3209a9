"""The tray: cards that are not on the poster yet, searched and filtered (EDIT-TRAY)."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card, Programme, Workshop

_KATAKANA: Final = range(0x30A1, 0x30F7)
_TO_HIRAGANA: Final = 0x60


@dataclass(frozen=True, slots=True)
class TrayQuery:
    """What the tray shows: cards with these words, of this keyword's letter ("" for all)."""

    words: str = ""
    keyword: str = ""


@dataclass(frozen=True, slots=True)
class TraySection:
    """Cards of one dialogue, with its question; session and dialogue are 0 where unknown."""

    session: int
    dialogue: int
    question: str
    cards: tuple[Card, ...]


def unplaced(workshop: Workshop, poster: Poster | None) -> tuple[Card, ...]:
    """Cards not on this poster; quarantined ones are nobody's to place."""
    placed = placed_cards(poster)
    return tuple(
        card
        for card in workshop.cards
        if card.id not in placed and card.status not in ("quarantined", "merged")
    )


def waiting_cards(workshop: Workshop) -> tuple[Card, ...]:
    """Cards in quarantine: a person decides on them before anybody can place them."""
    return tuple(card for card in workshop.cards if card.status == "quarantined")


def placed_cards(poster: Poster | None) -> frozenset[str]:
    """Ids of the cards on the poster, those that became a heading or a question among them."""
    elements = poster.elements if poster is not None else ()
    return frozenset(
        element.card
        for element in elements
        if isinstance(element, CardElement)
        or (isinstance(element, TextElement) and element.card and element.text.text)
    )


def found(cards: Iterable[Card], query: TrayQuery) -> tuple[Card, ...]:
    """The cards that a query asks for; every word of it must be in the card."""
    wanted = [folded(word) for word in query.words.replace("\u3000", " ").split()]
    return tuple(
        card
        for card in cards
        if (not query.keyword or card.keyword == query.keyword)
        and all(word in _searchable(card) for word in wanted)
    )


def sections(cards: Iterable[Card], programme: Programme) -> tuple[TraySection, ...]:
    """Cards by session and dialogue, in the programme's order."""
    questions = {
        (session.number, dialogue.number): dialogue.question
        for session in programme.sessions
        for dialogue in session.dialogues
    }
    grouped: dict[tuple[int, int], list[Card]] = {}
    for card in cards:
        grouped.setdefault((card.session, card.dialogue or 0), []).append(card)
    return tuple(
        TraySection(*place, questions.get(place, ""), tuple(grouped[place]))
        for place in sorted(grouped)
    )


def matches(text: str, query: str) -> tuple[tuple[int, int], ...]:
    """Where the query's words stand in a text, as code points."""
    plain, origins = _folded_with_origins(text)
    ranges = []
    for word in query.replace("\u3000", " ").split():
        key = folded(word)
        at = plain.find(key)
        while key and at >= 0:
            ranges.append((origins[at], origins[at + len(key) - 1] + 1))
            at = plain.find(key, at + len(key))
    return tuple(sorted(ranges))


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Text for comparing: width, case and kind of kana make no difference."""
    return _folded_with_origins(text)[0]


def _searchable(card: Card) -> str:
    return folded(f"{card.text}\n{card.original or ''}\n{card.id}")


def _folded_with_origins(text: str) -> tuple[str, list[int]]:
    """The folded text, and for each of its characters the index it came from."""
    letters: list[str] = []
    origins: list[int] = []
    for index, character in enumerate(unicodedata.normalize("NFC", text)):
        for plain in unicodedata.normalize("NFKC", character).casefold():
            point = ord(plain)
            letters.append(chr(point - _TO_HIRAGANA) if point in _KATAKANA else plain)
            origins.append(index)
    return "".join(letters), origins
