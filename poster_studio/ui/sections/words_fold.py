"""The fold 文字のくわしい設定: typeface, spacing, fit, columns and the size in points."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QVBoxLayout, QWidget

from poster_studio.base.units import mm_to_pt
from poster_studio.base.words import Words
from poster_studio.document.elements import LARGEST_PT, SMALLEST_PT, TextStyle
from poster_studio.document.text import RichText
from poster_studio.editor.description import Description
from poster_studio.editor.words import text_styles
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.sections.frame_fields import NumberField
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.words import session_of
from poster_studio.ui.widgets.parts import Choice, Segments, label, row

FOLD: Final = "words"
FAMILY: Final = Words("書体", "Typeface")
SIZE_PT: Final = Words("大きさ(pt)", "Size (pt)")
COLUMNS: Final = Words("段の数", "Columns")
_FACE_PX: Final = QSize(150, 30)
_SHARE: Final = 0.56
_TARGET_PX: Final = 44
#: Families that only stand in for others.
_NOT_OFFERED: Final = ("fallback", "emoji")

_Value = float | str


@dataclass(frozen=True, slots=True)
class Spacing:
    """A field of the style, its title, and its choices by value: makes its section."""

    name: str
    title: Words
    choices: tuple[tuple[_Value, Words], ...]
    fold: str = FOLD

    def __call__(self, kit: Kit) -> Section:
        """Makes the section."""
        return SpacingSection(kit, self)


SPACINGS: Final = (
    Spacing("line_height", Words("行の間", "Line spacing"), (
        (1.3, Words("せまく", "Narrow")), (1.6, Words("ふつう", "Normal")),
        (2.0, Words("ひろく", "Wide")))),
    Spacing("letter_spacing", Words("字の間", "Letter spacing"), (
        (-0.05, Words("せまく", "Narrow")), (0.0, Words("ふつう", "Normal")),
        (0.12, Words("ひろく", "Wide")))),
    Spacing("fit", Words("枠に入らないとき", "Where words do not fit"), (
        ("none", Words("そのまま", "Leave")), ("shrink", Words("小さく", "Shrink")),
        ("both", Words("枠いっぱい", "Fill")))),
)  # fmt: skip


class FamilySection(Section):
    """The bundled typefaces, each named in its own face."""

    name = "family"
    fold = FOLD

    def __init__(self, kit: Kit) -> None:
        self.faces = QComboBox()
        self.faces.setAccessibleName(kit.say(FAMILY))
        self.faces.setIconSize(_FACE_PX)
        self.faces.setMinimumHeight(_TARGET_PX)
        self.faces.activated.connect(self._choose)
        content = QWidget()
        line = row(label(kit.say(FAMILY), "section"), self.faces)
        line.setStretch(1, 1)
        content.setLayout(line)
        super().__init__(kit, None, content)

    def refresh(self, _about: Description) -> None:
        """Shows the typeface of the words."""
        if not self.faces.count():
            self._fill()
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        if shown is not None:
            self.faces.setCurrentIndex(self.faces.findData(shown.style.family))

    def _fill(self) -> None:
        for family in self.kit.editor.studio.fonts.families:
            if family.category not in _NOT_OFFERED:
                title = self.kit.say(family.title)
                self.faces.addItem(QIcon(self._face(family.id, title)), "", family.id)
                place = self.faces.count() - 1
                self.faces.setItemData(place, title, Qt.ItemDataRole.AccessibleTextRole)

    def _face(self, family: str, title: str) -> QPixmap:
        """The family's name in its own face, painted as on the poster."""
        ratio = self.devicePixelRatioF()
        width, height = _FACE_PX.width(), _FACE_PX.height()
        size_pt = mm_to_pt(height * _SHARE)
        style = TextStyle(
            family=family, size_pt=size_pt, fit="shrink", min_size_pt=1.0, block_align="centre",
            line_height=1.0,
        )  # fmt: skip
        look = self.kit.editor.look
        words = look.typesetter.set(RichText.plain(title), style, width, height, look.colour)
        pixmap = blank(width, height, ratio)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self.kit.painter.paint(painter, words.runs)
        return pixmap

    def _choose(self, place: int) -> None:
        family = str(self.faces.itemData(place))
        text_styles.set_style(self.kit.editor, session_of(self.kit), family=family)


class SpacingSection(Section):
    """One field of the style, chosen by words."""

    fold = FOLD

    def __init__(self, kit: Kit, spacing: Spacing) -> None:
        self._field = spacing.name
        self._values = {str(value): value for value, _ in spacing.choices}
        self.ways = Segments(
            [Choice(str(value), kit.say(words)) for value, words in spacing.choices], self._choose
        )
        super().__init__(kit, spacing.title, self.ways)

    def refresh(self, _about: Description) -> None:
        """Shows which choice the words have, if it is one of these."""
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        value = getattr(shown.style, self._field) if shown is not None else ""
        self.ways.show_chosen(str(value))

    def _choose(self, id_: str) -> None:
        value = self._values[id_]
        text_styles.set_style(self.kit.editor, session_of(self.kit), **{self._field: value})


class NumbersSection(Section):
    """The size in points and the number of columns."""

    name = "numbers"
    fold = FOLD

    def __init__(self, kit: Kit) -> None:
        self.size_field = NumberField(kit.say(SIZE_PT), SMALLEST_PT, LARGEST_PT)
        self.size_field.changed.connect(self._set_size)
        self.columns = Segments([Choice(str(n), str(n)) for n in (1, 2, 3)], self._set_columns)
        size_row = row(label(kit.say(SIZE_PT), "section"), self.size_field)
        columns_row = row(label(kit.say(COLUMNS), "section"), self.columns)
        for line in (size_row, columns_row):
            line.setStretch(1, 1)
        rows = QVBoxLayout()
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(10)
        rows.addLayout(size_row)
        rows.addLayout(columns_row)
        content = QWidget()
        content.setLayout(rows)
        super().__init__(kit, None, content)

    def refresh(self, about: Description) -> None:
        """Shows both."""
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        if shown is not None and about.size_pt is not None:
            self.size_field.show_value(about.size_pt * shown.scale)
            self.columns.show_chosen(str(shown.style.columns))

    def _set_size(self, size_pt: float) -> None:
        text_styles.set_size(self.kit.editor, session_of(self.kit), size_pt)

    def _set_columns(self, id_: str) -> None:
        text_styles.set_style(self.kit.editor, session_of(self.kit), columns=int(id_))
