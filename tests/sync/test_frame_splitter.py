"""However a connection's bytes are cut, the same frames come out, and every byte goes on."""

from __future__ import annotations

import random
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from websockets.frames import CloseCode, Frame, Opcode
from websockets.protocol import Side
from websockets.server import ServerProtocol

from poster_studio.sync.frame_splitter import GOES_ON, FrameSplitter

frames = st.lists(
    st.builds(
        Frame,
        st.sampled_from([Opcode.BINARY, Opcode.BINARY, Opcode.TEXT, Opcode.PING]),
        st.sampled_from([0, 1, 5, 125]).flatmap(lambda n: st.binary(min_size=n, max_size=n)),
    )
    | st.sampled_from([126, 300, 65_535, 65_536, 70_000]).map(
        lambda n: Frame(Opcode.BINARY, random.Random(n).randbytes(n))
    )
    | st.builds(Frame, st.just(Opcode.BINARY), st.binary(max_size=20), st.just(False)),
    max_size=6,
)


def split(splitter: FrameSplitter, *parts: bytes) -> list[tuple[int, bytes | None, bytes]]:
    return [one for part in parts for one in splitter.split(part)]


@given(frames, st.lists(st.integers(0, 80_000), max_size=12))
def test_frames_come_out_however_they_are_cut(sent: list[Frame], cuts: list[int]) -> None:
    written = [frame.serialize(mask=True) for frame in sent]
    data = b"".join(written)
    at = [0, *sorted(cut for cut in cuts if cut < len(data)), len(data)]
    parts = [data[a:b] for a, b in pairwise(at)]
    found = split(FrameSplitter(), *parts)
    assert b"".join(raw for _, _, raw in found) == data
    firsts = [first for first, _, _ in found if first != GOES_ON]
    assert firsts == [frame[0] for frame in written if frame[0] != GOES_ON]
    small = [one for one in sent if one.opcode is Opcode.BINARY and one.fin]
    messages = [message for _, message, _ in found if message is not None]
    assert messages == [one.data for one in small if len(one.data) < 2**16]


@given(st.binary(max_size=300), st.integers(1, 300))
def test_anything_at_all_goes_on(data: bytes, every: int) -> None:
    splitter = FrameSplitter()
    parts = [data[at : at + every] for at in range(0, len(data), every)]
    raw = b"".join(raw for _, _, raw in split(splitter, *parts))
    assert data.startswith(raw)


@pytest.mark.parametrize("wrong", [b"\x82\x01a", b"\xc2\x81aaaab", b"\x83\x81aaaab"])
def test_what_no_client_sends_is_left_to_the_library(wrong: bytes) -> None:
    """Without a mask, with bits that mean nothing, of unknown kinds: it closes the connection."""
    [(_, message, raw)] = split(FrameSplitter(), wrong)
    assert message is None
    assert raw == wrong
    server = ServerProtocol()
    server.state = server.state.OPEN
    assert server.side is Side.SERVER
    server.parser = server.parse()
    next(server.parser)
    server.receive_data(raw)
    assert server.close_sent is not None
    assert server.close_sent.code == CloseCode.PROTOCOL_ERROR
