"""Load for minutes, against the stand-in for Telegram: memory, answer times, losses.

    python tests/soak.py [UPDATES [MINUTES]]       # `make soak UPDATES=20000 MINUTES=30`

People ask one thing after another, each as soon as the last is answered: pasted texts, links,
files, commands, inline queries, buttons, digests in a group of their own; one in twenty sends
something hostile. Two in a hundred calls of the Bot API fail. Wants the stand-in for Telegram
(`../shared/telegram`); says so where it is not there.
"""

from __future__ import annotations

import asyncio
import random
import sqlite3
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

from tests.builders import ARTICLE  # noqa: E402
from tests.doubles.process import TOKEN, BotProcess, bot_process, processes_below  # noqa: E402
from tests.doubles.web import serving  # noqa: E402

#: People who ask at the same time: more of them wait longer, and are not answered faster.
PEOPLE = 24

#: The share of requests that are hostile.
HOSTILE = 0.05

#: Shares of calls that fail, and how.
FAULTS: Mapping[str, float] = {
    "500": 0.005,
    "502": 0.005,
    "reset": 0.005,
    "slow": 0.0025,
    "429": 0.0025,
}

#: Seconds in which an answer counts as lost.
LOST_AFTER_S = 120.0

#: Seconds between looks for an answer; the times of answers are the stand-in's own.
_LOOK_S = 0.2

#: Seconds between lines about how it goes.
_REPORT_S = 30.0


@dataclass
class Tally:
    """What was seen so far."""

    #: How many updates may still be sent, and for how long.
    left: int
    within_s: float
    began: float = field(default_factory=time.monotonic)
    #: Seconds until everybody had an answer.
    took_s: float = 0.0
    waits: list[float] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    #: Calls that were made to fail; those that were only slowed are not told.
    faults: Counter[str] = field(default_factory=Counter)
    #: Seconds since the beginning, MB of the bot, MB of its workers.
    memory: list[tuple[float, int, int]] = field(default_factory=list)
    #: What Telegram would have refused, by its own words.
    broken: list[str] = field(default_factory=list)
    #: What stands in the journal at the end, and what Telegram saw no answer to.
    open: int = 0
    unanswered: int = 0
    events: Counter[str] = field(default_factory=Counter)

    def may(self, kind: str) -> bool:
        """Count an update that is about to be sent; False when it is enough."""
        if self.left <= 0 or time.monotonic() - self.began > self.within_s:
            return False
        self.left -= 1
        self.kinds[kind] += 1
        return True


@dataclass(frozen=True)
class Person:
    """One who asks: a group and chances of their own, and the kind of their first request."""

    user: Any
    group: Any
    chance: random.Random
    first: str


def hostile(chance: random.Random) -> tuple[str, bytes]:
    """A file that means no good."""
    return chance.choice(
        [
            ("deep.html", b"<div>" * 100_000 + b"x"),
            ("open.html", b"<table>" + b"<tr><td>a" * 50_000),
            ("quotes.txt", ("“" * 20_000 + " said said " * 2_000).encode()),
            ("spaces.txt", b"a " * 1_000 + b" " * 500_000 + b"\n" * 200_000),
            ("entities.html", b"<p>" + b"&amp;" * 100_000 + b"&#x202e;" * 10_000),
            ("zeros.docx", b"PK\3\4" + bytes(200_000)),
            ("broken.pdf", b"%PDF-1.7\n" + b"1 0 obj <<" * 20_000),
            ("noise.bin", chance.randbytes(300_000)),
        ]
    )


async def ask(person: Person, site: str, kind: str) -> Any:
    """Send a request of some kind; return the message, or an inline query's id."""
    user, number = person.user, person.chance.randrange(10**9)
    match kind:
        case "hostile":
            name, body = hostile(person.chance)
            return await user.send_document(name, body, "application/octet-stream")
        case "text":
            return await user.say(f"{ARTICLE}\n\nThe {number}th copy was printed here.")
        case "link":
            return await user.say(f"{site}/{number}")
        case "missing":
            return await user.say(f"{site}/missing/{number}")
        case "file":
            body = f"{ARTICLE}\n\nFile {number} was read.".encode()
            return await user.send_document(f"{number}.txt", body, "text/plain")
        case "group":
            return await user.say(f"/digest {site}/{number}", chat=person.group)
        case "inline":
            return await user.inline(f"{site}/{number}")
    return await user.say("/help")


_KINDS = ("text", "text", "link", "link", "missing", "file", "command", "group", "inline")
_KINDS_EACH = ("hostile", *dict.fromkeys(_KINDS))


