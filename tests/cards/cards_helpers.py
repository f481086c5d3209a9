"""Reads the sample files and plans imports of them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from poster_studio.cards.plan import ImportPlan
from poster_studio.cards.planning import ImportContext, plan_import
from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import Card

SAMPLES = Path(__file__).parent.parent / "samples" / "cards"


def sample(name: str) -> SourceFile:
    return SourceFile(name, (SAMPLES / name).read_bytes())


def chat(text: str, name: str = "chat.txt", *, group: int | None = None) -> SourceFile:
    return SourceFile(name, text.encode(), group)


def plan(
    *sources: SourceFile, deck: Sequence[Card] = (), context: ImportContext | None = None
) -> ImportPlan:
    return plan_import(sources, context or ImportContext(), deck)


def plan_of(text: str, context: ImportContext | None = None) -> ImportPlan:
    return plan(chat(text), context=context)


def texts(found: ImportPlan) -> list[str]:
    """The words that a reader of the deck sees."""
    return [found.kept.get(card.id, card.text) for card in found.cards]


def after(deck: Sequence[Card], found: ImportPlan) -> list[Card]:
    """The deck once the plan was carried out."""
    liked = [
        card.model_copy(update={"likes": found.likes.get(card.id, card.likes)}) for card in deck
    ]
    return [*liked, *found.cards]
