"""How words look: weight, size, colour, spacing, direction, fit, of a range or of whole elements.

What can differ inside an element applies to the words selected while typing; without such a
selection, and for everything else, it applies to all selected elements (EDIT-STYLE-1).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final, Literal

from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement, TextStyle, nearest_size
from poster_studio.document.text import RichText, Span
from poster_studio.editor.editor import Editor
from poster_studio.editor.words.text_session import TextSession
from poster_studio.editor.words.words_place import Wordy, placed_words
from poster_studio.store.poster_edit import PosterEdit

BOLD: Final = Words("太字", "Bold")
COLOUR: Final = Words("文字の色", "Colour of the words")
SIZE: Final = Words("文字の大きさ", "Size of the words")
UPRIGHT: Final = Words("縦中横", "Upright side by side")
DIRECTION: Final = Words("たて書き・よこ書き", "Writing direction")

#: From this weight on words count as bold.
BOLD_FROM: Final = 600
_BOLD, _REGULAR = 700, 400
#: One press of larger or smaller.
STEP: Final = 1.1
_SMALLEST, _LARGEST = 0.1, 10.0

#: Fields of `TextStyle` that sections set as a whole, with what the step is called.
LABELS: Final[Mapping[str, Words]] = {
    "align": Words("文字をそろえる", "Align words"),
    "line_height": Words("行の間", "Line spacing"),
    "letter_spacing": Words("字の間", "Letter spacing"),
    "family": Words("書体", "Typeface"),
    "fit": Words("枠への合わせ方", "Fit to the box"),
    "columns": Words("段の数", "Columns"),
}

Direction = Literal["horizontal", "vertical"]


@dataclass(frozen=True, slots=True)
class ShownStyle:
    """How the words in question look; `style` is the first element's, `is_range` a selection's.

    `bold`, `colour` and `scale` are those of the first of the words; `scale` multiplies the
    element's size.
    """

    style: TextStyle
    is_range: bool
    bold: bool
    colour: str
    scale: float
    upright: bool


def wordy(editor: Editor) -> tuple[Wordy, ...]:
    """The selected elements with words."""
    return tuple(element for element in editor.selected if isinstance(element, Wordy))


def shown_style(editor: Editor, session: TextSession | None) -> ShownStyle | None:
    """How the selected words look; `None` if no words are selected."""
    chosen = wordy(editor)
    if not chosen:
        return None
    first = chosen[0]
    selected = session.selected_text if session is not None else RichText()
    span = (selected.spans or first.text.spans[:1] or (Span(text=""),))[0]
    return ShownStyle(
        style=first,
        is_range=bool(selected.spans),
        bold=(span.weight or first.weight) >= BOLD_FROM,
        colour=span.colour or first.colour,
        scale=span.scale or 1.0,
        upright=bool(span.upright),
    )


def toggle_bold(editor: Editor, session: TextSession | None) -> None:
    """Bold, or not bold any more."""
    shown = shown_style(editor, session)
    if shown is not None:
        set_mark(editor, session, BOLD, weight=_REGULAR if shown.bold else _BOLD)


def set_colour(editor: Editor, session: TextSession | None, colour: str) -> None:
    """One of the theme's colours, or `#rrggbb`."""
    set_mark(editor, session, COLOUR, colour=colour)


def scale_range(session: TextSession, scale: float) -> None:
    """The selected words so many times as large as their element says."""
    wanted = min(_LARGEST, max(_SMALLEST, scale))
    session.format(SIZE, scale=None if abs(wanted - 1.0) < 0.005 else wanted)


def step_size(editor: Editor, session: TextSession | None, *, larger: bool) -> None:
    """A little larger or smaller (`STEP`)."""
    shown = shown_style(editor, session)
    if shown is None:
        return
    factor = STEP if larger else 1.0 / STEP
    if session is not None and shown.is_range:
        scale_range(session, shown.scale * factor)
        return
    set_each(editor, session, SIZE, {e.id: _stepped(editor, e, factor) for e in wordy(editor)})


