"""Private messages in every shape of header, also those that nobody has seen yet."""

from __future__ import annotations

import pytest

from tests.cards.cards_helpers import plan_of, texts

_MARKS = (
    *("(Privately)", "(privately)", "(Direct Message)", "(DM)", "(Private)", "[Direct Message]"),
    *("(ダイレクトメッセージ)", "（ダイレクト メッセージ）", "(直接メッセージ)", "(私信)"),
    *(
        "(プライベート)",
        "【個別】",
        "(個別チャット)",
        "(非公開)",
        "(ﾀﾞｲﾚｸﾄﾒｯｾｰｼﾞ)",
        "(mensaje directo)",
    ),
)
_TIMED = (
    "10:00:03 From 佐藤 to 花子{mark}:",
    "10:00:03 From 佐藤 to 花子 {mark} : ",
    "10:00:03 From 佐藤 to 花子: {mark}",
    "10:00:03 From 佐藤 : {mark} ",
    "10:00:03 From 佐藤{mark}: ",
    "10:00:03 From 佐藤 to Everyone {mark}:",
    "10:00:03 From 佐藤 to Everyone: {mark} ",
    "10:00:03\t From  佐藤 to 花子{mark} : ",
    "10:00:03\t佐藤{mark}:\t",
    "10:00:03 開始 佐藤 に 花子{mark}:",
    "10:00:03 開始 佐藤 宛先 花子{mark}:",
    "10:00:03 開始 佐藤 から 花子 へ {mark}:",
    "10:00:03 開始 佐藤 から 皆様 {mark}:",
    "10:00:03 送信元 佐藤 宛先 花子 {mark}:",
    "10:00:03 佐藤 から 花子 {mark}",
    "10:00:03 佐藤 から 花子 へ {mark}:",
    "10:00:03 佐藤 → 花子 {mark}:",
    "10:00:03 {mark} 佐藤 から 花子:",
    "[10:00:03] From 佐藤 to 花子 {mark}:",
    "10:00:03 AM From 佐藤 to 花子 {mark}:",
    "2023/5/1 10:00:03 From 佐藤 to 花子 {mark}:",
)
_UNTIMED = (
    "From Ann to Me: {mark} 10:07 AM",
    "From Ann to Me {mark}: 10:07 AM",
    "From Ann to Me: 10:07 AM {mark}",
    "From Ann to Me {mark} 10:07 AM",
    "From Ann to Me {mark}:",
    "Ann to Me {mark}",
    "Ann {mark} 10:07 AM",
    "佐藤 から 自分 : {mark} (6:20 午後)",
    "佐藤 から 自分 : (6:21 午後) {mark}",
    "佐藤 から 自分 {mark} : (6:21 午後)",
    "自分 から 佐藤{mark}に : (6:22 午後)",
    "佐藤 から 自分 {mark}:",
    "佐藤 から 皆様 {mark} : (6:21 午後)",
)


@pytest.mark.parametrize("shape", [*_TIMED, *_UNTIMED])
@pytest.mark.parametrize(
    "opening", ["10:00:00 From 山田 to Everyone:\n\t海\n", "山田 から 皆様 : (6:16 午後)\n海\n"]
)
def test_a_private_mark_anywhere_in_a_header_makes_a_private_message(
    opening: str, shape: str
) -> None:
    """CARD-PRIVATE-1, CARD-PRIVATE-3: dropped and counted, whatever stands before it."""
    for mark in _MARKS:
        header = shape.format(mark=mark)
        found = plan_of(f"{opening}{header}\n\tひみつ一\n{header}\nひみつ二\n{opening}")
        assert "ひみつ" not in repr(found), header
        assert found.sources[0].private_dropped == 2, header
        assert set(texts(found)) == {"海"}, header


@pytest.mark.parametrize(
    "audience",
    [
        *(
            "All Panelists",
            "Hosts and Panelists",
            "Host and Panelists",
            "Waiting Room Participants",
        ),
        *("Everyone in Waiting Room", "Everyone (in Waiting Room)", "Host", "Co-Hosts"),
    ],
)
@pytest.mark.parametrize("between", [" to ", "  to  ", " To "])
def test_a_limited_audience_is_private(audience: str, between: str) -> None:
    """CARD-PRIVATE-4: its name is no person's name."""
    found = plan_of(
        "10:00:00 From 山田 to Everyone:\n\tAll of us\n"
        f"10:01:00 From 佐藤{between}{audience}:\n\tひみつ\n"
    )
    assert texts(found) == ["All of us"]
    assert found.sources[0].private_dropped == 1


