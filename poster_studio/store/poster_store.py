"""A living poster: a frozen mirror to read, edits to write, undo by seat."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element, GroupElement
from poster_studio.document.migrations import FORMAT, POSTER_MIGRATIONS
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.validation import element_from_raw, is_usable_id, poster_info_from_raw
from poster_studio.store import codec
from poster_studio.store.loading import loaded
from poster_studio.store.order import Chance
from poster_studio.store.poster_edit import PosterEdit
from poster_studio.store.shared_document import Changes, SharedDocument
from poster_studio.store.store import Store
from poster_studio.store.tree import Tree, tree_of

META: Final = "meta"
ELEMENTS: Final = "elements"
ROOTS: Final = (META, ELEMENTS)


@dataclass(frozen=True, slots=True)
class PosterChange:
    """What changed: ids of elements (also new and deleted ones), the info, and by whom."""

    ids: frozenset[str]
    info_changed: bool
    remote: bool


class PosterStore(Store[PosterChange]):
    """The only way to change a poster.

    `chance` feeds order keys and the client id; tests and samples pass a seeded one.
    """

    def __init__(self, document: SharedDocument, chance: Chance) -> None:
        super().__init__(document)
        self._chance = chance
        self._info = PosterInfo(id="-")
        self._elements: dict[str, Element] = {}
        self._tree = Tree((), {})
        self._poster: Poster | None = None
        self._stale: set[str] = set(codec.keys(document.roots[ELEMENTS]))
        self._info_is_stale = True

    @classmethod
    def create(
        cls, info: PosterInfo, elements: Iterable[Element], *, chance: Chance | None = None
    ) -> PosterStore:
        """A new poster, made in one transaction that cannot be undone."""
        chance = chance or random.SystemRandom()
        store = cls(SharedDocument(ROOTS, chance), chance)
        edit = PosterEdit(PosterInfo(id=info.id), {}, chance)
        edit.set_info(**{name: value for name, value in info if name != "id"})
        edit.add_all(elements)

        def write() -> None:
            meta = store._document.roots[META]
            codec.write_root(meta, {"format": FORMAT, "id": info.id})
            edit.write(meta, store._document.roots[ELEMENTS])

        store._document.run(write)
        return store

    @classmethod
    def load(cls, updates: Iterable[bytes], *, chance: Chance | None = None) -> PosterStore:
        """A poster from its updates, in any order.

        Raises `PosterStudioError` for unreadable updates and for a newer format.
        """
        chance = chance or random.SystemRandom()
        return cls(loaded(updates, ROOTS, POSTER_MIGRATIONS, chance), chance)

    @property
    def poster(self) -> Poster:
        """The poster now, in painting order, repaired, without deleted elements."""
        self._refresh()
        if self._poster is None:
            parents = self._tree.parents
            elements = tuple(
                _with_parent(self._elements[id_], parents[id_]) for id_ in self._tree.order
            )
            self._poster = Poster.model_construct(**dict(self._info), elements=elements)
        return self._poster

    @property
    def info(self) -> PosterInfo:
        """Everything but the elements."""
        self._refresh()
        return self._info

    @property
    def all_elements(self) -> dict[str, Element]:
        """Every element by its id, deleted ones too, as stored: groups may be missing."""
        self._refresh()
        return dict(self._elements)

    def element(self, id_: str) -> Element | None:
        """The element as it stands in the poster; `None` if it is missing or deleted."""
        self._refresh()
        element = self._elements.get(id_)
        if element is None or element.deleted:
            return None
        return _with_parent(element, self._tree.parents[id_])

    @contextmanager
    def edit(self, label: Words) -> Iterator[PosterEdit]:
        """One undoable step; an exception inside leaves nothing changed."""
        self._refresh()
        with self._editing():
            edit = PosterEdit(self._info, self._elements, self._chance)
            yield edit
        meta, elements = self._document.roots[META], self._document.roots[ELEMENTS]
        self._document.run(lambda: edit.write(meta, elements), label)

    def _changed(self, changes: Changes) -> PosterChange:
        ids = frozenset(key for root, key in changes.touched if root == ELEMENTS)
        info_changed = any(root == META for root, _ in changes.touched)
        self._stale |= ids
        self._info_is_stale |= info_changed
        return PosterChange(ids, info_changed, changes.remote)

    def _refresh(self) -> None:
        """Decodes what changed since the last look; the order only if it may have changed."""
        if not self._stale and not self._info_is_stale:
            return
        self._document.assert_thread()
        if self._info_is_stale:
            raw = codec.read_fields(self._document.roots[META])
            id_ = raw.get("id")
            self._info = poster_info_from_raw(str(id_) if is_usable_id(id_) else "-", raw)
        stale, self._stale, self._info_is_stale = self._stale, set(), False
        moved = [self._decode(id_) for id_ in stale if is_usable_id(id_)]
        if any(moved):
            self._tree = tree_of(self._elements)
        self._poster = None

    def _decode(self, id_: str) -> bool:
        """Reads one element anew; whether the painting order may differ now."""
        old = self._elements.pop(id_, None)
        raw = codec.read_record(self._document.roots[ELEMENTS], id_)
        if raw is None:
            return old is not None
        new = element_from_raw(id_, raw)
        self._elements[id_] = new
        return old is None or _place(old) != _place(new)


def _place(element: Element) -> tuple[object, ...]:
    return element.stack, element.deleted, isinstance(element, GroupElement)


def _with_parent(element: Element, parent: str | None) -> Element:
    if element.stack.parent == parent:
        return element
    stack = element.stack.model_copy(update={"parent": parent})
    return element.model_copy(update={"stack": stack})
