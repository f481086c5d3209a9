"""A glance into workshops opened lately (EDIT-RECENT)."""

from __future__ import annotations

from pathlib import Path

import pytest

from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Group, Picture
from poster_studio.editor.equipment import glance, recent
from poster_studio.editor.equipment.starting import new_workshop
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.photos.picture_copies import pictures_in
from tests.editor.editor_driver import EditorDriver


def test_a_glance_shows_the_first_poster_and_changes_nothing(
    studio: Studio, workshop_path: Path
) -> None:
    before = workshop_path.read_bytes()
    found = glance.first_poster(studio, workshop_path)
    assert found is not None
    assert found.page.items
    assert found.page.height > found.page.width
    assert workshop_path.read_bytes() == before
    assert [path.name for path in workshop_path.parent.iterdir()] == [workshop_path.name]


def test_a_workshop_that_is_open_shows_what_was_done_last(
    studio: Studio, driver: EditorDriver
) -> None:
    path = driver.editor.file.path
    before = glance.first_poster(studio, path)
    driver.editor.select([driver.cards()[0].id])
    driver.run("delete")
    after = glance.first_poster(studio, path)
    assert before is not None
    assert after is not None
    assert before.page != after.page


def test_what_shows_nothing_is_no_failure(
    studio: Studio, workshop_path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    damaged = tmp_path / "damaged.workshop"
    damaged.write_bytes(b"this is no workshop")
    assert glance.first_poster(studio, damaged) is None
    assert glance.first_poster(studio, tmp_path / "gone.workshop") is None
    assert glance.first_poster(studio, new_workshop(tmp_path / "new.workshop")) is None
    monkeypatch.setattr(glance, "LARGEST_GLANCE", 1)
    assert glance.first_poster(studio, workshop_path) is None


@pytest.mark.parametrize(
    ("folder", "place"),
    [("/home/hana/Documents", "hana › Documents"), ("/media", "media"), ("/", str(Path("/")))],
)
def test_a_place_is_its_last_two_folders(folder: str, place: str) -> None:
    assert recent.short_place(Path(folder)) == place


def test_pictures_are_found_inside_groups() -> None:
    area = Rect(0.0, 0.0, 1.0, 1.0)
    inner = Group((Picture("b" * 64, area),))
    assert list(pictures_in([Picture("a" * 64, area), Group((inner,))])) == ["a" * 64, "b" * 64]
