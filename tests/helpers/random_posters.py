"""Posters that no sensible person makes: every kind of element, every value at its edges."""

from __future__ import annotations

from functools import cache

from hypothesis import strategies as st
from PIL import Image

from poster_studio.document.elements import (
    FAR,
    CardElement,
    Element,
    Fill,
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
from poster_studio.document.paper import PAPER_SIZES
from poster_studio.document.poster import Poster
from poster_studio.document.text import RichText, Span
from tests.helpers.studio import ASSETS, PicturesInMemory, studio

THEMES = sorted(path.stem for path in (ASSETS / "templates" / "themes").glob("*.json"))
IDS = [f"e{number}" for number in range(12)]

_TRICKY = (
    "",
    " ",
    "　",
    "\n",
    "\n\n",
    "\t",
    "あ",
    "鎌倉市役所",
    "葛󠄀城市",
    "辻󠄁さん",
    "👨‍👩‍👧‍👦",
    "🇯🇵",
    "👍🏽",
    "☎️",
    "か゛が",
    "e\u0301",
    "\u200b",
    "\u202eabc",
    "\x00",
    "\x07",
    "\ufeff",
    "\U0010ffff",
    "\ue000",
    "ﷺ",
    "สวัสดี",
    "مرحبا",
    "שלום",
    "नमस्ते",
    "、。、。",
    "「「「",
    "」」」",
    "……――",
    "AV12%",
    "http://example.jp/very/long/path?with=query",
    "―" * 40,
    "ー" * 30,
    "一" * 400,
    "a" * 300,
    "12",
    "2026年11月22日",
    "！？",
    "ゝゞ々",
    "㍿",
    "𠮷野家",
    "\u3099",
)


@cache
def pictures() -> PicturesInMemory:
    """A few pictures, among them a very flat, a translucent and a grey one."""
    found = PicturesInMemory()
    found.add(Image.new("RGB", (40, 30), "teal"), "JPEG")
    found.add(Image.new("RGB", (300, 1), "orange"))
    found.add(Image.new("RGBA", (16, 16), (200, 30, 30, 120)))
    found.add(Image.new("L", (9, 50), 128))
    found.add(Image.new("1", (8, 8), 1))
    return found


def numbers(low: float, high: float, *likely: float) -> st.SearchStrategy[float]:
    """Numbers of a range: its edges and the likely ones more often than the rest."""
    return st.one_of(
        st.sampled_from([low, high, *likely]),
        st.floats(low, high),
    )


_any_words = st.one_of(
    st.sampled_from(_TRICKY),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=30),
    st.lists(st.sampled_from(_TRICKY), max_size=4).map("".join),
)


@st.composite
def some_words(draw: st.DrawFn) -> str:
    """Words of any script, or none; of a name of its own, so that reports stay short."""
    return draw(_any_words)


words = some_words()
_NAMES = "ink paper accent tint-a white nothing # #12 #ff0000 #00ff0080 #GG0000 bloom-3 #ffffff00"
paints = st.one_of(
    st.sampled_from(["", *_NAMES.split()]),
    st.text(st.characters(exclude_categories=["Cs"]), max_size=12),
)
lengths = numbers(0.0, FAR, 0.0, 1e-9, 1.0, 30.0, 200.0)
coordinates = numbers(-FAR, FAR, 0.0, 10.0, 100.0, 300.0, -50.0)
frames = st.builds(
    Frame,
    x=coordinates,
    y=coordinates,
    width=lengths,
    height=lengths,
    rotation=numbers(-360.0, 360.0, 0.0, 45.0, 90.0, 1e-7),
) | st.builds(
    Frame,
    x=numbers(0.0, 200.0),
    y=numbers(0.0, 200.0),
    width=numbers(0.0, 200.0),
    height=numbers(0.0, 200.0),
)
gradients = st.builds(
    GradientFill,
    kind=st.sampled_from(["linear", "radial"]),
    angle=numbers(-360.0, 360.0, 0.0, 90.0),
    stops=st.lists(st.tuples(numbers(0.0, 1.0), paints), min_size=2, max_size=16).map(tuple),
)
fills: st.SearchStrategy[Fill | None] = st.one_of(st.none(), paints, gradients)
shadows = st.none() | st.builds(
    Shadow,
    dx=numbers(-1000.0, 1000.0, 1.0),
    dy=numbers(-1000.0, 1000.0, 1.0),
    blur=numbers(0.0, 1000.0, 2.0),
    colour=paints,
    opacity=numbers(0.0, 1.0),
)
spans = st.builds(
    Span,
    text=words,
    ruby=st.none() | words | st.sampled_from(["かまくら", "かま|くら", "|||", "long ruby " * 8]),
    weight=st.none() | st.integers(100, 900),
    scale=st.none() | numbers(0.1, 10.0),
    colour=st.none() | paints,
    upright=st.none() | st.booleans(),
)
texts = st.lists(spans, max_size=4).map(lambda found: RichText(spans=tuple(found)))
dashes = st.lists(numbers(0.0, 1000.0, 0.0, 1e-6, 3.0), max_size=5).map(tuple)
path_data = st.one_of(
    st.sampled_from([
        "", "M", "M0", "M0 0", "M0 0L", "Z", "ZZ", "M0 0Z", "L1 1", "H5", "V5", "C0 0 1 1 2 2",
        "M0 0L10 0L10 10Z", "M0 0H10V10H0Z", "M1e9 1e9L-1e9 -1e9", "M0 0C1e308 0 0 1e308 5 5Z",
        "M1e999 0L0 0Z", "M0 0M5 5M9 9", "m0 0l1 1", "M 0,0 10,10 20 0 Z L 4 4",
        "M0 0A5 5 0 0 1 9 9", "M0 0L0 0L0 0Z", "M0 0Z L5 5 Z", "M1e-320 0L2e-320 1", "🌊",
        "M0 0L-1e300 1e300",
    ]),
    st.text("MLHVCZ0123456789.-+e ,", max_size=40),
)  # fmt: skip
layers = st.builds(
    ShapeLayer,
    path=path_data,
    fill=fills,
    stroke=st.none() | paints,
    stroke_width=numbers(0.0, 1000.0, 0.0, 1.0),
    dashes=dashes,
    round=st.booleans(),
    opacity=numbers(0.0, 1.0),
)
stacks = st.builds(Stack, parent=st.none() | st.sampled_from([*IDS, "missing"]), order=st.just(""))
base = {
    "id": st.sampled_from(IDS),
    "frame": frames,
    "stack": stacks,
    "alt": words,
    "hidden": st.sampled_from([False, False, False, True]),
    "deleted": st.sampled_from([False, False, False, True]),
    "opacity": numbers(0.0, 1.0, 1.0, 1.0, 0.5),
    "shadow": shadows,
    "slot": st.none() | words,
}
style = {
    "family": st.sampled_from(["biz-udpgothic", "zen-old-mincho", "noto-emoji", "unknown", ""]),
    "weight": st.integers(100, 900),
    "size_pt": numbers(1.0, 4000.0, 12.0, 40.0),
    "fit": st.sampled_from(["none", "shrink", "both"]),
    "min_size_pt": numbers(1.0, 4000.0, 12.0),
    "max_size_pt": numbers(1.0, 4000.0, 100.0),
    "colour": paints,
    "direction": st.sampled_from(["horizontal", "vertical"]),
    "align": st.sampled_from(["start", "centre", "end", "justify"]),
    "block_align": st.sampled_from(["start", "centre", "end"]),
    "line_height": numbers(0.5, 5.0, 1.6),
    "letter_spacing": numbers(-0.5, 5.0, 0.0),
    "columns": st.integers(1, 12),
    "column_gap": numbers(0.0, 1000.0, 10.0),
    "indent": numbers(0.0, 10.0, 0.0, 1.0),
    "tight": st.booleans(),
    "hanging": st.booleans(),
    "phrases": st.booleans(),
    "padding": numbers(0.0, 1000.0, 0.0),
    "text": texts,
}  # fmt: skip
fractions = numbers(0.0, 1.0)
points = st.builds(
    InkPoint, x=numbers(-10.0, 10.0, 0.5), y=numbers(-10.0, 10.0, 0.5), pressure=fractions
)


