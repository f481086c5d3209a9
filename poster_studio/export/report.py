"""The record of a workshop: which words reached which poster, and which did not."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.provenance import card_shown
from poster_studio.document.workshop import Card, CardStatus, Workshop
from poster_studio.export.writing import whole_files

#: What a card's words stand in: a card, or a heading that took them.
Placed = CardElement | TextElement
TABLE: Final = "カードの行き先.csv"
UNUSED: Final = "置かなかったことば.txt"
HEADER: Final = (
    *("id", "原文", "回", "対話", "キーワード", "班", "共感", "状態"),
    *("ポスター", "ポスターでのことば"),
)
_STATUSES: Final[dict[CardStatus, str]] = {
    "verbatim": "原文のまま",
    "edited": "直したことば",
    "merged": "まとめたことば",
    "quarantined": "要確認",
}


def write_report(
    workshop: Workshop, posters: Sequence[Poster], directory: Path
) -> tuple[Path, Path]:
    """Writes the table of all cards and the list of the unplaced ones; returns both paths.

    The table is CSV in UTF-8 with a byte order mark, so that Excel opens it in Japanese. Raises
    `PosterStudioError` where the folder cannot be written.
    """
    places = placements(posters)
    with whole_files(directory) as folder:
        table, unused = _table(workshop, places), _unused(workshop, places)
        (folder / TABLE).write_text(table, encoding="utf-8-sig", newline="")
        (folder / UNUSED).write_text(unused, encoding="utf-8")
    return directory / TABLE, directory / UNUSED


def placements(posters: Sequence[Poster]) -> dict[str, list[tuple[Poster, Placed]]]:
    """Where each card lies: by card id, the posters and elements that show it."""
    places: dict[str, list[tuple[Poster, Placed]]] = {}
    for poster in posters:
        for element in poster.elements:
            if isinstance(element, CardElement | TextElement) and card_shown(element):
                places.setdefault(element.card, []).append((poster, element))
    return places


def _table(workshop: Workshop, places: dict[str, list[tuple[Poster, Placed]]]) -> str:
    sheet = io.StringIO()
    writer = csv.writer(sheet)
    writer.writerow(HEADER)
    for card in workshop.cards:
        for poster, element in places.get(card.id, []):
            changed = _changed(card, element)
            writer.writerow((*_card_cells(card), _safe(poster.title), changed))
        if card.id not in places:
            writer.writerow((*_card_cells(card), "", ""))
    return sheet.getvalue()


def _card_cells(card: Card) -> tuple[object, ...]:
    return (
        card.id, _safe(card.words), card.session, card.dialogue or "", card.keyword or "",
        card.group or "", card.likes, _STATUSES[card.status],
    )  # fmt: skip


def _changed(card: Card, element: Placed) -> str:
    words = element.text.text
    return "" if words == card.words else _safe(words)


def _safe(cell: str) -> str:
    """A cell that spreadsheets show as text instead of running it as a formula."""
    return f"'{cell}" if cell[:1] in ("=", "+", "-", "@", "\t", "\r") else cell


def _unused(workshop: Workshop, places: dict[str, list[tuple[Poster, Placed]]]) -> str:
    unplaced = [card for card in workshop.cards if card.id not in places]
    heading = f"{workshop.title}\n置かなかったことば {len(unplaced)}／{len(workshop.cards)}\n\n"
    return heading + "".join(f"{card.id}\t{card.words}\n" for card in unplaced)
