"""`poster-studio templates`: the templates with their sizes and slots."""

from __future__ import annotations

import argparse
from typing import Any

from poster_studio.base.words import Language, Words
from poster_studio.cli.options import (
    Commands,
    Parents,
    add_command,
)
from poster_studio.cli.output import Result
from poster_studio.templates.catalogue import Template


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = add_command(
        commands, "templates", "ひな形の一覧を表示します", "list the templates", parents
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Lists every template."""
    found = [_json(each, options.language) for each in options.studio().templates.values()]
    return Result(
        json={"templates": found},
        lines=tuple(f"{each['id']}\t{each['title']}\t{' '.join(each['slots'])}" for each in found),
    )


def _json(template: Template, language: Language) -> dict[str, Any]:
    return {
        "id": template.id,
        "title": Words(template.title, template.title_en).in_(language),
        "description": Words(template.description, template.description_en).in_(language),
        "sizes": list(template.sizes),
        "slots": [slot.id for slot in template.slots],
    }
