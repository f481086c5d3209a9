"""What is said of elements and of what happens to them (EDIT-READER)."""

from __future__ import annotations

import pytest

from poster_studio.base.geometry import Point
from poster_studio.document.elements import (
    Frame,
    InkElement,
    QrElement,
    ShapeElement,
    StickerElement,
    TextElement,
)
from poster_studio.editor import element_list
from poster_studio.editor.arrange import arranging
from poster_studio.editor.editor_change import EditorChange
from poster_studio.editor.figures.stickers import place_sticker
from poster_studio.editor.speech import spoken
from poster_studio.editor.speech.watching import Watch, replaced_part
from tests.editor.editor_driver import EditorDriver


def test_every_element_of_the_sample_has_a_name_in_both_languages(driver: EditorDriver) -> None:
    for info in driver.editor.posters:
        driver.editor.open_poster(info.id)
        for element in driver.editor.elements:
            name, about = (
                spoken.name_of(driver.editor, element),
                spoken.about(driver.editor, element),
            )
            assert all((name.ja.strip(), name.en.strip(), about.ja, about.en))
            assert spoken.kind_of(element)


def test_names_say_what_an_element_is_worth(driver: EditorDriver) -> None:
    editor = driver.editor
    assert spoken.kind_of(TextElement(id="t", role="question")) == "heading"
    empty = TextElement(id="t", placeholder="ここに\n問い")
    assert spoken.name_of(editor, empty).ja == "文字を入れる場所：ここに 問い"
    assert spoken.name_of(editor, TextElement(id="t")).en == "Place for words"
    code = QrElement(id="q", data="https://example.jp/")
    assert spoken.name_of(editor, code).ja == "QRコード：https://example.jp/"
    assert spoken.name_of(editor, InkElement(id="i")).ja == "ペンの線"
    assert spoken.name_of(editor, ShapeElement(id="s", alt="青い丸")).ja == "青い丸"


def test_stickers_speak_both_languages_unless_described(driver: EditorDriver) -> None:
    editor = driver.editor
    listed = editor.studio.stickers.stickers[0]
    id_ = place_sticker(editor, listed.id, Point(50.0, 50.0))
    assert id_ is not None
    sticker = driver.element(id_)
    assert spoken.name_of(editor, sticker) == listed.name
    assert isinstance(sticker, StickerElement)
    told = sticker.model_copy(update={"alt": "わたしの猫"})
    assert spoken.name_of(editor, told).en == "わたしの猫"


def test_what_happened_is_told_from_what_changed(driver: EditorDriver) -> None:
    editor, text = driver.editor, driver.texts()[0]
    watch, change = Watch(editor), EditorChange()
    assert watch.told(change) is None
    editor.select([text.id])
    assert watch.selection().ja == "1こ選んでいます"
    arranging.nudge(editor, 10.0, 0.0)
    moved = watch.told(change)
    assert moved == spoken.place_of(driver.element(text.id).frame)
    arranging.set_frame(editor, width=50.0)
    sized = watch.told(change)
    assert sized is not None
    assert sized.ja.startswith("はば50ミリ")
    arranging.set_frame(editor, rotation=15.0)
    turned = watch.told(change)
    assert turned is not None
    assert turned.en == "turned by 15 degrees"
    with editor.edit(element_list.RENAME) as edit:
        edit.update(text.id, name="題")
    assert watch.told(change) == element_list.RENAME
    arranging.duplicate(editor)
    placed = watch.told(change)
    assert placed is not None
    assert placed.ja.startswith("置きました：")
    driver.run("undo")
    gone = watch.told(change)
    assert gone is not None
    assert gone.ja.startswith("けしました：")
    editor.select(card.id for card in driver.cards())
    count = len(editor.selection)
    arranging.nudge(editor, 1.0, 0.0)
    several = watch.told(change)
    assert several is not None
    assert several.ja == f"{count}こ動かしました"
    arranging.delete(editor)
    away = watch.told(change)
    assert away is not None
    assert away.ja == f"トレイに戻しました：{count}こ"
    assert watch.selection().ja == "何も選んでいません"
    switched = watch.told(EditorChange(poster_switched=True))
    assert switched == spoken.poster_name(editor)


def test_the_frame_of_a_group_is_around_its_members(driver: EditorDriver) -> None:
    cards = driver.cards()[:2]
    driver.editor.select(card.id for card in cards)
    driver.run("group")
    group = driver.element(driver.element(cards[0].id).stack.parent or "")
    frame = spoken.frame_of(driver.editor, group)
    assert frame.x == min(card.frame.x for card in cards)
    assert frame.rect.bottom == pytest.approx(max(card.frame.rect.bottom for card in cards))
    assert spoken.size_of(Frame(width=12.4, height=7.6)).ja == "はば12ミリ、高さ8ミリ"


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("", "あ", (0, "", "あ")),
        ("ああ", "あああ", (2, "", "あ")),
        ("あいう", "あう", (1, "い", "")),
        ("あいう", "あえう", (1, "い", "え")),
        ("同じ", "同じ", (2, "", "")),
    ],
)
def test_the_part_that_was_replaced(old: str, new: str, expected: tuple[int, str, str]) -> None:
    assert replaced_part(old, new) == expected
