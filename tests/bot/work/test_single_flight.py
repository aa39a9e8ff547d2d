"""single_flight: one instance is alone by itself."""

from __future__ import annotations

import pytest

from bot.work.single_flight import LocalSingleFlight

pytestmark = pytest.mark.anyio


async def test_where_there_is_one_instance_nobody_else_is_at_anything() -> None:
    flight = LocalSingleFlight()
    async with flight.alone("ferry") as shared, flight.alone("ferry") as again:
        assert (shared, again) == (False, False)
        assert not await flight.is_at("ferry")
