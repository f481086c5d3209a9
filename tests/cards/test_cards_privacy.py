"""Nothing personal reaches a workshop file, and no common word is taken for a name."""

from __future__ import annotations

from pathlib import Path

import pytest

from poster_studio.base.words import Words
from poster_studio.cards.people import NameIndex
from poster_studio.cards.word_list import words_in
from poster_studio.cards.wording import worded
from poster_studio.document.workshop import Workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.cards.cards_helpers import SAMPLES, chat, plan, plan_of, sample, texts

SENDERS = NameIndex(
    (
        *(
            "山田 はな",
            "Ken Sato (he/him)",
            "佐藤（深沢）",
            "【G3】髙橋 一郎",
            "鎌倉市庁舎整備課 鈴木",
        ),
        *(
            "だから",
            "自分",
            "From",
            "10:00 to 12:00 係",
            "いがらし",
            "サクラ",
            "O",
            "Ai",
            "ﾀﾅｶ",
            "山川@大船",
        ),
    )
)


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("田中さんの言うとおり", "〔参加者〕の言うとおり"),
        ("山田はなです。よろしく", "〔参加者〕です。よろしく"),
        ("山田　はなさんに賛成", "〔参加者〕に賛成"),
        ("ken satoさん", "〔参加者〕"),
        ("山川が言う", "〔参加者〕が言う"),
        ("サクラが言ってた", "〔参加者〕が言ってた"),
        ("いがらしさんと同じ", "〔参加者〕と同じ"),
        ("ﾀﾅｶさん", "〔参加者〕"),
        ("森さんに賛成", "〔参加者〕に賛成"),
        ("髙﨑先生の授業", "〔先生〕の授業"),
        ("隣人の田中様", "隣人の〔参加者〕"),
        ("市長松尾さん", "市長〔参加者〕"),
        ("中村 美咲さん", "〔参加者〕"),
        ("美咲ちゃんと一緒に", "〔参加者〕と一緒に"),
        ("花子さんの庭", "〔参加者〕の庭"),
        ("佐藤和夫さん", "〔参加者〕"),
        ("鎌倉花子さん", "鎌倉〔参加者〕"),
        ("サトウさんの意見", "〔参加者〕の意見"),
        ("鈴木課長と話す", "〔参加者〕課長と話す"),
        ("大船の小林と申します", "大船の〔参加者〕と申します"),
        ("私は渡邉です。", "私は〔参加者〕です。"),
        ("電話は０９０－１２３４－５６７８です", "電話は〔電話番号〕です"),
        ("090ー1234ー5678か090 1234 5678", "〔電話番号〕か〔電話番号〕"),
        ("(0467)23-0000まで", "〔電話番号〕まで"),
        ("+81-90-1234-5678", "〔電話番号〕"),
        ("09012345678", "〔電話番号〕"),
        ("mail: taro.yamada@example.co.jp", "mail: 〔メールアドレス〕"),
        ("ｔａｒｏ＠ｅｘａｍｐｌｅ．ｃｏｍへ", "〔メールアドレス〕へ"),
        ("taro(at)example.com", "〔メールアドレス〕"),
        ("LINE ID: hana_yamada", "〔アカウント〕"),
        ("LINEはhana_1です", "〔アカウント〕です"),
        ("インスタは @hana.y です", "インスタは 〔アカウント〕 です"),
        ("https://twitter.com/hana_y", "〔アカウント〕"),
        ("御成町18-10です", "〔住所〕です"),
        ("鎌倉市御成町18番10号に住む", "〔住所〕に住む"),
        ("大船2丁目3番地の5", "〔住所〕"),
        ("大船二丁目三番五号", "〔住所〕"),
        ("〒248-8686", "〔住所〕"),
    ],
)
def test_in_chats_a_role_stands_for_what_is_personal(said: str, stored: str) -> None:
    """CARD-PRIVACY-1, CARD-PRIVACY-3, CARD-PRIVACY-4, CARD-PRIVACY-5, CARD-PRIVACY-6."""
    wording = worded(said, SENDERS, is_chat=True)
    assert (wording.said, wording.masked) == (said, stored)
    assert wording.reasons


