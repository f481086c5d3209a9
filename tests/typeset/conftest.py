"""One library of the bundled fonts and one typesetter for all tests of typesetting."""

from __future__ import annotations

from pathlib import Path

import pytest

from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.typeset import Typesetter

FONTS = Path(__file__).resolve().parents[2] / "assets" / "fonts"


@pytest.fixture(scope="session")
def fonts() -> FontLibrary:
    return FontLibrary.open(FONTS)


@pytest.fixture(scope="session")
def typesetter(fonts: FontLibrary) -> Typesetter:
    return Typesetter(fonts)
