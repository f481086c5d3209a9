"""Importing cards: read the files, look at the plan, decide on doubtful words, take them in."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Literal, get_args

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.cards.plan import ImportPlan, Quarantine
from poster_studio.cards.planning import ImportContext, plan_import
from poster_studio.cards.source_file import SourceFile
from poster_studio.document.workshop import KeywordLetter, Programme
from poster_studio.editor.editor import Editor

IMPORT: Final = Words("カードの取り込み", "Import cards")
KEYWORDS: Final[tuple[KeywordLetter, ...]] = get_args(KeywordLetter)
#: What a programme that lists no dialogues offers.
_USUAL_DIALOGUES: Final = (1, 2)

Part = Literal["session", "dialogue", "keyword", "group"]


@dataclass(frozen=True, slots=True)
class Belonging:
    """Where words belong whose source does not say; `None` where nobody knows."""

    session: int = 1
    dialogue: int | None = None
    keyword: KeywordLetter | None = None
    group: int | None = None

    def part(self, part: Part) -> int | str | None:
        """One of the four."""
        match part:
            case "session":
                return self.session
            case "dialogue":
                return self.dialogue
            case "keyword":
                return self.keyword
            case "group":
                return self.group

    def with_part(self, part: Part, id_: str, programme: Programme) -> Belonging:
        """One of the four as chosen, "" for unknown; a session drops a dialogue it had not."""
        match part:
            case "session":
                held = dialogues_of(programme, int(id_))
                dialogue = self.dialogue if self.dialogue in held else None
                return replace(self, session=int(id_), dialogue=dialogue)
            case "dialogue":
                return replace(self, dialogue=int(id_) if id_ else None)
            case "keyword":
                letter = next((letter for letter in KEYWORDS if letter == id_), None)
                return replace(self, keyword=letter)
            case "group":
                return replace(self, group=int(id_) if id_ else None)


@dataclass(frozen=True, slots=True)
class CardImport:
    """Files that were read, and what taking them in would do.

    `belonging` is where words belong whose source does not say.
    """

    files: tuple[SourceFile, ...]
    belonging: Belonging
    plan: ImportPlan

    def accepted(self, entry: Quarantine) -> CardImport:
        """Somebody found nothing personal in doubtful words."""
        return replace(self, plan=self.plan.accepted(entry.card_index))

    def masked(self, entry: Quarantine) -> CardImport:
        """What is personal in doubtful words is covered."""
        return replace(self, plan=self.plan.masked(entry.card_index))

    @property
    def private_dropped(self) -> int:
        """How many private messages were left out."""
        return sum(report.private_dropped for report in self.plan.sources)

    @property
    def duplicates(self) -> int:
        """How many words the deck has already."""
        return sum(report.duplicates for report in self.plan.sources)


def read_files(paths: Sequence[Path]) -> tuple[SourceFile, ...]:
    """The files' bytes; raises `PosterStudioError` for one that cannot be read."""
    return tuple(SourceFile(path.name, _content(path)) for path in paths)


def card_import(
    editor: Editor, files: Sequence[SourceFile], belonging: Belonging | None = None
) -> CardImport:
    """What importing these files would do; nothing is changed.

    Raises `PosterStudioError` for the first file that holds no words.
    """
    store = editor.file.workshop_store
    workshop = store.workshop
    if belonging is None:
        belonging = Belonging(latest_session(editor))
    context = ImportContext(
        series=workshop.series,
        session=belonging.session,
        dialogue=belonging.dialogue,
        group=belonging.group,
        keyword=belonging.keyword,
        programme=workshop.programme,
    )
    plan = plan_import(files, context, (*workshop.cards, *store.deleted_cards))
    return CardImport(tuple(files), belonging, plan)


def take_in(editor: Editor, wanted: CardImport) -> None:
    """Adds the cards to the deck as one undoable step; doubtful ones stay out of the tray.

    Raises `PosterStudioError` if the file cannot be written.
    """
    editor.file.undecided.keep(wanted.plan.kept)
    with editor.edit_workshop(IMPORT) as edit:
        edit.add_cards(wanted.plan.cards)
        for card_id, likes in wanted.plan.likes.items():
            edit.update_card(card_id, likes=likes)


def latest_session(editor: Editor) -> int:
    """The last meeting before the posters are made; 1 without a programme."""
    programme = editor.workshop.programme
    earlier = [s.number for s in programme.sessions if s.number < programme.poster_session]
    return max(earlier, default=1)


def dialogues_of(programme: Programme, session: int | None = None) -> tuple[int, ...]:
    """The dialogues of a session, in order; of all where it lists none or none is asked for."""
    held = {
        dialogue.number
        for each in programme.sessions
        if session in (None, each.number)
        for dialogue in each.dialogues
    }
    if not held and session is not None:
        return dialogues_of(programme)
    return tuple(sorted(held)) or _USUAL_DIALOGUES


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise PosterStudioError(
            Words(f"「{path.name}」が読めません", f"“{path.name}” cannot be read"),
            Words("ファイルを確かめてください", "check the file"),
        ) from error
