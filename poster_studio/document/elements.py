"""The kinds of element a poster holds, told apart by `kind`.

Colours are `#rrggbb` or the name of one of the theme's colours (`ink`, `accent`, …), so that a
change of theme recolours them. Coordinates are the page's, also inside groups.
"""

from __future__ import annotations

from typing import Annotated, Any, Final, Literal

from pydantic import Field

from poster_studio.base.geometry import Rect
from poster_studio.document.text import RichText
from poster_studio.document.value import Value

#: No coordinate lies further out, whatever a file says.
FAR = 100_000.0
#: Type sizes that a document takes, in points.
SMALLEST_PT, LARGEST_PT = 1.0, 4000.0

Coordinate = Annotated[float, Field(ge=-FAR, le=FAR)]
Length = Annotated[float, Field(ge=0, le=FAR)]
Fraction = Annotated[float, Field(ge=0, le=1)]
PaintName = Annotated[str, Field(max_length=64)]
SizePt = Annotated[float, Field(ge=SMALLEST_PT, le=LARGEST_PT)]


#: A picture's SHA-256; empty: none yet.
Digest = Annotated[str, Field(max_length=64)]
#: So many earlier pictures an element remembers at most.
MOST_BLURRED: Final = 64


def nearest_size(size_pt: float) -> float:
    """The nearest size in points that a document takes."""
    return max(SMALLEST_PT, min(LARGEST_PT, size_pt))


class Frame(Value):
    """Where an element lies: changes together, so it is one key of the shared document.

    `rotation` is in degrees clockwise about the frame's centre.
    """

    x: Coordinate = 0.0
    y: Coordinate = 0.0
    width: Length = 100.0
    height: Length = 100.0
    rotation: Annotated[float, Field(ge=-360, le=360)] = 0.0

    @property
    def rect(self) -> Rect:
        """The frame before its rotation."""
        return Rect(self.x, self.y, self.width, self.height)


class Stack(Value):
    """In which group an element lies (`None`: on the page) and its place in the painting order."""

    parent: str | None = None
    order: Annotated[str, Field(max_length=1000)] = ""


class Shadow(Value):
    """A soft shadow: drawn as paths, so that it looks the same on every device."""

    dx: Annotated[float, Field(ge=-1000, le=1000)] = 0.0
    dy: Annotated[float, Field(ge=-1000, le=1000)] = 1.0
    blur: Annotated[float, Field(ge=0, le=1000)] = 2.0
    colour: PaintName = "#000000"
    opacity: Fraction = 0.25


class GradientFill(Value):
    """A linear (at `angle` degrees, 0 = to the right) or radial gradient over the frame."""

    kind: Literal["linear", "radial"] = "linear"
    angle: Annotated[float, Field(ge=-360, le=360)] = 90.0
    stops: Annotated[tuple[tuple[Fraction, PaintName], ...], Field(min_length=2, max_length=16)]


Fill = PaintName | GradientFill


class BaseElement(Value):
    """What every element has. `slot` is the template's place that it fills.

    `laid` is where the template put the element: while it is still there, a change of paper lays
    it out anew. `None` for what hands made, and in posters of before.
    """

    id: Annotated[str, Field(min_length=1, max_length=64)]
    frame: Frame = Frame()
    laid: Frame | None = None
    stack: Stack = Stack()
    name: str = ""
    alt: str = ""
    slot: str | None = None
    locked: bool = False
    hidden: bool = False
    deleted: bool = False
    opacity: Fraction = 1.0
    shadow: Shadow | None = None


class Mirrored(Value):
    """What may show mirrored: left to right with `flip_x`, top to bottom with `flip_y`."""

    flip_x: bool = False
    flip_y: bool = False


