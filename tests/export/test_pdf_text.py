"""Search, copy and screen readers find the words of a poster whole, in two independent readers."""

from __future__ import annotations

import subprocess
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pikepdf
import pypdfium2
import pytest

from poster_studio.base.geometry import Transform
from poster_studio.display.display_list import GlyphRun, Group, Item, Page
from poster_studio.document.elements import TextStyle
from poster_studio.document.text import RichText
from poster_studio.export.pdf import PdfOptions, write_pdf
from poster_studio.typeset.fonts import FontLibrary
from poster_studio.typeset.typeset import Typesetter
from tests.export.sample_page import (
    BLACK,
    FONTS,
    KAKU,
    MINCHO,
    UD,
    SampleResources,
    column,
    line,
    shaped,
)

SIZE = 6.0
OPTIONS = PdfOptions(datetime(2026, 11, 22, tzinfo=UTC), "poster")


def written(items: tuple[Item, ...], folder: Path, options: PdfOptions = OPTIONS) -> Path:
    path = folder / "poster.pdf"
    page = Page(120, 120, 3, (Group(items, element="text"),))
    write_pdf(page, SampleResources(), path, options)
    return path


def poppler(path: Path) -> list[str]:
    command = ["pdftotext", "-enc", "UTF-8", str(path), "-"]
    text = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    return [row for row in text.replace("\f", "\n").split("\n") if row]


def pdfium(path: Path) -> str:
    with pypdfium2.PdfDocument(path) as document:
        return str(document[0].get_textpage().get_text_bounded()).replace("\r\n", "")


def digits_across(digits: str, centre: float, top: float) -> GlyphRun:
    """Digits side by side in a column: one cluster, squeezed to one em."""
    width = sum(advance for _, _, advance, _ in shaped(UD, digits))
    squeeze = min(1.0, 1 / width)
    left = centre - width * squeeze * SIZE / 2
    run = line(UD, digits, left, top + 0.88 * SIZE, SIZE, x_scale=squeeze)
    return replace(run, clusters=(digits, *("" for _ in digits[1:])))


def down(text: str, centre: float, top: float = 10.0) -> GlyphRun:
    return column(MINCHO, text, centre, top, SIZE)


@pytest.mark.parametrize("font", [KAKU, MINCHO, UD])
def test_lines_read_back_with_their_spaces_and_ligatures(font: str, tmp_path: Path) -> None:
    text = "市民の AVATA fi 2026、「未来」へ。"
    path = written((line(font, text, 8, 30, SIZE),), tmp_path)
    assert (poppler(path), pdfium(path)) == ([text], text)


def test_combining_marks_read_back_as_they_were_typed(tmp_path: Path) -> None:
    text = "か\u3099くせい"
    path = written((line(KAKU, text, 8, 30, SIZE),), tmp_path)
    assert poppler(path) == [text]


def test_glyph_that_stands_for_two_texts_is_told_apart(tmp_path: Path) -> None:
    """A font may draw a radical and a kanji with one glyph; each keeps its own character."""
    kanji = line(KAKU, "民民", 8, 30, SIZE)
    path = written((replace(kanji, clusters=("民", "⺠")),), tmp_path)
    assert poppler(path) == ["民⺠"]


def test_columns_read_from_right_to_left(tmp_path: Path) -> None:
    items = (down("一行目の文字が、", 60), down("二行目「続き」", 50), down("三行目。", 40))
    path = written(items, tmp_path)
    assert poppler(path) == ["一行目の文字が、", "二行目「続き」", "三行目。"]
    assert pdfium(path) == "一行目の文字が、二行目「続き」三行目。"


def test_digits_across_a_column_stay_in_its_text(tmp_path: Path) -> None:
    items = (down("平成", 60), digits_across("12", 60, 22), down("年の春、鎌倉で", 60, 28))
    path = written(items, tmp_path)
    assert (poppler(path), pdfium(path)) == (["平成12年の春、鎌倉で"], "平成12年の春、鎌倉で")


def test_turned_words_stay_in_their_column(tmp_path: Path) -> None:
    turned = line(UD, "Voice", 60 - 0.26 * SIZE, 28, SIZE, rotation=90)
    items = (down("市民の", 60), turned, down("を聞く", 60, 46))
    path = written(items, tmp_path)
    assert (poppler(path), pdfium(path)) == (["市民のVoiceを聞く"], "市民のVoiceを聞く")


def test_ruby_follows_the_text_it_explains(tmp_path: Path) -> None:
    """Ruby written in between would break every search for the base text."""
    base, reading = line(MINCHO, "鎌倉の未来", 10, 30, SIZE), "かまくら"
    ruby = line(MINCHO, reading, 10, 24, SIZE / 2, order=1)
    rest = line(MINCHO, "を話す", 10 + 5 * SIZE, 30, SIZE)
    path = written((base, ruby, rest), tmp_path)
    assert sorted(poppler(path)) == ["かまくら", "鎌倉の未来を話す"]
    assert pdfium(path) == "鎌倉の未来を話すかまくら"


def test_print_ready_text_reads_back_too(tmp_path: Path) -> None:
    text = "未来をえがく"
    options = replace(OPTIONS, print_ready=True, marks=True, bleed=True)
    path = written((line(MINCHO, text, 8, 30, SIZE), down("縦の列", 80)), tmp_path, options)
    assert sorted(poppler(path)) == [text, "縦の列"]


