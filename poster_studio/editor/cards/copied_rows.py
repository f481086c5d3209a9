"""Rows copied from a spreadsheet, as words of a table that can be imported (EDIT-PASTE-3)."""

from __future__ import annotations

from html.parser import HTMLParser
from typing import Final

#: Stands over a copied column that has no heading of its own.
HEADING: Final = "意見"


def copied_rows(words: str, html: str = "") -> str | None:
    """The rows, with a heading if they are one column without; `None` if they are no table.

    `words` and `html` are two forms of what was copied: only the second tells one column from
    lines of words.
    """
    if _are_rows(words):
        return words
    table = _Table()
    table.feed(html)
    table.close()
    if not words.strip() or table.rows < 2 or table.has_words_outside:
        return None
    return words if table.cells > table.rows else _with_heading(words)


def _are_rows(words: str) -> bool:
    """Whether each of several lines holds cells between tabs."""
    rows = [line for line in words.splitlines() if line.strip()]
    return len(rows) > 1 and all("\t" in row for row in rows)


def _with_heading(column: str) -> str:
    # The window opens without the readers of all formats.
    from poster_studio.cards.detect import read_text
    from poster_studio.cards.headings import role_of
    from poster_studio.cards.rows import BrokenTableError
    from poster_studio.cards.sources import table
    from poster_studio.cards.sources.table_rows import TableOptions

    try:
        reading = read_text(column, TableOptions())
    except BrokenTableError:
        return column
    known = reading is not None and reading.format != table.FORMAT
    first = next(line for line in column.splitlines() if line.strip())
    return column if known or role_of(first) == "text" else f"{HEADING}\n{column}"


class _Table(HTMLParser):
    """Counts the rows and cells of a document, and notes whether it holds anything else to read."""

    def __init__(self) -> None:
        super().__init__()
        self.rows = self.cells = 0
        self.has_words_outside = False
        self._depth = self._unread = 0

    def handle_starttag(self, tag: str, _attrs: list[tuple[str, str | None]]) -> None:
        """Rows and cells of tables, and what is never shown."""
        self.rows += tag == "tr"
        self.cells += tag in _CELLS
        self._depth += tag == "table"
        self._unread += tag in _UNREAD

    def handle_endtag(self, tag: str) -> None:
        """The end of a table, or of what is never shown."""
        self._depth -= tag == "table"
        self._unread -= tag in _UNREAD

    def handle_data(self, data: str) -> None:
        """Words."""
        if not (self._depth > 0 or self._unread > 0) and data.strip():
            self.has_words_outside = True


_CELLS: Final = frozenset({"td", "th"})
_UNREAD: Final = frozenset({"head", "style", "script", "title"})