class TextStyle(Value):
    """How words are set. Sizes in points, spacing in em, everything else in millimetres.

    With `fit` the size is chosen between `min_size_pt` and `max_size_pt` so that the words fill
    the frame; without, it is `size_pt`. `block_align` places the lines across the frame: from its
    top for horizontal text, from its right for vertical text. `solid` leaves out the blank between
    Japanese and Western letters or figures.
    """

    family: Annotated[str, Field(max_length=64)] = "biz-udpgothic"
    weight: Annotated[int, Field(ge=100, le=900)] = 400
    size_pt: SizePt = 32.0
    fit: Literal["none", "shrink", "both"] = "none"
    min_size_pt: SizePt = 12.0
    max_size_pt: SizePt = 1000.0
    colour: PaintName = "ink"
    direction: Literal["horizontal", "vertical"] = "horizontal"
    align: Literal["start", "centre", "end", "justify"] = "start"
    block_align: Literal["start", "centre", "end"] = "start"
    line_height: Annotated[float, Field(ge=0.5, le=5)] = 1.6
    letter_spacing: Annotated[float, Field(ge=-0.5, le=5)] = 0.0
    columns: Annotated[int, Field(ge=1, le=12)] = 1
    column_gap: Annotated[float, Field(ge=0, le=1000)] = 10.0
    indent: Annotated[float, Field(ge=0, le=10)] = 0.0
    tight: bool = False
    solid: bool = False
    hanging: bool = False
    phrases: bool = False
    padding: Annotated[float, Field(ge=0, le=1000)] = 0.0


class TextElement(TextStyle, BaseElement):
    """Words in a frame; `placeholder` shows while `text` is empty and never prints.

    `card` is the card whose words became a heading or a question.
    """

    kind: Literal["text"] = "text"
    card: Annotated[str, Field(max_length=64)] = ""
    text: RichText = RichText()
    placeholder: str = ""
    role: Literal["title", "question", "message", "heading", "body", "note"] = "body"
    fill: Fill | None = None
    radius: Length = 0.0


CardLook = Literal["strip", "band", "note", "bubble", "tag", "plain"]


class CardElement(TextStyle, BaseElement):
    """A citizen's words on the poster: a copy of the card's text, compared with the deck.

    `letter` chooses tint, pattern and badge. `number` is shown small beside the badge. `measure`
    is the side of the card that its head and badge are made for, so that a card that grew with its
    words keeps the badge of the others; 0 is its own side.
    """

    kind: Literal["card"] = "card"
    card: Annotated[str, Field(max_length=64)] = ""
    text: RichText = RichText()
    look: CardLook = "band"
    letter: Literal["A", "B", "C", ""] = ""
    number: str = ""
    show_badge: bool = True
    show_number: bool = False
    show_pattern: bool = True
    measure: Length = 0.0
    radius: Length = 0.0


class PictureElement(Mirrored, BaseElement):
    """A picture by its SHA-256, cropped to fill its frame.

    `crop` is the part shown, as fractions of the picture: x, y, width, height. Where its shape is
    not the frame's, the middle of it shows, never stretched. `brightness` and `contrast` change
    how the picture is drawn, not its file. `blurred` are pictures that it showed before faces were
    blurred: they must leave every file that has them.
    """

    kind: Literal["picture"] = "picture"
    picture: Digest = ""
    blurred: Annotated[tuple[Digest, ...], Field(max_length=MOST_BLURRED)] = ()
    crop: tuple[Fraction, Fraction, Fraction, Fraction] = (0.0, 0.0, 1.0, 1.0)
    mask: Literal[
        "rectangle", "ellipse", "rounded", "arch", "diamond", "hexagon", "heart", "star"
    ] = "rectangle"
    radius: Length = 0.0
    consent: Literal["unknown", "nobody", "exhibit", "publish", "refused"] = "unknown"
    brightness: Annotated[float, Field(ge=-1, le=1)] = 0.0
    contrast: Annotated[float, Field(ge=-1, le=1)] = 0.0
    licence: str = ""


