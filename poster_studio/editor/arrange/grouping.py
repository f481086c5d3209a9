"""Groups: made, taken apart, stepped into and out of (EDIT-GROUP)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.document.elements import Element, GroupElement, Stack
from poster_studio.editor.arrange.hits import top_of, with_group_members
from poster_studio.editor.editor import Editor

GROUP: Final = Words("まとめる", "Group")
UNGROUP: Final = Words("まとまりをほどく", "Ungroup")


def tops(editor: Editor) -> tuple[str, ...]:
    """What is selected, groups in place of their members, in painting order."""
    parents = _parents(editor)
    found = dict.fromkeys(top_of(parents, id_, editor.isolated) for id_ in editor.selection)
    return tuple(found)


def selected_with_groups(editor: Editor) -> list[Element]:
    """The selected elements, and the groups that are selected whole, in painting order."""
    chosen = set(editor.selection) | set(tops(editor))
    members = with_group_members(editor.elements, chosen, editor.isolated)
    return [
        element
        for element in editor.elements
        if element.id in chosen or (element.id in members and isinstance(element, GroupElement))
    ]


def can_group(editor: Editor) -> bool:
    """Whether there are several things to put together."""
    return editor.can_edit and len(tops(editor)) > 1


def group(editor: Editor) -> str | None:
    """Puts what is selected into a new group, right over its topmost part; the group's id."""
    members = tops(editor)
    if not can_group(editor):
        return None
    whole = GroupElement(id=new_id(), stack=Stack(parent=editor.isolated))
    with editor.edit(GROUP) as edit:
        edit.add(whole)
        edit.restack(whole.id, editor.isolated, after=members[-1])
        for member in members:
            edit.restack(member, whole.id)
    editor.select(members)
    return whole.id


def can_ungroup(editor: Editor) -> bool:
    """Whether a whole group is selected."""
    return editor.can_edit and bool(_groups(editor))


def ungroup(editor: Editor) -> None:
    """Takes the selected groups apart, one level; their members stay where they are painted."""
    groups, selected = _groups(editor), editor.selection
    if not groups:
        return
    with editor.edit(UNGROUP) as edit:
        for whole in groups:
            below = whole
            for member in _members(editor, whole):
                edit.restack(member, editor.isolated, after=below)
                below = member
            edit.remove(whole)
    editor.select(selected)


def is_inside(editor: Editor, element_id: str) -> bool:
    """Whether an element lies in the group that was stepped into, if any was."""
    return bool(with_group_members(editor.elements, [element_id], editor.isolated))


def step_into(editor: Editor, element_id: str) -> None:
    """Steps into the group around an element, however deep, and selects it there."""
    parent = _parents(editor).get(element_id)
    editor.isolate(parent)
    editor.select([element_id])


def step_out(editor: Editor) -> bool:
    """One level out, with the group that was left selected; `False` if there was none."""
    group_id = editor.isolated
    if group_id is None:
        return False
    members = _members(editor, group_id)
    editor.isolate(_parents(editor).get(group_id))
    editor.select(members)
    return True


def _groups(editor: Editor) -> Sequence[str]:
    return [id_ for id_ in tops(editor) if isinstance(editor.element(id_), GroupElement)]


def _members(editor: Editor, group_id: str) -> list[str]:
    return [element.id for element in editor.elements if element.stack.parent == group_id]


def _parents(editor: Editor) -> dict[str, str | None]:
    return {element.id: element.stack.parent for element in editor.elements}
