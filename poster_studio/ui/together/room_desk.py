"""The room of an open workshop: opening it here, leaving it, going on with it, and its page."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.places import Places
from poster_studio.ui.together.together import Together
from poster_studio.ui.widgets.parts import Speech

if TYPE_CHECKING:
    from poster_studio.editor.together.company import Company
    from poster_studio.editor.together.hosting import OpenRoom
    from poster_studio.editor.together.looks import SeatLook
    from poster_studio.ui.together.closing_part import Closed, Reach
    from poster_studio.ui.together.invitation import Invitation
    from poster_studio.ui.together.room_host import RoomHost
    from poster_studio.ui.together.room_page import RoomPage
    from poster_studio.ui.together.seats_part import SeatRow


#: The ticket of whoever opened the room.
HOST: Final = "host"


@dataclass(frozen=True, slots=True)
class Ground:
    """What a room stands on: the open workshop, where pages show, and where this user's lie.

    `failed` says what went wrong.
    """

    editor: Editor
    pages: QStackedWidget
    speech: Speech
    places: Places
    failed: Callable[[PosterStudioError], None]


class RoomDesk(QObject):
    """Nothing is loaded before a room is asked for. `host_options` are for the room's program.

    Signal: `done`, back to the poster.
    """

    done = Signal()

    def __init__(self, ground: Ground, together: Together, parent: QObject) -> None:
        super().__init__(parent)
        self._ground, self._together = ground, together
        self.host: RoomHost | None = None
        self.host_options: tuple[str, ...] = ()
        self._goes_on = False
        self._port: int | None = None
        together.carrier = self
        together.changed.connect(self.refresh)

    @cached_property
    def page(self) -> RoomPage:
        """The room's page."""
        from poster_studio.ui.together.room_page import RoomPage

        made = RoomPage(self._ground.speech, self._freeze, self._lock)
        made.done.connect(self.done)
        made.opened.connect(self.open)
        made.left.connect(self.leave)
        made.called.connect(self._together.call)
        self._ground.pages.addWidget(made)
        return made

    @property
    def hosts(self) -> bool:
        """Whether the room is on this computer, or is being opened here."""
        return self.host is not None

    def carry_on(self) -> None:
        """Opens the room whose host is gone on this computer; the others follow."""
        company = self._together.company
        if company is None or self.hosts:
            return
        try:
            room = company.go_on()
        except PosterStudioError as error:
            self._ground.failed(error)
            return
        self._goes_on = True
        self._start(room)

    @property
    def ticket(self) -> str:
        """How this seat comes into its room again when the program starts anew; "" without one."""
        company = self._together.company
        if company is None or self.hosts:
            return HOST if self.hosts else ""
        if company.link is not None:
            return company.link.text
        return company.target if isinstance(company.target, str) else ""

    def use(self, ticket: str) -> None:
        """Comes into the room again that a ticket is for; with a spoilt one into none."""
        from poster_studio.editor.together.invitation import read_invitation
        from poster_studio.sync.link import JoinLink

        if ticket == HOST:
            self.open()
            return
        try:
            target = read_invitation(ticket)
        except PosterStudioError as error:
            self._ground.failed(error)
            return
        if isinstance(target, JoinLink | str):
            self._together.enter(target, self._look())

    def show(self) -> None:
        """Turns to the page; without a room, one is opened."""
        self._ground.pages.setCurrentWidget(self.page)
        if self._together.company is None and self.host is None:
            self.open()
        self.refresh()

    def open(self) -> None:
        """Opens a room for this workshop on this computer, once the page says so."""
        self.page.show_opening()
        QTimer.singleShot(0, self, self._open)

    def leave(self) -> None:
        """Leaves the room; one that was opened here closes."""
        self._together.leave()
        self._end_host()
        if "page" in self.__dict__:
            self.page.show_closed()

    def _give_way(self, company: Company, room: OpenRoom) -> None:
        """A room that went on elsewhere is kept there alone."""
        if not _is_room_of(company, room):
            self._end_host()

    def _end_host(self) -> None:
        host, self.host = self.host, None
        if host is not None:
            host.end()
            host.deleteLater()

    def release_editor(self) -> None:
        """Leaves before the editor closes."""
        self.leave()

    def refresh(self) -> None:
        """Shows the room as it is now, if its page is seen."""
        company = self._together.company
        room = self.host.room if self.host is not None else None
        if company is not None and room is not None and not self._goes_on:
            self._give_way(company, room)
        if self._ground.pages.currentWidget() is not self.__dict__.get("page") or company is None:
            return
        self.page.show_room(
            self._invitation(company),
            note=self._note(),
            hosts=self.host is not None,
            leads=company.role == "facilitator",
        )
        self.page.call_button.setVisible(company.can_call)
        self.page.seats.show_seats(tuple(self._seats(company)))
        for reach in ("poster", "all"):
            self.page.closing.show_closed(reach, self._closed(company, reach))

    def _open(self) -> None:
        from poster_studio.editor.together.hosting import port_last_time, prepare_room

        try:
            path = prepare_room(self._ground.editor.file)
            self._port = port_last_time(self._ground.editor.workshop.id)
        except PosterStudioError as error:
            self.page.show_failed(error.words)
            return
        self._goes_on = False
        self._start(path)

    def _start(self, path: Path) -> None:
        from poster_studio.editor.together.hosting import host_command
        from poster_studio.ui.together.room_host import RoomHost

        self.host = RoomHost(host_command(path, *self.host_options), self)
        self.host.opened.connect(self._on_open)
        self.host.failed.connect(self._on_failed)
        self.host.start()

    def _on_open(self, room: OpenRoom) -> None:
        from poster_studio.editor.together.hosting import own_link

        company, link = self._together.company, own_link(room)
        if company is None:
            self._together.enter(link, self._look())
        elif self._goes_on:
            self._goes_on = False
            company.moved_to(room)
        elif _is_room_of(company, room) and company.target != link:
            company.redirect(link)
        self.refresh()

    def _on_failed(self, error: PosterStudioError) -> None:
        host, self.host = self.host, None
        if host is not None:
            host.deleteLater()
        if self._goes_on:
            self._goes_on = False
            self._ground.failed(error)
            return
        self._together.leave()
        self.page.show_failed(error.words)

    def _look(self) -> SeatLook:
        from poster_studio.editor.together.seat_files import kept_rooms
        from poster_studio.ui.together.join_page import any_look

        return kept_rooms(self._ground.places).look() or any_look()

    def _invitation(self, company: Company) -> Invitation | None:
        from poster_studio.editor.together.hosting import typed_addresses
        from poster_studio.ui.together.invitation import Invitation

        room = self.host.room if self.host is not None else None
        if room is not None:
            return Invitation(
                link=room.link.text,
                view_link=room.view_link.text,
                facilitator_link=room.facilitator_link.text,
                code=room.code or "",
                check_number=room.check_number,
                addresses=typed_addresses(room.addresses, room.port),
            )
        return Invitation(company.link.text) if company.link is not None else None

    def _note(self) -> Words | None:
        from poster_studio.editor.together.hosting import addresses_words
        from poster_studio.ui.together.room_words import MOVED

        room = self.host.room if self.host is not None else None
        if room is None:
            return None
        if all(one.startswith("127.") for one in room.addresses):
            return addresses_words(room.addresses)
        return MOVED if self._port not in (None, room.port) else None

    def _seats(self, company: Company) -> Iterator[SeatRow]:
        from poster_studio.ui.together.seats_part import SeatRow

        poster = self._ground.editor.poster
        yield SeatRow(company.look, self._place(poster.id if poster is not None else None), True)
        for other in company.others:
            yield SeatRow(other.presence.look, self._place(other.presence.poster))

    def _place(self, poster: str | None) -> str:
        for info in self._ground.editor.posters:
            if info.id == poster and info.group is not None:
                words = Words(f"{info.group}班", f"Group {info.group}")
                return words.in_(self._ground.speech.language)
        return ""

    def _closed(self, company: Company, reach: Reach) -> Closed:
        from poster_studio.ui.together.closing_part import Closed

        poster = self._ground.editor.poster
        if reach == "all":
            posters = [info.id for info in self._ground.editor.posters]
        else:
            posters = [poster.id] if poster is not None else []
        return Closed(
            frozen=bool(posters) and all(company.freezes_in(id_) is not None for id_ in posters),
            locked=bool(posters) and all(company.is_locked(id_) for id_ in posters),
        )

    def _freeze(self, on: bool, reach: Reach) -> None:
        if self._together.company is not None:
            self._together.company.freeze(on, everywhere=reach == "all")

    def _lock(self, on: bool, reach: Reach) -> None:
        if self._together.company is not None:
            self._together.company.lock(on, everywhere=reach == "all")


def _is_room_of(company: Company, room: OpenRoom) -> bool:
    """Whether this seat is in that room, rather than in one that went on elsewhere."""
    from poster_studio.sync.link import JoinLink

    return isinstance(company.target, JoinLink) and company.target.pin == room.link.pin
