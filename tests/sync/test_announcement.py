"""What rooms say of themselves: read back as it was said, proved, and nothing that opens them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.sync.announcement import (
    NearbyRoom,
    fitting_title,
    from_txt,
    to_txt,
    workshop_mark,
)
from poster_studio.sync.key_chain import chain_from, new_chain
from poster_studio.sync.messages import Role

TOKENS = new_chain()
ROOM = NearbyRoom(
    workshop_mark("w"), "第4回 市民対話", ("192.168.1.5", "10.0.0.7"), 47320, bytes(16), 3
).proved_by(TOKENS)


def said(room: NearbyRoom) -> dict[bytes, bytes | None]:
    return {key.encode(): value.encode() for key, value in to_txt(room).items()}


def test_a_room_is_heard_as_it_was_said() -> None:
    assert from_txt(said(ROOM)) == ROOM


def test_no_token_and_no_id_is_announced() -> None:
    words = repr(to_txt(ROOM))
    assert not any(token.hex() in words for token in TOKENS.values())
    assert "'w'" not in words


@given(st.text())
def test_every_title_fits_and_is_cut_between_letters(title: str) -> None:
    fitting = fitting_title(title)
    assert len(fitting.encode()) <= 200
    assert fitting_title(fitting) == fitting
    room = replace(ROOM, title=fitting)
    assert from_txt(said(room)) == room
    assert max(len(key) + 1 + len(value or b"") for key, value in said(room).items()) <= 255


def test_a_long_japanese_title_keeps_its_beginning() -> None:
    assert fitting_title("鎌倉" * 60) == "鎌倉" * 33


@pytest.mark.parametrize(
    "wrong",
    [
        {b"v": b"2"},
        {b"v": None},
        {b"title": b"\xff"},
        {b"title": "二\n行".encode()},
        {b"at": b""},
        {b"at": b"localhost"},
        {b"at": b"224.0.0.1"},
        {b"at": b"0.0.0.0"},
        {b"at": b",".join([b"10.0.0.1"] * 9)},
        {b"port": b"0"},
        {b"port": b"65536"},
        {b"port": "４７".encode() + b"x"},
        {b"pin": b"00"},
        {b"pin": b"no"},
        {b"count": b"-1"},
        {b"count": b"9" * 30},
        {b"edit": b"00"},
        {b"workshop": b"w"},
    ],
)
def test_what_no_room_of_ours_says_is_not_heard(wrong: dict[bytes, bytes | None]) -> None:
    assert from_txt(said(ROOM) | wrong) is None


@given(st.dictionaries(st.sampled_from(sorted(said(ROOM))), st.none() | st.binary(max_size=255)))
def test_anything_at_all_is_heard_or_not(pairs: dict[bytes, bytes | None]) -> None:
    heard = from_txt(said(ROOM) | pairs)
    assert heard is None or from_txt(said(heard)) == heard


@pytest.mark.parametrize("role", ["view", "edit", "facilitator"])
def test_a_proof_holds_for_every_role_and_for_nothing_else(role: Role) -> None:
    tokens = chain_from(role, TOKENS[role])
    assert ROOM.is_proved_to(tokens)
    assert not ROOM.is_proved_to(new_chain())
    assert not ROOM.is_proved_to({})
    for forged in (
        replace(ROOM, port=1),
        replace(ROOM, addresses=("10.0.0.8",)),
        replace(ROOM, pin=bytes(15) + b"1"),
        replace(ROOM, counter=4),
        replace(ROOM, workshop=workshop_mark("v")),
        replace(ROOM, edit_proof=b"", view_proof=b""),
    ):
        assert not forged.is_proved_to(tokens)


def test_who_views_cannot_prove_a_room_to_those_who_edit() -> None:
    view: dict[Role, bytes] = {"view": TOKENS["view"], "edit": b"made up!!"}
    forged = replace(ROOM, port=1).proved_by(view)
    assert not forged.is_proved_to(chain_from("edit", TOKENS["edit"]))


def test_the_chain_goes_down_only() -> None:
    edit = chain_from("edit", TOKENS["edit"])
    assert edit == {role: TOKENS[role] for role in ("view", "edit")}
    assert chain_from("view", TOKENS["view"]) == {"view": TOKENS["view"]}
    assert len(set(TOKENS.values())) == 3
