"""Words stay whole: changed cards, cards without a source, the statement at the foot."""

from __future__ import annotations

from collections.abc import Mapping

from poster_studio.base.findings import Finding
from poster_studio.base.words import Words
from poster_studio.checks.elements import found, printed, words_on
from poster_studio.compose.card import is_edited
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card

#: What every poster of a citizens' dialogue says somewhere.
STATEMENT = "市の決定ではありません"


def check_provenance(poster: Poster, look: Look, deck: Mapping[str, Card]) -> list[Finding]:
    """C14 changed words, C15 cards that are not in the deck, C23 the missing statement."""
    findings = []
    for element in printed(poster):
        if isinstance(element, CardElement):
            findings += _card(poster, element, look, deck)
    if not any(STATEMENT in element.text.text for element in words_on(poster)):
        findings.append(
            found(
                "C23", "warning", poster, None,
                Words("「市の決定ではありません」の一文がありません",
                      "the sentence “this is not a decision of the city” is missing"),
                Words("下のらんに一文を入れてください", "put it into the footer"),
            )
        )  # fmt: skip
    return findings


def _card(
    poster: Poster, element: CardElement, look: Look, deck: Mapping[str, Card]
) -> list[Finding]:
    if element.card not in deck:
        return [
            found(
                "C15", "warning", poster, element,
                Words("出典のわからないカードがあります", "a card has no known source"),
                Words("カード一覧から置きなおしてください", "place it again from the cards"),
            )
        ]  # fmt: skip
    if not is_edited(element, look):
        return []
    return [
        found(
            "C14", "note", poster, element,
            Words(f"カード {element.card} のことばは書きかえられています",
                  f"the words of card {element.card} were changed"),
            Words("「編集」のしるしが付きます。原文に戻すこともできます",
                  "it is marked; the original can be restored"),
        )
    ]  # fmt: skip
