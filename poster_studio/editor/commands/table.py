"""What a command is: one row of a table, read by menus, toolbar, keyboard and shortcut sheet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

from poster_studio.base.words import Language, Words
from poster_studio.editor.arrange.styling import Style
from poster_studio.editor.editor import Editor
from poster_studio.editor.hands import Hands

Section = Literal["file", "edit", "text", "arrange", "view", "tools", "help"]

#: Pages and dialogs of the window that commands lead to.
Place = Literal[
    "cards",
    "export",
    "find",
    "furigana",
    "history",
    "import",
    "language",
    "large",
    "leave-room",
    "merge",
    "new-poster",
    "open",
    "picture",
    "picture-replace",
    "pictures",
    "programme",
    "repeat",
    "room",
    "ruby",
    "save",
    "shortcuts",
    "start",
    "stickers",
    "tour",
]  # fmt: skip


class Shell(Protocol):
    """What the window does for commands."""

    def zoom_by(self, factor: float) -> None:
        """Larger or smaller about the middle."""
        ...

    def zoom_to(self, zoom: float) -> None:
        """1.0 is 100 %."""
        ...

    def zoom_fit(self) -> None:
        """The whole poster."""
        ...

    def zoom_selection(self) -> None:
        """What is selected, as large as it fits."""
        ...

    def show_selection(self) -> None:
        """Brings what is selected into sight."""
        ...

    def copy(self) -> None:
        """Puts what is selected on the clipboard: of words being typed those."""
        ...

    def cut(self) -> None:
        """Moves it there."""
        ...

    def paste(self, *, in_place: bool) -> None:
        """Puts what the clipboard holds on the poster, or among the words being typed."""
        ...

    def go(self, place: Place) -> None:
        """Goes to a page or opens a dialog."""
        ...

    @property
    def pixel(self) -> float:
        """A pixel of the screen in millimetres of the page."""
        ...

    @property
    def is_in_room(self) -> bool:
        """Whether this workshop is worked on in a room."""
        ...


@dataclass(slots=True)
class Desk:
    """What a command works on; it remembers the look that was copied last."""

    editor: Editor
    hands: Hands
    shell: Shell
    copied_style: Style | None = None


@dataclass(frozen=True, slots=True)
class Command:
    """One row: `keys` are Qt's portable names, `plain_keys` mean something else while typing.

    `checked` tells whether what the command switches is on; `language` is the only one of the
    interface that offers it. The sheet of keys tells of those that are not `in_sheet` another way.
    """

    id: str
    label: Words
    section: Section
    run: Callable[[Desk], object]
    keys: tuple[str, ...] = ()
    icon: str = ""
    enabled: Callable[[Desk], bool] = lambda _: True
    in_menu: bool = True
    plain_keys: bool = False
    in_sheet: bool = True
    checked: Callable[[Desk], bool] | None = None
    language: Language | None = None


def has_range(desk: Desk) -> bool:
    """Whether some of the words being typed are selected."""
    return desk.hands.session is not None and bool(desk.hands.session.selected_text.spans)


def settle(desk: Desk) -> None:
    """Typed words and a zoomed picture are steps of their own before anything else happens."""
    desk.hands.frames.write()
    desk.hands.cancel_gesture()
    if desk.hands.session is not None:
        desk.hands.session.settle()


def has_poster(desk: Desk) -> bool:
    """Whether a poster lies on the desk."""
    return desk.editor.poster is not None


def can_edit(desk: Desk) -> bool:
    """Whether the poster on the desk may be changed."""
    return desk.editor.can_edit


def can_change(desk: Desk) -> bool:
    """Whether the workshop may be changed."""
    return desk.editor.can_change


def can_write(desk: Desk) -> bool:
    """Whether the file may be written, though its room may refuse changes now."""
    return desk.editor.file.access == "write"


def has_selection(desk: Desk) -> bool:
    """Whether something is selected that may be changed."""
    return desk.editor.can_edit and bool(desk.editor.selection)
