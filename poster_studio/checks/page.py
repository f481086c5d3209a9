"""Does it print: what lies off the sheet, what the trimming knife may cut."""

from __future__ import annotations

from collections.abc import Mapping

from poster_studio.base.findings import Finding
from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.checks.elements import found, page_box, printed, quoted, words_on
from poster_studio.compose.look import Look
from poster_studio.document.elements import PictureElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card

#: Words nearer to the trim than this may be cut (print shops ask for 3 to 5 mm).
SAFE = 5.0


def check_page(poster: Poster, look: Look, deck: Mapping[str, Card]) -> list[Finding]:
    """C08 pictures without consent, C11 elements off the sheet and words at its edge, C24 pictures
    that are not in the file.
    """
    del deck
    width, height = poster.sheet
    sheet = Rect(0.0, 0.0, width, height)
    findings = [
        _off_sheet(poster, element.id)
        for element in printed(poster)
        if element.kind != "group" and not page_box(element).intersects(sheet)
    ]
    safe = sheet.inset(SAFE)
    for words in words_on(poster):
        box = page_box(words)
        inside = safe.x <= box.x and box.right <= safe.right
        inside = inside and safe.y <= box.y and box.bottom <= safe.bottom
        if not inside and box.intersects(sheet):
            findings.append(
                found(
                    "C11", "warning", poster, words,
                    Words(
                        f"{quoted(words)}が紙の端に近すぎます",
                        f"{quoted(words)} is too near the paper's edge",
                    ),
                    Words("5mmより内側へ動かしてください", "move it at least 5 mm inside"),
                )
            )  # fmt: skip
    return findings + _consent(poster) + _not_here(poster, look)


def _off_sheet(poster: Poster, element_id: str) -> Finding:
    element = next(e for e in poster.elements if e.id == element_id)
    return found(
        "C11", "error", poster, element,
        Words("紙の外にはみ出していて印刷されないものがあります",
              "something lies off the paper and will not print"),
        Words("紙の上に戻すか、消してください", "move it onto the paper or delete it"),
    )  # fmt: skip


def _consent(poster: Poster) -> list[Finding]:
    return [
        found(
            "C08", "error" if element.consent == "refused" else "warning", poster, element,
            Words("写真に写っている人の同意がまだ確かめられていません",
                  "nobody has confirmed that the people in the picture agree"),
            Words("本人に確かめてから印刷してください", "ask them before printing"),
        )
        for element in printed(poster)
        if isinstance(element, PictureElement) and element.consent in ("unknown", "refused")
    ]  # fmt: skip


def _not_here(poster: Poster, look: Look) -> list[Finding]:
    return [
        found(
            "C24", "error", poster, element,
            Words("まだ届いていない写真があります", "a picture has not come yet"),
            Words("部屋につないで待つか、写真を入れ直してください",
                  "wait for it in the room, or place it again"),
        )
        for element in printed(poster)
        if isinstance(element, PictureElement)
        and element.picture
        and look.pictures.picture_info(element.picture) is None
    ]  # fmt: skip
