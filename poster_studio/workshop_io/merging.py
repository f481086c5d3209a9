"""Two files of one workshop, such as after two laptops went on apart, become one (DOC-MERGE)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement
from poster_studio.document.workshop import Card, Workshop
from poster_studio.workshop_io import making
from poster_studio.workshop_io.workshop_file import WorkshopFile

MERGE: Final = Words("ファイルを合わせる", "Merge files")
RENUMBER: Final = Words("カードに別の番号をつける", "Give a card another number")


@dataclass(frozen=True, slots=True)
class Merged:
    """What the new file holds; `renumbered` are cards whose id was given twice."""

    workshop: Workshop
    renumbered: Mapping[str, str]


def merge(first: Path, second: Path, into: Path) -> Merged:
    """Writes a new file with everything that either holds; both stay as they are.

    Words in one text merge letter by letter. Raises `PosterStudioError` if the files are not of
    one workshop, or cannot be read, or the new one cannot be made.
    """
    with ExitStack() as stack:
        files = [
            stack.enter_context(WorkshopFile.open(path, read_only=True)) for path in (first, second)
        ]
        ids = {file.workshop_store.workshop.id for file in files}
        if len(ids) > 1:
            raise _of_two_workshops(first, second)
        aside = stack.enter_context(making.made_aside(into))
        updates = [file.workshop_store.snapshot() for file in files]
        with WorkshopFile.create_from(aside, updates) as merged:
            for file in files:
                _take(merged, file)
            renumbered = _renumber(merged, files)
            merged.flush()
            return Merged(merged.workshop_store.workshop, renumbered)


def renumbered_words(merged: Merged) -> Words:
    """What a person is told about cards with another number."""
    pairs = "、".join(f"{old}→{new}" for old, new in merged.renumbered.items())
    return Words(
        f"番号が重なったカードに別の番号をつけました（{pairs}）",
        f"cards whose numbers were taken got others ({pairs.replace('、', ', ')})",
    )


def _take(merged: WorkshopFile, file: WorkshopFile) -> None:
    """Pictures, posters, versions and words that wait for a decision."""
    for sha256 in file.pictures.digests():
        data = file.pictures.picture_bytes(sha256)
        if data is not None:
            merged.pictures.add_received(sha256, data)
    waiting = {
        id_: words
        for id_, words in file.undecided.words().items()
        if (card := merged.workshop_store.card(id_)) is not None and card.status == "quarantined"
    }
    merged.undecided.keep(merged.undecided.words() | waiting)
    store = file.workshop_store
    for info in (*store.workshop.posters, *store.deleted_posters):
        merged.poster(info.id).apply_remote(file.poster(info.id).snapshot())
        for version in file.versions.of(info.id):
            merged.versions.keep(file.versions.poster(version), version.at_ms, kept=version.kept)


def _renumber(merged: WorkshopFile, files: Iterable[WorkshopFile]) -> dict[str, str]:
    """Both files gave one id to different words: those that lost it get one of their own."""
    held = {card.id: card for card in merged.workshop_store.workshop.cards}
    lost = [
        card
        for file in files
        for card in file.workshop_store.workshop.cards
        if card.id in held and _differ(card, held[card.id])
    ]
    taken = set(held)
    renumbered: dict[str, str] = {}
    with merged.workshop_store.edit(RENUMBER) as edit:
        for card in lost:
            new = _free_id(card.id, taken)
            taken.add(new)
            renumbered[card.id] = new
            edit.add_card(card.model_copy(update={"id": new}))
    words = {card.id: card.words for card in lost}
    for info in merged.workshop_store.workshop.posters:
        store = merged.poster(info.id)
        with store.edit(RENUMBER) as poster_edit:
            for element in store.poster.elements:
                if isinstance(element, CardElement) and _shows(element, words):
                    poster_edit.update(element.id, **_renumbered(element, renumbered))
    return renumbered


def _shows(element: CardElement, words: Mapping[str, str]) -> bool:
    return element.text.text == words.get(element.card)


def _renumbered(element: CardElement, renumbered: Mapping[str, str]) -> dict[str, str]:
    """The new id; the number beside the badge too, unless somebody wrote another one there."""
    new = renumbered[element.card]
    has_its_number = element.number == element.card.rpartition("-")[2].lstrip("0")
    return {"card": new} | (
        {"number": new.rpartition("-")[2].lstrip("0")} if has_its_number else {}
    )


def _differ(card: Card, other: Card) -> bool:
    """Whether they are two people's words, rather than one card that somebody edited."""
    return card.words != other.words and card.source != other.source


def _free_id(id_: str, taken: set[str]) -> str:
    prefix, _, serial = id_.rpartition("-")
    width, number = len(serial), int(serial) if serial.isdecimal() else 0
    while True:
        number += 1
        new = f"{prefix}-{number:0{width}}"
        if new not in taken:
            return new


def _of_two_workshops(first: Path, second: Path) -> PosterStudioError:
    return PosterStudioError(
        Words(
            f"「{first.name}」と「{second.name}」は別のワークショップです",
            f"{first.name} and {second.name} are of two workshops",
        ),
        Words(
            "同じファイルから分かれた二つを選んでください",
            "choose two copies of one workshop's file",
        ),
    )
