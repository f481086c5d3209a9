"""Any poster at all is composed in every theme and exported by every device."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from poster_studio.document.poster import Poster
from tests.helpers.every_output import composed, export_everywhere
from tests.helpers.random_posters import posters

EXAMPLES = int(os.environ.get("POSTER_STUDIO_EXAMPLES", "60"))


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(posters())
def test_every_poster_becomes_png_pdf_and_pdfx(poster: Poster) -> None:
    """No element, however odd, stops an export, and what comes out can be read."""
    with tempfile.TemporaryDirectory() as folder:
        export_everywhere(poster, Path(folder))


@settings(
    max_examples=EXAMPLES,
    derandomize=True,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
@given(posters())
def test_composing_is_pure(poster: Poster) -> None:
    """The same poster gives the same page, and every shown element has its place on it."""
    first, second = composed(poster), composed(poster)
    assert first == second
    assert composed(poster, placeholders=True).width == first.width
