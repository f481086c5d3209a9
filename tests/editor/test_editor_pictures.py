"""Pictures on the poster (EDIT-PICTURE, EDIT-CONSENT, EDIT-BLUR)."""

from __future__ import annotations

import io
import itertools
import random
from pathlib import Path

import pytest
from PIL import Image

from poster_studio.base.geometry import Point, Rect
from poster_studio.base.words import Words
from poster_studio.display.resources import PictureInfo
from poster_studio.document.elements import Frame, PictureElement
from poster_studio.editor.editor import Editor
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.photos import pictures
from poster_studio.editor.photos.blurring import blur
from poster_studio.editor.photos.cropping import on_frame, part_of
from poster_studio.workshop_io.workshop_file import WorkshopFile
from tests.editor.editor_driver import EditorDriver

MIDDLE = Point(300, 400)


def photo(width: int = 1200, height: int = 800, seed: int = 1) -> bytes:
    """Noise, so that nothing of it is anywhere else."""
    small = Image.frombytes("RGB", (60, 40), random.Random(seed).randbytes(60 * 40 * 3))
    buffer = io.BytesIO()
    small.resize((width, height)).save(buffer, "JPEG", quality=80)
    return buffer.getvalue()


def add(driver: EditorDriver, width: int = 1200, height: int = 800, seed: int = 1) -> PictureInfo:
    return driver.editor.file.pictures.add(photo(width, height, seed))


def place(driver: EditorDriver, info: PictureInfo | None = None) -> PictureElement:
    id_ = pictures.place_picture(driver.editor, info or add(driver), MIDDLE)
    driver.sweep()
    assert id_ is not None
    return picture(driver, id_)


def picture(driver: EditorDriver, id_: str) -> PictureElement:
    element = driver.element(id_)
    assert isinstance(element, PictureElement)
    return element


def shown(driver: EditorDriver, id_: str) -> Rect:
    element = picture(driver, id_)
    info = driver.editor.file.pictures.picture_info(element.picture)
    assert info is not None
    return part_of(element, info)


def test_a_picture_is_placed_as_large_as_it_prints_sharp(driver: EditorDriver) -> None:
    element = place(driver)
    assert driver.steps == 1
    assert element.frame.rect.centre == MIDDLE
    assert element.frame.width / element.frame.height == pytest.approx(1.5)
    info = driver.editor.file.pictures.picture_info(element.picture)
    assert info is not None
    assert pictures.effective_dpi(element, info) == pytest.approx(150)
    small = add(driver, 60, 40, seed=2)
    driver.editor.select([])
    assert place(driver, small).frame.width >= 80


def test_the_panel_tells_in_words_how_sharp_it_prints(driver: EditorDriver) -> None:
    element = place(driver)
    info = driver.editor.file.pictures.picture_info(element.picture)
    assert info is not None
    larger = element.model_copy(update={"frame": Frame(width=600, height=400)})
    dpi = pictures.effective_dpi(larger, info)
    assert dpi == pytest.approx(1200 / (600 / 25.4))
    assert "ぼやけて" in pictures.sharpness(dpi).ja
    assert "きれい" in pictures.sharpness(150).ja
    cropped = element.model_copy(update={"crop": (0.25, 0.25, 0.5, 0.5)})
    assert pictures.effective_dpi(cropped, info) == pytest.approx(75)


def test_another_picture_in_a_frame_keeps_the_crop(
    driver: EditorDriver,
) -> None:
    first = place(driver)
    pictures.set_zoom(driver.editor, 2.0)
    before = shown(driver, first.id)
    assert pictures.replace_picture(driver.editor, first.id, add(driver, 800, 800, seed=3))
    after = picture(driver, first.id)
    assert after.frame == first.frame
    part = shown(driver, first.id)
    assert (part.centre.x, part.centre.y) == pytest.approx(
        (before.centre.x, before.centre.y), abs=1e-4
    )
    assert part.width * 800 / (part.height * 800) == pytest.approx(1.5, rel=1e-3)
    assert pictures.zoom_shown(driver.editor, after) == pytest.approx(2.0, rel=1e-3)


