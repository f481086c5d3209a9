"""The answers of a Google form: a timestamp first, then one column for each question."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from poster_studio.cards.headings import heading_key, holds_names, is_personal, role_of
from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.rows import Row
from poster_studio.cards.sources.table_rows import TableOptions, read_rows
from poster_studio.cards.utterance import Reading

FORMAT: Final = "google-forms"


def confidence(rows: Sequence[Row]) -> float:
    """How surely (0–1) these are a form's answers: by the first heading."""
    if not rows or not _columns(rows[0]).texts:
        return 0.0
    return 0.9 if heading_key(rows[0].cell(0)) in ("タイムスタンプ", "timestamp") else 0.0


def read(rows: Sequence[Row], options: TableOptions) -> Reading:
    """Every answer to a question about the matter; who answered stays out."""
    header = rows[0]
    columns = options.columns or _columns(header)
    return read_rows(FORMAT, header, rows[1:], columns, options)


def _columns(header: Row) -> ColumnMap:
    """All columns but the timestamp, the personal ones and those that say where words belong."""
    roles = {index: role_of(heading) for index, heading in enumerate(header.cells)}
    others = {role: index for index, role in roles.items() if role not in (None, "text")}
    dropped = tuple(
        index
        for index, heading in enumerate(header.cells)
        if roles[index] is None and is_personal(heading)
    )
    return ColumnMap(
        texts=tuple(
            index
            for index, heading in enumerate(header.cells)
            if heading.strip() and index not in dropped and index not in others.values()
        ),
        session=others.get("session"),
        dialogue=others.get("dialogue"),
        keyword=others.get("keyword"),
        group=others.get("group"),
        time=0,
        dropped=dropped,
        names=tuple(index for index in dropped if holds_names(header.cells[index])),
    )
