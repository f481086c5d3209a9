"""Each kind of element as a display list, and the page they make."""

from __future__ import annotations

import math
from collections.abc import Iterator
from itertools import pairwise

import pytest

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect
from poster_studio.compose.card import EDITED_MARK
from poster_studio.compose.ink import PIECE, TOOL_OPACITY
from poster_studio.compose.poster import compose_element, compose_poster
from poster_studio.display.display_list import (
    GlyphRun,
    Group,
    Item,
    LinearGradient,
    Page,
    Path,
    Picture,
)
from poster_studio.document.elements import (
    CardElement,
    Element,
    Frame,
    GradientFill,
    GroupElement,
    InkElement,
    InkPoint,
    PictureElement,
    QrElement,
    Shadow,
    ShapeElement,
    ShapeLayer,
    Stack,
    StickerElement,
    TextElement,
    UnknownElement,
)
from poster_studio.document.poster import BLEED, Poster
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card, Workshop
from poster_studio.export.extent import extent
from poster_studio.export.resize import resized
from tests.helpers.every_output import is_inside
from tests.helpers.random_posters import pictures
from tests.helpers.studio import studio

SAID = Card(id="K1-1A-001", text="海が見える", original="海がよく見える")
FRAME = Frame(x=10, y=20, width=100, height=60)
LOOKS = ("strip", "band", "note", "bubble", "tag", "plain")


def page_of(*elements: Element, placeholders: bool = False) -> Page:
    poster = Poster(id="p", title="海", size="A4", elements=elements)
    workshop = Workshop(id="w", title="w", cards=(SAID,))
    look = studio().look(poster, workshop, pictures(), placeholders=placeholders)
    return compose_poster(poster, look)


def below(items: tuple[Item, ...]) -> Iterator[Item]:
    for item in items:
        yield item
        if isinstance(item, Group):
            yield from below(item.items)


def text_on(page: Page) -> str:
    return "".join("".join(i.clusters) for i in below(page.items) if isinstance(i, GlyphRun))


def first_group(page: Page) -> Group:
    group = page.items[1]
    assert isinstance(group, Group)
    return group


def test_the_page_has_paper_to_the_bleed() -> None:
    page = page_of()
    (paper,) = page.items
    assert extent(paper) == Rect(-BLEED, -BLEED, 210 + 2 * BLEED, 297 + 2 * BLEED)
    assert (page.width, page.height, page.bleed, page.title) == (210, 297, BLEED, "海")


def test_hidden_and_deleted_elements_do_not_print() -> None:
    shown = ShapeElement(id="a", fill="ink", frame=FRAME)
    gone = [shown.model_copy(update={"id": state, state: True}) for state in ("hidden", "deleted")]
    assert [getattr(item, "element", None) for item in page_of(shown, *gone).items] == [None, "a"]


def test_an_element_is_placed_and_turned_about_its_centre() -> None:
    turned = FRAME.model_copy(update={"rotation": 90.0})
    box = extent(first_group(page_of(ShapeElement(id="a", fill="ink", frame=turned))))
    assert box is not None
    assert [box.x, box.y, box.width, box.height] == pytest.approx([30, 0, 60, 100])


def test_members_of_a_group_share_its_opacity_wherever_they_lie_in_the_list() -> None:
    inside = ShapeElement(id="a", fill="ink", stack=Stack(parent="g"))
    group = GroupElement(id="g", opacity=0.5)
    for elements in ((group, inside), (inside, group)):
        (_, outer) = page_of(*elements).items
        assert isinstance(outer, Group)
        assert (outer.element, outer.opacity) == ("g", 0.5)
        assert [getattr(item, "element", None) for item in outer.items] == ["a"]


def test_groups_that_hold_each_other_lose_nothing() -> None:
    first = GroupElement(id="g", stack=Stack(parent="h"))
    second = GroupElement(id="h", stack=Stack(parent="g"))
    inside = ShapeElement(id="a", fill="ink", stack=Stack(parent="g"))
    found = [getattr(item, "element", None) for item in below(page_of(first, second, inside).items)]
    assert "a" in found


