"""What the sample files of every format must give, file by file."""

from __future__ import annotations

from dataclasses import dataclass

import pytest

from poster_studio.cards.detect import read_text
from poster_studio.cards.encoding import decode
from poster_studio.cards.sources.table_rows import TableOptions
from poster_studio.cards.utterance import Utterance
from tests.cards.cards_helpers import plan, sample, texts


@dataclass(frozen=True)
class Expected:
    file: str
    format: str
    encoding: str
    words: tuple[str, ...]
    private: int = 0
    quarantined: int = 0
    reactions: int = 0
    noise: int = 0


EXCEL = (
    "市民に寄り添う庁舎",
    "「鎌倉ツウ」になれる場所～①夜間②休日～",
    "髙﨑さんの㈱ｶﾏｸﾗ",
)
DROP_IN = "手続きのついでに、ぶらりと立ち寄れる場所"

ORACLE = (
    Expected(
        "z1_local_2020.txt",
        "zoom-local",
        "utf-8",
        (
            DROP_IN,
            "図書館 : 本と人が出会う場",
            "もしものときに役立つ庁舎\n\n避難所にもなる",
            "from という名前の人",
        ),
        private=1,
    ),
    Expected(
        "z2_autosave_tab.txt",
        "zoom-autosave",
        "utf-8",
        (DROP_IN, "居心地のよさ\n二行目"),
        private=1,
    ),
    Expected(
        "z3_2021_colon_block.txt",
        "zoom-block",
        "utf-8",
        ("手続きのついでに、\nぶらりと立ち寄れる場所", "10:50:00 に戻ってください"),
        private=1,
    ),
    Expected(
        "z4_2022_reply_react.txt",
        "zoom-block",
        "utf-8",
        (
            "緑を残したまま、子どもが走りまわれる広場にしてほしいです",
            "賛成です。夜は星を見る会も",
        ),
        private=1,
        reactions=2,
    ),
    Expected("z5_cloud.txt", "zoom-cloud", "utf-8", (DROP_IN, "図書館: 本と人\n二行目")),
    Expected(
        "z6_ja_block.txt",
        "zoom-japanese",
        "utf-8",
        (
            DROP_IN,
            "名前に「から」を含む人",
            "一行目\n\n三行目 https://example.jp/a?t=10:00",
        ),
    ),
    Expected(
        "z7_ja_window_copy.txt",
        "zoom-window-copy",
        "utf-8",
        ("鎌倉の暮らしを体験する", "環境共生"),
    ),
    Expected(
        "forms_ja.csv",
        "google-forms",
        "utf-8",
        ('ふらっと寄れて、\n困ったら助けてくれる "まちの縁側"', "図書館①"),
    ),
    Expected("excel_sjis.csv", "table", "cp932", EXCEL, quarantined=1),
    Expected("excel_utf8bom.csv", "table", "utf-8-sig", EXCEL, quarantined=1),
    Expected("excel_unicode.txt", "table", "utf-16-le", EXCEL, quarantined=1),
    Expected(
        "miro.csv",
        "miro",
        "utf-8",
        ("市民に寄り添う庁舎", "窓口で待たない\nスマホで予約", "ぶらりと立ち寄る"),
        noise=2,
    ),
    Expected("jamboard_scrape.csv", "jamboard", "utf-8", ("ぶらりと立ち寄る",)),
    Expected(
        "line_talk.txt",
        "line-talk",
        "utf-8",
        ('海の見える\n"縁側"', "〔参加者〕の案に一票"),
        quarantined=1,
        noise=2,
    ),
    Expected(
        "z8_ja_inline.txt",
        "zoom-japanese",
        "utf-8",
        ("夜も明るい図書館", "海の見える縁側"),
        private=1,
    ),
    Expected(
        "z9_window_copy.txt",
        "zoom-window-copy",
        "utf-8",
        ("A porch where strangers talk", "星を見る庭"),
        private=1,
    ),
    Expected(
        "own_cards.csv",
        "poster-studio-cards",
        "utf-8-sig",
        ("夜も使える図書館", "窓口で待たない\n予約"),
    ),
)


