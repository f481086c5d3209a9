"""The headings of columns that we know, in Japanese and English, and what they hold."""

from __future__ import annotations

import re
import unicodedata
from typing import Final, Literal

Role = Literal[
    "id", "row", "session", "dialogue", "keyword", "group", "text", "likes", "time", "status"
]

#: Exact headings, as `heading_key` writes them; of the words, earlier ones go first.
KNOWN: Final[dict[Role, tuple[str, ...]]] = {
    "id": ("id", "カードid", "カード番号", "cardid"),
    "row": ("番号", "no", "no.", "#", "連番", "通し番号", "行", "num", "number"),
    "session": ("回", "session", "セッション", "開催回", "第何回"),
    "dialogue": ("対話", "dialogue", "テーマ", "theme", "対話番号", "テーマ番号"),
    "keyword": (
        *("theme_letter", "keyword", "キーワード", "記号", "カテゴリ", "カテゴリー", "分類"),
        *("category", "letter"),
    ),
    "group": ("group", "グループ", "班", "グループ番号", "テーブル"),
    "text": (
        *(
            "text",
            "意見",
            "ご意見",
            "原文",
            "本文",
            "ことば",
            "言葉",
            "声",
            "想い",
            "思い",
            "アイデア",
        ),
        *("アイディア", "カード", "付箋", "ふせん", "内容", "テキスト", "コメント", "自由記述"),
        *(
            "自由意見",
            "感想",
            "ご感想",
            "意見・感想",
            "ご意見・ご感想",
            "発言",
            "発言内容",
            "回答",
            "回答内容",
        ),
        *("メッセージ", "words", "opinion", "idea", "card", "sticky", "stickynote", "content"),
        *("value", "comment", "message", "response", "answer", "question", "質問", "body"),
    ),
    "likes": (
        *("likes", "like", "いいね", "いいね数", "共感", "共感数", "賛成数", "upvotes", "votes"),
        *("投票数", "score"),
    ),
    "time": (
        *("タイムスタンプ", "timestamp", "日時", "時刻", "回答日時", "投稿日時", "送信日時"),
        *("time", "datetime", "開始時刻", "完了時刻"),
    ),
    "status": ("status", "状態"),
}

#: A form's question for the group, as `heading_key` writes it.
_GROUP_ASKED: Final = re.compile(
    r"(?:あなた|ご自身|参加した|所属|の|は|どの|どちらの|何|なん)*(?:班|グループ|テーブル)(?:の?番号)?"
    r"(?:[はにでへ]?(?:何番|どこ|どれ|何)?[にで]?(?:所属|参加|話|入り|い)?"
    r"(?:して(?:いる|います|いました)|しました|します|ました|でした|です|した)か)?"
    r"(?:を(?:選んで|教えて|記入して)ください)?[?？。]*"
    r"|(?:which|what)(?:group|table)(?:number)?(?:(?:are|were)you(?:in|at)?|didyoujoin)?[?]*"
    r"|(?:your)?(?:group|table)(?:number|no\.?)?[?]*"
)
_BY: Final = (
    r"(?:updated|created|modified|edited|changed|posted|submitted|added|written|uploaded|answered)by"
    r"|assignedto|(?:assignee|editor|submitter|creator)\Z"
    r"|(?:更新者|編集者|変更者|入力者|提出者|投稿主|担当者|登録者)名?\Z"
)
_PERSONAL: Final = re.compile(
    r"氏名|お名前|メールアドレス|電話番号|連絡先|住所|生年月日|郵便番号|e-?mail|phone"
)
_PERSONAL_IF_SHORT: Final = re.compile(
    r"name|名前|メール|電話|住まい|居住|町名|年齢|年代|性別|職業|所属|勤務|学校|投稿者|発言者|記入者"
    r"|作成者|作者|送信者|回答者|参加者|ニックネーム|ハンドル|アカウント|sns|author|user|sender"
    r"|participant|respondent|owner|address|tel|age\Z|gender|ipアドレス"
    rf"|{_BY}"
)
_NAMES: Final = re.compile(
    r"氏名|名前|name|ニックネーム|ハンドル|投稿者|発言者|記入者|作成者|作者|送信者|回答者|author"
    r"|user|sender|participant|respondent|owner"
    rf"|{_BY}"
)
_QUESTION: Final = re.compile(
    r"[?？]|か[。]?\Z|ください[。]?\Z|なさい[。]?\Z|何|どんな|どのよう"
    r"|(?:意見|感想|コメント|アイデア)(?:欄|等|など)?\Z|(?:text|comments?|ideas?|answers?|responses?)\Z"
)
_ASIDE: Final = re.compile(r"[(（\[【][^)）\]】]{0,30}[)）\]】]")
_SHORT: Final = 20
_LONGEST_ASKED: Final = 40


def heading_key(heading: str) -> str:
    """A heading for looking it up: without asides such as （任意）, width, case and spaces."""
    plain = _ASIDE.sub("", unicodedata.normalize("NFKC", heading.lstrip("\ufeff")))
    return re.sub(r"\s+", "", plain).casefold()


def role_of(heading: str) -> Role | None:
    """What a column with this exact heading, or with a question for the group, holds."""
    key = heading_key(heading)
    known: Role | None = next((role for role, names in KNOWN.items() if key in names), None)
    if known is None and len(key) <= _LONGEST_ASKED and _GROUP_ASKED.fullmatch(key):
        return "group"
    return known


def is_personal(heading: str) -> bool:
    """Whether the column holds names, addresses, ages and the like: it is never imported."""
    key = heading_key(heading)
    if _PERSONAL.search(key):
        return True
    return len(key) <= _SHORT and _PERSONAL_IF_SHORT.search(key) is not None


def holds_names(heading: str) -> bool:
    """Whether a personal column holds what people are called."""
    return _NAMES.search(heading_key(heading)) is not None


def is_question(heading: str) -> bool:
    """Whether the heading is a whole question, or names what forms ask for."""
    key = heading_key(heading)
    return len(key) >= 6 and _QUESTION.search(key) is not None