COMMON = words_in(
    """
    お母さんと子ども 皆さんで 市民のみなさん お客様を大切に 職員さんが優しい 神様のいる町
    赤ちゃん おばあちゃんと 隣の人 多様性のある 同様に 生活様式 様々な 仕様 空模様 源氏山
    氏名を書く ちゃんと作る 庁舎ちゃんと建てて たくさん 八百屋さん 学校の先生 担任の先生
    2021-03-20 第1-2回 3-1の案 10:00〜12:00 大船2丁目に公園を http://example.org/a?x=0123
    0.123456789012 君たち 諸君 大仏様 NPOさん ボランティアさん サンタさん さくらの木 桜の花
    はなし合いの場 はなが咲く公園 AIを活用 千葉の例 石川県のお母さん LINEはZoomより便利
    親子さん 双子さん 長男さん 迷子さん 息子さん 女子さん 農夫さん 主夫さん 王子様
    ご苦労様 本屋さん 外国人さん 観光客さんも 参加者の声 24時間365日 0歳から100歳まで
    窓口1-2-3番 鎌倉市の庁舎 お医者さん 名前に「から」を含む人 from自分
    """
)


@pytest.mark.parametrize("words", sorted(COMMON))
def test_common_words_are_no_names(words: str) -> None:
    """CARD-PRIVACY-2, CARD-PRIVACY-7: masking these would take words away."""
    wording = worded(words, SENDERS, is_chat=True)
    assert (wording.masked, wording.reasons) == (words, ())


@pytest.mark.parametrize(
    ("said", "stored"),
    [
        ("賛成です。ぽんぬふより", "賛成です。〔参加者〕より"),
        ("わたしはぽんぬふです", "わたしは〔参加者〕です"),
        ("ぽんぬふってだれ", "〔参加者〕ってだれ"),
        ("みほこから一言", "〔参加者〕から一言"),
        ("みほこだよ", "〔参加者〕だよ"),
        ("みほこり高いまち", "みほこり高いまち"),
        ("よいまちづくりを", "よいまちづくりを"),
    ],
)
def test_a_nickname_in_hiragana_is_found_the_surer_the_longer_it_is(said: str, stored: str) -> None:
    """CARD-PRIVACY-2."""
    senders = NameIndex(["ぽんぬふ", "みほこ", "まちづくり応援"])
    assert worded(said, senders, is_chat=True).masked == stored


@pytest.mark.parametrize(
    "said",
    [
        *("鎌倉太郎さん", "鎌倉 太郎さん", "鎌倉　太郎 様", "鎌倉太郎くん", "鎌倉太郎ちゃん"),
        *("鎌倉太郎氏", "鎌倉太郎", "太郎さん", "大船 花子さま", "大船花子", "深沢　次郎 さん"),
        *("深沢次郎", "ｋｅｎ　ｓａｔｏさん", "kensato"),
    ],
)
@pytest.mark.parametrize("around", ["{}", "きのう、{}と話した", "それは{}の案です"])
def test_a_full_name_is_masked_whole(said: str, around: str) -> None:
    """CARD-PRIVACY-1: with and without a blank, whichever way the sender writes it; although 鎌倉,
    大船 and 深沢 alone are places.
    """
    senders = NameIndex(["鎌倉 太郎", "大船花子", "深沢次郎", "Ken Sato"])
    assert worded(around.format(said), senders, is_chat=True).masked == around.format("〔参加者〕")


def test_a_teacher_who_sent_something_is_masked_whole() -> None:
    senders = NameIndex(["鎌倉 太郎"])
    assert worded("鎌倉太郎先生と", senders, is_chat=True).masked == "〔先生〕と"