@pytest.mark.parametrize("expected", ORACLE, ids=lambda expected: expected.file)
def test_every_sample_gives_its_words_and_nothing_else(expected: Expected) -> None:
    """Words verbatim, and each message counted once.

    CARD-FORMAT-1, CARD-FORMAT-2, CARD-FORMAT-3, CARD-FORMAT-4, CARD-FORMAT-5, CARD-FORMAT-6.
    """
    found = plan(sample(expected.file))
    (report,) = found.sources
    assert texts(found) == list(expected.words)
    assert (report.format, report.encoding) == (expected.format, expected.encoding)
    assert report.added == len(expected.words)
    assert report.private_dropped == expected.private
    assert report.quarantined == expected.quarantined
    assert report.reactions == expected.reactions
    assert (report.noise, report.duplicates) == (expected.noise, 0)


@pytest.mark.parametrize(
    ("file", "senders"),
    [
        ("z1_local_2020.txt", ["山田 はな", "Ken Sato (he/him)", "田中", "From"]),
        ("z2_autosave_tab.txt", ["山田 はな", "佐藤"]),
        ("z3_2021_colon_block.txt", ["山田 はな", "10:00 to 12:00 係"]),
        ("z5_cloud.txt", ["山田 はな", "Ken: Sato"]),
        ("z6_ja_block.txt", ["山田 はな", "だから", "佐藤"]),
        ("z7_ja_window_copy.txt", ["月山", "自分"]),
    ],
)
def test_names_with_the_headers_own_words_are_split_rightly(file: str, senders: list[str]) -> None:
    """CARD-HEADER-1: names may hold " to ", "から" and ":"."""
    assert [found.sender for found in utterances(file) if not found.private] == senders


@pytest.mark.parametrize(
    ("file", "times"),
    [
        ("z5_cloud.txt", ["00:41:07", "00:41:32"]),
        ("z7_ja_window_copy.txt", ["18:16:00", "18:17:00"]),
        ("z9_window_copy.txt", ["10:05:00", "12:07:00"]),
        ("line_talk.txt", ["13:48:00", "13:50:00"]),
        ("forms_ja.csv", ["09:12:33", "22:01:02"]),
    ],
)
def test_times_are_of_twenty_four_hours(file: str, times: list[str]) -> None:
    """CARD-TIME-1: 午後 adds twelve hours; a recording's time is kept as it is."""
    assert [card.source.time for card in plan(sample(file)).cards] == times


def test_a_reply_knows_what_it_answers_and_taken_back_likes_are_gone() -> None:
    """CARD-REPLY-1, CARD-LIKE-1."""
    first, second = plan(sample("z4_2022_reply_react.txt")).cards
    assert second.reply_to == first.id
    assert (first.likes, second.likes) == (0, 0)


def test_columns_say_where_words_belong() -> None:
    """CARD-COLUMN-2: 第1回, 対話2 and full-width letters."""
    cards = plan(sample("excel_sjis.csv")).cards
    assert [(card.session, card.dialogue, card.keyword) for card in cards] == [
        (1, 1, "A"),
        (1, 2, "C"),
        (1, 2, "B"),
    ]
    assert [card.id for card in cards] == ["K1-1A-001", "K1-2C-001", "K1-2B-001"]


def test_frames_of_a_board_give_their_dialogue() -> None:
    """CARD-FORMAT-10: titles of frames are shown, not imported."""
    found = plan(sample("miro.csv"))
    assert [card.dialogue for card in found.cards] == [1, 1, 2]
    assert [noise.text for noise in found.noise] == ["対話1", "対話2"]


def test_a_notes_colour_becomes_the_nearest_letter() -> None:
    """CARD-FORMAT-11: yellow is A."""
    assert [card.keyword for card in plan(sample("jamboard_scrape.csv")).cards] == ["A"]


def utterances(file: str) -> tuple[Utterance, ...]:
    decoded = decode(sample(file).content)
    assert decoded is not None
    reading = read_text(decoded.text, TableOptions())
    assert reading is not None
    return reading.utterances
