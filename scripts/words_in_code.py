"""Every sentence of the program in both languages: the `Words` of its code and its data files.

A place for a number or a name, as in `f"{count}まい"`, is written `%1`, as Qt does.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

ROOT: Final = Path(__file__).resolve().parents[1]
_JAPANESE: Final = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")
_MARKUP: Final = re.compile(r"<[^>]+>")


@dataclass(frozen=True, slots=True)
class Sentence:
    """Words in both languages; `context` is the file that they stand in, from the root."""

    context: str
    ja: str
    en: str


def sentences() -> list[Sentence]:
    """Every sentence once for each file, in the order of files and lines."""
    return list(dict.fromkeys([*_of_code(), *_of_data()]))


def _of_code() -> Iterator[Sentence]:
    for path in sorted((ROOT / "poster_studio").rglob("*.py")):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        context = path.relative_to(ROOT).as_posix()
        for japanese, english in _pairs(tree):
            for ja, en in _read(japanese, english):
                if _JAPANESE.search(ja) or re.search(r"[A-Za-z]{3}", ja):
                    yield Sentence(context, ja, en)


def _of_data() -> Iterator[Sentence]:
    """Templates, themes, typefaces and stickers."""
    assets = ROOT / "assets"
    files = [*sorted((assets / "templates").rglob("*.json")), assets / "fonts" / "fonts.json"]
    for path in [*files, assets / "stickers" / "stickers.json"]:
        context = path.relative_to(ROOT).as_posix()
        for ja, en in _titles(json.loads(path.read_text(encoding="utf-8"))):
            if _JAPANESE.search(ja):
                yield Sentence(context, ja, en)


def _titles(data: Any) -> Iterator[tuple[str, str]]:
    """What a JSON value (of any shape) calls things in both languages."""
    if isinstance(data, list):
        for each in data:
            yield from _titles(each)
    elif isinstance(data, dict):
        for name in ("title", "description"):
            if isinstance(data.get(name), str) and f"{name}_en" in data:
                yield data[name], data[f"{name}_en"]
        if "ja" in data and "en" in data:
            yield data["ja"], data["en"]
        for each in data.values():
            yield from _titles(each)


def _pairs(tree: ast.Module) -> Iterator[tuple[ast.expr, ast.expr]]:
    """The arguments of `Words`, and of functions that hand two of theirs to it."""
    handed: dict[str, list[tuple[int, int]]] = {"Words": [(0, 1)]}
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef):
            names = [each.arg for each in function.args.args]
            for call in _calls(function, {"Words"}):
                places = [_place(names, each) for each in call.args]
                if len(places) == 2 and None not in places:
                    first, second = (place for place in places if place is not None)
                    handed.setdefault(function.name, []).append((first, second))
    for call in sorted(_calls(tree, handed), key=lambda each: (each.lineno, each.col_offset)):
        for first, second in handed[_name(call)]:
            if len(call.args) > max(first, second):
                yield call.args[first], call.args[second]


def _calls(tree: ast.AST, names: Iterable[str]) -> Iterator[ast.Call]:
    wanted = set(names)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in wanted:
            yield node


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _place(names: list[str], node: ast.expr) -> int | None:
    return names.index(node.id) if isinstance(node, ast.Name) and node.id in names else None


def _read(japanese: ast.expr, english: ast.expr) -> Iterator[tuple[str, str]]:
    """The sentences that two expressions may be; none for what comes from elsewhere."""
    match japanese, english:
        case ast.IfExp(), ast.IfExp():
            yield from _read(japanese.body, english.body)
            yield from _read(japanese.orelse, english.orelse)
        case ast.BoolOp(), ast.BoolOp():
            for ja, en in zip(japanese.values, english.values, strict=True):
                yield from _read(ja, en)
        case ((ast.Constant() | ast.JoinedStr()), _):
            places: dict[str, int] = {}
            yield _text(japanese, places), _text(english, places)


def _text(node: ast.expr, places: dict[str, int]) -> str:
    """The words without marks of HTML; `places` numbers what stands for numbers and names."""
    match node:
        case ast.Constant(value=str() as text):
            return text
        case ast.JoinedStr():
            whole = "".join(_text(each, places) for each in node.values)
            return _MARKUP.sub("", whole)
        case ast.FormattedValue():
            return _text(node.value, places)
    key = re.sub(r"\b(ja|en|japanese|english)\b", "", ast.unparse(node))
    return f"%{places.setdefault(key, len(places) + 1)}"