@pytest.mark.parametrize(
    ("said", "masked"),
    [
        ("そうですねけんさんの案", "そうですね〔参加者〕の案"),
        ("けん さんの案", "〔参加者〕の案"),
        ("「けん」の案", "「〔参加者〕」の案"),
        ("賛成です。けん", "賛成です。〔参加者〕"),
        ("けんが言った", "〔参加者〕が言った"),
        ("わたしはけんです", "わたしは〔参加者〕です"),
        ("ぼくはけんといいます", "ぼくは〔参加者〕といいます"),
        ("なまえはみほこ", "なまえは〔参加者〕"),
        ("さっきのみほこの意見", "さっきの〔参加者〕の意見"),
        ("そうだねとみほこがいっていた", "そうだねと〔参加者〕がいっていた"),
        ("となりのみほこも、賛成", "となりの〔参加者〕も、賛成"),
        ("みらいさんに賛成", "〔参加者〕に賛成"),
        ("昨日みほこが言った", "昨日〔参加者〕が言った"),
        ("中村けんの案", "〔参加者〕の案"),
        ("静かな部屋", "静かな部屋"),
        ("豊かな、住まい。", "豊かな、住まい。"),
        ("話そうと思う住まいの窓口", "話そうと思う住まいの窓口"),
        ("みんなのまち", "みんなのまち"),
        ("みんなでつくるまち", "みんなでつくるまち"),
        ("いけんをきく", "いけんをきく"),
        ("ほけんの窓口", "ほけんの窓口"),
        ("じっけんも大事", "じっけんも大事"),
        ("まちのみらいは明るい", "まちのみらいは明るい"),
        ("このみほこりたかいまち", "このみほこりたかいまち"),
        ("けん さんまを食べる", "〔参加者〕 さんまを食べる"),
    ],
)
def test_a_short_nickname_is_found_where_it_cannot_be_part_of_a_word(
    said: str, masked: str
) -> None:
    """CARD-PRIVACY-2."""
    senders = NameIndex(["けん", "みん", "みほこ", "みらい", "かな", "まい", "そう"])
    assert worded(said, senders, is_chat=True).masked == masked


def test_in_tables_a_name_waits_for_a_person_and_numbers_go_at_once() -> None:
    """CARD-PRIVACY-8."""
    table = chat("意見,お名前,電話\n田中さんの案。090-0000-0000へ,鈴木,1\n花子の庭,花子,2\n")
    found = plan(table)
    assert texts(found) == ["田中さんの案。〔電話番号〕へ", "花子の庭"]
    assert [card.status for card in found.cards] == ["quarantined", "quarantined"]
    assert "鈴木" not in repr(found)


def test_a_person_accepts_or_masks_what_is_in_quarantine() -> None:
    """CARD-PRIVACY-9: the words as they were said are in memory only until then."""
    found = plan_of(
        "10:00:00 From 山田 to Everyone:\n\t田中さんの庭\n10:01:00 From 山田 to Everyone:\n\t海\n"
    )
    (entry,) = found.quarantine
    assert (entry.original, entry.masked) == ("田中さんの庭", "〔参加者〕の庭")
    assert found.cards[0].status == "quarantined"
    accepted = found.accepted(entry.card_index)
    assert (accepted.cards[0].text, accepted.cards[0].status) == ("田中さんの庭", "verbatim")
    hidden = found.masked(entry.card_index)
    assert (hidden.cards[0].text, hidden.cards[0].status) == ("〔参加者〕の庭", "edited")
    assert (accepted.quarantine, hidden.quarantine) == ((), ())
    with pytest.raises(KeyError):
        accepted.masked(entry.card_index)


def test_no_byte_of_a_workshop_file_names_a_sender(tmp_path: Path) -> None:
    """CARD-PRIVACY-10: every sample, and a chat full of names, searched as bytes."""
    names = (
        *(
            "山田",
            "はな",
            "佐藤",
            "田中",
            "鈴木",
            "月山",
            "髙橋",
            "Ken Sato",
            "Ken: Sato",
            "he/him",
        ),
        *("内緒", "あとで電話", "090-0000-0000", "大船", "taro@example.jp", "花子"),
    )
    gossip = chat(
        "10:00:00 From 髙橋 花子 to Everyone:\n\t花子です。田中さんに taro@example.jp で\n"
        "10:00:10 From 田中 to Everyone:\n\t髙橋さんの言う図書館\n"
        '10:00:20 From 田中 to Everyone:\n\tReplying to "花子です..."\n\t\n\t鈴木くんも\n'
    )
    files = [
        sample(path.name) for path in sorted(SAMPLES.iterdir()) if path.suffix in (".txt", ".csv")
    ]
    found = plan(gossip, *files)
    path = tmp_path / "w.workshop"
    with WorkshopFile.create(path, Workshop(id="w", title="対話")) as file:
        with file.workshop_store.edit(Words("読み込み", "Import")) as edit:
            edit.add_cards(found.cards)
        file.flush()
        written = b"".join(part.read_bytes() for part in sorted(tmp_path.iterdir()))
    written += path.read_bytes()
    assert "図書館".encode() in written
    assert [name for name in names if name.encode() in written] == []
