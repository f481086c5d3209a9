"""`export`, `demo` and `preflight`: files that are right, the same each time, and only those."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pikepdf
import pytest
from PIL import Image

from poster_studio.base.units import mm_to_pt
from poster_studio.cli.export import Wish
from poster_studio.document.paper import sheet
from tests.cli.conftest import Cli
from tests.helpers.orders import typical
from tests.helpers.studio import sample_workshop, studio

FILE_KEYS = ["poster", "path", "format", "bytes", "seconds"]
Image.MAX_IMAGE_PIXELS = None


def size_px(path: Path) -> tuple[int, int]:
    with Image.open(path) as picture:
        return picture.size


@pytest.mark.parametrize(
    ("preset", "endings"),
    [
        ("print-shop", ["-print.pdf"]),
        ("office", [".pdf"]),
        ("tiles-a3", ["-tiles-a3.pdf"]),
        ("tiles-a4", ["-tiles-a4.pdf"]),
        ("web", ["-web.pdf", "-web.png"]),
        ("png", [".png"]),
        ("contact-sheet", ["一覧.pdf"]),
    ],
)
def test_every_preset_lists_what_it_wrote(
    cli: Cli, small_file: Path, tmp_path: Path, preset: str, endings: list[str]
) -> None:
    out = tmp_path / "書き出し 1"
    done = cli("export", small_file, "--preset", preset, "--out", out, "--dpi", 50, "--json")
    assert (done.code, done.err) == (0, "")
    files = done.json["files"]
    assert [list(file) for file in files] == [FILE_KEYS] * len(endings)
    assert sorted(file["path"] for file in files) == sorted(str(path) for path in out.iterdir())
    for file, ending in zip(files, endings, strict=True):
        assert file["path"].endswith(ending)
        assert file["format"] == ending[-3:]
        assert file["bytes"] == Path(file["path"]).stat().st_size
        assert file["seconds"] > 0
        assert (file["poster"] is None) == (preset == "contact-sheet")


def test_a1_at_300_dpi_is_7016_by_9933(cli: Cli, empty_file: Path, tmp_path: Path) -> None:
    cli("poster", "new", empty_file, "--template", "t1")
    done = cli("export", empty_file, "--preset", "png", "--out", tmp_path / "o", "--json")
    assert size_px(Path(done.json["files"][0]["path"])) == (7016, 9933)


@pytest.mark.parametrize(
    ("size", "dpi", "expected"),
    [("A4", 72, (595, 842)), ("B2", 30, (608, 860)), ("a3", 100, (1169, 1654))],
)
def test_a_poster_is_printed_at_another_size(
    cli: Cli, small_file: Path, tmp_path: Path, size: str, dpi: int, expected: tuple[int, int]
) -> None:
    out = tmp_path / "o"
    done = cli(
        "export",
        small_file,
        "--preset",
        "png",
        "--out",
        out,
        "--size",
        size,
        "--dpi",
        dpi,
        "--json",
    )
    assert size_px(Path(done.json["files"][0]["path"])) == expected


def test_print_ready_pages_have_the_wished_trim(cli: Cli, small_file: Path, tmp_path: Path) -> None:
    done = cli(
        "export", small_file, "--preset", "print-shop", "--out", tmp_path / "o", "--size", "A3",
        "--json",
    )  # fmt: skip
    path = done.json["files"][0]["path"]
    with pikepdf.open(path) as pdf:
        left, bottom, right, top = (float(part) for part in pdf.pages[0].trimbox)
    width, height = sheet("A3")
    assert right - left == pytest.approx(mm_to_pt(width), abs=0.01)
    assert top - bottom == pytest.approx(mm_to_pt(height), abs=0.01)
    checked = cli("preflight", path, "--json")
    assert (checked.code, checked.json) == (0, {"findings": []})


def test_pictures_for_the_web_are_1200_pixels_long(
    cli: Cli, small_file: Path, tmp_path: Path
) -> None:
    done = cli("export", small_file, "--preset", "web", "--out", tmp_path / "o", "--json")
    assert max(size_px(Path(done.json["files"][1]["path"]))) == 1200


@pytest.mark.parametrize("preset", ["print-shop", "office", "tiles-a4", "web", "contact-sheet"])
def test_the_same_poster_gives_the_same_bytes(
    cli: Cli, small_file: Path, tmp_path: Path, preset: str
) -> None:
    def written(folder: str) -> list[bytes]:
        cli("export", small_file, "--preset", preset, "--out", tmp_path / folder)
        return [path.read_bytes() for path in sorted((tmp_path / folder).iterdir())]

    assert written("first") == written("second")


def test_chosen_posters_only(cli: Cli, sample_file: Path, tmp_path: Path) -> None:
    ids = [poster["id"] for poster in cli("poster", "list", sample_file, "--json").json["posters"]]
    done = cli(
        "export", sample_file, "--preset", "png", "--dpi", 10, "--out", tmp_path / "o",
        "--poster", ids[4], "--poster", ids[1], "--poster", ids[4], "--json",
    )  # fmt: skip
    assert [file["poster"] for file in done.json["files"]] == [ids[4], ids[1]]


def test_file_names_say_series_session_group_title_and_size(
    cli: Cli, sample_file: Path, tmp_path: Path
) -> None:
    done = cli("export", sample_file, "--preset", "png", "--dpi", 10, "--out", tmp_path, "--json")
    names = [Path(file["path"]).name for file in done.json["files"]]
    assert names[0] == "K4_G1_雨の日も、行きたくなる市役所って_A1-10dpi.png"
    assert len(set(names)) == 6


def test_posters_of_one_name_never_overwrite_each_other(
    cli: Cli, empty_file: Path, tmp_path: Path
) -> None:
    ids = [
        cli("poster", "new", empty_file, "--template", "t2", "--title", title).out.strip()
        for title in ("Same_3", "Same", "Same", "same", "..", "a/b\\c", "が", "か\u3099")
    ]
    for poster in ids:
        cli("export", empty_file, "--preset", "png", "--dpi", 8, "--out", tmp_path / "one",
            "--poster", poster)  # fmt: skip
    cli("export", empty_file, "--preset", "png", "--dpi", 8, "--out", tmp_path / "all")
    one, every = ({path.name for path in (tmp_path / name).iterdir()} for name in ("one", "all"))
    assert one == every
    plain = {unicodedata.normalize("NFC", name.casefold()) for name in one}
    assert len(plain) == len(ids)


def test_a_workshop_without_posters_exports_nothing(
    cli: Cli, empty_file: Path, tmp_path: Path
) -> None:
    for preset in ("print-shop", "contact-sheet"):
        done = cli("export", empty_file, "--preset", preset, "--out", tmp_path / "o", "--json")
        assert (done.code, done.json) == (0, {"files": []})


def test_demo_writes_every_poster_and_keeps_what_was_edited(cli: Cli, small_file: Path) -> None:
    folder = small_file.parent
    assert cli("poster", "new", small_file, "--template", "t2", "--size", "A4").code == 0
    for _ in range(2):
        done = cli("demo", "--out", folder, "--json")
        assert done.code == 0
        assert list(done.json) == ["workshop", "files"]
        assert done.json["workshop"] == str(folder / "sample.workshop")
        formats = [file["format"] for file in done.json["files"]]
        assert sorted(formats) == ["pdf", "pdf", "png", "png"]
    assert len(cli("poster", "list", small_file, "--json").json["posters"]) == 2
    for file in done.json["files"]:
        if file["format"] == "pdf":
            assert cli("preflight", file["path"]).code == 0


def test_demo_makes_the_sample_where_there_is_none(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    wishes: list[str] = []

    def remembered(*asked: object) -> list[object]:
        wishes.extend(each.preset for each in asked if isinstance(each, Wish))
        return []

    monkeypatch.setattr("poster_studio.cli.export.export_posters", remembered)
    done = cli("demo", "--out", tmp_path / "new" / "folder", "--json")
    assert (done.code, wishes) == (0, ["print-shop", "png"])
    listed = cli("poster", "list", done.json["workshop"], "--json").json["posters"]
    assert [poster["title"] for poster in listed] == [p.title for p in sample_workshop()[1]]


def test_the_sample_is_laid_out_from_its_templates() -> None:
    assert {poster.template for poster in sample_workshop()[1]} == set(studio().templates)
    assert typical("t1", "sea").elements


def test_an_export_that_fails_leaves_nothing(
    cli: Cli, small_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("poster_studio.export.png.write_rows", full)
    failed = cli("export", small_file, "--preset", "web", "--out", tmp_path / "o", "--json")
    assert (failed.code, failed.out) == (2, "")
    assert failed.err.startswith("error: ")
    assert list((tmp_path / "o").iterdir()) == []
