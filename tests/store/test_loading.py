from __future__ import annotations

import random

from poster_studio.document.elements import Element, ShapeElement, TextElement
from poster_studio.document.migrations import Migration, RawRoots
from poster_studio.document.poster import PosterInfo
from poster_studio.document.text import RichText
from poster_studio.store.loading import loaded
from poster_studio.store.poster_store import ROOTS, PosterStore


def _louder(roots: RawRoots) -> RawRoots:
    elements = {id_: dict(fields) for id_, fields in roots["elements"].items()}
    elements["t"]["text"] = [["海!", {"weight": 700}]]
    elements["t"]["role"] = "title"
    del elements["s"]["name"]
    elements["new"] = {"kind": "group", "heading": "束"}
    return {**roots, "elements": elements}


def test_a_migration_is_written_to_the_document_and_is_no_step() -> None:
    elements: list[Element] = [
        TextElement(id="t", text=RichText.plain("海")),
        ShapeElement(id="s", name="箱"),
    ]
    old = PosterStore.create(PosterInfo(id="p"), elements, chance=random.Random(1))
    chance = random.Random(2)
    document = loaded([old.snapshot()], ROOTS, [Migration("louder", 1, _louder)], chance, current=2)
    store = PosterStore(document, chance)
    text, shape, group = (store.element(id_) for id_ in ("t", "s", "new"))
    assert isinstance(text, TextElement)
    assert (text.text.text, text.text.spans[0].weight, text.role) == ("海!", 700, "title")
    assert shape is not None
    assert shape.name == ""
    assert group is not None
    assert not store.can_undo
