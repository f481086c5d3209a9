"""Chats beyond the samples: dialects, private marks, line ends, and what runs together."""

from __future__ import annotations

import pytest

from poster_studio.cards.planning import ImportContext
from tests.cards.cards_helpers import chat, plan, plan_of, texts


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ('09:02:13 From Name Aaa to Everyone : "quoted words"', '"quoted words"'),
        (
            "10:22:07 From  Room Host  to  Everyone : this : https://example.org/ is it old?",
            "this : https://example.org/ is it old?",
        ),
        ("06:07:49 From  Name Bbb   to  Everyone : 海と山", "海と山"),
        ("06:07:49\t From  Name Bbb  to  Everyone : 海と山", "海と山"),
        ("00:04:20\tName One:\t海と山", "海と山"),
        ("00:11:54 From Name:\tSpeaking of 海", "Speaking of 海"),
        ("10:42:00 From  10:00 to 12:00 係  to  Everyone:\n\t海と山", "海と山"),
        ("10:42:00 From A to B to Everyone:\n\t海と山", "海と山"),
        ("10:42:00 From 山田　はな to Everyone in Meeting:\n\t海と山", "海と山"),
        ("10:41:32 開始 だから から 皆様:\n\t海と山", "海と山"),
        ("10:41:32 開始 山田 から 全員 : 海と山", "海と山"),
        ("10:41:32 山田 から 皆さん:\n\t海と山", "海と山"),
        ("10:41:32 送信元 山田 宛先 全員:\n\t海と山", "海と山"),
        ("2023-05-01 10:41:07 From 山田 to Everyone:\n\t海と山", "海と山"),
        ("From 山田 to Everyone:  10:05 AM\n海と山", "海と山"),
        ("山田　はな から 全員： (午後 6:16)\n海と山", "海と山"),
        ("10:41:07 From 山田 to Everyone:\n        海と山", "海と山"),
        ("10:41:07 From 山田 to Everyone:\n\t海と\n\t\t山", "海と\n\t山"),
    ],
)
def test_every_dialect_gives_its_words(line: str, words: str) -> None:
    """CARD-HEADER-1, CARD-HEADER-2: the wordings of domain research, and their neighbours."""
    assert texts(plan_of(line)) == [words]


@pytest.mark.parametrize(
    "header",
    [
        "10:43:00 From  鈴木  to  田中(Privately) : ",
        "10:43:00 From  鈴木  to  田中(Direct Message) : ",
        "10:43:00 From 鈴木 to 10:00 係 (Direct Message):\n\t",
        "10:43:00 From 鈴木 To 田中 花（Direct Message）:\n\t",
        "10:43:00\t From  鈴木   to   田中(Privately) : ",
        "10:43:00 From  鈴木  to  田中:\n\t",
        "10:43:00 From 鈴木 to 田中:\n\t",
        "10:43:00 開始 鈴木 から 田中(ダイレクトメッセージ):\n\t",
        "10:43:00 開始 鈴木 から 田中（プライベート）:\n\t",
        "10:43:00 開始 鈴木 から 田中:\n\t",
        "10:43:00 送信元 鈴木 宛先 田中:\n\t",
    ],
)
def test_private_words_are_dropped_in_every_dialect(header: str) -> None:
    """CARD-PRIVATE-1: also between messages of another dialect; unknown addressees are private."""
    found = plan_of(
        f"10:41:07 From 山田 to Everyone:\n\t海\n{header}ひみつの話\n"
        "10:44:00 開始 山田 から 皆様:\n\t山\n"
    )
    assert texts(found) == ["海", "山"]
    assert found.sources[0].private_dropped == 1


def test_private_words_can_be_kept_without_names_and_that_is_said() -> None:
    """CARD-PRIVATE-2: names go all the same, and a note says how many were kept."""
    text = "10:43:00 From 鈴木 to 田中(Direct Message):\n\t田中さん、図書館がほしい\n"
    found = plan_of(text, ImportContext(keep_private=True))
    assert texts(found) == ["〔参加者〕、図書館がほしい"]
    assert found.sources[0].private_dropped == 0
    assert len(found.sources[0].notes) == 1


def test_messages_that_run_together_on_a_line_are_parted() -> None:
    """CARD-HEADER-3: so that a private one among them is seen."""
    found = plan_of(
        '09:05:00 From Name Aaa to Everyone : "海の見える窓" 09:06:10 From Name Ccc to Everyone : '
        "山の道 09:07:00 From Name Ccc to Name Aaa(Direct Message) : ひみつ\n"
    )
    assert texts(found) == ['"海の見える窓"', "山の道"]
    assert found.sources[0].private_dropped == 1


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\r"])
def test_all_line_ends_are_read_alike(end: str) -> None:
    """CARD-TEXT-2: also the reversed pair that some chats contain."""
    lines = (
        "10:41:07 From  山田  to  Everyone : もしも",
        "",
        "避難所",
        "10:42:00 From  佐藤  to  Everyone : 海",
    )
    found = plan_of(end.join(lines))
    assert texts(found) == ["もしも\n\n避難所", "海"]
    assert [card.source.line for card in found.cards] == [1, 4]


