"""Feeds by the thousand: articles twice and missed, requests, processor time and memory.

`python tests/bench/following.py [week] [many]`. A week of 500 feeds and 50 chats passes by a
made-up clock over a made-up web; all else is real, and runs in this one process, the reading of
feeds as well.
"""

from __future__ import annotations

import asyncio
import resource
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from sqlalchemy import insert

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from bot.following.decide import feed_key
from bot.following.poller import MOST_LOOKS
from bot.store.following import Mode
from bot.store.sql import database
from bot.store.timers import TimerKind
from tests.doubles.week import Life, address_of, life, simulate

if TYPE_CHECKING:
    from bot.store.timers import Claim

FEEDS, CHATS, EACH, DAYS = 500, 50, 40, 7.0
#: Feeds that one process looks at, each every quarter of an hour.
MANY = 5000
INTERVAL_S = 900.0


def memory_mb() -> float:
    """Return the memory of this process, in MB."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * resource.getpagesize() / 2**20


def size_of(folder: Path) -> float:
    """Return the size of all files in a folder, in MB."""
    return sum(one.stat().st_size for one in folder.iterdir()) / 2**20


async def week(folder: Path) -> None:
    report = await simulate(folder, feeds=FEEDS, chats=CHATS, each=EACH, days=DAYS)
    share = report.unchanged / max(1, report.requests)
    print(
        f"{report.feeds} feeds, {report.chats} chats, {report.follows} follows, {DAYS:g} days: "
        f"{report.articles} articles, {report.deliveries} deliveries\n"
        f"  twice: {report.twice}, missed: {len(report.missed)}, "
        f"not wanted: {len(report.unwanted)}\n"
        f"  requests: {report.requests}, {share:.0%} of them answered with 304, "
        f"{report.failures} failed\n"
        f"  processor: {report.cpu_s:.0f} s, {1000 * report.cpu_s / report.requests:.1f} ms "
        "a request"
    )


async def _let_follow(world: Life) -> None:
    """Let a chat follow all feeds; by way of /follow that takes longer than a round."""
    rows = [(feed_key(address_of(n)), address_of(n), n) for n in range(MANY)]
    now = world.clock.now
    async with database.transaction(world.engine) as db:
        await db.execute(insert(database.FEEDS), [
            {"key": key, "url": url, "title": "", "pace_s": INTERVAL_S, "failures": 0,
             "is_gone": False} for key, url, _ in rows
        ])  # fmt: skip
        await db.execute(insert(database.FOLLOWS), [
            {"id": f"{n}", "chat_id": 1, "feed_key": key, "mode": Mode.AT_ONCE, "filters": "",
             "created_by": 1, "made_at": now} for key, _, n in rows
        ])  # fmt: skip
        await db.execute(insert(database.TIMERS), [
            {"kind": TimerKind.FEED, "key": key, "due_at": now, "tries": 0} for key, _, _ in rows
        ])  # fmt: skip


@dataclass
class Round:
    """A round of looks at all feeds."""

    looked: int = 0
    #: For each of a person's transactions, how many looks ended while it waited.
    waits: list[int] = field(default_factory=list)

    async def look(self, world: Life, claim: Claim) -> None:
        await world.poller.look(claim)
        self.looked += 1

    async def ask(self, world: Life) -> None:
        """Be a person who asks for something again and again."""
        while True:
            await asyncio.sleep(0.2)
            before = self.looked
            await world.timers.get(TimerKind.EDITION, "1")
            self.waits.append(self.looked - before)

    def tell(self, cpu_s: float, unchanged: int) -> None:
        per_1000 = 1000 * cpu_s / self.looked
        print(
            f"  {self.looked} looks, {unchanged} unchanged: {per_1000:.1f} s of processor per "
            f"1,000, {per_1000 * MANY / 1000 / INTERVAL_S:.0%} of one processor for {MANY} every "
            f"{INTERVAL_S:.0f} s; {memory_mb():.0f} MB\n    a person's transaction waits for "
            f"{sum(self.waits) / max(1, len(self.waits)):.1f} looks, at most "
            f"{max(self.waits, default=0)}",
            flush=True,
        )


async def many(folder: Path) -> None:
    async with life(folder, MANY, days=1) as world:
        await _let_follow(world)
        print(f"{MANY} feeds, {memory_mb():.0f} MB with the made-up web", flush=True)
        for name in ("the first looks", "looks again"):
            print(name)
            world.web.requests = world.web.unchanged = 0
            world.clock.now += 2 * 86400
            this, began = Round(), time.process_time()
            person = asyncio.create_task(this.ask(world))
            while claims := await world.poller.claim_looks(MOST_LOOKS):
                await asyncio.gather(*(this.look(world, claim) for claim in claims))
                if this.looked % 800 < MOST_LOOKS:
                    this.tell(time.process_time() - began, world.web.unchanged)
            this.tell(time.process_time() - began, world.web.unchanged)
            person.cancel()
        size_mb = await asyncio.to_thread(size_of, folder)
        print(f"database: {size_mb * 1000 / MANY:.1f} MB per 1,000 feeds")


def main() -> None:
    """Print all of it, or the parts that are named."""
    parts = {"week": week, "many": many}
    for name in sys.argv[1:] or parts:
        with TemporaryDirectory() as folder:
            asyncio.run(parts[name](Path(folder)))


if __name__ == "__main__":
    main()
