"""What every command answers when all is well: the JSON that other tools rely on."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest

from poster_studio import __version__
from poster_studio.base.words import Words
from poster_studio.cli import self_check
from poster_studio.cli.self_check import Trial
from tests.cli.conftest import Cli, Window
from tests.helpers.studio import sample_workshop, studio

POSTER_KEYS = ["id", "title", "template", "theme", "size", "landscape", "elements", "cards"]
FINDING_KEYS = ["rule", "severity", "message", "hint", "poster", "element", "page", "box_mm"]


def test_new_makes_a_workshop(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "新しい.workshop"
    made = cli("new", path, "--title", "市民対話", "--series", "Z9", "--json")
    assert (made.code, made.err) == (0, "")
    assert made.json == {"file": str(path), "id": made.json["id"], "title": "市民対話"}
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


@pytest.mark.parametrize("wrapped", [False, True])
def test_new_takes_a_programme(cli: Cli, tmp_path: Path, wrapped: bool) -> None:
    programme = {"organiser": "鎌倉市", "groups": 5, "sessions": [{"number": 4, "title": "形"}]}
    source = tmp_path / "進行表.json"
    source.write_text(json.dumps({"programme": programme} if wrapped else programme), "utf-8")
    path = tmp_path / "w.workshop"
    assert cli("new", path, "--title", "T", "--programme", source).code == 0
    made = cli("poster", "new", path, "--template", "t1", "--group", 2, "--json")
    assert made.code == 0
    assert cli("report", path, "--out", tmp_path / "r").code == 0


def test_templates(cli: Cli) -> None:
    listed = cli("templates", "--json").json["templates"]
    assert [template["id"] for template in listed] == sorted(studio().templates)
    for template in listed:
        assert list(template) == ["id", "title", "description", "sizes", "slots"]
        assert {"A3", "A1", "B1", "B2"} <= set(template["sizes"])
        assert "cards" in template["slots"]


def test_poster_new_and_list(cli: Cli, sample_file: Path) -> None:
    cards = [card.id for card in sample_workshop()[0].cards[:3]]
    made = cli(
        "poster", "new", sample_file, "--template", "t3", "--theme", "hydrangea", "--size", "b2",
        "--landscape", "--title", "海と山", "--set", "message=a=b", "--set", "question=",
        "--card", cards[0], "--card", cards[1], "--card", cards[2], "--group", 3, "--json",
    )  # fmt: skip
    assert (made.code, made.err) == (0, "")
    assert list(made.json) == POSTER_KEYS
    listed = cli("poster", "list", sample_file, "--json").json["posters"]
    assert len(listed) == 7
    (mine,) = [poster for poster in listed if poster["id"] == made.json["id"]]
    assert list(mine) == POSTER_KEYS
    assert mine == made.json
    assert (mine["title"], mine["template"], mine["theme"]) == ("海と山", "t3", "hydrangea")
    assert (mine["size"], mine["landscape"], sorted(mine["cards"])) == ("B2", True, sorted(cards))
    assert mine["elements"] > 10


def test_poster_new_prints_the_id_alone(cli: Cli, empty_file: Path) -> None:
    made = cli("poster", "new", empty_file, "--template", "t2")
    (poster,) = cli("poster", "list", empty_file, "--json").json["posters"]
    assert made.out == f"{poster['id']}\n"
    assert (poster["theme"], poster["size"], poster["landscape"]) == ("hydrangea", "A1", False)


def test_cards_list(cli: Cli, sample_file: Path) -> None:
    listed = cli("cards", "list", sample_file, "--json").json["cards"]
    workshop, posters = sample_workshop()
    assert [card["id"] for card in listed] == [card.id for card in workshop.cards]
    assert list(listed[0]) == [
        "id", "text", "original", "session", "dialogue", "keyword", "group", "likes", "status",
        "posters",
    ]  # fmt: skip
    placed = {card.id for p in posters for card in workshop.cards for e in p.elements
              if getattr(e, "card", None) == card.id}  # fmt: skip
    assert {card["id"] for card in listed if card["posters"]} == placed


def test_check_of_the_sample_finds_no_error(cli: Cli, sample_file: Path) -> None:
    checked = cli("check", sample_file, "--json")
    assert (checked.code, checked.err) == (0, "")
    assert all(finding["severity"] != "error" for finding in checked.json["findings"])


def test_check_ends_with_1_for_errors(cli: Cli, empty_file: Path) -> None:
    poster = cli(
        "poster", "new", empty_file, "--template", "t1", "--set", "question=電話は090-1234-5678へ"
    ).out.strip()
    checked = cli("check", empty_file, "--poster", poster, "--json")
    assert checked.code == 1
    (found,) = [one for one in checked.json["findings"] if one["rule"] == "C09"]
    assert list(found) == FINDING_KEYS
    assert (found["severity"], found["poster"], found["page"]) == ("error", poster, None)
    assert [isinstance(part, float) for part in found["box_mm"]] == [True] * 4
    lines = cli("check", empty_file).out.splitlines()
    assert any(line.startswith("error\tC09\t") and " — " in line for line in lines)


def test_report_writes_two_files(cli: Cli, sample_file: Path, tmp_path: Path) -> None:
    out = tmp_path / "記録" / "deep"
    written = cli("report", sample_file, "--out", out, "--json")
    assert (written.code, written.err) == (0, "")
    assert sorted(written.json["files"]) == sorted(str(path) for path in out.iterdir())
    assert written.json["cards"] == len(sample_workshop()[0].cards)
    assert len(written.json["unused"]) > 0


def test_a_self_check_that_fails_says_what_to_do(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    broken = [Trial("fonts", Words("書体", "fonts"), passed=False)]
    monkeypatch.setattr(self_check, "_trials", lambda *_: broken)
    tried = cli("self-check")
    assert tried.code == 2
    assert tried.err.startswith("error: ")
    assert " — " in tried.err
    assert tried.err.count("\n") == 1


def test_self_check_tries_everything(cli: Cli) -> None:
    tried = cli("self-check", "--json")
    assert (tried.code, tried.err) == (0, "")
    assert tried.json["version"] == __version__
    trials = {"fonts", "database", "pdf", "png", "readings"}
    assert {trial["id"] for trial in tried.json["trials"]} == trials
    assert all(trial["passed"] for trial in tried.json["trials"])


def test_without_arguments_or_with_a_file_the_window_opens(cli: Cli, window: Window) -> None:
    assert cli().code == 0
    assert cli("a b.workshop").code == 0
    assert window.opened == [None, "a b.workshop"]


@pytest.mark.parametrize("option", ["--version", "--help"])
def test_help_and_version_leave_with_0(
    cli: Cli, option: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli(option)
    assert left.value.code == 0
    said = capsys.readouterr()
    assert said.out
    assert said.err == ""


@pytest.mark.parametrize(
    "command",
    ["demo", "new", "cards import", "cards list", "templates", "poster new", "poster list",
     "export", "check", "preflight", "report", "self-check"],
)  # fmt: skip
def test_every_command_has_help_and_json(
    cli: Cli, command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        cli(*command.split(), "--help")
    assert left.value.code == 0
    assert "--json" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("language", "title"), [("ja", "問いのポスター"), ("en", "A question"), ("ja_JP.UTF-8", "問い")]
)
def test_the_language_is_chosen(
    cli: Cli, monkeypatch: pytest.MonkeyPatch, language: str, title: str
) -> None:
    monkeypatch.setenv("POSTER_STUDIO_LANG", language)
    assert cli("templates", "--json").json["templates"][0]["title"].startswith(title)
    assert title in cli("templates").out


def test_merge(cli: Cli, empty_file: Path, tmp_path: Path) -> None:
    apart = Path(shutil.copy(empty_file, tmp_path / "apart.workshop"))
    for path in (empty_file, apart):
        assert cli("poster", "new", path, "--template", "t1").code == 0
    into = tmp_path / "into.workshop"
    merged = cli("merge", empty_file, apart, "--into", into, "--json")
    assert (merged.code, merged.err) == (0, "")
    assert merged.json["posters"] == len(cli("poster", "list", into, "--json").json["posters"]) == 2
    assert list(merged.json) == ["file", "posters", "cards", "renumbered"]
