"""From rows to utterances, by a map of columns: what all table formats share."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from poster_studio.base.words import Words
from poster_studio.cards.cells import (
    count_in,
    dialogue_asked,
    dialogues_of,
    is_like_date,
    letter_in,
    moment_in,
    number_in,
)
from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.rows import Row
from poster_studio.cards.utterance import Place, Reading, Utterance
from poster_studio.document.workshop import CardStatus, KeywordLetter, Programme

_STATUSES: dict[str, CardStatus] = {
    "編集": "edited", "edited": "edited", "統合": "merged", "merged": "merged",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class TableOptions:
    """What reading a table may lean on: a person's map of columns and choices, the programme."""

    columns: ColumnMap | None = None
    programme: Programme | None = None
    session: int = 1
    keyword: KeywordLetter | None = None


def read_rows(
    format_: str, header: Row, rows: Sequence[Row], columns: ColumnMap, options: TableOptions
) -> Reading:
    """One utterance for each cell of words that is not empty."""
    names = {row.cell(column) for row in rows for column in columns.names}
    return Reading(
        format=format_,
        utterances=tuple(
            utterance for row in rows for utterance in _of_row(header, row, columns, options)
        ),
        is_chat=False,
        names=frozenset(names - {""}),
        notes=tuple(_notes(header, rows, columns)),
    )


def _of_row(
    header: Row, row: Row, columns: ColumnMap, options: TableOptions
) -> Iterator[Utterance]:
    day, time = moment_in(row.cell(columns.time))
    session = number_in(row.placed(columns.session))
    dialogues = dialogues_of(options.programme, session or options.session)
    for column in columns.texts:
        text = row.cell(column)
        if not text:
            continue
        asked = dialogue_asked(header.cell(column), dialogues)
        dialogue = number_in(row.placed(columns.dialogue)) or dialogue_asked(
            row.placed(columns.dialogue), dialogues
        )
        yield Utterance(
            text=text,
            line=row.line,
            time=time,
            day=day,
            place=Place(
                session=session,
                dialogue=dialogue or asked,
                keyword=letter_in(row.placed(columns.keyword), dialogues),
                group=number_in(row.placed(columns.group)),
            ),
            likes=count_in(row.cell(columns.likes)),
            row=row.cell(columns.row),
            card_id=row.cell(columns.id),
            status=_STATUSES.get(row.cell(columns.status), "verbatim"),
        )


def _notes(header: Row, rows: Sequence[Row], columns: ColumnMap) -> Iterator[Words]:
    if columns.dropped:
        titles = "、".join(header.cell(column)[:20] for column in columns.dropped)
        yield Words(
            f"個人の情報の列は読みませんでした：{titles}", f"personal columns left out: {titles}"
        )
    if any(is_like_date(row.cell(column)) for row in rows for column in columns.texts):
        yield Words(
            "意見の列に「3-1」や日付のような値があります（表計算ソフトが変えたのかもしれません）",
            "some words look like dates (a spreadsheet may have changed them)",
        )
    if any(is_like_date(row.cell(columns.keyword)) for row in rows):
        yield Words(
            "キーワードの列に日付のような値があります（表計算ソフトが変えたのかもしれません）",
            "some keywords look like dates (a spreadsheet may have changed them)",
        )
