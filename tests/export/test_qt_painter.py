"""The painter of the canvas: layers for opacity, culling, device pixels."""

from __future__ import annotations

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect, Transform
from poster_studio.display.display_list import Group, Item, Path, Picture
from poster_studio.display.outlines import rectangle
from poster_studio.export.qt_painter import PagePainter
from poster_studio.export.qt_pictures import PicturePixels
from poster_studio.workshop_io.pictures import MAX_PIXELS
from tests.export.sample_page import SampleResources, sample

RED, BLUE = Colour(255, 0, 0), Colour(0, 0, 255)
TWO = (
    Path(rectangle(Rect(0, 0, 20, 20)), fill=RED),
    Path(rectangle(Rect(10, 0, 20, 20)), fill=BLUE),
)


def painted(
    items: tuple[Item, ...], ratio: float = 1.0, visible: Rect | None = None, scale: float = 1.0
) -> QImage:
    image = QImage(round(40 * ratio), round(40 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.scale(scale, scale)
    PagePainter(SampleResources()).paint(painter, items, visible=visible)
    painter.end()
    return image


def colour_at(image: QImage, x: int, y: int) -> tuple[int, int, int]:
    colour = image.pixelColor(x, y)
    return (colour.red(), colour.green(), colour.blue())


def test_opacity_holds_for_the_group_as_one() -> None:
    """The red below must not shine through the blue above it."""
    image = painted((Group(TWO, opacity=0.5),))
    assert colour_at(image, 15, 10) == colour_at(image, 25, 10)
    assert colour_at(image, 5, 10)[0] == 255
    assert abs(colour_at(image, 25, 10)[0] - 127) <= 1


def test_opacities_of_nested_groups_multiply() -> None:
    image = painted((Group((Group(TWO, opacity=0.5),), opacity=0.5),))
    assert abs(colour_at(image, 25, 10)[0] - 191) <= 1


def test_layer_lies_right_on_a_fine_screen() -> None:
    """A laptop's screen has 1.5 device pixels for each of the window's."""
    moved = Group(TWO, transform=Transform.translation(4, 4), opacity=0.5)
    image = painted((moved,), ratio=1.5)
    assert colour_at(image, 4, 20) == (255, 255, 255)
    assert colour_at(image, 10, 20)[1] < 200
    assert colour_at(image, 50, 20)[1] < 200
    assert colour_at(image, 53, 20) == (255, 255, 255)


def test_what_is_visible_looks_the_same_whether_the_rest_is_painted_or_not() -> None:
    page = sample(SampleResources())
    whole = painted(page.items, scale=1.0)
    seen = painted(page.items, visible=Rect(0, 0, 40, 40))
    assert whole == seen


def test_nothing_outside_the_visible_part_is_painted() -> None:
    image = painted(TWO, visible=Rect(25, 0, 2, 2))
    assert colour_at(image, 5, 10) == (255, 255, 255)
    assert colour_at(image, 25, 10) == (0, 0, 255)


def test_flattened_group_is_no_error() -> None:
    """An element squeezed to nothing while it is resized must not stop the canvas."""
    image = painted((Group(TWO, transform=Transform.scaling(0, 1)),), visible=Rect(0, 0, 40, 40))
    assert colour_at(image, 20, 10) == (255, 255, 255)


def test_the_largest_picture_that_a_workshop_takes_is_decoded() -> None:
    """Qt refuses PNGs beyond 256 MB of pixels unless it is told; the PDF has no such limit."""
    pictures = SampleResources()
    largest = Image.new("RGB", (10_000, MAX_PIXELS // 10_000), (200, 30, 30))
    picture = Picture(pictures.add(largest, "PNG"), Rect(0, 0, 40, 32))
    assert PicturePixels().brush(pictures, picture, 1.0) is not None
