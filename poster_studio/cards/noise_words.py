"""Whole messages that are no cards, as `key` of `cleaning` writes them: letters and digits only."""

from __future__ import annotations

from typing import Final

from poster_studio.cards.word_list import words_in

#: Said at the beginning and at the end.
GREETINGS: Final = words_in(
    """
    こんにちは こんにちわ こんばんは こんばんわ おはようございます おはよう お早うございます
    はじめまして 初めまして よろしくお願いします よろしくお願いいたします
    よろしくおねがいします 宜しくお願いします 宜しくお願いいたします 宜しくお願い致します
    よろしくお願い致します どうぞよろしくお願いします どうぞよろしくお願いいたします
    よろしくです よろしく 本日は 今日は ありがとう ありがとうございます ありがとうございました
    有難うございます 有難うございました どうもありがとうございました 感謝 お疲れ様です
    お疲れ様でした お疲れさまです お疲れさまでした おつかれさまでした 失礼します 失礼しました
    失礼いたします さようなら さよなら またね お先に失礼します お世話になります おじゃまします
    遅れてすみません 遅れました すみません hello hi goodmorning thankyou thankyouverymuch
    thanks bye goodbye nicetomeetyou
    """
)

#: Said to find out whether the meeting works.
TECHNICAL: Final = words_in(
    """
    聞こえますか きこえますか 聞こえます きこえます 聞こえています 聞こえてます 聞こえません
    聞こえました 聞こえないです 音声が聞こえません 音が聞こえません 声が聞こえません
    音声聞こえますか 音が出ません 音声が出ません 見えますか 見えます 見えています 見えてます
    見えません 画面が見えません 画面見えますか 画面が固まりました ミュートです
    ミュートになっています ミュートになってます マイクがオフです マイクオフです
    少々お待ちください テスト てすと test テストです チャットのテスト チャットテスト
    canyouhearme icanhearyou youareonmute youremuted
    """
)

#: Said to show that one listens.
ANSWERS: Final = words_in(
    """
    はい はーい いいえ うん ok okです オーケー オッケー 了解 了解です 了解しました
    了解いたしました 承知しました 承知いたしました わかりました 分かりました なるほど たしかに
    確かに yes no sure gotit
    """
)

#: Written into a form that wants an answer.
NOTHING_TO_SAY: Final = words_in(
    """
    なし 無し 特になし とくになし 特に無し 特にありません とくにありません 特にないです
    ありません ない 無回答 未回答 none na nothing 該当なし
    """
)
