"""What shows of other seats on the canvas: where labels lie, how arrows fade, what is repainted."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QFontMetricsF
from PySide6.QtWidgets import QApplication

from poster_studio.base.colour import Colour, contrast
from poster_studio.base.geometry import Point
from poster_studio.document.elements import Element, Frame, ShapeElement, TextElement
from poster_studio.document.text import RichText
from poster_studio.editor.together.looks import COLOURS, SeatLook
from poster_studio.editor.together.others import Other
from poster_studio.editor.together.presence import Presence
from poster_studio.editor.view import View
from poster_studio.ui.together.badges import badge
from poster_studio.ui.together.doings import STILL_S, doings_of, look_of, strength
from poster_studio.ui.together.marks import Doing, Ground, WordBoxes, marks_of
from poster_studio.ui.together.presence_layer import PresenceLayer
from poster_studio.ui.widgets.icons import Icons
from tests.ui.conftest import ASSETS
from tests.ui.pixels import differing, on_screen, stop_timers
from tests.ui.window_driver import WindowDriver

VIEW = View(1.0, 0.0, 0.0, 800.0, 600.0)
SHEET = QRectF(100.0, 50.0, 400.0, 500.0)
NOBODY = Doing(look_of(SeatLook(2, 1), "ja"))
PLACES, SIZES = st.floats(0.0, 500.0), st.floats(5.0, 300.0)
FRAMES = st.builds(
    Frame, x=PLACES, y=PLACES, width=SIZES, height=SIZES, rotation=st.floats(-180.0, 180.0)
)


def ground(elements: Mapping[str, Element]) -> Ground:
    words = WordBoxes().boxes(tuple(elements.values()), VIEW)
    return Ground(elements, words, VIEW, SHEET, QFontMetricsF(QFont()))


@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(FRAMES, max_size=8), st.lists(FRAMES, min_size=1, max_size=4), PLACES, PLACES)
def test_no_label_lies_on_words_or_on_another_label(
    qapp: QApplication, texts: list[Frame], shapes: list[Frame], x: float, y: float
) -> None:
    elements: dict[str, Element] = {
        f"t{n}": TextElement(id=f"t{n}", frame=frame, text=RichText(text="ことば"))
        for n, frame in enumerate(texts)
    }
    elements |= {f"s{n}": ShapeElement(id=f"s{n}", frame=f) for n, f in enumerate(shapes)}
    doings = [replace(NOBODY, selected=(f"s{n}",)) for n in range(len(shapes))]
    doings.append(replace(NOBODY, at=Point(x, y)))
    here = ground(elements)
    marks = marks_of(doings, here)
    labels = [label.place for mark in marks for label in (mark.tab, mark.pill) if label]
    for number, place in enumerate(labels):
        assert here.room.contains(place)
        assert not any(place.intersects(box) for box in here.words)
        assert not any(place.intersects(other) for other in labels[number + 1 :])
    assert marks[-1].tip is not None


def test_who_selected_something_is_named_once(qapp: QApplication) -> None:
    """The tab in the margin names the seat; its arrow then has no pill."""
    shape = ShapeElement(id="s", frame=Frame(x=200, y=200, width=50, height=50))
    here = ground({"s": shape})
    (both,) = marks_of([replace(NOBODY, selected=("s",), at=Point(20, 20))], here)
    assert both.tab is not None
    assert both.tab.text == "うさぎ"
    assert both.tip is not None
    assert both.pill is None
    (free,) = marks_of([replace(NOBODY, at=Point(20, 20))], here)
    assert free.pill is not None
    assert free.pill.place.height() == 24


def test_what_is_dragged_shows_where_it_is_now(qapp: QApplication) -> None:
    shape = ShapeElement(id="s", frame=Frame(x=200, y=200, width=50, height=50))
    moving = {"s": Frame(x=300, y=300, width=50, height=50)}
    (mark,) = marks_of([replace(NOBODY, selected=("s",), moving=moving)], ground({"s": shape}))
    assert mark.frames == ()
    assert [ghost.boundingRect().x() for ghost in mark.ghosts] == [300.0]


def test_elements_that_are_not_here_are_not_shown(qapp: QApplication) -> None:
    (mark,) = marks_of([replace(NOBODY, selected=("gone",))], ground({}))
    assert mark == replace(mark, frames=(), tab=None)
    assert mark.region.isEmpty()


def test_an_arrow_fades_when_it_is_still() -> None:
    assert strength(0.0) == strength(STILL_S) == 1.0
    assert 0.0 < strength(STILL_S + 0.2) < 1.0
    assert strength(60.0) == 0.0
    shown = [strength(step / 100) for step in range(800)]
    assert shown == sorted(shown, reverse=True)
    assert len(set(shown)) <= 5


def test_only_seats_at_the_same_poster_show() -> None:
    presence = Presence(colour=2, animal=1, poster="p", at=(10.0, 10.0), typing="t")
    others = [Other(n, presence, is_here=n == 1, still_s=0.0) for n in (1, 2)]
    (doing,) = doings_of(others, "ja")
    assert doing.selected == ("t",)
    assert doing.typing == "入力中"
    assert doings_of([replace(others[0], is_silent=True)], "ja") == ()


def test_a_silent_seat_is_faint(qapp: QApplication) -> None:
    """TOG-SEEN-5."""
    icons, look = Icons(ASSETS), SeatLook(0, 0)
    middle = [
        badge(icons, look, 40, faint=faint).toImage().pixelColor(6, 20) for faint in (False, True)
    ]
    assert middle[0].alpha() == 255
    assert 80 < middle[1].alpha() < 130


@pytest.mark.parametrize("colour", range(len(COLOURS)))
def test_names_are_readable_on_every_colour(colour: int) -> None:
    look = look_of(SeatLook(colour, 0), "ja")
    assert contrast(Colour.from_hex(look.ink), Colour.from_hex(look.colour)) >= 4.5


def test_arrows_that_come_move_and_go_leave_nothing_behind(driver: WindowDriver) -> None:
    """Painted piece by piece on the screen, it is at last what is painted whole."""
    canvas = driver.canvas
    stop_timers(driver)
    layer = PresenceLayer(driver.editor, canvas, lambda: canvas.view, Icons(ASSETS))
    before = on_screen(driver)
    chance = random.Random(1)
    ids = [element.id for element in driver.editor.elements]
    for _ in range(20):
        at = Point(chance.uniform(0, 590), chance.uniform(0, 840))
        layer.show_doings([replace(NOBODY, at=at, selected=(chance.choice(ids),))])
        driver.app.processEvents()
    shown = on_screen(driver)
    layer.update()
    driver.app.processEvents()
    assert differing(shown, on_screen(driver)) == 0
    assert differing(before, shown) > 0
    layer.show_doings([])
    driver.app.processEvents()
    assert differing(before, on_screen(driver)) == 0
