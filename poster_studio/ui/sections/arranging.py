"""Sections about place: lining up, order, millimetres."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.arrange import arranging
from poster_studio.editor.arrange.lining_up import LINE_UP, WAYS, line_up
from poster_studio.editor.arrange.repeating import REPEAT
from poster_studio.editor.commands import command
from poster_studio.editor.description import Description
from poster_studio.ui.sections.frame_fields import FrameFields
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.widgets.parts import Choice, Segments, button

LINES: Final = (
    ("left", Words("左", "Left"), "align-start-vertical"),
    ("middle", Words("中", "Mid"), "align-center-vertical"),
    ("even", Words("等しく", "Evenly"), "align-vertical-space-between"),
)
#: A single element on the sheet.
LINES_OF_ONE: Final = (
    *LINES[:2],
    ("right", Words("右", "Right"), "align-end-vertical"),
)
ALIGNMENTS: Final = (
    "align-left", "align-middle", "align-right", "spread-across",
    "align-top", "align-centre", "align-bottom", "spread-down",
)  # fmt: skip
ORDER: Final = Words("重なり", "Order")
ORDERS: Final = (
    ("forward", Words("前へ", "Forward"), "bring-to-front"),
    ("backward", Words("後ろへ", "Backward"), "send-to-back"),
)


class LineUpSection(Section):
    """Edges, middles and gaps of several elements."""

    name = "line-up"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, LINE_UP, _lines(kit, LINES))


class LineUpOneSection(Section):
    """A card in line with the sheet."""

    name = "line-up-one"

    def __init__(self, kit: Kit) -> None:
        super().__init__(kit, LINE_UP, _lines(kit, LINES_OF_ONE))


class AlignSection(Section):
    """All ways to line up and space out; a single element lines up with the sheet."""

    name = "align-all"
    fold = "line-up"

    def __init__(self, kit: Kit) -> None:
        icons = kit.speech.icons
        choices = [
            Choice(id_, "", icons.icon(command(id_).icon), name=kit.say(command(id_).label))
            for id_ in ALIGNMENTS
        ]
        self._ways = Segments(
            choices, lambda id_: kit.actions.action(id_).trigger(), sticky=False, across=4
        )
        super().__init__(kit, LINE_UP, self._ways)

    def refresh(self, _about: Description) -> None:
        """Offers what is possible."""
        for id_ in ALIGNMENTS:
            self._ways.button(id_).setEnabled(self.kit.actions.action(id_).isEnabled())


class RepeatSection(Section):
    """Leads to copies in equal steps."""

    name = "repeat"
    fold = "line-up"

    def __init__(self, kit: Kit) -> None:
        action = kit.actions.action("repeat")
        self.button = button(kit.say(REPEAT), kit.speech.icons.icon("copy-plus"))
        self.button.clicked.connect(action.trigger)
        super().__init__(kit, None, self.button)


class OrderSection(Section):
    """Over and under what lies there too."""

    name = "order"

    def __init__(self, kit: Kit) -> None:
        icons = kit.speech.icons
        choices = [Choice(id_, kit.say(words), icons.icon(icon)) for id_, words, icon in ORDERS]
        self._ways = Segments(choices, lambda id_: kit.actions.action(id_).trigger(), sticky=False)
        super().__init__(kit, ORDER, self._ways)

    def refresh(self, _about: Description) -> None:
        """Offers what is possible."""
        for id_, words, _ in ORDERS:
            made = self._ways.button(id_)
            made.setEnabled(self.kit.actions.action(id_).isEnabled())
            made.setAccessibleName(self.kit.say(words))


class FrameSection(Section):
    """Place and size in millimetres."""

    name = "frame"
    fold = "place"

    def __init__(self, kit: Kit) -> None:
        self.fields = FrameFields(
            kit.speech,
            lambda anchor, side, value: arranging.set_frame(kit.editor, anchor, **{side: value}),
        )
        super().__init__(kit, None, self.fields)

    def refresh(self, about: Description) -> None:
        """Shows the frame."""
        self.fields.show_frame(about.frame)


def _lines(kit: Kit, lines: Iterable[tuple[str, Words, str]]) -> Segments:
    icons = kit.speech.icons
    choices = [Choice(id_, kit.say(words), icons.icon(icon)) for id_, words, icon in lines]
    return Segments(choices, lambda id_: line_up(kit.editor, WAYS[id_]), sticky=False)
