"""One document's seat in its room: the document, the line to the room, and what comes over it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from poster_studio.editor.together.inbox import Work
from poster_studio.editor.together.network import Network, Way
from poster_studio.sync.client import Arrived, Event, Lost, Opened
from poster_studio.sync.dialling import Target
from poster_studio.sync.member import RoomDocument
from poster_studio.sync.seat import Seat

#: The name of the workshop's own document; posters go by their ids.
WORKSHOP: Final = "workshop"


@dataclass(frozen=True, slots=True)
class Ticket:
    """Who this seat is, in every room of the workshop.

    `name` says who comes again, `client` whose presence it is.
    """

    name: str
    client: int


class DocumentSeat:
    """Everything happens on the document's thread; `put` brings what comes to it.

    `is_denied`: the room lets nobody in by this target; `is_refused`: nobody listens there now.
    """

    def __init__(
        self,
        net: Network,
        target: Target,
        name: str,
        document: RoomDocument,
        ticket: Ticket,
        clock: Callable[[], float],
        put: Callable[[Work], None],
    ) -> None:
        self._net, self._name, self._ticket = net, name, ticket
        self._put = put
        self.seat = Seat(document, ticket.client, clock)
        self.is_denied = self.is_refused = False
        self._way = self._connected(target)

    def redirect(self, target: Target) -> None:
        """Goes on in the room of another target."""
        self._way.end()
        self.seat.disconnected()
        self.is_denied = self.is_refused = False
        self._way = self._connected(target)

    def end(self) -> None:
        """Says goodbye and listens to the document no more."""
        way = self._way
        self.seat.show(None)
        self.seat.close()
        way.end()

    def _connected(self, target: Target) -> Way:
        lines: list[Way] = []

        def deliver(event: Event) -> None:
            self._put(lambda: self._take(lines[0], event))

        lines.append(self._net.connect(target, self._name, self._ticket.name, deliver))
        return lines[0]

    def _take(self, way: Way, event: Event) -> None:
        if way is not self._way:
            return
        match event:
            case Opened():
                self.is_refused = False
                self.seat.connected(way)
            case Arrived(frame):
                self.seat.receive(frame)
            case Lost(denied, refused):
                self.is_denied, self.is_refused = denied, refused
                self.seat.disconnected()
