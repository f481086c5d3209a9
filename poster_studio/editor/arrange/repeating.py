"""Copies of what is selected in equal steps, shown before they are taken (EDIT-REPEAT)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Element, GroupElement
from poster_studio.editor.arrange.copying import (
    copies,
    new_ids,
    say_what_stayed_single,
    sources,
)
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.transforming import box_around
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.hands import Hands

REPEAT: Final = Words("くり返して並べる", "Repeat in steps")
#: Copies at once, of one thing and of everything selected together.
MOST_COPIES: Final = 100
MOST_ELEMENTS: Final = 1000
#: Steps shorter than this put copies onto each other.
SHORTEST: Final = 0.1
#: What is offered first: so many copies, with a gap of this share of the sheet's shorter side.
_COPIES: Final = 3
_GAP: Final = 0.012

NO_NUMBER: Final = Words(
    "数を入れてください。210/2 のような計算も書けます。",
    "Type numbers; sums such as 210/2 are fine.",
)
WRONG_COUNT: Final = Words(
    f"いくつ増やすかは、1 から {MOST_COPIES} までの数にしてください。",
    f"The number of copies is a whole number from 1 to {MOST_COPIES}.",
)
TOO_MANY: Final = Words(
    f"一度に増やせるのは、ぜんぶで {MOST_ELEMENTS} こまでです。",
    f"No more than {MOST_ELEMENTS} elements can be added at once.",
)
NO_STEP: Final = Words(
    "右か下へ、ずらす長さを入れてください。", "Say how far each copy lies to the right or below."
)
OFF_SHEET: Final = Words(
    "最後のひとつが紙の外に出ます。数か長さを小さくしてください。",
    "The last copy would lie off the sheet: take fewer copies or a shorter step.",
)


@dataclass(frozen=True, slots=True)
class Steps:
    """How many copies, and how far each lies from the last."""

    copies: float
    right: float
    down: float


class Repeating:
    """Shows the copies as a preview until they are taken, put away or overtaken by an edit."""

    def __init__(self, editor: Editor, hands: Hands) -> None:
        self._editor, self._hands = editor, hands
        self._shown: Mapping[str, Element] | None = None

    def preview(self, steps: Steps | None) -> Words | None:
        """Shows the copies; if there can be none, shows none and tells why."""
        told = NO_NUMBER if steps is None else refusal(self._editor, steps)
        if steps is None or told is not None:
            self.put_away()
            return told
        self._shown = None
        self._editor.show(planned(self._editor, steps).previews({}))
        self._shown = self._editor.previews
        return None

    def take(self, steps: Steps | None) -> Words | None:
        """Adds the copies as one step and selects them with what they are copies of."""
        told = self.preview(steps)
        if steps is None or told is not None:
            return told
        plan, selection = planned(self._editor, steps), self._editor.selection
        chosen = self._editor.selected
        self._shown = None
        self._editor.carry_out(plan)
        self._editor.select([*selection, *(element.id for element in plan.new)])
        say_what_stayed_single(self._editor, chosen)
        return None

    def put_away(self) -> None:
        """Shows no copies any more, nor has one selected; what others show stays."""
        shown, self._shown = self._shown, None
        if shown is None or self._editor.previews is not shown:
            return
        self._editor.show({})
        if not shown.keys().isdisjoint(self._editor.selection):
            self._editor.select(id_ for id_ in self._editor.selection if id_ not in shown)

    def is_overtaken(self, change: EditorChange) -> bool:
        """Whether a change leaves nothing to repeat as it was asked for."""
        previews, hands = self._editor.previews, self._hands
        is_gone = self._shown is not None and previews is not self._shown
        at_work = hands.tool != "select" or hands.session is not None
        return change.selection or change.poster or at_work or (change.is_preview and is_gone)


def can_repeat(editor: Editor) -> bool:
    """Whether something is selected of which there may be several: a card is there once."""
    return editor.can_edit and any(not isinstance(e, CardElement) for e in editor.selected)


def suggested(editor: Editor) -> Steps:
    """Side by side to the right with a small gap, or below, as many as there is room for."""
    box, poster = box_around(e.frame for e in sources(editor)), editor.poster
    if box is None or poster is None:
        return Steps(_COPIES, 0.0, 0.0)
    gap = _GAP * min(poster.sheet)
    right, down = round(box.width + gap, 1), round(box.height + gap, 1)
    ways = [
        Steps(copies, *step)
        for copies in range(_COPIES, 0, -1)
        for step in ((right, 0.0), (0.0, down))
    ]
    return next((way for way in ways if refusal(editor, way) is None), ways[0])


def refusal(editor: Editor, steps: Steps) -> Words | None:
    """Why there can be no such copies; `None` if there can."""
    poster, chosen = editor.poster, sources(editor)
    if poster is None or not 1 <= steps.copies <= MOST_COPIES or steps.copies % 1:
        return WRONG_COUNT
    if steps.copies * len(chosen) > MOST_ELEMENTS:
        return TOO_MANY
    if max(abs(steps.right), abs(steps.down)) < SHORTEST:
        return NO_STEP
    dx, dy = steps.copies * steps.right, steps.copies * steps.down
    boxes = (bounds_of(e.frame) for e in chosen if not isinstance(e, GroupElement))
    last = (Rect(box.x + dx, box.y + dy, box.width, box.height) for box in boxes)
    sheet = Rect(0.0, 0.0, *poster.sheet)
    return None if all(box.intersects(sheet) for box in last) else OFF_SHEET


def planned(editor: Editor, steps: Steps) -> Plan:
    """The copies in painting order, the nearest first; groups are copied with their members."""
    chosen = sources(editor)
    new: list[Element] = []
    for number in range(1, int(steps.copies) + 1):
        ids = new_ids(chosen)
        new.extend(copies(chosen, ids, number * steps.right, number * steps.down))
    return Plan(REPEAT, new=tuple(new))