def test_an_empty_place_for_a_picture_is_filled(driver: EditorDriver) -> None:
    frame = Frame(x=100, y=300, width=200, height=100)
    with driver.editor.edit(Words("", "")) as edit:
        edit.add(PictureElement(id="place", frame=frame))
    id_ = pictures.place_picture(driver.editor, add(driver), Point(150, 350))
    assert id_ == "place"
    assert picture(driver, "place").frame == frame


def test_a_place_nearby_is_filled_and_one_far_away_is_not(driver: EditorDriver) -> None:
    frame = Frame(x=100, y=300, width=200, height=100)
    with driver.editor.edit(Words("", "")) as edit:
        edit.add(PictureElement(id="place", frame=frame))
    far = pictures.place_picture(driver.editor, add(driver), Point(frame.x, 10))
    assert far != "place"
    assert pictures.place_picture(driver.editor, add(driver), Point(310, 310)) == "place"


def test_a_second_picture_never_takes_the_first_ones_place(driver: EditorDriver) -> None:
    """EDIT-PICTURE-1: it lies beside it, though the first is still selected."""
    made = [place(driver, add(driver, seed=seed)) for seed in (1, 2, 3)]
    on = list(pictures.pictures_on(driver.editor))
    assert [e.picture for e in on] == [e.picture for e in made]
    for one, other in itertools.combinations(on, 2):
        assert not one.frame.rect.intersects(other.frame.rect)


def test_a_locked_picture_is_not_covered(driver: EditorDriver) -> None:
    first = place(driver, add(driver, seed=1))
    with driver.editor.edit(Words("", "")) as edit:
        edit.update(first.id, locked=True)
    second = place(driver, add(driver, seed=2))
    assert not second.frame.rect.intersects(first.frame.rect)


def test_resizing_a_frame_never_stretches_its_picture(driver: EditorDriver) -> None:
    element = place(driver)
    with driver.editor.edit(Words("", "")) as edit:
        edit.set_frame(element.id, Frame(x=0, y=0, width=300, height=60))
    part = shown(driver, element.id)
    assert part.width * 1200 / (part.height * 800) == pytest.approx(5.0)
    assert part.height < 1.0


def test_a_drag_inside_the_frame_moves_the_picture_as_one_step(driver: EditorDriver) -> None:
    element = place(driver)
    pictures.set_zoom(driver.editor, 2.0)
    steps = driver.steps
    driver.hands.double_press(driver.touch(MIDDLE))
    assert driver.hands.tool == "frame"
    before = shown(driver, element.id)
    width = element.frame.width
    driver.press_and_move(MIDDLE, Point(MIDDLE.x + width / 8, MIDDLE.y))
    assert driver.steps == steps
    driver.hands.release(driver.touch(Point(MIDDLE.x + width / 8, MIDDLE.y)))
    driver.sweep()
    assert driver.steps == steps + 1
    assert shown(driver, element.id).x == pytest.approx(before.x - before.width / 8)
    assert picture(driver, element.id).frame == element.frame
    driver.drag(MIDDLE, Point(MIDDLE.x + 10 * width, MIDDLE.y))
    assert shown(driver, element.id).x == pytest.approx(0.0, abs=1e-6)


def test_the_wheel_zooms_at_the_pointer_and_a_burst_is_one_step(driver: EditorDriver) -> None:
    element = place(driver)
    driver.hands.step_into_picture(element.id)
    at = driver.touch(Point(MIDDLE.x + 20, MIDDLE.y + 10))
    share = on_frame(element, at.at)
    before = shown(driver, element.id)
    fixed = before.x + share.x * before.width
    steps = driver.steps
    for _ in range(5):
        assert driver.hands.zoom_inside(at, 1.2)
    after = shown(driver, element.id)
    assert after.x + share.x * after.width == pytest.approx(fixed, abs=1e-4)
    assert driver.steps == steps
    driver.hands.tick(10.0)
    driver.hands.tick(11.0)
    driver.sweep()
    assert driver.steps == steps + 1


def test_escape_and_presses_outside_step_out(driver: EditorDriver) -> None:
    element = place(driver)
    driver.hands.step_into_picture(element.id)
    driver.hands.zoom_inside(driver.touch(MIDDLE), 2.0)
    driver.hands.escape()
    assert picture(driver, element.id).crop == element.crop
    driver.hands.escape()
    assert driver.hands.tool == "select"
    driver.hands.step_into_picture(element.id)
    driver.hands.zoom_inside(driver.touch(MIDDLE), 2.0)
    driver.click(Point(5, 5))
    assert driver.hands.tool == "select"
    assert picture(driver, element.id).crop != element.crop


