"""Telegram is silent when it no longer grants what is asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from telegram import Update
from telegram.error import NetworkError, TelegramError

from bot.incoming.polling import PollRequest
from tests.bot.conftest import Scene
from tests.builders import message, update
from tests.doubles.clock import Clock
from tests.doubles.web import serving

pytestmark = pytest.mark.anyio


@pytest.fixture
async def server() -> AsyncIterator[str]:
    """A server that grants /good and refuses /bad as the Bot API does."""

    async def answer(request: web.Request) -> web.Response:
        if request.path == "/good":
            return web.json_response({"ok": True, "result": []})
        refusal = {"ok": False, "error_code": 409, "description": "Conflict: two of you"}
        return web.json_response(refusal, status=409)

    async with serving(answer) as host:
        yield f"http://{host}"


async def test_only_what_is_granted_ends_the_silence(server: str) -> None:
    clock = Clock()
    async with PollRequest(clock=clock) as poll:
        clock.now += 70
        assert poll.silent_s == 70
        with pytest.raises(TelegramError):
            await poll.post(f"{server}/bad")
        assert poll.silent_s == 70
        await poll.post(f"{server}/good")
        assert poll.silent_s == 0
        clock.now += 5
        with pytest.raises(TelegramError):
            await poll.post("http://127.0.0.1:9/gone")
        assert poll.silent_s == 5


@pytest.mark.parametrize(("pauses_s", "second"), [([1, 2], True), ([1], False), ([1, 60], False)])
async def test_a_second_bot_is_known_by_three_conflicts_in_a_minute(
    server: str, pauses_s: list[float], second: bool
) -> None:
    clock, rival = Clock(), asyncio.Event()
    async with PollRequest(clock=clock, rival=rival) as poll:
        for pause_s in [0, *pauses_s]:
            clock.now += pause_s
            with pytest.raises(TelegramError):
                await poll.post(f"{server}/bad")
        assert rival.is_set() == second
        if second:  # it asks no more, lest the other one ends, too
            assert await poll.post("http://127.0.0.1:9/gone") == []


@pytest.fixture
async def updates() -> AsyncIterator[tuple[str, list[web.Request], list[str]]]:
    """A server that hands out updates: its address, what it was asked, what it has, as JSON."""
    asked: list[web.Request] = []
    held: list[str] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request)
        body = '{"ok": true, "result": [' + ", ".join(held) + "]}"
        return web.Response(text=body, content_type="application/json")

    async with serving(answer) as host:
        yield f"http://{host}/getUpdates", asked, held


async def test_what_is_handed_out_is_in_the_journal_before_it_is_put_in(
    scene: Scene, updates: tuple[str, list[web.Request], list[str]]
) -> None:
    url, asked, held = updates
    both = [update(**message("hello")), update(**message("again"))]
    held += map(json.dumps, both)
    async with PollRequest(update_queue=scene.update_queue) as poll:
        numbers = await poll.post(url)
    assert numbers == [{"update_id": one["update_id"]} for one in both]
    opened = [json.loads(entry.body) for entry in await scene.journal.take_open()]
    assert opened == both
    assert asked[0].query["limit"] == "20"
    for one in (*numbers, numbers[0]):  # as python-telegram-bot does
        await scene.update_queue.put(Update.de_json(one, scene.application.bot))
    put_in = [scene.update_queue.get_nowait().to_dict() for _ in range(scene.update_queue.qsize())]
    assert put_in == [Update.de_json(one, None).to_dict() for one in both]


async def test_what_cannot_be_read_costs_the_others_nothing(
    scene: Scene, updates: tuple[str, list[web.Request], list[str]]
) -> None:
    url, _, held = updates
    first, last = update(**message("hello")), update(**message("again"))
    deep = '{"x": ' + "[" * 99_999 + "]" * 99_999 + ', "update_id": 7}'
    held += [json.dumps(first), deep, "null", json.dumps(last)]
    async with PollRequest(update_queue=scene.update_queue) as poll:
        with capture_logs() as logs:
            numbers = [one["update_id"] for one in await poll.post(url)]
    assert numbers == [first["update_id"], 7, last["update_id"]]
    assert [(log["event"], log["number"]) for log in logs] == [
        ("update.unreadable", 7),
        ("update.unreadable", None),
    ]


@pytest.mark.parametrize("odd", ['{"message": {}}', "null", "[" * 99_999 + "]" * 99_999])
async def test_an_answer_that_would_come_again_for_ever_is_a_failure(
    scene: Scene, updates: tuple[str, list[web.Request], list[str]], odd: str
) -> None:
    """After which the polling makes a pause."""
    url, _, held = updates
    held.append(odd)
    async with PollRequest(update_queue=scene.update_queue) as poll:
        with capture_logs(), pytest.raises(NetworkError):
            await poll.post(url)
