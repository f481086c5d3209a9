"""Numbers as people type them."""

from __future__ import annotations

import pytest

from poster_studio.editor.arrange.sums import worked_out


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("12.5", 12.5),
        ("１２３", 123.0),
        ("210/2+3", 108.0),
        ("(594−20)×2÷4", 287.0),
        ("12cm", 120.0),
        ("1cm+5mm", 15.0),
        ("-3", -3.0),
        ("1,000", 1000.0),
    ],
)
def test_numbers_and_sums_are_worked_out(words: str, value: float) -> None:
    assert worked_out(words) == pytest.approx(value)


@pytest.mark.parametrize(
    "words",
    ["", "あ", "1/0", "9**9**9", "__import__('os')", "1e999", "(" * 55, "True", "1;2", "2" * 61],
)
def test_anything_else_is_no_number(words: str) -> None:
    assert worked_out(words) is None
