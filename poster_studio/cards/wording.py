"""An utterance's words: as they were said, and as they may be written into a file."""

from __future__ import annotations

from dataclasses import dataclass

from poster_studio.base.words import Words
from poster_studio.cards.cleaning import readable
from poster_studio.cards.people import NameIndex
from poster_studio.cards.privacy import is_name, masked, personal_traces, reasons


@dataclass(frozen=True, slots=True)
class Wording:
    """`said` stays in memory if it differs from `stored`; `masked` names nobody at all.

    `reasons` say why a person should look; without any, all three are the same.
    """

    said: str
    stored: str
    masked: str
    reasons: tuple[Words, ...] = ()


def worded(text: str, names: NameIndex, *, is_chat: bool) -> Wording:
    """The wordings of a text: in a table, what may be a name stays in `stored`."""
    said = readable(text)
    traces = personal_traces(said, names)
    if not traces:
        return Wording(said, said, said)
    without = masked(said, traces)
    if is_chat:
        return Wording(said, without, without, reasons(traces))
    sure = tuple(trace for trace in traces if not is_name(trace))
    return Wording(said, masked(said, sure), without, reasons(traces))
