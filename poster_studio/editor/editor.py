"""The editor: one open workshop, the poster on the desk, what is selected, what is being done."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager
from typing import Final

from poster_studio.base.geometry import Rect
from poster_studio.base.words import Words
from poster_studio.compose.look import Look
from poster_studio.document.elements import Element, GroupElement, PictureElement
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.workshop import Workshop
from poster_studio.editor.arrange.hits import with_group_members
from poster_studio.editor.arrange.plan import Plan
from poster_studio.editor.composition import Composition, Unit
from poster_studio.editor.desk_view import DeskView
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.equipment.timeline import Timeline
from poster_studio.editor.hindrance import Hindrance, of_file, require_none
from poster_studio.editor.photos.retired_pictures import drop_retired
from poster_studio.editor.photos.stand_ins import ShownPictures
from poster_studio.editor.shown import Shown
from poster_studio.export.extent import Extents
from poster_studio.store.listeners import Listeners
from poster_studio.store.poster_edit import PosterEdit
from poster_studio.store.poster_store import PosterChange, PosterStore
from poster_studio.store.workshop_edit import WorkshopEdit
from poster_studio.store.workshop_store import WorkshopChange, WorkshopStore
from poster_studio.workshop_io.workshop_file import WorkshopFile

#: So long after the last change everything is put through to the disk.
SETTLE_S: Final = 0.3


class Editor:
    """Owns the workshop file and everything about working on it that needs no window."""

    def __init__(self, studio: Studio, file: WorkshopFile, poster_id: str | None = None) -> None:
        self.studio = studio
        self.file = file
        self.shown_pictures = ShownPictures(file.pictures)
        self.listeners: Listeners[EditorChange] = Listeners()
        self.normal_sizes: dict[str, float] = {}
        #: The poster on the desk, also while none of it has come yet from a room.
        self.poster_id: str | None = None
        #: The element whose words are being typed.
        self.typing: str | None = None
        self._hindrance = of_file(file)
        self._desk_view = DeskView()
        self._timeline = Timeline()
        self._selection: tuple[str, ...] = ()
        self._isolated: str | None = None
        self._previews: dict[str, Element] = {}
        self._shown = Shown()
        self._store: PosterStore | None = None
        self._forget_poster: Callable[[], None] = _nothing
        self._forget_deck = file.workshop_store.subscribe(self._on_workshop)
        self._changed_at: float | None = None
        self._was_changed = False
        drop_retired(file)
        posters = file.workshop_store.workshop.posters
        first = poster_id or (posters[0].id if posters else None)
        self.extents = Extents()
        self.composition = Composition(self._fresh_look(), self.extents)
        if first is not None:
            self.open_poster(first)

    @property
    def workshop(self) -> Workshop:
        """The workshop now."""
        return self.file.workshop_store.workshop

    @property
    def posters(self) -> tuple[PosterInfo, ...]:
        """The workshop's posters in the order of their groups."""
        return self.workshop.posters

    @property
    def poster(self) -> Poster | None:
        """The poster on the desk; `None` in a workshop without posters."""
        return self._store.poster if self._store is not None else None

    @property
    def store(self) -> PosterStore:
        """The living poster; raises `LookupError` without one."""
        if self._store is None:
            raise LookupError("no poster is open")
        return self._store

    @property
    def can_edit(self) -> bool:
        """Whether there is a poster, and nothing stands against changing it."""
        return self._store is not None and self._hindrance.poster is None

    @property
    def can_change(self) -> bool:
        """Whether nothing stands against changing the workshop."""
        return self._hindrance.workshop is None

    @property
    def look(self) -> Look:
        """How the poster on the desk is composed."""
        return self.composition.look

    @property
    def resources(self) -> StudioResources:
        """What painting the poster needs."""
        return StudioResources(self.studio.fonts, self.shown_pictures)

    @property
    def selection(self) -> tuple[str, ...]:
        """Ids of the selected elements, in painting order; never groups, always their members."""
        return self._selection

    @property
    def selected(self) -> tuple[Element, ...]:
        """The selected elements as they show now, previews included."""
        return self._now_shown().chosen(self._selection, self._previews)

    @property
    def elements(self) -> tuple[Element, ...]:
        """Every element in painting order, previews in place of those they stand for."""
        return self._now_shown().elements(self._previews)

    @property
    def previews(self) -> Mapping[str, Element]:
        """Elements as a gesture or typing shows them before they are written."""
        return self._previews

    @property
    def is_saved(self) -> bool:
        """Whether everything is on the disk itself."""
        return not self._was_changed

    def units(self) -> tuple[Unit, ...]:
        """What the poster paints, in painting order."""
        return self.composition.units(self._now_shown(), self._previews)

    def element(self, id_: str) -> Element | None:
        """An element as it shows now."""
        return self._previews.get(id_) or (self._store.element(id_) if self._store else None)

    def open_poster(self, id_: str) -> None:
        """Puts another poster on the desk; raises `PosterStudioError` for an unknown id."""
        store = self.file.poster(id_)
        self._forget_poster()
        self._store, self.poster_id = store, id_
        self._forget_poster = store.subscribe(self._on_poster)
        self._selection, self._isolated, self._previews = (), None, {}
        self.normal_sizes.clear()
        self.composition = Composition(self._fresh_look(), self.extents)
        self._tell(
            EditorChange(poster=True, poster_switched=True, posters=True, selection=True, deck=True)
        )

    def select(self, ids: Iterable[str]) -> None:
        """Selects elements; whole groups, and only what may be moved."""
        elements = self.elements
        wanted = with_group_members(elements, ids, self._isolated)
        chosen = tuple(
            element.id
            for element in elements
            if element.id in wanted and is_free(element) and not isinstance(element, GroupElement)
        )
        if chosen != self._selection:
            self._selection = chosen
            self._tell(EditorChange(selection=True))

    @property
    def desk_view(self) -> DeskView:
        """What the desk shows beside the poster."""
        return self._desk_view

    @desk_view.setter
    def desk_view(self, view: DeskView) -> None:
        self._desk_view = view
        self._tell(EditorChange(tool=True))

    @property
    def isolated(self) -> str | None:
        """The group that was stepped into: only its members can be taken (EDIT-GROUP-3)."""
        return self._isolated

    def isolate(self, group: str | None) -> None:
        """Steps into a group, or out of all of them."""
        if group != self._isolated:
            self._isolated, self._selection = group, ()
            self._tell(EditorChange(selection=True))

    def show(self, previews: Mapping[str, Element]) -> None:
        """Shows elements as they would become, without writing anything."""
        touched = frozenset(self._previews) | frozenset(previews)
        self._previews = dict(previews)
        if touched:
            self._tell(EditorChange(ids=touched))

    @contextmanager
    def edit(self, label: Words) -> Iterator[PosterEdit]:
        """One undoable step on the poster; raises `PosterStudioError` if it may not be changed."""
        self.require_write()
        before = self.store.undo_labels
        with self.store.edit(label) as edit:
            yield edit
        if self.store.undo_labels != before:
            self._timeline.record(self.store)

    @contextmanager
    def edit_workshop(self, label: Words) -> Iterator[WorkshopEdit]:
        """One undoable step on the deck; raises `PosterStudioError` if it may not be changed."""
        require_none(self._hindrance.workshop)
        store = self.file.workshop_store
        before = store.undo_labels
        with store.edit(label) as edit:
            yield edit
        if store.undo_labels != before:
            self._timeline.record(store)

    def add_poster(self, info: PosterInfo, elements: Iterable[Element]) -> None:
        """Adds a poster to the workshop, as one undoable step, and opens it."""
        require_none(self._hindrance.workshop)
        self.file.add_poster(info, elements)
        self._timeline.record(self.file.workshop_store)
        self.open_poster(info.id)

    def carry_out(self, plan: Plan | None) -> None:
        """Writes what a gesture planned: previews end, one undoable step begins."""
        if plan is None or plan.is_empty:
            self.show({})
            return
        previews, self._previews = self._previews, {}
        with self.edit(plan.label) as edit:
            for id_, frame in plan.frames.items():
                edit.set_frame(id_, frame)
            for id_, fields in plan.fields.items():
                edit.update(id_, **fields)
            edit.add_all(plan.new)
        self._tell(EditorChange(ids=frozenset(previews)))

    def undo(self) -> Words | None:
        """Takes back this seat's last step on the poster or the workshop."""
        return self._timeline.undo(self._stores)

    def redo(self) -> Words | None:
        """Repeats the step taken back last."""
        return self._timeline.redo(self._stores)

    @property
    def undo_labels(self) -> tuple[Words, ...]:
        """What can be taken back, the latest step first."""
        return self._timeline.labels(self._stores)

    @property
    def can_undo(self) -> bool:
        """Whether there is a step to take back."""
        return any(store.can_undo for store in self._stores)

    @property
    def can_redo(self) -> bool:
        """Whether there is a step to repeat."""
        return any(store.can_redo for store in self._stores)

    def require_write(self) -> None:
        """Raises `PosterStudioError` if the poster may not be changed."""
        require_none(self._hindrance.poster)

    def hinder(self, hindrance: Hindrance) -> None:
        """Lets changes be made from now on, or not; what is under way is written before."""
        if hindrance == self._hindrance or self.file.access != "write":
            return
        self.settle()
        self._hindrance = hindrance
        self._tell(EditorChange(tool=True))

    def settle(self) -> None:
        """Has everything written that hands hold."""
        self._tell(EditorChange(settle=True))

    def pictures_came(self, digests: Collection[str]) -> None:
        """Shows pictures that were missing from the file until now."""
        showing = frozenset(
            element.id
            for element in (self.poster.elements if self.poster is not None else ())
            if isinstance(element, PictureElement) and element.picture in digests
        )
        self.composition.compose_anew(showing)
        self._tell(EditorChange(ids=showing, pictures=True))

    def tick(self, now_s: float) -> None:
        """For a timer: puts changes through to the disk; raises `PosterStudioError` if it cannot.

        `now_s` is a monotonic clock.
        """
        if not self._was_changed:
            return
        if self._changed_at is None:
            self._changed_at = now_s
        if now_s - self._changed_at >= SETTLE_S:
            self._changed_at = now_s
            self.file.flush()
            self._changed_at, self._was_changed = None, False
            self._tell(EditorChange(saved=True))

    def announce_tool(self) -> None:
        """Tells listeners that another tool is in hand, or that typing began or ended."""
        self._tell(EditorChange(tool=True))

    def say(self, notice: Words) -> None:
        """Tells the person in a sentence what became of what was done."""
        self._tell(EditorChange(notice=notice))

    def close(self) -> None:
        """Saves and closes the file; raises `PosterStudioError` if something was not saved."""
        self._forget_poster()
        self._forget_deck()
        try:
            drop_retired(self.file)
        finally:
            self.file.close()

    def selection_box(self) -> Rect | None:
        """The upright box around the selected elements' frames."""
        return self._now_shown().box(self._selection, self._previews)

    @property
    def _stores(self) -> tuple[PosterStore | WorkshopStore, ...]:
        hindrance, poster = self._hindrance, self._store
        workshop = (self.file.workshop_store,) if hindrance.workshop is None else ()
        return workshop if poster is None or hindrance.poster else (*workshop, poster)

    def _now_shown(self) -> Shown:
        stored = self.poster.elements if self.poster is not None else ()
        if stored is not self._shown.stored:
            self._shown = Shown(stored)
        return self._shown

    def _fresh_look(self) -> Look:
        poster = self.poster or Poster(id="-")
        return self.studio.look(poster, self.workshop, self.shown_pictures, placeholders=True)

    def _on_poster(self, change: PosterChange) -> None:
        if change.info_changed:
            self.composition.set_look(self._fresh_look())
        elements = self.store.poster.elements
        free = {element.id for element in elements if is_free(element)}
        kept = tuple(id_ for id_ in self._selection if id_ in free)
        if self._isolated not in {element.id for element in elements}:
            self._isolated = None
        selection_changed = kept != self._selection
        self._selection = kept
        self._was_changed = True
        self._tell(
            EditorChange(
                ids=change.ids,
                poster=change.info_changed,
                posters=change.info_changed,
                selection=selection_changed or not change.ids.isdisjoint(kept),
                deck=True,
                saved=True,
                remote=change.remote,
            )
        )

    def _on_workshop(self, change: WorkshopChange) -> None:
        self.composition.set_look(self._fresh_look())
        self._was_changed = True
        cards = bool(change.cards)
        posters = bool(change.posters) or change.meta_changed
        deck = cards or change.programme_changed
        self._leave_removed_poster()
        self._tell(EditorChange(poster=cards, posters=posters, deck=deck, saved=True))

    def _leave_removed_poster(self) -> None:
        """A poster taken off the list, such as by undo, gives way to the first one left."""
        listed = [info.id for info in self.posters]
        if self._store is None or self.poster_id in listed:
            return
        if listed:
            self.open_poster(listed[0])
            return
        self._forget_poster()
        self._store, self.poster_id, self._isolated = None, None, None
        self._selection, self._previews = (), {}
        self._tell(EditorChange(poster=True, poster_switched=True, selection=True, deck=True))

    def _tell(self, change: EditorChange) -> None:
        self.listeners.tell(change)


def is_free(element: Element) -> bool:
    """Whether hands can take the element: not locked, hidden, deleted or of a newer version."""
    return not (element.locked or element.hidden or element.deleted or element.kind == "unknown")


def _nothing() -> None:
    return None
