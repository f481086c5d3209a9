"""What a section of the context panel is: something that can be done with what is selected."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtWidgets import QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.description import Description
from poster_studio.editor.editor import Editor
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui.actions import Actions
from poster_studio.ui.widgets.parts import Speech, label
from poster_studio.ui.widgets.tall_font import has_readings


@dataclass(frozen=True, slots=True)
class Kit:
    """What sections are built with."""

    editor: Editor
    actions: Actions
    speech: Speech
    painter: PagePainter

    def say(self, words: Words) -> str:
        """The words in the language of the interface."""
        return words.in_(self.speech.language)


class Section(QWidget):
    """Shown when the description of what is selected offers it by its name.

    A section with a `fold` is shown only while that fold of the panel is open.
    """

    name: ClassVar[str] = ""
    fold: ClassVar[str | None] = None

    def __init__(self, kit: Kit, title: Words | None, content: QWidget) -> None:
        super().__init__()
        self.kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3 if has_readings() else 6)
        if title is not None:
            column.addWidget(label(kit.say(title), "section"))
        column.addWidget(content)

    def refresh(self, about: Description) -> None:
        """Shows how things stand; called while the section is offered."""


class SectionKind(Protocol):
    """What makes a section, most often its class; known by its name before there is one."""

    @property
    def name(self) -> str:
        """What a description offers it by."""

    @property
    def fold(self) -> str | None:
        """The fold that it shows in."""

    def __call__(self, kit: Kit, /) -> Section:
        """Makes it."""
