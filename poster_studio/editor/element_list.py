"""The poster's elements as a list in reading order: names, order, alternative texts (EDIT-LIST)."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import Element, GroupElement, PictureElement, ShapeElement
from poster_studio.document.text import RichText
from poster_studio.editor.arrange.hits import with_members
from poster_studio.editor.description import KINDS
from poster_studio.editor.editor import Editor
from poster_studio.editor.sheets.relaying import is_aside

RENAME: Final = Words("名前をつける", "Rename")
REORDER: Final = Words("順番をかえる", "Change the order")
ALT: Final = Words("写真の説明", "Description for screen readers")
GROUP: Final = Words("まとまり", "Group")
DRAWING: Final = Words("絵", "Drawing")
#: What templates call the parts of their pictures.
PARTS: Final[dict[str, Words]] = {
    "arrow": Words("矢印", "Arrow"),
    "badge": Words("目じるし", "Badge"),
    "flower": Words("花", "Flower"),
    "hills": Words("山なみ", "Hills"),
    "issue-rule": Words("線", "Line"),
    "masthead-ground": Words("題の地", "Ground of the title"),
    "picture": Words("絵", "Picture"),
    "rain": Words("雨", "Rain"),
    "rules": Words("線", "Lines"),
    "sea": Words("海", "Sea"),
    "seal": Words("印", "Seal"),
    "shore": Words("浜", "Shore"),
    "streams": Words("流れ", "Streams"),
    "umbrella": Words("傘", "Umbrella"),
    "voice": Words("声の形", "Shape of a voice"),
}
_SHOWN: Final = 24


@dataclass(frozen=True, slots=True)
class Row:
    """One element; members of a group stand below it, one level deeper."""

    id: str
    depth: int
    title: Words
    locked: bool
    hidden: bool
    is_group: bool
    lacks_alt: bool


def rows(editor: Editor) -> tuple[Row, ...]:
    """Every element of the poster, the one that is read first on top.

    What lies in the drawer is not on the poster.
    """
    depths: dict[str, int] = {}
    found: list[Row] = []
    for element in editor.elements:
        if is_aside(element):
            continue
        parent = element.stack.parent
        depth = depths[parent] + 1 if parent in depths else 0
        depths[element.id] = depth
        found.append(
            Row(
                element.id,
                depth,
                title_of(element),
                element.locked,
                element.hidden,
                isinstance(element, GroupElement),
                isinstance(element, PictureElement) and not element.alt.strip(),
            )
        )
    return tuple(found)


def title_of(element: Element) -> Words:
    """The name that somebody gave it, else what it says, else what it is."""
    part = PARTS.get(element.name) or PARTS.get(element.name.rpartition("-")[0])
    if part is not None:
        return part
    if element.name and element.name != element.slot:
        return Words(element.name, element.name)
    text = getattr(element, "text", None)
    words = text.text if isinstance(text, RichText) else ""
    if isinstance(element, GroupElement):
        words = element.heading
    words = " ".join(words.split())
    if words:
        shown = words if len(words) <= _SHOWN else words[: _SHOWN - 1] + "…"
        return Words(shown, shown)
    if isinstance(element, GroupElement):
        return GROUP
    if isinstance(element, ShapeElement) and element.shape == "drawing":
        return DRAWING
    return KINDS.get(element.kind, Words("もの", "Element"))


def rename(editor: Editor, id_: str, name: str) -> None:
    """Gives an element a name for this list; without one it goes by its words again."""
    element, name = editor.element(id_), " ".join(name.split())
    if element is None or element.name == name or name == title_of(element).ja:
        return
    with editor.edit(RENAME) as edit:
        edit.update(id_, name=name)


def describe_picture(editor: Editor, id_: str, alt: str) -> None:
    """What is read out in a picture's place."""
    element, alt = editor.element(id_), " ".join(alt.split())
    if element is None or element.alt == alt:
        return
    with editor.edit(ALT) as edit:
        edit.update(id_, alt=alt)


def move(editor: Editor, id_: str, before: str | None, parent: str | None = None) -> None:
    """Puts an element, or a group with all in it, before another one or last, as one step.

    Nothing happens if it would land in itself or stay where it is.
    """
    element = editor.element(id_)
    if element is None or parent in with_members(editor.elements, id_) or before == id_:
        return
    siblings = [e.id for e in editor.elements if e.stack.parent == parent and e.id != id_]
    if before is not None and before not in siblings:
        return
    old = [e.id for e in editor.elements if e.stack.parent == element.stack.parent]
    place = old.index(id_) + 1
    following = old[place] if place < len(old) else None
    if parent == element.stack.parent and before == following:
        return
    with editor.edit(REORDER) as edit:
        edit.restack(id_, parent, **({} if before is None else {"before": before}))
