"""Small pictures can be seen on a light panel, whatever ground they were made for."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from poster_studio.base.colour import Colour
from poster_studio.base.geometry import Rect
from poster_studio.display.display_list import Path
from poster_studio.display.outlines import rectangle
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.editor.photos.picture_copies import PictureCopies
from poster_studio.ui.side.thumbnails import box_picture


@pytest.mark.parametrize(("fill", "grounded"), [("#FFFFFF", True), ("#1E2733", False)])
def test_white_gets_a_dark_ground(
    dressed: QApplication, studio: Studio, fill: str, grounded: bool
) -> None:
    item = Path(rectangle(Rect(20, 45, 60, 10)), fill=Colour.from_hex(fill))
    resources = StudioResources(studio.fonts, PictureCopies.none())
    picture = box_picture(item, Rect(0, 0, 100, 100), resources, 40, 1.0).toImage()
    assert (picture.pixelColor(1, 1).alpha() == 255) is grounded
    assert picture.pixelColor(20, 20).name().upper() == fill
