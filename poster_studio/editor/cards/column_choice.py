"""A person says which columns of a table hold what, one press per column (EDIT-COLUMN)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from poster_studio.cards.mapper import ColumnMap
from poster_studio.cards.source_file import SourceFile
from poster_studio.cards.table_head import TableHead, unrecognised_table

ColumnRole = Literal["words", "dialogue", "keyword", "group"]


@dataclass(frozen=True, slots=True)
class ColumnChoice:
    """A table's head and what its columns hold so far, by their index from 0."""

    table: TableHead
    roles: Mapping[int, ColumnRole]

    @classmethod
    def of(cls, table: TableHead) -> ColumnChoice:
        """What the headings tell is chosen already."""
        guess = table.guess
        guessed: tuple[tuple[int | None, ColumnRole], ...] = (
            (guess.dialogue, "dialogue"),
            (guess.keyword, "keyword"),
            (guess.group, "group"),
        )
        return cls(table, {column: role for column, role in guessed if column is not None})

    def pressed(self, column: int, role: ColumnRole) -> ColumnChoice:
        """The column gets a role, or loses it; only words may stand in several columns."""
        roles = {
            other: known
            for other, known in self.roles.items()
            if other != column and (known == "words" or known != role)
        }
        if self.roles.get(column) != role:
            roles[column] = role
        return replace(self, roles=roles)

    def with_headings(self, headed: bool) -> ColumnChoice:
        """The first row is headings, or words like the others; what was pressed stays."""
        table = self.table.read_again(headed=headed)
        return replace(self, table=table, roles=self.roles or ColumnChoice.of(table).roles)

    @property
    def is_complete(self) -> bool:
        """Whether there are words to read."""
        return "words" in self.roles.values()

    @property
    def columns(self) -> ColumnMap:
        """The map for the import: a person's choice goes before what the headings suggest."""
        guess, taken = self.table.guess, self.roles
        return replace(
            guess,
            texts=tuple(sorted(c for c, role in taken.items() if role == "words")),
            dialogue=self._column("dialogue"),
            keyword=self._column("keyword"),
            group=self._column("group"),
            id=_free(guess.id, taken),
            row=_free(guess.row, taken),
            session=_free(guess.session, taken),
            likes=_free(guess.likes, taken),
            time=_free(guess.time, taken),
            status=_free(guess.status, taken),
            dropped=tuple(column for column in guess.dropped if column not in taken),
            names=tuple(column for column in guess.names if column not in taken),
        )

    def _column(self, role: ColumnRole) -> int | None:
        return next((column for column, known in self.roles.items() if known == role), None)


@dataclass(frozen=True, slots=True)
class ColumnQuestion:
    """Which of the files holds the table that somebody must explain before all are planned."""

    files: tuple[SourceFile, ...]
    place: int
    table: TableHead

    @property
    def name(self) -> str:
        """The file's name."""
        return self.files[self.place].name

    def answered(self, columns: ColumnMap) -> tuple[SourceFile, ...]:
        """The files, with the table explained."""
        explained = replace(self.files[self.place], columns=columns)
        return (*self.files[: self.place], explained, *self.files[self.place + 1 :])


def column_question(files: Sequence[SourceFile]) -> ColumnQuestion | None:
    """The first table in files that were refused whose words a person could point at."""
    for place, file in enumerate(files):
        table = unrecognised_table(file)
        if table is not None:
            return ColumnQuestion(tuple(files), place, table)
    return None


def _free(column: int | None, taken: Mapping[int, ColumnRole]) -> int | None:
    return None if column in taken else column
