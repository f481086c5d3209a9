"""What an import would do, before anything is written: cards, likes, and what stays outside."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from poster_studio.base.words import Words
from poster_studio.document.workshop import Card, CardStatus


@dataclass(frozen=True, slots=True)
class SourceReport:
    """What became of one source's messages or cells.

    Each is counted once: added (among them the quarantined), a duplicate, private, a reaction or
    noise. `encoding` is `None` for a workbook.
    """

    file: str
    format: str
    encoding: str | None
    added: int = 0
    duplicates: int = 0
    private_dropped: int = 0
    quarantined: int = 0
    reactions: int = 0
    noise: int = 0
    notes: tuple[Words, ...] = ()


@dataclass(frozen=True, slots=True)
class Noise:
    """Words that became no card, without what is personal in them, and why."""

    file: str
    line: int
    text: str
    reason: Words


@dataclass(frozen=True, slots=True)
class Quarantine:
    """A card with something personal in it: its place in `cards`, and both wordings.

    `original` stays in memory: only a person's decision lets it into the deck. `kept` is what may
    lie beside the deck until then; `None` for a chat, whose names never enter a file.
    """

    card_index: int
    original: str
    masked: str
    reasons: tuple[Words, ...]
    kept: str | None = None


@dataclass(frozen=True, slots=True)
class ImportPlan:
    """The cards to add, masked unless a person decided otherwise, the new counts of likes for cards
    of the deck, and what to show.

    `quarantine` lists what nobody has decided about; the reports count what the sources hold.
    """

    sources: tuple[SourceReport, ...]
    cards: tuple[Card, ...]
    likes: Mapping[str, int] = field(default_factory=dict)
    noise: tuple[Noise, ...] = ()
    quarantine: tuple[Quarantine, ...] = ()

    @property
    def added(self) -> int:
        """How many cards the import adds."""
        return len(self.cards)

    @property
    def kept(self) -> Mapping[str, str]:
        """Words to keep beside the deck, by the ids of cards that nobody has decided about."""
        return {
            self.cards[entry.card_index].id: entry.kept
            for entry in self.quarantine
            if entry.kept is not None
        }

    def accepted(self, card_index: int) -> ImportPlan:
        """A person found nothing personal: the card gets its words as they were said.

        Raises `KeyError` for a card that is not in quarantine.
        """
        return self._decided(card_index, self._entry(card_index).original, "verbatim")

    def masked(self, card_index: int) -> ImportPlan:
        """A person lets roles stand for what is personal: the card is marked as edited.

        Raises `KeyError` for a card that is not in quarantine.
        """
        return self._decided(card_index, self._entry(card_index).masked, "edited")

    def _entry(self, card_index: int) -> Quarantine:
        for entry in self.quarantine:
            if entry.card_index == card_index:
                return entry
        raise KeyError(card_index)

    def _decided(self, card_index: int, text: str, status: CardStatus) -> ImportPlan:
        cards = list(self.cards)
        update = {"text": text, "status": status}
        cards[card_index] = cards[card_index].model_copy(update=update)
        rest = tuple(entry for entry in self.quarantine if entry.card_index != card_index)
        return replace(self, cards=tuple(cards), quarantine=rest)
