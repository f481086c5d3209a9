"""One open `.workshop` file: its documents, its pictures, and when they are safe.

Every change is committed to the file before the edit that made it returns, so the end of the
process loses nothing. `flush` puts it through to the disk, so that a cut of the power loses
nothing either; `flush_due` does so once a second. While the file is open for writing, SQLite keeps
`-wal` and `-shm` files and we keep a `-lock` file beside it; `close` leaves one file.
"""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from types import TracebackType
from typing import Final, Literal, Self

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import Element
from poster_studio.document.poster import PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.store.poster_store import PosterChange, PosterStore
from poster_studio.store.workshop_store import WorkshopStore
from poster_studio.workshop_io import making, opening, problems
from poster_studio.workshop_io.opening import Opened, load_tolerantly
from poster_studio.workshop_io.picture_store import PictureStore
from poster_studio.workshop_io.schema import DAMAGE, WORKSHOP
from poster_studio.workshop_io.undecided import UndecidedWords
from poster_studio.workshop_io.update_log import SNAPSHOT_EVERY, UpdateLog
from poster_studio.workshop_io.versions import PosterVersions

#: How long a change may wait for the disk itself.
_FLUSH_AFTER_S: Final = 1.0

#: After so many updates of a document its snapshot is written when the file is closed.
_SNAPSHOT_ON_CLOSE: Final = 50
_ADD_POSTER: Final = Words("ポスターを追加", "Add poster")

Access = Literal["write", "read-only"]


