"""Two instances that send to the same chats."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from limits.aio.storage import MemoryStorage

from bot.cluster.shared_send_rate import SharedSendRate
from bot.outgoing.serial_sends import SerialSends

pytestmark = pytest.mark.anyio

GROUP, OTHER_GROUP, PERSON = -1001, -1002, 7


class Pair:
    """Two instances that count what they send in one place."""

    def __init__(self) -> None:
        shared = MemoryStorage()
        # without an update there is nothing to note
        self.paces = [SharedSendRate(SerialSends(None), shared) for _ in range(2)]  # type: ignore[arg-type]
        self.taken: list[int] = []

    async def call(self, number: int, chat_id: int, endpoint: str = "sendMessage") -> Any:
        """Let one of the two call the Bot API as the library does."""

        async def taken() -> bool:
            self.taken.append(chat_id)
            return True

        data = {"chat_id": chat_id}
        return await self.paces[number].process_request(taken, (), {}, endpoint, data, None)


async def test_two_instances_send_a_group_as_many_messages_a_minute_as_one() -> None:
    pair = Pair()
    for number in range(20):
        await pair.call(number % 2, GROUP)
    over = asyncio.create_task(pair.call(0, GROUP))
    for _ in range(20):  # more turns than a call takes that is let through
        await asyncio.sleep(0)
    # neither another chat nor what is no message waits with it
    await pair.call(0, OTHER_GROUP)
    await pair.call(1, PERSON)
    await pair.call(1, GROUP, "sendChatAction")
    assert pair.taken == [GROUP] * 20 + [OTHER_GROUP, PERSON, GROUP]
    over.cancel()
    await asyncio.gather(over, return_exceptions=True)
