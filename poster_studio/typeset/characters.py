"""Character classes of JLREQ (§3.9, Appendix A), as small tables for line breaking and spacing."""

from __future__ import annotations

import unicodedata
from typing import Final

from poster_studio.typeset.orientation import orientation

# The classes; the comment names the class of JLREQ.
OPEN: Final = 1  # cl-01 opening brackets
CLOSE: Final = 2  # cl-02 closing brackets
DIVIDING: Final = 3  # cl-04 ！？
MIDDLE: Final = 4  # cl-05 ・：；
STOP: Final = 5  # cl-06 。．
COMMA: Final = 6  # cl-07 、，
INSEPARABLE: Final = 7  # cl-08 — … ‥
SMALL: Final = 8  # cl-09 to cl-11: iteration marks, ー, small kana
POSTFIX: Final = 9  # cl-13 ％ ℃ ㎡
PREFIX: Final = 10  # cl-12 ￥ №
WIDE_SPACE: Final = 11  # cl-14 U+3000
KANA: Final = 12  # cl-15, cl-16
IDEOGRAPH: Final = 13  # cl-19
WESTERN: Final = 14  # cl-24, cl-27: letters, digits and signs of Latin and other scripts
SPACE: Final = 15  # cl-26 word space
HYPHEN: Final = 16  # cl-03 ‐ 〜 ゠

_TABLE: Final = {
    OPEN: "（〔［｛〈《「『【⦅〘〖«〝“([{｢",
    CLOSE: "）〕］｝〉》」』】⦆〙〗»〟”)]}｣",
    DIVIDING: "！？‼⁇⁈⁉",
    MIDDLE: "・：；･",
    STOP: "。．｡",
    COMMA: "、，､",
    INSEPARABLE: "—―…‥⋯〳〴〵",
    SMALL: "ヽヾゝゞ々〻ーぁぃぅぇぉっゃゅょゎゕゖァィゥェォッャュョヮヵヶ"
    "ㇰㇱㇲㇳㇴㇵㇶㇷㇸㇹㇺㇻㇼㇽㇾㇿｰｧｨｩｪｫｬｭｮｯ\u3099\u309a゛゜ﾞﾟ",
    POSTFIX: "％‰℃℉°′″℧㎜㎝㎞㎡㎎㎏㏄㌔㍉㌢㍍㌘㌧㌃㌶㍑㍗㌍㌦㌣㌫㍊㌻%",
    PREFIX: "￥＄￡＃№€¥$£",
    WIDE_SPACE: "\u3000",
    SPACE: " \t\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u202f\u205f",
    HYPHEN: "‐‑〜～゠–",
}
_CLASS: Final = {character: kind for kind, row in _TABLE.items() for character in row}

#: Never first in a line (行頭禁則, JLREQ §3.1.7).
NOT_FIRST: Final = frozenset(
    (CLOSE, DIVIDING, MIDDLE, STOP, COMMA, SMALL, POSTFIX, SPACE, WIDE_SPACE, HYPHEN)
)
#: Never last in a line (行末禁則, JLREQ §3.1.8).
NOT_LAST: Final = frozenset((OPEN, PREFIX))
#: May hang outside the line (ぶら下げ).
HANGING: Final = frozenset((STOP, COMMA))
#: Whose blank half may be cut away and becomes glue (JLREQ §3.1.2).
HALVED_BEFORE: Final = frozenset((OPEN, MIDDLE))
HALVED_AFTER: Final = frozenset((CLOSE, STOP, COMMA, MIDDLE))
#: Between letters of Japanese text: kana, kanji and what behaves like them.
JAPANESE: Final = frozenset((SMALL, KANA, IDEOGRAPH))
#: Set by the whole word, kerned and never broken inside.
_WORD: Final = frozenset("$%£€¥'’-+#&@/\\_*=<>~^`|\".,:;!?‘")

#: No break before or after: no-break spaces, joiners.
GLUED: Final = frozenset("\u00a0\u202f\u2060\ufeff\u2007\u2011")
ZERO_WIDTH_SPACE: Final = "\u200b"

#: Counters that stay with a number of up to four digits (第2回, 10月, 3人).
COUNTERS: Final = frozenset(
    "回月日年人時分秒名班枚件階歳才円本個台号番章館組票点度週杯泊丁目つ万千百億か"
    "ヶヵ箇冊校区市社店坪歩軒位等代半部票通席字行列段倍割"
)
KANJI_DIGITS: Final = frozenset("〇一二三四五六七八九十百千")


def class_of(character: str) -> int:
    """The class of a cluster's first character."""
    known = _CLASS.get(character)
    return _computed(character) if known is None else known


def is_word(character: str) -> bool:
    """Whether the character belongs to a Western word (shaped as a whole)."""
    return class_of(character) == WESTERN or character in _WORD


def is_alphanumeric(character: str) -> bool:
    """Whether a quarter em separates it from Japanese letters: letters and digits only."""
    return unicodedata.category(character)[0] in "LN"


def _computed(character: str) -> int:
    point = ord(character)
    if 0x3041 <= point <= 0x309F or 0x30A0 <= point <= 0x30FF or 0xFF66 <= point <= 0xFF9F:
        return KANA
    if orientation(character) == "R":
        return WESTERN
    return IDEOGRAPH
