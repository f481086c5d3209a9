"""Two files of one workshop that went on apart become one."""

from __future__ import annotations

import io
import shutil
from pathlib import Path

import pytest
from PIL import Image

from poster_studio.base.errors import PosterStudioError
from poster_studio.base.words import Words
from poster_studio.document.elements import CardElement, Frame, TextElement
from poster_studio.document.poster import Poster, PosterInfo
from poster_studio.document.text import RichText
from poster_studio.document.workshop import Card, CardSource, Workshop
from poster_studio.workshop_io.merging import merge, renumbered_words
from poster_studio.workshop_io.workshop_file import WorkshopFile

EDIT = Words("直す", "Edit")


@pytest.fixture
def pair(tmp_path: Path) -> tuple[Path, Path]:
    """A workshop with one poster, and its copy on another laptop."""
    first, second = tmp_path / "一.workshop", tmp_path / "二.workshop"
    workshop = Workshop(id="w1", title="新庁舎", cards=(Card(id="K1-001", text="海が見える"),))
    with WorkshopFile.create(first, workshop) as file:
        file.add_poster(
            PosterInfo(id="p1", title="海", group=1),
            [TextElement(id="t", text=RichText.plain("海と暮らす"))],
        )
    shutil.copy(first, second)
    return first, second


def words(poster: Poster, id_: str = "t") -> str:
    element = next(element for element in poster.elements if element.id == id_)
    assert isinstance(element, TextElement)
    return element.text.text


def say(path: Path, text: str) -> None:
    with WorkshopFile.open(path) as file, file.poster("p1").edit(EDIT) as edit:
        edit.update("t", text=RichText.plain(text))


def test_what_either_holds_is_in_the_new_file(pair: tuple[Path, Path], tmp_path: Path) -> None:
    """DOC-MERGE-1"""
    first, second = pair
    say(first, "青い海と暮らす")
    say(second, "海と暮らすまち")
    photo = io.BytesIO()
    Image.new("RGB", (40, 30), "teal").save(photo, "PNG")
    with WorkshopFile.open(second) as file:
        file.add_poster(PosterInfo(id="p2", title="山", group=2), [])
        file.pictures.add(photo.getvalue())
        file.versions.keep(file.poster("p1").poster, 1000, kept=True)
        with file.poster("p1").edit(EDIT) as edit:
            edit.add(TextElement(id="u", text=RichText.plain("追記"), frame=Frame(x=5)))
    with WorkshopFile.open(first) as file, file.workshop_store.edit(EDIT) as edit_deck:
        edit_deck.remove_card("K1-001")
    before = first.read_bytes(), second.read_bytes()
    into = tmp_path / "合わせた.workshop"
    merged = merge(first, second, into)
    assert (first.read_bytes(), second.read_bytes()) == before
    assert [info.id for info in merged.workshop.posters] == ["p1", "p2"]
    assert merged.workshop.cards == ()
    with WorkshopFile.open(into) as file:
        poster = file.poster("p1").poster
        assert words(poster) == "青い海と暮らすまち"
        assert words(poster, "u") == "追記"
        assert len(file.pictures.digests()) == 1
        assert [version.at_ms for version in file.versions.of("p1")] == [1000]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted(
        [first.name, second.name, into.name]
    )


def test_the_order_of_the_files_does_not_matter(pair: tuple[Path, Path], tmp_path: Path) -> None:
    """DOC-MERGE-1"""
    first, second = pair
    say(first, "青い海と暮らす")
    say(second, "海と暮らすまち")
    posters = []
    for place, files in enumerate([(first, second), (second, first)]):
        into = tmp_path / f"{place}.workshop"
        merge(*files, into)
        with WorkshopFile.open(into) as file:
            posters.append(file.poster("p1").poster)
    assert posters[0] == posters[1]


def test_two_voices_with_one_id_are_both_kept(pair: tuple[Path, Path], tmp_path: Path) -> None:
    """DOC-MERGE-2"""
    spoken = ("座れる場所", "本のある場所")
    for path, text in zip(pair, spoken, strict=True):
        with WorkshopFile.open(path) as file:
            with file.workshop_store.edit(EDIT) as edit:
                edit.add_card(Card(id="K1-1A-014", text=text, source=CardSource(digest=text)))
            with file.poster("p1").edit(EDIT) as poster_edit:
                poster_edit.add(
                    CardElement(id=text, card="K1-1A-014", text=RichText.plain(text), number="14")
                )
    into = tmp_path / "into.workshop"
    merged = merge(*pair, into)
    cards = {card.text: card.id for card in merged.workshop.cards}
    assert {cards[text] for text in spoken} == {"K1-1A-014", "K1-1A-015"}
    assert merged.renumbered == {"K1-1A-014": "K1-1A-015"}
    with WorkshopFile.open(into) as file:
        shown = {
            e.text.text: (e.card, e.number)
            for e in file.poster("p1").poster.elements
            if isinstance(e, CardElement)
        }
    assert shown == {text: (cards[text], cards[text][-2:]) for text in spoken}
    assert all("K1-1A-014" in renumbered_words(merged).in_(language) for language in ("ja", "en"))


def test_an_edited_card_is_one_card(pair: tuple[Path, Path], tmp_path: Path) -> None:
    """DOC-MERGE-2: words that somebody mended are no second voice."""
    with WorkshopFile.open(pair[1]) as file, file.workshop_store.edit(EDIT) as edit:
        edit.update_card("K1-001", text="海がよく見える", original="海が見える", status="edited")
    merged = merge(*pair, tmp_path / "into.workshop")
    assert [card.text for card in merged.workshop.cards] == ["海がよく見える"]
    assert not merged.renumbered


def test_files_of_two_workshops_are_refused(pair: tuple[Path, Path], tmp_path: Path) -> None:
    """DOC-MERGE-3"""
    other = tmp_path / "other.workshop"
    with WorkshopFile.create(other, Workshop(id="w2", title="べつ")):
        pass
    into = tmp_path / "into.workshop"
    with pytest.raises(PosterStudioError, match="two workshops"):
        merge(pair[0], other, into)
    assert not into.exists()


def test_no_file_is_replaced(pair: tuple[Path, Path]) -> None:
    before = pair[1].read_bytes()
    with pytest.raises(PosterStudioError, match="exists already"):
        merge(*pair, pair[1])
    assert pair[1].read_bytes() == before
