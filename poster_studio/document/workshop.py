"""A workshop: its programme, its deck of cards and its list of posters."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field

from poster_studio.document.poster import PosterInfo
from poster_studio.document.value import Value

CardStatus = Literal["verbatim", "edited", "merged", "quarantined"]
KeywordLetter = Literal["A", "B", "C"]


ShortWord = Annotated[str, Field(min_length=1, max_length=64)]


class CardSource(Value):
    """Where a card's words stand: the source file's digest and line, never its name or sender.

    `digest` is the first 12 hexadecimal digits of the file's SHA-256; `time` is `HH:MM:SS`.
    """

    digest: str = ""
    format: str = ""
    line: int = 0
    time: str | None = None


class Card(Value):
    """One citizen's words, verbatim, without a name.

    `original` holds the words as they were said once `text` was edited. `reply_to` is the id of
    the card it answers.
    """

    id: Annotated[str, Field(min_length=1, max_length=64)]
    text: str
    original: str | None = None
    session: int = 1
    dialogue: int | None = None
    keyword: KeywordLetter | None = None
    group: int | None = None
    likes: int = 0
    status: CardStatus = "verbatim"
    reply_to: str | None = None
    source: CardSource = CardSource()

    @property
    def words(self) -> str:
        """The words as they were said."""
        return self.text if self.original is None else self.original


class Dialogue(Value):
    """One theme of talk: a question and its keywords A, B and C."""

    number: int
    question: str = ""
    keywords: dict[str, str] = Field(default_factory=dict)


class Session(Value):
    """One meeting of the series."""

    number: int
    title: str = ""
    date: str = ""
    dialogues: tuple[Dialogue, ...] = ()


class Programme(Value):
    """What the organisers set: the sessions, the groups and what every footer says.

    `poster_session` is the number of the session in which the posters are made. `readings` are how
    words are read, by word, as people corrected them; a `|` divides a reading between characters.
    """

    organiser: str = ""
    contact: str = ""
    url: str = ""
    statement: str = "このポスターは市民対話で出た声をまとめたものです。市の決定ではありません。"
    groups: Annotated[int, Field(ge=1, le=99)] = 6
    sessions: tuple[Session, ...] = ()
    poster_session: int = 4
    readings: dict[ShortWord, Annotated[str, Field(max_length=200)]] = Field(default_factory=dict)


class Workshop(Value):
    """The workshop document: everything but the posters' elements and the pictures."""

    id: str
    title: str
    series: Annotated[str, Field(min_length=1, max_length=8)] = "K"
    programme: Programme = Programme()
    cards: tuple[Card, ...] = ()
    posters: tuple[PosterInfo, ...] = ()
    created: str = ""

    def card(self, id_: str) -> Card | None:
        """The deck's card of an id; `None` if it has none."""
        return next((card for card in self.cards if card.id == id_), None)
