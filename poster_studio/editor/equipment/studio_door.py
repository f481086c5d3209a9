"""The way to the studio for what is there before it: the first window does not wait for it."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from poster_studio.editor.equipment.studio import Studio


class StudioDoor(Protocol):
    """Where the assets lie, and the studio itself, opened by the first who asks for it."""

    @property
    def assets(self) -> Path:
        """The folder of fonts, templates and the rest."""
        ...

    @property
    def studio(self) -> Studio:
        """The studio; raises `PosterStudioError` for damaged assets."""
        ...


class ClosedDoor:
    """Opens the studio when it is first asked for."""

    def __init__(self, assets: Path, open_studio: Callable[[], Studio]) -> None:
        self.assets = assets
        self._open_studio = open_studio

    @cached_property
    def studio(self) -> Studio:
        """The studio; raises `PosterStudioError` for damaged assets."""
        return self._open_studio()
