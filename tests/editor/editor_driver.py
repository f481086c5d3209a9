"""Drives an editor in millimetres and checks, after each step, what must always hold."""

from __future__ import annotations

from poster_studio.base.geometry import Point
from poster_studio.document.elements import CardElement, Element, TextElement
from poster_studio.editor.arrange import arranging
from poster_studio.editor.cards.tray import placed_cards, unplaced
from poster_studio.editor.clipboard import copied, paste_elements
from poster_studio.editor.commands import command
from poster_studio.editor.commands.table import Desk, Place
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands
from poster_studio.editor.tools.touch import Touch
from poster_studio.editor.words.text_session import TextSession


class SilentShell:
    """A window that only remembers what it was asked for, with a clipboard of its own."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.asked: list[str] = []
        self.clipboard = ""
        #: A pixel in millimetres.
        self.pixel = 0.25

    def zoom_by(self, factor: float) -> None:
        self.asked.append(f"zoom {factor}")

    def zoom_to(self, zoom: float) -> None:
        self.asked.append(f"zoom to {zoom}")

    def zoom_fit(self) -> None:
        self.asked.append("fit")

    def zoom_selection(self) -> None:
        self.asked.append("fit selection")

    def show_selection(self) -> None:
        self.asked.append("show selection")

    def copy(self) -> None:
        self.clipboard = copied(self.editor)

    def cut(self) -> None:
        self.copy()
        arranging.delete(self.editor)

    def paste(self, *, in_place: bool) -> None:
        paste_elements(self.editor, self.clipboard, in_place=in_place)

    def go(self, place: Place) -> None:
        self.asked.append(place)

    @property
    def is_in_room(self) -> bool:
        return False


class EditorDriver:
    """A pair of hands for tests."""

    def __init__(self, editor: Editor) -> None:
        self.editor = editor
        self.hands = Hands(editor, "ここに文字")
        self.shell = SilentShell(editor)
        self.desk = Desk(editor, self.hands, self.shell)

    @property
    def session(self) -> TextSession:
        assert self.hands.session is not None
        return self.hands.session

    @property
    def steps(self) -> int:
        """How many steps can be undone."""
        return len(self.editor.store.undo_labels)

    def cards(self) -> list[CardElement]:
        return [e for e in self.editor.elements if isinstance(e, CardElement)]

    def texts(self, direction: str = "horizontal") -> list[TextElement]:
        return [
            e
            for e in self.editor.elements
            if isinstance(e, TextElement) and e.direction == direction and e.text.text
        ]

    def element(self, id_: str) -> Element:
        found = self.editor.element(id_)
        assert found is not None
        return found

    def touch(
        self, at: Point, *, shift: bool = False, ctrl: bool = False, alt: bool = False
    ) -> Touch:
        """A touch at a zoom of one pixel a millimetre."""
        return Touch(at, reach=22.0, slop=4.0, shift=shift, ctrl=ctrl, alt=alt)

    def click(self, at: Point, *, shift: bool = False) -> None:
        self.hands.press(self.touch(at, shift=shift))
        self.hands.release(self.touch(at, shift=shift))
        self.sweep()

    def drag(self, start: Point, end: Point, *, shift: bool = False, steps: int = 4) -> None:
        self.press_and_move(start, end, shift=shift, steps=steps)
        self.hands.release(self.touch(end, shift=shift))
        self.sweep()

    def press_and_move(
        self, start: Point, end: Point, *, shift: bool = False, steps: int = 4
    ) -> None:
        """Moves do not snap."""
        self.hands.press(self.touch(start, shift=shift))
        for i in range(1, steps + 1):
            share = i / steps
            at = Point(start.x + (end.x - start.x) * share, start.y + (end.y - start.y) * share)
            self.hands.move(self.touch(at, shift=shift, ctrl=True))

    def run(self, command_id: str) -> None:
        row = command(command_id)
        assert row.enabled(self.desk), command_id
        row.run(self.desk)
        self.sweep()

    def sweep(self) -> None:
        """What holds after every step (EDIT-INV-1 … 4)."""
        editor = self.editor
        poster = editor.poster
        assert poster is not None
        ids = [element.id for element in editor.elements]
        assert len(ids) == len(set(ids))
        free = {e.id for e in editor.elements if not (e.locked or e.hidden)}
        assert set(editor.selection) <= free
        if self.hands.session is None and not self.hands.in_hand.is_busy:
            assert not editor.previews
        placed, tray = placed_cards(poster), {c.id for c in unplaced(editor.workshop, poster)}
        assert placed.isdisjoint(tray)
        usable = {c.id for c in editor.workshop.cards if c.status not in ("quarantined", "merged")}
        assert usable <= placed | tray
        painted = frozenset[str]().union(*(unit.ids for unit in editor.units()))
        assert painted == {e.id for e in editor.elements if e.kind != "group" and not e.hidden}
