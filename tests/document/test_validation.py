from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from poster_studio.document.elements import (
    ELEMENT_KINDS,
    Frame,
    GradientFill,
    GroupElement,
    InkElement,
    PictureElement,
    ShapeElement,
    StickerElement,
    TextElement,
    UnknownElement,
)
from poster_studio.document.text import RichText, Span
from poster_studio.document.validation import (
    card_from_raw,
    element_from_raw,
    is_usable_id,
    poster_info_from_raw,
    programme_from_raw,
    text_from_raw,
)

NUMBERS = st.integers() | st.floats()
JSON: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | NUMBERS | st.text(),
    lambda inner: st.lists(inner, max_size=6) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
FIELDS = sorted({name for model in ELEMENT_KINDS.values() for name in model.model_fields})
RAW = st.fixed_dictionaries(
    {}, optional={"kind": st.sampled_from(sorted(ELEMENT_KINDS)) | JSON, "extra": JSON}
).flatmap(
    lambda start: st.dictionaries(st.sampled_from(FIELDS), JSON, max_size=8).map(
        lambda more: {**more, **start}
    )
)


@given(RAW)
@settings(max_examples=400, deadline=None)
def test_any_json_becomes_an_element_and_stays_the_same(raw: dict[str, Any]) -> None:
    element = element_from_raw("e", raw)
    assert element.id == "e"
    assert element_from_raw("e", raw) == element
    assert type(element).model_validate(element.model_dump()) == element


@given(st.dictionaries(st.text(), JSON), JSON)
@settings(max_examples=100, deadline=None)
def test_any_json_becomes_a_card_a_poster_a_programme_and_a_text(
    raw: dict[str, Any], value: Any
) -> None:
    names = ("text", "title", "size", "group", "sessions", "groups", "source", "likes", "landscape")
    for name in names:
        mixed = {**raw, name: value}
        assert card_from_raw("c", mixed).id == "c"
        assert poster_info_from_raw("p", mixed).sheet
        assert programme_from_raw(mixed).groups >= 1
    assert isinstance(text_from_raw(value), RichText)


def test_doc_repair_1_a_bad_field_costs_only_itself() -> None:
    element = element_from_raw(
        "e", {"kind": "text", "align": "diagonal", "locked": {}, "colour": "accent", "size_pt": 40}
    )
    assert isinstance(element, TextElement)
    assert (element.align, element.locked) == ("start", False)
    assert (element.colour, element.size_pt) == ("accent", 40)


def test_doc_repair_2_numbers_out_of_range_are_clamped() -> None:
    element = element_from_raw(
        "e",
        {
            "kind": "text",
            "opacity": 7.0,
            "weight": 3.0,
            "size_pt": -1,
            "columns": 2.6,
            "frame": [9e9],
        },
    )
    assert isinstance(element, TextElement)
    assert (element.opacity, element.weight, element.size_pt, element.columns) == (1, 100, 1, 3)
    assert element.frame.x == 100_000


def test_doc_repair_3_numbers_that_are_none_fall_back_to_the_default() -> None:
    element = element_from_raw(
        "e", {"kind": "sticker", "frame": [1.0, float("nan"), 3.0, float("inf"), 5.0]}
    )
    assert element.frame == Frame(x=1, y=0, width=3, height=100, rotation=5)


def test_doc_repair_4_a_bad_entry_of_a_list_is_left_out() -> None:
    points = [{"x": 0.1, "y": 0.2}, {"x": "?", "y": 0}, 5, {"x": 99, "y": 0.5}]
    element = element_from_raw("e", {"kind": "ink", "points": points})
    assert isinstance(element, InkElement)
    assert [(point.x, point.y) for point in element.points] == [(0.1, 0.2), (10, 0.5)]


def test_doc_repair_5_what_is_too_long_is_cut() -> None:
    element = element_from_raw("e", {"kind": "sticker", "sticker": "x" * 70, "colour": "ink"})
    assert isinstance(element, StickerElement)
    assert element.sticker == "x" * 64


def test_doc_repair_6_a_list_of_fixed_length_is_taken_whole_or_not_at_all() -> None:
    element = element_from_raw("e", {"kind": "picture", "crop": [0.5, 0.5], "picture": "ab"})
    assert isinstance(element, PictureElement)
    assert (element.crop, element.picture) == ((0, 0, 1, 1), "ab")


def test_doc_repair_7_a_size_that_no_printer_knows_is_a1() -> None:
    assert poster_info_from_raw("p", {"size": "Letter", "title": "海"}).size == "A1"
    assert poster_info_from_raw("p", {"size": "B1"}).size == "B1"


def test_doc_repair_8_an_unknown_kind_keeps_everything() -> None:
    element = element_from_raw(
        "e", {"kind": "hologram", "frame": [1, 2, 3, 4, 5], "depth": 3, "hidden": True}
    )
    assert isinstance(element, UnknownElement)
    assert (element.original_kind, element.fields, element.hidden) == (
        "hologram", {"depth": 3}, True,
    )  # fmt: skip
    assert element.frame == Frame(x=1, y=2, width=3, height=4, rotation=5)


def test_doc_repair_9_marks_are_repaired_one_by_one() -> None:
    runs = [
        ["海", {"ruby": ["うみ", 1], "weight": 9999, "scale": "big"}],
        ["", {}],
        3,
        ["と", None],
    ]
    assert text_from_raw(runs) == RichText(
        spans=(Span(text="海", ruby="うみ", weight=900), Span(text="と"))
    )


def test_fills_are_a_colour_or_a_gradient() -> None:
    stops = [[0, "ink"], [1, "paper"]]
    shape = element_from_raw("e", {"kind": "shape", "fill": {"stops": stops}, "stroke": "accent"})
    assert isinstance(shape, ShapeElement)
    assert isinstance(shape.fill, GradientFill)
    shape = element_from_raw("e", {"kind": "shape", "fill": {"stops": []}, "stroke": "accent"})
    assert isinstance(shape, ShapeElement)
    assert (shape.fill, shape.stroke) == (None, "accent")


def test_a_group_may_lack_everything() -> None:
    assert element_from_raw("g", {"kind": "group"}) == GroupElement(id="g")


@pytest.mark.parametrize(
    ("key", "usable"), [("a", True), ("", False), ("x" * 65, False), (3, False)]
)
def test_doc_id_1_ids_are_short_and_not_empty(key: object, usable: bool) -> None:
    assert is_usable_id(key) == usable
