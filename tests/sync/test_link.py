"""Links and codes say where a room is; what is no link is refused in one sentence."""

from __future__ import annotations

import ipaddress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from poster_studio.base.errors import PosterStudioError
from poster_studio.sync.link import (
    CODE_SECRET_BYTES,
    FIRST_PORT,
    PIN_BYTES,
    PORTS,
    TOKEN_BYTES,
    JoinCode,
    JoinLink,
    check_number,
    parse_code,
    parse_link,
    parse_secret,
)
from poster_studio.sync.messages import ROLES

addresses = st.ip_addresses().filter(lambda one: getattr(one, "scope_id", None) is None).map(str)
links = st.builds(
    JoinLink,
    st.lists(addresses, min_size=1, max_size=3).map(tuple),
    st.integers(1, 2**16 - 1),
    st.binary(min_size=TOKEN_BYTES, max_size=TOKEN_BYTES),
    st.binary(min_size=PIN_BYTES, max_size=PIN_BYTES),
    st.sampled_from(ROLES),
)
codes = st.builds(
    JoinCode,
    st.ip_addresses(v=4).map(str),
    st.sampled_from(PORTS),
    st.binary(min_size=CODE_SECRET_BYTES, max_size=CODE_SECRET_BYTES),
)
LINK = JoinLink(("192.168.11.4",), 47320, bytes(9), bytes(16), "edit")


@given(links)
def test_links_come_back_also_with_blanks_and_small_letters(link: JoinLink) -> None:
    assert parse_link(link.text) == link
    assert parse_link(f" {link.text[:20]}\n{link.text[20:].lower()} ") == link


@given(codes)
def test_codes_come_back_as_people_type_them(code: JoinCode) -> None:
    assert parse_code(code.text) == code
    assert parse_code(code.text.lower().replace("-", " ").replace("0", "o")) == code


def test_a_link_fits_a_small_qr_code() -> None:
    """69 letters that QR codes hold in 5.5 bits each: version 4 with medium correction."""
    assert len(LINK.text) <= 78
    assert set(LINK.text) <= set("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789:-")


@given(st.integers(14, len(LINK.text) - 1), st.sampled_from("ABCXYZ234567"))
def test_a_link_with_a_wrong_letter_is_refused(place: int, letter: str) -> None:
    wrong = LINK.text[:place] + letter + LINK.text[place + 1 :]
    if wrong != LINK.text:
        with pytest.raises(PosterStudioError):
            parse_link(wrong)


@pytest.mark.parametrize(
    "text", ["", "https://example.jp", "POSTER-STUDIO:", "POSTER-STUDIO:あ", LINK.text[:-1]]
)
def test_other_texts_are_no_links(text: str) -> None:
    with pytest.raises(PosterStudioError):
        parse_link(text)


@pytest.mark.parametrize(
    "text", ["", "1234", "ABCD-EFGH-JKLMN", "あいうえおかきくけこさし", "UUUU-UUUU-UUUU"]
)
def test_other_texts_are_no_codes(text: str) -> None:
    with pytest.raises(PosterStudioError):
        parse_code(text)


def test_the_check_number_is_six_digits_of_the_certificate() -> None:
    number = check_number(b"a certificate")
    assert number == check_number(b"a certificate")
    assert number != check_number(b"another one")
    assert len(number) == 7
    assert number.replace(" ", "").isdigit()
    assert ipaddress.ip_address(LINK.addresses[0]).is_private


@given(codes)
def test_the_first_letters_of_a_code_hold_its_secret(code: JoinCode) -> None:
    assert parse_secret(code.text) == code.secret
    assert parse_secret(code.text[:6].lower()) == code.secret
    assert parse_secret(code.text.replace("-", "")[:5]) == code.secret


@pytest.mark.parametrize("typed", ["", "ABCD", "ABCDEF", "ABC!E", "あいうえお"])
def test_other_letters_are_no_secret(typed: str) -> None:
    with pytest.raises(PosterStudioError, match="first letters of the code"):
        parse_secret(typed)


def test_letters_of_a_japanese_keyboard_are_meant_too() -> None:
    code = JoinCode("192.168.1.5", FIRST_PORT, b"abc")
    wide = code.text.translate({ord(one): ord(one) + 0xFEE0 for one in code.text})
    assert parse_code(wide) == code
    assert parse_secret(wide[:6]) == code.secret
