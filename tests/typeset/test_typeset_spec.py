"""The specification and the tests name the same rules."""

from __future__ import annotations

import re
from pathlib import Path

HERE = Path(__file__).resolve()
RULE = re.compile(r"\bTS-[A-Z]+-\d+\b")


def test_every_rule_has_a_test_and_every_test_a_rule() -> None:
    spec = (HERE.parents[2] / "docs" / "spec" / "typesetting.md").read_text(encoding="utf-8")
    rules = set(re.findall(r"^- \*\*(TS-[A-Z]+-\d+)\*\*", spec, re.MULTILINE))
    tests = HERE.parent.glob("test_*.py")
    named = {rule for test in tests for rule in RULE.findall(test.read_text(encoding="utf-8"))}
    assert rules == named
