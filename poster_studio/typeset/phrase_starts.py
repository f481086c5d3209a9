"""Where phrases start in Japanese text (BudouX)."""

from __future__ import annotations

from functools import cached_property
from itertools import accumulate
from typing import Any, Final

import budoux

#: Longer texts are body text: no phrases are looked for.
_LONGEST: Final = 400


class PhraseFinder:
    """Finds phrases; its model is read when it is first needed."""

    @cached_property
    def _parser(self) -> Any:  # budoux has no types
        return budoux.load_default_japanese_parser()

    def starts(self, text: str) -> frozenset[int]:
        """The indices at which phrases start; none for a long text."""
        if not text or len(text) > _LONGEST:
            return frozenset()
        return frozenset(accumulate(len(phrase) for phrase in self._parser.parse(text)))
