"""What is taken for an update, and what of it is believed."""

from __future__ import annotations

from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.incoming.raw_updates import checked_update
from tests.builders import NOW, message, update

ORIGINS: dict[str, tuple[str, Any]] = {
    "channel": ("chat", {"id": -5, "type": "channel", "title": "News"}),
    "chat": ("sender_chat", {"id": -6, "type": "supergroup", "title": "Readers"}),
    "user": ("sender_user", {"id": 7, "is_bot": False, "first_name": "Alice"}),
    "hidden_user": ("sender_user_name", "Mallory"),
}


def forwarded(kind: str, **more: Any) -> dict[str, Any]:
    return update(**message("Ferries.", forward_origin={"type": kind, "date": NOW, **more}))


@pytest.mark.parametrize("kind", ORIGINS)
def test_an_origin_that_names_nobody_is_not_read(kind: str) -> None:
    field, named = ORIGINS[kind]
    whole = checked_update(forwarded(kind, **{field: named}))
    assert whole is not None
    assert "message" in whole.fields
    with capture_logs() as logs:
        bare = checked_update(forwarded(kind))
    assert bare is not None
    assert "message" not in bare.fields
    assert [log["event"] for log in logs] == ["update.unreadable"]


def test_an_origin_of_a_kind_that_is_not_invented_yet_is_passed_on() -> None:
    whole = checked_update(forwarded("not_invented_yet"))
    assert whole is not None
    assert "message" in whole.fields
