"""Copies of what is selected: groups with members; a card is on a poster once (EDIT-CMD-3)."""

from __future__ import annotations

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
    """What can be copied of the selection: no cards, nor groups that hold nothing else."""
    chosen = selected_with_groups(editor)
    return without_empty_groups(e for e in chosen if not isinstance(e, CardElement))


def without_empty_groups(elements: Iterable[Element]) -> list[Element]:
    """The elements, but for groups none of which holds another of them."""
    kept = list(elements)
    while True:
        holding = {element.stack.parent for element in kept}
        rest = [e for e in kept if not isinstance(e, GroupElement) or e.id in holding]
        if len(rest) == len(kept):
            return kept
        kept = rest


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
