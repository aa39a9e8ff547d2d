"""What is tried again, how often, and when."""

from __future__ import annotations

import pytest
from telegram.error import (
    BadRequest,
    ChatMigrated,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    TelegramError,
    TimedOut,
)

from bot.bot_api.answers import NoAnswer, Unconfirmed
from bot.bot_api.retries import Retries
from tests.doubles.clock import Clock

pytestmark = pytest.mark.anyio

PASSING = [
    NetworkError("Bad Gateway"),
    TimedOut(),
    NoAnswer("a page"),
    InvalidToken("Unauthorized"),
    Conflict("Conflict"),
    BadRequest("Bad Request"),
    BadRequest("Something that nobody has heard of"),
]

LASTING = [
    BadRequest("Chat not found"),
    BadRequest("Message is not modified: specified new message content"),
    BadRequest("Query is too old and response timeout expired or query ID is invalid"),
    Forbidden("Forbidden: bot was blocked by the user"),
    ChatMigrated(-1009),
]


class Calls:
    """The Bot API, which fails so often. `at` has the seconds at which it was called."""

    def __init__(self, *problems: TelegramError) -> None:
        self.clock = Clock(0.0)
        self.retries = Retries(sleep=self.clock.sleep)
        self.at: list[float] = []
        self._problems = list(problems)

    async def call(self) -> str:
        self.at.append(self.clock.now)
        if self._problems:
            raise self._problems.pop(0)
        return "done"


@pytest.mark.parametrize("problem", PASSING, ids=repr)
async def test_what_may_pass_is_tried_again_for_longer_than_a_hiccup(
    problem: TelegramError,
) -> None:
    calls = Calls(*[problem] * 3)
    assert await calls.retries.call(calls.call) == "done"
    assert calls.at == pytest.approx([0, 0.3, 1.3, 3.8])


@pytest.mark.parametrize("problem", PASSING, ids=repr)
async def test_patience_has_an_end(problem: TelegramError) -> None:
    calls = Calls(*[problem] * 9)
    with pytest.raises(type(problem)):
        await calls.retries.call(calls.call)
    assert len(calls.at) == 4


@pytest.mark.parametrize("problem", LASTING, ids=repr)
async def test_what_lasts_is_not_tried_again(problem: TelegramError) -> None:
    for way in ("call", "send"):
        calls = Calls(problem)
        with pytest.raises(type(problem)):
            await getattr(calls.retries, way)(calls.call)
        assert calls.at == [0]


async def test_what_may_have_arrived_is_sent_once_more_after_longer_than_a_hiccup() -> None:
    calls = Calls(Unconfirmed("a page"))
    assert await calls.retries.send(calls.call) == "done"
    assert calls.at == [0, 4]


async def test_what_may_have_arrived_twice_is_not_sent_again() -> None:
    calls = Calls(*[Unconfirmed("a page")] * 2)
    with pytest.raises(Unconfirmed):
        await calls.retries.send(calls.call)
    assert calls.at == [0, 4]


async def test_what_must_not_be_repeated_is_not() -> None:
    calls = Calls(Unconfirmed("a page"))
    with pytest.raises(Unconfirmed):
        await calls.retries.send(calls.call, repeats=0)
    assert calls.at == [0]


async def test_what_did_not_arrive_is_sent_until_it_does() -> None:
    gone, doubtful = NetworkError("Bad Gateway"), Unconfirmed("a page")
    calls = Calls(gone, gone, doubtful, gone, gone)
    assert await calls.retries.send(calls.call) == "done"
    assert calls.at == pytest.approx([0, 0.3, 1.3, 5.3, 5.6, 6.6])
