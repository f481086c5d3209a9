"""Choosing how others see this seat: a colour and an animal; nobody is asked for a name."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QButtonGroup, QLabel, QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.together.animals import ANIMALS
from poster_studio.editor.together.looks import COLOURS, SeatLook, free_look
from poster_studio.ui.desk.pixmaps import blank
from poster_studio.ui.together.badges import badge
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.flow_grid import FlowGrid
from poster_studio.ui.widgets.parts import Speech, button, column, label, row

TITLE: Final = Words("席をえらぶ", "Choose your seat")
NOTE: Final = Words(
    "名前は聞きません。みんなには、この色と動物で見えます。",
    "Nobody asks your name. The others see this colour and animal.",
)
COLOUR: Final = Words("色", "Colour")
TAKEN: Final = Words("{}：ほかの席がつかっています", "{}: taken by another seat")
ANIMAL: Final = Words("動物", "Animal")
_SHOWN_PX: Final = 84
_TILE_PX: Final = 54
_PICTURE_PX: Final = 34
_DOT_PX: Final = 12
_RING_PX: Final = 2
_SHEET: Final = (
    f"QPushButton {{ padding: 0; }} QPushButton:checked {{ border: 3px solid {c.BLUE}; }}"
)


class SeatChoice(QWidget):
    """Signal: `changed`, when another colour or animal was chosen."""

    changed = Signal()

    def __init__(self, speech: Speech, look: SeatLook) -> None:
        super().__init__()
        self._speech, self.look = speech, look
        self._taken: frozenset[SeatLook] = frozenset()
        self._is_chosen = False
        self._shown = QLabel()
        self._name = label("", "title")
        self.colours = self._tiles([colour.name for colour in COLOURS], self._take_colour)
        self.animals = self._tiles([animal.name for animal in ANIMALS], self._take_animal)
        words = column(label(self._say(TITLE), "section"), self._name, spacing=4)
        words.addWidget(self._wrapped(NOTE))
        head = row(self._shown, spacing=16)
        head.addLayout(words, 1)
        whole = column(spacing=8)
        self.setLayout(whole)
        whole.addLayout(head)
        for title, tiles in ((COLOUR, self.colours), (ANIMAL, self.animals)):
            whole.addWidget(label(self._say(title), "section"))
            whole.addWidget(FlowGrid(tiles, len(COLOURS), spacing=8, least=4))
        self._show()

    def show_taken(self, taken: Collection[SeatLook]) -> None:
        """How others in the room look: until somebody chose, a free look is proposed."""
        self._taken = frozenset(taken)
        if not self._is_chosen:
            self.look = free_look(self.look, self._taken)
        self._show()

    def _take_colour(self, place: int) -> None:
        """With the same animal, or a free one."""
        self._take(free_look(replace(self.look, colour=place), self._taken))

    def _take_animal(self, place: int) -> None:
        self._take(replace(self.look, animal=place))

    def _take(self, look: SeatLook) -> None:
        self.look, self._is_chosen = look, True
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        icons = self._speech.icons
        self._shown.setPixmap(badge(icons, self.look, _SHOWN_PX))
        self._name.setText(self._say(self.look.name))
        for place, made in enumerate(self.colours):
            look = replace(self.look, colour=place)
            self._show_tile(made, badge(icons, look, _PICTURE_PX), COLOURS[place].name, look)
            made.setChecked(place == self.look.colour)
        for place, made in enumerate(self.animals):
            look, animal = replace(self.look, animal=place), ANIMALS[place]
            self._show_tile(made, icons.pixmap(animal.icon, _PICTURE_PX), animal.name, look)
            made.setChecked(place == self.look.animal)
            made.setEnabled(look not in self._taken or look == self.look)

    def _show_tile(self, made: QPushButton, picture: QPixmap, name: Words, look: SeatLook) -> None:
        """One that somebody has is marked with a dot in its colour, and in words."""
        is_taken = look in self._taken
        if is_taken:
            picture = _dotted(picture, look)
        made.setIcon(QIcon(picture))
        words = self._say(TAKEN).format(self._say(name)) if is_taken else self._say(name)
        made.setAccessibleName(words)
        made.setToolTip(words)

    def _tiles(self, names: Sequence[Words], chosen: object) -> tuple[QPushButton, ...]:
        group = QButtonGroup(self)
        made = tuple(self._tile(name) for name in names)
        for place, tile in enumerate(made):
            group.addButton(tile, place)
        group.idClicked.connect(chosen)
        return made

    def _tile(self, name: Words) -> QPushButton:
        made = button("", QIcon(blank(_PICTURE_PX, _PICTURE_PX, 1.0)))
        made.setCheckable(True)
        made.setFixedSize(QSize(_TILE_PX, _TILE_PX))
        made.setStyleSheet(_SHEET)
        made.setIconSize(QSize(_PICTURE_PX, _PICTURE_PX))
        made.setAccessibleName(self._say(name))
        made.setToolTip(self._say(name))
        return made

    def _wrapped(self, words: Words) -> QLabel:
        made = label(self._say(words), "quiet")
        made.setWordWrap(True)
        made.setAlignment(Qt.AlignmentFlag.AlignTop)
        return made

    def _say(self, words: Words) -> str:
        return words.in_(self._speech.language)


def _dotted(picture: QPixmap, look: SeatLook) -> QPixmap:
    """With a dot in its upper right corner."""
    made = QPixmap(picture)
    with QPainter(made) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(c.BAR), _RING_PX))
        painter.setBrush(QColor(look.paint.hex))
        painter.drawEllipse(QRectF(_PICTURE_PX - _DOT_PX - 1, 1, _DOT_PX, _DOT_PX))
    return made
