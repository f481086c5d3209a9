"""`poster-studio poster new` and `poster list`."""

from __future__ import annotations

import argparse

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.ids import new_id
from poster_studio.base.words import Words
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
    add_workshop,
    open_to_read,
    open_to_write,
    poster_json,
    text_argument,
    told,
    whole_number,
)
from poster_studio.cli.output import Result
from poster_studio.document.text import RichText
from poster_studio.document.theme import Theme
from poster_studio.document.workshop import Card, Workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.templates.catalogue import Template, template_of
from poster_studio.templates.filling import Order, fill


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the commands to the parser."""
    poster = add_command(commands, "poster", "ワークショップのポスター", "posters of a workshop")
    actions = poster.add_subparsers(dest="action", required=True, metavar="ACTION")
    new = add_command(
        actions,
        "new",
        "ひな形からポスターを作ります",
        "make a poster from a template",
        parents,
    )
    add_workshop(new)
    _add_design(new)
    _add_words(new)
    new.set_defaults(run=run_new)
    listing = add_command(
        actions, "list", "ポスターの一覧を表示します", "list the posters", parents
    )
    add_workshop(listing)
    listing.set_defaults(run=run_list)


def _add_design(new: argparse.ArgumentParser) -> None:
    new.add_argument(
        "--template",
        required=True,
        metavar="ID",
        help=told("ひな形（templates で一覧）", "the template (see templates)"),
    )
    new.add_argument("--theme", metavar="ID", help=told("テーマ", "the theme"))
    new.add_argument(
        "--size",
        default="A1",
        metavar="A1",
        help=told("紙の大きさ（はじめはA1）", "size of the paper (A1 if not given)"),
    )
    new.add_argument(
        "--landscape", action="store_true", help=told("横長にします", "lay it landscape")
    )


def _add_words(new: argparse.ArgumentParser) -> None:
    new.add_argument(
        "--title",
        default="",
        type=text_argument,
        metavar="T",
        help=told("ポスターの名前", "the poster's title"),
    )
    new.add_argument(
        "--set",
        action="append",
        default=[],
        metavar="SLOT=TEXT",
        dest="texts",
        type=text_argument,
        help=told("貼る場所に入れることば（何度でも）", "words for a slot (any number of times)"),
    )
    new.add_argument(
        "--card",
        action="append",
        default=[],
        metavar="ID",
        dest="cards",
        help=told("貼るカード（何度でも）", "a card to place (any number of times)"),
    )
    new.add_argument(
        "--group", type=whole_number, metavar="N", help=told("何番の班か", "the group")
    )


def run_new(options: argparse.Namespace) -> Result:
    """Makes a poster and prints its id."""
    studio: Studio = options.studio()
    with open_to_write(options.file) as file:
        workshop = file.workshop_store.workshop
        template = template_of(studio.templates, options.template)
        order = Order(
            template=template,
            theme=_theme(studio, options.theme, template),
            size=options.size.upper(),
            landscape=options.landscape,
            title=options.title,
            texts=_texts(options.texts),
            cards=tuple(_card(workshop, card) for card in dict.fromkeys(options.cards)),
            group=options.group,
        )
        info, elements = fill(order, workshop, studio.typesetter, new_id)
        store = file.add_poster(info, elements)
        file.flush()
        return Result(json=poster_json(info, store.poster), lines=(info.id,))


def run_list(options: argparse.Namespace) -> Result:
    """Lists the posters."""
    with open_to_read(options.file) as file:
        posters = [
            poster_json(info, file.poster(info.id).poster)
            for info in file.workshop_store.workshop.posters
        ]
    lines = tuple(f"{p['id']}\t{p['title']}\t{p['template']}\t{p['size']}" for p in posters)
    return Result(json={"posters": posters}, lines=lines)


def _theme(studio: Studio, theme: str | None, template: Template) -> Theme:
    wanted = theme or template.theme
    if wanted not in studio.themes:
        names = ", ".join(studio.themes)
        raise PosterStudioError(
            Words(f"テーマ「{wanted}」はありません", f"there is no theme “{wanted}”"),
            Words(f"{names} から選んでください", f"choose one of {names}"),
        )
    return studio.themes[wanted]


def _texts(pairs: list[str]) -> dict[str, RichText]:
    texts = {}
    for pair in pairs:
        slot, sign, words = pair.partition("=")
        if not sign or not slot:
            raise PosterStudioError(
                Words(f"「{pair}」の書き方が違います", f"“{pair}” is not understood"),
                Words("--set 場所=文字 と書いてください", "write --set SLOT=TEXT"),
            )
        texts[slot.strip()] = RichText.plain(words)
    return texts


def _card(workshop: Workshop, card_id: str) -> Card:
    card = workshop.card(card_id)
    if card is None:
        raise PosterStudioError(
            Words(f"カード「{card_id}」はありません", f"there is no card “{card_id}”"),
            Words("cards list で番号を確かめてください", "see cards list for the ids"),
        )
    if card.status == "quarantined":
        raise PosterStudioError(
            Words(
                f"カード「{card_id}」には個人の情報があるかもしれません",
                f"card “{card_id}” may hold personal data",
            ),
            Words("確かめて認めてから貼ってください", "review and accept it before placing it"),
        )
    return card
