"""What the context panel says about the selection, and what it offers to do."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Final

from poster_studio.base.words import Words
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    ShapeElement,
    TextElement,
)
from poster_studio.document.workshop import Card
from poster_studio.editor.arrange.reshaping import common_frame
from poster_studio.editor.cards.card_offers import card_offers, pile_title
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.word_sizes import SizeWord, size_now, size_word

VERBATIM: Final = Words("ことばはそのまま", "Words as they were said")
EDITED: Final = Words("ことばを直しています", "Words were changed")
NOTHING: Final = Words(
    "カードを選んで「置く」を押すか、ポスターの上まで引っぱってください。",
    "Choose a card and press “Place”, or drag it onto the poster.",
)
#: So much of the original words is shown beside the words as they were changed.
_SHOWN: Final = 32
KINDS: Final[dict[str, Words]] = {
    "text": Words("文字", "Text"),
    "card": Words("カード", "Card"),
    "picture": Words("写真", "Picture"),
    "shape": Words("図形", "Shape"),
    "ink": Words("ペンの線", "Pen line"),
    "sticker": Words("シール", "Sticker"),
    "qr": Words("QRコード", "QR code"),
}
#: Sections of the fold about words.
_WORDS_FOLD: Final = frozenset({"family", "line_height", "letter_spacing", "fit", "numbers"})
#: Sections about one kind of element only.
_OWN_SECTIONS: Final[dict[str, frozenset[str]]] = {
    "ink": frozenset({"ink"}),
    "sticker": frozenset({"sticker-colour"}),
    "qr": frozenset({"qr"}),
    "picture": frozenset({"picture", "consent", "mask", "tone"}),
}
#: Sections about some figures only.
_SHAPE_SECTIONS: Final[dict[str, frozenset[str]]] = {
    "rectangle": frozenset({"roundness"}),
    "bubble": frozenset({"roundness"}),
    "polygon": frozenset({"corners"}),
    "star": frozenset({"corners"}),
    "line": frozenset({"heads"}),
}


@dataclass(frozen=True, slots=True)
class Description:
    """`offers` names the panel's sections; `returns`: deleting puts cards back into the tray."""

    title: Words
    about: Words = field(default_factory=lambda: Words("", ""))
    letter: str = ""
    size: SizeWord | None = None
    size_pt: float | None = None
    returns: bool = False
    frame: Frame | None = None
    offers: frozenset[str] = frozenset()
    is_edited: bool = False


def describe(editor: Editor) -> Description:
    """What is selected now; the poster itself if nothing is."""
    chosen = editor.selected
    if not chosen:
        return _poster(editor)
    if len(chosen) > 1:
        return _several(editor, chosen)
    element = chosen[0]
    if isinstance(element, CardElement):
        return _card(editor, element)
    if isinstance(element, TextElement):
        return _text(editor, element)
    kind = KINDS.get(element.kind, Words("もの", "Element"))
    own = _OWN_SECTIONS.get(element.kind, frozenset()) | _shape_sections(element)
    offers = own | {"order", "remove", "frame"}
    if element.kind != "picture":
        offers |= {"align-all", "repeat"}
    return Description(kind, frame=element.frame, offers=offers)


def is_edited(editor: Editor, element: CardElement | TextElement) -> bool:
    """Whether the words of a card are other ones than were said."""
    card = editor.workshop.card(element.card)
    return card is not None and card.words != element.text.text


def _shape_sections(element: Element) -> frozenset[str]:
    """A drawing of a template keeps the colours that were made for it."""
    if not isinstance(element, ShapeElement) or element.shape == "drawing":
        return frozenset()
    return frozenset({"fill", "outline"}) | _SHAPE_SECTIONS.get(element.shape, frozenset())


def _poster(editor: Editor) -> Description:
    poster = editor.poster
    if poster is None:
        return Description(Words("ポスターはまだありません", "No poster yet"))
    title = poster.title.replace("\n", "")
    across = Words(f"{poster.size} 横", f"{poster.size}, landscape")
    paper = across if poster.landscape else Words(poster.size, poster.size)
    hint = NOTHING if editor.can_edit else Words("", "")
    return Description(
        Words(title or "ポスター", title or "Poster"),
        Words(f"{paper.ja}\n\n{hint.ja}".strip(), f"{paper.en}\n\n{hint.en}".strip()),
    )


def _several(editor: Editor, chosen: tuple[Element, ...]) -> Description:
    wordy = any(isinstance(element, TextElement | CardElement) for element in chosen)
    cards = all(isinstance(element, CardElement) for element in chosen)
    kinds = {element.kind for element in chosen}
    own = _OWN_SECTIONS.get(kinds.pop(), frozenset()) if len(kinds) == 1 else frozenset[str]()
    own |= frozenset.intersection(*(_shape_sections(element) for element in chosen))
    pile = pile_title(editor)
    return Description(
        pile or Words(f"{len(chosen)}こ選んでいます", f"{len(chosen)} selected"),
        size=size_word(editor) if wordy else None,
        returns=cards,
        frame=common_frame({element.id: element.frame for element in chosen}),
        offers=own
        | card_offers(editor)
        | {"order", "remove", "align-all", "frame"}
        | ({"line-up"} if pile is None else set())
        | (set() if cards else {"repeat"})
        | ({"size"} | _WORDS_FOLD - {"numbers"} if wordy else set()),
    )


def _card(editor: Editor, element: CardElement) -> Description:
    card = editor.workshop.card(element.card)
    number = element.number or element.card
    edited = is_edited(editor, element)
    return Description(
        Words(f"カード {number}", f"Card {number}"),
        _said(card, element),
        letter=element.letter,
        size=size_word(editor),
        size_pt=size_now(editor, element),
        returns=True,
        frame=element.frame,
        offers=_WORDS_FOLD
        | card_offers(editor)
        | {"edit", "size", "letter", "line-up-one", "order", "remove", "frame", "align-all"}
        | ({"original"} if edited else set()),
        is_edited=edited,
    )


def _said(card: Card | None, element: CardElement | TextElement) -> Words:
    """Which meeting the words come from, and whether they are as they were said."""
    if card is None:
        return Words("", "")
    place = Words(f"第{card.session}回の対話", f"Session {card.session}")
    state = VERBATIM if card.words == element.text.text else EDITED
    words = card.words.replace("\n", " ")
    shown = words if len(words) <= _SHOWN else f"{words[: _SHOWN - 1]}…"
    original = "" if state is VERBATIM else f"\n{shown}"
    return Words(f"{place.ja}　{state.ja}{original}", f"{place.en} · {state.en}{original}")


def _text(editor: Editor, element: TextElement) -> Description:
    card = editor.workshop.card(element.card)
    edited = is_edited(editor, element)
    return Description(
        KINDS["text"],
        _said(card, element),
        size=size_word(editor),
        size_pt=size_now(editor, element),
        frame=element.frame,
        offers=_WORDS_FOLD
        | {"edit", "size", "colour", "align", "align-all", "order", "remove", "frame", "repeat"}
        | ({"original"} if edited else set()),
        is_edited=edited,
    )
