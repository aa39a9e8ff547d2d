"""Three bots and two workers as processes of their own, on one Postgres and one Redis."""

from __future__ import annotations

import asyncio
import random
import sys
from contextlib import AsyncExitStack
from pathlib import Path
from typing import Any

import pytest
from aiohttp import ClientError, ClientSession, web

from tests.builders import ARTICLE
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN, BotProcess, bot_process
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio


class Balancer:
    """What stands before the bots: each update goes to one of them, by chance."""

    def __init__(self, ports: list[int], chance: random.Random) -> None:
        self._ports = ports
        self._chance = chance
        self.port = free_port()

    async def start(self, stack: AsyncExitStack) -> None:
        session = await stack.enter_async_context(ClientSession())

        async def pass_on(request: web.Request) -> web.Response:
            body, headers = await request.read(), dict(request.headers)
            for port in self._chance.sample(self._ports, len(self._ports)):
                try:
                    url = f"http://127.0.0.1:{port}{request.path}"
                    async with session.post(url, data=body, headers=headers) as answer:
                        return web.Response(status=answer.status)
                except (ClientError, OSError):
                    continue
            raise web.HTTPBadGateway

        application = web.Application()
        application.router.add_post("/{path:.*}", pass_on)
        runner = web.AppRunner(application)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", self.port).start()


def bot_settings(
    url: str, database: str, redis_url: str, balancer: int, port: int
) -> dict[str, str]:  # fmt: skip
    return {
        "DATABASE_URL": database, "REDIS_URL": redis_url, "WEBHOOK_SECRET": "sesame",
        "WEBHOOK_URL": f"http://127.0.0.1:{balancer}/telegram",
        "WEBHOOK_LISTEN": f"127.0.0.1:{port}", "TELEGRAM_API_URL": url,
        "RATE_USER": "9999/second", "RATE_CHAT": "9999/second", "QUEUE_DEPTH": "5000",
    }  # fmt: skip


@pytest.fixture
async def telegram(shared: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.syspath_prepend(str(shared / "telegram"))
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    from botapi import Telegram

    async with Telegram.spawn(TOKEN) as stand_in:
        await stand_in.options(retry_unit=0.1)
        yield stand_in


@pytest.mark.timeout(150)  # five processes start, which takes a while on two busy cores
async def test_bots_and_workers_die_and_redis_forgets_and_no_request_is_lost(
    telegram: Any, database: str, redis: Redis, redis_url: str, tmp_path: Path
) -> None:
    chance = random.Random(20261124)
    ports = [free_port() for _ in range(2)]
    people = [await telegram.user(f"P{n}") for n in range(6)]
    async with AsyncExitStack() as stack:
        balancer = Balancer(ports, chance)
        await balancer.start(stack)

        async def started(event: str, *part: str, **settings: str) -> BotProcess:
            process = await stack.enter_async_context(
                bot_process(telegram.url, tmp_path, *part, **settings)
            )
            await process.logged(event)
            return process

        def bot(port: int) -> Any:
            settings = bot_settings(telegram.url, database, redis_url, balancer.port, port)
            return started("bot.started", **settings)

        def worker() -> Any:
            return started("worker.started", "worker", REDIS_URL=redis_url, DATABASE_URL=database)

        bots = list(await asyncio.gather(*map(bot, ports)))
        workers = list(await asyncio.gather(worker(), worker()))
        for number in range(6):
            for person in people:
                await person.say(f"{ARTICLE}\n\nThe {number}th edition of P{person.id}.")
            if number == 2:
                bots[0].process.kill()
                workers[0].process.kill()
            if number == 4:
                redis.stop()
                redis.start()
        await bots[0].process.wait()
        bots[0] = await bot(ports[0])

        async def all_answered() -> bool:
            pending = await telegram.updates(pending=True)
            return not pending and not await telegram.unanswered(by="reply")

        await telegram.wait_for(all_answered, timeout=40)
        assert await telegram.violations() == []
        repeats = 0
        for person in people:
            said = await telegram.messages(person)
            asked = [m.id for m in said if not m.by_bot]
            answers = [m.reply_to for m in said if m.by_bot]
            assert list(dict.fromkeys(answers)) == asked
            repeats += len(answers) - len(asked)
        assert repeats <= 1
