"""Themes, loaded from data: their colours, and ramps divided into many even steps."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from poster_studio.base.colour import Colour
from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.theme import Theme

#: A ramp `bloom` becomes the colours `bloom-0` … `bloom-15`.
RAMP_STEPS = 16


def load_themes(directory: Path) -> dict[str, Theme]:
    """The themes of a folder by id, in order; raises `PosterStudioError` for a damaged file."""
    themes = [_load(path) for path in sorted(directory.glob("*.json"))]
    return {theme.id: theme for theme in sorted(themes, key=lambda theme: theme.place)}


def theme_of(themes: Mapping[str, Theme], theme: str) -> Theme:
    """The theme of that id; the first one for an id this version does not know."""
    return themes.get(theme) or next(iter(themes.values()))


def ramp_step(name: str, share: float) -> str:
    """The name of a ramp's colour at `share` 0–1."""
    step = round(min(1.0, max(0.0, share)) * (RAMP_STEPS - 1))
    return f"{name}-{step}"


def _load(path: Path) -> Theme:
    try:
        raw: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
        ramps: dict[str, list[str]] = raw.pop("ramps", {})
        for name, colours in ramps.items():
            raw["colours"].update(_steps(name, [Colour.from_hex(text) for text in colours]))
        return Theme.model_validate(raw)
    except (OSError, ValueError, TypeError, KeyError, AttributeError, IndexError) as error:
        raise PosterStudioError(
            Words(f"テーマ「{path.stem}」が読めません", f"the theme “{path.stem}” cannot be read"),
            Words("プログラムを入れ直してください", "install the program again"),
        ) from error


def _steps(name: str, colours: list[Colour]) -> dict[str, str]:
    steps = {}
    for step in range(RAMP_STEPS):
        place = step / (RAMP_STEPS - 1) * (len(colours) - 1)
        index = min(int(place), len(colours) - 2)
        steps[f"{name}-{step}"] = colours[index].mixed(colours[index + 1], place - index).hex
    return steps
