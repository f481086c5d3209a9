"""What is painted by pieces is, to the last byte, what is painted whole (EDIT-VIEW-3)."""

from __future__ import annotations

import random
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.store.poster_store import PosterStore
from tests.ui.pixels import differing, on_screen, stop_timers
from tests.ui.window_driver import WindowDriver

SEEDS = (1, 2, 3)
STEPS = 40
#: Of 255: smoothed edges that were painted before a pan and shifted since.
ROUNDING = 2
STEP = Words("よその席", "another seat")


class Someone:
    """Random hands on the window, and on another seat."""

    def __init__(self, driver: WindowDriver, seed: int) -> None:
        self.driver = driver
        self.chance = random.Random(seed)
        self.other = PosterStore.load([driver.editor.store.snapshot()])
        self.pressed: Point | None = None

    def step(self) -> str:
        """Something happens; its name."""
        ways: list[Callable[[], None]] = [self.drag, self.drag, self.drag, self.drop, self.press]
        ways += [self.pan, self.zoom, self.select, self.write_elsewhere, self.undo, self.cancel]
        way = self.chance.choice(ways)
        way()
        return way.__name__

    def press(self) -> None:
        """Takes an element, a handle, or nothing."""
        if self.pressed is None:
            self.pressed = self.element().frame.rect.centre
            self.driver.press(self.pressed)

    def drag(self) -> None:
        """Moves on; the pointer may snap."""
        self.press()
        assert self.pressed is not None
        x, y = self.chance.gauss(0, 40), self.chance.gauss(0, 40)
        self.pressed = Point(self.pressed.x + x, self.pressed.y + y)
        self.driver.move(self.pressed, self.chance.choice(HELD))

    def drop(self) -> None:
        """Lets go."""
        if self.pressed is not None:
            self.driver.release(self.pressed)
            self.pressed = None

    def cancel(self) -> None:
        """Escape; the button stays down."""
        self.driver.key(Qt.Key.Key_Escape)

    def pan(self) -> None:
        """By whole pixels, perhaps far."""
        reach = self.chance.choice((9, 150))
        dx, dy = (self.chance.randint(-reach, reach) for _ in range(2))
        self.driver.canvas.set_view(self.driver.canvas.view.panned(dx, dy))

    def zoom(self) -> None:
        """At any place."""
        view = self.driver.canvas.view
        factor = self.chance.choice((0.5, 0.93, 1.1, 2.0))
        zoomed = view.zoomed(factor, self.chance.uniform(0, 800), self.chance.uniform(0, 600))
        self.driver.canvas.set_view(zoomed if 0.1 < zoomed.zoom < 2 else view.zoomed_to(0.3))
        stop_timers(self.driver)
        self.driver.canvas.update()

    def select(self) -> None:
        """None, one or several."""
        count = self.chance.choice((0, 1, 1, 5))
        self.driver.editor.select(self.element().id for _ in range(count))

    def write_elsewhere(self) -> None:
        """Another seat moves something, perhaps what is held here."""
        store, element = self.driver.editor.store, self.element()
        if self.other.element(element.id) is None:
            return
        with self.other.edit(STEP) as edit:
            x, y = element.frame.x + 30, element.frame.y - 20
            edit.set_frame(element.id, element.frame.model_copy(update={"x": x, "y": y}))
        store.apply_remote(self.other.diff(store.state_vector()))

    def undo(self) -> None:
        """Takes back a step of this seat."""
        self.driver.editor.undo()

    def element(self) -> Element:
        return self.chance.choice([e for e in self.driver.editor.elements if e.kind != "group"])


HELD = (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier)


@pytest.mark.parametrize("seed", SEEDS)
def test_pieces_are_painted_as_the_whole(driver: WindowDriver, seed: int) -> None:
    """EDIT-VIEW-3: after anything that hands or other seats do."""
    someone = Someone(driver, seed)
    driver.workspace.overflow_marks.look_at_all()
    done = []
    for _ in range(STEPS):
        done.append(someone.step())
        driver.app.processEvents()
        stop_timers(driver)
        pieces = on_screen(driver)
        driver.canvas.update()
        assert differing(pieces, on_screen(driver)) == 0, ",".join(done)
    someone.drop()
    driver.editor.select([])
    driver.app.processEvents()
    pieces = on_screen(driver)
    driver.canvas.paint_afresh()
    assert differing(pieces, on_screen(driver), more_than=ROUNDING) == 0
