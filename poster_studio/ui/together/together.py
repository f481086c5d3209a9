"""The room of an open workshop in the window: its company, and everything that shows of it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal

from poster_studio.base.geometry import Point
from poster_studio.editor.editor import Editor
from poster_studio.editor.editor_change import EditorChange
from poster_studio.ui.bars.bottom_bar import BottomBar
from poster_studio.ui.bars.top_bar import TopBar
from poster_studio.ui.desk.canvas import Canvas
from poster_studio.ui.together.people import Gathering, Person
from poster_studio.ui.together.room_bar import RoomBar
from poster_studio.ui.widgets.parts import Speech

if TYPE_CHECKING:
    from poster_studio.editor.together.company import Company, CompanyChange
    from poster_studio.editor.together.looks import SeatLook
    from poster_studio.sync.client import NetThread
    from poster_studio.sync.dialling import Target
    from poster_studio.ui.together.presence_layer import PresenceLayer
    from poster_studio.ui.together.room_notes import Carrier, RoomNotes

_TICK_MS: Final = 50


@dataclass(frozen=True, slots=True)
class Scene:
    """The parts of a workspace on which a room shows."""

    canvas: Canvas
    top_bar: TopBar
    bottom_bar: BottomBar
    bar: RoomBar


class Together(QObject):
    """Without a room it does nothing, and nothing is loaded for one. `carrier` can open one here.

    Signals: `entered`, when the room was entered or left; `changed`, after anything of the room.
    """

    changed = Signal()
    entered = Signal()

    def __init__(self, editor: Editor, scene: Scene, speech: Speech, parent: QObject) -> None:
        super().__init__(parent)
        self._editor, self._scene, self._speech = editor, scene, speech
        self.company: Company | None = None
        self.carrier: Carrier | None = None
        self._net: NetThread | None = None
        self.layer: PresenceLayer | None = None
        self._notes: RoomNotes | None = None
        self._is_led = False
        self._seen: tuple[object, ...] = ()
        self._timer = QTimer(self)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self.tick)
        self._forget = editor.listeners.add(self._on_editor)
        scene.canvas.pointed.connect(self._point)
        scene.canvas.view_changed.connect(self._on_view)
        scene.top_bar.people.follow.connect(self._follow)
        scene.top_bar.people.called.connect(self.call)

    def enter(self, target: Target, look: SeatLook) -> None:
        """Takes a seat in a room of this workshop, in place of the one before."""
        from poster_studio.editor.together.company import Company
        from poster_studio.sync.client import NetThread
        from poster_studio.ui.together.hand_over import HandOver
        from poster_studio.ui.together.presence_layer import PresenceLayer
        from poster_studio.ui.together.room_notes import RoomNotes

        self.leave()
        self._net = NetThread()
        self.company = Company(self._editor, self._net, target, look, HandOver(self))
        self.company.listeners.add(self._on_company)
        canvas = self._scene.canvas
        self.layer = PresenceLayer(self._editor, canvas, lambda: canvas.view, self._speech.icons)
        self._notes = RoomNotes(self.company, self._scene.bar, self.carrier)
        self._on_view()
        self._show_all()
        self._timer.start()
        self.entered.emit()

    def leave(self) -> None:
        """Leaves the room; everything is in this seat's file."""
        company, self.company = self.company, None
        if company is None:
            return
        self._timer.stop()
        company.close()
        if self._net is not None:
            self._net.close()
        if self.layer is not None:
            self.layer.deleteLater()
        self._net, self.layer, self._notes = None, None, None
        self._scene.bar.say(None)
        self._scene.bottom_bar.show_shared(None)
        self._scene.top_bar.show_gathering(None)
        self.entered.emit()

    def release_editor(self) -> None:
        """Leaves and ends listening to the editor, before it closes."""
        self.leave()
        self._forget()

    def tick(self) -> None:
        """Says what this seat shows; lets arrows fade and countdowns count."""
        if self.company is not None:
            self.company.tick()
            self._show_others()
        if self._notes is not None:
            self._notes.refresh()

    def _follow(self, client: int | None) -> None:
        if self.company is not None:
            self.company.follow(client)

    def call(self) -> None:
        """Asks everybody to come where this seat is."""
        if self.company is not None:
            self.company.call()

    def _point(self, at: Point | None) -> None:
        if self.company is not None:
            self.company.point_at(at)

    def _on_view(self) -> None:
        """A hand that looks elsewhere follows nobody any more; a window of another size, or another
        poster in it, is led on.
        """
        if self.company is None:
            return
        view, poster = self._scene.canvas.view, self._editor.poster
        seen = (view.width_px, view.height_px, poster.id if poster is not None else None)
        same, self._seen = seen == self._seen, seen
        if self.company.following is not None and not self._is_led:
            if same:
                self.company.follow(None)
            else:
                self._look_along()
        self._say_view()
        self._place()

    def _say_view(self) -> None:
        """Who follows has no view of its own: two that follow each other would chase each other."""
        if self.company is not None:
            leads = self.company.following is None
            self.company.show_view(self._scene.canvas.view.visible if leads else None)

    def _on_editor(self, change: EditorChange) -> None:
        if change.ids or change.poster or change.poster_switched:
            self._show_others()
            self._place()

    def _on_company(self, change: CompanyChange) -> None:
        if self.company is None:
            return
        if change.others or change.called:
            self._look_along()
            self._say_view()
        self._show_all()
        self.changed.emit()

    def _look_along(self) -> None:
        """Shows what the seat that is followed shows."""
        followed = self.company.followed if self.company is not None else None
        area = followed.presence.shown_area if followed is not None else None
        if followed is None or not followed.is_here or area is None or not area.width:
            return
        canvas = self._scene.canvas
        view = canvas.view.fitted(area)
        if view != canvas.view:
            self._is_led = True
            canvas.set_view(view)
            self._is_led = False

    def _show_all(self) -> None:
        from poster_studio.ui.together.room_words import shared

        company = self.company
        if company is None:
            return
        others = tuple(
            Person(other.client, other.presence.look, other.is_here, other.is_silent)
            for other in company.others
        )
        gathering = Gathering(company.look, others, company.following, company.can_call)
        self._scene.top_bar.show_gathering(gathering)
        self._scene.bottom_bar.show_shared(shared(company.state))
        self._show_others()
        if self._notes is not None:
            self._notes.refresh()

    def _show_others(self) -> None:
        if self.company is None or self.layer is None:
            return
        from poster_studio.ui.together.doings import doings_of

        self.layer.show_doings(doings_of(self.company.others, self._speech.language))

    def _place(self) -> None:
        if self.layer is not None:
            self.layer.place()
