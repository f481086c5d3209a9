"""Nothing personal on the wall: phone numbers, e-mail addresses, cards not yet reviewed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from poster_studio.base.findings import Finding
from poster_studio.base.words import Words
from poster_studio.checks.elements import found, quoted, words_on
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card

PHONE = re.compile(r"(?<!\d)(?:\+81[-\s]?|0)\d{1,4}[-‐－ー\s]?\d{1,4}[-‐－ー\s]?\d{3,4}(?!\d)")
EMAIL = re.compile(r"[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}")
#: The organiser's own contact may stand in the footer.
PUBLIC_SLOTS = ("footer-contact", "footer-group", "footer-session")


def check_privacy(poster: Poster, _look: Look, deck: Mapping[str, Card]) -> list[Finding]:
    """C09: personal data in any words, and cards that nobody has reviewed."""
    findings = []
    for element in words_on(poster):
        if element.slot in PUBLIC_SLOTS:
            continue
        findings += [_personal(poster, element, kind) for kind in _kinds(element.text.text)]
        if isinstance(element, CardElement) and _is_quarantined(element, deck):
            findings.append(_unreviewed(poster, element))
    return findings


def _kinds(words: str) -> Iterator[Words]:
    if PHONE.search(words):
        yield Words("電話番号", "a phone number")
    if EMAIL.search(words):
        yield Words("メールアドレス", "an e-mail address")


def _is_quarantined(element: CardElement, deck: Mapping[str, Card]) -> bool:
    card = deck.get(element.card)
    return card is not None and card.status == "quarantined"


def _personal(poster: Poster, element: TextElement | CardElement, kind: Words) -> Finding:
    return found(
        "C09", "error", poster, element,
        Words(f"{quoted(element)}に{kind.ja}らしいものがあります",
              f"{quoted(element)} seems to hold {kind.en}"),
        Words("消すか、別の言い方にしてください", "delete it or say it otherwise"),
    )  # fmt: skip


def _unreviewed(poster: Poster, element: CardElement) -> Finding:
    return found(
        "C09", "error", poster, element,
        Words(f"カード {element.card} には個人の情報があるかもしれません",
              f"card {element.card} may hold personal data"),
        Words("カードの確認をすませてください", "review the card first"),
    )  # fmt: skip
