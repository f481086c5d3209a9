"""What a PDF/X rule yields, and safe reading of a stranger's PDF objects."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pikepdf

from poster_studio.base.findings import Finding, Severity
from poster_studio.base.words import Words

#: Form XObjects may hold each other only so deep before we stop looking.
DEEPEST = 12


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


def dictionary(value: Any) -> Any:
    """The value if it is a dictionary or stream, else an empty dictionary."""
    is_map = isinstance(value, pikepdf.Dictionary | pikepdf.Stream)
    return value if is_map else pikepdf.Dictionary()


def resources_below(holder: Any, depth: int = 0) -> Iterator[Any]:
    """The resource dictionaries of a page and of all forms inside it."""
    own = dictionary(dictionary(holder).get("/Resources"))
    yield own
    if depth >= DEEPEST:
        return
    for form in dictionary(own.get("/XObject")).values():
        if name_of(dictionary(form).get("/Subtype")) == "Form":
            yield from resources_below(form, depth + 1)
