"""Updates: whatever comes in is read, or let go with a line in the log."""

from __future__ import annotations

from hypothesis import given
from structlog.testing import capture_logs

from bot.incoming.raw_updates import update_in
from tests.properties.in_the_loop import UNREADABLE
from tests.properties.odd_json import BYTES


@given(BYTES)
def test_what_can_be_read_at_all_has_a_number_and_is_read_again_as_it_was(body: bytes) -> None:
    with capture_logs() as logs:
        raw = update_in(body)
        if raw is None:
            assert [log["event"] for log in logs] == [UNREADABLE]
            return
        assert 0 <= raw.update_id < 2**63
        again = update_in(raw.body)
    assert again is not None
    assert (again.update_id, again.body) == (raw.update_id, raw.body)