@st.composite
def elements(draw: st.DrawFn) -> Element:
    """Any element of any kind."""
    return draw(draw(st.sampled_from(_kinds())))


@cache
def _kinds() -> tuple[st.SearchStrategy[Element], ...]:
    known = sorted(pictures().files)
    return (
        st.builds(
            TextElement, **base, **style, placeholder=words, fill=fills, radius=lengths,
            role=st.sampled_from(["title", "body", "note"]),
        ),
        st.builds(
            CardElement, **base, **style, radius=lengths, number=words,
            card=st.sampled_from(["", "K1-1A-001", "unknown"]),
            look=st.sampled_from(["strip", "band", "note", "bubble", "tag", "plain"]),
            letter=st.sampled_from(["A", "B", "C", ""]),
            show_badge=st.booleans(), show_number=st.booleans(), measure=lengths,
        ),
        st.builds(
            PictureElement, **base, picture=st.sampled_from([*known, "", "missing"]),
            crop=st.tuples(fractions, fractions, fractions, fractions),
            mask=st.sampled_from(["rectangle", "ellipse", "rounded"]), radius=lengths,
        ),
        st.builds(
            ShapeElement, **base, fill=fills, stroke=st.none() | paints, dashes=dashes,
            stroke_width=numbers(0.0, 1000.0, 0.0, 1.0), radius=lengths,
            shape=st.sampled_from(
                ["rectangle", "ellipse", "line", "polygon", "star", "arrow", "drawing"]
            ),
            corners=st.integers(3, 60), view=st.tuples(lengths, lengths),
            layers=st.lists(layers, max_size=4).map(tuple),
        ),
        st.builds(
            InkElement, **base, points=st.lists(points, max_size=8).map(tuple),
            tool=st.sampled_from(["pen", "marker", "pencil"]), colour=paints,
            width=numbers(0.0, 1000.0, 2.0),
        ),
        st.builds(StickerElement, **base, sticker=words.map(lambda text: text[:64]), colour=paints),
        st.builds(
            QrElement, **base, colour=paints, background=paints,
            data=words | st.sampled_from(["漢" * 600, "a" * 2000, "あ" * 2000, "0" * 2000]),
        ),
        st.builds(GroupElement, **base, heading=words),
        st.builds(
            UnknownElement, **base, original_kind=words,
            fields=st.dictionaries(st.text(max_size=4), st.integers(), max_size=2),
        ),
    )  # fmt: skip


@st.composite
def posters(draw: st.DrawFn) -> Poster:
    """Any poster; ids repeat and groups may hold themselves."""
    return draw(_posters())


@cache
def _posters() -> st.SearchStrategy[Poster]:
    return st.builds(
        Poster,
        id=st.just("poster"),
        title=words,
        theme=st.sampled_from([*THEMES, "unknown"]),
        size=st.sampled_from(sorted(PAPER_SIZES)),
        landscape=st.booleans(),
        elements=st.lists(elements(), max_size=8).map(tuple),
    )


__all__ = ["THEMES", "elements", "pictures", "posters", "studio"]