class ShapeLayer(Value):
    """One outline of a drawing: SVG path data (absolute M L H V C Z) in the drawing's own units."""

    path: Annotated[str, Field(max_length=200_000)] = ""
    fill: Fill | None = None
    stroke: PaintName | None = None
    stroke_width: Annotated[float, Field(ge=0, le=1000)] = 0.0
    dashes: tuple[Annotated[float, Field(ge=0, le=1000)], ...] = ()
    round: bool = False
    opacity: Fraction = 1.0


class ShapeElement(Mirrored, BaseElement):
    """A figure; a `drawing` is a stack of layers whose `view` (width, height) fills the frame.

    `heads` are a line's arrowheads. `tail` is where a bubble's tail leaves its lower edge, from
    its left to its right.
    """

    kind: Literal["shape"] = "shape"
    shape: Literal[
        "rectangle", "ellipse", "line", "polygon", "star", "arrow", "bubble", "tape", "drawing"
    ] = "rectangle"
    fill: Fill | None = None
    stroke: PaintName | None = None
    stroke_width: Annotated[float, Field(ge=0, le=1000)] = 0.0
    dashes: tuple[Annotated[float, Field(ge=0, le=1000)], ...] = ()
    radius: Length = 0.0
    corners: Annotated[int, Field(ge=3, le=60)] = 5
    heads: Literal["none", "end", "both"] = "none"
    tail: Fraction = 0.25
    view: tuple[Length, Length] = (100.0, 100.0)
    layers: Annotated[tuple[ShapeLayer, ...], Field(max_length=5000)] = ()


class InkPoint(Value):
    """A place of the pen, as fractions of the stroke's frame, with its pressure."""

    x: Annotated[float, Field(ge=-10, le=10)]
    y: Annotated[float, Field(ge=-10, le=10)]
    pressure: Fraction = 0.5


class InkElement(Mirrored, BaseElement):
    """One stroke of a pen; stays vector. `width` is the line's width at full pressure."""

    kind: Literal["ink"] = "ink"
    points: Annotated[tuple[InkPoint, ...], Field(max_length=20_000)] = ()
    tool: Literal["pen", "marker", "pencil"] = "pen"
    colour: PaintName = "ink"
    width: Annotated[float, Field(ge=0, le=1000)] = 2.0


class StickerElement(Mirrored, BaseElement):
    """A drawing of the sticker collection in one colour."""

    kind: Literal["sticker"] = "sticker"
    sticker: Annotated[str, Field(max_length=64)] = ""
    colour: PaintName = "accent"


#: Letters of a QR code's data.
LONGEST_QR_DATA: Final = 2000


class QrElement(BaseElement):
    """A QR code of `data` with its quiet zone inside the frame."""

    kind: Literal["qr"] = "qr"
    data: Annotated[str, Field(max_length=LONGEST_QR_DATA)] = ""
    colour: PaintName = "ink"
    background: PaintName = "paper"


class GroupElement(BaseElement):
    """Holds the elements whose stack names it; its own frame is not used.

    A pile is a group with an `arrangement`: its cards lie so, about the member that is a text of
    the role `heading`. `heading` names a group that has no such text.
    """

    kind: Literal["group"] = "group"
    heading: str = ""
    arrangement: Literal["", "row", "grid", "around"] = ""


class UnknownElement(BaseElement):
    """An element of a kind this version does not know: kept, shown as a locked placeholder."""

    kind: Literal["unknown"] = "unknown"
    original_kind: str = ""
    fields: dict[str, Any] = Field(default_factory=dict)


KnownElement = (
    TextElement
    | CardElement
    | PictureElement
    | ShapeElement
    | InkElement
    | StickerElement
    | QrElement
    | GroupElement
)
Element = KnownElement | UnknownElement

ELEMENT_KINDS: dict[str, type[KnownElement]] = {
    "text": TextElement,
    "card": CardElement,
    "picture": PictureElement,
    "shape": ShapeElement,
    "ink": InkElement,
    "sticker": StickerElement,
    "qr": QrElement,
    "group": GroupElement,
}
