"""How words look and read, through the panel and the dialog of readings (EDIT-STYLE, EDIT-RUBY)."""

from __future__ import annotations

from PySide6.QtCore import Qt

from poster_studio.document.elements import TextElement
from poster_studio.editor.words.text_styles import SIZE
from poster_studio.ui.dialogs.ruby_dialog import RubyDialog
from poster_studio.ui.sections.context_panel import WIDTH
from poster_studio.ui.sections.words import AlignSection, ColourSection, EditSection, SizeSection
from poster_studio.ui.sections.words_fold import FamilySection, NumbersSection
from tests.ui.window_driver import WindowDriver

#: The panel's width without its margins.
ROOM = WIDTH - 32
CTRL = Qt.KeyboardModifier.ControlModifier


def stored(driver: WindowDriver, id_: str) -> TextElement:
    element = driver.editor.store.element(id_)
    assert isinstance(element, TextElement)
    return element


def chosen(driver: WindowDriver) -> TextElement:
    text = driver.text("horizontal")
    driver.editor.select([text.id])
    return text


def test_the_panel_styles_the_range_that_is_selected(driver: WindowDriver) -> None:
    text = chosen(driver)
    panel = driver.workspace.context
    driver.double_click(text.frame.rect.centre)
    driver.session.select(0, 2)
    panel.section(EditSection).ways.button("bold").click()
    panel.section(ColourSection).swatches.buttons["accent"].click()
    panel.section(SizeSection).sizes.button("large").click()
    span = stored(driver, text.id).text.spans[0]
    assert (len(span.text), span.colour, span.scale) == (2, "accent", 1.25)
    assert span.weight is not None
    assert panel.section(SizeSection).sizes.button("large").isChecked()
    driver.session.select(3, 4)
    assert not panel.section(SizeSection).sizes.button("large").isChecked()
    assert driver.session.draft.selection == (3, 4)


def test_the_fold_holds_typeface_size_and_columns(driver: WindowDriver) -> None:
    text = chosen(driver)
    panel = driver.workspace.context
    panel.fold("words").click()
    faces = panel.section(FamilySection).faces
    assert faces.isVisible()
    assert faces.currentData() == text.family
    faces.setCurrentIndex(faces.findData("klee-one"))
    faces.activated.emit(faces.currentIndex())
    numbers = panel.section(NumbersSection)
    numbers.size_field.setText("40")
    numbers.size_field.editingFinished.emit()
    numbers.columns.button("2").click()
    after = stored(driver, text.id)
    assert (after.family, after.size_pt, after.columns) == ("klee-one", 40.0, 2)
    panel.fold("words").click()
    panel.section(AlignSection).ways.button("justify").click()
    assert stored(driver, text.id).align == "justify"
    panel.section(AlignSection).directions.button("vertical").click()
    assert stored(driver, text.id).direction == "vertical"


def test_the_panel_needs_no_scrolling_for_words(driver: WindowDriver) -> None:
    """Everything plain and everything in a fold fits into 1366×768."""
    chosen(driver)
    panel = driver.workspace.context
    driver.app.processEvents()
    assert panel.minimumSizeHint().height() <= panel.height()
    for fold in ("words", "place"):
        panel.fold(fold).click()
        driver.app.processEvents()
        assert panel.minimumSizeHint().height() <= panel.height(), fold
        assert panel.section(FamilySection).minimumSizeHint().width() <= ROOM
        assert panel.section(NumbersSection).minimumSizeHint().width() <= ROOM


def test_the_dialog_suggests_readings_and_sets_corrected_ones(driver: WindowDriver) -> None:
    text = chosen(driver)
    driver.double_click(text.frame.rect.centre)
    driver.key(Qt.Key.Key_A, CTRL)
    driver.type("鎌倉の市民")
    driver.session.select(0, 2)
    driver.workspace.actions_table.action("ruby").trigger()
    dialog = driver.workspace.findChild(RubyDialog)
    assert dialog is not None
    assert [line.text() for line in dialog.lines] == ["かま・くら"]
    dialog.ways.button("whole").click()
    assert dialog.lines[0].text() == "かまくら"
    dialog.lines[0].setText("けんそう")
    dialog.set_button.click()
    assert stored(driver, text.id).text.spans[0].ruby == "けんそう"
    assert driver.editor.workshop.programme.readings == {"鎌倉": "けんそう"}
    assert driver.session.draft.words == "鎌倉の市民"


def test_the_bar_finds_and_replaces(driver: WindowDriver) -> None:
    text = chosen(driver)
    first = text.text.text[0]
    driver.workspace.actions_table.action("find").trigger()
    bar = driver.workspace.find_bar
    assert bar.isVisible()
    bar.words.setText(text.text.text)
    assert len(bar.places) == 1
    bar.next_button.click()
    assert driver.session.draft.selected_words == text.text.text
    bar.instead.setText("ほか")
    bar.one_button.click()
    assert stored(driver, text.id).text.text == "ほか"
    assert not bar.count.text().startswith("1")
    bar.words.setText(first)
    bar.leave()
    assert not bar.isVisible()


def test_words_that_do_not_fit_show_a_note_with_one_press(driver: WindowDriver) -> None:
    text = chosen(driver)
    driver.workspace.hands.type_in(text.id)
    assert not driver.workspace.overflow.isVisible()
    with driver.editor.edit(SIZE) as edit:
        edit.update(text.id, fit="none", size_pt=300.0)
    note = driver.workspace.overflow
    assert note.isVisible()
    assert driver.canvas.rect().contains(note.geometry())
    note.shrink_button.click()
    assert not note.isVisible()
