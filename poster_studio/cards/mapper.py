"""Which column of a table holds what: guessed from the headings, or given by a person."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from poster_studio.cards.headings import (
    KNOWN,
    Role,
    heading_key,
    holds_names,
    is_personal,
    is_question,
    role_of,
)
from poster_studio.cards.rows import Row

_WORDY: Final = 4


@dataclass(frozen=True, slots=True)
class ColumnMap:
    """Indexes of columns from 0: each of `texts` makes cards, `dropped` are never read.

    `names` are those of the dropped that hold what people are called: they serve only to find
    these names in the words. Without headings (`headed`) the first row is words too.
    """

    texts: tuple[int, ...] = ()
    id: int | None = None
    row: int | None = None
    session: int | None = None
    dialogue: int | None = None
    keyword: int | None = None
    group: int | None = None
    likes: int | None = None
    time: int | None = None
    status: int | None = None
    dropped: tuple[int, ...] = ()
    names: tuple[int, ...] = ()
    headed: bool = True


def guess_columns(header: Sequence[str], rows: Sequence[Row] = ()) -> ColumnMap:
    """The map that the headings suggest; `texts` is empty if no column can hold the words.

    A known heading for words goes first, then whole questions, then, if other headings are
    known, the column whose cells are longest.
    """
    roles: dict[Role, int] = {}
    dropped, questions, unknown = list[int](), list[int](), list[int]()
    for index, heading in enumerate(header):
        role = role_of(heading)
        if role is None and is_personal(heading):
            dropped.append(index)
        elif role is not None and role != "text":
            roles.setdefault(role, index)
        elif role is None and is_question(heading):
            questions.append(index)
        elif role is None and heading.strip():
            unknown.append(index)
    return ColumnMap(
        texts=_texts(header, questions, unknown if roles else [], rows),
        id=roles.get("id"),
        row=roles.get("row"),
        session=roles.get("session"),
        dialogue=roles.get("dialogue"),
        keyword=roles.get("keyword"),
        group=roles.get("group"),
        likes=roles.get("likes"),
        time=roles.get("time"),
        status=roles.get("status"),
        dropped=tuple(dropped),
        names=tuple(index for index in dropped if holds_names(header[index])),
    )


def _texts(
    header: Sequence[str], questions: list[int], unknown: list[int], rows: Sequence[Row]
) -> tuple[int, ...]:
    keys = [heading_key(heading) for heading in header]
    for name in KNOWN["text"]:
        if name in keys:
            return (keys.index(name), *questions)
    if questions:
        return tuple(questions)
    lengths = {index: _mean_length(rows, index) for index in unknown}
    wordiest = max(lengths, key=lambda index: lengths[index], default=None)
    if wordiest is None or lengths[wordiest] < _WORDY:
        return ()
    return (wordiest,)


def _mean_length(rows: Sequence[Row], column: int) -> float:
    lengths = [len(row.cell(column)) for row in rows[:200] if row.cell(column)]
    return sum(lengths) / len(lengths) if lengths else 0.0