def kinds_for(person: Person) -> Iterator[str]:
    """Yield what a person sends: first what is theirs to begin with, then by chance, endlessly."""
    yield person.first
    while True:
        is_hostile = person.chance.random() < HOSTILE
        yield "hostile" if is_hostile else person.chance.choice(_KINDS)


async def one_person(telegram: Any, person: Person, site: str, tally: Tally) -> None:
    """Ask, wait for the answer, press a button at times, ask again."""
    for kind in kinds_for(person):
        if not tally.may(kind):
            return
        sent = await ask(person, site, kind)
        try:
            if kind == "inline":
                await query_answered(telegram, sent, tally)
                continue
            answer = await answered(telegram, person.group if kind == "group" else None, sent)
        except TimeoutError:
            tally.lost.append(kind)
            continue
        tally.waits.append(answer.at - sent.at)
        more = [one for one in answer.buttons if one.startswith("All")]
        if kind == "text" and more and person.chance.random() < 0.3 and tally.may("press"):
            try:
                query = await person.user.press(answer, more[0])
                await query_answered(telegram, query, tally)
            except TimeoutError:
                tally.lost.append("press")


async def answered(telegram: Any, group: Any, said: Any) -> Any:
    """Return what the bot says to a message. Raises `TimeoutError`."""
    async with asyncio.timeout(LOST_AFTER_S):
        while True:
            for one in await telegram.messages(group or said.chat, after=said):
                if one.by_bot and one.reply_to in {None, said.id}:
                    return one
            await asyncio.sleep(_LOOK_S)


async def query_answered(telegram: Any, query: str, tally: Tally) -> None:
    """Wait until a pressed button or an inline query is answered. Raises `TimeoutError`."""
    asked = time.monotonic()
    async with asyncio.timeout(LOST_AFTER_S):
        while True:
            await asyncio.sleep(_LOOK_S)
            if (await telegram.query(id=query))["answer"] is not None:
                break
    # this one is as long as the looking was coarse
    tally.waits.append(max(0.0, time.monotonic() - asked - _LOOK_S / 2))


def resident_mb(bot: BotProcess) -> tuple[int, int]:
    """MB that the bot has in memory, and all the processes below it."""
    below = processes_below(bot.process.pid)
    return _mb_of(bot.process.pid), sum(_mb_of(one) for one in below)


def _mb_of(process: int) -> int:
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in status.splitlines() if "VmRSS" in line) // 1024


