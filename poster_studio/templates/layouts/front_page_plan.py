"""T8: where everything stands on the upright and on the wide sheet, in units."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.geometry import Rect
from poster_studio.templates.sheet import Sheet


@dataclass(frozen=True, slots=True)
class Plan:
    """The places of one orientation, in units."""

    picture: Rect
    masthead: Rect
    dateline: Rect
    headline: Rect
    headline_size: float
    seal: tuple[float, float, float]
    imagined: Rect
    voices: Rect
    cards: Rect
    rules: tuple[tuple[float, float, float, float], ...]
    subhead: Rect
    article: Rect
    footer: Rect

    @property
    def steps(self) -> int:
        """How many 段 the article has: lines of ten to fourteen characters."""
        return 2 if self.article.height > 400 else 1


def plan_front_page(sheet: Sheet) -> Plan:
    """The places for the sheet's orientation."""
    return _landscape(sheet) if sheet.landscape else _portrait(sheet)


def _portrait(sheet: Sheet) -> Plan:
    width, height = sheet.size
    right = width - 64.0
    foot = height - 164.0
    return Plan(
        picture=Rect(0, 0, 644, 764),
        masthead=Rect(1000, 0, 126, 676),
        dateline=Rect(984, 696, 158, 190),
        headline=Rect(690, 62, 286, 800),
        headline_size=128.0,
        seal=(903.0, 118.0, 48.0),
        imagined=Rect(530, 792, 150, 90),
        voices=Rect(64, 794, 420, 64),
        cards=Rect(64, 864, 420, 612),
        rules=((530, 935, right, 6.0), (530, 943, right, 2.0), (64, foot, right, 2.0)),
        subhead=Rect(1000, 972, 126, 500),
        article=Rect(530, 976, 452, 498),
        footer=Rect(64, foot + 18, width - 128, 104),
    )


def _landscape(sheet: Sheet) -> Plan:
    width, height = sheet.size
    right = width - 64.0
    foot = height - 150.0
    return Plan(
        picture=Rect(0, 0, 560, 664),
        masthead=Rect(width - 190, 0, 126, 676),
        dateline=Rect(width - 206, 696, 158, 190),
        headline=Rect(width - 500, 58, 286, 800),
        headline_size=128.0,
        seal=(width - 286.0, 114.0, 48.0),
        imagined=Rect(64, 686, 480, 36),
        voices=Rect(600, 64, 500, 64),
        cards=Rect(600, 132, 500, 588),
        rules=((64, 744, 1100, 6.0), (64, 752, 1100, 2.0), (64, foot, right, 2.0)),
        subhead=Rect(974, 772, 126, 254),
        article=Rect(64, 776, 880, 246),
        footer=Rect(64, foot + 16, width - 128, 104),
    )
