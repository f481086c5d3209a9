"""`poster-studio cards import` and `cards list`."""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path
from typing import Any

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Language, Words
from poster_studio.cards import problems
from poster_studio.cards.plan import ImportPlan, SourceReport
from poster_studio.cards.planning import ImportContext, plan_import
from poster_studio.cards.sentence_column import sentence_column
from poster_studio.cards.source_file import MAX_MEGABYTES, SourceFile, read_source
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.table_head import TableHead, unrecognised_table
from poster_studio.cli.options import (
    WORKSHOP,
    Commands,
    Parents,
    add_command,
    add_workshop,
    open_to_read,
    open_to_write,
    told,
    whole_number,
)
from poster_studio.cli.output import Result, say
from poster_studio.document.provenance import card_shown
from poster_studio.document.workshop import Card
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.workshop_io.workshop_file import WorkshopFile

IMPORT = Words("カードの読み込み", "Import cards")


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the commands to the parser."""
    cards = add_command(commands, "cards", "市民のことば", "citizens' words")
    actions = cards.add_subparsers(dest="action", required=True, metavar="ACTION")
    _add_import(actions, parents)
    listing = add_command(actions, "list", "カードの一覧を表示します", "list the cards", parents)
    add_workshop(listing)
    listing.set_defaults(run=run_list)


def _add_import(actions: Commands, parents: Parents) -> None:
    reading = add_command(
        actions,
        "import",
        "チャットや表からカードを読み込みます",
        "read cards from chats and tables",
        parents,
    )
    reading.add_argument(
        "sources", nargs="+", metavar="SOURCE", help=told("読み込むファイル", "files to read")
    )
    reading.add_argument(
        "--into",
        required=True,
        metavar=WORKSHOP,
        help=told("読み込み先のファイル", "the workshop file to add them to"),
    )
    numbers = (
        ("--session", 1, told("何回目か（はじめは1）", "the session (1 if not given)")),
        ("--dialogue", None, told("いくつめの対話か", "the dialogue")),
        ("--group", None, told("何番の班か", "the group")),
    )
    for name, default, sentence in numbers:
        reading.add_argument(name, type=whole_number, default=default, metavar="N", help=sentence)
    reading.add_argument(
        "--keyword", choices=("A", "B", "C"), help=told("キーワード", "the keyword")
    )
    reading.add_argument(
        "--keep-private",
        action="store_true",
        help=told("個人あての発言も読み込みます", "read private messages, too"),
    )
    reading.set_defaults(run=run_import)


def run_import(options: argparse.Namespace) -> Result:
    """Reads all sources, then adds their words in one step; nothing if one cannot be used."""
    sources = [_source(path) for path in options.sources]
    sources = [_explained(source, options.language) for source in sources]
    with open_to_write(options.into) as file:
        store = file.workshop_store
        workshop = store.workshop
        context = ImportContext(
            series=workshop.series,
            session=options.session,
            dialogue=options.dialogue,
            group=options.group,
            keyword=options.keyword,
            keep_private=options.keep_private,
            programme=workshop.programme,
        )
        plan = plan_import(sources, context, [*workshop.cards, *store.deleted_cards])
        file.undecided.keep(plan.kept)
        _write(plan, store)
        file.flush()
    _say_notes(plan, options.language)
    return Result(
        json={"sources": [_report_json(report) for report in plan.sources], "added": plan.added},
        lines=_summary(plan, options.language),
    )


def run_list(options: argparse.Namespace) -> Result:
    """Lists the deck and the posters that each card is on."""
    with open_to_read(options.file) as file:
        posters, undecided = _posters_by_card(file), file.undecided.words()
        cards = [
            _card_json(card, undecided.get(card.id, card.text), posters.get(card.id, []))
            for card in file.workshop_store.workshop.cards
        ]
    lines = tuple(f"{card['id']}\t{_one_line(card['text'])}" for card in cards)
    return Result(json={"cards": cards}, lines=lines)


def _source(name: str) -> SourceFile:
    path = Path(name)
    limit = MAX_MEGABYTES * 1024 * 1024
    try:
        if path.exists() and not path.is_file():
            raise problems.no_file(path.name or name)
        if path.stat().st_size > limit:
            raise problems.too_large(path.name, MAX_MEGABYTES)
        with path.open("rb") as file:
            return SourceFile(name, file.read(limit + 1))
    except OSError as error:
        raise PosterStudioError(
            Words(f"「{path.name}」が読めません", f"{path.name} cannot be read"),
            Words("名前と場所を確かめてください", "check its name and place"),
        ) from error


def _explained(source: SourceFile, language: Language) -> SourceFile:
    """The source, its column of words told by its cells if its headings do not tell.

    Raises `PosterStudioError` for what cannot be used, before the workshop is touched.
    """
    try:
        read_source(source, TableOptions())
    except PosterStudioError:
        table = unrecognised_table(source)
        if table is None:
            raise
    else:
        return source
    name, columns = Path(source.name).name, sentence_column(table)
    if columns is None:
        raise problems.unknown_columns(name, table.header if table.guess.headed else table.rows[0])
    say(f"{name}: {_taken(table, columns.texts[0]).in_(language)}")
    explained = replace(source, columns=columns)
    read_source(explained, TableOptions())
    return explained


def _taken(table: TableHead, column: int) -> Words:
    title, number = _one_line(table.header[column])[:40], column + 1
    if not table.guess.headed:
        return Words(
            f"見出しがないので、意見として{number}列めを1行めから読みました",
            f"no headings: the words were taken from column {number}, the first row included",
        )
    return Words(
        f"意見として「{title}」の列を読みました", f"the words were taken from the column “{title}”"
    )


def _write(plan: ImportPlan, store: WorkshopStore) -> None:
    if not plan.cards and not plan.likes:
        return
    with store.edit(IMPORT) as edit:
        edit.add_cards(plan.cards)
        for card_id, likes in plan.likes.items():
            edit.update_card(card_id, likes=likes)


def _say_notes(plan: ImportPlan, language: Language) -> None:
    for report in plan.sources:
        for note in report.notes:
            say(f"{Path(report.file).name}: {note.in_(language)}")


def _report_json(report: SourceReport) -> dict[str, Any]:
    return {
        "file": report.file,
        "format": report.format,
        "encoding": report.encoding,
        "added": report.added,
        "duplicates": report.duplicates,
        "private_dropped": report.private_dropped,
        "quarantined": report.quarantined,
        "reactions": report.reactions,
        "noise": report.noise,
    }


def _summary(plan: ImportPlan, language: Language) -> tuple[str, ...]:
    lines = [_report_line(report).in_(language) for report in plan.sources]
    total = Words(f"合計 {plan.added}枚のカード", f"{plan.added} cards in all")
    lines.append(total.in_(language))
    if plan.quarantine:
        count = len(plan.quarantine)
        look = Words(
            f"{count}枚は個人の情報があるかもしれないので、確かめるまで貼れません",
            f"{count} may hold personal data and wait until somebody has looked",
        )
        lines.append(look.in_(language))
    return tuple(lines)


def _report_line(report: SourceReport) -> Words:
    return Words(
        f"{report.file}: {report.format} 追加{report.added} 重複{report.duplicates} "
        f"個別（除外）{report.private_dropped} 要確認{report.quarantined} "
        f"リアクション{report.reactions} あいさつなど{report.noise}",
        f"{report.file}: {report.format}, {report.added} added, {report.duplicates} duplicates, "
        f"{report.private_dropped} private left out, {report.quarantined} to review, "
        f"{report.reactions} reactions, {report.noise} without content",
    )


def _posters_by_card(file: WorkshopFile) -> dict[str, list[str]]:
    posters: dict[str, list[str]] = {}
    for info in file.workshop_store.workshop.posters:
        elements = file.poster(info.id).poster.elements
        placed = {card for e in elements if (card := card_shown(e))}
        for card_id in placed:
            posters.setdefault(card_id, []).append(info.id)
    return posters


def _card_json(card: Card, text: str, posters: list[str]) -> dict[str, Any]:
    return {
        "id": card.id,
        "text": text,
        "original": text if card.original is None else card.original,
        "session": card.session,
        "dialogue": card.dialogue,
        "keyword": card.keyword,
        "group": card.group,
        "likes": card.likes,
        "status": card.status,
        "posters": posters,
    }


def _one_line(text: str) -> str:
    return " ".join(text.split())
