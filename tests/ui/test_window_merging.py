"""Two files of one workshop become a third, from the menu; one sentence tells what came of it."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from poster_studio.base.words import Words
from poster_studio.document.elements import ShapeElement
from poster_studio.editor.equipment.starting import new_workshop
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.ui.window_driver import WindowDriver

ADD = Words("追加", "Add")


def answer(monkeypatch: pytest.MonkeyPatch, *opened: Path, saved: Path | None = None) -> None:
    """What somebody chooses in the dialogs, one after the other."""
    choices = [str(path) for path in opened]
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (choices.pop(0) if choices else "", "")
    )
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(saved or ""), ""))


def test_two_files_are_merged_into_a_third(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ending is added; both files and the open one stay as they are."""
    own = driver.editor.file.path
    first, second = (Path(shutil.copy(own, tmp_path / f"{n}.workshop")) for n in (1, 2))
    with WorkshopFile.open(second) as file:
        poster = file.workshop_store.workshop.posters[0].id
        with file.poster(poster).edit(ADD) as edit:
            edit.add(ShapeElement(id="from the second"))
    before = [path.read_bytes() for path in (first, second)]
    answer(monkeypatch, first, second, saved=tmp_path / "合わせた")
    driver.workspace.actions_table.action("merge").trigger()
    banner = driver.workspace.banner
    qtbot.waitUntil(lambda: "合わせました" in banner.text, timeout=60_000)
    assert banner.text.startswith("「合わせた.workshop」に合わせました（ポスター6枚、カード")
    with WorkshopFile.open(tmp_path / "合わせた.workshop", read_only=True) as file:
        assert file.poster(poster).element("from the second") is not None
    assert [path.read_bytes() for path in (first, second)] == before


def test_files_of_two_workshops_are_refused_in_a_sentence(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:

    first = Path(shutil.copy(driver.editor.file.path, tmp_path / "1.workshop"))
    answer(monkeypatch, first, new_workshop(tmp_path / "2.workshop"), saved=tmp_path / "3.workshop")
    driver.workspace.actions_table.action("merge").trigger()
    banner = driver.workspace.banner
    qtbot.waitUntil(lambda: "別のワークショップです" in banner.text, timeout=60_000)
    assert not (tmp_path / "3.workshop").exists()


def test_whoever_chooses_nothing_is_asked_no_more(
    driver: WindowDriver, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer(monkeypatch)
    driver.workspace.actions_table.action("merge").trigger()
    assert driver.workspace.banner.text == ""
