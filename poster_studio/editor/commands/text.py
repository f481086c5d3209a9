"""Commands that change how words look and read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from poster_studio.base.words import Words
from poster_studio.editor.commands.table import Command, Desk, has_poster, has_range
from poster_studio.editor.words import ruby, text_styles
from poster_studio.editor.words.text_styles import Direction


def has_words(desk: Desk) -> bool:
    """Whether words are selected that may be changed."""
    return desk.editor.can_edit and bool(text_styles.wordy(desk.editor))


def _can_stand_upright(desk: Desk) -> bool:
    return has_range(desk) and desk.hands.session is not None and desk.hands.session.is_vertical


def _bold(desk: Desk) -> None:
    text_styles.toggle_bold(desk.editor, desk.hands.session)


def _step(larger: bool) -> Callable[[Desk], None]:
    return lambda desk: text_styles.step_size(desk.editor, desk.hands.session, larger=larger)


def _align(align: str) -> Callable[[Desk], None]:
    return lambda desk: text_styles.set_style(desk.editor, desk.hands.session, align=align)


def _turn(desk: Desk) -> None:
    first = text_styles.wordy(desk.editor)[0]
    other: Direction = "vertical" if first.direction == "horizontal" else "horizontal"
    text_styles.set_direction(desk.editor, desk.hands.session, other)


def _ruby_everywhere(desk: Desk) -> None:
    ruby.add_everywhere(desk.editor, desk.hands.session)


def _no_ruby(desk: Desk) -> None:
    ruby.remove_everywhere(desk.editor, desk.hands.session)


def _upright(desk: Desk) -> None:
    if desk.hands.session is not None:
        text_styles.toggle_upright(desk.hands.session)


COMMANDS: Final = (
    Command("find", Words("さがす・置きかえる", "Find and replace"), "text",
            lambda desk: desk.shell.go("find"), ("Ctrl+F", "Ctrl+H"), "search",
            enabled=has_poster),
    Command("bold", Words("太字", "Bold"), "text", _bold, ("Ctrl+B",), "bold", enabled=has_words),
    Command("larger-words", Words("文字を少し大きく", "Words a little larger"), "text",
            _step(True), ("Ctrl+Shift+>", "Ctrl+Shift+."), "a-arrow-up", enabled=has_words),
    Command("smaller-words", Words("文字を少し小さく", "Words a little smaller"), "text",
            _step(False), ("Ctrl+Shift+<", "Ctrl+Shift+,"), "a-arrow-down", enabled=has_words),
    Command("justify", Words("両はしにそろえる", "Justify"), "text", _align("justify"),
            ("Ctrl+Shift+J",), "align-justify", enabled=has_words),
    Command("turn-words", Words("たて書き・よこ書きを変える", "Turn the writing direction"), "text",
            _turn, ("Ctrl+Shift+D",), enabled=has_words),
    Command("ruby", Words("ふりがな…", "Readings…"), "text", lambda desk: desk.shell.go("ruby"),
            ("Ctrl+Alt+F",), enabled=has_words),
    Command("ruby-everywhere", Words("ふりがなをぜんぶにつける", "Readings over all kanji"), "text",
            _ruby_everywhere, ("Ctrl+Shift+F",), enabled=has_words),
    Command("no-ruby", Words("ふりがなをはずす", "Remove readings"), "text", _no_ruby,
            enabled=has_words),
    Command("upright", Words("縦中横(横にならべて立てる)", "Upright side by side"), "text",
            _upright, ("Ctrl+Alt+U",), enabled=_can_stand_upright),
)  # fmt: skip