def test_glyph_the_font_lacks_is_never_shown(tmp_path: Path) -> None:
    """PDF/X-4 forbids .notdef; the text around it stays."""
    run = line(KAKU, "鎌倉", 8, 30, SIZE)
    path = written((replace(run, glyphs=(run.glyphs[0], 0)),), tmp_path)
    assert poppler(path)[0].startswith("鎌")
    with pikepdf.open(path) as pdf:
        content = pdf.pages[0].Contents.read_bytes()
    assert b"<0000>" not in content


#: Words that are hard to read back from columns: how long the columns are, and the words.
VERTICAL = {
    "english": (70, "What would a city hall look like that you visit even on rainy days?"),
    "two lines": (90, "Hello world\nGood morning"),
    "address": (70, "https://example.jp/very/long/path/to/page?x=1"),
    "one character": (90, "？"),
    "single characters": (90, "あ\nい\nう"),
    "single letters": (90, "A\nB\n12\n\u3000声"),
    "turned and upright": (90, "（声ード）、ー）City\n」の\nか。カ12）？「カ\nWi-Fi2\nい"),
    "short words": (90, "ABC\nto\nI am\nill"),
    "short columns": (90, "改行が\n三つも\nある\nカード"),
    "short and mixed": (90, "A案\nB案\nCity\n市民\nあ"),
    "mixed": (60, "市民のVoiceを聞くCity Hallの2030年へ、12人で考える"),
    "blanks at the end": (60, "民聞\u3000\nOK\n来\u3000？\nFi"),
    "blanks at the start": (60, "」 https://ex.jp/a Wi-Fi\n\u3000？「ー\nHello\n い"),
    "turned and one upright": (60, "民！ - ? 2030\n- ? 20\nーカ"),
    "indented beside one": (60, "）\n\u3000？「ー\nHello"),
    "only blanks": (60, "\u3000\n市\n \n民"),
    "indented": (60, "\u3000あ\n\u3000い\n\u3000市民"),
    "japanese": (60, "雨の日にも行きたくなる市役所とは、どんな場所でしょうか"),
}


@pytest.fixture(scope="module")
def typesetter() -> Typesetter:
    return Typesetter(FontLibrary.open(FONTS))


def squeezed(text: str) -> str:
    """The text without blanks and line ends; PDFium marks a hyphen before a line end so."""
    return "".join(text.replace("\ufffe", "-").split())


def vertical_block(
    typesetter: Typesetter, text: str, length: float, left: float, family: str = "zen-old-mincho"
) -> tuple[Group, list[str]]:
    """Words in columns, and what each column says."""
    style = TextStyle(family=family, size_pt=24, direction="vertical")
    done = typesetter.set(RichText.plain(text), style, 55, length, lambda _: BLACK)
    columns = [text[line.start : line.end].strip() for line in done.lines]
    return Group(done.runs, Transform.translation(left, 5)), columns


@pytest.mark.parametrize("right", ["", "わたしたちの想い", "う", "Next card\nhere"])
@pytest.mark.parametrize("name", VERTICAL)
def test_vertical_words_read_in_order(
    typesetter: Typesetter, name: str, right: str, tmp_path: Path
) -> None:
    """Neither reader may exchange columns, mix neighbours, or take a short column to pieces."""
    length, text = VERTICAL[name]
    first, columns = vertical_block(typesetter, text, length, 5)
    second, after = vertical_block(typesetter, right, 90, 62)
    path = written((first, second), tmp_path)
    command = ["pdftotext", "-raw", "-enc", "UTF-8", str(path), "-"]
    raw = subprocess.run(command, capture_output=True, check=True).stdout.decode()
    assert squeezed(raw) == squeezed(text + right)
    with pypdfium2.PdfDocument(path) as document:
        rows = document[0].get_textpage().get_text_range().split("\r\n")
    assert squeezed("".join(rows)) == squeezed(text + right)
    for one in (*columns, *after):
        assert any(squeezed(one) in squeezed(row) for row in rows)


def test_brackets_beside_their_column_read_in_their_order(
    typesetter: Typesetter, tmp_path: Path
) -> None:
    """Dela Gothic's brackets are proportional: they stand left and right of their column."""
    block, _ = vertical_block(typesetter, "」「う（、）", 90, 5, "dela-gothic-one")
    path = written((block,), tmp_path)
    assert squeezed("".join(poppler(path))) == squeezed(pdfium(path)) == "」「う（、）"


def test_columns_end_in_no_visible_glyph(tmp_path: Path) -> None:
    """What ends a column is unseen, reads as a line feed, and leaves later text visible."""
    path = written((down("市民", 60), line(KAKU, "声", 8, 30, SIZE)), tmp_path)
    with pikepdf.open(path) as pdf:
        content = pdf.pages[0].Contents.read_bytes().decode("ascii")
    unseen = content[content.index("/ActualText <FEFF000A>") :]
    assert unseen.index("3 Tr") < unseen.index("Tj") < unseen.index("0 Tr") < unseen.index("EMC")
    assert content.count("3 Tr") == content.count("0 Tr") == 1
