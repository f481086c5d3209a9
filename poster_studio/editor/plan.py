"""What a gesture would write: a value, shown as a preview first and written at its end."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame


@dataclass(frozen=True, slots=True)
class Plan:
    """New frames under one label: one undoable step."""

    label: Words
    frames: Mapping[str, Frame] = field(default_factory=dict)
