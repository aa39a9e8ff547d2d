"""A message is in the journal before the next one is sent."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

from structlog.testing import capture_logs
from telegram.error import BadRequest

from bot.outgoing.serial_sends import SerialSends
from bot.outgoing.waits import Waits
from bot.store.answer_attempt import Attempt, begin
from bot.store.storage import DatabaseAway
from tests.doubles.loop import sleepless

PERSON = 7


class Book:
    """A journal that writes into a list of all that happens."""

    def __init__(self, happened: list[str]) -> None:
        self.away = False
        self._happened = happened

    async def note_sent(self, update_id: int, message_id: int) -> None:
        if self.away:
            raise DatabaseAway("database is locked")
        await asyncio.sleep(0)
        self._happened.append(f"update {update_id}: message {message_id} noted")


class Desk:
    """Sends, and notes what happens."""

    def __init__(self) -> None:
        self.happened: list[str] = []
        self.book = Book(self.happened)
        self.waits = Waits()
        self._sends = SerialSends(self.book, patience_s=3600)  # type: ignore[arg-type]  # only notes

    async def answer(self, update_id: int | None, call: Callable[[], Awaitable[Any]]) -> Any:
        """Send as a handler of that update does."""
        begin(Attempt(update_id=update_id))
        return await self._sends.send(call, waits=self.waits, key=PERSON)

    def message(self, number: int) -> Callable[[], Awaitable[Any]]:
        """Return a call that is answered with a message."""

        async def call() -> dict[str, Any]:
            self.happened.append(f"message {number} sent")
            await asyncio.sleep(0)
            return {"message_id": number}

        return call


@sleepless
async def test_a_message_is_noted_before_the_next_one_is_sent() -> None:
    desk = Desk()
    await asyncio.gather(*(desk.answer(n, desk.message(10 + n)) for n in (1, 2)))
    assert desk.happened == [
        "message 11 sent", "update 1: message 11 noted",
        "message 12 sent", "update 2: message 12 noted",
    ]  # fmt: skip


@sleepless
async def test_what_no_update_asked_for_is_sent_and_not_noted() -> None:
    desk = Desk()
    assert await desk.answer(None, desk.message(11)) == {"message_id": 11}
    assert desk.happened == ["message 11 sent"]


@sleepless
async def test_a_message_that_cannot_be_noted_is_sent_all_the_same() -> None:
    desk = Desk()
    desk.book.away = True
    with capture_logs() as logs:
        answers = [await desk.answer(n, desk.message(10 + n)) for n in (1, 2)]
    assert answers == [{"message_id": 11}, {"message_id": 12}]
    assert [log["event"] for log in logs] == ["journal.away"] * 2


@sleepless
async def test_a_refused_message_is_not_noted_and_holds_up_nobody() -> None:
    async def refused() -> None:
        raise BadRequest("Chat not found")

    desk = Desk()
    answers = await asyncio.gather(
        desk.answer(1, refused), desk.answer(2, desk.message(12)), return_exceptions=True
    )
    assert [type(answer) for answer in answers] == [BadRequest, dict]
    assert desk.happened == ["message 12 sent", "update 2: message 12 noted"]


@sleepless
async def test_who_waits_for_a_message_that_telegram_slows_down_waits_for_telegram_too() -> None:
    async def slowed_down() -> None:
        await asyncio.sleep(0)
        desk.waits.begin(PERSON, 600, in_chat=True)

    desk = Desk()
    await asyncio.gather(
        desk.answer(1, slowed_down), *(desk.answer(n, desk.message(10 + n)) for n in (2, 3))
    )
    assert asyncio.get_running_loop().time() >= 600
    assert sorted(desk.happened) == [
        "message 12 sent", "message 13 sent",
        "update 2: message 12 noted", "update 3: message 13 noted",
    ]  # fmt: skip
