"""Help and wrong use speak the user's language, all of it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Iterator

import pytest

from poster_studio.cli.main import COMMANDS, command_line
from poster_studio.cli.parser import in_japanese
from tests.cli.conftest import Cli


def parsers(parser: argparse.ArgumentParser) -> Iterator[argparse.ArgumentParser]:
    """A parser and those of its commands."""
    yield parser
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for inner in action.choices.values():
                yield from parsers(inner)


def every_parser() -> list[argparse.ArgumentParser]:
    return list(parsers(command_line(tuple(COMMANDS.values()))))


def test_every_argument_and_command_is_explained(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = {}
    for language in ("ja", "en"):
        monkeypatch.setenv("POSTER_STUDIO_LANG", language)
        seen[language] = {
            (parser.prog, action.dest): action.help
            for parser in every_parser()
            for action in parser._actions
            if not isinstance(action, argparse._SubParsersAction)
        }
        assert all(parser.description for parser in every_parser())
    assert seen["ja"].keys() == seen["en"].keys()
    for place, sentence in seen["ja"].items():
        other = seen["en"][place]
        assert sentence is not None, place
        assert other is not None, place
        if place[1] != "preset":
            assert re.search(r"[\u3040-\u9fff]|PDF", sentence), place
            assert other.isascii(), place


@pytest.mark.parametrize(
    ("language", "headings"),
    [
        ("ja", ("使い方: ", "指定するもの:", "オプション:")),
        ("en", ("usage: ", "arguments:", "options:")),
    ],
)
def test_headings_are_in_the_language(
    monkeypatch: pytest.MonkeyPatch, language: str, headings: tuple[str, ...]
) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", language)
    for parser in every_parser():
        found = re.findall(r"^\S[^\n:]*: ?", parser.format_help(), re.MULTILINE)
        assert [heading for heading in found if heading not in headings] == []
        assert found[0] == headings[0]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ("new", "FILE.workshop, --title がありません"),
        ("new x.workshop --title", "--title の値がありません"),
        ("nonsense --json", "COMMAND に「nonsense」はありません（demo, new, cards, "),
        ("poster new x --template t1 --group 0", "--group: 「0」は1以上の整数ではありません"),
        (
            "cards import x --into y --keyword D",
            "--keyword に「D」はありません（A, B, C のどれかです）",
        ),
        ("export x --p y", "「--p」は --preset, --poster のどれなのか決められません"),
        ("export x --json=3 --preset web --out y", "--json に値 3 は付けられません"),
        ("nonsense new", "COMMAND に「nonsense」はありません（demo, new, cards, "),
        ("cards list x y", "「y」は使えません"),
    ],
)
def test_wrong_use_is_told_in_japanese(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, arguments: str, sentence: str
) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", "ja")
    told = cli(*arguments.split())
    assert told.code == 2
    assert told.err.startswith(f"error: {sentence}")
    assert re.search(r" — poster-studio.* --help で使い方をご覧ください\n$", told.err)


@pytest.mark.parametrize(
    ("english", "japanese"),
    [
        ("argument --keyword: invalid choice: 'D' (choose from A, B)", "（A, B のどれかです）"),
        ("argument X: invalid choice: 'a', maybe you meant 'b'? (choose from b, c)", "「a」はあり"),
        ("something that a later Python says", "使い方が正しくありません"),
    ],
)
def test_what_other_versions_of_python_say(english: str, japanese: str) -> None:
    """3.12 and 3.14 say choices in other words than 3.11."""
    told = in_japanese(english)
    assert japanese in told
    assert re.search("choose|later", told) is None
