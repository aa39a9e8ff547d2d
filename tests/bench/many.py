"""Digests a second with 1, 2 and 4 workers against one process, and what the queue costs.

Then a bot and a worker are asked by webhook, and what each part of the whole computes and keeps
for a digest is read from the system: that hardly depends on what else the machine does. Wants
redis-server and postgresql, and the stand-in for Telegram for the second half.
"""

from __future__ import annotations

import asyncio
import os
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

from bot.cluster.job_queue import stream  # noqa: E402
from bot.cluster.queue_client import open_queue_jobs  # noqa: E402
from bot.cluster.redis_connection import open_redis  # noqa: E402
from bot.work.jobs import Jobs, open_jobs  # noqa: E402
from summarizer.model import Source  # noqa: E402
from summarizer.options import Length  # noqa: E402
from tests.doubles.fleet import Fleet  # noqa: E402
from tests.doubles.process import TOKEN, processes_below  # noqa: E402
from tests.doubles.servers import (  # noqa: E402
    Postgres,
    Redis,
    lacks_postgres,
    lacks_redis,
    running_postgres,
    running_redis,
)

ARTICLE = (ROOT / "tests/cases/articles/chef-interview.txt").read_text(encoding="utf-8")

#: Digests in one round, rounds of each kind, and digests asked for one after another.
EACH, ROUNDS, ALONE = 150, 3, 60

#: Digests asked for by webhook, each by somebody else, and those before the figures count.
BY_WEBHOOK, FIRST = 300, 30

#: Jobs that are left in the queue to see how much room they take.
LEFT = 200

_TICKS = os.sysconf("SC_CLK_TCK")


def source(number: int) -> Source:
    """A text that was not asked for yet."""
    return Source(body=f"{ARTICLE}\n\nCopy {number}.".encode(), media_type="text/plain")


async def rate(jobs: Jobs) -> float:
    """Digests a second, asked for all at once."""
    began = time.perf_counter()
    await asyncio.gather(*(jobs.read_brief(source(n), Length.NORMAL) for n in range(EACH)))
    return EACH / (time.perf_counter() - began)


async def alone_ms(jobs: Jobs) -> float:
    """Milliseconds for a digest that nobody else waits for; the median."""
    took = []
    for number in range(ALONE):
        began = time.perf_counter()
        await jobs.read_brief(source(number), Length.NORMAL)
        took.append(time.perf_counter() - began)
    return 1000 * statistics.median(took)


@asynccontextmanager
async def queue_of(redis: Redis, folder: Path, workers: int) -> AsyncIterator[Jobs]:
    """Have jobs done by so many workers, each a process with one of its own."""
    url = redis.new_url()
    away = "postgresql+asyncpg://127.0.0.1/none"  # workers ask no database
    fleet = Fleet("http://127.0.0.1", away, url, folder, 0, workers, random.Random(0))
    async with open_queue_jobs(url, depth=10_000) as jobs, fleet.at_work():
        yield jobs


async def compare(redis: Redis, folder: Path) -> None:
    """Print the rates of all kinds, measured in turns, and what the queue adds to one digest."""
    async with AsyncExitStack() as stack:
        kinds: dict[str, Jobs] = {}
        for count in (1, 2):
            name = f"one process, WORKERS={count}"
            kinds[name] = await stack.enter_async_context(open_jobs(count))
        for count in (1, 2, 4):
            opened = queue_of(redis, folder, count)
            kinds[f"queue, {count} workers"] = await stack.enter_async_context(opened)
        for jobs in kinds.values():  # processes start, and caches fill
            await rate(jobs)
        rates: dict[str, list[float]] = {name: [] for name in kinds}
        for _ in range(ROUNDS):
            for name, jobs in kinds.items():
                rates[name].append(await rate(jobs))
        print(
            f"digests a second of {len(ARTICLE)} characters, the best of {ROUNDS} rounds in turn"
        )
        first = max(next(iter(rates.values())))
        for name, found in rates.items():
            print(f"  {name:26} {max(found):6.1f}   x {max(found) / first:.2f}")
        within, queued = kinds["one process, WORKERS=1"], kinds["queue, 1 workers"]
        waits = [(await alone_ms(within), await alone_ms(queued)) for _ in range(ROUNDS)]
        one, other = (min(found) for found in zip(*waits, strict=True))
        print(f"one at a time: {one:.1f} ms in one process, {other:.1f} ms by the queue:",
              f"{other - one:.1f} ms more")  # fmt: skip


