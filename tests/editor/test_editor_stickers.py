"""The sticker collection: complete, found by name and reading, placed, recoloured."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import StickerElement
from poster_studio.editor.equipment.studio import Studio
from poster_studio.editor.figures.sticker_collection import FOLDERS, found_stickers
from poster_studio.editor.figures.stickers import place_sticker, set_sticker_colour
from tests.editor.editor_driver import EditorDriver

#: What a city hall's poster speaks of.
NEEDED = (
    "家族 車いす お年より 赤ちゃん 犬 猫 木 波 海 山 太陽 雨 かさ 電車 バス "
    "自転車 車 家 店 コーヒー パン ごはん 本 図書館 つくえ パソコン 電話 手紙 "
    "メガホン ふきだし ハート 星 笑顔 手 耳 目 かぎ 鳥居 ベル ちょうちん 花 "
    "あじさい 葉 竹 リサイクル 救急 病院 学校 警察 火事 注意 トイレ エレベーター "
    "階段 地図 ここ とけい カレンダー 音楽 絵 はさみ 道具 明かり アイデア はてな "
    "びっくり チェック やじるし 番号"
)


def ids(studio: Studio, query: str, folder: str = "") -> list[str]:
    return [s.id for s in found_stickers(studio.stickers.stickers, query, folder)]


def test_there_are_enough_and_each_has_names_and_a_drawing(studio: Studio) -> None:
    stickers = studio.stickers.stickers
    assert len(stickers) >= 150
    assert len({sticker.id for sticker in stickers}) == len(stickers)
    assert len({sticker.name.ja for sticker in stickers}) == len(stickers)
    for sticker in stickers:
        assert sticker.name.ja
        assert sticker.name.en
        assert sticker.folder in FOLDERS
        drawing = studio.stickers[sticker.id]
        assert drawing.layers
        assert all("sticker" in (layer.fill, layer.stroke) for layer in drawing.layers)


@pytest.mark.parametrize("query", ["とり", "トリ", "ﾄﾘ", "鳥", "bird", "BIRD"])
def test_a_sticker_is_found_by_name_and_reading_however_it_is_written(
    studio: Studio, query: str
) -> None:
    assert ids(studio, query)[0] == "bird"


def test_what_is_meant_comes_before_what_contains_it(studio: Studio) -> None:
    found = ids(studio, "とり")
    assert found.index("bird") < found.index("torii")
    assert ids(studio, "き")[0] == "tree"


def test_every_word_must_be_found(studio: Studio) -> None:
    assert ids(studio, "花 鎌倉") == ["hydrangea"]
    assert ids(studio, "花　ぬかみそ") == []


def test_what_a_city_hall_poster_needs_is_there(studio: Studio) -> None:
    assert [word for word in NEEDED.split() if not ids(studio, word)] == []


def test_a_folder_shows_its_own_only(studio: Studio) -> None:
    assert "bird" in ids(studio, "", "animal")
    assert "train" not in ids(studio, "", "animal")


def test_placing_is_one_step_and_a_second_one_does_not_hide_the_first(
    driver: EditorDriver,
) -> None:
    middle = Point(300, 400)
    first = place_sticker(driver.editor, "bird", middle)
    second = place_sticker(driver.editor, "bird", middle)
    driver.sweep()
    assert driver.steps == 2
    assert first is not None
    assert second is not None
    assert driver.editor.selection == (second,)
    assert driver.element(first).frame.rect.centre == middle
    assert driver.element(second).frame.rect.centre != middle
    assert driver.element(first).alt == "鳥"


def test_a_sticker_takes_the_themes_colours(driver: EditorDriver) -> None:
    id_ = place_sticker(driver.editor, "heart", Point(300, 400))
    set_sticker_colour(driver.editor, "tint-b")
    assert id_ is not None
    sticker = driver.element(id_)
    assert isinstance(sticker, StickerElement)
    assert sticker.colour == "tint-b"
    assert driver.editor.composition.unit(sticker).box is not None


def test_an_unknown_sticker_is_not_placed(driver: EditorDriver) -> None:
    assert place_sticker(driver.editor, "no such", Point(0, 0)) is None
    assert driver.steps == 0
