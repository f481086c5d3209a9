"""A theme: the colours and type families that a poster's names stand for."""

from __future__ import annotations

from pydantic import Field, field_validator

from poster_studio.base.colour import Colour
from poster_studio.document.value import Value


class Theme(Value):
    """Colours by name (`paper`, `ink`, `accent`, `support`, `tint-a` … and a template's own).

    `place` is where it stands among the themes that people choose from. `patterns` and `badges`
    double the tints of the letters A, B, C for eyes that do not tell colours apart.
    """

    id: str
    title: str
    title_en: str
    colours: dict[str, str]
    title_family: str
    title_weight: int
    text_family: str
    place: int = 0
    patterns: dict[str, str] = Field(
        default={"A": "dots", "B": "lines", "C": "diagonals"}, validate_default=True
    )
    badges: dict[str, str] = Field(default={"A": "disc", "B": "disc", "C": "disc"})

    @field_validator("colours")
    @classmethod
    def _are_colours(cls, colours: dict[str, str]) -> dict[str, str]:
        for value in colours.values():
            Colour.from_hex(value)
        return colours

    def colour(self, name: str) -> Colour:
        """The colour of a name or `#rrggbb`; the ink's for anything unknown."""
        if name.startswith("#"):
            try:
                return Colour.from_hex(name)
            except ValueError:
                return self.colour("ink")
        value = self.colours.get(name) or self.colours.get("ink", "#000000")
        return Colour.from_hex(value)
