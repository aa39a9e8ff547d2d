"""Who waits when Telegram says that there was too much."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import timedelta
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.outgoing.send_rate import SendRate
from bot.outgoing.serial_sends import SerialSends

pytestmark = [
    pytest.mark.anyio,
    # the library announces a change of its own
    pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning"),
]

GROUP, OTHER_GROUP, PERSON = -1001, -1002, 7


class Chats:
    """Telegram, which asks for some patience before it takes a message for a chat."""

    def __init__(self) -> None:
        # without an update there is nothing to note
        self.send_rate = SendRate(SerialSends(None))  # type: ignore[arg-type]
        #: Times that each chat says to wait, in seconds.
        self.refusals: dict[int, list[float]] = {}
        self.taken: list[int] = []
        self.refused = asyncio.Event()

    async def send(self, chat_id: int) -> Any:
        """Send a message as the library does."""
        return await self.send_rate.process_request(
            self._call(chat_id), (), {}, "sendMessage", {"chat_id": chat_id}, None
        )

    def _call(self, chat_id: int) -> Callable[[], Any]:
        async def call() -> bool:
            if waits := self.refusals.get(chat_id):
                self.refused.set()
                raise RetryAfter(timedelta(seconds=waits.pop(0)))
            self.taken.append(chat_id)
            return True

        return call


async def test_a_group_that_must_wait_holds_up_nobody_else() -> None:
    chats = Chats()
    chats.refusals[GROUP] = [3600.0]
    waiting = asyncio.create_task(chats.send(GROUP))
    await chats.refused.wait()
    after = asyncio.create_task(chats.send(GROUP))
    assert [await chats.send(OTHER_GROUP), await chats.send(PERSON)] == [True, True]
    assert chats.taken == [OTHER_GROUP, PERSON]
    for task in (waiting, after):
        task.cancel()
    assert all(
        isinstance(end, asyncio.CancelledError)
        for end in await asyncio.gather(waiting, after, return_exceptions=True)
    )


@pytest.mark.parametrize("chat_id", [GROUP, PERSON])
async def test_where_it_must_wait_the_bot_does_not_say_that_it_types(chat_id: int) -> None:
    chats = Chats()
    chats.refusals[chat_id] = [3600.0]
    waiting = asyncio.create_task(chats.send(chat_id))
    await chats.refused.wait()
    await asyncio.sleep(0)
    typing = chats.send_rate.process_request(
        chats._call(chat_id), (), {}, "sendChatAction", {"chat_id": chat_id}, None
    )
    assert await typing is True
    assert chats.taken == []
    waiting.cancel()
    await asyncio.gather(waiting, return_exceptions=True)


async def test_a_group_gets_its_message_after_the_wait() -> None:
    chats = Chats()
    chats.refusals[GROUP] = [0.0, 0.01]
    assert await chats.send(GROUP) is True
    assert chats.taken == [GROUP]


@pytest.mark.parametrize("chat_id", [GROUP, PERSON])
async def test_patience_has_an_end(chat_id: int) -> None:
    chats = Chats()
    chats.refusals[chat_id] = [0.0] * 9
    with pytest.raises(RetryAfter):
        await chats.send(chat_id)
    assert len(chats.refusals[chat_id]) == 5
    assert chats.taken == []


async def test_a_person_told_to_wait_is_all_of_the_bot_told_to_wait() -> None:
    chats = Chats()
    chats.refusals[PERSON] = [3600.0]
    waiting = asyncio.create_task(chats.send(PERSON))
    await chats.refused.wait()
    held = asyncio.create_task(chats.send(GROUP))
    for _ in range(20):  # more turns than a call takes that is let through
        await asyncio.sleep(0)
    assert chats.taken == []
    for task in (waiting, held):
        task.cancel()
    await asyncio.gather(waiting, held, return_exceptions=True)
