"""What an editor tells its listeners."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.words import Words


@dataclass(frozen=True, slots=True)
class EditorChange:
    """What listeners may have to show anew.

    `ids` are elements that look different now; `poster` means that all of the poster may, and
    `poster_switched` that another one lies on the desk. `settle` asks whoever holds something
    unwritten to write it now; with `pictures` some came into the file that were missing.
    `notice` is a sentence for the person; `remote`: another seat did it.
    """

    ids: frozenset[str] = frozenset()
    poster: bool = False
    poster_switched: bool = False
    tool: bool = False
    posters: bool = False
    selection: bool = False
    deck: bool = False
    saved: bool = False
    settle: bool = False
    pictures: bool = False
    notice: Words | None = None
    remote: bool = False

    @property
    def is_preview(self) -> bool:
        """Whether only the look of elements changed, as each move of a gesture does."""
        return self == EditorChange(ids=self.ids)
