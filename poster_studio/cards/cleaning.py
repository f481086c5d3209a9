"""Words as cards hold them, and which messages are no cards: greetings, sound checks, applause.

Words stay verbatim. Only what no eye can read goes: control characters and, at the start of a
line, the remnant of an icon (`ç` or a private-use sign before a blank or a Japanese letter).
"""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from poster_studio.base.words import Words
from poster_studio.cards.noise_words import ANSWERS, GREETINGS, NOTHING_TO_SAY, TECHNICAL

_CONTROLS: Final = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff\ufeff]"
)
_ICON: Final = re.compile(
    r"^[\ue000-\uf8ffç](?=[\s\u3000-\u30ff\u3400-\u9fff\uff00-\uffef])[ \t\u3000]*", re.MULTILINE
)
_URL_ONLY: Final = re.compile(r"(?:https?://[^\s]+\s*)+")
_APPLAUSE: Final = re.compile(r"8{2,}|(?:パチ){2,}パ?|(?:ぱち){2,}|(?:拍手)+|w{2,}|笑+")

GREETING: Final = Words("あいさつ", "greeting")
SOUND_CHECK: Final = Words("音声や画面の確認", "sound or screen check")
ANSWER: Final = Words("短い返事", "short answer")
APPLAUSE: Final = Words("拍手・笑い", "applause or laughter")
SIGNS: Final = Words("記号や絵文字だけ", "signs or emoji only")
ADDRESS_ONLY: Final = Words("リンクだけ", "a link only")
NOTHING: Final = Words("「なし」という回答", "answer “nothing”")

_CHAT_PHRASES: Final = {
    **dict.fromkeys(ANSWERS, ANSWER),
    **dict.fromkeys(TECHNICAL, SOUND_CHECK),
    **dict.fromkeys(GREETINGS, GREETING),
}
_PHRASE_LENGTH: Final = max(map(len, _CHAT_PHRASES))
_LONGEST_NOISE: Final = 60


def readable(text: str) -> str:
    """The words without control characters, remnants of icons and outer blanks."""
    return _ICON.sub("", _CONTROLS.sub("", text)).strip()


def noise_in_chat(text: str) -> Words | None:
    """Why a message is no card; `None` for words that are one."""
    if not _letters(text):
        return SIGNS
    if _URL_ONLY.fullmatch(text.strip()):
        return ADDRESS_ONLY
    key = _letters(text[: 4 * _LONGEST_NOISE])
    if len(key) > _LONGEST_NOISE:
        return None
    return APPLAUSE if _APPLAUSE.fullmatch(key) else _phrases(key)


def noise_in_table(text: str) -> Words | None:
    """Why a cell is no card: it says nothing, or that there is nothing to say."""
    key = _letters(text[: 4 * _LONGEST_NOISE])
    if not key:
        return SIGNS
    return NOTHING if key in NOTHING_TO_SAY else None


def _phrases(key: str) -> Words | None:
    """The reason of the first phrase, if the words are known phrases one behind the other."""
    reached: dict[int, Words | None] = {0: None}
    for start in range(len(key)):
        if start not in reached:
            continue
        for end in range(start + 1, min(len(key), start + _PHRASE_LENGTH) + 1):
            reason = _CHAT_PHRASES.get(key[start:end])
            if reason is not None:
                reached.setdefault(end, reached[start] or reason)
    return reached.get(len(key))


def _letters(text: str) -> str:
    """Letters and digits only, without width and case."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(character for character in plain if unicodedata.category(character)[0] in "LN")
