"""Sections about pictures: sharpness, consent, crop, shape, brightness, blurred faces."""

from __future__ import annotations

import math
from typing import Final

from PySide6.QtWidgets import QPushButton, QWidget

from poster_studio.base.words import Words
from poster_studio.editor.description import Description
from poster_studio.editor.photos import pictures
from poster_studio.editor.photos.pictures import SHARP_DPI, Consent, Mask, selected_picture
from poster_studio.ui.sections.kinds import KindGrid
from poster_studio.ui.sections.section import Kit, Section
from poster_studio.ui.widgets import colours as c
from poster_studio.ui.widgets.parts import Choice, Segments, button, column, label, row, say
from poster_studio.ui.widgets.slider import Slider

CROP: Final = Words("切り取り", "Crop")
BLUR: Final = Words("顔をぼかす", "Blur faces")
REPLACE: Final = Words("入れかえる", "Replace")
DONE: Final = Words("できあがり", "Done")
ZOOM: Final = Words("大きさ", "Zoom")
ASK: Final = Words("写っている人は、のせてよいと言いましたか", "Did the people in it agree?")
ANSWERED: Final = Words("写っている人", "People in it")
ANSWERS: Final[dict[Consent, Words]] = {
    "nobody": Words("人はいない", "Nobody"),
    "publish": Words("よいと言った", "Yes"),
    "exhibit": Words("会場だけなら", "Only on site"),
    "refused": Words("だめと言った", "No"),
}
SHAPE: Final = Words("写真の形", "Shape")
MASKS: Final[dict[Mask, tuple[Words, str]]] = {
    "rectangle": (Words("四角", "Box"), "square"),
    "rounded": (Words("角まる", "Round"), "squircle"),
    "ellipse": (Words("まる", "Circle"), "circle"),
    "arch": (Words("アーチ", "Arch"), "door-closed"),
    "diamond": (Words("ひし形", "Rhomb"), "diamond"),
    "hexagon": (Words("六角", "6 sides"), "hexagon"),
    "heart": (Words("ハート", "Heart"), "heart"),
    "star": (Words("星", "Star"), "star"),
}
TONE_FOLD: Final = Words("明るさ", "Brightness")
SHAPE_FOLD: Final = Words("形", "Shape")
BRIGHTNESS: Final = Words("明るさ", "Brightness")
CONTRAST: Final = Words("くっきり", "Contrast")
RESET: Final = Words("もとの明るさに戻す", "Back to the original")
_LARGEST: Final = 3.0


class PictureSection(Section):
    """How sharp it prints, and what can be done with it."""

    name = "picture"

    def __init__(self, kit: Kit) -> None:
        icons, run = kit.speech.icons, kit.actions
        self.sharpness = label("", "verdict")
        self.sharpness.setWordWrap(True)
        self.crop = button(kit.say(CROP), icons.icon("crop"))
        self.crop.clicked.connect(run.action("picture-crop").trigger)
        self.replace = button(kit.say(REPLACE), icons.icon("image"))
        self.replace.clicked.connect(run.action("picture-replace").trigger)
        self.blur = button(kit.say(BLUR), icons.icon("scan-face"))
        self.blur.clicked.connect(run.action("picture-blur").trigger)
        both = QWidget()
        both.setLayout(row(self.crop, self.replace, spacing=6))
        for made in (self.crop, self.replace):
            made.setStyleSheet("padding: 0 4px;")
        content = QWidget()
        content.setLayout(column(self.sharpness, both, self.blur, spacing=6))
        super().__init__(kit, None, content)

    def refresh(self, _about: Description) -> None:
        """Says how sharp it prints at the size it has."""
        editor = self.kit.editor
        element = selected_picture(editor)
        info = editor.file.pictures.picture_info(element.picture) if element else None
        for made in (self.sharpness, self.crop, self.blur):
            made.setVisible(info is not None)
        if element is None or info is None:
            return
        dpi = pictures.effective_dpi(element, info)
        say(self.sharpness, self.kit.say(pictures.sharpness(dpi)))
        colour = c.GREEN if dpi >= SHARP_DPI else c.AMBER
        self.sharpness.setStyleSheet(f"color: {colour};")


