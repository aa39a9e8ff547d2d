"""Telegram is silent when it no longer grants what is asked."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web
from structlog.testing import capture_logs
from telegram import Update
from telegram.error import TelegramError

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


#: python-telegram-bot cannot parse a message without a number.
POISON = {"update_id": 8, "message": {"date": 1}}


@pytest.fixture
async def updates() -> AsyncIterator[tuple[str, list[web.Request], list[dict[str, Any]]]]:
    """A server that hands out updates: its address, what it was asked, what it has."""
    asked: list[web.Request] = []
    held: list[dict[str, Any]] = []

    async def answer(request: web.Request) -> web.Response:
        asked.append(request)
        return web.json_response({"ok": True, "result": held})

    async with serving(answer) as host:
        yield f"http://{host}/getUpdates", asked, held


async def test_what_is_handed_out_is_in_the_journal_before_it_is_parsed(
    scene: Scene, updates: tuple[str, list[web.Request], list[dict[str, Any]]]
) -> None:
    url, asked, held = updates
    held += [update(**message("hello")), update(**message("again"))]
    async with PollRequest(inlet=scene.inlet) as poll:
        assert await poll.post(url) == held
    opened = [json.loads(entry.body) for entry in await scene.journal.take_open()]
    assert opened == held
    assert asked[0].query["limit"] == "20"
    parsed = [Update.de_json(one, scene.application.bot) for one in (*held, held[0])]
    for one in parsed:
        await scene.inlet.put(one)
    assert [scene.inlet.get_nowait() for _ in range(scene.inlet.qsize())] == parsed[:2]


async def test_what_cannot_be_parsed_does_not_keep_back_the_rest(
    scene: Scene, updates: tuple[str, list[web.Request], list[dict[str, Any]]]
) -> None:
    url, _, held = updates
    good = update(**message("hello"))
    held += [POISON, good]
    async with PollRequest(inlet=scene.inlet) as poll:
        with capture_logs() as logs:
            assert await poll.post(url) == [POISON, good]
            assert await poll.post(url) == [{"update_id": 8}, good]
    assert [(log["event"], log["number"]) for log in logs] == [("update.unreadable", 8)]
