"""The templates, loaded from data: what they are called, their sizes and their slots."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from pydantic import ValidationError

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.value import Value


class Slot(Value):
    """A place for words or cards; `fills` names what the programme puts there by itself.

    Words of one `role` go from template to template, whatever their slots are called.
    """

    id: str
    title: str
    title_en: str
    kind: Literal["text", "cards"] = "text"
    fills: Literal["question", "keyword-A", "keyword-B", "keyword-C"] | None = None
    role: str = ""


class Template(Value):
    """A template: `layout` names its rule, `title_slots` the slots that a poster's title fills."""

    id: str
    title: str
    title_en: str
    description: str
    description_en: str
    layout: str
    theme: str
    sizes: tuple[str, ...]
    title_slots: tuple[str, ...]
    card_limit: int
    slots: tuple[Slot, ...]

    @property
    def text_slots(self) -> tuple[str, ...]:
        """The ids of the slots for words."""
        return tuple(slot.id for slot in self.slots if slot.kind == "text")


def load_templates(directory: Path) -> dict[str, Template]:
    """Every template of a folder, by id; raises `PosterStudioError` for a damaged file."""
    templates = [_load(path) for path in sorted(directory.glob("*.json"))]
    return {template.id: template for template in templates}


def template_of(templates: Mapping[str, Template], template: str) -> Template:
    """The template of that id; raises `PosterStudioError` naming those there are."""
    found = templates.get(template)
    if found is None:
        names = ", ".join(templates)
        raise PosterStudioError(
            Words(f"ひな形「{template}」はありません", f"there is no template “{template}”"),
            Words(f"{names} から選んでください", f"choose one of {names}"),
        )
    return found


def _load(path: Path) -> Template:
    try:
        return Template.model_validate(json.loads(path.read_text(encoding="utf-8")))
    except (OSError, ValueError, ValidationError) as error:
        raise PosterStudioError(
            Words(f"ひな形「{path.stem}」が読めません", f"the template “{path.stem}” is damaged"),
            Words("プログラムを入れ直してください", "install the program again"),
        ) from error
