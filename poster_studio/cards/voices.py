"""Utterances on their way to cards, and which of them are one voice heard twice.

The same line in several files (same sender, same words, times within 2 s) is one voice; equal
words of two people are two.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from poster_studio.cards.comparing import key_of
from poster_studio.cards.utterance import Clock, Place, Utterance
from poster_studio.document.workshop import Card

TOLERANCE_S: Final = 2
_MINUTE: Final = 60

#: Senders that stand for whoever saved the file: they may be anybody.
_SELF_NAMES: Final = frozenset({"自分", "me", "you", "私", "あなた"})
_SELF: Final = "\0self"
_ANYBODY: Final = "\0anybody"

_MINUTE_FORMATS: Final = frozenset({"zoom-window-copy", "line-talk"})
_RECORDING_FORMATS: Final = frozenset({"zoom-cloud"})


@dataclass(frozen=True, slots=True)
class Moment:
    """A time of day in seconds, and what kind of clock told it."""

    second: int
    clock: Clock

    def is_near(self, other: Moment) -> bool:
        """Whether both may be the same moment, 2 s apart at most."""
        if "recording" in (self.clock, other.clock) and self.clock != other.clock:
            return False
        if self.clock == other.clock == "minute":
            return self.second == other.second
        earlier, later = sorted((self, other), key=lambda moment: moment.second)
        last = earlier.second + (_MINUTE - 1 if earlier.clock == "minute" else 0)
        return later.second - last <= TOLERANCE_S


def moment_of(time: str | None, clock: Clock) -> Moment | None:
    """The moment for `HH:MM:SS`."""
    if time is None:
        return None
    hours, minutes, seconds = (int(part) for part in time.split(":"))
    return Moment((hours * 60 + minutes) * 60 + seconds, clock)


class Heard:
    """The voices of one import so far, for finding one heard twice."""

    def __init__(self) -> None:
        self._voices: dict[tuple[str, str, str, int], list[tuple[Moment, str]]] = {}

    def same_as(self, utterance: Utterance) -> str | None:
        """What was remembered for the same voice; `None` if it is new."""
        moment = moment_of(utterance.time, utterance.clock)
        if moment is None or utterance.sender is None:
            return None
        sender, key = _sender(utterance), key_of(utterance.text)
        for who in (sender, _SELF) if sender != _SELF else (_ANYBODY,):
            for bucket in _near_buckets(moment):
                for other, id_ in self._voices.get((who, key, utterance.day, bucket), ()):
                    if moment.is_near(other):
                        return id_
        return None

    def add(self, utterance: Utterance, id_: str) -> None:
        """Remembers a voice with the id of its card."""
        moment = moment_of(utterance.time, utterance.clock)
        if moment is None or utterance.sender is None:
            return
        key = key_of(utterance.text)
        for who in (_sender(utterance), _ANYBODY):
            place = (who, key, utterance.day, moment.second // _MINUTE)
            self._voices.setdefault(place, []).append((moment, id_))


class DeckIndex:
    """The cards of the deck, for finding words that are in it already.

    Each card answers once, so that two equal voices need two cards; `forget_answers` begins anew.
    A deck holds its deleted cards too: what a person took out does not come back by itself.
    """

    def __init__(self, deck: Iterable[Card]) -> None:
        self._by_line: dict[tuple[str, int], list[Card]] = {}
        self._by_words: dict[tuple[int, str], list[Card]] = {}
        self._by_id: dict[str, Card] = {}
        self._answered: set[str] = set()
        self.extend(deck)

    def extend(self, cards: Iterable[Card]) -> None:
        """Adds cards to the deck."""
        for card in cards:
            self._by_id[card.id] = card
            if card.source.digest:
                place = (card.source.digest, card.source.line)
                self._by_line.setdefault(place, []).append(card)
            for words in {key_of(card.words), key_of(card.text)}:
                self._by_words.setdefault((card.session, words), []).append(card)

    def forget_answers(self) -> None:
        """Lets every card answer again."""
        self._answered.clear()

    def same_line(self, digest: str, line: int) -> Card | None:
        """A card from the same line of the same file."""
        return self._first(self._by_line.get((digest, line), ()))

    def same_id(self, id_: str, words: tuple[str, ...]) -> Card | None:
        """The card with this id and any of these words."""
        card = self._by_id.get(id_)
        if card is None or not {key_of(card.text), key_of(card.words)} & set(map(key_of, words)):
            return None
        return card

    def same_moment(
        self, utterance: Utterance, place: Place, words: tuple[str, ...]
    ) -> Card | None:
        """A card of the session with any of these words, said within 2 s."""
        moment = moment_of(utterance.time, utterance.clock)
        if moment is None:
            return None
        found = self._with_words(place, words)
        return self._first(card for card in found if _is_near(card, moment))

    def same_row(
        self, utterance: Utterance, place: Place, format_: str, words: tuple[str, ...]
    ) -> Card | None:
        """A card from the same numbered row of a table of that kind, saved again meanwhile."""
        if not utterance.row or utterance.time is not None:
            return None
        return self._first(
            card
            for card in self._with_words(place, words)
            if (card.source.format, card.source.line) == (format_, utterance.line)
            and (card.dialogue, card.keyword, card.group)
            == (place.dialogue, place.keyword, place.group)
        )

    def _with_words(self, place: Place, words: tuple[str, ...]) -> Iterator[Card]:
        for key in dict.fromkeys(map(key_of, words)):
            yield from self._by_words.get((place.session or 1, key), ())

    def _first(self, cards: Iterable[Card]) -> Card | None:
        for card in cards:
            if card.id not in self._answered:
                self._answered.add(card.id)
                return card
        return None


def _is_near(card: Card, moment: Moment) -> bool:
    format_ = card.source.format
    clock: Clock = "second"
    if format_ in _MINUTE_FORMATS:
        clock = "minute"
    elif format_ in _RECORDING_FORMATS:
        clock = "recording"
    other = _parsed(card.source.time, clock)
    return other is not None and moment.is_near(other)


def _parsed(time: str | None, clock: Clock) -> Moment | None:
    parts = (time or "").split(":")
    if len(parts) != 3 or not all(part.isascii() and part.isdigit() for part in parts):
        return None
    return moment_of(time, clock)


def _sender(utterance: Utterance) -> str:
    key = key_of(utterance.sender or "")
    return _SELF if key in _SELF_NAMES else key


def _near_buckets(moment: Moment) -> tuple[int, int, int]:
    minute = moment.second // _MINUTE
    return minute, minute - 1, minute + 1
