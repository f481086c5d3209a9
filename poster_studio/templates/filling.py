"""Filling a template: the order's words, the programme's data, the cards, laid out as elements."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.compose.qr import fits
from poster_studio.document.elements import Element
from poster_studio.document.paper import PAPER_SIZES, sheet
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Card, Dialogue, Programme, Session, Workshop
from poster_studio.templates.catalogue import Template
from poster_studio.templates.sheet import Content, Footer, Sheet
from poster_studio.typeset.typeset import Typesetter

#: What divides a title for templates whose title has several slots.
TITLE_DIVIDER = re.compile(r"\s*(?:→|->|⇒)\s*")
WEEKDAYS = "月火水木金土日"


@dataclass(frozen=True, slots=True)
class Order:
    """What somebody asks for: a template with their title, words, cards and sheet."""

    template: Template
    theme: Theme
    size: str = "A1"
    landscape: bool = False
    title: str = ""
    texts: Mapping[str, RichText] = field(default_factory=dict)
    cards: tuple[Card, ...] = ()
    group: int | None = None


def fill(
    order: Order, workshop: Workshop, typesetter: Typesetter, new_id: Callable[[], str]
) -> tuple[PosterInfo, tuple[Element, ...]]:
    """A new poster's description and elements; raises `PosterStudioError` for a wrong order."""
    _check(order)
    template = order.template
    texts = _texts(order, workshop)
    content = Content(
        theme=order.theme,
        typesetter=typesetter,
        texts={slot: words for slot, words in texts.items() if words.text},
        cards=order.cards,
        footer=footer_of(workshop.programme, order.group),
        total_cards=len(workshop.cards),
    )
    width, height = sheet(order.size, order.landscape)
    # Only who lays a poster out waits for the layouts to be loaded.
    from poster_studio.templates.layouts import LAYOUTS

    elements = LAYOUTS[template.layout](Sheet(width, height), content)
    info = PosterInfo(
        id=new_id(),
        title=order.title or _title_from(template, texts),
        template=template.id,
        theme=order.theme.id,
        size=order.size,
        landscape=order.landscape,
        group=order.group,
    )
    return info, with_new_ids(elements, new_id)


def with_new_ids(elements: tuple[Element, ...], new_id: Callable[[], str]) -> tuple[Element, ...]:
    """The elements under fresh ids; each remembers where the template put it."""
    return tuple(
        element.model_copy(update={"id": new_id(), "laid": element.frame}) for element in elements
    )


def footer_of(programme: Programme, group: int | None) -> Footer:
    """What the programme puts at the foot of every poster."""
    session = _poster_session(programme)
    title = f"第{session.number}回「{session.title}」" if session and session.title else ""
    contact = "　".join(part for part in (programme.organiser, programme.contact) if part)
    return Footer(
        group=f"{group}班" if group is not None else "",
        session=title,
        date=japanese_date(session.date) if session else "",
        contact=contact,
        statement=programme.statement,
        url=programme.url if fits(programme.url) else "",
    )


def japanese_date(text: str) -> str:
    """`2021-06-19` as 2021年6月19日（土）; anything else as it is."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return text
    return f"{day.year}年{day.month}月{day.day}日（{WEEKDAYS[day.weekday()]}）"


def _texts(order: Order, workshop: Workshop) -> dict[str, RichText]:
    """The order's own words first, then the title's, then the programme's."""
    plain = _from_programme(order, workshop) | _from_title(order.template, order.title)
    texts = {slot: RichText.plain(words) for slot, words in plain.items()}
    return texts | {slot: words for slot, words in order.texts.items() if words.text}


def _from_title(template: Template, title: str) -> dict[str, str]:
    if not title:
        return {}
    slots = template.title_slots
    parts = TITLE_DIVIDER.split(title, maxsplit=len(slots) - 1) if len(slots) > 1 else [title]
    return dict(zip(slots, parts, strict=False))


def _from_programme(order: Order, workshop: Workshop) -> dict[str, str]:
    dialogue = _dialogue(order.cards, workshop.programme)
    if dialogue is None:
        return {}
    values = {"question": dialogue.question}
    values |= {f"keyword-{letter}": words for letter, words in dialogue.keywords.items()}
    return {
        slot.id: values[slot.fills]
        for slot in order.template.slots
        if slot.fills is not None and values.get(slot.fills)
    }


def _dialogue(cards: tuple[Card, ...], programme: Programme) -> Dialogue | None:
    """The dialogue that most of the cards come from; the programme's first without cards."""
    dialogues = {d.number: d for session in programme.sessions for d in session.dialogues}
    said = Counter(card.dialogue for card in cards if card.dialogue in dialogues)
    if said:
        return dialogues[max(said, key=lambda number: (said[number], -(number or 0))) or 0]
    return next(iter(dialogues.values()), None)


def _poster_session(programme: Programme) -> Session | None:
    wanted = [s for s in programme.sessions if s.number == programme.poster_session]
    return wanted[0] if wanted else (programme.sessions[-1] if programme.sessions else None)


def _title_from(template: Template, texts: Mapping[str, RichText]) -> str:
    parts = [texts[slot].text.replace("\n", "") for slot in template.title_slots if slot in texts]
    return " → ".join(part for part in parts if part) or template.title


def _check(order: Order) -> None:
    template = order.template
    if order.size not in PAPER_SIZES or order.size not in template.sizes:
        sizes = ", ".join(template.sizes)
        raise PosterStudioError(
            Words(f"大きさ「{order.size}」は使えません", f"“{order.size}” is not a size to use"),
            Words(f"{sizes} から選んでください", f"choose one of {sizes}"),
        )
    unknown = [slot for slot in order.texts if slot not in template.text_slots]
    if unknown:
        slots = ", ".join(template.text_slots)
        raise PosterStudioError(
            Words(
                f"貼る場所「{unknown[0]}」は {template.id} にありません",
                f"{template.id} has no slot “{unknown[0]}”",
            ),
            Words(f"{slots} から選んでください", f"choose one of {slots}"),
        )
    if len(order.cards) > template.card_limit:
        limit = template.card_limit
        raise PosterStudioError(
            Words(
                f"{template.id} に貼れるカードは{limit}枚までです",
                f"{template.id} takes at most {limit} cards",
            ),
            Words(
                "カードを減らすか、別のひな形を選んでください",
                "choose fewer cards or another template",
            ),
        )
