"""`deploy/nginx.conf` in front of two servers: each workshop at one, until that is killed."""

from __future__ import annotations

import hashlib
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.helpers.hocuspocus_servers import (
    invitation,
    nginx_missing,
    proxy,
    redis_missing,
    redis_server,
    server,
    servers_installed,
)
from tests.helpers.live_rooms import LiveSeat, all_equal, network, pump_until
from tests.helpers.node_programs import missing

WAIT_S = 20


@pytest.fixture(scope="module", autouse=True)
def _programs() -> None:
    """Where one of the programs is missing there is nothing to try; the summary of the tests says
    which.
    """
    problem = missing() or redis_missing() or nginx_missing() or servers_installed()
    if problem is not None:
        pytest.skip(problem)


def test_seats_go_on_at_the_other_server_when_theirs_is_killed(tmp_path: Path) -> None:
    with ExitStack() as stack:
        redis = stack.enter_context(redis_server(tmp_path))
        pair = [stack.enter_context(server(tmp_path, redis=redis)) for _ in range(2)]
        port = stack.enter_context(proxy(tmp_path, (pair[0].port, pair[1].port)))
        net = stack.enter_context(network())
        towns = [
            invitation(tmp_path, town, f"ws://127.0.0.1:{port}")["edit"]
            for town in ("みどり市 2026", "海辺の町", "第3回 対話", "north & south?")
        ]
        pairs = [
            (LiveSeat(net, town, 2 * n), LiveSeat(net, town, 2 * n + 1))
            for n, town in enumerate(towns)
        ]
        seats = [seat for both in pairs for seat in both]
        for one, _ in pairs:
            one.add_words("t0", "海と緑")
        pump_until(seats, lambda: all(all_equal(both) and both[1].ids() for both in pairs))
        data = b"a picture"
        digest = hashlib.sha256(data).hexdigest()
        assert net.offer(towns[0], "s", digest, data, lambda _: None).result(WAIT_S)
        pair[0].kill()
        for seat in seats:
            seat.add()
        pump_until(
            seats, lambda: all(all_equal(both) and len(both[0].ids()) == 3 for both in pairs)
        )
        assert any(seat.losses for seat in seats)
        assert any(not seat.losses for seat in seats)
        assert net.fetch(towns[0], "s", digest, lambda _: None).result(WAIT_S) == data
