"""Whatever stands in the place of Telegram's answer, each request is answered, and once.

The bot talks with the strict stand-in over real HTTP, by way of a proxy that answers some calls
in Telegram's place: once, or for three seconds. Its pauses pass by a clock of the test.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import pytest

from bot.bot_api.connection import ApiRequest, TokenWatch
from bot.config import Config
from bot.incoming.polling import Poll
from bot.incoming.raw_updates import KINDS
from bot.outgoing.send_rate import SendRate
from tests.bot.conftest import Composed, composed
from tests.doubles.clock import Clock
from tests.doubles.process import TOKEN
from tests.doubles.trouble import NO_ANSWERS, Answer, Trouble, trouble_before

pytestmark = [
    pytest.mark.anyio,
    # the library announces a change of its own
    pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning"),
]

#: A call that hangs costs five seconds, by no clock of ours; it is played with a real bot.
ANSWERS = [one for one in NO_ANSWERS if not one.hangs]

#: Those that may be given though Telegram did what it was asked.
AFTER = [one for one in ANSWERS if one.status in {None, 200, 204, 504} and not one.refuses]

#: What Telegram says to an edit and to the answer to a press that it has had before.
DONE_TWICE = ("message is not modified", "query is too old")

every_answer = pytest.mark.parametrize("answer", ANSWERS, ids=lambda one: one.name)
#: Those that the bot waits for in real time, a second each.
_WAITS = [one for one in ANSWERS if one.status == 429 and one.refuses]

lasting = pytest.mark.parametrize("lasts_s", [0.0, 3.0], ids=["once", "3 s"])


class Unhurried(SendRate):
    """Waits where Telegram asks for it, and nowhere else."""

    async def _turn(self, chat_id: object) -> None:
        """Go at once."""


@dataclass
class Line:
    """Telegram, the proxy, and the bot behind it."""

    telegram: Any
    trouble: Trouble
    bot: Composed

    async def answers(self, chat: Any) -> list[Any]:
        """What the bot has said in a chat, once it has worked all that was asked."""

        async def all_are_taken() -> bool:
            return not await self.telegram.updates(pending=True)

        await self.telegram.wait_for(all_are_taken, timeout=30)
        await self.bot.update_queue.join()
        assert await self.bot.journal.count_open() == 0
        return [m for m in await self.telegram.messages(chat) if m.by_bot]


@pytest.fixture(scope="module")
def anyio_backend() -> str:
    """One event loop for the module: the bot lives as long as it does."""
    return "asyncio"


@pytest.fixture(scope="module")
async def line(
    anyio_backend: str, botapi: Any, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Line]:
    clock = Clock()
    watch = TokenWatch(lambda: None, clock=clock)
    async with (
        botapi.Telegram.spawn(TOKEN) as telegram,
        trouble_before(telegram.url, clock=clock) as trouble,
    ):
        config = Config(telegram_api_url=trouble.url, data_dir=tmp_path_factory.mktemp("data"))
        async with composed(
            config, clock=clock, send_rate=Unhurried,
            request=ApiRequest(watch, connections=8),
            updates_request=ApiRequest(watch, connections=2),
        ) as bot:  # fmt: skip
            application = bot.application
            poll = Poll(
                application.bot, bot.update_queue, allowed_updates=KINDS, clock=clock,
                sleep=clock.sleep,
            )  # fmt: skip
            await application.start()
            polling = asyncio.create_task(poll.run())
            try:
                yield Line(telegram, trouble, bot)
            finally:
                polling.cancel()
                await asyncio.gather(polling, return_exceptions=True)
                await application.stop()
        broken = {one["description"] for one in await telegram.violations()}
        assert [one for one in broken if not any(known in one for known in DONE_TWICE)] == []
        assert await telegram.errors() == []


@pytest.fixture
async def alice(line: Line) -> AsyncIterator[Any]:
    yield await line.telegram.user("Alice")
    line.trouble.faults.clear()


@every_answer
@lasting
async def test_what_is_asked_amid_trouble_with_updates_is_answered_once(
    line: Line, alice: Any, answer: Answer, lasts_s: float
) -> None:
    fault = line.trouble.add("getUpdates", answer, lasts_s=lasts_s)
    for _ in range(2):  # the first is news to a question that was asked before the trouble
        await alice.say("/help")
        await line.answers(alice)
    assert len(await line.answers(alice)) == 2
    assert fault.hits >= (3 if lasts_s else 1)


@every_answer
@lasting
async def test_an_answer_that_did_not_arrive_is_sent_until_it_does(
    line: Line, alice: Any, answer: Answer, lasts_s: float
) -> None:
    times = 2 if answer in _WAITS else None
    fault = line.trouble.add("sendMessage", answer, chat=alice.id, lasts_s=lasts_s, times=times)
    await alice.say("/help")
    (said,) = await line.answers(alice)
    assert said.text.startswith("What I can do")
    assert fault.hits >= (2 if lasts_s and answer not in AFTER else 1)


@pytest.mark.parametrize("answer", AFTER, ids=lambda one: one.name)
@lasting
async def test_an_answer_of_which_nobody_knows_whether_it_arrived_is_sent_twice_at_most(
    line: Line, alice: Any, answer: Answer, lasts_s: float
) -> None:
    """The one exception: the Bot API has no way to ask whether a message is there."""
    line.trouble.add("sendMessage", answer, chat=alice.id, lasts_s=lasts_s, after=True)
    await alice.say("/help")
    first, second = await line.answers(alice)
    assert first.text == second.text
    assert first.text.startswith("What I can do")


@pytest.mark.parametrize(
    ("answer", "after"),
    [*((one, False) for one in ANSWERS), *((one, True) for one in AFTER)],
    ids=lambda one: one.name if isinstance(one, Answer) else "done" if one else "not done",
)
@pytest.mark.parametrize("method", ["editMessageText", "answerCallbackQuery"])
async def test_a_press_has_its_effect_once(
    line: Line, alice: Any, answer: Answer, after: bool, method: str
) -> None:
    await alice.say("/settings")
    (panel,) = await line.answers(alice)
    line.trouble.add(method, answer, after=after)
    toast = await line.telegram.answer_to(await alice.press(panel, panel.buttons[0]), timeout=30)
    (now,) = await line.answers(alice)
    assert "text" not in toast
    assert (now.id, now.edits) == (panel.id, 1)
