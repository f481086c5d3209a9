"""Two windows on one poster: a real room in a process of its own, joined over the loopback."""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from poster_studio.base.geometry import Point
from poster_studio.editor.equipment.studio import Studio
from poster_studio.sync.link import parse_link
from poster_studio.ui.together import room_words
from poster_studio.ui.together.marks import Mark
from poster_studio.ui.workspace import Workspace
from tests.ui.company_driver import ALONE, Pair, own_port


@pytest.fixture
def pair(
    dressed: QApplication,
    qtbot: QtBot,
    studio: Studio,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Pair]:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    made = Pair(qtbot, studio, tmp_path)
    yield made
    made.close()


@pytest.fixture
def together(pair: Pair, sample_path: Path) -> Pair:
    pair.open_room(sample_path, *own_port())
    pair.join()
    pair.host.show_desk()
    return pair


def mark(space: Workspace) -> Mark | None:
    """What shows of the one other seat."""
    layer = space.together.layer
    return layer.marks[0] if layer is not None and layer.marks else None


def tab(space: Workspace) -> str:
    found = mark(space)
    return found.tab.text if found is not None and found.tab is not None else ""


def points(space: Workspace) -> bool:
    found = mark(space)
    return found is not None and found.tip is not None


def ghosts(space: Workspace) -> int:
    found = mark(space)
    return len(found.ghosts) if found is not None else 0


def test_both_see_each_other_and_words_of_one_text_merge(together: Pair) -> None:
    """Two people in one text box: both arrows, 入力中, and the letters of both."""
    host, guest = together.driver(together.host), together.driver(together.guest)
    text = host.text("horizontal").id
    words = host.stored_words(text)
    for driver in (host, guest):
        driver.move(Point(100.0, 100.0))
    together.until(lambda: points(host.workspace) and points(guest.workspace))
    for driver, letters, end in ((host, "あ", False), (guest, "ん", True)):
        driver.workspace.hands.type_in(text)
        driver.session.to_text_edge(end=end)
        driver.type(letters)
    together.until(lambda: tab(host.workspace) == "うさぎ 入力中")
    for driver in (host, guest):
        driver.workspace.hands.end_typing()
    together.until(lambda: all(d.stored_words(text) == f"あ{words}ん" for d in (host, guest)))
    host.workspace.actions_table.action("undo").trigger()
    together.until(lambda: all(d.stored_words(text) == f"{words}ん" for d in (host, guest)))


def test_what_is_dragged_is_seen_before_it_is_let_go(together: Pair) -> None:
    guest = together.driver(together.guest)
    card = guest.cards()[0].frame.rect.centre
    guest.press(card)
    guest.move(Point(card.x + 40, card.y + 40))
    together.until(lambda: ghosts(together.host) == 1)
    guest.release(Point(card.x + 40, card.y + 40))
    together.until(lambda: ghosts(together.host) == 0 and tab(together.host) == "うさぎ")


def test_a_code_is_joined_after_the_numbers_were_compared(pair: Pair, sample_path: Path) -> None:
    pair.open_room(sample_path)
    code = pair.room.code
    if code is None:
        pytest.fail("the loopback has a code")
    pair.join_by(code)
    pair.until(lambda: pair.page.step is pair.page.check)
    assert pair.page.check.number == pair.room.check_number
    pair.page.check.other_button.click()
    assert pair.page.step is pair.page.where
    assert "数字がちがう" in pair.page.message
    pair.page.where.next_button.click()
    pair.until(lambda: pair.page.step is pair.page.check)
    QTest.keyClick(pair.page.check.same_button, Qt.Key.Key_Return)
    pair.until(lambda: pair.page.step is pair.page.seat)
    assert len(pair.page.seat.rows) == 6


def test_an_address_is_joined_by_the_number_and_the_codes_first_letters(
    pair: Pair, sample_path: Path
) -> None:
    """TOG-JOIN-9: what the room's page shows leads on."""
    pair.open_room(sample_path)
    code = pair.room.code
    if code is None:
        pytest.fail("the loopback has a code")
    pair.join_by(f"127.0.0.1:{pair.room.port}")
    pair.until(lambda: pair.page.step is pair.page.check)
    assert pair.page.check.number == pair.room.check_number
    pair.page.check.same_button.click()
    assert pair.page.step is pair.page.secret
    pair.page.secret.typed.emit("abc")
    assert pair.page.message.startswith("コードの最初の5文字ではありません")
    pair.page.secret.field.setText(code[:6])
    pair.page.secret.next_button.click()
    pair.until(lambda: pair.page.step is pair.page.seat)
    assert not pair.page.message


