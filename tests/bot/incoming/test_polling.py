"""Whatever comes back, the bot goes on asking for updates, and takes each once."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from itertools import pairwise
from typing import Any
from urllib.parse import parse_qs

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from telegram import Bot, Update

from bot.bot_api.connection import ApiRequest, TokenWatch
from bot.incoming.polling import Poll, SecondBot
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.clock import Clock
from tests.doubles.process import TOKEN
from tests.doubles.trouble import NO_ANSWERS, Answer, give, refusal
from tests.doubles.web import serving

pytestmark = [
    pytest.mark.anyio,
    # the library announces a change of its own
    pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning"),
]

#: python-telegram-bot cannot parse a message without a number.
POISON = {"update_id": 8, "message": {"date": 1}}


@dataclass
class Asked:
    """A server that hands out updates until they are confirmed, or answers otherwise."""

    clock: Clock
    watch: TokenWatch
    poll: Poll
    scene: Scene
    held: list[Any] = field(default_factory=list)
    #: What is answered instead, the first first; then until when, by the clock.
    instead: list[Answer] = field(default_factory=list)
    lasting: tuple[Answer, float] | None = None
    calls: list[dict[str, Any]] = field(default_factory=list)
    unknown: list[float] = field(default_factory=list)
    enough: int = 0
    had_enough: asyncio.Event = field(default_factory=asyncio.Event)

    async def respond(self, request: web.Request) -> web.StreamResponse:
        if request.path.endswith("/deleteWebhook"):
            return web.json_response({"ok": True, "result": True})
        params = {k: v[0] for k, v in parse_qs((await request.read()).decode()).items()}
        self.calls.append({"at": self.clock.now, **params})
        if len(self.calls) == self.enough:
            self.had_enough.set()
        if self.instead:
            return await give(self.instead.pop(0), request)
        if self.lasting and self.clock.now < self.lasting[1]:
            return await give(self.lasting[0], request)
        first = int(params.get("offset", 0))
        due = [one for one in self.held if not isinstance(one, dict) or one["update_id"] >= first]
        return web.json_response({"ok": True, "result": due[: int(params["limit"])]})

    async def taken(self, count: int) -> list[Update]:
        """Run the poll until it has taken so many updates."""
        polling = asyncio.create_task(self.poll.run())
        try:
            async with asyncio.timeout(50):
                return [await self.next(polling) for _ in range(count)]
        finally:
            polling.cancel()
            with suppress(asyncio.CancelledError):
                await polling

    async def next(self, polling: asyncio.Task[Any]) -> Update:
        getting = asyncio.ensure_future(self.scene.update_queue.get())
        await asyncio.wait([getting, polling], return_when=asyncio.FIRST_COMPLETED)
        if not getting.done():
            getting.cancel()
            polling.result()
        taken = getting.result()
        assert isinstance(taken, Update)
        return taken


@asynccontextmanager
async def asking(scene: Scene, *, within_s: float = 5.0) -> AsyncIterator[Asked]:
    clock = Clock()
    unknown: list[float] = []
    watch = TokenWatch(lambda: unknown.append(clock.now), clock=clock)
    server: Asked | None = None

    async def respond(request: web.Request) -> web.StreamResponse:
        assert server
        return await server.respond(request)

    async with (
        serving(respond, ends_within_s=0.1) as host,
        ApiRequest(watch, connections=2, within_s=within_s) as request,
    ):
        bot = Bot(TOKEN, base_url=f"http://{host}/bot", get_updates_request=request,
                  request=request)  # fmt: skip
        poll = Poll(
            bot, scene.update_queue, allowed_updates=["message"], clock=clock, sleep=clock.sleep
        )
        server = Asked(clock, watch, poll, scene, unknown=unknown)
        yield server


@pytest.fixture
async def asked(scene: Scene) -> AsyncIterator[Asked]:
    async with asking(scene) as server:
        yield server


@pytest.mark.parametrize("answer", NO_ANSWERS, ids=lambda one: one.name)
async def test_no_answer_ends_the_asking(scene: Scene, answer: Answer) -> None:
    """Once, and for three seconds."""
    async with asking(scene, within_s=0.3 if answer.hangs else 5.0) as asked:
        for lasting in (False, True):
            sent = update(**message("hello"))
            asked.held, asked.calls = [sent], []
            if lasting:
                asked.lasting = (answer, asked.clock.now + 3)
            else:
                asked.instead = [answer]
            (taken,) = await asked.taken(1)
            assert taken.update_id == sent["update_id"]
            assert asked.calls[1]["at"] - asked.calls[0]["at"] == 1  # not in a rush
        assert asked.unknown == []
        assert asked.poll.fault is None


async def test_the_longer_it_lasts_the_longer_are_the_pauses(asked: Asked) -> None:
    asked.held = [update(**message("hello"))]
    asked.lasting = (refusal(500, "Internal Server Error"), asked.clock.now + 100)
    with capture_logs() as logs:
        await asked.taken(1)
    at = [call["at"] - asked.calls[0]["at"] for call in asked.calls]
    assert at[:4] == [0, 1, 2.5, 4.75]
    pauses = [b - a for a, b in pairwise(at)]
    assert max(pauses) == 15
    assert {log["event"] for log in logs} == {"poll.failed"}


async def test_a_wait_that_telegram_asks_for_is_kept_up_to_a_bound(asked: Asked) -> None:
    asked.held = [update(**message("hello"))]
    asked.instead = [refusal(429, "Too Many Requests", retry_after=s) for s in (5, 10**9)]
    await asked.taken(1)
    assert [call["at"] - asked.calls[0]["at"] for call in asked.calls[:3]] == [0, 5, 20]


@pytest.mark.parametrize("status", [401, 404])
async def test_a_token_that_is_refused_for_good_is_noticed(asked: Asked, status: int) -> None:
    asked.held = [update(**message("hello"))]
    asked.lasting = (refusal(status, "No"), asked.clock.now + 60)
    began = asked.clock.now
    await asked.taken(1)  # it would be known again, by then
    assert 20 <= asked.unknown[0] - began <= 35


async def test_silence_is_told(asked: Asked) -> None:
    asked.clock.now += 44
    assert asked.poll.fault is None
    asked.clock.now += 6
    assert asked.poll.fault == "Telegram was last heard 50 s ago"
    asked.held = [update(**message("hello"))]
    await asked.taken(1)
    assert asked.poll.fault is None


async def test_where_questions_are_not_held_they_are_not_asked_in_a_rush(asked: Asked) -> None:
    asked.enough = 5
    polling = asyncio.create_task(asked.poll.run())
    await asked.had_enough.wait()
    polling.cancel()
    await asyncio.gather(polling, return_exceptions=True)
    at = [call["at"] - asked.calls[0]["at"] for call in asked.calls[:5]]
    assert at == [0, 1, 2, 3, 4]


@pytest.mark.parametrize(
    ("pauses_s", "second"), [([1, 1.5, 2.3], True), ([1, 1.5], False), ([1, 1.5, 60], False)]
)
async def test_a_second_bot_is_known_by_four_conflicts_in_a_minute(
    asked: Asked, pauses_s: list[float], second: bool
) -> None:
    conflict = refusal(409, "Conflict: terminated by other getUpdates request")
    asked.held = [update(**message("hello"))]
    for pause_s in pauses_s:
        asked.instead = [conflict]
        with suppress(TimeoutError):
            await asyncio.wait_for(asked.taken(1), 5)
        asked.held = [update(**message("hello"))]
        asked.clock.now += pause_s
    asked.instead = [conflict]
    if second:
        with pytest.raises(SecondBot):
            await asked.taken(1)
        assert asked.calls[-1]["at"] == asked.clock.now  # it asks no more
    else:
        assert len(await asked.taken(1)) == 1


async def test_what_is_handed_out_is_in_the_journal_before_it_is_confirmed(asked: Asked) -> None:
    asked.held = [update(**message(f"hello {n}")) for n in range(30)]
    numbers = [one["update_id"] for one in asked.held]
    taken = await asked.taken(30)
    assert [one.update_id for one in taken] == numbers
    opened = [json.loads(entry.body) for entry in await asked.scene.journal.take_open()]
    assert opened == asked.held
    assert [call.get("offset") for call in asked.calls[:2]] == [None, str(numbers[19] + 1)]
    assert asked.calls[0]["limit"] == "20"
    assert json.loads(asked.calls[0]["allowed_updates"]) == ["message"]
    asked.calls.clear()
    await asked.poll.confirm()
    (last,) = asked.calls
    assert (last["offset"], last.get("timeout")) == (str(numbers[29] + 1), "0")


async def test_what_comes_twice_is_taken_once(asked: Asked) -> None:
    first, second = update(**message("hello")), update(**message("again"))
    asked.held = [first]
    await asked.taken(1)
    asked.poll._offset = None  # its last question got lost
    asked.held = [first, second]
    (taken,) = await asked.taken(1)
    assert taken.update_id == second["update_id"]


async def test_what_cannot_be_parsed_does_not_keep_back_the_rest(asked: Asked) -> None:
    good = update(**message("hello"))
    asked.held = [{**POISON, "update_id": good["update_id"] - 1}, good]
    with capture_logs() as logs:
        blank, taken = await asked.taken(2)
    assert (blank.message, taken.update_id) == (None, good["update_id"])
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["update.unreadable"]


@pytest.mark.parametrize("odd", [7, None, [], {}, {"update_id": "x"}, {"update_id": 10**30}])
async def test_what_has_no_number_does_not_keep_back_the_rest(asked: Asked, odd: object) -> None:
    good = update(**message("hello"))
    asked.held = [good, good]
    body = json.dumps({"ok": True, "result": [odd, good]}).encode()
    asked.instead = [Answer(name="odd", status=200, body=body)]
    (taken,) = await asked.taken(1)
    assert taken.update_id == good["update_id"]


async def test_what_is_nested_too_deep_to_be_parsed_is_passed_over(asked: Asked) -> None:
    numbers = [one["update_id"] for one in (update(), update(), update())]
    before, deep, after = (f'{{"update_id":{n},"message":'.encode() for n in numbers)
    deep += b"[" * 100_000 + b"]" * 100_000 + b"}"
    before, after = before + b"{}}", after + b"{}}"

    async def respond(request: web.Request) -> web.Response:
        if request.path.endswith("/deleteWebhook"):
            return web.json_response({"ok": True, "result": True})
        params = {k: int(v[0]) for k, v in parse_qs((await request.read()).decode()).items()
                  if k != "allowed_updates"}  # fmt: skip
        due = [body for n, body in zip(numbers, (before, deep, after), strict=True)
               if n >= params.get("offset", 0)][: params["limit"]]  # fmt: skip
        body = b'{"ok":true,"result":[' + b",".join(due) + b"]}"
        return web.Response(body=body, content_type="application/json")

    asked.respond = respond  # type: ignore[method-assign]
    with capture_logs() as logs:
        taken = await asked.taken(2)
    assert [one.update_id for one in taken] == [numbers[0], numbers[2]]
    passed_over = [log["number"] for log in logs if log.get("error") == "TooDeep"
                   and log["event"] == "update.unreadable"]  # fmt: skip
    assert passed_over == [numbers[1]]


@pytest.mark.parametrize(
    "odd",
    [
        "5", "null", '"text"', "[]", "[[[]]]", "{}",
        '{"update_id": -1}', '{"update_id": "7"}', '{"update_id": 1e99}', '{"update_id": true}',
        '{"update_id": 4611686018427387904, "message": 5}',
        '{"update_id": 8, "message": {"date": 1000000000000000000}}',
        '{"update_id": 8, "message": {"text": "\\ud800"}}',
        '{"update_id": 8, "message": ' + "[" * 500 + "]" * 500 + "}",
    ],
)  # fmt: skip
async def test_polling_goes_on_whatever_is_handed_out(asked: Asked, odd: str) -> None:
    """An odd update between two good ones, which are taken."""
    good = [update(**message("/help")) | {"update_id": 2**40 + at} for at in (0, 2)]
    given = ", ".join([json.dumps(good[0]), odd, json.dumps(good[1])])
    body = f'{{"ok": true, "result": [{given}]}}'
    asked.instead = [Answer(name="an odd one", status=200, body=body.encode())]
    missing = {one["update_id"] for one in good}
    polling = asyncio.create_task(asked.poll.run())
    try:
        async with asyncio.timeout(50):
            while missing:
                missing.discard((await asked.next(polling)).update_id)
        assert not polling.done()
    finally:
        polling.cancel()
        await asyncio.gather(polling, return_exceptions=True)
