"""Bots and workers as processes of their own, on one Postgres and one Redis, behind a balancer."""

from __future__ import annotations

import asyncio
import random
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from aiohttp import ClientError, ClientSession, web

from tests.doubles.ports import free_port
from tests.doubles.process import BotProcess, bot_process

if TYPE_CHECKING:
    from collections import Counter
    from collections.abc import AsyncIterator

    from tests.doubles.warm_bots import WarmBots


#: Seconds until a process is at work: each computes for 3 s, and all of them start at once.
_STARTS_WITHIN_S = 150.0


class Balancer:
    """The load balancer before the bots: it passes each update on to one of them, by chance.

    If that bot refuses or breaks the connection, another one gets the update.
    """

    def __init__(self, ports: list[int], chance: random.Random) -> None:
        self._ports = ports
        self._chance = chance
        self.port = free_port()
        #: The bots' ports, in the order in which they have taken updates.
        self.taken_by: list[int] = []
        #: Updates that no bot has taken yet.
        self.waiting = 0

    async def start(self, stack: AsyncExitStack) -> None:
        session = await stack.enter_async_context(ClientSession())

        async def pass_on(request: web.Request) -> web.Response:
            self.waiting += 1
            try:
                return await tried(request)
            finally:
                self.waiting -= 1

        async def tried(request: web.Request) -> web.Response:
            body, headers = await request.read(), dict(request.headers)
            for port in self._chance.sample(self._ports, len(self._ports)):
                try:
                    url = f"http://127.0.0.1:{port}{request.path}"
                    async with session.post(url, data=body, headers=headers) as answer:
                        self.taken_by.append(port)
                        return web.Response(status=answer.status)
                except (ClientError, OSError):
                    continue
            raise web.HTTPBadGateway

        application = web.Application()
        application.router.add_post("/{path:.*}", pass_on)
        runner = web.AppRunner(application, access_log=None)
        await runner.setup()
        stack.push_async_callback(runner.cleanup)
        await web.TCPSite(runner, "127.0.0.1", self.port).start()


@dataclass(eq=False)
class Member:
    """A place in the fleet, for a bot or a worker, and the process that has it now."""

    is_bot: bool
    #: The port on which a bot listens.
    port: int
    process: BotProcess | None = None

    @property
    def kind(self) -> str:
        return "bot" if self.is_bot else "worker"


@dataclass
class Fleet:
    """A number of bots and workers, any of which may be killed and started again."""

    telegram_url: str
    database: str
    redis_url: str
    folder: Path
    bots: int
    workers: int
    chance: random.Random
    #: Further settings of all processes.
    settings: dict[str, str] = field(default_factory=dict)
    #: Starts the processes; None starts them cold.
    warm: WarmBots | None = None
    members: list[Member] = field(init=False)
    #: All processes that were ever started.
    started: list[BotProcess] = field(default_factory=list)
    _stack: AsyncExitStack = field(init=False)

    def __post_init__(self) -> None:
        self.members = [
            Member(is_bot=number < self.bots, port=free_port())
            for number in range(self.bots + self.workers)
        ]

    def of(self, kind: str) -> list[Member]:
        """Return the bots or the workers."""
        return [one for one in self.members if one.kind == kind]

    @asynccontextmanager
    async def opened(self) -> AsyncIterator[list[Member]]:
        """Run a balancer; at exit, end all processes that were started behind it."""
        async with AsyncExitStack() as self._stack:
            balancer = Balancer([one.port for one in self.of("bot")], self.chance)
            await balancer.start(self._stack)
            self.settings = {
                "DATABASE_URL": self.database, "REDIS_URL": self.redis_url,
                "WEBHOOK_URL": f"http://127.0.0.1:{balancer.port}/telegram",
                "WEBHOOK_SECRET": "sesame", "QUEUE_DEPTH": "5000",
                "RATE_USER": "9999/second", "RATE_CHAT": "9999/second", **self.settings,
            }  # fmt: skip
            try:
                yield self.members
            finally:
                # all at once: each takes its time to end
                await asyncio.gather(*(one.stop() for one in self.started))

    @asynccontextmanager
    async def at_work(self) -> AsyncIterator[None]:
        """Run all bots and workers."""
        async with self.opened() as members:
            await asyncio.gather(*map(self.start, members))
            yield

    async def start(self, member: Member) -> None:
        """Start a process for `member`, and wait until it is at work."""
        process = await self.launch(member)
        await process.logged(f"{member.kind}.started", within_s=_STARTS_WITHIN_S)

    async def launch(self, member: Member, **more: str) -> BotProcess:
        """Start a process for `member`, with `more` settings of its own."""
        part = () if member.is_bot else ("worker",)
        settings = {**self.settings, "WEBHOOK_LISTEN": f"127.0.0.1:{member.port}", **more}
        member.process = await self._stack.enter_async_context(
            bot_process(self.telegram_url, self.folder, *part, warm=self.warm, **settings)
        )
        self.started.append(member.process)
        return member.process

    async def kill(self, member: Member) -> None:
        """Kill a process, as the kernel does when memory is short."""
        assert member.process
        member.process.process.kill()
        await member.process.process.wait()

    def count_events(self, events: Counter[str]) -> None:
        """Add to `events` how often each event was logged so far, by all processes."""
        for process in self.started:
            events.update(process.events())
