"""From bytes to a shared document in today's format."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from poster_studio.document.migrations import FORMAT, Migration, RawRoots, is_current, migrated
from poster_studio.store import codec
from poster_studio.store.order import Chance
from poster_studio.store.shared_document import SharedDocument


def loaded(
    updates: Iterable[bytes],
    roots: Sequence[str],
    migrations: Sequence[Migration],
    chance: Chance,
    current: int = FORMAT,
) -> SharedDocument:
    """The document of all updates, migrated if it is old; what it says can not be undone.

    Raises `PosterStudioError` for unreadable bytes or a newer format.
    """
    document = SharedDocument(roots, chance)
    document.apply(list(updates))
    if not is_current({"meta": codec.read_fields(document.roots["meta"])}, current):
        old = {name: codec.read_root(root) for name, root in document.roots.items()}
        new = migrated(old, migrations, current)
        document.run(lambda: _write_differences(document, old, new))
    return document


def _write_differences(document: SharedDocument, old: RawRoots, new: RawRoots) -> None:
    for name, root in document.roots.items():
        for key, value in new.get(name, {}).items():
            if old[name].get(key) != value:
                codec.write_raw(root, key, value, old[name].get(key))
