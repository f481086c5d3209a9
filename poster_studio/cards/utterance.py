"""What a source holds before anything is decided: utterances with senders, in memory only."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from poster_studio.base.words import Words
from poster_studio.document.workshop import CardStatus, KeywordLetter

Clock = Literal["second", "minute", "recording"]
"""What a time is good to: a clock's second or minute, or the second since a recording's start."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """One person's like of the message that starts with `quote`: `change` is +1 or −1."""

    quote: str
    change: int


@dataclass(frozen=True, slots=True)
class Place:
    """Where a row says its words belong; `None` leaves it to the import's context."""

    session: int | None = None
    dialogue: int | None = None
    keyword: KeywordLetter | None = None
    group: int | None = None


@dataclass(frozen=True, slots=True)
class Utterance:
    """One message or one cell, verbatim; `line` counts the file's lines from 1.

    `sender` never leaves the memory. `private` marks words meant for one person. `reply_quote`
    is how the answered message starts. `row` is a table's own number of the row.
    """

    text: str
    line: int
    time: str | None = None
    clock: Clock = "second"
    day: str = ""
    sender: str | None = None
    private: bool = False
    reaction: Reaction | None = None
    reply_quote: str | None = None
    place: Place = Place()
    likes: int = 0
    row: str = ""
    card_id: str = ""
    status: CardStatus = "verbatim"
    aside: Words | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """What one source says.

    `names` are the people it mentions as senders or addressees, kept only to find them in the
    words. `is_chat` decides how strictly names are masked. `notes` are for the person importing.
    """

    format: str
    utterances: tuple[Utterance, ...]
    is_chat: bool
    names: frozenset[str] = frozenset()
    notes: tuple[Words, ...] = ()
