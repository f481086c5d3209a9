"""Themes: every name a template uses, contrast, and files that are damaged."""

from __future__ import annotations

import json
import math
from itertools import combinations
from pathlib import Path

import pytest

from poster_studio.base.colour import Colour, contrast
from poster_studio.base.errors import PosterStudioError
from poster_studio.document.elements import Element, GradientFill, QrElement, ShapeElement
from poster_studio.templates.catalogue import load_templates
from poster_studio.templates.themes import load_themes, ramp_step, theme_of
from tests.helpers.orders import TEMPLATES, typical
from tests.helpers.random_posters import THEMES
from tests.helpers.studio import ASSETS, studio


def colours_of(element: Element) -> set[str]:
    names: set[object] = {getattr(element, "colour", None), getattr(element, "fill", None)}
    if isinstance(element, QrElement):
        names.add(element.background)
    if isinstance(element, ShapeElement):
        names |= {
            layer.fill for layer in element.layers if not isinstance(layer.fill, GradientFill)
        }
        names |= {layer.stroke for layer in element.layers}
    return {name for name in names if isinstance(name, str)}


@pytest.mark.parametrize("landscape", [False, True])
@pytest.mark.parametrize("template", TEMPLATES)
def test_templates_use_colours_that_every_theme_has(template: str, landscape: bool) -> None:
    """POSTER-THEME-1."""
    used: set[str] = set()
    for element in typical(template, "sea", landscape=landscape).elements:
        used |= colours_of(element)
    for theme in studio().themes.values():
        assert used - theme.colours.keys() == set(), theme.id


@pytest.mark.parametrize("theme", THEMES)
def test_words_stand_out_from_their_ground(theme: str) -> None:
    """POSTER-THEME-2."""
    colour = studio().themes[theme].colour
    for ground in ("paper", "tint-a", "tint-b", "tint-c", "card"):
        assert contrast(colour("ink"), colour(ground)) >= 7, ground
    assert contrast(colour("on-floor"), colour("floor")) >= 4.5
    assert contrast(colour("white"), colour("heart")) >= 4.5
    # The accent is for large words and figures only.
    assert contrast(colour("accent"), colour("paper")) >= 3


@pytest.mark.parametrize("theme", THEMES)
def test_tints_differ_by_pattern_too(theme: str) -> None:
    """POSTER-THEME-3."""
    patterns = studio().themes[theme].patterns
    assert all(patterns[a] != patterns[b] for a, b in combinations("ABC", 2))


#: Machado, Oliveira & Fernandes 2009, severity 1.0, on linear RGB.
SIGHTS = {
    "usual": ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0)),
    "protanopia": (
        (0.152286, 1.052583, -0.204868),
        (0.114503, 0.786281, 0.099216),
        (-0.003882, -0.048116, 1.051998),
    ),
    "deuteranopia": (
        (0.367322, 0.860646, -0.227968),
        (0.280085, 0.672501, 0.047413),
        (-0.011820, 0.042940, 0.968881),
    ),
    "tritanopia": (
        (1.255528, -0.076749, -0.178779),
        (-0.078411, 0.930809, 0.147602),
        (0.004733, 0.691367, 0.303900),
    ),
    "grey": ((0.2126, 0.7152, 0.0722),) * 3,
}


def oklab(colour: Colour, sight: str) -> tuple[float, float, float]:
    """Björn Ottosson's OKLab of a colour as it is seen."""
    parts = [int(colour.hex[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
    r, g, b = (
        min(1.0, max(0.0, sum(m * p for m, p in zip(row, linear, strict=True))))
        for row in SIGHTS[sight]
    )
    cones = (
        0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b,
        0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b,
        0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b,
    )
    x, y, z = (cone ** (1 / 3) for cone in cones)
    return (
        0.2104542553 * x + 0.7936177850 * y - 0.0040720468 * z,
        1.9779984951 * x - 2.4285922050 * y + 0.4505937099 * z,
        0.0259040371 * x + 0.7827717662 * y - 0.8086757660 * z,
    )


@pytest.mark.parametrize("sight", SIGHTS)
@pytest.mark.parametrize("theme", THEMES)
def test_tints_differ_for_every_sight(theme: str, sight: str) -> None:
    """POSTER-THEME-4."""
    colour = studio().themes[theme].colour
    tints = [oklab(colour(f"tint-{letter}"), sight) for letter in "abc"]
    least = min(math.dist(a, b) for a, b in combinations(tints, 2))
    assert least >= (0.03 if sight == "grey" else 0.07)


def test_families_are_bundled() -> None:
    bundled = {family.id: family.weights for family in studio().fonts.families}
    for theme in studio().themes.values():
        assert theme.title_weight in bundled[theme.title_family]
        assert theme.text_family in bundled


def test_an_unknown_theme_becomes_the_first() -> None:
    assert theme_of(studio().themes, "of a newer version").id == "sea"


@pytest.mark.parametrize(("share", "step"), [(-1, 0), (0, 0), (0.5, 8), (1, 15), (9, 15)])
def test_a_ramp_has_sixteen_steps(share: float, step: int) -> None:
    assert ramp_step("bloom", share) == f"bloom-{step}"


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "3", "{}", '{"colours": 3, "ramps": {"a": ["#000000"]}}', "\udcff",
     '{"ramps": 3}', '{"colours": {}, "ramps": {"a": [3]}}', '{"colours": {"ink": "blue"}}'],
)  # fmt: skip
def test_damaged_files_are_said_so(content: str, tmp_path: Path) -> None:
    path = tmp_path / "broken.json"
    path.write_bytes(content.encode("utf-8", "surrogateescape"))
    for load in (load_themes, load_templates):
        with pytest.raises(PosterStudioError, match="broken"):
            load(tmp_path)


def test_the_files_say_who_they_are() -> None:
    for folder in (ASSETS / "templates", ASSETS / "templates" / "themes"):
        for path in folder.glob("*.json"):
            assert json.loads(path.read_text(encoding="utf-8"))["id"] == path.stem
