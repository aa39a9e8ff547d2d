"""Two instances that send to the same chats."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest
from limits import RateLimitItemPerSecond
from limits.aio.storage import MemoryStorage
from limits.aio.strategies import MovingWindowRateLimiter
from limits.errors import StorageError
from telegram import ReactionTypeEmoji

from bot.cluster.shared_send_rate import SharedSendRate
from bot.outgoing.send_rate import IN_CHAT, IN_GROUP, OVERALL
from bot.outgoing.serial_sends import SerialSends

pytestmark = pytest.mark.anyio

GROUP, OTHER_GROUP, PERSON = -1001, -1002, 7


class Pair:
    """Two instances that count what they send in one place."""

    def __init__(self, shared: MemoryStorage | None = None) -> None:
        self.shared = shared or MemoryStorage()
        # without an update there is nothing to note
        self.paces = [SharedSendRate(SerialSends(None), self.shared) for _ in range(2)]  # type: ignore[arg-type]
        self.taken: list[int] = []

    async def call(self, number: int, chat_id: int, endpoint: str = "sendMessage") -> Any:
        """Let one of the two call the Bot API as the library does."""

        async def taken() -> bool:
            self.taken.append(chat_id)
            return True

        data = {"chat_id": chat_id, "reaction": [ReactionTypeEmoji("👀")]}
        return await self.paces[number].process_request(taken, (), {}, endpoint, data, None)


async def test_two_instances_send_a_chat_as_many_messages_as_one() -> None:
    pair = Pair()
    for number in range(4):
        await pair.call(number % 2, GROUP)
    over = asyncio.create_task(pair.call(0, GROUP))
    for _ in range(20):  # more turns than a call takes that is let through
        await asyncio.sleep(0)
    # neither another chat nor what is no message waits with it
    await pair.call(0, OTHER_GROUP)
    await pair.call(1, PERSON)
    await pair.call(1, GROUP, "sendChatAction")
    assert pair.taken == [GROUP] * 4 + [OTHER_GROUP, PERSON, GROUP]
    over.cancel()
    await asyncio.gather(over, return_exceptions=True)


async def test_two_instances_count_what_goes_to_groups_and_to_all() -> None:
    pair = Pair()
    for number, chat_id in enumerate((GROUP, GROUP, PERSON)):
        await pair.call(number % 2, chat_id)
    counter = MovingWindowRateLimiter(pair.shared)

    async def left(limit: tuple[int, int], key: str) -> int:
        return (await counter.get_window_stats(RateLimitItemPerSecond(*limit), key)).remaining

    assert await left(IN_GROUP, f"sent:{GROUP}") == IN_GROUP[0] - 2
    assert await left(IN_GROUP, f"sent:{PERSON}") == IN_GROUP[0]
    assert await left(IN_CHAT, f"sent:{PERSON}") == IN_CHAT[0] - 1
    assert await left(OVERALL, "sent") == OVERALL[0] - 3
    await pair.call(0, GROUP, "answerInlineQuery")
    await pair.call(1, GROUP, "setMessageReaction")
    assert await left(OVERALL, "sent") == OVERALL[0] - 5
    assert await left(IN_GROUP, f"sent:{GROUP}") == IN_GROUP[0] - 2


async def test_where_others_send_as_much_as_may_be_there_are_no_reactions() -> None:
    class Full(MemoryStorage):
        async def acquire_entry(self, *_: Any, **__: Any) -> bool:
            return False

    pair = Pair(Full())
    assert await pair.call(0, GROUP, "setMessageReaction") is True
    assert pair.taken == []


async def test_where_nobody_counts_each_keeps_to_the_limits_by_itself() -> None:
    class Away(MemoryStorage):
        async def acquire_entry(self, *_: Any, **__: Any) -> bool:
            raise StorageError(ConnectionError())

    pair = Pair(Away())
    for number in range(8):
        await pair.call(number % 2, GROUP)
    assert pair.taken == [GROUP] * 8
