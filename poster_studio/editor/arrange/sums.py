"""Numbers as people type them: wide digits, sums, millimetres and centimetres."""

from __future__ import annotations

import ast
import math
import operator
import unicodedata
from collections.abc import Callable, Mapping
from typing import Final

_LONGEST: Final = 60
_SIGNS: Final = str.maketrans({"×": "*", "÷": "/", "−": "-", "ー": "-", ",": ""})
_UNITS: Final = (("mm", "*1"), ("cm", "*10"), ("m", "*1000"))
_OPERATIONS: Final[Mapping[type[ast.operator], Callable[[float, float], float]]] = {
    ast.Add: operator.add,
    ast.Sub: operator.sub,
    ast.Mult: operator.mul,
    ast.Div: operator.truediv,
}


def worked_out(words: str) -> float | None:
    """The number in millimetres, or the sum such as `210/2+3` or `12cm`; else `None`."""
    written = unicodedata.normalize("NFKC", words).translate(_SIGNS).strip().lower()
    if not written or len(written) > _LONGEST:
        return None
    for unit, factor in _UNITS:
        written = written.replace(unit, factor)
    try:
        result = _value(ast.parse(written, mode="eval").body)
    except (SyntaxError, ValueError, ZeroDivisionError, OverflowError, RecursionError):
        return None
    return result if math.isfinite(result) else None


def _value(node: ast.expr) -> float:
    match node:
        case ast.Constant(value=int() | float() as number) if not isinstance(number, bool):
            return float(number)
        case ast.UnaryOp(op=ast.USub(), operand=operand):
            return -_value(operand)
        case ast.UnaryOp(op=ast.UAdd(), operand=operand):
            return _value(operand)
        case ast.BinOp(left=left, op=op, right=right) if type(op) in _OPERATIONS:
            return _OPERATIONS[type(op)](_value(left), _value(right))
        case _:
            raise ValueError("not a sum")
