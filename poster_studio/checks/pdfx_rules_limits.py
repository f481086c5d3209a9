"""PDF/X-4 rules about what readers can follow at all.

The rules and their sources stand in docs/spec/preflight.md.
"""

from __future__ import annotations

from collections.abc import Iterator

# pikepdf's objects are dynamic.
from typing import Any, Final

import pikepdf

from poster_studio.base.words import Words
from poster_studio.checks.pdfx_rule import DAMAGED, Fault, painted_below

#: Graphics states that may be saved within one another (PDF 32000-1, Annex C).
MOST_LEVELS: Final = 28


def limits(pdf: pikepdf.Pdf) -> Iterator[Fault]:
    """F8: q and Q are not nested deeper than readers must follow."""
    for number, page in enumerate(pdf.pages, start=1):
        holders = [holder for holder, _ in painted_below(page.obj)]
        if any(_levels(page if each is page.obj else each) > MOST_LEVELS for each in holders):
            yield Fault(
                "F8",
                "error",
                Words(
                    f"グループの重なりが深すぎます（{MOST_LEVELS}段まで）",
                    f"groups lie more than {MOST_LEVELS} levels deep in one another",
                ),
                Words(
                    "グループを解除してから書き出しなおしてください",
                    "ungroup them and export it again",
                ),
                number,
            )


def _levels(holder: Any) -> int:
    """How deep q and Q go in a page or form; 0 for content that cannot be read."""
    try:
        instructions = pikepdf.parse_content_stream(holder, "q Q")
    except DAMAGED:
        return 0
    depth = deepest = 0
    for instruction in instructions:
        depth += 1 if str(instruction.operator) == "q" else -1
        deepest = max(deepest, depth)
    return deepest