def test_a_mirrored_and_turned_picture_follows_the_hand(driver: EditorDriver) -> None:
    element = place(driver)
    pictures.set_zoom(driver.editor, 3.0)
    with driver.editor.edit(Words("", "")) as edit:
        edit.update(element.id, flip_x=True)
        edit.set_frame(element.id, element.frame.model_copy(update={"rotation": 90.0}))
    driver.hands.step_into_picture(element.id)
    before = shown(driver, element.id)
    driver.drag(MIDDLE, Point(MIDDLE.x, MIDDLE.y + 20))
    after = shown(driver, element.id)
    assert after.x > before.x
    assert after.y == pytest.approx(before.y)


def test_tone_and_shape_are_steps_and_leave_the_file_alone(driver: EditorDriver) -> None:
    element = place(driver)
    pictures.preview_tone(driver.editor, brightness=0.5)
    assert picture(driver, element.id).brightness == 0.5
    assert driver.steps == 1
    pictures.set_tone(driver.editor, brightness=0.5)
    pictures.set_mask(driver.editor, "heart")
    driver.sweep()
    changed = picture(driver, element.id)
    assert (changed.brightness, changed.mask) == (0.5, "heart")
    assert changed.picture == element.picture
    assert driver.steps == 3


def test_consent_is_asked_once_for_each_picture(driver: EditorDriver) -> None:
    info = add(driver)
    first = place(driver, info)
    assert first.consent == "unknown"
    driver.editor.select([])
    second = place(driver, info)
    pictures.set_consent(driver.editor, "publish")
    assert picture(driver, first.id).consent == "publish"
    assert picture(driver, second.id).consent == "publish"
    other = next(p.id for p in driver.editor.posters if p.id != driver.editor.store.info.id)
    driver.editor.open_poster(other)
    assert place(driver, info).consent == "publish"
    driver.editor.select([])
    assert place(driver, add(driver, seed=9)).consent == "unknown"


def test_a_blurred_face_leaves_the_file_when_it_is_closed(
    studio: Studio, workshop_path: Path
) -> None:
    editor = Editor(studio, WorkshopFile.open(workshop_path))
    info = editor.file.pictures.add(photo())
    data = editor.file.pictures.picture_bytes(info.sha256)
    assert data is not None
    id_ = pictures.place_picture(editor, info, MIDDLE)
    assert id_ is not None
    blur(editor, id_, Rect(0.3, 0.3, 0.2, 0.2))
    editor.undo()
    element = editor.element(id_)
    assert isinstance(element, PictureElement)
    assert element.picture == info.sha256
    editor.redo()
    editor.close()
    with WorkshopFile.open(workshop_path) as file:
        assert info.sha256 not in file.pictures.digests()
        assert len(file.pictures.digests()) == 1
    middle = len(data) // 2
    assert data[middle : middle + 48] not in workshop_path.read_bytes()


def test_a_blur_that_was_undone_keeps_the_picture(studio: Studio, workshop_path: Path) -> None:
    editor = Editor(studio, WorkshopFile.open(workshop_path))
    info = editor.file.pictures.add(photo())
    id_ = pictures.place_picture(editor, info, MIDDLE)
    assert id_ is not None
    blur(editor, id_, Rect(0.3, 0.3, 0.2, 0.2))
    editor.undo()
    editor.close()
    with WorkshopFile.open(workshop_path) as file:
        assert info.sha256 in file.pictures.digests()


def test_the_blur_tool_covers_what_was_dragged_over(driver: EditorDriver) -> None:
    element = place(driver)
    driver.run("picture-blur")
    frame = element.frame
    start = Point(frame.x + frame.width * 0.25, frame.y + frame.height * 0.25)
    driver.drag(start, Point(frame.x + frame.width * 0.5, frame.y + frame.height * 0.5))
    after = picture(driver, element.id)
    assert after.picture != element.picture
    assert driver.hands.tool == "blur"
    assert driver.editor.file.pictures.retired() == {element.picture}
