"""What every test runs under: no screen, the same examples each time, and silence."""

from __future__ import annotations

import os

import pytest
from hypothesis import settings

from tests.helpers import node_programs

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

#: `POSTER_STUDIO_EXAMPLES=search` looks for new ones.
settings.register_profile("steady", derandomize=True, database=None)
settings.register_profile("search", print_blob=True)
settings.load_profile(os.environ.get("POSTER_STUDIO_EXAMPLES", "steady"))

_NODE_IS_MISSING = node_programs.missing()
collect_ignore = [] if _NODE_IS_MISSING is None else ["interop"]


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Says when nothing was tried with the programs of others."""
    reports = terminalreporter.stats.get("skipped", [])
    skipped = [report.longrepr[2] for report in reports if "interop" in report.nodeid]
    if _NODE_IS_MISSING is not None:
        skipped = [_NODE_IS_MISSING]
    for reason in sorted(set(skipped)):
        terminalreporter.write_line(f"tests/interop not run: {reason}")
