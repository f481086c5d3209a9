"""Sections about words: writing them, their size, colour, alignment and direction."""

from __future__ import annotations

from typing import Final

from PySide6.QtWidgets import QWidget

from poster_studio.base.words import Words
from poster_studio.editor.description import Description
from poster_studio.editor.words import text_styles, word_sizes
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.text_styles import Direction
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.sections.swatches import Swatches
from poster_studio.ui.widgets.parts import Choice, Segments, column

SIZE: Final = Words("文字の大きさ", "Size of the words")
SIZES: Final = (
    ("small", Words("小さく", "Small"), 14),
    ("normal", Words("ふつう", "Normal"), 16),
    ("large", Words("大きく", "Large"), 19),
)
WAYS: Final = (
    ("edit-text", Words("書く", "Write")),
    ("bold", Words("太字", "Bold")),
    ("ruby", Words("ふりがな", "Readings")),
)
COLOUR: Final = Words("色", "Colour")
COLOURS: Final = {
    "ink": Words("すみ", "Ink"),
    "accent": Words("目立つ色", "Accent"),
    "support": Words("そえる色", "Support"),
    "paper": Words("紙の色", "Paper"),
}
ALIGN: Final = Words("文字をそろえる", "Line up words")
ALIGNMENTS: Final = (
    ("start", Words("はじめ", "Start")),
    ("centre", Words("まん中", "Middle")),
    ("end", Words("おわり", "End")),
    ("justify", Words("両はし", "Both")),
)
DIRECTIONS: Final[dict[Direction, Words]] = {
    "horizontal": Words("よこ書き", "Across"),
    "vertical": Words("たて書き", "Down"),
}


def session_of(kit: Kit) -> TextSession | None:
    """The words being typed, if any."""
    return kit.actions.desk.hands.session


class EditSection(Section):
    """Goes into the words, makes them bold, gives them readings."""

    name = "edit"

    def __init__(self, kit: Kit) -> None:
        choices = [Choice(id_, kit.say(words)) for id_, words in WAYS]
        self.ways = Segments(choices, self._choose, by_length=True)
        super().__init__(kit, None, self.ways)

    def refresh(self, _about: Description) -> None:
        """Shows whether the words are bold."""
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        self.ways.show_chosen("bold" if shown is not None and shown.bold else None)
        self.ways.button("edit-text").setEnabled(session_of(self.kit) is None)

    def _choose(self, id_: str) -> None:
        self.kit.actions.action(id_).trigger()
        self.refresh(Description(SIZE))


class SizeSection(Section):
    """Three sizes, each in its own size."""

    name = "size"

    def __init__(self, kit: Kit) -> None:
        choices = [Choice(id_, kit.say(words), size_px=size) for id_, words, size in SIZES]
        self.sizes = Segments(choices, self._choose)
        super().__init__(kit, SIZE, self.sizes)

    def refresh(self, about: Description) -> None:
        """Shows which size the words have."""
        session = session_of(self.kit)
        if session is None or not session.selected_text.spans:
            self.sizes.show_chosen(about.size)
            return
        scale = session.selected_text.spans[0].scale or 1.0
        sizes = word_sizes.SCALES
        self.sizes.show_chosen(next((id_ for id_ in sizes if sizes[id_] == scale), None))

    def _choose(self, id_: str) -> None:
        word, session = word_sizes.SIZE_WORDS[id_], session_of(self.kit)
        if session is not None and session.selected_text.spans:
            text_styles.scale_range(session, word_sizes.SCALES[word])
            self.sizes.show_chosen(id_)
            return
        word_sizes.set_size_word(self.kit.editor, session, word)
        self.sizes.show_chosen(word_sizes.size_word(self.kit.editor))


class ColourSection(Section):
    """The theme's colours for words."""

    name = "colour"

    def __init__(self, kit: Kit) -> None:
        names = {id_: kit.say(words) for id_, words in COLOURS.items()}
        self.swatches = Swatches(names, self._choose)
        super().__init__(kit, COLOUR, self.swatches)

    def refresh(self, _about: Description) -> None:
        """Shows the theme's colours."""
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        chosen = shown.colour if shown is not None else ""
        for id_ in COLOURS:
            tint = self.kit.editor.look.colour(id_).hex
            self.swatches.show_colour(id_, tint, chosen=id_ == chosen)

    def _choose(self, id_: str) -> None:
        text_styles.set_colour(self.kit.editor, session_of(self.kit), id_)
        self.refresh(Description(COLOUR))


class AlignSection(Section):
    """Where lines begin and end, and whether they run across or down."""

    name = "align"

    def __init__(self, kit: Kit) -> None:
        self.ways = Segments(
            [Choice(id_, kit.say(words)) for id_, words in ALIGNMENTS], self._align
        )
        self.directions = Segments(
            [Choice(id_, kit.say(words)) for id_, words in DIRECTIONS.items()], self._turn
        )
        rows = QWidget()
        rows.setLayout(column(self.ways, self.directions, spacing=10))
        super().__init__(kit, ALIGN, rows)

    def refresh(self, _about: Description) -> None:
        """Shows how the words are lined up and which way they run."""
        shown = text_styles.shown_style(self.kit.editor, session_of(self.kit))
        self.ways.show_chosen(shown.style.align if shown is not None else None)
        self.directions.show_chosen(shown.style.direction if shown is not None else None)

    def _align(self, align: str) -> None:
        text_styles.set_style(self.kit.editor, session_of(self.kit), align=align)

    def _turn(self, id_: str) -> None:
        direction = next(way for way in DIRECTIONS if way == id_)
        text_styles.set_direction(self.kit.editor, session_of(self.kit), direction)
