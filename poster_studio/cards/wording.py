"""An utterance's words: as they were said, and as they may be written into a file."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.words import Words
from poster_studio.cards.cleaning import readable
from poster_studio.cards.people import NameIndex
from poster_studio.cards.privacy import is_name, masked, personal_traces, reasons


@dataclass(frozen=True, slots=True)
class Wording:
    """`said` stays in memory; `masked` names nobody; `kept` may wait in a file for a person.

    `kept` is `None` where that would be the same as `masked`, and in chats. `reasons` say why a
    person should look; without any, `said` and `masked` are the same.
    """

    said: str
    masked: str
    kept: str | None = None
    reasons: tuple[Words, ...] = ()


def worded(text: str, names: NameIndex, *, is_chat: bool) -> Wording:
    """The wordings of a text: of a table, what may be a name stays in `kept`."""
    said = readable(text)
    traces = personal_traces(said, names)
    without = masked(said, traces)
    if is_chat:
        return Wording(said, without, reasons=reasons(traces))
    sure = tuple(trace for trace in traces if not is_name(trace))
    kept = None if sure == traces else masked(said, sure)
    return Wording(said, without, kept, reasons(traces))
