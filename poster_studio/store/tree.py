"""The painting order of a poster, the same on every seat whatever the edits were.

Two seats may at the same time put a group into each other's, delete a group that the other fills,
or choose equal order keys. Nothing of this is an error; it is read by these rules (DOC-TREE-1 … 4).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from poster_studio.document.elements import Element, GroupElement


@dataclass(frozen=True, slots=True)
class Tree:
    """Ids of the elements that are not deleted in painting order, and each one's real group."""

    order: tuple[str, ...]
    parents: Mapping[str, str | None]


def tree_of(elements: Mapping[str, Element]) -> Tree:
    """A group stands right before its members; siblings are sorted by order key, then by id.

    A parent that is missing, deleted or no group means the page; a circle of groups is cut at
    its smallest id, which then lies on the page.
    """
    parents = _parents({id_: element for id_, element in elements.items() if not element.deleted})
    members: dict[str | None, list[str]] = {}
    for id_, parent in parents.items():
        members.setdefault(parent, []).append(id_)
    for siblings in members.values():
        siblings.sort(key=lambda id_: (elements[id_].stack.order, id_), reverse=True)
    order: list[str] = []
    waiting = members.get(None, [])
    while waiting:
        id_ = waiting.pop()
        order.append(id_)
        waiting.extend(members.get(id_, ()))
    return Tree(tuple(order), parents)


def _parents(live: Mapping[str, Element]) -> dict[str, str | None]:
    groups = {id_ for id_, element in live.items() if isinstance(element, GroupElement)}
    parents = {
        id_: element.stack.parent if element.stack.parent in groups else None
        for id_, element in live.items()
    }
    settled: set[str] = set()
    for group in groups:
        path: list[str] = []
        here: str | None = group
        while here is not None and here not in settled and here not in path:
            path.append(here)
            here = parents[here]
        if here is not None and here in path:
            parents[min(path[path.index(here) :])] = None
        settled.update(path)
    return parents
