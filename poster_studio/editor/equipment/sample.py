"""The bundled sample workshop: the real programme, invented words, six groups' posters."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from poster_studio.document.elements import Element
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card, CardSource, Programme, Workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.templates.catalogue import template_of
from poster_studio.templates.filling import Order, fill
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: The sample is the same everywhere: its ids come from this seed.
SEED = 20210320
CREATED = "2021-06-19T10:00:00+09:00"


def write_sample(studio: Studio, path: Path) -> None:
    """Writes the sample as a new workshop file, whole or not at all.

    Raises `PosterStudioError` if one is there, or without room for it.
    """
    workshop, posters = sample(studio)
    with WorkshopFile.made(path, workshop) as file:
        for info, elements in posters:
            file.add_poster(info, elements)


def sample(studio: Studio) -> tuple[Workshop, list[tuple[PosterInfo, tuple[Element, ...]]]]:
    """The sample's workshop, without its posters, and the posters."""
    folder = studio.assets / "sample"
    about = _read(folder / "programme.json")
    workshop = Workshop(
        id="sample",
        title=about["title"],
        series=about["series"],
        programme=Programme.model_validate(about["programme"]),
        cards=_cards(about["series"], _read(folder / "deck.json")["cards"]),
        created=CREATED,
    )
    orders = _read(folder / "posters.json")["posters"]
    new_id = _ids(SEED)
    return workshop, [
        fill(_order(raw, workshop, studio), workshop, studio.typesetter, new_id) for raw in orders
    ]


def _cards(series: str, raw_cards: list[dict[str, Any]]) -> tuple[Card, ...]:
    """Cards numbered within their session, dialogue and keyword."""
    serials: Counter[tuple[int, int, str]] = Counter()
    cards = []
    for line, raw in enumerate(raw_cards, start=1):
        place = (raw["session"], raw["dialogue"], raw["keyword"])
        serials[place] += 1
        card_id = f"{series}{place[0]}-{place[1]}{place[2]}-{serials[place]:03d}"
        source = CardSource(format="sample", line=line)
        cards.append(Card.model_validate({"id": card_id, "source": source} | raw))
    return tuple(sorted(cards, key=lambda card: card.id))


def _order(raw: Mapping[str, Any], workshop: Workshop, studio: Studio) -> Order:
    by_words = {card.text: card for card in workshop.cards}
    return Order(
        template=template_of(studio.templates, raw["template"]),
        theme=studio.themes[raw["theme"]],
        size=raw.get("size", "A1"),
        landscape=raw.get("landscape", False),
        title=raw.get("title", ""),
        texts={slot: _words(words) for slot, words in raw.get("texts", {}).items()},
        cards=tuple(by_words[words] for words in raw["cards"]),
        group=raw["group"],
    )


def _words(raw: str | list[dict[str, Any]]) -> RichText:
    """Plain words, or a list of spans with their marks."""
    return RichText.plain(raw) if isinstance(raw, str) else RichText.model_validate({"spans": raw})


def _ids(seed: int) -> Callable[[], str]:
    rng = random.Random(seed)
    return lambda: f"{rng.getrandbits(48):012x}"


def _read(path: Path) -> dict[str, Any]:
    content: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return content
