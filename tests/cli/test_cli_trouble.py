"""Wrong use and unusable input: one clear line, exit code 2, nothing half-written."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli, Outcome


def assert_one_line(outcome: Outcome) -> None:
    assert outcome.code == 2
    assert outcome.out == ""
    assert outcome.err.startswith("error: ")
    assert outcome.err.count("\n") == 1
    assert " — " in outcome.err
    assert "Traceback" not in outcome.err


def listing(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*"))


@pytest.mark.parametrize("language", ["ja", "en"])
@pytest.mark.parametrize(
    "command",
    [
        "--nonsense",
        "unknown --json",
        "new",
        "new {new}",
        "new {new} --title",
        "new {file} --title T",
        "new {folder} --title T",
        "new {folder}/no/such/folder.workshop --title T",
        "new {new} --title T --series S-1",
        "new {new} --title T --series ABCDEFGHI",
        "new {new} --title T --programme {missing}",
        "new {new} --title T --programme {text}",
        "new {new} --title T --programme {folder}",
        "poster",
        "poster list",
        "poster list {missing}",
        "poster list {text}",
        "poster list {folder}",
        "poster new {file}",
        "poster new {file} --template t99",
        "poster new {file} --template t1 --theme neon",
        "poster new {file} --template t1 --size A9",
        "poster new {file} --template t1 --set nowhere=x",
        "poster new {file} --template t1 --set question",
        "poster new {file} --template t1 --set =x",
        "poster new {file} --template t1 --card K9-9Z-999",
        "poster new {file} --template t1 --group 0",
        "poster new {file} --template t1 --group three",
        "poster new {missing} --template t1",
        "cards list {missing}",
        "cards list {text}",
        "cards import {missing} --into {file}",
        "cards import {text}",
        "cards import {text} --into {missing}",
        "cards import {text} --into {file} --keyword D",
        "export {file} --out {folder}/out",
        "export {file} --preset paper --out {folder}/out",
        "export {file} --preset png",
        "export {file} --preset png --out {text}",
        "export {file} --preset png --out {text}/below",
        "export {file} --preset png --out {folder}/out --dpi 0",
        "export {file} --preset png --out {folder}/out --dpi -1",
        "export {file} --preset png --out {folder}/out --dpi abc",
        "export {file} --preset png --out {folder}/out --dpi 99999",
        "export {file} --preset png --out {folder}/out --dpi ３００",
        "export {file} --preset png --out {folder}/out --size A9",
        "export {file} --preset png --out {folder}/out --poster nobody",
        "export {missing} --preset png --out {folder}/out",
        "export {text} --preset png --out {folder}/out",
        "check {missing}",
        "check {file} --poster nobody",
        "check",
        "preflight",
        "preflight {missing}",
        "preflight {text}",
        "preflight {folder}",
        "report {file}",
        "report {missing} --out {folder}/out",
        "report {file} --out {text}",
        "report {file} --out {text}/below",
        "merge {file} {file}",
        "merge {file} {missing} --into {new}",
        "merge {file} {text} --into {new}",
        "merge {file} {file} --into {file}",
        "merge {file} {file} --into {folder}/no/such/w.workshop",
        "demo --out {text}",
        "demo --out {text}/below",
        "demo nonsense",
        "templates nonsense",
        "templates --jason",
    ],
)
def test_trouble_is_one_line(
    cli: Cli,
    command: str,
    language: str,
    small_file: Path,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", language)
    text = tmp_path / "notes.txt"
    text.write_text("a note, no workshop\n", "utf-8")
    places = {
        "new": tmp_path / "new.workshop", "file": small_file, "folder": tmp_path,
        "missing": tmp_path / "nowhere.workshop", "text": text,
    }  # fmt: skip
    before = listing(tmp_path)
    posters = cli("poster", "list", small_file, "--json").json
    outcome = cli(*[part.format(**places) for part in command.split()])
    assert_one_line(outcome)
    assert listing(tmp_path) == before
    assert cli("poster", "list", small_file, "--json").json == posters
    japanese = any("ぁ" <= character <= "ヿ" for character in outcome.err)
    assert japanese == (language == "ja")


@pytest.mark.parametrize(
    "content",
    ["", "{", "[]", "3", "null", '"x"', '{"groups": 0}', '{"groups": "many"}',
     '{"sessions": [{"title": "no number"}]}', '{"organiser": "\\ud800"}', "[" * 100_000,
     '{"groups": NaN}', '{"programme": {"groups": -1}}', '{"sessions": 3}'],
)  # fmt: skip
def test_a_wrong_programme_is_refused(cli: Cli, tmp_path: Path, content: str) -> None:
    programme = tmp_path / "p.json"
    programme.write_text(content, "utf-8")
    path = tmp_path / "w.workshop"
    assert_one_line(cli("new", path, "--title", "T", "--programme", programme, "--json"))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["p.json"]


def test_a_programme_in_another_encoding_is_refused(cli: Cli, tmp_path: Path) -> None:
    programme = tmp_path / "p.json"
    programme.write_bytes(json.dumps({"organiser": "鎌倉市"}, ensure_ascii=False).encode("cp932"))
    assert_one_line(cli("new", tmp_path / "w.workshop", "--title", "T", "--programme", programme))


@pytest.mark.parametrize("option", ["--title", "--set"])
def test_bytes_that_are_no_text_are_refused(cli: Cli, empty_file: Path, option: str) -> None:
    broken = b"question=\xff".decode("utf-8", "surrogateescape")
    assert_one_line(cli("poster", "new", empty_file, "--template", "t1", option, broken))
    assert cli("poster", "list", empty_file, "--json").json == {"posters": []}


def test_too_many_cards_are_refused(cli: Cli, sample_file: Path) -> None:
    cards = [card["id"] for card in cli("cards", "list", sample_file, "--json").json["cards"]]
    chosen = [part for card in cards[:9] for part in ("--card", card)]
    assert_one_line(cli("poster", "new", sample_file, "--template", "t8", *chosen))
    assert len(cli("poster", "list", sample_file, "--json").json["posters"]) == 6


def test_an_interrupted_command_says_so(
    cli: Cli, sample_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def interrupted(*_: object) -> object:
        raise KeyboardInterrupt

    monkeypatch.setattr("poster_studio.cli.check.check_poster", interrupted)
    assert_one_line(cli("check", sample_file))


def test_a_file_that_another_program_has_open_is_not_changed(cli: Cli, small_file: Path) -> None:
    from poster_studio.workshop_io.workshop_file import WorkshopFile

    with WorkshopFile.open(small_file):
        assert_one_line(cli("poster", "new", small_file, "--template", "t1"))
        assert cli("poster", "list", small_file).code == 0


def test_a_folder_that_is_not_there_is_named(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("new", tmp_path / "no" / "such" / "w.workshop", "--title", "T")
    assert_one_line(outcome)
    assert "such was not found" in outcome.err


def test_a_pdf_that_is_not_there_is_no_broken_one(cli: Cli, tmp_path: Path) -> None:
    outcome = cli("preflight", tmp_path / "none.pdf")
    assert_one_line(outcome)
    assert "was not found" in outcome.err


def test_a_title_of_nothing_but_blanks_is_refused(cli: Cli, tmp_path: Path) -> None:
    assert_one_line(cli("new", tmp_path / "new.workshop", "--title", "　"))
    assert not listing(tmp_path)