def test_seats_that_are_taken_show_as_taken(pair: Pair, sample_path: Path) -> None:
    """TOG-WORK-8: whoever remembers the look of somebody who is there is proposed another one."""
    pair.open_room(sample_path)
    taken = pair.company(pair.host).look
    pair.windows[1].show_joining()
    choice = pair.page.seat.choice
    choice.look = taken
    pair.page.where.field.setText(pair.room.link.text)
    pair.page.where.next_button.click()
    pair.until(lambda: pair.page.step is pair.page.seat and choice.look != taken)
    assert choice.look.colour == taken.colour
    assert not choice.animals[taken.animal].isEnabled()
    assert "ほかの席" in choice.animals[taken.animal].accessibleName()
    other = (taken.colour + 1) % len(choice.colours)
    choice.colours[other].click()
    assert choice.animals[taken.animal].isEnabled()
    choice.animals[taken.animal].click()
    choice.colours[taken.colour].click()
    assert choice.look.colour == taken.colour
    assert choice.look != taken
    pair.page.seat.rows[0].click()
    pair.until_shared()
    assert pair.company(pair.guest).look == choice.look


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1234", "部屋のコードではありません"),
        ("POSTER-STUDIO:AAAA", "部屋に入るリンクではありません"),
    ],
)
def test_what_is_no_code_is_said_in_a_sentence(pair: Pair, typed: str, said: str) -> None:
    pair.join_by(typed)
    assert pair.page.message.startswith(said)
    assert pair.page.step is pair.page.where


def test_joining_needs_no_mouse(pair: Pair, sample_path: Path) -> None:
    """The field has the focus, Enter goes on, and the first poster is ready to be entered."""
    pair.open_room(sample_path)
    window = pair.windows[1]
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.show_joining()
    QGuiApplication.clipboard().setText(pair.room.link.text)
    field = pair.page.where.field
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(field, Qt.Key.Key_Return)
    pair.until(lambda: pair.page.step is pair.page.seat)
    assert pair.page.seat.rows[0].hasFocus()
    QTest.keyClick(pair.page.seat.rows[0], Qt.Key.Key_Return)
    pair.until_shared()


def test_a_press_on_an_animal_follows_and_another_ends_it(together: Pair) -> None:
    space = together.host
    (button,) = [b for b in space.top_bar.people.buttons if "についていく" in b.accessibleName()]
    assert button.accessibleName() == "あおみどりのうさぎについていく"
    assert min(button.width(), button.height()) >= 44
    button.click()
    assert space.room_bar.text == "あおみどりのうさぎの画面を見ています"
    second = together.guest.editor.posters[1].id
    together.guest.editor.open_poster(second)
    together.until(lambda: space.editor.poster is not None and space.editor.poster.id == second)
    space.shell.zoom_by(2.0)
    assert space.room_bar.text == ""


def test_a_call_is_answered_with_one_press(together: Pair) -> None:
    second = together.guest.editor.posters[1].id
    together.guest.editor.open_poster(second)
    together.guest.together.call()
    together.until(lambda: together.host.room_bar.text == "あおみどりのうさぎがよんでいます")
    together.host.room_bar.buttons[0].click()
    poster = together.host.editor.poster
    assert poster is not None
    assert poster.id == second


def test_a_freeze_counts_down_and_keeps_others_from_writing(together: Pair) -> None:
    together.host.actions_table.action("room").trigger()
    page = together.host.room_desk.page
    page.closing.freeze_buttons["all"].click()
    together.until(lambda: together.guest.room_bar.text.startswith("あと"))
    together.until(lambda: not together.guest.editor.can_edit)
    told = "保存済み・締切です（見るだけ）"
    together.until(lambda: together.guest.bottom_bar.saved.text == told)
    assert together.host.editor.can_edit
    page.closing.freeze_buttons["all"].click()
    together.until(lambda: together.guest.editor.can_edit)
    page.closing.lock_buttons["poster"].click()
    together.until(lambda: not together.guest.editor.can_edit)
    together.until(lambda: "止めています" in together.guest.bottom_bar.saved.text)


def test_a_room_whose_program_dies_is_there_again_by_itself(together: Pair) -> None:
    host = together.host.room_desk.host
    assert host is not None
    assert host.process_id is not None
    link = together.room.link
    os.kill(host.process_id, signal.SIGKILL)
    company = together.company(together.guest)
    together.until(lambda: company.lost_s is not None)
    together.until_shared()
    assert together.room.link == link


