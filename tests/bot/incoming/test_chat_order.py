"""chat_order: within a chat one by one, all chats side by side."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import Any

import pytest
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.incoming.chat_order import ChatOrder
from bot.incoming.pastes import Pastes
from bot.incoming.update_queue import UpdateQueue
from bot.store.answer_attempt import at_work
from bot.store.storage import DatabaseAway
from tests.builders import ALICE, MALLORY, message, press, update
from tests.doubles.loop import sleepless

BOT = Bot("1:x")


class Noted:
    """A journal that notes what it is told, and is away as often as the test says."""

    def __init__(self, *, away: int = 0) -> None:
        self.told: list[tuple[str, int]] = []
        self.away = away

    def sent(self, _number: int) -> Sequence[Any]:
        return ()

    def begun(self, _number: int) -> int:
        return 0

    async def begin(self, number: int) -> None:
        self.told.append(("begin", number))

    async def put_off(self, number: int) -> None:
        self.told.append(("put off", number))

    async def strike(self, number: int) -> None:
        if self.away:
            self.away -= 1
            raise DatabaseAway("gone")
        self.told.append(("strike", number))


def asked(number: int, user: dict[str, Any] = ALICE) -> Update:
    return Update.de_json({**update(**message("x", user=user)), "update_id": number}, BOT)


def pressed(number: int, user: dict[str, Any] = ALICE) -> Update:
    return Update.de_json({**press("d", message("x"), user=user), "update_id": number}, BOT)


def made(journal: Noted) -> tuple[ChatOrder, UpdateQueue]:
    queue = UpdateQueue(journal)  # type: ignore[arg-type]
    return ChatOrder(Pastes(), journal, queue), queue  # type: ignore[arg-type]


@sleepless
async def test_a_chat_is_answered_one_by_one_and_holds_up_nobody_else() -> None:
    order, _ = made(Noted())
    seen: list[str] = []

    async def work(name: str, seconds: float) -> None:
        seen.append(f"{name} begins")
        await asyncio.sleep(seconds)
        seen.append(f"{name} ends")

    works = [
        (asked(1), work("first", 3)), (asked(2), work("second", 1)),
        (asked(3, MALLORY), work("other", 1)), (pressed(4), work("press", 2)),
    ]  # fmt: skip
    await asyncio.gather(*(order.process_update(*one) for one in works))
    assert seen == [
        "first begins", "other begins", "press begins", "other ends", "press ends", "first ends",
        "second begins", "second ends",
    ]  # fmt: skip


@sleepless
async def test_what_is_answered_is_struck_out_and_what_the_database_missed_with_the_next() -> None:
    journal = Noted(away=1)
    order, _ = made(journal)
    with capture_logs():
        for number in (1, 2):
            await order.process_update(asked(number), asyncio.sleep(0))
    assert [one for one in journal.told if one[0] == "strike"] in (
        [("strike", 1), ("strike", 2)], [("strike", 2), ("strike", 1)],
    )  # fmt: skip


@sleepless
async def test_what_cannot_be_answered_is_tried_again_after_ever_longer_pauses() -> None:
    journal = Noted()
    order, queue = made(journal)
    loop = asyncio.get_running_loop()

    async def fail() -> None:
        at_work().answered = False

    one: Any = asked(1)
    pauses: list[float] = []
    with capture_logs():
        for _ in range(9):
            await order.process_update(one, fail())
            failed_at = loop.time()
            one = await queue.get()
            pauses.append(loop.time() - failed_at)
    assert pauses == pytest.approx([15, 30, 60, 120, 240, 480, 960, 960, 960])
    assert journal.told == [("begin", 1), ("put off", 1)] * 9
