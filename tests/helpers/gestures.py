"""Random hands on a poster: presses, drags, typing and commands, all chances from one seed."""

from __future__ import annotations

import random
from contextlib import suppress

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.geometry import Point
from poster_studio.document.elements import GroupElement
from poster_studio.document.poster import Poster
from poster_studio.editor.arrange.placing import place_card
from poster_studio.editor.cards.tray import unplaced
from poster_studio.editor.commands import COMMANDS
from poster_studio.editor.tools.touch import Touch
from tests.editor.editor_driver import EditorDriver

#: Commands that leave the poster, and undo itself, which is tried at the end.
LEFT_OUT = frozenset(
    {"undo", "redo", "next-poster", "previous-poster", "start", "open", "new-poster"}
)
WORDS = ("海", "葛\U000e0100", "👨‍👩‍👧", "Kamakura 2030", "、", "「広場」", "が\u3099", "\n")


def play(driver: EditorDriver, seed: int, steps: int) -> int:
    """Does `steps` random things and checks the invariants after each; how many changed it."""
    chance = random.Random(seed)
    before = driver.steps
    for _ in range(steps):
        chance.choice((_drag, _drag, _click, _command, _command, _command, _type, _card))(
            driver, chance
        )
        driver.sweep()
    driver.hands.end_typing()
    driver.sweep()
    return driver.steps - before


def undo_all_and_redo_all(driver: EditorDriver, start: Poster) -> None:
    """Undo takes everything back to the start, redo brings all of it again, byte for byte."""
    end = _dump(driver)
    count = 0
    while driver.editor.can_undo:
        driver.editor.undo()
        count += 1
    assert _dump(driver) == start.model_dump_json()
    for _ in range(count):
        driver.editor.redo()
    assert _dump(driver) == end


def _dump(driver: EditorDriver) -> str:
    poster = driver.editor.poster
    assert poster is not None
    return poster.model_dump_json()


def _place(driver: EditorDriver, chance: random.Random) -> Point:
    """Mostly on an element, sometimes anywhere around the sheet."""
    elements = [e for e in driver.editor.elements if not isinstance(e, GroupElement)]
    if elements and chance.random() < 0.75:
        frame = chance.choice(elements).frame
        return Point(
            frame.x + chance.random() * frame.width, frame.y + chance.random() * frame.height
        )
    return Point(chance.uniform(-100, 700), chance.uniform(-100, 950))


def _touch(driver: EditorDriver, chance: random.Random, at: Point) -> Touch:
    def held() -> bool:
        return chance.random() < 0.2

    return driver.touch(at, shift=held(), ctrl=held(), alt=held())


def _click(driver: EditorDriver, chance: random.Random) -> None:
    touch = _touch(driver, chance, _place(driver, chance))
    driver.hands.press(touch)
    driver.hands.release(touch)
    if chance.random() < 0.2:
        driver.hands.double_press(touch)


def _drag(driver: EditorDriver, chance: random.Random) -> None:
    driver.hands.press(_touch(driver, chance, _place(driver, chance)))
    for _ in range(chance.randint(1, 4)):
        driver.hands.move(_touch(driver, chance, _place(driver, chance)))
    if chance.random() < 0.15:
        driver.hands.escape()
    driver.hands.release(_touch(driver, chance, _place(driver, chance)))


def _command(driver: EditorDriver, chance: random.Random) -> None:
    able = [row for row in COMMANDS if row.id not in LEFT_OUT and row.enabled(driver.desk)]
    row = chance.choice(able)
    if driver.hands.session is not None and row.plain_keys:
        return
    with suppress(PosterStudioError):  # a refusal, which the window says
        row.run(driver.desk)


def _type(driver: EditorDriver, chance: random.Random) -> None:
    session = driver.hands.session
    if session is None:
        if driver.editor.selection:
            driver.hands.type_in(chance.choice(driver.editor.selection))
        return
    session.type(chance.choice(WORDS), chance.uniform(0, 100))
    if chance.random() < 0.5:
        driver.hands.end_typing()


def _card(driver: EditorDriver, chance: random.Random) -> None:
    driver.hands.end_typing()
    free = unplaced(driver.editor.workshop, driver.editor.poster)
    if free:
        place_card(driver.editor, chance.choice(free).id, _place(driver, chance))
