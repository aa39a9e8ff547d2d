"""Updates: whatever comes in is read, or let go with a line in the log."""

from __future__ import annotations

import json
from typing import Any

import pytest
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


_MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 5, "type": "private"}}
_MANY = 3000


@pytest.mark.parametrize(
    "more",
    [
        {"text": "x", "entities": [{"type": "bold", "offset": 0, "length": 1}] * _MANY},
        {"photo": [{"file_id": "a", "file_unique_id": "a", "width": 1, "height": 1}] * _MANY},
        {"new_chat_members": [{"id": 1, "is_bot": False, "first_name": "a"}] * _MANY},
        {"reply_markup": {"inline_keyboard": [[{"text": "a", "url": "a"}]] * _MANY}},
        {"what": [[]] * 2 * _MANY},
        {"what": {str(number): 1 for number in range(2 * _MANY)}},
    ],
)
def test_an_update_of_more_than_any_has_is_not_read(more: dict[str, Any]) -> None:
    body = json.dumps({"update_id": 5, "message": {**_MESSAGE, **more}})
    with capture_logs() as logs:
        raw = update_in(body)
    assert raw is not None
    assert raw.fields == {"update_id": 5}
    assert [(log["event"], log["update_id"]) for log in logs] == [(UNREADABLE, 5)]


def test_an_update_with_as_much_as_telegram_sends_is_read() -> None:
    marks = [{"type": "text_link", "offset": 0, "length": 1, "url": "https://a.example"}] * 300
    message = {**_MESSAGE, "text": "{" * 4096, "entities": marks}
    fields = {"update_id": 5, "message": {**message, "reply_to_message": message}}
    raw = update_in(json.dumps(fields))
    assert raw is not None
    assert raw.fields == fields
