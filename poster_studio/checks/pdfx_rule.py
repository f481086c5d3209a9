"""What a PDF/X rule yields, and safe reading of a stranger's PDF objects.

Nothing here trusts a type: whatever lies where a dictionary, a number or a stream should be, the
answer is an empty dictionary, `None` or `None`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

# pikepdf's objects are dynamic.
from typing import Any, Final

import pikepdf

from poster_studio.base.findings import Finding, Severity
from poster_studio.base.words import Words

#: Page trees are searched upwards only so far; real ones have a handful of levels.
HIGHEST: Final = 64
#: What pikepdf raises for objects and streams that are damaged.
DAMAGED: Final = (pikepdf.PdfError, RuntimeError, ValueError, TypeError, LookupError, OverflowError)


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule that a file breaks, on page `page` (from 1) or in the file as a whole."""

    rule: str
    severity: Severity
    message: Words
    hint: Words
    page: int | None = None

    def finding(self) -> Finding:
        """The fault as every check reports it."""
        return Finding(self.rule, self.severity, self.message, self.hint, page=self.page)


def name_of(value: Any) -> str:
    """A PDF name as text without its slash; empty for anything else."""
    return str(value)[1:] if isinstance(value, pikepdf.Name) else ""


def text_of(value: Any) -> str:
    """A PDF string as text; empty for anything else."""
    return str(value) if isinstance(value, pikepdf.String) else ""


def number_of(value: Any) -> float | None:
    """A PDF number; `None` for anything else."""
    if isinstance(value, pikepdf.Object | str | bool) or value is None:
        return None
    try:
        return float(value)
    except DAMAGED:
        return None


def dictionary(value: Any) -> Any:
    """The value if it is a dictionary or stream, else an empty dictionary."""
    is_map = isinstance(value, pikepdf.Dictionary | pikepdf.Stream)
    return value if is_map else pikepdf.Dictionary()


def members(value: Any) -> list[Any]:
    """The members of an array; none of anything else."""
    return list(value) if isinstance(value, pikepdf.Array) else []


def stream_bytes(value: Any) -> bytes | None:
    """A stream's decoded bytes; `None` for anything else and for what cannot be decoded."""
    if not isinstance(value, pikepdf.Stream):
        return None
    try:
        return value.read_bytes()
    except DAMAGED:
        return None


def inherited(page: Any, key: str) -> Any:
    """A page's own entry or that of its nearest ancestor that has one (ISO 32000-1, 7.7.3.4)."""
    holder = page
    for _ in range(HIGHEST):
        value = holder.get(key)
        if value is not None:
            return value
        parent = holder.get("/Parent")
        if not isinstance(parent, pikepdf.Dictionary):
            return None
        holder = parent
    return None


def painted_below(page: Any) -> Iterator[tuple[Any, Any]]:
    """The page, its forms and tiling patterns, each once, with their resource dictionaries."""
    waiting = [(page, dictionary(inherited(page, "/Resources")))]
    seen: set[tuple[int, int]] = set()
    while waiting:
        holder, resources = waiting.pop()
        yield holder, resources
        inner = [
            *dictionary(resources.get("/XObject")).values(),
            *dictionary(resources.get("/Pattern")).values(),
        ]
        for each in inner:
            if not isinstance(each, pikepdf.Stream) or each.objgen in seen:
                continue
            seen.add(each.objgen)
            if name_of(each.get("/Subtype")) == "Form" or "/PatternType" in each:
                waiting.append((each, dictionary(each.get("/Resources"))))
