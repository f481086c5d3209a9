"""T1: where everything stands, on upright and wide sheets, with few cards and with many."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from poster_studio.base.geometry import Rect
from poster_studio.templates.artwork.sea import Sea
from poster_studio.templates.sheet import Sheet

#: Up to this many characters the question has three columns, beyond it four.
SHORT_QUESTION = 18
#: A question of up to so many characters is so much larger.
TERSE_QUESTION, TERSE_SIZE = 8, 1.5
#: The usual height of a card in rows, and the blank between rows and columns.
BAND, ROW_GAP, COLUMN_GAP = 104.0, 10.0, 14.0
#: Shares of the sheet's height that rows of cards may take, from little to much.
ROOMS = (0.2, 0.28, 0.36, 0.44)
#: The umbrella's height, and how much of it is below the rim, in radii.
UMBRELLA_HEIGHT, UMBRELLA_BELOW = 1.85, 0.62


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one arrangement, in units.

    Cards are strips in one row, `card_width` wide, or bands in `columns` columns. `rain` falls
    beside the question: (x, where it ends).
    """

    sea: Sea
    title: Rect
    title_size: float
    pitch: float
    message: Rect
    message_size: float
    label_x: float
    umbrella: tuple[float, float, float]
    rain: tuple[tuple[float, float], ...]
    cards: Rect
    card_width: float
    per_row: int
    footer: Rect
    columns: int = 1


def plans(sheet: Sheet, characters: int, count: int) -> Iterator[Plan]:
    """Arrangements for a question of so many characters, with ever more room for the cards."""
    long = characters > SHORT_QUESTION
    calm = _landscape(sheet, long) if sheet.landscape else _portrait(sheet, long)
    if characters <= TERSE_QUESTION:
        size, pitch = calm.title_size * TERSE_SIZE, calm.pitch * TERSE_SIZE
        calm = replace(calm, title_size=size, pitch=pitch)
    if count <= calm.per_row:
        yield calm
    if count:
        yield from _crowded(sheet, calm, count)


def _portrait(sheet: Sheet, long: bool) -> Plan:
    _, height = sheet.size
    first = 3 if long else 4
    module, size = 170.0, 120.0 if long else 139.8
    message_right = 297.5 if long else 448.0
    rim = height * 0.463
    return Plan(
        sea=Sea(radius=85.0, top=height * 0.548),
        title=_columns_from(1105.0, 7 - first, module, size, height * 0.05, height * 0.475),
        title_size=size,
        pitch=module,
        message=Rect(95.0, height * 0.05, message_right - 95.0, height * 0.20),
        message_size=45.5 if not long else 40.0,
        label_x=message_right + 18,
        umbrella=(212.0, rim, 140.0) if long else (255.0, rim, 170.0),
        rain=((85.0, 248.0),) if long else ((85.0, 248.0), (170.0, 579.0)),
        cards=Rect(95.0, height * 0.705, 1000.0, height * 0.17),
        card_width=150.0,
        per_row=7,
        footer=Rect(95.0, height * 0.895, 1000.0, 92.0),
    )


def _landscape(sheet: Sheet, long: bool) -> Plan:
    width, height = sheet.size
    columns = 4 if long else 3
    module, size = (126.0, 97.0) if long else (136.0, 108.0)
    right = width - 110.0
    left = right - module * columns
    return Plan(
        sea=Sea(radius=66.0, top=height * 0.493, rows=4),
        title=_columns_from(right, columns, module, size, height * 0.045, height * 0.437),
        title_size=size,
        pitch=module,
        message=Rect(left - 420.0, height * 0.055, 300.0, height * 0.30),
        message_size=44.0,
        label_x=left - 102.0,
        umbrella=(360.0, height * 0.405, 140.0),
        rain=((110.0, 210.0), (180.0, 400.0)),
        cards=Rect(110.0, height * 0.645, width - 220.0, height * 0.237),
        card_width=228.0,
        per_row=9,
        footer=Rect(110.0, height * 0.9, width - 220.0, 88.0),
    )


def _columns_from(
    right: float, count: int, module: float, size: float, top: float, height: float
) -> Rect:
    """Room for upright lines of `size`, each in the middle of its module, the first at `right`."""
    spare = (module - size) / 2
    left = right - count * module
    return Rect(left, top, count * module - spare, height)


def _crowded(sheet: Sheet, calm: Plan, count: int) -> Iterator[Plan]:
    """Rows of cards, ever higher, in a sea that rises with them and has fewer, smaller waves."""
    _, height = sheet.size
    columns = _columns(sheet, count)
    rows = math.ceil(count / columns)
    least = rows * (BAND + ROW_GAP) - ROW_GAP
    rooms = [share * height for share in ROOMS]
    for room in sorted({min(least, rooms[-1]), *(room for room in rooms if room > least)}):
        yield _risen(sheet, replace(calm, columns=columns), room)


def _columns(sheet: Sheet, count: int) -> int:
    if not sheet.landscape:
        return 3 if count > 2 else 2
    return 5 if count > 20 else 4


def _risen(sheet: Sheet, calm: Plan, room: float) -> Plan:
    """The plan with `room` for cards; question, message and umbrella share what is left."""
    _, height = sheet.size
    top = calm.cards.bottom - room
    sea = Sea(radius=58.0, top=0.0, rows=3) if sheet.landscape else Sea(70.0, 0.0, rows=4)
    sea = replace(sea, top=min(calm.sea.top, top - 0.011 * height - sea.floor))
    title, message = calm.title, calm.message
    sky = sea.top - title.y
    x, _, radius = calm.umbrella
    said = message.height if sheet.landscape else min(message.height, 0.5 * sky)
    above = message.y if sheet.landscape else message.y + said
    radius = min(radius, (sea.top - 46.0 - above) / UMBRELLA_HEIGHT)
    rim = sea.top - 30.0 - UMBRELLA_BELOW * radius
    tip = rim - 1.2 * radius
    return replace(
        calm,
        sea=sea,
        title=replace(title, height=min(title.height, sky - 26.0)),
        message=replace(message, height=min(said, sky - 26.0)),
        umbrella=(x, rim, radius),
        rain=tuple((at, min(end, tip)) for at, end in calm.rain),
        cards=replace(calm.cards, y=top, height=room),
        per_row=0,
    )
