"""What mouse, wheel and held keys do on the desk: told by the sheet of keys, done by the tools."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from poster_studio.base.words import Words

TITLE: Final = Words("マウスと手で", "By mouse and hand")


@dataclass(frozen=True, slots=True)
class HandKey:
    """What happens, and what a hand does for it."""

    label: Words
    keys: Words


HAND_KEYS: Final = (
    HandKey(Words("紙を動かす", "Move the page"), Words("Space＋ドラッグ", "Space + drag")),
    HandKey(Words("上下に見る", "Scroll"), Words("ホイール", "Wheel")),
    HandKey(Words("大きく・小さく見る", "Zoom"), Words("Ctrl＋ホイール", "Ctrl + wheel")),
    HandKey(Words("つぎのものを選ぶ", "Select the next element"), Words("Tab", "Tab")),
    HandKey(Words("いっしょに選ぶ", "Select one more"), Words("Shift＋クリック", "Shift + click")),
    HandKey(
        Words("まとまりの中を選ぶ", "Select inside a group"),
        Words("Ctrl・Alt＋クリック", "Ctrl or Alt + click"),
    ),
    HandKey(
        Words("文字・写真・まとまりの中へ", "Into words, picture or group"),
        Words("ダブルクリック", "Double click"),
    ),
    HandKey(Words("ひとつ外へ・やめる", "One step out, cancel"), Words("Esc", "Esc")),
    HandKey(
        Words("まっすぐ・同じ形で・15°ずつ", "Straight, in proportion, by 15°"),
        Words("Shift＋ドラッグ", "Shift + drag"),
    ),
    HandKey(
        Words("複製する・まん中から広げる", "Copy; resize from the middle"),
        Words("Alt＋ドラッグ", "Alt + drag"),
    ),
    HandKey(
        Words("ぴったりそろえない", "Without snapping"), Words("Ctrl＋ドラッグ", "Ctrl + drag")
    ),
    HandKey(
        Words("すっかり囲んだものを選ぶ", "Select what is wholly inside"),
        Words("Alt＋囲む", "Alt + drag around"),
    ),
    HandKey(Words("1 mm 動かす", "Move by 1 mm"), Words("矢印", "Arrows")),
    HandKey(Words("10 mm 動かす", "Move by 10 mm"), Words("Shift＋矢印", "Shift + arrows")),
    HandKey(
        Words("画面の 1 ドット動かす", "Move by a pixel of the screen"),
        Words("Alt＋矢印", "Alt + arrows"),
    ),
)