@pytest.mark.parametrize(
    "audience", ["すべてのパネリスト", "皆様(パネリスト)", "待機室の参加者", "全員 (ホスト)"]
)
def test_a_limited_japanese_audience_is_private(audience: str) -> None:
    """CARD-PRIVATE-4."""
    found = plan_of(
        f"10:00:00 開始 山田 から 皆様:\n\t海\n10:01:00 開始 佐藤 から {audience}:\n\tひみつ\n"
    )
    assert texts(found) == ["海"]
    assert found.sources[0].private_dropped == 1


@pytest.mark.parametrize(
    "header",
    [
        "10:43:00 From 鈴木 to 田中: ",
        "10:43:00 開始 鈴木 宛先 田中:\n\t",
        "10:43:00 開始 鈴木 に 田中:\n\t",
        "鈴木 から 田中 : (6:20 午後)\n",
        "From 鈴木 to 田中:  10:05 AM\n",
    ],
)
def test_saved_chats_and_window_copies_may_mix(header: str) -> None:
    """CARD-HEADER-2: an unknown addressee is seen in both."""
    for opening in (
        "10:41:07 From 山田 to Everyone:\n\t海\n",
        "山田 から 皆様 : (6:16 午後)\n海\n",
    ):
        found = plan_of(f"{opening}{header}ひみつの話\n{opening}")
        assert set(texts(found)) == {"海"}
        assert found.sources[0].private_dropped == 1


@pytest.mark.parametrize(
    "words",
    [
        *("プライベートが守られる窓口を 9:00 から", "個別相談：もっと長い時間", "DMで聞ける市役所"),
        *("市民(子ども)から市長へ: 手紙", "ラジオ(個別)の部屋がほしい", "図書館(非公開)"),
    ],
)
def test_words_about_privacy_are_words(words: str) -> None:
    """CARD-PRIVATE-3: a mark without the shape of a header is none."""
    found = plan_of(f"10:41:07 From 山田 to Everyone : 海\n{words}\n")
    assert texts(found) == [f"海\n{words}"]


@pytest.mark.parametrize(
    "line",
    [
        *(
            "花子(個別)",
            "花子（個別）",
            "花子 【個別】",
            "花子さん(個別)",
            "花子へ(個別)",
            "花子(個別):",
        ),
        *(
            "花子に (プライベート)",
            "佐藤(個別)",
            "佐藤 美咲 (個別)",
            "佐藤みさき(DM)",
            "宛先: 花子(個別)",
        ),
        *("なお(個別)", "ｎａｏ(個別)", "山田 (非公開)", "駐車場係の佐藤さん(個別)"),
    ],
)
def test_a_name_and_a_mark_alone_make_a_private_message(line: str) -> None:
    """CARD-PRIVATE-5: where the chat tells the name elsewhere, or it looks like nothing else."""
    chat = (
        "山田 から 皆様 : (6:16 午後)\n海\n{}なお から 皆様 : (6:17 午後)\n山\n"
        "NAO から 皆様 : (6:18 午後)\n川\n"
    )
    found = plan_of(chat.format(f"{line}\nひみつ一\nひみつ二\n"))
    assert "ひみつ" not in repr(found)
    assert (texts(found), found.sources[0].private_dropped) == (["海", "山", "川"], 1)


@pytest.mark.parametrize(
    "line",
    [
        *("図書館(非公開)", "相談窓口(個別)", "駐車場(個別)", "親子(個別)", "椅子(個別)"),
        *("個室(プライベート)", "会議室(非公開)", "花子(個別)の部屋", "市長さん(非公開)"),
    ],
)
def test_words_and_a_mark_are_words(line: str) -> None:
    """CARD-PRIVATE-5."""
    found = plan_of(f"10:41:07 From 山田 to Everyone : 海\n{line}\n山\n")
    assert (len(found.cards), found.sources[0].private_dropped) == (1, 0)


def test_names_of_a_private_message_are_found_in_the_others_words() -> None:
    """CARD-PRIVACY-1: also where only the mark told the header."""
    found = plan_of(
        "10:00:00 From 山田 to Everyone:\n\t花房の案に賛成\n"
        "10:00:03 開始 佐藤 に 花房(ダイレクトメッセージ):\n\tひみつ\n"
    )
    assert texts(found) == ["〔参加者〕の案に賛成"]