class WorkshopFile:
    """Owns the connection, the workshop's store and the posters' stores, loaded when asked for.

    `recovery` says what happened if the file was damaged; `cut_short` is when it was last written,
    if the program that wrote it never closed it. `protected`: nobody may write it where it lies.
    """

    def __init__(self, path: Path, opened: Opened) -> None:
        self.path = path
        self.access: Access = "write" if opened.lock is not None else "read-only"
        self.protected = opened.protected
        self.recovery: Words | None = opened.recovery
        self.cut_short = opened.cut_short
        self._connection = opened.connection
        self._lock = opened.lock
        self._log = UpdateLog(opened.connection)
        self._waiting: list[tuple[str, bytes]] = []
        self._unsynced_since: float | None = None
        self._is_held = self._is_closed = False
        self._posters: dict[str, PosterStore] = {}
        self.pictures = PictureStore(opened.connection, path, writable=self.access == "write")
        self.workshop_store = opened.workshop_store
        self.undecided = UndecidedWords(
            opened.connection, self._log, path, writable=self.access == "write"
        )
        self.versions = PosterVersions(
            opened.connection, self._log, path, writable=self.access == "write"
        )
        self._forget_decided()
        self._subscriptions = [
            self.workshop_store.on_update(self._keeper(WORKSHOP)),
            self.workshop_store.subscribe(lambda _: self._forget_decided()),
        ]

    @classmethod
    def create(cls, path: Path, workshop: Workshop) -> WorkshopFile:
        """A new file with this workshop; raises `PosterStudioError` if the name is taken."""
        return cls.create_from(path, [WorkshopStore.create(workshop).snapshot()])

    @classmethod
    def create_from(cls, path: Path, updates: Iterable[bytes]) -> WorkshopFile:
        """A new file for a workshop document of another seat."""
        making.create(path, WorkshopStore.load(updates).snapshot())
        try:
            return cls.open(path)
        except BaseException:
            making.remove(path)
            raise

    @classmethod
    @contextmanager
    def made(cls, path: Path, workshop: Workshop) -> Iterator[WorkshopFile]:
        """A new file to fill, which is whole and closed at `path` once the block has ended.

        If anything fails, nothing stays. Raises `PosterStudioError` if the name is taken or the
        disk refuses.
        """
        with making.made_aside(path) as aside:
            file = cls.create(aside, workshop)
            try:
                yield file
            except BaseException:
                with suppress(PosterStudioError):
                    file.close()
                raise
            try:
                file.close()
            except PosterStudioError as error:
                raise problems.unwritable(path) from error

    @classmethod
    def open(cls, path: Path, *, read_only: bool = False) -> WorkshopFile:
        """Opens a file; `access` is "read-only" if another program writes it or nobody may.

        A damaged file is replaced by what is readable of it, and kept as `NAME.workshop.damaged-N`
        (opened for reading only, the file is left alone). Raises `PosterStudioError` for what is
        no workshop, nothing readable, or of a newer version.
        """
        return cls(path, opening.open_file(path, read_only=read_only))

    def poster(self, id_: str) -> PosterStore:
        """The living poster; raises `PosterStudioError` for an id that nobody has mentioned."""
        if id_ not in self._posters:
            updates = [] if id_ == WORKSHOP else self._updates(id_)
            if not updates and self.workshop_store.poster_info(id_) is None:
                raise problems.no_poster(id_)
            self._adopt(id_, load_tolerantly(PosterStore.load, updates))
        return self._posters[id_]

    def add_poster(self, info: PosterInfo, elements: Iterable[Element]) -> PosterStore:
        """Makes a poster and lists it: both are on the disk on return, in one transaction.

        Raises `ValueError` for an id that is taken.
        """
        if self.access == "read-only":
            raise problems.only_readable(self.path)
        if info.id == WORKSHOP or info.id in self._log.documents():
            raise ValueError(f"there is a document {info.id} already")
        store = PosterStore.create(info, elements)
        with self._together(), self.workshop_store.edit(_ADD_POSTER) as edit:
            edit.add_poster_info(info)
            self._waiting.append((info.id, store.snapshot()))
        self._adopt(info.id, store)
        self.flush()
        return store

    def flush(self) -> None:
        """Returns when everything so far is on the disk itself; else raises `PosterStudioError`."""
        self._write_waiting()
        self._forget_decided()
        self.undecided.settle()
        if self._waiting and self.access == "read-only":
            raise problems.only_readable(self.path)
        if self._waiting:
            raise problems.unwritable(self.path)
        if self._unsynced_since is None:
            return
        try:
            self._log.sync()
        except sqlite3.Error as error:
            raise problems.unwritable(self.path) from error
        self._unsynced_since = None

    def flush_due(self) -> None:
        """For a timer: flushes what has waited for a second, or could not be written before."""
        since = self._unsynced_since
        if self._waiting or (since is not None and time.monotonic() - since >= _FLUSH_AFTER_S):
            self.flush()

    def copy_to(self, path: Path) -> None:
        """Copies all that is in this open file to another one: whole, or not at all.

        Raises `PosterStudioError` if the name is taken or the disk refuses.
        """
        self._write_waiting()
        with making.made_aside(path) as aside:
            try:
                making.copy(self._connection, aside)
            except sqlite3.Error as error:
                raise problems.unwritable(path) from error

    def close(self) -> None:
        """Flushes and leaves one file; a second call does nothing.

        Raises `PosterStudioError` if something could not be saved, or not in this one file; it is
        closed all the same. What was changed while only reading is forgotten, as `flush` says.
        """
        if self._is_closed:
            return
        self._is_closed = True
        for forget in self._subscriptions:
            forget()
        try:
            if self.access == "write":
                self.flush()
                self._write_snapshots(_SNAPSHOT_ON_CLOSE)
                opening.join_into_one_file(self.path, self._connection)
        finally:
            opening.close(self._connection, self._lock)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _updates(self, id_: str) -> list[bytes]:
        try:
            return self._log.updates(id_)
        except DAMAGE as error:
            raise problems.unreadable(self.path) from error

    def _forget_decided(self) -> None:
        """Whoever decided, here or on another seat: the words as the table had them go."""

        def waits(card_id: str) -> bool:
            card = self.workshop_store.card(card_id)
            return card is not None and card.status == "quarantined"

        self.undecided.forget_unless(waits)

    def _adopt(self, id_: str, store: PosterStore) -> None:
        self._posters[id_] = store
        self._subscriptions += [
            store.on_update(self._keeper(id_)),
            store.subscribe(self._list_keeper(id_, store)),
        ]

    def _keeper(self, document: str) -> Callable[[bytes], None]:
        """Writes a document's updates as they come."""

        def keep(data: bytes) -> None:
            self._waiting.append((document, data))
            if not self._is_held:
                self._write_waiting()

        return keep

    def _list_keeper(self, id_: str, store: PosterStore) -> Callable[[PosterChange], None]:
        """Lets the workshop's list of posters follow this seat's changes of a poster's info."""

        def follow(change: PosterChange) -> None:
            listed = self.workshop_store.poster_info(id_)
            if change.remote or not change.info_changed or listed is None:
                return
            differing = {
                name: value
                for name, value in store.info
                if name != "id" and getattr(listed, name) != value
            }
            with self.workshop_store.follow_up() as edit:
                edit.update_poster_info(id_, **differing)

        return follow

    @contextmanager
    def _together(self) -> Iterator[None]:
        """Holds updates back to write them in one transaction; drops them on failure."""
        count = len(self._waiting)
        self._is_held = True
        try:
            yield
        except BaseException:
            del self._waiting[count:]
            raise
        finally:
            self._is_held = False

    def _write_waiting(self) -> None:
        """Commits what waits; what the disk refuses goes on waiting, and `flush` says so."""
        if not self._waiting or self.access == "read-only":
            return
        try:
            with self._log.transaction():
                for document, data in self._waiting:
                    self._log.append(document, data)
        except sqlite3.Error:
            return
        self._waiting.clear()
        if self._unsynced_since is None:
            self._unsynced_since = time.monotonic()
        self._write_snapshots(SNAPSHOT_EVERY)

    def _write_snapshots(self, due_after: int) -> None:
        """Snapshots of documents with many updates; where the disk refuses, the updates remain."""
        stores: dict[str, WorkshopStore | PosterStore] = {WORKSHOP: self.workshop_store}
        stores |= self._posters
        for document, store in stores.items():
            if self._log.updates_since_snapshot(document) >= due_after:
                try:
                    self._log.write_snapshot(document, store.snapshot())
                except sqlite3.Error:
                    return
