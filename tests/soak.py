"""Load for minutes, against the stand-in for Telegram: memory, answer times, losses.

    python tests/soak.py [MINUTES]        # `make soak MINUTES=10`

People ask one thing after another: pasted texts, links, files, commands, buttons, digests in a
group; one in twenty sends something hostile. Two in a hundred calls of the Bot API fail. Wants
the stand-in for Telegram (`../shared/telegram`); says so where it is not there.
"""

from __future__ import annotations

import asyncio
import random
import statistics
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from aiohttp import web

ROOT = Path(__file__).resolve().parents[1]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

from tests.builders import ARTICLE  # noqa: E402
from tests.doubles.process import TOKEN, BotProcess, bot_process  # noqa: E402

#: People who ask at the same time.
PEOPLE = 12

#: Shares of requests that are hostile, and of calls that fail.
HOSTILE, FAULTS = 0.05, 0.02

#: Seconds in which an answer counts as lost.
LOST_AFTER_S = 120.0


@dataclass
class Tally:
    """What was seen so far."""

    waits: list[float] = field(default_factory=list)
    kinds: Counter[str] = field(default_factory=Counter)
    lost: list[str] = field(default_factory=list)
    #: Seconds since the beginning, MB of the bot, MB of its workers.
    memory: list[tuple[float, int, int]] = field(default_factory=list)


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


async def ask(telegram: Any, person: Any, group: Any, site: str, chance: random.Random) -> Any:
    """Send one request; return its kind, and the message."""
    number = chance.randrange(10**9)
    if chance.random() < HOSTILE:
        name, body = hostile(chance)
        return "hostile", await person.send_document(name, body, "application/octet-stream")
    kind = chance.choice(["text", "text", "link", "link", "file", "command", "group"])
    if kind == "text":
        return kind, await person.say(f"{ARTICLE}\n\nThe {number}th copy was printed here.")
    if kind == "link":
        return kind, await person.say(f"{site}/{number}")
    if kind == "file":
        body = f"{ARTICLE}\n\nFile {number} was read.".encode()
        return kind, await person.send_document(f"{number}.txt", body, "text/plain")
    if kind == "group":
        return kind, await person.say(f"/digest {site}/{number}", chat=group)
    return kind, await person.say("/help")


async def one_person(
    telegram: Any, person: Any, group: Any, site: str, tally: Tally, until: float
) -> None:
    """Ask, wait for the answer, press a button at times, ask again."""
    chance = random.Random(person.id)
    while time.monotonic() < until:
        kind, said = await ask(telegram, person, group, site, chance)
        chat = group if kind == "group" else person
        tally.kinds[kind] += 1

        def is_answer(message: Any, said: Any = said) -> bool:
            return bool(message.reply_to in {None, said.id})

        try:
            answer = await telegram.wait_for_message(
                chat, is_answer, after=said, timeout=LOST_AFTER_S
            )
        except TimeoutError:
            tally.lost.append(kind)
            continue
        tally.waits.append(answer.at - said.at)
        data = [one for one in answer.buttons if one.startswith("All")]
        if kind == "text" and data and chance.random() < 0.3:
            tally.kinds["press"] += 1
            try:
                await telegram.answer_to(await person.press(answer, data[0]), timeout=LOST_AFTER_S)
            except TimeoutError:
                tally.lost.append("press")


