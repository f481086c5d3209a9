"""The living workshop document: programme, deck and list of posters, with undo by seat."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, TypeVar

from pydantic import BaseModel

from poster_studio.base.words import Words
from poster_studio.document.migrations import FORMAT, WORKSHOP_MIGRATIONS
from poster_studio.document.poster import PosterInfo
from poster_studio.document.validation import (
    card_from_raw,
    is_usable_id,
    poster_info_from_raw,
    programme_from_raw,
    repaired,
)
from poster_studio.document.workshop import Card, Workshop
from poster_studio.store import codec
from poster_studio.store.loading import loaded
from poster_studio.store.order import Chance
from poster_studio.store.record_edit import Record
from poster_studio.store.shared_document import Changes, SharedDocument, Touched
from poster_studio.store.store import Store
from poster_studio.store.workshop_edit import (
    DECK,
    META,
    META_FIELDS,
    POSTERS,
    PROGRAMME,
    ROOTS,
    WorkshopEdit,
)

_Model = TypeVar("_Model", bound=BaseModel)


@dataclass(frozen=True, slots=True)
class WorkshopChange:
    """What changed: ids of cards and of posters' infos, the title and programme, and by whom."""

    cards: frozenset[str]
    posters: frozenset[str]
    meta_changed: bool
    programme_changed: bool
    remote: bool


class WorkshopStore(Store[WorkshopChange]):
    """The only way to change a workshop's programme, deck and list of posters."""

    def __init__(self, document: SharedDocument) -> None:
        super().__init__(document)
        self._cards: dict[str, Record[Card]] = {}
        self._posters: dict[str, Record[PosterInfo]] = {}
        self._workshop = Workshop(id="-", title="")
        self._stale = {Touched(META, "id"), Touched(PROGRAMME, "groups")} | {
            Touched(root, key)
            for root in (DECK, POSTERS)
            for key in codec.keys(document.roots[root])
        }

    @classmethod
    def create(cls, workshop: Workshop, *, chance: Chance | None = None) -> WorkshopStore:
        """A new workshop document, made in one transaction that cannot be undone."""
        store = cls(SharedDocument(ROOTS, chance or random.SystemRandom()))
        edit = WorkshopEdit(Workshop(id=workshop.id, title=""), {}, {})
        edit.set_meta(**{name: getattr(workshop, name) for name in META_FIELDS})
        edit.set_programme(workshop.programme)
        edit.add_cards(workshop.cards)
        for info in workshop.posters:
            edit.add_poster_info(info)
        roots = store._document.roots

        def write() -> None:
            codec.write_root(roots[META], {"format": FORMAT, "id": workshop.id})
            edit.write(roots)

        store._document.run(write)
        return store

    @classmethod
    def load(cls, updates: Iterable[bytes], *, chance: Chance | None = None) -> WorkshopStore:
        """A workshop document from its updates, in any order.

        Raises `PosterStudioError` for unreadable updates and for a newer format.
        """
        return cls(loaded(updates, ROOTS, WORKSHOP_MIGRATIONS, chance or random.SystemRandom()))

    @property
    def workshop(self) -> Workshop:
        """The workshop now: cards by id, posters by group and id, nothing deleted."""
        self._refresh()
        return self._workshop

    @property
    def deleted_cards(self) -> tuple[Card, ...]:
        """Cards that were deleted and can be restored, by id."""
        self._refresh()
        return tuple(
            self._cards[id_].model for id_ in sorted(self._cards) if self._cards[id_].deleted
        )

    @property
    def deleted_posters(self) -> tuple[PosterInfo, ...]:
        """Posters taken off the list, by id."""
        self._refresh()
        posters = self._posters
        return tuple(posters[id_].model for id_ in sorted(posters) if posters[id_].deleted)

    def card(self, id_: str) -> Card | None:
        """A card of the deck; `None` if it is missing or deleted."""
        self._refresh()
        record = self._cards.get(id_)
        return None if record is None or record.deleted else record.model

    def poster_info(self, id_: str) -> PosterInfo | None:
        """What the list says of a poster; `None` if it is missing or removed."""
        self._refresh()
        record = self._posters.get(id_)
        return None if record is None or record.deleted else record.model

    @contextmanager
    def edit(self, label: Words) -> Iterator[WorkshopEdit]:
        """One undoable step; an exception inside leaves nothing changed."""
        with self._collected() as edit:
            yield edit
        self._document.run(lambda: edit.write(self._document.roots), label)

    @contextmanager
    def follow_up(self) -> Iterator[WorkshopEdit]:
        """An edit that no undo takes back: for what follows from a change made elsewhere."""
        with self._collected() as edit:
            yield edit
        self._document.run(lambda: edit.write(self._document.roots))

    @contextmanager
    def _collected(self) -> Iterator[WorkshopEdit]:
        self._refresh()
        with self._editing():
            yield WorkshopEdit(self._workshop, self._cards, self._posters)

    def _changed(self, changes: Changes) -> WorkshopChange:
        self._stale |= changes.touched

        def keys(root: str) -> frozenset[str]:
            return frozenset(key for name, key in changes.touched if name == root)

        return WorkshopChange(
            keys(DECK), keys(POSTERS), bool(keys(META)), bool(keys(PROGRAMME)), changes.remote
        )

    def _refresh(self) -> None:
        """Decodes what changed since the last look."""
        if not self._stale:
            return
        self._document.assert_thread()
        stale, self._stale = self._stale, set()
        for root, key in stale:
            if root == DECK and is_usable_id(key):
                _decode(self._cards, key, self._read(root, key), card_from_raw)
            elif root == POSTERS and is_usable_id(key):
                _decode(self._posters, key, self._read(root, key), poster_info_from_raw)
        changed = {root for root, _ in stale}
        fields: dict[str, object] = {}
        if META in changed:
            fields |= self._read_meta()
        if PROGRAMME in changed:
            raw = codec.read_fields(self._document.roots[PROGRAMME])
            fields["programme"] = programme_from_raw(raw)
        if DECK in changed:
            cards = (self._cards[id_] for id_ in sorted(self._cards))
            fields["cards"] = tuple(card.model for card in cards if not card.deleted)
        if POSTERS in changed:
            infos = (poster.model for poster in self._posters.values() if not poster.deleted)
            fields["posters"] = tuple(sorted(infos, key=_place_in_list))
        self._workshop = self._workshop.model_copy(update=fields)

    def _read(self, root: str, key: str) -> codec.Fields | None:
        return codec.read_record(self._document.roots[root], key)

    def _read_meta(self) -> dict[str, object]:
        raw = codec.read_fields(self._document.roots[META])
        sound = {
            name: raw[name] if isinstance(raw.get(name), str) else "" for name in ("id", "title")
        }
        known: dict[str, object] = {
            name: raw[name] for name in ("series", "created") if name in raw
        }
        meta = repaired(Workshop, {**known, **sound})
        return {name: getattr(meta, name) for name in ("id", *META_FIELDS)}


def _place_in_list(info: PosterInfo) -> tuple[bool, int, str]:
    return info.group is None, info.group or 0, info.id


def _decode(
    records: dict[str, Record[_Model]],
    key: str,
    raw: codec.Fields | None,
    read: Callable[[str, Mapping[str, Any]], _Model],
) -> None:
    records.pop(key, None)
    if raw is not None:
        records[key] = Record(read(key, raw), raw.get("deleted") is True)
