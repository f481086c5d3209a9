"""Pictures between this seat's file and the room: those of the poster on the desk come first, and
small ones before them all.

One is fetched and one is brought at a time. What the room has not got yet is asked for again: its
owner may be bringing it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import CancelledError, Future
from dataclasses import dataclass, field
from typing import Final, TypeVar

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.elements import PictureElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.together.inbox import Work
from poster_studio.editor.together.network import Network
from poster_studio.store.poster_store import PosterStore
from poster_studio.sync.dialling import DeniedError, Target, UnreachableError
from poster_studio.sync.hocuspocus import is_address
from poster_studio.sync.link import JoinLink

_Result = TypeVar("_Result")
_LOOK_EVERY_S: Final = 0.3
_AGAIN_S: Final = 1.0
_LONGEST_AGAIN_S: Final = 30.0


@dataclass(frozen=True, slots=True)
class PictureProgress:
    """`missing` pictures are shown by posters and not in the file; `share` of one has come."""

    missing: int = 0
    share: float = 0.0


@dataclass(slots=True)
class _Patience:
    """When to ask again for what was not to be had."""

    until: dict[str, float] = field(default_factory=dict)
    pauses: dict[str, float] = field(default_factory=dict)

    def failed(self, sha256: str, now: float) -> None:
        pause = self.pauses.get(sha256, _AGAIN_S)
        self.until[sha256] = now + pause
        self.pauses[sha256] = min(_LONGEST_AGAIN_S, 2 * pause)

    def allows(self, sha256: str, now: float) -> bool:
        return self.until.get(sha256, now) <= now

    def forget(self) -> None:
        self.until.clear()
        self.pauses.clear()


class PictureTraffic:
    """See the module. `put` brings work to the editor's thread; `tell` is called on changes."""

    def __init__(
        self,
        editor: Editor,
        net: Network,
        target: Target,
        seat: str,
        put: Callable[[Work], None],
        clock: Callable[[], float],
        tell: Callable[[], None],
    ) -> None:
        self._editor, self._net, self._target, self._seat = editor, net, target, seat
        self._put, self._clock, self._tell = put, clock, tell
        self._stores: dict[str, PosterStore] = {}
        self._used: dict[str, frozenset[str]] = {}
        self._stale: set[str] = set()
        self._looked_at = float("-inf")
        self._forget: dict[str, Callable[[], None]] = {}
        self._patience = _Patience()
        self._at_the_room: set[str] = set()
        self._fetching: tuple[str, Future[bytes | None]] | None = None
        self._offering: tuple[str, Future[bool]] | None = None
        self._thumbnails: Future[None] | None = None
        self._small_patience = _Patience()
        self._share = 0.0
        self.progress = PictureProgress()

    def watch(self, poster: str, store: PosterStore) -> None:
        """A poster whose pictures are needed."""
        self._stores[poster] = store
        self._stale.add(poster)
        self._forget[poster] = store.subscribe(lambda _: self._stale.add(poster))

    def unwatch(self, poster: str) -> None:
        """A poster that was taken off the list."""
        self._forget.pop(poster)()
        self._stale.discard(poster)
        self._stores.pop(poster)
        self._used.pop(poster, None)

    def tick(self, *, may_offer: bool) -> None:
        """For a timer: begins what is to be fetched and brought."""
        now = self._clock()
        if not _has_pictures(self._target) or now - self._looked_at < _LOOK_EVERY_S:
            return
        self._looked_at = now
        self._look()
        self._ask_small()
        if self._fetching is None and self._thumbnails is None:
            self._fetch(self._first(self._missing(), now))
        if self._offering is None and may_offer:
            self._offer(self._first(self._owned(), now))
        self._note()

    def redirect(self, target: Target) -> None:
        """Another room, which may have other pictures."""
        self._target = target
        self._give_up()
        self._at_the_room.clear()
        self._patience.forget()

    def close(self) -> None:
        """Ends what is under way."""
        for forget in self._forget.values():
            forget()
        self._give_up()

    def _look(self) -> None:
        """Which pictures the posters that changed show now."""
        stale, self._stale = self._stale, set()
        for poster in stale:
            elements = self._stores[poster].poster.elements
            self._used[poster] = frozenset(
                e.picture for e in elements if isinstance(e, PictureElement) and e.picture
            )

    def _missing(self) -> Iterator[str]:
        pictures = self._editor.file.pictures
        return (one for one in self._wanted() if pictures.picture_info(one) is None)

    def _owned(self) -> Iterator[str]:
        pictures = self._editor.file.pictures
        return (
            one
            for one in self._wanted()
            if one not in self._at_the_room and pictures.picture_info(one) is not None
        )

    def _wanted(self) -> Iterator[str]:
        """What the poster on the desk shows, then the rest; each once."""
        first = sorted(self._used.get(self._editor.poster_id or "", ()))
        rest = sorted(frozenset[str]().union(*self._used.values()) - set(first))
        return iter((*first, *rest))

    def _first(self, digests: Iterable[str], now: float) -> str | None:
        return next((one for one in digests if self._patience.allows(one, now)), None)

    def _fetch(self, sha256: str | None) -> None:
        if sha256 is None:
            return
        self._share = 0.0
        future = self._net.fetch(self._target, self._seat, sha256, self._came_so_far)
        self._fetching = (sha256, future)
        future.add_done_callback(lambda done: self._put(lambda: self._fetched(sha256, done)))

    def _ask_small(self) -> None:
        """Thumbnails of all that is missing, before the first large picture (TOG-PICTURE-4).

        The room may get some of them later.
        """
        now, patience = self._clock(), self._small_patience
        shown = self._editor.shown_pictures
        bare = (one for one in self._missing() if not shown.has(one))
        digests = [one for one in bare if patience.allows(one, now)]
        if not digests or self._thumbnails is not None:
            return
        for sha256 in digests:
            patience.failed(sha256, now)

        def came(sha256: str, data: bytes) -> None:
            """On the network's thread."""
            self._put(lambda: self._stand_in(sha256, data))

        future = self._net.thumbnails(self._target, self._seat, digests, came)
        self._thumbnails = future
        future.add_done_callback(lambda done: self._put(lambda: self._small_ones_came(done)))

    def _stand_in(self, sha256: str, data: bytes) -> None:
        if self._editor.file.pictures.picture_info(sha256) is None:
            self._editor.shown_pictures.stand_in(sha256, data)
            self._editor.pictures_came([sha256])

    def _small_ones_came(self, done: Future[None]) -> None:
        if done is not self._thumbnails:
            return
        self._thumbnails = None
        self._looked_at = float("-inf")

    def _offer(self, sha256: str | None) -> None:
        data = self._editor.file.pictures.picture_bytes(sha256) if sha256 is not None else None
        if sha256 is None or data is None:
            return
        future = self._net.offer(self._target, self._seat, sha256, data, _nothing)
        self._offering = (sha256, future)
        future.add_done_callback(lambda done: self._put(lambda: self._offered(sha256, done)))

    def _came_so_far(self, share: float) -> None:
        """On the network's thread."""
        self._share = share

    def _fetched(self, sha256: str, done: Future[bytes | None]) -> None:
        if self._fetching is None or self._fetching[1] is not done:
            return
        self._fetching = None
        data = _result(done)
        if data is not None and self._keep(sha256, data):
            self._at_the_room.add(sha256)
            self._editor.shown_pictures.forget(sha256)
            self._editor.pictures_came([sha256])
        else:
            self._patience.failed(sha256, self._clock())
        self._looked_at = float("-inf")
        self._note()

    def _offered(self, sha256: str, done: Future[bool]) -> None:
        if self._offering is None or self._offering[1] is not done:
            return
        self._offering = None
        if _result(done):
            self._at_the_room.add(sha256)
        else:
            self._patience.failed(sha256, self._clock())
        self._looked_at = float("-inf")

    def _keep(self, sha256: str, data: bytes) -> bool:
        """Whether the picture is in the file: what is not clean, or finds no space, is not."""
        try:
            self._editor.file.pictures.add_received(sha256, data)
        except PosterStudioError:
            return False
        return True

    def _give_up(self) -> None:
        for under_way in (self._fetching, self._offering):
            if under_way is not None:
                under_way[1].cancel()
        if self._thumbnails is not None:
            self._thumbnails.cancel()
        self._fetching = self._offering = self._thumbnails = None
        self._small_patience.forget()

    def _note(self) -> None:
        share = self._share if self._fetching is not None else 0.0
        progress = PictureProgress(sum(1 for _ in self._missing()), share)
        if progress != self.progress:
            self.progress = progress
            self._tell()


def _has_pictures(target: Target) -> bool:
    """Whether pictures are given there; y-websocket's own server has no place for them."""
    return isinstance(target, JoinLink) or is_address(target)


def _nothing(share: float) -> None:
    """Nobody looks at how far a picture has gone."""


def _result(done: Future[_Result]) -> _Result | None:
    """What came of it; `None` if nothing did."""
    try:
        return done.result()
    except (UnreachableError, DeniedError, CancelledError):
        return None
