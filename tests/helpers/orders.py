"""Orders for every template with every amount and kind of words."""

from __future__ import annotations

import itertools
import json
from collections.abc import Mapping
from functools import cache
from typing import Any

from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card
from poster_studio.templates.catalogue import Template
from poster_studio.templates.filling import Order, fill
from tests.helpers.studio import ASSETS, poster_of, sample_workshop, studio

TEMPLATES = sorted(path.stem for path in (ASSETS / "templates").glob("*.json"))
LETTERS = ("A", "B", "C", None)

#: Kinds of words by name: what a slot says and what the cards say in turn.
WORDS: dict[str, tuple[str, tuple[str, ...]]] = {
    "short": ("海", ("海", "窓", "木かげ")),
    "long": (
        "だれもが気軽に立ち寄れて、困ったときにはとなりの人に声をかけられるまち",
        ("緑を残したまま、子どもが走りまわれる広場にしてほしいし、屋根もほしい",),
    ),
    "ordinary": (
        "となりの人を知っているまち",
        ("夕方にふらりと寄れる図書館", "雨の日も走れる屋根のある庭", "座っているだけでいい場所"),
    ),
    "very long": (
        "鎌倉の山と海と谷戸に囲まれた暮らしを大切にしながら、" * 8,
        ("夕方にふらりと寄れて、だれかと話せて、宿題もできる場所がほしい。" * 6,),
    ),
    "english": (
        "A town hall where everyone drops in",
        ("A place to sit without buying anything", "Somewhere to talk", "Wheelchair friendly"),
    ),
    "mixed": (
        "2030年、Kamakuraの市役所へ🚋で行こう！",
        ("Wi-Fiのある図書館で24時間☕", "モノレール100円で", "👨‍👩‍👧‍👦が集まる庭", "辻󠄁の井戸"),
    ),
}


@cache
def sample_orders() -> dict[str, dict[str, Any]]:
    """What the sample orders of each template, as its file says it."""
    raw = json.loads((ASSETS / "sample" / "posters.json").read_text(encoding="utf-8"))
    return {order["template"]: order for order in reversed(raw["posters"])}


def typical(
    template: str,
    theme: str,
    size: str = "A1",
    *,
    landscape: bool = False,
    texts: Mapping[str, RichText] | None = None,
) -> Poster:
    """The sample's words on a template, in any theme, size and direction, but for `texts`."""
    raw = sample_orders()[template]
    by_words = {card.text: card for card in sample_workshop()[0].cards}
    return ordered(
        Order(
            template=studio().templates[template],
            theme=studio().themes[theme],
            size=size,
            landscape=landscape,
            title=raw.get("title", ""),
            texts={slot: marked(words) for slot, words in raw["texts"].items()} | dict(texts or {}),
            cards=tuple(by_words[words] for words in raw["cards"]),
            group=raw["group"],
        )
    )


def marked(words: str | list[dict[str, Any]]) -> RichText:
    """Words of the sample's file: plain, or spans with their marks."""
    return (
        RichText.plain(words)
        if isinstance(words, str)
        else RichText.model_validate({"spans": words})
    )


def order_of(
    template: Template, theme: str, size: str, count: int, kind: str, *, landscape: bool
) -> Order:
    """An order of `count` cards with one kind of words everywhere."""
    words, said = WORDS[kind]
    return Order(
        template=template,
        theme=studio().themes[theme],
        size=size,
        landscape=landscape,
        texts=dict.fromkeys(template.text_slots, RichText.plain(words)),
        cards=cards(count, said),
        group=3,
    )


def cards(count: int, said: tuple[str, ...]) -> tuple[Card, ...]:
    """Cards with these words in turn, their letters in turn, some without."""
    return tuple(
        Card.model_validate(
            {
                "id": f"K1-2B-{number + 1:03d}",
                "text": said[number % len(said)],
                "keyword": LETTERS[number % len(LETTERS)],
            }
        )
        for number in range(count)
    )


def ordered(order: Order) -> Poster:
    """The poster of an order, its ids counted."""
    counter = itertools.count()
    info, elements = fill(
        order, sample_workshop()[0], studio().typesetter, lambda: f"e{next(counter)}"
    )
    return poster_of(info, elements)
