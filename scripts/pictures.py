"""Makes the pictures of the sample's posters that the README and the guide show.

Run again after any change of templates: `python scripts/pictures.py`.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).resolve().parents[1]))

from PySide6.QtGui import QGuiApplication

from poster_studio.base.units import MM_PER_INCH
from poster_studio.compose.poster import compose_poster
from poster_studio.display.resources import PictureInfo
from poster_studio.document.poster import Poster
from poster_studio.editor.equipment.sample import sample
from poster_studio.editor.equipment.studio import Studio, StudioResources
from poster_studio.export.png import PngOptions, write_png

ROOT = Path(__file__).resolve().parents[1]
#: The longer side of each picture.
LONG_SIDE_PX = 720


class NoPictures:
    """The sample's posters hold no photographs."""

    def picture_info(self, sha256: str) -> PictureInfo | None:
        return None

    def picture_bytes(self, sha256: str) -> bytes | None:
        return None


def main() -> None:
    application = QGuiApplication([])
    studio = Studio.open(ROOT / "assets")
    folder = ROOT / "docs" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    workshop, posters = sample(studio)
    for number, (info, elements) in enumerate(posters, start=1):
        poster = Poster(**info.model_dump(), elements=elements)
        page = compose_poster(poster, studio.look(poster, workshop, NoPictures()))
        dpi = LONG_SIDE_PX * MM_PER_INCH / max(page.width, page.height)
        path = folder / f"poster-{number}.png"
        write_png(page, StudioResources(studio.fonts, NoPictures()), path, PngOptions(dpi=dpi))
        print(path.relative_to(ROOT))
    application.quit()


if __name__ == "__main__":
    main()
