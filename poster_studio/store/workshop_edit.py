"""One edit of the workshop: collected first, written as one transaction at its end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Final

from pycrdt import Map

from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Card, Programme, Workshop
from poster_studio.store import codec
from poster_studio.store.record_edit import Record, RecordEdit, updated

META: Final = "meta"
PROGRAMME: Final = "programme"
DECK: Final = "deck"
POSTERS: Final = "posters"
ROOTS: Final = (META, PROGRAMME, DECK, POSTERS)
META_FIELDS: Final = ("title", "series", "created")


class WorkshopEdit:
    """Collects changes; nothing is written before the edit ends without an exception.

    Methods raise `KeyError` for an unknown id and `ValueError` for an id that is taken (also by a
    deleted record) or a value that the model refuses.
    """

    def __init__(
        self,
        workshop: Workshop,
        cards: Mapping[str, Record[Card]],
        posters: Mapping[str, Record[PosterInfo]],
    ) -> None:
        self._old = self._new = workshop
        self._cards = RecordEdit(cards)
        self._posters = RecordEdit(posters)

    def add_card(self, card: Card) -> None:
        """Adds a card to the deck."""
        self._cards.add(card.id, card)

    def add_cards(self, cards: Iterable[Card]) -> None:
        """Adds several cards: one import, one step."""
        for card in cards:
            self.add_card(card)

    def update_card(self, id_: str, **fields: Any) -> None:
        """Sets fields of a card."""
        self._cards.update(id_, fields)

    def remove_card(self, id_: str) -> None:
        """Deletes a card; it can be restored."""
        self._cards.set_deleted(id_, True)

    def restore_card(self, id_: str) -> None:
        """Brings a deleted card back."""
        self._cards.set_deleted(id_, False)

    def set_programme(self, programme: Programme) -> None:
        """Replaces the programme; only the fields that differ are written."""
        self._new = self._new.model_copy(update={"programme": programme})

    def set_meta(self, **fields: Any) -> None:
        """Sets the workshop's `title`, `series` or `created`."""
        wrong = fields.keys() - set(META_FIELDS)
        if wrong:
            raise ValueError(f"a workshop has no field {', '.join(sorted(wrong))} to set")
        self._new = updated(self._new, fields)

    def add_poster_info(self, info: PosterInfo) -> None:
        """Lists a poster."""
        self._posters.add(info.id, info)

    def update_poster_info(self, id_: str, **fields: Any) -> None:
        """Sets what the list says of a poster; the poster's own document is not touched."""
        self._posters.update(id_, fields)

    def remove_poster(self, id_: str) -> None:
        """Takes a poster off the list; its document stays and it can be restored."""
        self._posters.set_deleted(id_, True)

    def restore_poster(self, id_: str) -> None:
        """Puts a removed poster on the list again."""
        self._posters.set_deleted(id_, False)

    def write(self, roots: Mapping[str, Map[Any]]) -> None:
        """Writes what was collected, inside a transaction."""
        changed = codec.changed_fields(self._old, self._new)
        codec.write_root(roots[META], {k: v for k, v in changed.items() if k in META_FIELDS})
        programme = codec.changed_fields(self._old.programme, self._new.programme)
        codec.write_root(roots[PROGRAMME], programme)
        self._cards.write(roots[DECK])
        self._posters.write(roots[POSTERS])
