"""Changes to what is selected: delete, duplicate, nudge, order, place, colour."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from poster_studio.base.words import Words
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    GroupElement,
    Mirrored,
    TextElement,
)
from poster_studio.document.text import RichText
from poster_studio.editor.arrange.copying import (
    copies,
    new_ids,
    say_what_stayed_single,
    sources,
)
from poster_studio.editor.arrange.grouping import tops
from poster_studio.editor.arrange.hits import bounds_of
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.arrange.reshaping import common_frame, stretched
from poster_studio.editor.arrange.transforming import moved, turned_by
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.retemplating import without_cards, write_relay

DELETE: Final = Words("けす", "Delete")
TO_TRAY: Final = Words("トレイに戻す", "Back to the tray")
DUPLICATE: Final = Words("複製", "Duplicate")
FORWARD: Final = Words("前へ", "Bring forward")
BACKWARD: Final = Words("後ろへ", "Send backward")
TO_FRONT: Final = Words("いちばん前へ", "Bring to front")
TO_BACK: Final = Words("いちばん後ろへ", "Send to back")
NUDGE: Final = Words("少し動かす", "Nudge")
RESTORE: Final = Words("原文に戻す", "Back to the original")
PLACE: Final = Words("位置と大きさ", "Place and size")
FLIP: Final = Words("裏返す", "Flip")
COLOUR: Final = Words("色", "Colour")

#: The reference point of a frame: its top left corner, its middle, its bottom right corner.
Anchor = Literal["corner", "middle", "far"]
ANCHORS: Final[dict[Anchor, float]] = {"corner": 0.0, "middle": 0.5, "far": 1.0}

_OFFSET: Final = 0.012
#: Of a large selection only the first elements are looked at.
_LOOKED_AT: Final = 20


def delete(editor: Editor) -> None:
    """Takes the selected elements off the poster; cards lie in the tray again.

    The template's other cards close ranks.
    """
    take_off(editor, editor.selection)


def take_off(editor: Editor, ids: Iterable[str]) -> None:
    """Takes elements off the poster, as `delete` does those that are selected."""
    gone = dict.fromkeys(ids)
    if not gone:
        return
    only_cards = all(isinstance(editor.element(id_), CardElement) for id_ in gone)
    poster = editor.store.poster
    relay = without_cards(editor.studio, editor.workshop, poster, gone.keys())
    with editor.edit(TO_TRAY if only_cards else DELETE) as edit:
        for id_ in gone:
            edit.remove(id_)
        if relay is not None:
            write_relay(edit, poster, relay, gone.keys())


def duplicate(editor: Editor) -> None:
    """Copies of what is selected beside it, selected. A card is there once: it stays one."""
    chosen, originals, poster = editor.selected, sources(editor), editor.poster
    if not originals or poster is None:
        return
    step = _OFFSET * min(poster.sheet)
    new = copies(originals, new_ids(originals), step, step)
    with editor.edit(DUPLICATE) as edit:
        edit.add_all(new)
    editor.select(element.id for element in new)
    say_what_stayed_single(editor, chosen)


def nudge(editor: Editor, dx: float, dy: float) -> None:
    """Moves the selected elements a little, as one step."""
    frames = {element.id: element.frame for element in editor.selected}
    if frames:
        editor.carry_out(Plan(NUDGE, moved(frames, dx, dy)))


def restack(editor: Editor, *, forward: bool) -> None:
    """Puts each selected element over, or under, the next one that it overlaps (EDIT-ORDER-1)."""
    chosen = editor.selected
    if not chosen:
        return
    pile = _Pile(editor)
    with editor.edit(FORWARD if forward else BACKWARD) as edit:
        for element in reversed(chosen) if forward else chosen:
            neighbour = pile.neighbour(element, forward=forward)
            if neighbour is None:
                continue
            place = {"after": neighbour} if forward else {"before": neighbour}
            edit.restack(element.id, element.stack.parent, **place)


def restack_all_the_way(editor: Editor, *, to_front: bool) -> None:
    """Puts what is selected over, or under, everything else in the same group."""
    chosen = tops(editor)
    if not chosen:
        return
    lowest = next(
        (e.id for e in editor.elements if e.stack.parent == editor.isolated and e.id not in chosen),
        None,
    )
    with editor.edit(TO_FRONT if to_front else TO_BACK) as edit:
        for id_ in chosen:
            place = {} if to_front or lowest is None else {"before": lowest}
            edit.restack(id_, editor.isolated, **place)


def can_restack(editor: Editor, *, forward: bool) -> bool:
    """Whether something lies over, or under, what is selected."""
    pile = _Pile(editor)
    chosen = editor.selected[:_LOOKED_AT]
    return any(pile.neighbour(element, forward=forward) is not None for element in chosen)


def restore_words(editor: Editor) -> None:
    """Gives cards, and headings that took their words, the words as they were said."""
    originals = editor.look.originals
    with editor.edit(RESTORE) as edit:
        for card in editor.selected:
            if isinstance(card, CardElement | TextElement) and card.card in originals:
                edit.set_text(card.id, RichText.plain(originals[card.card]))


def anchored(frame: Frame, anchor: Anchor) -> Frame:
    """The frame with `x` and `y` of its reference point in place of its corner."""
    share = ANCHORS[anchor]
    x, y = frame.x + share * frame.width, frame.y + share * frame.height
    return frame.model_copy(update={"x": x, "y": y})


def set_frame(editor: Editor, anchor: Anchor = "corner", **sides: float) -> None:
    """Sets x, y, width, height or rotation of what is selected, as one step.

    x and y are those of the reference point, which stays where it is when the size changes. Of
    several elements they are those of the box around them, and all turn about its middle.
    """
    frames = {element.id: element.frame for element in editor.selected}
    old, share = common_frame(frames), ANCHORS[anchor]
    if len(frames) == 1:
        old = next(iter(frames.values()))
    if old is None:
        return
    new = Frame.model_validate({**dict(anchored(old, anchor)), **sides})
    corner = {"x": new.x - share * new.width, "y": new.y - share * new.height}
    frame = new.model_copy(update=corner)
    if frame != old:
        editor.carry_out(Plan(PLACE, _put_into(frames, old, frame)))


def flip(editor: Editor, side: Literal["flip_x", "flip_y"]) -> None:
    """Mirrors the selected pictures, shapes, lines and stickers, each in its place."""
    chosen = [element for element in editor.selected if isinstance(element, Mirrored)]
    if not chosen:
        return
    with editor.edit(FLIP) as edit:
        for element in chosen:
            edit.update(element.id, **{side: not getattr(element, side)})


def can_flip(editor: Editor) -> bool:
    """Whether something is selected that can be mirrored."""
    return editor.can_edit and any(isinstance(e, Mirrored) for e in editor.selected)


def set_letter(editor: Editor, letter: str) -> None:
    """Gives the selected cards a letter's tint, pattern and badge."""
    cards = [element for element in editor.selected if isinstance(element, CardElement)]
    with editor.edit(COLOUR) as edit:
        for card in cards:
            edit.update(card.id, letter=letter)


