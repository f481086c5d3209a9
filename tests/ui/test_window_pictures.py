"""Pictures in the real window: dropped, pasted, cropped, replaced, blurred."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QGuiApplication, QImage, QWheelEvent
from pytestqt.qtbot import QtBot

from poster_studio.base.geometry import Point, Rect
from poster_studio.document.elements import PictureElement
from poster_studio.ui.desk.drops import picture_bytes
from poster_studio.ui.sections.pictures import (
    ConsentSection,
    DoneSection,
    MaskSection,
    PictureSection,
    ToneSection,
    ZoomSection,
)
from tests.ui.window_driver import WindowDriver

AT = Point(300, 300)


def shown(driver: WindowDriver) -> list[PictureElement]:
    return [e for e in driver.editor.elements if isinstance(e, PictureElement)]


def photo(path: Path, size: tuple[int, int] = (600, 400), orientation: int = 1) -> Path:
    """Left half red, right half blue."""
    image = Image.new("RGB", size, (200, 0, 0))
    image.paste((0, 0, 200), (size[0] // 2, 0, *size))
    exif = Image.Exif()
    exif[0x0112] = orientation
    image.save(path, exif=exif)
    return path


@pytest.fixture
def drop(driver: WindowDriver, qtbot: QtBot) -> Callable[[Path], PictureElement]:
    def drop_file(path: Path) -> PictureElement:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        driver.drop(data, AT)
        qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)
        return shown(driver)[-1]

    return drop_file


def test_a_camera_file_lies_upright_where_it_was_dropped(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    picture = drop(photo(tmp_path / "camera.jpg", orientation=6))
    assert picture.frame.height > picture.frame.width
    assert picture.frame.rect.centre.x == pytest.approx(300, abs=2)
    image = driver.canvas.grab().toImage()
    frame = picture.frame
    top = image.pixelColor(driver.pixel(Point(frame.x + 30, frame.y + frame.height * 0.2)))
    bottom = image.pixelColor(driver.pixel(Point(frame.x + 30, frame.y + frame.height * 0.8)))
    assert top.red() > 150 > top.blue()
    assert bottom.blue() > 150 > bottom.red()
    section = driver.workspace.context.section(PictureSection)
    assert "dpi" in section.sharpness.text()


def test_a_file_that_is_no_picture_is_refused_kindly(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.jpg"
    broken.write_bytes(b"no picture")
    driver.workspace.incoming.take_files([broken], AT)
    qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)
    assert shown(driver) == []
    assert "写真" in driver.workspace.banner.text


def test_a_copied_picture_is_pasted(driver: WindowDriver, qtbot: QtBot) -> None:
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    QGuiApplication.clipboard().setImage(image)
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(driver)) == 1, timeout=60_000)
    centre = driver.pixel(shown(driver)[0].frame.rect.centre)
    assert driver.canvas.grab().toImage().pixelColor(centre) == QColor("#ff00ff")
    QGuiApplication.clipboard().clear()


def drop_all(driver: WindowDriver, qtbot: QtBot, paths: list[Path], at: Point) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    driver.drop(data, at)
    qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)


def test_a_selected_picture_stays_when_others_come(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path
) -> None:
    """Pasted or dropped elsewhere, each comes to lie beside it (EDIT-PICTURE-1)."""
    first = photo(tmp_path / "first.png")
    three = [photo(tmp_path / f"{n}.png", (300 + n, 300)) for n in range(3)]
    drop_all(driver, qtbot, [first], AT)
    assert driver.editor.selection == (shown(driver)[0].id,)
    drop_all(driver, qtbot, three, Point(300, 600))
    image = QImage(300, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    QGuiApplication.clipboard().setImage(image)
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(shown(driver)) == 5, timeout=60_000)
    QGuiApplication.clipboard().clear()
    assert len({picture.picture for picture in shown(driver)}) == 5


def test_one_file_dropped_inside_a_frame_or_chosen_for_it_goes_into_it(
    driver: WindowDriver, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    paths = [photo(tmp_path / f"{n}.png", (300 + n, 300)) for n in range(4)]
    drop_all(driver, qtbot, paths[:1], AT)
    (first,) = shown(driver)
    drop_all(driver, qtbot, paths[1:2], first.frame.rect.centre)
    (second,) = shown(driver)
    assert (second.id, second.frame) == (first.id, first.frame)
    assert second.picture != first.picture
    monkeypatch.setattr(
        "poster_studio.ui.incoming.ask_for_pictures", lambda _owner, _language: [paths[2]]
    )
    driver.workspace.context.section(PictureSection).replace.click()
    qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)
    (third,) = shown(driver)
    assert third.picture != second.picture
    drop_all(driver, qtbot, paths[1:], first.frame.rect.centre)
    assert len(shown(driver)) == 4


def test_inside_the_frame_the_wheel_zooms_and_a_drag_moves(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    picture = drop(photo(tmp_path / "wide.png"))
    centre = picture.frame.rect.centre
    driver.double_click(centre)
    assert driver.workspace.hands.frames.picture == picture
    view = driver.canvas.view
    place = QPointF(driver.pixel(centre))
    for _ in range(8):
        wheel = QWheelEvent(
            place, driver.canvas.mapToGlobal(place), QPointF(0, 0).toPoint(),
            QPointF(0, 120).toPoint(), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        driver.app.sendEvent(driver.canvas, wheel)
    assert driver.canvas.view == view
    driver.drag(centre, Point(centre.x + picture.frame.width / 3, centre.y))
    changed = shown(driver)[0]
    assert changed.frame == picture.frame
    assert changed.crop[2] < 0.5
    left = driver.pixel(Point(picture.frame.x + 5, centre.y))
    assert driver.canvas.grab().toImage().pixelColor(left).red() > 150
    driver.workspace.context.section(DoneSection).button.click()
    assert driver.workspace.hands.tool == "select"


def test_the_panel_zooms_shapes_tones_and_asks(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    drop(photo(tmp_path / "photo.png"))
    context = driver.workspace.context
    context.section(PictureSection).crop.click()
    context.section(ZoomSection).slider.bar.setValue(50)
    context.section(DoneSection).button.click()
    assert shown(driver)[0].crop[2] < 0.5
    consent = context.section(ConsentSection)
    assert "言いましたか" in consent.question.text()
    consent.answers.button("publish").click()
    assert shown(driver)[0].consent == "publish"
    assert "言いましたか" not in consent.question.text()
    context.fold("picture-shape").click()
    context.section(MaskSection).grid.buttons["heart"].click()
    context.fold("picture-tone").click()
    tone = context.section(ToneSection)
    tone.brightness.bar.setValue(80)
    assert shown(driver)[0].mask == "heart"
    assert shown(driver)[0].brightness == pytest.approx(0.6)
    tone.reset.click()
    assert shown(driver)[0].brightness == 0.0
    assert driver.window.minimumSizeHint().height() <= 768


def test_a_photo_that_waits_for_consent_shows_the_question_though_a_fold_was_open(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    drop(photo(tmp_path / "first.png"))
    context = driver.workspace.context
    context.section(ConsentSection).answers.button("publish").click()
    context.fold("place").click()
    assert not context.section(ConsentSection).isVisible()
    drop(photo(tmp_path / "second.png", (500, 400)))
    assert context.section(ConsentSection).isVisible()


def test_brightness_shows_on_the_canvas(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    picture = drop(photo(tmp_path / "photo.png"))
    frame = picture.frame
    spot = driver.pixel(Point(frame.x + frame.width / 4, frame.y + frame.height / 3))
    before = driver.canvas.grab().toImage().pixelColor(spot).red()
    driver.workspace.context.fold("picture-tone").click()
    slider = driver.workspace.context.section(ToneSection).brightness.bar
    slider.setSliderDown(True)
    slider.setValue(0)
    assert driver.canvas.grab().toImage().pixelColor(spot).red() < before - 20
    assert shown(driver)[0].brightness == -1.0
    slider.setSliderDown(False)
    assert driver.editor.store.element(picture.id) == shown(driver)[0]


def test_a_file_dropped_while_a_picture_is_selected_replaces_it(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    first = drop(photo(tmp_path / "one.png"))
    second = drop(photo(tmp_path / "two.png", (300, 300)))
    assert len(shown(driver)) == 1
    assert second.id == first.id
    assert second.frame == first.frame
    assert second.picture != first.picture


def test_a_face_is_blurred_by_dragging_over_it(
    driver: WindowDriver,
    drop: Callable[[Path], PictureElement],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    first = drop(photo(tmp_path / "photo.png"))
    driver.workspace.context.section(PictureSection).blur.click()
    centre = first.frame.rect.centre
    driver.drag(Point(centre.x - 15, centre.y - 15), Point(centre.x + 15, centre.y + 15))
    qtbot.waitUntil(lambda: shown(driver)[0].picture != first.picture, timeout=60_000)
    driver.shortcut(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert shown(driver)[0].picture == first.picture


def test_the_tab_offers_the_workshops_pictures_again(
    driver: WindowDriver, drop: Callable[[Path], PictureElement], tmp_path: Path
) -> None:
    drop(photo(tmp_path / "photo.png"))
    driver.canvas.setFocus()
    driver.key(Qt.Key.Key_I)
    driver.app.processEvents()
    tab = driver.workspace.tabs.pictures
    assert driver.workspace.side.current == "pictures"
    (item,) = [tab.list.item(row) for row in range(tab.list.count())]
    tab.list.itemClicked.emit(item)
    assert len(shown(driver)) == 2


def test_a_telephones_heic_is_welcome(
    driver: WindowDriver, drop: Callable[[Path], PictureElement]
) -> None:
    sample = Path(__file__).resolve().parents[1] / "samples" / "pictures" / "turned.heic"
    picture = drop(sample)
    assert picture.frame.height == pytest.approx(2 * picture.frame.width)


def test_the_clipboard_gives_bytes_that_pillow_reads() -> None:
    data = QMimeData()
    image = QImage(4, 3, QImage.Format.Format_RGB32)
    image.fill(QColor("#00ff00"))
    data.setImageData(image)
    found = picture_bytes(data)
    assert found is not None
    assert Image.open(io.BytesIO(found)).size == (4, 3)


def test_a_blur_lands_on_its_picture_though_another_poster_was_opened(
    driver: WindowDriver,
    drop: Callable[[Path], PictureElement],
    tmp_path: Path,
    qtbot: QtBot,
) -> None:
    """Whoever leaves at once must not think that the face is gone while it is still there."""
    first = drop(photo(tmp_path / "photo.png"))
    poster = driver.editor.poster
    assert poster is not None
    driver.workspace.intake.blur(first.id, Rect(0.3, 0.3, 0.4, 0.4))
    other = next(info.id for info in driver.editor.posters if info.id != poster.id)
    driver.editor.open_poster(other)
    qtbot.waitUntil(lambda: not driver.workspace.intake.is_busy, timeout=60_000)
    blurred = driver.editor.file.poster(poster.id).element(first.id)
    assert isinstance(blurred, PictureElement)
    assert blurred.picture != first.picture
