"""Bytes to text: the encodings of Japanese offices, tried in a fixed order.

Byte order marks, strict UTF-8, cp932 (never `shift_jis`, which lacks ①, 髙 and ㈱), EUC-JP.
"""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words

_JAPANESE: Final = r"\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_LOST: Final = re.compile(rf"〓|(?<=[{_JAPANESE}])\?(?=[{_JAPANESE}])")
_HALF_KANA: Final = re.compile(r"[\uff61-\uff9f]")
_FULL_KANA: Final = re.compile(r"[\u3041-\u30fe]")
#: What cp932 makes of bytes that stand for nothing.
_NO_LETTERS: Final = re.compile(r"[\x80\uf8f0-\uf8f3]")
_TWO_BYTES: Final = re.compile(r"[\x80-\u07ff]")
_IN_LATIN_WORD: Final = re.compile(r"[A-Za-z][\x80-\u07ff]|[\x80-\u07ff][A-Za-z]")
_PLAUSIBLE: Final = re.compile(rf"[\t\r\n -~\u3000-\u303f{_JAPANESE}\uff00-\uffef]")
_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")

#: So many control characters may slip into a text; a binary file has more.
_FEW: Final = 5

LOST_LETTERS: Final = Words(
    "文字化けして「?」や「〓」になった字があるかもしれません",
    "some letters may have been lost as “?” or “〓”",
)


@dataclass(frozen=True, slots=True)
class Decoded:
    """The text with `\\n` line ends, and the Python name of the encoding it was in."""

    text: str
    encoding: str
    notes: tuple[Words, ...] = ()


def decode(content: bytes) -> Decoded | None:
    """The text in the bytes; `None` if they are no text in a known encoding."""
    found = _decoded(content)
    if found is None:
        return None
    text, encoding = found
    if len(_CONTROLS.findall(text)) > max(_FEW, len(text) // 50):
        return None
    is_lossy = "\ufffd" in text or (encoding == "cp932" and _LOST.search(text) is not None)
    return Decoded(_with_line_feeds(text), encoding, (LOST_LETTERS,) if is_lossy else ())


def _decoded(content: bytes) -> tuple[str, str] | None:
    for mark, encoding in (
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF8, "utf-8-sig"),
    ):
        if content.startswith(mark):
            text = _nearly(content[len(mark) :], encoding.removesuffix("-sig"))
            return None if text is None else (text, encoding)
    if b"\0" in content:
        return _utf16_without_mark(content) or _damaged_utf8(content)
    text = _strictly(content, "utf-8")
    if text is not None and not _is_half_width_kana(content, text):
        return text, "utf-8"
    return _damaged_utf8(content) or _of_japan(content)


def _damaged_utf8(content: bytes) -> tuple[str, str] | None:
    """UTF-8 in which a few letters are broken, as at the end of a file cut short."""
    text = _nearly(content, "utf-8")
    is_japanese = text is not None and re.search(rf"[{_JAPANESE}]", text) is not None
    return (text, "utf-8") if text is not None and is_japanese else None


def _of_japan(content: bytes) -> tuple[str, str] | None:
    """cp932, unless it makes half-width kana of what EUC-JP reads as full-width kana."""
    text, other = _strictly(content, "cp932"), _strictly(content, "euc_jp")
    if text is not None and _NO_LETTERS.search(text):
        text = None
    if other is not None and (text is None or _HALF_KANA.search(text)):
        kana = len(_FULL_KANA.findall(other))
        if text is None or kana * 5 > sum(character > "\x7f" for character in other):
            return other, "euc_jp"
    return None if text is None else (text, "cp932")


def _is_half_width_kana(content: bytes, text: str) -> bool:
    """Whether valid UTF-8 is rather cp932: `ﾃｽ` is the bytes of `ý`, and nothing else is there."""
    if len(content) > 200 or not _TWO_BYTES.search(text) or max(text) > "\u07ff":
        return False
    return _IN_LATIN_WORD.search(text) is None and _strictly(content, "cp932") is not None


def _utf16_without_mark(content: bytes) -> tuple[str, str] | None:
    best: tuple[float, str, str] = (0.0, "", "")
    for encoding in ("utf-16-le", "utf-16-be"):
        text = _strictly(content, encoding)
        if text and "\0" not in text:
            share = len(_PLAUSIBLE.findall(text)) / len(text)
            best = max(best, (share, text, encoding))
    return (best[1], best[2]) if best[0] > 0.9 else None


def _strictly(content: bytes, encoding: str) -> str | None:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError:
        return None


def _nearly(content: bytes, encoding: str) -> str | None:
    """The text with U+FFFD for what is broken; `None` if that is more than a tenth."""
    text = content.decode(encoding, errors="replace")
    letters = sum(character > "\x7f" for character in text)
    return text if text.count("\ufffd") * 10 <= letters else None


def _with_line_feeds(text: str) -> str:
    """CRLF, CR and the reversed `\\n\\r` that some chats contain become one line feed."""
    pairs = ("\r\n", "\n\r")
    first, second = pairs if text.count(pairs[0]) >= text.count(pairs[1]) else pairs[::-1]
    return text.replace(first, "\n").replace(second, "\n").replace("\r", "\n")
