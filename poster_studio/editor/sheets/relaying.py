"""Laying a poster out anew by its template: what stays, what moves, what is new (EDIT-RELAY).

Pure: a poster and the layout as it was and as it shall be go in, a `Relay` comes out.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from poster_studio.document.elements import CardElement, Element, GroupElement, TextElement

#: Words whose place is missing in the template lie in the drawer, hidden, under this slot.
ASIDE: Final = "aside:"
#: What a layout decides anew each time; everything else stays as hands left it.
_LAID: Final = frozenset(
    {"frame", "laid", "size_pt", "min_size_pt", "max_size_pt", "padding", "measure", "radius",
     "phrases", "columns", "column_gap", "line_height", "view", "layers"}
)  # fmt: skip
_KEPT: Final = frozenset({"id", "stack", "kind", "deleted", "locked", "hidden", "name", "alt"})
_LOOKS: Final = frozenset({"look", "direction"})
_SIZES: Final = frozenset({"size_pt", "min_size_pt", "max_size_pt"})

#: A card, or the slot or name of anything else, and which one of several of that name.
Key = tuple[str, str, int]


@dataclass(frozen=True)
class Relay:
    """What laying out anew writes: new fields by id, new elements and what is taken away.

    `new` pairs an element with the one it lies right above, `None` for the bottom.
    """

    fields: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    new: tuple[tuple[Element, str | None], ...] = ()
    removed: tuple[str, ...] = ()


def is_laid_out(element: Element) -> bool:
    """Whether the template put the element where it is now and nobody moved it since."""
    if not _may_be_templates(element):
        return False
    if element.laid is not None:
        return element.laid == element.frame
    return element.slot is not None or _is_artwork(element)


def is_templates(element: Element) -> bool:
    """Whether the template put the element on the page, wherever it is now."""
    if not _may_be_templates(element):
        return False
    return element.laid is not None or element.slot is not None or _is_artwork(element)


def is_aside(element: Element) -> bool:
    """Whether the element lies in the drawer of words without a place."""
    return element.hidden and _has_no_place(element)


def by_key(elements: Iterable[Element]) -> dict[Key, Element]:
    """Elements by what they are in a template."""
    found: dict[Key, Element] = {}
    counts: dict[tuple[str, str], int] = {}
    for element in elements:
        kind, name = _named(element)
        place = counts.get((kind, name), 0)
        counts[kind, name] = place + 1
        found[kind, name, place] = element
    return found


def relayed(
    old: Sequence[Element],
    base: Iterable[Element],
    new: Iterable[Element],
    by_hand: Callable[[Element], Mapping[str, Any]],
    *,
    sources: Mapping[str, TextElement] | None = None,
) -> Relay:
    """From the poster's elements `old` to the layout `new`; `base` is the layout as it was.

    `old` is what the template owns; what it had and somebody took away stays away. `by_hand`
    says what becomes of what hands moved. With `sources`, the template is another one: they say
    whose words each slot gets, and nothing but words is kept.
    """
    was, is_now = by_key(base), by_key(old)
    fields: dict[str, Mapping[str, Any]] = {}
    added: list[tuple[Element, str | None]] = []
    used: set[str] = set()
    below: str | None = None
    for key, wanted in by_key(new).items():
        mine = _counterpart(key, wanted, is_now, sources, used)
        if mine is None and sources is None and key in was:
            continue
        if mine is None:
            added.append((wanted, below))
            below = wanted.id
            continue
        used.add(mine.id)
        if sources is not None:
            fields[mine.id] = _of_template(wanted)
        elif is_laid_out(mine):
            fields[mine.id] = _kept_by_hand(mine, was.get(key), wanted)
        else:
            fields[mine.id] = by_hand(mine)
        below = mine.id
    gone = tuple(element.id for element in old if element.id not in used)
    return Relay(fields, tuple(added), gone)


def applied(elements: Sequence[Element], relay: Relay) -> tuple[Element, ...]:
    """The elements as they will be, in painting order; groups' members may stand apart."""
    shown = [
        element.model_copy(update=dict(relay.fields.get(element.id, {})))
        for element in elements
        if element.id not in relay.removed
    ]
    for element, below in relay.new:
        ids = [other.id for other in shown]
        shown.insert(ids.index(below) + 1 if below in ids else 0, element)
    return tuple(shown)


def _counterpart(
    key: Key,
    wanted: Element,
    is_now: Mapping[Key, Element],
    sources: Mapping[str, TextElement] | None,
    used: set[str],
) -> Element | None:
    """The element that becomes `wanted`, if there is one of its kind."""
    mine = is_now.get(key)
    if sources is not None and isinstance(wanted, TextElement):
        mine = sources.get(wanted.slot or "")
    elif sources is not None and not isinstance(wanted, CardElement):
        return None
    if mine is None or mine.id in used or mine.kind != wanted.kind:
        return None
    return mine


def _of_template(wanted: Element) -> dict[str, Any]:
    """Everything as the template wants it, but for the words."""
    names = type(wanted).model_fields.keys() - {"id", "stack", "kind", "deleted", "text"}
    return {name: getattr(wanted, name) for name in names}


def _kept_by_hand(mine: Element, model: Element | None, wanted: Element) -> dict[str, Any]:
    """The new layout, but for what hands changed since the old one."""
    fields: dict[str, Any] = {}
    has_size, has_look = _has_size_by_hand(mine), _has_look_by_hand(mine, model)
    for name in type(wanted).model_fields.keys() - _KEPT:
        value = getattr(wanted, name)
        if name in _LAID:
            if not (name in _SIZES and has_size):
                fields[name] = value
        elif name in _LOOKS:
            if not has_look:
                fields[name] = value
        elif model is not None and getattr(mine, name) == getattr(model, name):
            fields[name] = value
    return fields


def _has_size_by_hand(element: Element) -> bool:
    """Sizes that people choose are exact; a layout's are a range."""
    return isinstance(element, TextElement | CardElement) and (
        element.size_pt == element.max_size_pt
    )


def _has_look_by_hand(element: Element, model: Element | None) -> bool:
    return (
        isinstance(element, CardElement)
        and isinstance(model, CardElement)
        and element.look != model.look
    )


def _may_be_templates(element: Element) -> bool:
    """What lies in a group, or was taken out of the drawer, is nobody's but people's."""
    return element.stack.parent is None and not _has_no_place(element)


def _has_no_place(element: Element) -> bool:
    return (element.slot or "").startswith(ASIDE)


def _is_artwork(element: Element) -> bool:
    drawn = element.kind == "shape" and element.shape == "drawing"
    return drawn and element.locked and bool(element.name)


def _named(element: Element) -> tuple[str, str]:
    if isinstance(element, CardElement):
        return "card", element.card
    if isinstance(element, GroupElement):
        return "group", element.id
    return element.kind, element.slot or element.name