def test_a_room_that_closed_is_told_and_work_goes_on(
    together: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(room_words, "GONE_AFTER_S", 0.2)
    together.host.room_desk.leave()
    together.until(lambda: together.guest.room_bar.text.startswith("部屋がとじました"))
    saved = together.guest.bottom_bar.saved
    together.until(lambda: "このパソコンには保存済み" in saved.text)
    assert together.guest.editor.can_edit
    gathering = together.guest.top_bar.people.gathering
    assert gathering is not None
    assert not gathering.others


def test_two_presses_go_on_with_a_room_whose_host_is_gone(
    together: Pair, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The one seat opens it, and nothing is lost: neither what was shared nor what came after."""
    monkeypatch.setattr(room_words, "GONE_AFTER_S", 0.2)
    company, guest = together.company(together.guest), together.guest
    together.host.room_desk.leave()
    together.until(lambda: len(guest.room_bar.buttons) == 2)
    old = company.target
    guest.room_desk.host_options = ALONE
    guest.room_bar.buttons[0].click()
    assert guest.room_bar.text.startswith("このパソコンで部屋をひらきます")
    guest.room_bar.buttons[0].click()
    together.until(lambda: company.state.name == "SHARED")
    assert company.target != old
    assert guest.room_desk.hosts
    assert guest.room_bar.text == ""


def test_leaving_takes_everything_of_the_room_away(together: Pair) -> None:
    together.guest.actions_table.action("leave-room").trigger()
    assert not together.guest.shell.is_in_room
    together.until(lambda: together.guest.bottom_bar.saved.text == "保存済み")
    assert together.guest.top_bar.people.isHidden()
    assert not together.guest.actions_table.action("leave-room").isEnabled()
    together.until(lambda: not together.company(together.host).others)


def test_links_are_copied_from_the_rooms_page(together: Pair) -> None:
    together.host.actions_table.action("room").trigger()
    invitation = together.host.room_desk.page.invitation
    for made, link in (
        (invitation.copy_button, together.room.link),
        (invitation.copy_view_button, together.room.view_link),
        (invitation.copy_lead_button, together.room.facilitator_link),
    ):
        made.click()
        assert QGuiApplication.clipboard().text() == link.text


def test_who_joined_by_a_code_can_invite_others_too(pair: Pair, sample_path: Path) -> None:
    """The room tells its token to who came by a code: the page then shows a whole link."""
    pair.open_room(sample_path)
    pair.join_by_code()
    pair.until(lambda: pair.company(pair.guest).link is not None)
    pair.guest.actions_table.action("room").trigger()
    page = pair.guest.room_desk.page
    page.invitation.copy_button.click()
    link = parse_link(QGuiApplication.clipboard().text())
    assert (link.token, link.pin, link.role) == (
        pair.room.link.token,
        pair.room.link.pin,
        pair.room.link.role,
    )
    assert not page.closing.isVisible()


def test_another_look_of_the_window_keeps_everybody_in_the_room(together: Pair) -> None:
    """TOG-WIN-11: a new program comes into the room again, and opens it again where it was open."""
    options = together.host.room_desk.host_options
    looks = [together.company(space).look for space in (together.host, together.guest)]
    for window in together.windows:
        assert window.workspace is not None
        window.workspace.actions_table.action("large").trigger()
    (host_path, host_ticket), (guest_path, guest_ticket) = together.tickets
    assert host_ticket == "host"
    assert parse_link(guest_ticket).pin
    for window, path in zip(together.windows, (host_path, guest_path), strict=True):
        assert path is not None
        assert window.open_workshop(path)
    together.host.room_desk.host_options = options
    together.windows[0].use_ticket(host_ticket)
    together.windows[1].use_ticket(guest_ticket)
    together.until(lambda: together.host.shell.is_in_room)
    together.until_shared()
    assert together.company(together.guest).look == looks[1]


def test_a_room_that_does_not_open_says_why_and_can_be_opened_again(
    pair: Pair, sample_path: Path
) -> None:
    """The program's own sentence, and a button: nobody is left before an empty page."""
    path = Path(shutil.copy(sample_path, pair.folder / "host" / "まち.workshop"))
    assert pair.windows[0].open_workshop(path)
    desk = pair.host.room_desk
    desk.host_options = ("--bind", "203.0.113.1", "--quiet-on-network")
    pair.host.actions_table.action("room").trigger()
    pair.until(lambda: desk.page.open_button.isVisible())
    assert desk.page.note.startswith("部屋を開けませんでした")
    assert not desk.hosts
    assert not pair.host.shell.is_in_room
    desk.host_options = ALONE
    desk.page.open_button.click()
    pair.until(lambda: pair.host.shell.is_in_room)
    desk.page.leave_button.click()
    assert not pair.host.shell.is_in_room
    assert not desk.hosts
    assert desk.page.open_button.isVisible()