def test_a_member_of_nothing_lies_on_the_page() -> None:
    for parent in ("nobody", "b"):
        page = page_of(
            ShapeElement(id="a", fill="ink", stack=Stack(parent=parent)),
            ShapeElement(id="b", fill="ink"),
        )
        assert [getattr(item, "element", None) for item in page.items[1:]] == ["a", "b"]


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("letter", ["A", "B", "C", ""])
def test_a_card_says_its_words(look: str, letter: str) -> None:
    card = CardElement.model_validate(
        {"id": "c", "card": SAID.id, "text": RichText.plain(SAID.words), "look": look,
         "letter": letter, "frame": FRAME, "size_pt": 12}
    )  # fmt: skip
    page = page_of(card)
    assert SAID.words in text_on(page)
    assert EDITED_MARK not in text_on(page)
    box = extent(Group(tuple(i for i in below(first_group(page).items) if isinstance(i, Path))))
    assert box is None or is_inside(box, Rect(0, 0, 100, 60), slack=5)


@pytest.mark.parametrize("look", LOOKS)
def test_changed_words_are_marked(look: str) -> None:
    card = CardElement.model_validate(
        {"id": "c", "card": SAID.id, "text": RichText.plain("海！"), "look": look, "frame": FRAME}
    )
    assert EDITED_MARK in text_on(page_of(card))


@pytest.mark.parametrize("look", LOOKS)
def test_cards_of_one_letter_look_alike_whatever_they_say(look: str) -> None:
    """No voice looks smaller than another."""

    def marks(words: str) -> list[Item]:
        card = CardElement.model_validate(
            {"id": "c", "card": "", "text": RichText.plain(words), "look": look, "letter": "B",
             "frame": FRAME, "size_pt": 12}
        )  # fmt: skip
        return [i for i in below(first_group(page_of(card)).items) if isinstance(i, Path)]

    assert marks("海") == marks("図書館がくっついてたら毎日行く")


@pytest.mark.parametrize(
    "element",
    [
        TextElement(id="e", placeholder="ここに書く"),
        StickerElement(id="e", sticker="unknown"),
        PictureElement(id="e", picture="missing"),
        QrElement(id="e"),
        QrElement(id="e", data="あ" * 2000),
        UnknownElement(id="e", original_kind="video"),
    ],
    ids=lambda element: element.kind,
)
def test_what_is_empty_shows_in_the_window_and_never_prints(element: Element) -> None:
    assert extent(first_group(page_of(element))) is None
    assert extent(first_group(page_of(element, placeholders=True))) is not None


def test_pictures_are_cropped_not_stretched_beyond_their_edge() -> None:
    sha256 = sorted(pictures().files)[0]
    element = PictureElement(id="e", picture=sha256, crop=(0.75, 0.5, 0.5, 1.0), frame=FRAME)
    (shown,) = [i for i in below(page_of(element).items) if isinstance(i, Picture)]
    info = pictures().picture_info(sha256)
    assert info is not None
    assert is_inside(shown.source, Rect(0.75, 0.5, 0.25, 0.5))
    wide, high = shown.source.width * info.width_px, shown.source.height * info.height_px
    assert wide / high == pytest.approx(100 / 60)
    assert shown.target == Rect(0, 0, 100, 60)


def test_a_gradient_spans_its_frame() -> None:
    fill = GradientFill(angle=0.0, stops=((1.0, "#ffffff"), (0.0, "#000000")))
    (path,) = first_group(page_of(ShapeElement(id="e", fill=fill, frame=FRAME))).items
    assert isinstance(path, Path)
    assert isinstance(path.fill, LinearGradient)
    assert (path.fill.start.x, path.fill.end.x) == (0, 100)
    assert [stop.offset for stop in path.fill.stops] == [0.0, 1.0]


