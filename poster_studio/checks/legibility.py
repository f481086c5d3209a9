"""Can it be read: sizes at the distance people stand, words that do not fit, empty places."""

from __future__ import annotations

from collections.abc import Mapping

from poster_studio.base.findings import Finding
from poster_studio.base.words import Words
from poster_studio.checks.elements import found, quoted, set_words, words_on
from poster_studio.compose.look import Look
from poster_studio.document.elements import CardElement, TextElement
from poster_studio.document.poster import Poster
from poster_studio.document.workshop import Card

#: Sizes for two metres: a 木 of 9 and of 10 mm (Japan's guideline for stations), in points.
UNREADABLE_PT, SMALL_PT = 28.0, 32.0
#: The least for what is read from close by.
NOTE_PT = 12.0
#: A title for five metres: a 木 of 20 mm.
TITLE_PT = 63.0
#: Sizes are meant for sheets from A2 up; smaller sheets are read from nearer, in proportion.
WALL_SHORT_SIDE = 420.0
#: Characters that a finding lists; a text in a script without a font would list all of them.
MOST_SHOWN = 8
TITLES = ("title", "question")


def check_legibility(poster: Poster, look: Look, deck: Mapping[str, Card]) -> list[Finding]:
    """C01 body and C02 title sizes, C03 overflow, C10 characters without a font, C16 no title."""
    del deck
    findings: list[Finding] = []
    has_title = False
    for element in words_on(poster):
        setting = set_words(element, look)
        if setting.overflow:
            findings.append(_overflow(poster, element))
        missing = look.typesetter.missing(element.text, element)
        if missing:
            findings.append(_missing(poster, element, missing))
        is_title = isinstance(element, TextElement) and element.role in TITLES
        has_title = has_title or is_title
        # Sizes went through millimetres: 12 pt must not come back as less.
        size_pt = round(setting.size_pt, 2)
        findings += _size(poster, element, on_the_wall(size_pt, poster.sheet), size_pt)
    if not has_title:
        findings.append(_no_title(poster))
    return findings


def on_the_wall(size_pt: float, sheet: tuple[float, float]) -> float:
    """A size as on a sheet of the wall, for what is on a smaller sheet read from nearer."""
    return round(size_pt / min(1.0, min(sheet) / WALL_SHORT_SIDE), 2)


def is_readable(
    element: TextElement | CardElement, size_pt: float, sheet: tuple[float, float]
) -> bool:
    """Whether words of this size can be read from where they are meant to be."""
    role = "body" if isinstance(element, CardElement) else element.role
    least = NOTE_PT if role == "note" else UNREADABLE_PT
    return on_the_wall(round(size_pt, 2), sheet) >= least


def _size(
    poster: Poster, element: TextElement | CardElement, wall_pt: float, size_pt: float
) -> list[Finding]:
    role = "body" if isinstance(element, CardElement) else element.role
    if role == "note":
        return [_small(poster, element, size_pt, "warning")] if wall_pt < NOTE_PT else []
    if role in TITLES and wall_pt < TITLE_PT:
        return [_small_title(poster, element, size_pt)]
    if wall_pt < UNREADABLE_PT:
        return [_small(poster, element, size_pt, "error")]
    return [_small(poster, element, size_pt, "warning")] if wall_pt < SMALL_PT else []


def _small(
    poster: Poster, element: TextElement | CardElement, size_pt: float, severity: str
) -> Finding:
    return found(
        "C01",
        "error" if severity == "error" else "warning",
        poster,
        element,
        Words(
            f"{quoted(element)}の字が小さめです（{size_pt:.0f}pt）。2mでは読みにくい大きさです",
            f"{quoted(element)} is small ({size_pt:.0f} pt): hard to read from 2 m",
        ),
        Words("枠を広げるか、ことばを短くしてください", "enlarge its frame or shorten the words"),
    )


def _small_title(poster: Poster, element: TextElement | CardElement, size_pt: float) -> Finding:
    return found(
        "C02",
        "warning",
        poster,
        element,
        Words(
            f"題名{quoted(element)}が小さめです（{size_pt:.0f}pt）。5mでは読みにくい大きさです",
            f"the title {quoted(element)} is small ({size_pt:.0f} pt): hard to read from 5 m",
        ),
        Words("題名を短くするか、枠を広げてください", "shorten the title or enlarge its frame"),
    )


def _overflow(poster: Poster, element: TextElement | CardElement) -> Finding:
    return found(
        "C03",
        "error",
        poster,
        element,
        Words(
            f"{quoted(element)}が枠に入りきりません", f"{quoted(element)} does not fit its frame"
        ),
        Words("枠を広げるか、ことばを短くしてください", "enlarge its frame or shorten the words"),
    )


def _missing(
    poster: Poster, element: TextElement | CardElement, characters: tuple[str, ...]
) -> Finding:
    shown = "".join(characters[:MOST_SHOWN]) + ("…" if len(characters) > MOST_SHOWN else "")
    return found(
        "C10",
        "error",
        poster,
        element,
        Words(
            f"{quoted(element)}の「{shown}」は字の形がなく、〓と印刷されます",
            f"{quoted(element)}: no font has “{shown}”, 〓 is printed instead",
        ),
        Words(
            "別の字かひらがなで書きなおしてください",
            "write it with another character",
        ),
    )


def _no_title(poster: Poster) -> Finding:
    return found(
        "C16",
        "warning",
        poster,
        None,
        Words("題名も問いもありません", "there is neither a title nor a question"),
        Words("題名か問いを書いてください", "write a title or a question"),
    )
