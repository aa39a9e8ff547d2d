"""Bots and workers are killed, Redis and Postgres go away while people ask: what comes of it.

    python tests/chaos.py [REQUESTS]       # `make chaos REQUESTS=2000`

Three bots behind a balancer and four workers share a Postgres and a Redis of their own. Each
person has a few requests open at any time, texts and links, so that there is an order to keep.
Wants the stand-in for Telegram (`../shared/telegram`), redis-server and postgresql; says so where
one is not there.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

from bot.cluster.job_queue import stream  # noqa: E402
from bot.cluster.redis_connection import open_redis  # noqa: E402
from tests.builders import ARTICLE  # noqa: E402
from tests.doubles.fleet import Fleet  # noqa: E402
from tests.doubles.process import TOKEN  # noqa: E402
from tests.doubles.servers import (  # noqa: E402
    Postgres,
    Redis,
    lacks_postgres,
    lacks_redis,
    running_postgres,
    running_redis,
)
from tests.soak import serve_pages  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

#: How many bots and workers there are.
BOTS, WORKERS = 3, 4

#: People, and the requests that each of them has open.
PEOPLE, OPEN = 24, 3

#: Requests from one kill to the next: a process that was killed takes about as long to be back.
KILL_EVERY = 60

#: Seconds without any answer after which what is open counts as lost. A dead bot's requests wait
#: for 8 s and a dead worker's job for 10; on top of both comes the start of whoever takes over.
LOST_AFTER_S = 90.0

#: Seconds that Redis is away, after which it is empty; and Postgres, which forgets nothing.
_REDIS_AWAY_S, _POSTGRES_AWAY_S = 1.0, 10.0

#: Seconds between looks for answers; their times are the stand-in's own.
_LOOK_S = 0.4

#: Of every digest of the article; anything else that the bot says is a notice or a refusal.
_DIGEST, _NOTICE = "Skerry", "Reading"


@dataclass(frozen=True)
class Servers:
    """What goes away and comes back."""

    redis: Redis
    postgres: Postgres | None = None


@dataclass
class Tally:
    """What was done, and what was seen."""

    #: How many requests may still be sent.
    left: int
    asked: int = 0
    answered: int = 0
    #: When bots were killed, and how many workers were.
    bot_kills: list[float] = field(default_factory=list)
    worker_kills: int = 0
    redis_restarts: int = 0
    postgres_restarts: int = 0
    took_s: float = 0.0
    lost: int = 0
    refused: Counter[str] = field(default_factory=Counter)
    #: Notices that never became an answer.
    notices: int = 0
    #: When that was answered first which was answered again.
    repeats: list[float] = field(default_factory=list)
    #: Chats in which an answer overtook another: the requests, in the order of their answers.
    jumbled: list[list[int]] = field(default_factory=list)
    waits: list[float] = field(default_factory=list)
    #: What stands in the journal and in the queue at the end.
    open_updates: int = 0
    open_jobs: int = 0
    broken: list[str] = field(default_factory=list)
    events: Counter[str] = field(default_factory=Counter)

    def repeats_of_kills(self) -> Counter[int]:
        """How many repeats each kill of a bot has cost: what it had answered just before."""
        kills = sorted(self.bot_kills)
        return Counter(sum(kill < at for kill in kills) for at in self.repeats)

    def faults(self) -> list[str]:
        """What should not have been, in words."""
        found = {
            "lost": self.lost,
            "refused": sum(self.refused.values()),
            "chats out of order": len(self.jumbled),
            "repeats more than kills of bots": len(self.repeats) - len(self.bot_kills),
            "open in the journal": self.open_updates,
            "jobs in the queue": self.open_jobs,
            "rules of Telegram broken": len(self.broken),
        }
        return [f"{count} {what}" for what, count in found.items() if count > 0]


@dataclass(frozen=True)
class Person:
    """One who asks, with chances of their own."""

    user: Any
    chance: random.Random


async def one_person(telegram: Any, person: Person, site: str, tally: Tally) -> None:
    """Have a few requests open at any time, until there are enough."""
    waiting: set[int] = set()
    heard_at = time.monotonic()
    while True:
        while tally.left > 0 and len(waiting) < OPEN:
            tally.left -= 1
            tally.asked += 1
            waiting.add((await ask(person, site)).id)
        if not waiting or time.monotonic() - heard_at > LOST_AFTER_S:
            return
        await asyncio.sleep(_LOOK_S)
        for one in await telegram.messages(person.user, after=min(waiting)):
            if one.by_bot and one.reply_to in waiting and not one.text.startswith(_NOTICE):
                waiting.remove(one.reply_to)
                tally.answered += 1
                heard_at = time.monotonic()


async def ask(person: Person, site: str) -> Any:
    """Ask for the digest of a text, or of a page now and then; none is asked for twice."""
    number = person.chance.randrange(10**12)
    if person.chance.random() < 0.2:
        return await person.user.say(f"{site}/{number}")
    return await person.user.say(f"{ARTICLE}\n\nThe {number}th copy was printed here.")


async def havoc(servers: Servers, fleet: Fleet, tally: Tally, *, every: int, kills: int) -> None:
    """Kill a bot or a worker at every so many answers, so many times.

    Amid that Redis is restarted once, at the half, and Postgres, if given, at three quarters.
    """
    async with asyncio.TaskGroup() as starting:
        down: set[Any] = set()
        for number in range(1, kills + 1):
            while tally.answered < number * every:  # noqa: ASYNC110  # others count
                await asyncio.sleep(_LOOK_S / 4)
            if number == (kills + 1) // 2:
                await restart_redis(servers.redis, tally)
            if number == (3 * kills + 3) // 4 and servers.postgres:
                await restart_postgres(servers.postgres, tally)
            kind = "bot" if number % 2 else "worker"
            up = [one for one in fleet.of(kind) if one not in down]
            if not up:
                continue
            victim = fleet.chance.choice(up)
            await asyncio.sleep(fleet.chance.random() * _LOOK_S)
            down.add(victim)
            if victim.is_bot:
                tally.bot_kills.append(time.time())
            else:
                tally.worker_kills += 1
            await fleet.kill(victim)
            begun = starting.create_task(fleet.start(victim))
            begun.add_done_callback(lambda _, victim=victim: down.discard(victim))  # type: ignore[misc]


async def restart_redis(redis: Redis, tally: Tally) -> None:
    """End Redis as a crash would, and start it again with nothing in it."""
    await asyncio.to_thread(redis.stop)
    await asyncio.sleep(_REDIS_AWAY_S)
    await asyncio.to_thread(redis.start)
    tally.redis_restarts += 1


async def restart_postgres(postgres: Postgres, tally: Tally) -> None:
    """Stop Postgres, and start it again."""
    await asyncio.to_thread(postgres.control, "stop")
    await asyncio.sleep(_POSTGRES_AWAY_S)
    await asyncio.to_thread(postgres.control, "start")
    tally.postgres_restarts += 1


async def settled(fleet: Fleet, tally: Tally) -> None:
    """Wait until journal and queue are empty: until then an answer may come again."""
    engine, redis = create_async_engine(fleet.database), open_redis(fleet.redis_url)
    count = text("SELECT count(*) FROM journal WHERE body IS NOT NULL")
    until = time.monotonic() + LOST_AFTER_S
    while True:
        async with engine.connect() as db:
            tally.open_updates = int((await db.execute(count)).scalar_one())
        tally.open_jobs = int(await redis.xlen(stream()))
        if time.monotonic() > until or not tally.open_updates + tally.open_jobs:
            break
        await asyncio.sleep(_LOOK_S)
    await redis.aclose()
    await engine.dispose()


async def judge(telegram: Any, people: list[Person], tally: Tally) -> None:
    """Look through all chats: what was asked, and what came of it."""
    for person in people:
        said = await telegram.messages(person.user)
        asked = {one.id: one.at for one in said if not one.by_bot}
        first: dict[int, float] = {}
        for one in said:
            if not one.by_bot:
                continue
            if one.text.startswith(_NOTICE):
                tally.notices += 1
            elif one.reply_to in first:
                tally.repeats.append(first[one.reply_to])
            else:
                first[one.reply_to] = one.at
                if _DIGEST not in one.text:
                    tally.refused[one.text] += 1
        tally.lost += len(asked.keys() - first.keys())
        in_order = [number for number in asked if number in first]
        if list(first) != in_order:
            tally.jumbled.append([in_order.index(number) for number in first])
        tally.waits += [first[number] - asked[number] for number in in_order]
    told = [f"{one['method']}: {one['description']}" for one in await telegram.violations()]
    # an edit or a reaction done twice, by a bot and by its heir, is no fault
    tally.broken = [one for one in told if "not modified" not in one]


async def chaos(
    telegram: Any, servers: Servers, fleet: Fleet, site: str, requests: int, *, every: int,
    people: int = PEOPLE, report: Callable[[str], None] = lambda _: None,
) -> Tally:  # fmt: skip
    """Let people ask while processes are killed; return what was seen."""
    await telegram.options(retry_unit=0.1)
    crowd = [
        Person(await telegram.user(f"P{number}"), random.Random(number))
        for number in range(people)
    ]
    tally = Tally(left=requests)
    async with fleet.at_work():
        began = time.monotonic()
        breaking = asyncio.create_task(
            havoc(servers, fleet, tally, every=every, kills=(requests - 1) // every)
        )
        reporting = asyncio.create_task(_reports(tally, began, report))
        try:
            await asyncio.gather(*(one_person(telegram, one, site, tally) for one in crowd))
            tally.took_s = time.monotonic() - began
            await breaking
            await settled(fleet, tally)
        finally:
            for task in (breaking, reporting):
                task.cancel()
            await asyncio.gather(breaking, reporting, return_exceptions=True)
        await judge(telegram, crowd, tally)
    fleet.count_events(tally.events)
    return tally


async def _reports(tally: Tally, began: float, report: Callable[[str], None]) -> None:
    while True:
        await asyncio.sleep(15)
        killed = f"{len(tally.bot_kills)} bots and {tally.worker_kills} workers killed"
        at = time.monotonic() - began
        report(f"  {at:5.0f} s: {tally.answered} of {tally.asked} answered, {killed}")


def print_figures(tally: Tally) -> None:
    """Print what was seen."""
    print("  log:", ", ".join(f"{name} {n}" for name, n in tally.events.most_common()))
    print(f"  {tally.asked} requests in {tally.took_s:.0f} s,",
          f"{tally.asked / tally.took_s:.1f} a second; killed: {len(tally.bot_kills)} bots,",
          f"{tally.worker_kills} workers; restarted: Redis {tally.redis_restarts},",
          f"Postgres {tally.postgres_restarts}")  # fmt: skip
    print(f"  {tally.lost} lost, {sum(tally.refused.values())} refused {dict(tally.refused)},",
          f"{len(tally.jumbled)} chats out of order {tally.jumbled or ''},",
          f"{tally.notices} notices left behind")  # fmt: skip
    most = max(tally.repeats_of_kills().values(), default=0)
    print(f"  {len(tally.repeats)} repeats, {most} at most of one kill")
    print(f"  {tally.open_updates} open in the journal, {tally.open_jobs} jobs in the queue")
    print(f"  {len(tally.broken)} rules broken {dict(Counter(tally.broken).most_common(5))}")
    parts = statistics.quantiles(tally.waits, n=100, method="inclusive")
    print(
        f"  wait: p50 {parts[49]:.2f} s, p95 {parts[94]:.2f} s, longest {max(tally.waits):.2f} s"
    )


def lacking() -> str | None:
    """Why this cannot be run here; None when it can."""
    try:
        import botapi  # noqa: F401
    except ImportError:
        return "the stand-in for Telegram is not beside the project"
    return lacks_redis() or lacks_postgres()


async def main(requests: int, seed: int) -> int:
    """Run it, print the figures; return 1 when something was not as it should be."""
    if why := lacking():
        print(f"skipped: {why}")
        return 0
    from botapi import Telegram

    tallies: list[Tally] = []
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nutgraf-")))
        folder.chmod(0o755)  # noqa: ASYNC240  # at the start; Postgres runs as a user of its own
        postgres = stack.enter_context(running_postgres(folder / "postgres"))
        servers = Servers(stack.enter_context(running_redis(folder)), postgres)

        async def with_site(site: str) -> None:
            fleet = Fleet(
                "", postgres.new_database(), servers.redis.new_url(), folder, BOTS, WORKERS,
                random.Random(seed), {"FETCH_ALLOW": site.removeprefix("http://")},
            )  # fmt: skip
            async with Telegram.spawn(TOKEN) as telegram:
                fleet.telegram_url = telegram.url
                tallies.append(
                    await chaos(telegram, servers, fleet, site, requests, every=KILL_EVERY,
                                report=lambda line: print(line, flush=True))
                )  # fmt: skip

        await serve_pages(with_site)
    (tally,) = tallies
    print_figures(tally)
    print("  " + ("; ".join(tally.faults()) or "all as it should be"))
    return 1 if tally.faults() else 0


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    sys.exit(asyncio.run(main(*given, *(2000, 1)[len(given) :])))
