"""Named steps that bring documents of older formats to today's.

A migration works on raw roots: root name → key → JSON. What it changes is written to the shared
document in one transaction that no undo touches. Two seats that migrate the same document at the
same time must write the same values, so a migration depends on nothing but the roots.
"""

from __future__ import annotations

import copy
import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words

#: The format that this version writes, in `meta.format` of every document.
FORMAT: Final = 1

#: JSON of a document: root name → key → value. `Any`, because it comes from outside.
RawRoots = Mapping[str, Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class Migration:
    """One change of the format, from `from_format` to the next; `apply` returns new roots."""

    name: str
    from_format: int
    apply: Callable[[RawRoots], RawRoots]


#: In order of their formats. Each has a sample of its old format and a test.
POSTER_MIGRATIONS: Final[tuple[Migration, ...]] = ()
WORKSHOP_MIGRATIONS: Final[tuple[Migration, ...]] = ()


def format_of(roots: RawRoots) -> int:
    """The format that a document says it has; 1 when it says nothing readable."""
    value = roots.get("meta", {}).get("format")
    if isinstance(value, int | float) and math.isfinite(value) and value >= 1:
        return int(value)
    return 1


def is_current(roots: RawRoots, current: int = FORMAT) -> bool:
    """Whether nothing needs to be migrated; only the root `meta` is looked at.

    Raises `PosterStudioError` for a format newer than `current`.
    """
    found = format_of(roots)
    if found > current:
        raise PosterStudioError(
            Words("このファイルは新しい版の Poster Studio で作られています",
                  "this file was made by a newer version of Poster Studio"),
            Words("Poster Studio を新しい版にしてから開いてください",
                  "update Poster Studio, then open it again"),
        )  # fmt: skip
    return found == current


def migrated(roots: RawRoots, migrations: Sequence[Migration], current: int = FORMAT) -> RawRoots:
    """The roots in the current format; each migration from theirs on is applied in turn."""
    found = format_of(roots)
    result: RawRoots = copy.deepcopy({name: dict(root) for name, root in roots.items()})
    for migration in migrations:
        if migration.from_format >= found:
            result = migration.apply(result)
    meta = {**result.get("meta", {}), "format": current}
    return {**result, "meta": meta}
