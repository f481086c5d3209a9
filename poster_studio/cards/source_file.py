"""One source file: its bytes in, its digest, encoding and utterances out."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, replace
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards import problems
from poster_studio.cards.detect import read_rows, read_text
from poster_studio.cards.encoding import decode
from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.rows import BrokenTableError, LargeTableError
from poster_studio.cards.sources import xlsx
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.utterance import Reading

MAX_MEGABYTES: Final = 20
_MAX_UTTERANCES: Final = 20_000
_MAX_LINES: Final = 300_000
_MAX_WORDS: Final = 20_000

_SIGNATURES: Final = (
    (b"%PDF", Words("PDF", "a PDF")),
    (b"\x89PNG", Words("PNG画像", "a PNG picture")),
    (b"\xff\xd8\xff", Words("JPEG画像", "a JPEG picture")),
    (b"GIF8", Words("GIF画像", "a GIF picture")),
    (b"RIFF", Words("音声や画像", "sound or a picture")),
    (b"SQLite format 3\0", Words("データベース", "a database")),
    (b"\x1f\x8b", Words("圧縮ファイル", "a compressed file")),
)
_ROWS: Final = Words("行", "rows")
_OLD_EXCEL: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ZIP: Final = (b"PK\x03\x04", b"PK\x05\x06")


@dataclass(frozen=True, slots=True)
class SourceFile:
    """A file to import: its name, for messages only, and its bytes.

    `group` is the group whose file it is and `columns` what a table's columns hold, if a person
    said so.
    """

    name: str
    content: bytes
    group: int | None = None
    columns: ColumnMap | None = None


@dataclass(frozen=True, slots=True)
class Source:
    """A file that was read: the first 12 hexadecimal digits of its SHA-256, and what it says.

    `encoding` is the Python name of the text's encoding; a workbook has none.
    """

    name: str
    digest: str
    encoding: str | None
    reading: Reading
    group: int | None = None


def read_source(file: SourceFile, options: TableOptions) -> Source:
    """Reads one file; raises `PosterStudioError` for what is no chat, table or board."""
    if not file.content.strip(b" \t\r\n\0"):
        raise problems.empty(file.name)
    if len(file.content) > MAX_MEGABYTES * 1024 * 1024:
        raise problems.too_large(file.name, MAX_MEGABYTES)
    if file.columns is not None:
        options = replace(options, columns=file.columns)
    digest = hashlib.sha256(file.content).hexdigest()[:12]
    if file.content.startswith(_ZIP):
        encoding, reading = None, _of_workbook(file, options)
    else:
        _refuse_other_kinds(file)
        encoding, reading = _of_text(file, options)
    _refuse_floods(file.name, reading)
    return Source(file.name, digest, encoding, reading, file.group)


def _refuse_other_kinds(file: SourceFile) -> None:
    for signature, kind in _SIGNATURES:
        if file.content.startswith(signature):
            raise problems.other_kind(file.name, kind)
    if file.content.startswith(_OLD_EXCEL):
        raise problems.needs_resaving(
            file.name,
            Words("古い形式のExcelなど", "an old Office document"),
            Words("xlsx形式で保存し直してください", "save it again as xlsx"),
        )


def _of_text(file: SourceFile, options: TableOptions) -> tuple[str, Reading]:
    decoded = decode(file.content)
    if decoded is None:
        raise problems.unreadable_text(file.name)
    if decoded.text.count("\n") > _MAX_LINES:
        raise problems.too_long(file.name, _ROWS)
    try:
        reading = read_text(decoded.text, options)
    except BrokenTableError as error:
        raise problems.broken_table(file.name) from error
    except LargeTableError as error:
        raise problems.too_long(file.name, _ROWS) from error
    if reading is None:
        raise problems.unknown_format(file.name)
    return decoded.encoding, replace(reading, notes=(*decoded.notes, *reading.notes))


def _of_workbook(file: SourceFile, options: TableOptions) -> Reading:
    try:
        if not xlsx.is_workbook(file.content):
            raise problems.needs_resaving(
                file.name,
                Words("圧縮ファイル（zip）", "a zip archive"),
                Words(
                    "展開して、中のファイルを指定してください",
                    "unpack it and give the files inside",
                ),
            )
        sheets = xlsx.sheets(file.content)
    except xlsx.BrokenWorkbookError as error:
        raise problems.broken_table(file.name) from error
    except LargeTableError as error:
        raise problems.too_long(file.name, _ROWS) from error
    found = [(sheet, read_rows(sheet.rows, options)) for sheet in sheets]
    readings = [reading for _, reading in found if reading is not None]
    hidden = [
        sheet.title
        for sheet, reading in found
        if sheet.is_hidden and reading is not None and reading.utterances
    ]
    if not readings:
        raise problems.unknown_format(file.name)
    return Reading(
        format=xlsx.FORMAT,
        utterances=tuple(said for reading in readings for said in reading.utterances),
        is_chat=False,
        names=frozenset(name for reading in readings for name in reading.names),
        notes=(
            *dict.fromkeys(note for reading in readings for note in reading.notes),
            *([_hidden_read(hidden)] if hidden else []),
        ),
    )


def _hidden_read(titles: list[str]) -> Words:
    names = [title[:20] for title in titles[:5]]
    return Words(
        f"隠されているシートも読みました：{'、'.join(names)}",
        f"hidden sheets were read too: {', '.join(names)}",
    )


def _refuse_floods(name: str, reading: Reading) -> None:
    if len(reading.utterances) > _MAX_UTTERANCES:
        raise problems.too_long(name, Words("発言", "messages"))
    if any(len(utterance.text) > _MAX_WORDS for utterance in reading.utterances):
        raise problems.too_long(name, Words("一つの発言の文字", "letters in one message"))