def test_lines_before_the_first_message_are_told_about() -> None:
    """CARD-HEADER-4: nothing disappears without a word."""
    found = plan_of(
        "途中から\n10:41:07 From 山田 to Everyone:\n\t海\n10:42:07 From 山田 to Everyone:\n\t山\n"
    )
    assert texts(found) == ["海", "山"]
    assert len(found.sources[0].notes) == 1


def test_a_window_copy_may_begin_with_the_tail_of_a_message() -> None:
    """CARD-HEADER-4, CARD-FORMAT-6."""
    found = plan_of(
        "the tail of a message\nFrom Bob to Everyone: 10:08 AM\nA river bench\n"
        "From Ann to Everyone:  10:09 AM\nA tree by the door\n"
    )
    assert found.sources[0].format == "zoom-window-copy"
    assert texts(found) == ["A river bench", "A tree by the door"]
    assert len(found.sources[0].notes) == 1


def test_a_line_talk_is_read_with_its_days_and_long_messages() -> None:
    """CARD-FORMAT-12: stickers and notices are no words."""
    text = (
        "[LINE] 市民の会とのトーク履歴\n保存日時：2020/03/19 11:26\n\n2014/10/13(月)\n"
        '13:47\t投稿者1\tこんにちは\n午後1:48\t投稿者1\t"海の見える\n""縁側"""\n'
        "13:49\t投稿者2\t[スタンプ]\n13:50\t投稿者2が参加しました\n13:51\t投稿者2\t図書館\n"
    )
    found = plan_of(text)
    assert found.sources[0].format == "line-talk"
    assert texts(found) == ['海の見える\n"縁側"', "図書館"]
    assert [card.source.time for card in found.cards] == ["13:48:00", "13:51:00"]
    assert found.sources[0].noise == 2


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("ç鎌倉の暮らし", "鎌倉の暮らし"),
        ("\uf0b7 図書館\n\ue000海", "図書館\n海"),
        ("ça va 鎌倉", "ça va 鎌倉"),
        ("●居心地のよさ", "●居心地のよさ"),
        ("Ａ　Ｂ ｶﾅ ㈱①～〜", "Ａ　Ｂ ｶﾅ ㈱①～〜"),
        ("が\u0304き\u3099", "が\u0304き\u3099"),
        ("𠮷野家\U000e0100 👨‍👩‍👧", "𠮷野家\U000e0100 👨‍👩‍👧"),
        ("a\x07b\x1bc", "abc"),
    ],
)
def test_words_stay_as_they_were_said(said: str, stored: str) -> None:
    """CARD-TEXT-1: only remnants of icons and control characters go."""
    assert texts(plan_of(f"10:41:07 From 山田 to Everyone:\n\t{said}\n")) == [stored]


@pytest.mark.parametrize(
    "words",
    [
        *(
            "こんにちは！",
            "聞こえますか？",
            "ありがとうございました😊",
            "８８８８８８",
            "👏👏👏",
            "拍手",
        ),
        *(
            "はい",
            "OK！",
            "https://example.jp/a",
            "よろしくお願いします。こんばんは",
            "！！",
            "パチパチ",
        ),
        *("ﾃｽﾄ", "了解しました。ありがとうございます。", "🍵"),
    ],
)
def test_what_says_nothing_is_listed_with_its_reason(words: str) -> None:
    """CARD-NOISE-1: it becomes no card, but a person can see it."""
    found = plan_of(
        f"10:41:07 From 山田 to Everyone:\n\t{words}\n10:42:07 From 山田 to Everyone:\n\t海\n"
    )
    assert texts(found) == ["海"]
    (noise,) = found.noise
    assert noise.text == words
    assert noise.reason.ja
    assert noise.line == 1


@pytest.mark.parametrize(
    "words",
    [
        *(
            "図書館",
            "緑",
            "ありがとうと言える窓口",
            "はい、どうぞと言える庁舎",
            "88歳でも来られる",
            "草",
        ),
        *("よろしくお願いします、から始まる窓口", "https://example.jp を見て", "8", "Ａ"),
    ],
)
def test_short_words_that_say_something_are_cards(words: str) -> None:
    """CARD-NOISE-2: when in doubt it is a voice."""
    assert texts(plan_of(f"10:41:07 From 山田 to Everyone:\n\t{words}\n")) == [words]


def test_a_files_name_decides_nothing() -> None:
    """CARD-DETECT-1: formats are told by content."""
    text = "10:41:07 From 山田 to Everyone:\n\t海\n"
    assert plan(chat(text, "写真.png")).sources[0].format == "zoom-block"