class ConsentSection(Section):
    """Asked while it is not known; afterwards the answer, which can be changed."""

    name = "consent"

    def __init__(self, kit: Kit) -> None:
        self.question = label("", "section")
        self.question.setWordWrap(True)
        self.answers = Segments(
            [Choice(id_, kit.say(words)) for id_, words in ANSWERS.items()],
            lambda id_: pictures.set_consent(kit.editor, _consent(id_)),
            across=2,
        )
        content = QWidget()
        content.setLayout(column(self.question, self.answers, spacing=6))
        super().__init__(kit, None, content)

    def refresh(self, _about: Description) -> None:
        """The question in amber until it is answered."""
        element = selected_picture(self.kit.editor)
        if element is None:
            return
        is_open = element.consent == "unknown"
        say(self.question, self.kit.say(ASK if is_open else ANSWERED))
        self.question.setStyleSheet(f"color: {c.AMBER if is_open else c.TEXT};")
        self.answers.show_chosen(None if is_open else element.consent)


class ZoomSection(Section):
    """The size of the picture inside its frame, on a scale on which doubling is always as far."""

    name = "picture-zoom"

    def __init__(self, kit: Kit) -> None:
        editor = kit.editor
        self.slider = Slider(
            kit.say(ZOOM), 0.0, _LARGEST,
            lambda value: pictures.set_zoom(editor, 2.0**value, write=False),
            lambda value: pictures.set_zoom(editor, 2.0**value),
        )  # fmt: skip
        super().__init__(kit, None, self.slider)

    def refresh(self, _about: Description) -> None:
        """Shows the zoom."""
        element = selected_picture(self.kit.editor)
        if element is not None:
            zoom = pictures.zoom_shown(self.kit.editor, element)
            self.slider.set_value(math.log2(max(1.0, zoom)))


class DoneSection(Section):
    """Puts the tool down."""

    name = "done"

    def __init__(self, kit: Kit) -> None:
        self.button: QPushButton = button(kit.say(DONE), kit.speech.icons.icon("check"))
        self.button.clicked.connect(kit.actions.action("tool-select").trigger)
        super().__init__(kit, None, self.button)


class MaskSection(Section):
    """Shapes that a picture is cut to."""

    name = "mask"
    fold = "picture-shape"

    def __init__(self, kit: Kit) -> None:
        self.grid = KindGrid(kit, MASKS, lambda mask: pictures.set_mask(kit.editor, mask))
        super().__init__(kit, SHAPE, self.grid)

    def refresh(self, _about: Description) -> None:
        """Shows the shape."""
        element = selected_picture(self.kit.editor)
        self.grid.show_chosen(element.mask if element is not None else None)


class ToneSection(Section):
    """Brightness and contrast; the file of the picture stays as it is."""

    name = "tone"
    fold = "picture-tone"

    def __init__(self, kit: Kit) -> None:
        editor = kit.editor
        self.brightness = Slider(
            kit.say(BRIGHTNESS), -1.0, 1.0,
            lambda value: pictures.preview_tone(editor, brightness=value),
            lambda value: pictures.set_tone(editor, brightness=value),
        )  # fmt: skip
        self.contrast = Slider(
            kit.say(CONTRAST), -1.0, 1.0,
            lambda value: pictures.preview_tone(editor, contrast=value),
            lambda value: pictures.set_tone(editor, contrast=value),
        )  # fmt: skip
        self.reset = button(kit.say(RESET), kit.speech.icons.icon("undo-2"))
        self.reset.clicked.connect(lambda: pictures.set_tone(editor, brightness=0.0, contrast=0.0))
        content = QWidget()
        content.setLayout(column(self.brightness, self.contrast, self.reset, spacing=4))
        super().__init__(kit, None, content)

    def refresh(self, _about: Description) -> None:
        """Shows both."""
        element = selected_picture(self.kit.editor)
        if element is not None:
            self.brightness.set_value(element.brightness)
            self.contrast.set_value(element.contrast)
            self.reset.setEnabled(bool(element.brightness or element.contrast))


def _consent(id_: str) -> Consent:
    return next(answer for answer in ANSWERS if answer == id_)
