from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from poster_studio.base.errors import PosterStudioError
from poster_studio.document.migrations import (
    FORMAT,
    POSTER_MIGRATIONS,
    WORKSHOP_MIGRATIONS,
    Migration,
    RawRoots,
    format_of,
    is_current,
    migrated,
)

SAMPLES = Path(__file__).parent.parent / "samples" / "migrations"


def _rename(roots: RawRoots) -> RawRoots:
    elements = {
        id_: {("colour" if name == "color" else name): value for name, value in fields.items()}
        for id_, fields in roots["elements"].items()
    }
    return {**roots, "elements": elements}


def _title(roots: RawRoots) -> RawRoots:
    return {**roots, "meta": {**roots["meta"], "title": f"{roots['meta']['title']}!"}}


STEPS = (Migration("american-colour", 1, _rename), Migration("louder-title", 2, _title))
OLD: dict[str, dict[str, Any]] = {
    "meta": {"format": 1.0, "title": "海"},
    "elements": {"a": {"color": "ink"}},
}


def test_every_migration_has_a_sample_and_keeps_its_promise() -> None:
    """`NAME.json` holds `{"before": roots, "after": roots}` of each migration in the lists."""
    for migration in (*POSTER_MIGRATIONS, *WORKSHOP_MIGRATIONS):
        sample = json.loads((SAMPLES / f"{migration.name}.json").read_text("utf-8"))
        assert migration.apply(sample["before"]) == sample["after"], migration.name


def test_the_lists_lead_from_the_first_format_to_todays_in_order() -> None:
    for migrations in (POSTER_MIGRATIONS, WORKSHOP_MIGRATIONS):
        steps = [migration.from_format for migration in migrations]
        assert steps == sorted(steps)
        assert all(1 <= step < FORMAT for step in steps)
        assert len({migration.name for migration in migrations}) == len(migrations)


def test_old_roots_go_through_the_steps_they_need() -> None:
    assert migrated(OLD, STEPS, 3) == {
        "meta": {"format": 3, "title": "海!"},
        "elements": {"a": {"colour": "ink"}},
    }
    half_way = {**OLD, "meta": {"format": 2, "title": "海"}}
    assert migrated(half_way, STEPS, 3)["elements"] == {"a": {"color": "ink"}}
    assert OLD["elements"] == {"a": {"color": "ink"}}


def test_newer_formats_are_refused_and_unreadable_ones_are_the_first() -> None:
    with pytest.raises(PosterStudioError, match="newer version"):
        is_current({"meta": {"format": FORMAT + 1}})
    unreadable: list[object] = [None, "2", float("nan"), float("inf"), -3, [], True]
    for value in unreadable:
        assert format_of({"meta": {"format": value}}) == 1
    assert format_of({}) == 1
    assert is_current({"meta": {"format": FORMAT}})
