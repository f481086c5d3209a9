"""Copies of what is selected: groups with members; a card is on a poster once (EDIT-CMD-3)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element, GroupElement, Stack
from poster_studio.editor.arrange.grouping import selected_with_groups
from poster_studio.editor.editor import Editor

THERE: Final = Words(
    "このカードは、もうこのポスターにあります", "this card is on the poster already"
)
ONCE: Final = Words("カードは 1 まいずつ置けます", "a card is on a poster only once")


def sources(editor: Editor) -> list[Element]:
    """What can be copied of the selection: no cards, nor groups that hold less than two others."""
    chosen = selected_with_groups(editor)
    return without_needless_groups(e for e in chosen if not isinstance(e, CardElement))


def without_needless_groups(elements: Iterable[Element]) -> list[Element]:
    """The elements, but for groups that hold less than two of them: whom one holds, it lets go."""
    kept = list(elements)
    while True:
        holds = Counter(element.stack.parent for element in kept)
        gone = {
            e.id: e.stack.parent for e in kept if isinstance(e, GroupElement) and holds[e.id] < 2
        }
        if not gone:
            return kept
        kept = [_let_go(element, gone) for element in kept if element.id not in gone]


def _let_go(element: Element, gone: Mapping[str, str | None]) -> Element:
    """The element in the nearest group that stays."""
    parent = element.stack.parent
    while parent is not None and parent in gone:
        parent = gone[parent]
    return element.model_copy(update={"stack": element.stack.model_copy(update={"parent": parent})})


def new_ids(elements: Iterable[Element]) -> dict[str, str]:
    """An id for the copy of each."""
    return {element.id: new_id() for element in elements}


def copies(
    elements: Sequence[Element], ids: Mapping[str, str], dx: float, dy: float
) -> list[Element]:
    """Copies elsewhere, in painting order over what lies in the same group.

    Members of a group that is copied too lie in its copy.
    """
    made = []
    for element in elements:
        frame, parent = element.frame, element.stack.parent
        place = frame.model_copy(update={"x": frame.x + dx, "y": frame.y + dy})
        stack = Stack(parent=ids.get(parent or "", parent))
        update = {"id": ids[element.id], "frame": place, "slot": None, "stack": stack}
        made.append(element.model_copy(update=update))
    return made


def say_what_stayed_single(editor: Editor, chosen: Iterable[Element]) -> None:
    """Says, after the others were copied, why there is no second one of a card among them."""
    if any(isinstance(element, CardElement) for element in chosen):
        editor.say(PosterStudioError(THERE, ONCE).words)
