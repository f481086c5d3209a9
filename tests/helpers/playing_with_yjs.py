"""What our seat and a Yjs program do together, wherever both have joined."""

from __future__ import annotations

import json

from poster_studio.base.words import Words
from poster_studio.document.elements import TextElement
from poster_studio.document.text import Span
from tests.helpers.live_rooms import LiveSeat, pump_until
from tests.helpers.node_programs import NodeSeat

TYPE = Words("入力", "Type")
FAMILY = "👨‍👩‍👧と葛󠄀"


def words(seat: LiveSeat) -> str:
    element = seat.document.element("t0")
    return element.text.text if isinstance(element, TextElement) else ""


def node_words(seat: NodeSeat) -> str:
    return "".join(part["insert"] for part in seat("delta", "t0") or [])


def type_in(seat: LiveSeat, at: int, text: str, **marks: object) -> None:
    with seat.document.edit(TYPE) as edit:
        edit.edit_text("t0", at, at, [Span.model_validate({"text": text, **marks})])


def play_together(ours: LiveSeat, theirs: NodeSeat) -> None:
    """Both write the same words, marks, values and presences; both have the same in the end."""
    type_in(ours, 1, FAMILY, ruby="かぞく")
    theirs("insert", "t0", 0, "〈市民〉", {"weight": 700})
    pump_until([ours], lambda: words(ours) == node_words(theirs) == f"〈市民〉海{FAMILY}と緑")
    theirs("cut", "t0", 0, 1)
    theirs("put", "t0", ["name", "題😀"])
    theirs("put", "t0", ["big", 2**53 - 1])
    theirs("add", "n1", {"kind": "shape", "frame": [1, 2, 30, 40, 0], "stack": [None, "a1"]})
    theirs("bytes", "n1", "raw", [0, 255, 7])
    pump_until([ours], lambda: "n1" in ours.ids() and words(ours) == node_words(theirs))
    element = ours.document.element("t0")
    assert isinstance(element, TextElement)
    assert element.name == "題😀"
    assert element.text.spans[0].weight == 700
    rubies = [part for part in theirs("delta", "t0") if "ruby" in part.get("attributes", {})]
    assert [part["insert"] for part in rubies] == [FAMILY]
    shape = ours.document.element("n1")
    assert shape is not None
    assert (shape.frame.x, shape.frame.height) == (1, 40)


def see_each_other(ours: LiveSeat, theirs: NodeSeat) -> None:
    state = {"colour": "#e11", "animal": "きつね🦊"}
    ours.seat.show(json.dumps(state, ensure_ascii=False))
    theirs("show", {"animal": "たぬき"})
    pump_until([ours], lambda: theirs("others") == [[100 + ours.number, state]])
    pump_until(
        [ours],
        lambda: [json.loads(one) for one in ours.seat.others.values()] == [{"animal": "たぬき"}],
    )
