"""The encodings of Japanese offices, and the files that only look like one of them."""

from __future__ import annotations

import codecs

import pytest

from poster_studio.cards.encoding import LOST_LETTERS, decode

TEXT = "10:41:07 From 山田 to Everyone:\n\t髙﨑さん①～㈱ｶﾏｸﾗ 手続きのついでに立ち寄れる場所\n"
PLAIN = TEXT.replace("髙﨑", "高橋").replace("①～㈱ｶﾏｸﾗ", "")


@pytest.mark.parametrize(
    ("content", "encoding"),
    [
        (TEXT.encode("utf-8"), "utf-8"),
        (TEXT.encode("utf-8-sig"), "utf-8-sig"),
        (codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("utf-16-le"), "utf-16-le"),
        (TEXT.encode("utf-16-be"), "utf-16-be"),
        (TEXT.encode("cp932"), "cp932"),
        (PLAIN.encode("euc_jp"), "euc_jp"),
    ],
)
def test_each_encoding_is_told_by_its_bytes(content: bytes, encoding: str) -> None:
    """CARD-ENCODING-1: byte order marks, strict UTF-8, cp932, EUC-JP."""
    found = decode(content)
    assert found is not None
    assert (found.text, found.encoding) in ((TEXT, encoding), (PLAIN, encoding))


def test_half_width_kana_are_not_taken_for_utf8() -> None:
    """CARD-ENCODING-2: ﾃｽ in cp932 is ý in UTF-8; a word such as café stays UTF-8."""
    kana, word = decode("ﾃｽ".encode("cp932")), decode("café".encode())
    assert kana is not None
    assert (kana.text, kana.encoding) == ("ﾃｽ", "cp932")
    assert word is not None
    assert (word.text, word.encoding) == ("café", "utf-8")


@pytest.mark.parametrize(
    ("text", "is_lossy"),
    [("お茶?が好き", True), ("〓野家", True), ("いいですか? はい", False), ("なぜ?", False)],
)
def test_letters_lost_on_the_way_are_told_about(text: str, is_lossy: bool) -> None:
    """CARD-ENCODING-3: 🍵 and 𠮷 are no letters of cp932."""
    found = decode(text.encode("cp932"))
    assert found is not None
    assert (LOST_LETTERS in found.notes) == is_lossy


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
def test_a_file_cut_short_is_read_but_for_the_broken_letter(encoding: str) -> None:
    """CARD-ENCODING-5: one broken letter is no reason to lose a meeting's words."""
    found = decode(TEXT.strip().encode(encoding)[:-1])
    assert found is not None
    assert (found.text, found.encoding) == (TEXT.strip()[:-1] + "\ufffd", encoding)
    assert LOST_LETTERS in found.notes


@pytest.mark.parametrize(
    "content",
    [bytes(range(256)) * 4, b"\x00\x01\x02\x03" * 50, codecs.BOM_UTF8 + b"\xff\xfe", b"\xff" * 99],
)
def test_what_is_no_text_is_none(content: bytes) -> None:
    """CARD-ENCODING-4."""
    assert decode(content) is None
