"""Feeds by the thousand: articles twice and missed, requests, processor time and memory.

`python tests/bench/following.py`. A week of 500 feeds and 50 chats passes by a made-up clock over
a made-up web; all else is real, and runs in this one process, the reading of feeds as well.
"""

from __future__ import annotations

import asyncio
import random
import resource
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.doubles.week import life, simulate

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


async def many(folder: Path) -> None:
    before = memory_mb()
    async with life(folder, MANY, days=1) as world:
        await world.begin(1, MANY, random.Random(3))
        for name in ("the first look", "a look again"):
            world.web.requests = world.web.unchanged = 0
            began, clock = time.process_time(), time.monotonic()
            world.clock.now += 2 * 86400
            looked = 0
            while claims := await world.poller.claim_looks(16):
                await asyncio.gather(*(world.poller.look(claim) for claim in claims))
                looked += len(claims)
            cpu_s = time.process_time() - began
            per_1000 = 1000 * cpu_s / max(1, looked)
            used = per_1000 / 1000 * MANY / INTERVAL_S
            print(
                f"{name} at {looked} feeds ({world.web.unchanged} unchanged): "
                f"{per_1000:.1f} s of processor per 1,000, {time.monotonic() - clock:.0f} s in all"
                f"\n  {MANY} feeds every {INTERVAL_S:.0f} s take {used:.0%} of one processor"
            )
        size_mb = await asyncio.to_thread(size_of, folder)
        print(
            f"memory: {(memory_mb() - before) * 1000 / MANY:.0f} MB per 1,000 feeds with their "
            f"made-up web; database: {size_mb * 1000 / MANY:.1f} MB per 1,000 feeds"
        )


def main() -> None:
    """Print all of it."""
    for part in (week, many):
        with TemporaryDirectory() as folder:
            asyncio.run(part(Path(folder)))


if __name__ == "__main__":
    main()
