"""One edit of a poster: collected first, written as one transaction at its end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from pycrdt import Map

from poster_studio.document.elements import Element, Frame, Stack
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText, Span
from poster_studio.document.validation import MARKS
from poster_studio.store import codec, order, text_codec
from poster_studio.store.order import Chance
from poster_studio.store.record_edit import updated
from poster_studio.store.text_codec import Format, Replace, Splice, TextChange
from poster_studio.store.tree import tree_of


class PosterEdit:
    """Collects changes; nothing is written before the edit ends without an exception.

    Reading through `element` shows the changes made so far. Methods raise `KeyError` for an id
    that is not there and `ValueError` for values that the model refuses.
    """

    def __init__(self, info: PosterInfo, elements: Mapping[str, Element], chance: Chance) -> None:
        self._old_info = self._info = info
        self._old = elements
        self._new: dict[str, Element] = {}
        self._texts: dict[str, list[TextChange]] = {}
        self._tops: dict[str | None, str | None] = {}
        self._chance = chance

    def element(self, id_: str) -> Element:
        """The element with the changes so far, also a deleted one."""
        found = self._new.get(id_) or self._old.get(id_)
        if found is None:
            raise KeyError(id_)
        return found

    def add(self, element: Element) -> None:
        """Adds an element of a new id; on top of its siblings if it has no order key."""
        if element.id in self._new or element.id in self._old:
            raise ValueError(f"there is an element {element.id} already")
        if not element.stack.order:
            key = order.between(self._top(element.stack.parent), None, self._chance)
            self._tops[element.stack.parent] = key
            stack = element.stack.model_copy(update={"order": key})
            element = element.model_copy(update={"stack": stack})
        else:
            self._tops.clear()
        self._new[element.id] = element

    def add_all(self, elements: Iterable[Element]) -> None:
        """Adds several elements, one above the other."""
        for element in elements:
            self.add(element)

    def update(self, id_: str, **fields: Any) -> None:
        """Sets fields of the element's model; only those that differ are written."""
        element = self.element(id_)
        if "kind" in fields:
            raise ValueError("an element keeps its kind")
        if "stack" in fields:
            self._tops.clear()
        self._new[id_] = updated(element, fields)
        if "text" in fields:
            self._texts.setdefault(id_, []).append(Replace(self._text(id_)))

    def remove(self, id_: str) -> None:
        """Marks the element as deleted; members of a group lie on the page then."""
        self.update(id_, deleted=True)
        self._tops.clear()

    def restore(self, id_: str) -> None:
        """Brings a deleted element back."""
        self.update(id_, deleted=False)
        self._tops.clear()

    def set_frame(self, id_: str, frame: Frame) -> None:
        """Moves, resizes or turns an element."""
        self.update(id_, frame=frame)

    def restack(
        self, id_: str, parent: str | None, *, before: str | None = None, after: str | None = None
    ) -> None:
        """Puts an element into a group or on the page, painted right `before` (under) or `after`
        (over) one of its siblings there; without either on top.
        """
        siblings = [key for key in self._siblings(parent) if key != id_]
        place = len(siblings)
        if before is not None:
            place = siblings.index(before)
        elif after is not None:
            place = siblings.index(after) + 1
        keys = [self.element(sibling).stack.order for sibling in siblings]
        if not _has_room(keys, place):
            keys = order.block(None, None, len(keys), self._chance)
            for sibling, key in zip(siblings, keys, strict=True):
                self.update(sibling, stack=Stack(parent=parent, order=key))
        low = keys[place - 1] if place > 0 else None
        high = keys[place] if place < len(keys) else None
        key = order.between(low, high, self._chance)
        self.update(id_, stack=Stack(parent=parent, order=key))

    def edit_text(self, id_: str, start: int, end: int, spans: Iterable[Span]) -> None:
        """Replaces code points `start` to `end` of the words; `IndexError` out of range."""
        change = Splice(start, end, tuple(spans))
        self._change_text(id_, text_codec.spliced(self._text(id_), change), change)

    def format_text(self, id_: str, start: int, end: int, **marks: Any) -> None:
        """Sets marks (`ruby`, `weight`, `scale`, `colour`, `upright`) of code points `start` to
        `end`; `None` takes a mark away.
        """
        wrong = marks.keys() - set(MARKS)
        if wrong:
            raise ValueError(f"no mark {', '.join(sorted(wrong))}")
        change = Format(start, end, marks)
        self._change_text(id_, text_codec.formatted(self._text(id_), change), change)

    def set_text(self, id_: str, text: RichText) -> None:
        """Makes an element say `text`, changing as little as possible."""
        if text.normalised() != self._text(id_):
            self.update(id_, text=text.normalised())

    def set_info(self, **fields: Any) -> None:
        """Sets fields of the poster's info, such as `title` or `size`."""
        self._info = updated(self._info, fields)

    def replace_all(self, elements: Iterable[Element]) -> None:
        """Deletes everything and adds `elements`, as a change of template does."""
        for id_ in {**self._old, **self._new}:
            if not self.element(id_).deleted:
                self.remove(id_)
        self.add_all(elements)

    def write(self, meta: Map[Any], elements: Map[Any]) -> None:
        """Writes what was collected, inside a transaction."""
        codec.write_root(meta, codec.changed_fields(self._old_info, self._info))
        for id_, new in self._new.items():
            text = getattr(new, "text", None)
            if id_ not in self._old:
                codec.insert_record(elements, id_, codec.element_fields(new), text)
                continue
            codec.write_fields(elements, id_, codec.changed_fields(self._old[id_], new))
            if id_ in self._texts and isinstance(text, RichText):
                codec.write_text(elements, id_, self._texts[id_], text)

    def _text(self, id_: str) -> RichText:
        text = getattr(self.element(id_), "text", None)
        if not isinstance(text, RichText):
            raise ValueError(f"element {id_} has no words")
        return text

    def _change_text(self, id_: str, text: RichText, change: TextChange) -> None:
        self._new[id_] = self.element(id_).model_copy(update={"text": text})
        self._texts.setdefault(id_, []).append(change)

    def _siblings(self, parent: str | None) -> list[str]:
        """Live elements directly in a group or on the page, in painting order."""
        tree = tree_of({**self._old, **self._new})
        return [id_ for id_ in tree.order if tree.parents[id_] == parent]

    def _top(self, parent: str | None) -> str | None:
        if parent not in self._tops:
            keys = [self.element(id_).stack.order for id_ in self._siblings(parent)]
            self._tops[parent] = max(filter(order.is_order_key, keys), default=None)
        return self._tops[parent]


def _has_room(keys: list[str], place: int) -> bool:
    """Whether a key fits between the neighbours of a place; if not, all get fresh ones."""
    beside = keys[max(place - 1, 0) : place + 1]
    if not all(order.is_order_key(key) and len(key) <= order.LONGEST for key in beside):
        return False
    return not (0 < place < len(keys)) or keys[place - 1] < keys[place]
