"""From source files to a plan: reads all, leaves out what is no card, and numbers the rest."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from poster_studio.base.words import Words
from poster_studio.cards.cleaning import noise_in_chat, noise_in_table
from poster_studio.cards.conversation import Conversation
from poster_studio.cards.ids import CARD_ID, Serials
from poster_studio.cards.people import NameIndex
from poster_studio.cards.plan import ImportPlan, Noise, Quarantine, SourceReport
from poster_studio.cards.source_file import Source, SourceFile, read_source
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.utterance import Place, Utterance
from poster_studio.cards.voices import DeckIndex, Heard
from poster_studio.cards.wording import Wording, worded
from poster_studio.document.workshop import Card, CardSource, KeywordLetter, Programme

_Outcome = Literal["added", "duplicates", "private_dropped", "reactions", "noise"]


@dataclass(frozen=True, slots=True)
class ImportContext:
    """Where the words belong if a source does not say, and what the programme asks.

    `keep_private` keeps the words of private messages, still without names.
    """

    series: str = "K"
    session: int = 1
    dialogue: int | None = None
    group: int | None = None
    keyword: KeywordLetter | None = None
    keep_private: bool = False
    programme: Programme | None = None


def plan_import(
    sources: Sequence[SourceFile], context: ImportContext, deck: Sequence[Card]
) -> ImportPlan:
    """What importing these files into a deck would do; nothing is changed.

    `deck` holds the deleted cards too: their ids are never given out again. Raises
    `PosterStudioError` for the first file that cannot be used.
    """
    options = TableOptions(
        programme=context.programme, session=context.session, keyword=context.keyword
    )
    read = [read_source(file, options) for file in sources]
    planner = _Planner(context, read, deck)
    for source in read:
        planner.add(source)
    return planner.plan()


class _Planner:
    """Collects one import, source by source."""

    def __init__(
        self, context: ImportContext, sources: Sequence[Source], deck: Sequence[Card]
    ) -> None:
        self._context = context
        self._names = NameIndex(name for source in sources for name in source.reading.names)
        self._old_likes = {card.id: card.likes for card in deck}
        self._in_deck, self._in_tables = DeckIndex(deck), DeckIndex(deck)
        self._own_ids = _free_ids(sources, self._old_likes)
        self._serials = Serials.after([*self._old_likes, *self._own_ids])
        self._heard = Heard()
        self._digests: set[str] = set()
        self._cards: dict[str, Card] = {}
        self._likes = Counter[str]()
        self._noise: list[Noise] = []
        self._quarantine: list[Quarantine] = []
        self._reports: list[SourceReport] = []

    def add(self, source: Source) -> None:
        """Decides on every utterance of a source and reports on it."""
        outcomes = Counter[_Outcome]()
        conversation = Conversation()
        before = len(self._cards)
        self._in_tables.forget_answers()
        for utterance in source.reading.utterances:
            outcomes[self._outcome(source, utterance, conversation)] += 1
        new = list(self._cards.values())[before:]
        self._digests.add(source.digest)
        self._in_tables.extend(new)
        self._reports.append(self._report(source, outcomes, new))

    def plan(self) -> ImportPlan:
        """All that was collected; a card's likes never fall below none, or those of the deck."""
        cards = [
            card.model_copy(update={"likes": max(0, card.likes + self._likes[card.id])})
            for card in self._cards.values()
        ]
        return ImportPlan(
            sources=tuple(self._reports),
            cards=tuple(cards),
            likes=_risen(self._likes, self._old_likes),
            noise=tuple(self._noise),
            quarantine=tuple(self._quarantine),
        )

    def _outcome(
        self, source: Source, utterance: Utterance, conversation: Conversation
    ) -> _Outcome:
        if utterance.private and not self._context.keep_private:
            return "private_dropped"
        if utterance.reaction is not None:
            self._react(utterance, conversation)
            return "reactions"
        wording = worded(utterance.text, self._names, is_chat=source.reading.is_chat)
        reason = utterance.aside or _noise(wording.said, source)
        if reason is not None:
            conversation.add(utterance.text, None)
            self._noise.append(Noise(source.name, utterance.line, wording.masked, reason))
            return "noise"
        place = self._place(source, utterance)
        known = self._known(source, utterance, place, wording)
        if known is None:
            id_ = self._new_card(source, utterance, place, wording, conversation)
        else:
            id_ = self._met_again(known, source)
        conversation.add(utterance.text, id_)
        self._heard.add(utterance, id_)
        return "added" if known is None else "duplicates"

    def _react(self, utterance: Utterance, conversation: Conversation) -> None:
        reaction = utterance.reaction
        if reaction is None or self._heard.same_as(utterance) is not None:
            return
        card_id = conversation.quoted(reaction.quote)
        self._heard.add(utterance, card_id or "")
        if card_id is not None:
            self._likes[card_id] += reaction.change

    def _known(
        self, source: Source, utterance: Utterance, place: Place, wording: Wording
    ) -> str | None:
        """The id of the card that these words are already, in the deck or in this import."""
        heard = self._heard.same_as(utterance)
        if heard is not None:
            return heard
        digest, line = source.digest, utterance.line
        words = (wording.said, wording.kept or wording.masked, wording.masked)
        if digest in self._digests:
            card = self._in_tables.same_line(digest, line)
        else:
            card = self._in_deck.same_line(digest, line)
        if card is None and source.reading.is_chat:
            card = self._in_deck.same_moment(utterance, place, words)
        elif card is None:
            card = (
                self._in_tables.same_id(utterance.card_id, words)
                or self._in_tables.same_moment(utterance, place, words)
                or self._in_tables.same_row(utterance, place, source.reading.format, words)
            )
        return None if card is None else card.id

    def _new_card(
        self,
        source: Source,
        utterance: Utterance,
        place: Place,
        wording: Wording,
        conversation: Conversation,
    ) -> str:
        id_ = self._id(utterance, place)
        if wording.reasons:
            self._quarantine.append(_doubtful(len(self._cards), wording))
        quote = utterance.reply_quote
        self._cards[id_] = Card(
            id=id_,
            text=wording.masked,
            session=place.session or self._context.session,
            dialogue=place.dialogue,
            keyword=place.keyword,
            group=place.group,
            likes=utterance.likes,
            status="quarantined" if wording.reasons else utterance.status,
            reply_to=conversation.quoted(quote) if quote else None,
            source=CardSource(
                digest=source.digest,
                format=source.reading.format,
                line=utterance.line,
                time=utterance.time,
            ),
        )
        return id_

    def _met_again(self, id_: str, source: Source) -> str:
        """A card of this import that several groups' files hold belongs to no single group."""
        card = self._cards.get(id_)
        if card is not None and source.group is not None and card.group != source.group:
            self._cards[id_] = card.model_copy(update={"group": None})
        return id_

    def _id(self, utterance: Utterance, place: Place) -> str:
        if utterance.card_id in self._own_ids:
            self._own_ids.discard(utterance.card_id)
            return utterance.card_id
        session = place.session or self._context.session
        return self._serials.next(self._context.series, session, place.dialogue, place.keyword)

    def _place(self, source: Source, utterance: Utterance) -> Place:
        own, context = utterance.place, self._context
        return Place(
            session=own.session or context.session,
            dialogue=own.dialogue or context.dialogue,
            keyword=own.keyword or context.keyword,
            group=own.group or source.group or context.group,
        )

    def _report(
        self, source: Source, outcomes: Mapping[_Outcome, int], new: Sequence[Card]
    ) -> SourceReport:
        reading = source.reading
        private = sum(utterance.private for utterance in reading.utterances)
        is_kept = self._context.keep_private and private > 0
        return SourceReport(
            file=source.name,
            format=reading.format,
            encoding=source.encoding,
            added=outcomes["added"],
            duplicates=outcomes["duplicates"],
            private_dropped=outcomes["private_dropped"],
            quarantined=sum(card.status == "quarantined" for card in new),
            reactions=outcomes["reactions"],
            noise=outcomes["noise"],
            notes=(*reading.notes, _private_kept(private)) if is_kept else reading.notes,
        )


def _doubtful(place: int, wording: Wording) -> Quarantine:
    return Quarantine(place, wording.said, wording.masked, wording.reasons, wording.kept)


def _noise(text: str, source: Source) -> Words | None:
    return noise_in_chat(text) if source.reading.is_chat else noise_in_table(text)


def _free_ids(sources: Sequence[Source], taken: Mapping[str, int]) -> set[str]:
    """The ids that our own tables bring along and that no card of the deck has."""
    return {
        utterance.card_id
        for source in sources
        for utterance in source.reading.utterances
        if utterance.card_id not in taken and CARD_ID.fullmatch(utterance.card_id)
    }


def _risen(likes: Mapping[str, int], old: Mapping[str, int]) -> dict[str, int]:
    """New counts for cards of the deck: reading the same chat twice adds nothing."""
    return {id_: count for id_, count in sorted(likes.items()) if id_ in old and count > old[id_]}


def _private_kept(count: int) -> Words:
    return Words(
        f"個別のメッセージ{count}件も、名前を除いて読み込みました",
        f"{count} private messages were kept, without names",
    )