def resident_mb(bot: BotProcess) -> tuple[int, int]:
    """MB that the bot has in memory, and all the processes below it."""
    parents, sizes = {}, {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            pairs = [line.split(":", 1) for line in (folder / "status").read_text().splitlines()]
        except OSError:
            continue
        status = {key: value.split() for key, value in pairs if value.split()}
        parents[int(folder.name)] = int(status["PPid"][0])
        sizes[int(folder.name)] = int(status.get("VmRSS", ["0"])[0]) // 1024
    below, more = set(), {bot.process.pid}
    while more:
        below |= more
        more = {one for one, parent in parents.items() if parent in more} - below
    own = sizes.get(bot.process.pid, 0)
    return own, sum(sizes.get(one, 0) for one in below) - own


def slope(points: list[tuple[float, float]]) -> float:
    """The growth an hour, by least squares, of the second half: at first, caches fill."""
    points = points[len(points) // 2 :]
    if len(points) < 3:
        return float("nan")
    return 3600 * statistics.linear_regression(*zip(*points, strict=True)).slope


async def report(bot: BotProcess, tally: Tally, began: float) -> None:
    """Print a line every half minute."""
    while True:
        await asyncio.sleep(30)
        own, workers = await asyncio.to_thread(resident_mb, bot)
        tally.memory.append((time.monotonic() - began, own, workers))
        so_far = f"{len(tally.waits)} answered, {len(tally.lost)} lost"
        at = f"{time.monotonic() - began:5.0f} s"
        print(f"  {at}: {so_far}; {own} MB the bot, {workers} MB its workers", flush=True)


async def serve_pages(with_site: Callable[[str], Awaitable[None]]) -> None:
    """Serve an article of its own at every address, while `with_site` runs."""
    title, *paragraphs = ARTICLE.split("\n\n")

    async def answer(request: web.Request) -> web.Response:
        body = "".join(f"<p>{one}</p>" for one in [*paragraphs, f"Page {request.path} ends."])
        page = f"<html lang=en><title>{title}</title><article><h1>{title}</h1>{body}</article>"
        return web.Response(text=page, content_type="text/html")

    application = web.Application()
    application.router.add_get("/{path:.*}", answer)
    runner = web.AppRunner(application)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    host, port = runner.addresses[0]
    try:
        await with_site(f"http://{host}:{port}")
    finally:
        await runner.cleanup()


async def soak(telegram: Any, site: str, minutes: float, folder: Path) -> Tally:
    """Let everybody ask for so many minutes; return what was seen."""
    tally = Tally()
    people = [await telegram.user(f"P{number}") for number in range(PEOPLE)]
    group = await telegram.supergroup("Readers", people)
    settings = {"WORKERS": "2", "RATE_USER": "9999/second", "RATE_CHAT": "9999/second",
                "FETCH_ALLOW": site.removeprefix("http://"), "LOG_LEVEL": "WARNING"}  # fmt: skip
    async with bot_process(telegram.url, folder, **settings) as bot:
        await telegram.wait_for_message(people[0], timeout=60, after=await people[0].say("/help"))
        for kind in ("500", "502", "reset", "slow"):
            await telegram.fault(kind=kind, share=FAULTS / 4)
        began = time.monotonic()
        reporting = asyncio.create_task(report(bot, tally, began))
        until = began + 60 * minutes
        await asyncio.gather(
            *(one_person(telegram, person, group, site, tally, until) for person in people)
        )
        reporting.cancel()
        await telegram.clear_faults()
        events = Counter(bot.events())
        print("  log:", ", ".join(f"{name} {n}" for name, n in events.most_common()) or "empty")
    return tally


async def main(minutes: float) -> int:
    """Run it, print the figures; return 1 when something was lost or a rule was broken."""
    try:
        from botapi import Telegram
    except ImportError:
        print("skipped: the stand-in for Telegram is not beside the project")
        return 0
    results: list[tuple[Tally, int]] = []

    async def with_site(site: str) -> None:
        with tempfile.TemporaryDirectory() as folder:
            async with Telegram.spawn(TOKEN) as telegram:
                tally = await soak(telegram, site, minutes, Path(folder))
                failed = Counter(c.get("fault") for c in await telegram.calls() if c.get("fault"))
                print("  faults:", dict(failed))
                broken = [
                    one for one in await telegram.violations()
                    # what an edit done twice is told, when its first answer was lost
                    if "not modified" not in one["description"]
                ]  # fmt: skip
                for one in broken[:5]:
                    print("  violation:", one["method"], one["description"])
                results.append((tally, len(broken)))

    await serve_pages(with_site)
    ((tally, broken),) = results
    waits = sorted(tally.waits) or [float("nan")]
    print(f"  asked: {dict(tally.kinds)}")
    lost = f"{len(tally.lost)} lost {dict(Counter(tally.lost))}"
    print(f"  {len(tally.waits)} answered, {lost}, {broken} rules broken")
    p95, longest = waits[int(0.95 * (len(waits) - 1))], waits[-1]
    median = statistics.median(waits)
    print(f"  wait: median {median:.2f} s, p95 {p95:.2f} s, longest {longest:.2f} s")
    own = slope([(at, mb) for at, mb, _ in tally.memory])
    workers = slope([(at, mb) for at, _, mb in tally.memory])
    print(f"  memory grew by {own:+.0f} MB an hour in the bot, {workers:+.0f} in its workers")
    return 1 if tally.lost or broken else 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main(float(sys.argv[1]) if len(sys.argv) > 1 else 10)))
