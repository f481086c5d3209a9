"""The panel at the right: what is selected, and what can be done with it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from poster_studio.base.words import Words
from poster_studio.editor import arranging
from poster_studio.editor.description import Description, describe
from poster_studio.editor.editor import Editor, EditorChange
from poster_studio.editor.lining_up import LINE_UP, WAYS, line_up
from poster_studio.export.qt_painter import PagePainter
from poster_studio.ui import colours as c
from poster_studio.ui.actions import Actions
from poster_studio.ui.card_marks import CardMarks, beside
from poster_studio.ui.frame_fields import FrameFields
from poster_studio.ui.icons import SMALL_PX
from poster_studio.ui.parts import Choice, Segments, Speech, button, label, say

WIDTH: Final = 276
SIZE: Final = Words("文字の大きさ", "Size of the words")
SMALL: Final = Words("小さく", "Small")
NORMAL: Final = Words("ふつう", "Normal")
LARGE: Final = Words("大きく", "Large")
COLOUR: Final = Words("色", "Colour")
ALIGN: Final = Words("文字をそろえる", "Line up words")
START: Final = Words("はじめ", "Start")
CENTRE: Final = Words("まん中", "Middle")
END: Final = Words("おわり", "End")
LEFT: Final = Words("左", "Left")
MIDDLE: Final = Words("中", "Middle")
EVEN: Final = Words("等しく", "Evenly")
ORDER: Final = Words("重なり", "Order")
FORWARD: Final = Words("前へ", "Forward")
BACKWARD: Final = Words("後ろへ", "Backward")
TO_TRAY: Final = Words("トレイに戻す", "Back to the tray")
DELETE: Final = Words("けす", "Delete")
ORIGINAL: Final = Words("原文に戻す", "Back to the original")
EDIT: Final = Words("文字を書く", "Edit words")

#: Sections that make room while the millimetres show.
_COVERED: Final = frozenset({"size", "letter", "colour", "align", "order"})
_SWATCH_PX: Final = 46
_COLOURS: Final = ("ink", "accent", "support", "paper")
_COLOUR_NAMES: Final = {
    "ink": Words("すみ", "Ink"),
    "accent": Words("目立つ色", "Accent"),
    "support": Words("そえる色", "Support"),
    "paper": Words("紙の色", "Paper"),
}


class ContextPanel(QFrame):
    """Shows the description of what is selected; its buttons call the editor's functions."""

    def __init__(self, editor: Editor, actions: Actions, speech: Speech) -> None:
        super().__init__()
        self.setObjectName("context")
        self.setFixedWidth(WIDTH)
        self._editor, self._actions, self._speech = editor, actions, speech
        self._painter = PagePainter(editor.resources)
        self._badge = QLabel()
        self._title = label("", "title")
        self._title.setWordWrap(True)
        self._about = label("", "quiet")
        self._about.setWordWrap(True)
        self.size_buttons = self._sizes()
        self._letters = self._swatches("ABC", lambda name: arranging.set_letter(editor, name))
        self._colours = self._swatches(_COLOURS, lambda name: arranging.set_colour(editor, name))
        self._align = self._alignments()
        self._edit = self._command(EDIT, "text-cursor-input", "edit-text")
        self._line_up = self._ways()
        self._order = self._orders()
        self._original = self._button(ORIGINAL, "undo-2", lambda: arranging.restore_words(editor))
        self.frame_fields = FrameFields(
            speech, lambda side, value: arranging.set_frame(editor, **{side: value})
        )
        self.frame_fields.unfolded.connect(self.refresh)
        self._remove = self._command(TO_TRAY, "corner-up-left", "delete")
        self._sections: dict[str, QWidget] = {}
        self._lay_out()
        self._forget = editor.listeners.add(self._on_change)
        self.refresh()

    def release_editor(self) -> None:
        """Ends listening to the editor, before it closes."""
        self._forget()

    def refresh(self) -> None:
        """Describes what is selected now."""
        about = describe(self._editor)
        language = self._speech.language
        say(self._title, about.title.in_(language))
        say(self._about, about.about.in_(language))
        self._about.setVisible(bool(about.about.in_(language)))
        self._show_badge(about)
        self._show_sections(about)
        self.size_buttons.show_chosen(about.size)
        self._align.show_chosen(about.align)
        self.frame_fields.show_frame(about.frame)
        self._show_swatches(about)
        words = (TO_TRAY if about.returns else DELETE).in_(language)
        self._remove.setText(f" {words}")
        self._remove.setAccessibleName(words)
        icon = "corner-up-left" if about.returns else "trash-2"
        self._remove.setIcon(self._speech.icons.icon(icon))
        for id_, made in (("forward", FORWARD), ("backward", BACKWARD)):
            self._order.button(id_).setEnabled(self._actions.action(id_).isEnabled())
            self._order.button(id_).setAccessibleName(made.in_(language))

    def _on_change(self, change: EditorChange) -> None:
        if change.selection or change.poster or change.tool:
            self.refresh()

    def _show_sections(self, about: Description) -> None:
        """Hides before it shows: the panel never needs more height than its content."""
        offers = about.offers if self._editor.can_edit else frozenset[str]()
        if self.frame_fields.is_unfolded:
            offers -= _COVERED
        for name, section in self._sections.items():
            if name not in offers:
                section.hide()
        for name in self._sections.keys() & offers:
            self._sections[name].show()

    def _show_badge(self, about: Description) -> None:
        self._badge.setVisible(bool(about.letter))
        if about.letter:
            marks = CardMarks(self._painter, self._editor.look)
            self._badge.setPixmap(marks.badge_pixmap(about.letter, 34, self.devicePixelRatioF()))

    def _show_swatches(self, about: Description) -> None:
        marks = CardMarks(self._painter, self._editor.look)
        for letter, made in self._letters.items():
            pixmap = marks.badge_pixmap(letter, 26, self.devicePixelRatioF())
            if letter == about.letter:
                pixmap = beside(pixmap, self._speech.icons.pixmap("check", SMALL_PX, c.BLUE))
            made.setIcon(QIcon(pixmap))
            made.setIconSize(pixmap.deviceIndependentSize().toSize())
            _tint(made, marks.tint_hex(letter), chosen=letter == about.letter)
        for name, made in self._colours.items():
            _tint(made, self._editor.look.colour(name).hex, chosen=name == about.colour)

    def _sizes(self) -> Segments:
        words = (("small", SMALL, 14), ("normal", NORMAL, 16), ("large", LARGE, 19))
        language = self._speech.language
        choices = [Choice(id_, text.in_(language), size_px=size) for id_, text, size in words]
        return Segments(choices, self._set_size)

    def _set_size(self, id_: str) -> None:
        arranging.set_size(self._editor, arranging.SIZE_WORDS[id_])
        self.refresh()

    def _alignments(self) -> Segments:
        rows = (
            ("start", START, "align-left"),
            ("centre", CENTRE, "align-center"),
            ("end", END, "align-right"),
        )
        language, icons = self._speech.language, self._speech.icons
        return Segments(
            [Choice(id_, text.in_(language), icons.icon(icon)) for id_, text, icon in rows],
            lambda id_: arranging.set_align(self._editor, arranging.ALIGNS[id_]),
        )

    def _ways(self) -> Segments:
        rows = (
            ("left", LEFT, "align-start-vertical"),
            ("middle", MIDDLE, "align-center-vertical"),
            ("even", EVEN, "align-vertical-space-between"),
        )
        language, icons = self._speech.language, self._speech.icons
        return Segments(
            [Choice(id_, words.in_(language), icons.icon(icon)) for id_, words, icon in rows],
            lambda id_: line_up(self._editor, WAYS[id_]),
            sticky=False,
        )

    def _orders(self) -> Segments:
        language, icons = self._speech.language, self._speech.icons
        choices = [
            Choice("forward", FORWARD.in_(language), icons.icon("bring-to-front")),
            Choice("backward", BACKWARD.in_(language), icons.icon("send-to-back")),
        ]
        return Segments(choices, lambda id_: self._actions.action(id_).trigger(), sticky=False)

    def _swatches(
        self, names: tuple[str, ...] | str, chosen: Callable[[str], None]
    ) -> dict[str, QPushButton]:
        made: dict[str, QPushButton] = {}
        for name in names:
            swatch = button("", name="swatch")
            words = _COLOUR_NAMES.get(name, Words(name, name)).in_(self._speech.language)
            swatch.setAccessibleName(words)
            swatch.setToolTip(words)
            swatch.setIconSize(QSize(26, 26))
            swatch.clicked.connect(lambda _=False, id_=name: chosen(id_))
            made[name] = swatch
        return made

    def _command(self, words: Words, icon: str, id_: str) -> QPushButton:
        return self._button(words, icon, self._actions.action(id_).trigger)

    def _button(self, words: Words, icon: str, pressed: Callable[[], None]) -> QPushButton:
        made = button(words.in_(self._speech.language), self._speech.icons.icon(icon))
        made.clicked.connect(lambda: pressed())
        return made

    def _lay_out(self) -> None:
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 14, 16, 12)
        whole.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(8)
        first = QHBoxLayout()
        first.setSpacing(10)
        first.addWidget(self._badge)
        first.addWidget(self._title, 1)
        head.addLayout(first)
        head.addWidget(self._about)
        whole.addLayout(head)
        for name, words, content in (
            ("edit", None, self._edit),
            ("original", None, self._original),
            ("size", SIZE, self.size_buttons),
            ("letter", COLOUR, _side_by_side(self._letters)),
            ("colour", COLOUR, _side_by_side(self._colours)),
            ("align", ALIGN, self._align),
            ("line-up", LINE_UP, self._line_up),
            ("order", ORDER, self._order),
            ("frame", None, self.frame_fields),
        ):
            section = _section(words.in_(self._speech.language) if words else "", content)
            self._sections[name] = section
            whole.addWidget(section)
        whole.addStretch(1)
        self._sections["remove"] = self._remove
        whole.addWidget(self._remove)


def _section(title: str, content: QWidget) -> QWidget:
    section = QWidget()
    column = QVBoxLayout(section)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(6)
    if title:
        column.addWidget(label(title, "section"))
    column.addWidget(content)
    return section


def _side_by_side(buttons: dict[str, QPushButton]) -> QWidget:
    holder = QWidget()
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for made in buttons.values():
        row.addWidget(made, 1)
    return holder


def _tint(made: QPushButton, colour: str, *, chosen: bool) -> None:
    width, edge = (3, c.BLUE) if chosen else (1, c.BORDER)
    height = _SWATCH_PX - 2 * width
    made.setStyleSheet(
        f"QPushButton {{ background: {colour}; border: {width}px solid {edge}; padding: 0;"
        f" min-height: {height}px; max-height: {height}px; }}"
        f"QPushButton:focus {{ border: {width}px dashed {c.TEXT}; }}"
    )
