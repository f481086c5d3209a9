"""`poster-studio templates`: the templates with their sizes and slots."""

from __future__ import annotations

import argparse

from poster_studio.base.words import Words
from poster_studio.cli.options import Commands, Parents
from poster_studio.cli.output import Result


def add_to(commands: Commands, parents: Parents) -> None:
    """Adds the command to the parser."""
    parser = commands.add_parser("templates", parents=parents, help="the templates")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> Result:
    """Lists every template."""
    templates = options.studio().templates.values()
    return Result(
        json={
            "templates": [
                {
                    "id": template.id,
                    "title": Words(template.title, template.title_en).in_(options.language),
                    "description": Words(template.description, template.description_en).in_(
                        options.language
                    ),
                    "sizes": list(template.sizes),
                    "slots": [slot.id for slot in template.slots],
                }
                for template in templates
            ]
        },
        lines=tuple(
            f"{template.id}\t{template.title}\t{' '.join(slot.id for slot in template.slots)}"
            for template in templates
        ),
    )
