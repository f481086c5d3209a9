"""A LINE talk saved as text: days, then `13:47⇥NAME⇥TEXT`, long texts in quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.sources.chat_lines import normal_time
from poster_studio.cards.utterance import Reading, Utterance

FORMAT: Final = "line-talk"
NO_WORDS: Final = Words("スタンプ・写真・通知", "sticker, picture or notice")
_TITLE: Final = re.compile(r"\[LINE\] |.{0,60}とのトーク履歴")
_DAY: Final = re.compile(r"(\d{4}[/.]\d{1,2}[/.]\d{1,2})[ (（]?[日月火水木金土A-Z][^\t]{0,10}\Z")
_MESSAGE: Final = re.compile(r"((?:午前|午後)?\d{1,2}:\d\d)\t([^\t]{1,100})\t(.*)\Z", re.DOTALL)
_NOTICE: Final = re.compile(r"(?:午前|午後)?\d{1,2}:\d\d\t[^\t]*\Z")
_MEDIA: Final = re.compile(
    r"\[[^\]]{1,12}\]|☎.{0,40}|(?:メッセージ|写真|動画)の送信を取り消しました|\d+枚の写真"
)


def confidence(text: str) -> float:
    """How surely (0–1) this is a talk: by its title and its first day."""
    head = text[:4000].split("\n")
    has_title = any(_TITLE.match(line) for line in head[:3])
    days = any(_DAY.match(line) for line in head)
    return 0.95 if has_title and days else 0.6 * (days and any(map(_MESSAGE.match, head)))


def read(text: str) -> Reading:
    """All messages; what has no words is an aside."""
    found = tuple(_utterances(text))
    names = frozenset(utterance.sender for utterance in found if utterance.sender)
    return Reading(FORMAT, found, is_chat=True, names=names)


def _utterances(text: str) -> Iterator[Utterance]:
    day = ""
    for number, entry in _entries(text):
        date, message = _DAY.match(entry), _MESSAGE.match(entry)
        if date is not None:
            day = date[1]
        elif message is not None:
            time, sender, words = message.groups()
            yield _utterance(number, (day, time), sender.strip(), _unquoted(words.strip()))


def _utterance(line: int, when: tuple[str, str], sender: str, words: str) -> Utterance:
    day, time = when
    afternoon = time.startswith("午後") if time.startswith("午") else None
    return Utterance(
        text=words,
        line=line,
        time=normal_time(time.lstrip("午前後"), afternoon=afternoon),
        clock="minute",
        day=day,
        sender=sender,
        aside=NO_WORDS if _MEDIA.fullmatch(words[:60]) else None,
    )


def _entries(text: str) -> Iterator[tuple[int, str]]:
    """Days, messages with the lines that follow them, and notices, each with its line number."""
    start, lines = 0, list[str]()
    for number, line in enumerate(text.split("\n"), start=1):
        if _DAY.match(line) or _MESSAGE.match(line) or _NOTICE.match(line):
            if lines:
                yield start, "\n".join(lines)
            start, lines = number, [line]
        elif lines:
            lines.append(line)
    if lines:
        yield start, "\n".join(lines)


def _unquoted(words: str) -> str:
    if len(words) > 1 and words[0] == words[-1] == '"' and "\n" in words:
        return words[1:-1].replace('""', '"')
    return words
