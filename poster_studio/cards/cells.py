"""What single cells say: numbers of sessions and groups, letters, counts and times."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from poster_studio.cards.comparing import key_of
from poster_studio.cards.sources.chat_lines import normal_time
from poster_studio.document.workshop import Dialogue, KeywordLetter, Programme

_NUMBER: Final = re.compile(
    r"(?:第|対話|テーマ|セッション|グループ|班|テーブル|session|dialogue|theme|group|g)?[ .:]?"
    r"(\d{1,2})(?:\.0)?(?:回目?|班|グループ|番)?(?![\d年月/.-])",
    re.IGNORECASE,
)
_LETTER: Final = re.compile(r"(?:キーワード|テーマ|keyword)?[ ]?\d?([abc])(?![a-z])", re.IGNORECASE)
_DATE_LIKE: Final = re.compile(
    r"\d{1,2}月\d{1,2}日|\d{1,4}[/-]\d{1,2}(?:[/-]\d{1,4})?(?: 0?0:00:00)?"
)
_MOMENT: Final = re.compile(
    r"(?:(\d{4}[/.-]\d{1,2}[/.-]\d{1,2})[T ])?(?:(午前|午後|AM|PM) ?)?(\d{1,2}:\d\d(?::\d\d)?)"
    r"(?:\.\d+)?(?: ?(午前|午後|AM|PM))?",
    re.IGNORECASE,
)
_LEAST_QUESTION: Final = 8


def plain(cell: str) -> str:
    """The cell without width and outer blanks."""
    return unicodedata.normalize("NFKC", cell).strip()


def number_in(cell: str) -> int | None:
    """1–99 from `1`, `第1回`, `対話２`, `G3`, `3班`; `None` for anything else."""
    match = _NUMBER.match(plain(cell)[:40])
    return (int(match[1]) or None) if match else None


def letter_in(cell: str, dialogues: tuple[Dialogue, ...] = ()) -> KeywordLetter | None:
    """A, B or C from `Ａ`, `A 市民に…`, `キーワードB`, or a keyword's own words."""
    match = _LETTER.match(plain(cell)[:40])
    if match is not None:
        return _letter(match[1])
    key = key_of(cell)
    for dialogue in dialogues:
        for letter, words in dialogue.keywords.items():
            if key and key == key_of(words):
                return _letter(letter)
    return None


def is_like_date(cell: str) -> bool:
    """Whether a spreadsheet may have made a date of something like `3-1`."""
    return _DATE_LIKE.fullmatch(plain(cell)[:40]) is not None


def count_in(cell: str) -> int:
    """A count of likes; 0 for anything else."""
    text = plain(cell)
    digits = text.removesuffix(".0")
    return int(digits) if digits.isascii() and digits.isdigit() and len(digits) <= 6 else 0


def moment_in(cell: str) -> tuple[str, str | None]:
    """Day and `HH:MM:SS` from a form's timestamp, such as `2021/03/25 9:12:33 午前 GMT+9`."""
    match = _MOMENT.match(plain(cell)[:60])
    if match is None:
        return "", None
    half = (match[2] or match[4] or "").lower()
    afternoon = half in ("午後", "pm") if half else None
    return match[1] or "", normal_time(match[3], afternoon=afternoon)


def dialogues_of(programme: Programme | None, session: int) -> tuple[Dialogue, ...]:
    """The dialogues of a session; of all sessions if that one is not in the programme."""
    sessions = programme.sessions if programme else ()
    own = [found for found in sessions if found.number == session] or sessions
    return tuple(dialogue for found in own for dialogue in found.dialogues)


def dialogue_asked(question: str, dialogues: tuple[Dialogue, ...]) -> int | None:
    """The dialogue whose question a heading repeats, whole or in part."""
    asked = key_of(question)
    for dialogue in dialogues:
        known = key_of(dialogue.question)
        shorter, longer = sorted((asked, known), key=len)
        if len(shorter) >= _LEAST_QUESTION and longer.startswith(shorter):
            return dialogue.number
    return None


def _letter(text: str) -> KeywordLetter | None:
    letters: dict[str, KeywordLetter] = {"a": "A", "b": "B", "c": "C"}
    return letters.get(text.lower())
