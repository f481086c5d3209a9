"""What a check found: problems are values, so that many can be shown at once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words

Severity = Literal["error", "warning", "note"]


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing to mend: `rule` is an id of the specification, `box` lies on the page."""

    rule: str
    severity: Severity
    message: Words
    hint: Words
    poster: str | None = None
    element: str | None = None
    page: int | None = None
    box: Rect | None = None