def slope(points: list[tuple[float, float]]) -> float:
    """The growth an hour, by least squares, of the second half: at first, caches fill."""
    points = points[len(points) // 2 :]
    if len(points) < 3:
        return float("nan")
    return 3600 * statistics.linear_regression(*zip(*points, strict=True)).slope


async def watch(telegram: Any, bot: BotProcess, tally: Tally) -> None:
    """Note memory and faults, and print a line every half minute."""
    since = 0.0
    while True:
        since = await note_faults(telegram, tally, since)
        at = time.monotonic() - tally.began
        tally.memory.append((at, *await asyncio.to_thread(resident_mb, bot)))
        _, own, workers = tally.memory[-1]
        so_far = f"{len(tally.waits)} answered, {len(tally.lost)} lost"
        print(f"  {at:5.0f} s: {so_far}; {own} MB the bot, {workers} MB its workers", flush=True)
        try:
            await asyncio.sleep(_REPORT_S)
        except asyncio.CancelledError:
            await note_faults(telegram, tally, since)
            raise


async def note_faults(telegram: Any, tally: Tally, since: float) -> float:
    """Count the calls that were made to fail since a time; return that of the last call."""
    for call in await telegram.calls(since=since):
        since = max(since, call["at"] + 1e-6)
        if call.get("fault"):
            tally.faults[call["fault"]] += 1
    return since


async def serve_pages(with_site: Callable[[str], Awaitable[None]]) -> None:
    """Serve an article of its own at every address, while `with_site` runs."""
    title, *paragraphs = ARTICLE.split("\n\n")

    async def answer(request: web.Request) -> web.Response:
        if request.path.startswith("/missing"):
            raise web.HTTPNotFound
        body = "".join(f"<p>{one}</p>" for one in [*paragraphs, f"Page {request.path} ends."])
        page = f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{body}</article>"
        return web.Response(text=page, content_type="text/html")

    async with serving(answer) as host:
        await with_site(f"http://{host}")


async def soak(
    telegram: Any,
    site: str,
    updates: int,
    within_s: float,
    folder: Path,
    faults: Mapping[str, float] = FAULTS,
) -> Tally:
    """Let people ask until so many updates were sent, or time is up; return what was seen."""
    crowd = []
    for number in range(PEOPLE):
        user = await telegram.user(f"P{number}")
        group = await telegram.supergroup(f"Readers {number}", [user])
        # so that everything is sent, however little there is time for
        first = _KINDS_EACH[number % len(_KINDS_EACH)]
        crowd.append(Person(user, group, random.Random(number), first))
    settings = {"WORKERS": "2", "RATE_USER": "9999/second", "RATE_CHAT": "9999/second",
                "FETCH_ALLOW": site.removeprefix("http://"), "LOG_LEVEL": "WARNING"}  # fmt: skip
    async with bot_process(telegram.url, folder, **settings) as bot:
        await answered(telegram, None, await crowd[0].user.say("/help"))
        for kind, share in faults.items():
            await telegram.fault(kind=kind, share=share, retry_after=1)
            await telegram.fault(kind=kind, share=share, retry_after=1, method="getUpdates")
        tally = Tally(left=updates, within_s=within_s)
        watching = asyncio.create_task(watch(telegram, bot, tally))
        await asyncio.gather(*(one_person(telegram, one, site, tally) for one in crowd))
        tally.took_s = time.monotonic() - tally.began
        await telegram.clear_faults()
        await telegram.wait_idle(quiet=1, timeout=30)
        watching.cancel()
        await asyncio.gather(watching, return_exceptions=True)
        tally.memory.append((tally.took_s, *await asyncio.to_thread(resident_mb, bot)))
        tally.events = Counter(bot.events())
    tally.unanswered = len(await telegram.unanswered(by="each"))
    # what an edit done twice is told, when its first answer was lost, is no fault
    told = [f"{one['method']}: {one['description']}" for one in await telegram.violations()]
    tally.broken = [one for one in told if "not modified" not in one]
    with closing(sqlite3.connect(folder / "nutgraf.db")) as database:
        count = "SELECT count(*) FROM journal WHERE body IS NOT NULL"
        ((tally.open,),) = database.execute(count)
    return tally


def print_figures(tally: Tally) -> None:
    """Print what was seen."""
    count, waits = sum(tally.kinds.values()), tally.waits or [float("nan")] * 2
    print("  log:", ", ".join(f"{name} {n}" for name, n in tally.events.most_common()) or "empty")
    print(f"  {count} updates in {tally.took_s:.0f} s, {count / tally.took_s:.1f} a second:",
          dict(tally.kinds))  # fmt: skip
    print(f"  faults: {dict(tally.faults)}")
    print(f"  {len(tally.waits)} answered, {len(tally.lost)} lost {dict(Counter(tally.lost))};",
          f"{tally.open} open in the journal, {tally.unanswered} unanswered")  # fmt: skip
    print(f"  {len(tally.broken)} rules broken {dict(Counter(tally.broken).most_common(5))}")
    parts = statistics.quantiles(waits, n=100, method="inclusive")
    print(f"  wait: p50 {parts[49]:.2f} s, p95 {parts[94]:.2f} s, p99 {parts[98]:.2f} s,",
          f"longest {max(waits):.2f} s")  # fmt: skip
    (_, own, workers), (_, own_then, workers_then) = tally.memory[0], tally.memory[-1]
    print(f"  memory: the bot {own} -> {own_then} MB, its workers {workers} -> {workers_then} MB")
    own_grew = slope([(at, mb) for at, mb, _ in tally.memory])
    grew = slope([(at, mb) for at, _, mb in tally.memory])
    print(
        f"  in the second half {own_grew:+.0f} MB an hour in the bot, {grew:+.0f} in its workers"
    )


async def main(updates: int, minutes: int) -> int:
    """Run it, print the figures; return 1 when something was lost or a rule was broken."""
    try:
        from botapi import Telegram
    except ImportError:
        print("skipped: the stand-in for Telegram is not beside the project")
        return 0
    tallies: list[Tally] = []

    async def with_site(site: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with Telegram.spawn(TOKEN) as telegram:
                tallies.append(await soak(telegram, site, updates, 60 * minutes, Path(folder)))

    await serve_pages(with_site)
    (tally,) = tallies
    print_figures(tally)
    return 1 if tally.lost or tally.open or tally.unanswered or tally.broken else 0


if __name__ == "__main__":
    given = [int(one) for one in sys.argv[1:]]
    sys.exit(asyncio.run(main(*given, *(20_000, 30)[len(given) :])))