def computed_s(process: int) -> float:
    """Seconds that a process and those below it have computed, the ended ones included."""
    total = 0
    for one in {process} | processes_below(process):
        words = Path(f"/proc/{one}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        total += sum(map(int, words[11:15]))
    return total / _TICKS


def resident_mb(process: int) -> float:
    """MB that a process and those below it have in memory; what they share counts once."""
    kb = 0
    for one in {process} | processes_below(process):
        for line in Path(f"/proc/{one}/smaps_rollup").read_text(encoding="ascii").splitlines():
            kb += int(line.split()[1]) if line.startswith("Pss:") else 0
    return kb / 1024


async def by_webhook(telegram: Any, postgres: Postgres, redis: Redis, folder: Path) -> None:
    """Print what each part computes for a digest, and what it has in memory."""
    fleet = Fleet(
        telegram.url, postgres.new_database(), redis.new_url(), folder, 1, 1, random.Random(0)
    )
    people = [await telegram.user(f"P{number}") for number in range(FIRST + BY_WEBHOOK)]
    async with fleet.at_work():
        parts = {one.kind: one.process.process.pid for one in fleet.members if one.process}
        pidfile = postgres.folder / "data" / "postmaster.pid"
        parts |= {"Redis": redis.pid, "Postgres": int(pidfile.read_text().split()[0])}

        async def ask(first: int, last: int) -> None:
            for number in range(first, last):
                await people[number].say(f"{ARTICLE}\n\nCopy {number} of W.")

            async def delivered() -> bool:
                return not await telegram.updates(pending=True)

            async def answered() -> bool:
                return not await telegram.unanswered()

            await telegram.wait_for(delivered, timeout=300)
            await telegram.wait_idle(quiet=1, timeout=300)
            # looking for this costs the stand-in time that the bot waits for
            await telegram.wait_for(answered, timeout=300)

        await ask(0, FIRST)  # caches fill
        before = {name: computed_s(process) for name, process in parts.items()}
        began = time.monotonic()
        await ask(FIRST, FIRST + BY_WEBHOOK)
        took = time.monotonic() - began
        made = Counter[str]()
        fleet.count_events(made)
        assert made["digest.made"] == FIRST + BY_WEBHOOK
        print(f"{BY_WEBHOOK} texts by webhook to a bot and a worker, in {took:.0f} s")
        for name, process in parts.items():
            each = 1000 * (computed_s(process) - before[name]) / BY_WEBHOOK
            print(
                f"  {name:9} computed {each:5.1f} ms a digest, has {resident_mb(process):4.0f} MB"
            )
    await room(fleet, redis)


async def room(fleet: Fleet, redis: Redis) -> None:
    """Print how much room a digest takes in Postgres, and a job that waits in Redis."""
    engine = create_async_engine(fleet.database)
    size = text("SELECT pg_total_relation_size(CAST(:name AS regclass))")
    async with engine.connect() as db:
        for name in ("articles", "digests", "journal"):
            found = (await db.execute(size, {"name": name})).scalar_one()
            each = int(found) / (FIRST + BY_WEBHOOK) / 1024
            print(f"  {name:9} takes {each:.1f} kB a digest in Postgres, indexes included")
    await engine.dispose()
    url = redis.new_url()
    client = open_redis(url)
    before = (await client.info("memory"))["used_memory"]
    async with open_queue_jobs(url, depth=10_000) as jobs:
        asked = [
            asyncio.create_task(jobs.read_brief(source(n), Length.NORMAL)) for n in range(LEFT)
        ]
        while await client.xlen(stream()) < LEFT:  # noqa: ASYNC110  # they send
            await asyncio.sleep(0.05)
        after = (await client.info("memory"))["used_memory"]
        for one in asked:
            one.cancel()
        await asyncio.gather(*asked, return_exceptions=True)
    await client.aclose()
    print(f"  a job that waits takes {(after - before) / LEFT / 1024:.1f} kB in Redis")


async def main() -> None:
    """Print both halves."""
    if why := lacks_redis() or lacks_postgres():
        print(f"skipped: {why}")
        return
    print(f"on {os.cpu_count()} processors, load {os.getloadavg()[0]:.1f} before this")
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nutgraf-")))
        folder.chmod(0o755)  # noqa: ASYNC240  # at the start; Postgres runs as a user of its own
        redis = stack.enter_context(running_redis(folder))
        await compare(redis, folder)
        try:
            from botapi import Telegram
        except ImportError:
            print("the rest is skipped: the stand-in for Telegram is not beside the project")
            return
        postgres = stack.enter_context(running_postgres(folder / "postgres"))
        async with Telegram.spawn(TOKEN) as telegram:
            await by_webhook(telegram, postgres, redis, folder)


if __name__ == "__main__":
    asyncio.run(main())
