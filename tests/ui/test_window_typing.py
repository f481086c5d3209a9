"""Typing on the canvas: keys, input methods, in both directions and zooms (EDIT-TEXT, EDIT-IME)."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QRectF, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QKeyEvent

from poster_studio.base.geometry import Point
from poster_studio.base.words import Words
from poster_studio.document.elements import Frame, TextElement
from poster_studio.document.text import RichText, Span
from poster_studio.editor.editor import is_free
from poster_studio.editor.sheets.drawer import drawer
from poster_studio.editor.words.emptied_cards import BACK
from poster_studio.ui.sections.words import AlignSection
from tests.ui.window_driver import WindowDriver

_LABEL = Words("まわす", "Turn")
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.mark.parametrize("zoom", [0.3, 1.0])
@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_what_is_composed_is_not_kept_and_what_is_committed_is(
    driver: WindowDriver, direction: str, zoom: float
) -> None:
    text = driver.text(direction)
    driver.workspace.shell.zoom_to(zoom)
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_End, CTRL)
    driver.compose("にほんご")
    assert driver.session.element.text.text == text.text.text + "にほんご"
    assert driver.stored_words(text.id) == text.text.text
    driver.canvas.repaint()
    driver.commit("日本語")
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(text.id) == text.text.text + "日本語"
    assert len(driver.editor.store.undo_labels) == 1


def test_enter_and_escape_belong_to_the_composition(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.compose("かまくら")
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Backspace, Qt.Key.Key_Left):
        driver.key(key)
    assert driver.workspace.hands.session is not None
    assert driver.session.is_composing
    assert "\n" not in driver.session.draft.words
    driver.compose("")
    assert driver.session.draft.words == text.text.text


def test_shortcuts_rest_while_something_is_composed(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.editor.select([text.id])
    driver.workspace.actions_table.action("duplicate").trigger()
    count = len(driver.editor.elements)
    driver.double_click(text.frame.rect.centre)
    driver.compose("かまくら")
    driver.key(Qt.Key.Key_Z, CTRL)
    assert len(driver.editor.elements) == count
    assert driver.session.is_composing


def test_the_caret_stands_where_the_input_method_wants_it(driver: WindowDriver) -> None:
    text = driver.text("vertical")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_Home, CTRL)
    driver.compose("𠮷野家", caret=2)
    assert driver.session.preedit is not None
    assert driver.session.preedit.caret == 1


@pytest.mark.parametrize("rotation", [0.0, 30.0])
@pytest.mark.parametrize("direction", ["horizontal", "vertical"])
def test_candidates_appear_at_the_caret(
    driver: WindowDriver, direction: str, rotation: float
) -> None:
    text = driver.text(direction)
    frame = text.frame.model_copy(update={"rotation": rotation})
    with driver.editor.store.edit(_LABEL) as edit:
        edit.set_frame(text.id, Frame.model_validate(dict(frame)))
    driver.workspace.hands.type_in(text.id)
    driver.key(Qt.Key.Key_Home, CTRL)
    query = Qt.InputMethodQuery.ImCursorRectangle
    rectangle = driver.canvas.inputMethodQuery(query)
    assert isinstance(rectangle, QRectF)
    session = driver.session
    caret = session.placed.transform.apply(session.caret_box().centre)
    assert rectangle.contains(driver.pixel(caret).toPointF())
    before = rectangle.center()
    driver.workspace.shell.zoom_by(1.5)
    assert driver.canvas.inputMethodQuery(query).center() != before


def test_the_input_method_is_told_what_stands_around(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.type("𠮷は")
    ask = driver.canvas.inputMethodQuery
    assert ask(Qt.InputMethodQuery.ImEnabled) is True
    assert ask(Qt.InputMethodQuery.ImSurroundingText) == "𠮷は"
    assert ask(Qt.InputMethodQuery.ImCursorPosition) == 3
    driver.key(Qt.Key.Key_Escape)
    driver.key(Qt.Key.Key_Escape)
    assert driver.editor.selection == ()
    assert not driver.canvas.testAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)


def test_keys_type_select_and_delete_by_what_a_reader_sees(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.type("声👨")
    driver.app.sendEvent(driver.canvas, _typed("👩‍👧"))
    driver.key(Qt.Key.Key_Backspace)
    driver.key(Qt.Key.Key_Left, SHIFT)
    assert driver.session.draft.selected_words == "👨"
    driver.key(Qt.Key.Key_Delete)
    driver.key(Qt.Key.Key_Return)
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(text.id) == "声\n"


def test_the_clipboard_carries_plain_words(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_C, CTRL)
    assert QGuiApplication.clipboard().text() == text.text.text
    QGuiApplication.clipboard().setText("一\r\n二")
    driver.key(Qt.Key.Key_V, CTRL)
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(text.id) == "一\n二"


def test_words_copied_here_keep_their_looks_and_readings(driver: WindowDriver) -> None:
    text = driver.text("horizontal")
    spans = (Span(text="鎌倉", ruby="かま|くら", weight=700), Span(text="へ"))
    with driver.editor.store.edit(_LABEL) as edit:
        edit.set_text(text.id, RichText(spans=spans))
    driver.workspace.hands.type_in(text.id)
    driver.key(Qt.Key.Key_X, CTRL)
    assert driver.session.draft.words == ""
    assert QGuiApplication.clipboard().text() == "鎌倉へ"
    driver.key(Qt.Key.Key_V, CTRL)
    assert driver.session.draft.text.spans == spans
    QGuiApplication.clipboard().setText("海\r\n")
    driver.key(Qt.Key.Key_V, CTRL)
    assert driver.session.draft.words == "鎌倉へ海\n"


def test_f2_types_into_what_is_selected_and_a_click_elsewhere_leaves(
    driver: WindowDriver,
) -> None:
    card = driver.cards()[0]
    driver.click(card.frame.rect.centre)
    driver.key(Qt.Key.Key_F2)
    driver.type("あ")
    assert driver.stored_words(card.id) == card.text.text
    driver.click(driver.cards()[1].frame.rect.centre)
    assert driver.workspace.hands.session is None
    assert driver.stored_words(card.id) == "あ"


def test_letters_choose_tools_only_while_nobody_types(driver: WindowDriver) -> None:
    driver.canvas.setFocus()
    tools = []
    for key in (Qt.Key.Key_T, Qt.Key.Key_V):
        driver.key(key)
        tools.append(driver.workspace.hands.tool)
    assert tools == ["text", "select"]
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.app.sendEvent(driver.canvas, _typed("t"))
    driver.key(Qt.Key.Key_Escape)
    assert driver.stored_words(text.id) == "t"


def _typed(words: str) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, 0, Qt.KeyboardModifier.NoModifier, words)


def test_a_button_of_the_panel_shows_at_once_while_typing(driver: WindowDriver) -> None:
    """EDIT-TEXT-13: words, caret and the lit button follow the press."""
    text = driver.text("horizontal")
    driver.double_click(text.frame.rect.centre)
    section = driver.workspace.context.section(AlignSection)
    section.directions.button("vertical").click()
    assert driver.session.is_vertical
    assert driver.session.element == driver.editor.store.element(text.id)
    assert section.directions.button("vertical").isChecked()
    assert not section.directions.button("horizontal").isChecked()


def test_typed_and_composed_words_are_not_said_to_be_saved(driver: WindowDriver) -> None:
    """EDIT-SAVE-2: from the first letter until it is on the disk."""
    text = driver.text("horizontal")
    bar = driver.workspace.bottom_bar
    driver.double_click(text.frame.rect.centre)
    assert bar.saved_words() == "保存済み"
    driver.compose("か")
    assert bar.saved_words() == "保存しています…"
    driver.compose("")
    assert bar.saved_words() == "保存済み"
    driver.type("あ")
    assert bar.saved_words() == "保存しています…"
    driver.session.write()
    assert bar.saved_words() == "保存しています…"
    driver.editor.tick(0.0)
    driver.editor.tick(1.0)
    assert bar.saved_words() == "保存済み"


def test_another_template_or_paper_while_words_are_open(driver: WindowDriver) -> None:
    """EDIT-TEXT-9: they are written first, and what shows is what is stored."""
    workspace, editor = driver.workspace, driver.editor
    workspace.side.open_tab("templates")
    for id_, made in workspace.tabs.templates.templates.items():
        text = next(e for e in editor.elements if isinstance(e, TextElement) and is_free(e))
        workspace.hands.type_in(text.id)
        before = driver.session.draft.words
        driver.session.to_text_edge(end=True)
        driver.type("よ")
        made.click()
        assert editor.poster is not None
        assert editor.poster.template == id_
        assert workspace.hands.session is None
        assert not editor.previews
        assert workspace.tabs.templates.drawer.rows == tuple(e.id for e in drawer(editor))
        assert driver.stored_words(text.id) == f"{before}よ"
    workspace.hands.type_in(driver.cards()[0].id)
    workspace.tabs.templates.paper.changed.emit()
    assert workspace.hands.session is None


def test_words_are_pasted_plain_with_shift_and_never_too_many(driver: WindowDriver) -> None:
    """EDIT-PASTE-4: looks and readings of words copied inside the program stay behind."""
    text = driver.text("horizontal")
    with driver.editor.edit(_LABEL) as edit:
        edit.set_text(text.id, RichText(spans=(Span(text="海", weight=700, ruby="うみ"),)))
    driver.double_click(text.frame.rect.centre)
    driver.session.select_all()
    driver.key(Qt.Key.Key_C, CTRL)
    driver.key(Qt.Key.Key_End, CTRL)
    driver.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert [span.ruby for span in driver.session.draft.text.spans] == ["うみ", None]
    assert driver.session.draft.words == "海海"
    QGuiApplication.clipboard().setText("山" * 250_000)
    driver.session.select_all()
    driver.key(Qt.Key.Key_V, CTRL | SHIFT)
    assert len(driver.session.draft.words) == 20_000
    driver.session.select_all()
    driver.key(Qt.Key.Key_V, CTRL)
    assert len(driver.session.draft.words) == 20_000
    driver.session.select_all()
    driver.session.delete(0.0)


def test_what_cannot_be_placed_is_said(driver: WindowDriver) -> None:
    """EDIT-PASTE-4: in one sentence of the banner."""
    banner, table = driver.workspace.banner, driver.workspace.actions_table
    driver.editor.select([driver.cards()[0].id])
    table.action("duplicate").trigger()
    assert banner.text.startswith("このカードは、もうこのポスターにあります")
    banner.hide()
    table.action("copy").trigger()
    table.action("paste").trigger()
    assert banner.text.startswith("このカードは、もうこのポスターにあります")
    banner.hide()
    address = QMimeData()
    address.setUrls([QUrl("https://example.org/umi.jpg")])
    driver.drop(address, Point(50.0, 50.0))
    assert banner.text.startswith("ウェブのアドレスだけでは置けません")


def test_a_picture_without_a_poster_is_said(driver: WindowDriver, tmp_path: Path) -> None:
    editor = driver.editor
    with editor.edit_workshop(_LABEL) as edit:
        for info in editor.posters:
            edit.remove_poster(info.id)
    assert editor.poster is None
    driver.workspace.incoming.take_files([tmp_path / "umi.jpg"], Point(0.0, 0.0))
    assert driver.workspace.banner.text.startswith("ポスターがまだありません")


def test_a_card_emptied_by_hand_is_in_the_tray_and_it_is_said(driver: WindowDriver) -> None:
    card = driver.cards()[0]
    driver.double_click(card.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.key(Qt.Key.Key_Delete)
    driver.key(Qt.Key.Key_Escape)
    assert driver.editor.element(card.id) is None
    assert driver.workspace.banner.text == BACK.ja
    driver.key(Qt.Key.Key_Z, CTRL)
    assert driver.stored_words(card.id) == card.text.text
