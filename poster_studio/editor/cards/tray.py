"""The tray: cards that are not on the poster yet, searched and filtered (EDIT-TRAY)."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Final

from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card, Programme, Workshop
from poster_studio.editor.speech.reading_aloud import Letter, Reader, spelt

_KATAKANA: Final = range(0x30A1, 0x30F7)
_TO_HIRAGANA: Final = 0x60


@dataclass(frozen=True, slots=True)
class TrayQuery:
    """What the tray shows: cards with these words, of this keyword's letter ("" for all).

    `session` and `dialogue` are 0 for all; `liked` and `edited` ask for cards that somebody agreed
    with or whose words were changed; `placed` shows those that are on the poster too.
    """

    words: str = ""
    keyword: str = ""
    session: int = 0
    dialogue: int = 0
    liked: bool = False
    edited: bool = False
    placed: bool = False

    @property
    def is_narrowed(self) -> bool:
        """Whether anything but words and letter narrows or widens what shows."""
        return replace(self, words="", keyword="") != TrayQuery()


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
    return tuple(card for card in usable_cards(workshop) if card.id not in placed)


def usable_cards(workshop: Workshop) -> tuple[Card, ...]:
    """Cards that may be placed, on the poster or not."""
    return tuple(card for card in workshop.cards if card.status not in ("quarantined", "merged"))


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


def found(
    cards: Iterable[Card], query: TrayQuery, read: Reader = spelt, edited: Collection[str] = ()
) -> tuple[Card, ...]:
    """The cards that a query asks for; every word of it must be in the card, or in how it is read.

    `edited` are cards whose words were changed on the poster.
    """
    wanted = [folded(word) for word in _words_of(query.words)]
    return tuple(
        card
        for card in cards
        if (not query.keyword or card.keyword == query.keyword)
        and query.session in (0, card.session)
        and query.dialogue in (0, card.dialogue)
        and (not query.liked or card.likes > 0)
        and (not query.edited or is_edited(card) or card.id in edited)
        and _has_words(card, wanted, read)
    )


def is_edited(card: Card) -> bool:
    """Whether the deck's words differ from what was said."""
    return card.words != card.text


def edited_on(workshop: Workshop, poster: Poster | None) -> frozenset[str]:
    """Cards whose words were changed on the poster."""
    said = {card.id: card.words for card in workshop.cards}
    elements = poster.elements if poster is not None else ()
    return frozenset(
        element.card
        for element in elements
        if isinstance(element, CardElement | TextElement)
        and element.card in said
        and element.text.text != said[element.card]
    )


def sessions_of(workshop: Workshop) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The numbers of the sessions and of the dialogues that cards come from."""
    cards = usable_cards(workshop)
    dialogues = {card.dialogue for card in cards if card.dialogue}
    return tuple(sorted({card.session for card in cards})), tuple(sorted(dialogues))


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


def matches(text: str, query: str, read: Reader = spelt) -> tuple[tuple[int, int], ...]:
    """Where the query's words stand in a text, spelt or read so, as code points."""
    ranges: set[tuple[int, int]] = set()
    spelt_letters = [(letter, i, i + 1) for i, letter in enumerate(text)]
    for letters in (spelt_letters, list(read(text))):
        plain, places = _folded_letters(letters)
        for word in _words_of(query):
            key = folded(word)
            at = plain.find(key)
            while key and at >= 0:
                ranges.add((places[at][0], places[at + len(key) - 1][1]))
                at = plain.find(key, at + len(key))
    return _joined(ranges)


@lru_cache(maxsize=20_000)
def folded(text: str) -> str:
    """Text for comparing: width, case and kind of kana make no difference."""
    letters = unicodedata.normalize("NFKC", unicodedata.normalize("NFC", text)).casefold()
    return "".join(chr(ord(c) - _TO_HIRAGANA) if ord(c) in _KATAKANA else c for c in letters)


def _has_words(card: Card, wanted: Collection[str], read: Reader) -> bool:
    if not wanted:
        return True
    spelling = folded(f"{card.text}\n{card.original or ''}\n{card.id}")
    if all(word in spelling for word in wanted):
        return True
    reading = folded("".join(letter for letter, _, _ in read(card.text)))
    return all(word in spelling or word in reading for word in wanted)


def _words_of(query: str) -> list[str]:
    return query.replace("\u3000", " ").split()


def _folded_letters(letters: Iterable[Letter]) -> tuple[str, list[tuple[int, int]]]:
    plain: list[str] = []
    places: list[tuple[int, int]] = []
    for letter, start, end in letters:
        for one in folded(letter):
            plain.append(one)
            places.append((start, end))
    return "".join(plain), places


def _joined(ranges: Iterable[tuple[int, int]]) -> tuple[tuple[int, int], ...]:
    """Ranges that overlap become one."""
    joined: list[tuple[int, int]] = []
    for start, end in sorted(ranges):
        if joined and start < joined[-1][1]:
            joined[-1] = (joined[-1][0], max(end, joined[-1][1]))
        else:
            joined.append((start, end))
    return tuple(joined)