def _put_into(frames: Mapping[str, Frame], old: Frame, new: Frame) -> dict[str, Frame]:
    """The frames in a common one's new place, size and angle."""
    if len(frames) == 1:
        return dict.fromkeys(frames, new)
    put = stretched(frames, old.rect, new.rect)
    turn = new.rotation - old.rotation
    return turned_by(put, new.rect.centre, turn) if turn else put


class _Pile:
    """The elements in painting order with their boxes, to find who overlaps whom."""

    def __init__(self, editor: Editor) -> None:
        self._elements = editor.elements
        self._selection = frozenset(editor.selection)
        self._places = {element.id: place for place, element in enumerate(self._elements)}
        self._boxes = [bounds_of(element.frame) for element in self._elements]

    def neighbour(self, element: Element, *, forward: bool) -> str | None:
        """The nearest sibling over or under the element that it overlaps, itself not selected."""
        place = self._places[element.id]
        count = len(self._elements)
        beyond = range(place + 1, count) if forward else range(place - 1, -1, -1)
        return next((self._elements[i].id for i in beyond if self._counts(i, place)), None)

    def _counts(self, other: int, place: int) -> bool:
        element, mine = self._elements[other], self._elements[place]
        return (
            element.stack.parent == mine.stack.parent
            and element.id not in self._selection
            and not element.locked
            and not isinstance(element, GroupElement)
            and self._boxes[other].intersects(self._boxes[place])
        )