def toggle_upright(session: TextSession) -> None:
    """Sets the selected words side by side in vertical text (tate-chu-yoko), or not any more."""
    is_upright = all(span.upright for span in session.selected_text.spans)
    session.format(UPRIGHT, upright=None if is_upright else True)


def set_mark(editor: Editor, session: TextSession | None, label: Words, **marks: Any) -> None:
    """Sets `weight` or `colour` of the range, or of all words of the elements."""
    if session is not None and session.selected_text.spans:
        session.format(label, **marks)
        return
    set_each(editor, session, label, {element.id: marks for element in wordy(editor)})


def set_size(editor: Editor, session: TextSession | None, size_pt: float) -> None:
    """A size in points: of the range, or of all words of the elements."""
    shown = shown_style(editor, session)
    if shown is None:
        return
    if session is not None and shown.is_range:
        scale_range(session, size_pt / session.placed.set_text.size_pt)
        return
    set_each(editor, session, SIZE, {e.id: sized(e, size_pt) for e in wordy(editor)})


def sized(element: Wordy, size_pt: float) -> dict[str, Any]:
    """The fields with which an element's words have a size, or less where that is too large."""
    size = nearest_size(size_pt)
    smallest = min(element.min_size_pt, size)
    return {"size_pt": size, "max_size_pt": size, "min_size_pt": smallest}


def set_style(editor: Editor, session: TextSession | None, **fields: Any) -> None:
    """Sets fields of `LABELS` for all words of the selected elements, as one step."""
    label = LABELS[next(iter(fields))]
    set_each(editor, session, label, {element.id: fields for element in wordy(editor)})


def set_direction(editor: Editor, session: TextSession | None, direction: Direction) -> None:
    """Lets the words run across or down; a text's frame turns with them (EDIT-STYLE-3)."""
    poster = editor.poster
    changes: dict[str, Mapping[str, Any]] = {}
    for element in wordy(editor):
        if poster is None or element.direction == direction:
            continue
        fields: dict[str, Any] = {"direction": direction}
        if isinstance(element, TextElement):
            fields["frame"] = turned_frame(element.frame, poster.sheet)
        changes[element.id] = fields
    set_each(editor, session, DIRECTION, changes)


def turned_frame(frame: Frame, sheet: tuple[float, float]) -> Frame:
    """The frame with width and height exchanged about its centre, kept on the sheet."""
    width, height = frame.height, frame.width
    centre = frame.rect.centre
    x = _kept(centre.x - width / 2, width, sheet[0])
    y = _kept(centre.y - height / 2, height, sheet[1])
    return frame.model_copy(update={"x": x, "y": y, "width": width, "height": height})


def _kept(start: float, length: float, room: float) -> float:
    return max(0.0, min(start, room - length))


def _stepped(editor: Editor, element: Wordy, factor: float) -> dict[str, Any]:
    return sized(element, placed_words(element, editor.look).set_text.size_pt * factor)


def set_each(
    editor: Editor,
    session: TextSession | None,
    label: Words,
    changes: Mapping[str, Mapping[str, Any]],
) -> None:
    """Writes fields by element as one step; words not written yet only take them on."""
    if session is not None:
        session.settle()
        if session.is_fresh:
            session.restyle(changes.get(session.element_id, {}))
            return
    if not changes:
        return
    with editor.edit(label) as edit:
        for id_, fields in changes.items():
            edit.update(id_, **fields)
            _clear_marks(edit, id_, fields.keys() & {"weight", "colour"})


def _clear_marks(edit: PosterEdit, id_: str, names: set[str]) -> None:
    """All words look as their element says: marks of these names go (EDIT-STYLE-2)."""
    element = edit.element(id_)
    if not isinstance(element, Wordy):
        return
    at = 0
    for span in element.text.spans:
        end = at + len(span.text)
        gone = {name: None for name in names if getattr(span, name) is not None}
        if gone:
            edit.format_text(id_, at, end, **gone)
        at = end
