"""The specification and the tests name the same rules."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).resolve()
RULE = re.compile(r"\bPOSTER-[A-Z]+-\d+\b")
RANGE = re.compile(r"\b(POSTER-[A-Z]+-)(\d+) … (\d+)\b")


def test_every_rule_has_a_test_and_every_test_a_rule() -> None:
    spec = (HERE.parents[2] / "docs" / "spec" / "posters.md").read_text(encoding="utf-8")
    rules = set(re.findall(r"^- \*\*(POSTER-[A-Z]+-\d+)\*\*", spec, re.MULTILINE))
    named: set[str] = set()
    for test in HERE.parent.glob("test_*.py"):
        text = test.read_text(encoding="utf-8")
        named |= set(RULE.findall(text))
        for stem, first, last in RANGE.findall(text):
            named |= {f"{stem}{number}" for number in range(int(first), int(last) + 1)}
    assert rules == named
