"""Telegram is silent when it no longer grants what is asked."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import pytest
from aiohttp import web
from telegram.error import TelegramError

from bot.poll import PollRequest

pytestmark = pytest.mark.anyio


class Clock:
    """A clock that the test moves."""

    now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
async def server() -> AsyncIterator[str]:
    """A server that grants /good and refuses /bad as the Bot API does."""

    async def answer(request: web.Request) -> web.Response:
        if request.path == "/good":
            return web.json_response({"ok": True, "result": []})
        refusal = {"ok": False, "error_code": 409, "description": "Conflict: two of you"}
        return web.json_response(refusal, status=409)

    application = web.Application()
    application.router.add_post("/{path:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    yield f"http://{host}:{port}"
    await runner.cleanup()


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
