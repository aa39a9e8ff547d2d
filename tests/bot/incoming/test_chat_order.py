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
from bot.store.answer_attempt import Stage, at_work
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


async def _begun(order: ChatOrder, one: Update, work: Any) -> asyncio.Task[None]:
    """Let the order work on an update until its work has to wait for something."""
    task = asyncio.create_task(order.process_update(one, work))
    for _ in range(20):
        await asyncio.sleep(0)
    return task


def place_in(one: Update) -> tuple[int, int]:
    assert one.message
    return one.message.chat_id, one.message.message_id


@sleepless
async def test_what_is_stopped_is_struck_out_first_and_ends_and_the_next_begins() -> None:
    journal = Noted()
    order, _ = made(journal)
    seen: list[str] = []

    async def long() -> None:
        try:
            await asyncio.sleep(1000)
        except asyncio.CancelledError:
            seen.append(f"ended after {journal.told[-1]}")
            raise

    async def short() -> None:
        seen.append("next")

    first, second = asked(1), asked(2)
    tasks = [await _begun(order, first, long()), await _begun(order, second, short())]
    assert await order.stop(*place_in(first)) is first
    await asyncio.gather(*tasks)
    assert seen == ["ended after ('strike', 1)", "next"]
    assert {one for one in journal.told if one[0] == "put off"} == set()
    assert asyncio.get_running_loop().time() == 0


@sleepless
async def test_what_waits_for_its_lane_is_stopped_without_having_begun() -> None:
    journal = Noted()
    order, _ = made(journal)
    first, second = asked(1), asked(2)
    at_it = await _begun(order, first, asyncio.sleep(1))
    waiting = await _begun(order, second, asyncio.sleep(1))
    assert await order.stop(*place_in(second)) is second
    await asyncio.gather(at_it, waiting)
    assert ("begin", 2) not in journal.told
    assert ("strike", 2) in journal.told
    assert asyncio.get_running_loop().time() == 1


@sleepless
async def test_what_waits_for_its_next_try_is_stopped_and_not_tried_again() -> None:
    journal = Noted()
    order, queue = made(journal)

    async def later() -> None:
        at_work().wait(30)

    one = asked(1)
    await order.process_update(one, later())
    assert await order.stop(*place_in(one)) is one
    await asyncio.sleep(60)
    assert queue.empty()
    assert journal.told[-1] == ("strike", 1)


@sleepless
async def test_what_is_answered_or_stopped_already_cannot_be_stopped() -> None:
    order, _ = made(Noted())
    one, other = asked(1), asked(2)
    await order.process_update(one, asyncio.sleep(0))
    assert await order.stop(*place_in(one)) is None
    task = await _begun(order, other, asyncio.sleep(1))
    stops = await asyncio.gather(order.stop(*place_in(other)), order.stop(*place_in(other)))
    await task
    assert stops == [other, None]


@sleepless
async def test_the_end_of_the_program_is_not_taken_for_a_stop() -> None:
    journal = Noted()
    order, _ = made(journal)
    one = asked(1)
    task = await _begun(order, one, asyncio.sleep(1))
    stopping = asyncio.create_task(order.stop(*place_in(one)))
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    await stopping
    other = await _begun(order, asked(2), asyncio.sleep(1))
    other.cancel()
    with pytest.raises(asyncio.CancelledError):
        await other
    assert ("strike", 2) not in journal.told


@sleepless
async def test_whoever_watches_is_told_how_far_each_message_is() -> None:
    told: list[tuple[int, Stage | None]] = []
    journal: Any = Noted()
    order = ChatOrder(
        Pastes(), journal, UpdateQueue(journal),
        watch=lambda message, stage: told.append((message.message_id, stage)),
    )  # fmt: skip

    async def work() -> None:
        at_work().tell(article=(1, 2))
        at_work().wait(5)

    one = asked(1)
    at, begun = place_in(one)[1], Stage(begun=True)
    await order.process_update(one, work())
    stages = [stage for message_id, stage in told if message_id == at]
    article = (1, 2)
    assert stages == [
        Stage(), begun, Stage(begun=True, article=article), None, Stage(article=article),
    ]  # fmt: skip
    await order.process_update(one, asyncio.sleep(0))
    assert [stage for _, stage in told[5:]] == [Stage(), begun, None]