def test_an_unknown_colour_is_ink() -> None:
    (path,) = first_group(page_of(ShapeElement(id="e", fill="no such", frame=FRAME))).items
    assert isinstance(path, Path)
    assert path.fill == studio().themes["sea"].colour("ink")


def test_a_shadow_is_as_dark_as_it_says_at_its_heart() -> None:
    shadow = Shadow(opacity=0.5, blur=2, colour="#000000")
    items = first_group(page_of(ShapeElement(id="e", fill="ink", frame=FRAME, shadow=shadow))).items
    fills = [item.fill for item in items[:-1] if isinstance(item, Path)]
    light = 1.0
    for fill in fills:
        assert isinstance(fill, Colour)
        light *= 1 - fill.alpha
    assert 1 - light == pytest.approx(0.5)


def test_bad_path_data_is_left_out_of_a_drawing() -> None:
    layers = (ShapeLayer(path="nonsense", fill="ink"), ShapeLayer(path="M0 0H9V9Z", fill="ink"))
    drawing = ShapeElement(id="e", shape="drawing", layers=layers, frame=FRAME)
    assert len([i for i in below(page_of(drawing).items) if isinstance(i, Path)]) == 2


def test_a_stroke_is_one_path() -> None:
    """Half a minute of scribbling is one path: it never darkens where it crosses itself."""
    points = tuple(InkPoint(x=i / PIECE, y=(i % 7) / 7) for i in range(PIECE + 1))
    page = page_of(InkElement(id="e", points=points, frame=FRAME))
    assert len(first_group(page).items) == 1
    assert extent(first_group(page)) is not None


def test_a_longer_stroke_is_pieces_that_show_through_together() -> None:
    points = tuple(InkPoint(x=i / 2000, y=(i % 7) / 7) for i in range(2000))
    (marked,) = first_group(page_of(InkElement(id="e", points=points, tool="marker"))).items
    assert isinstance(marked, Group)
    assert marked.opacity == TOOL_OPACITY["marker"]
    assert len(marked.items) == math.ceil(1999 / PIECE)
    fills = {item.fill for item in marked.items if isinstance(item, Path)}
    assert fills == {studio().themes["sea"].colour("ink")}
    for piece, following in pairwise(extent(item) for item in marked.items):
        assert piece is not None
        assert following is not None
        assert piece.right > following.x


def test_one_element_alone_is_what_the_page_shows() -> None:
    element = TextElement(id="e", text=RichText.plain("海"), frame=FRAME)
    poster = Poster(id="p", size="A4", elements=(element,))
    look = studio().look(poster, Workshop(id="w", title="w"), pictures())
    assert compose_element(element, look) == compose_poster(poster, look).items[1]


@pytest.mark.parametrize(
    ("sheet", "expected"),
    [((594, 841), (594, 841)), ((841, 594), (594, 841)), ((100, 297), (100, 297))],
)
def test_a_page_on_another_sheet(sheet: tuple[float, float], expected: tuple[float, float]) -> None:
    page = resized(page_of(ShapeElement(id="a", fill="ink", frame=FRAME)), *sheet)
    assert (page.width, page.height) == expected
    (whole,) = page.items
    assert isinstance(whole, Group)
    box = whole.transform.bounds(Rect(0, 0, 210, 297))
    assert is_inside(box, Rect(0, 0, *expected))
    assert box.centre.x == pytest.approx(expected[0] / 2)
    assert page.bleed <= BLEED


def test_a_drawing_in_a_view_of_next_to_nothing_is_empty() -> None:
    """Its scale would have more digits than a PDF may hold."""
    layer = ShapeLayer(path="M0 0 L1 1", stroke="ink", stroke_width=3)
    drawing = ShapeElement(id="a", shape="drawing", view=(100_000, 7.5e-120), layers=(layer,))
    assert first_group(page_of(drawing)).items == ()
