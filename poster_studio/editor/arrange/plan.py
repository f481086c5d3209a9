"""What a gesture would write: a value, shown as a preview first and written at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from poster_studio.base.words import Words
from poster_studio.document.elements import Element, Frame


@dataclass(frozen=True, slots=True)
class Plan:
    """New frames, other new fields and new elements under one label: one undoable step."""

    label: Words
    frames: Mapping[str, Frame] = field(default_factory=dict)
    fields: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    new: tuple[Element, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing would change."""
        return not (self.frames or self.fields or self.new)

    def previews(self, elements: Mapping[str, Element]) -> dict[str, Element]:
        """The elements as they would become."""
        shown = {element.id: element for element in self.new}
        for id_ in self.frames.keys() | self.fields.keys():
            element = elements.get(id_)
            if element is not None:
                frame = self.frames.get(id_, element.frame)
                update = {**self.fields.get(id_, {}), "frame": frame}
                shown[id_] = element.model_copy(update=update)
        return shown
