"""What the context panel says: about the tool in hand if it has choices, else the selection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.description import Description, describe
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands, ToolName

#: Of each tool with choices: its title, what to do with it, and the sections it offers.
_TOOLS: Final[dict[ToolName, tuple[Words, Words, frozenset[str]]]] = {
    "pen": (
        Words("ペン", "Pen"),
        Words("ポスターをなぞると線になります。", "Drag over the poster to draw a line."),
        frozenset({"ink"}),
    ),
    "eraser": (
        Words("けしゴム", "Eraser"),
        Words("なぞった線が、一本ずつ消えます。", "Drag over lines to take them away."),
        frozenset({"ink"}),
    ),
    "shape": (
        Words("図形", "Shapes"),
        Words("形を選んで、ポスターの上で引っぱります。", "Choose a shape and drag."),
        frozenset({"shape-kind", "fill", "outline"}),
    ),
    "frame": (
        Words("写真の切り取り", "Crop"),
        Words("写真を引っぱると動き、ホイールで大きくなります。", "Drag to move, wheel to zoom."),
        frozenset({"picture-zoom", "done"}),
    ),
    "blur": (
        Words("顔をぼかす", "Blur a face"),
        Words("顔の上を四角く引っぱります。", "Drag a box over the face."),
        frozenset({"done"}),
    ),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """What the panel is about; `waiting` are pictures whose consent nobody has told yet."""

    tool: str
    kinds: frozenset[str]
    waiting: frozenset[str]


def subject_of(editor: Editor, hands: Hands) -> Subject:
    """Another subject begins with the panel's main sections."""
    chosen = editor.selected
    tool = hands.tool if hands.tool in _TOOLS else ""
    waiting = (e.id for e in chosen if e.kind == "picture" and e.consent == "unknown")
    return Subject(tool, frozenset(e.kind for e in chosen), frozenset(waiting))


def describe_desk(editor: Editor, hands: Hands) -> Description:
    """What the panel shows now."""
    if hands.tool in _TOOLS and editor.can_edit:
        title, about, offers = _TOOLS[hands.tool]
        return Description(title, about, offers=offers)
    return describe(editor)
