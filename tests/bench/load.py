"""200 people paste an article at once, over real HTTP: how long each waits, how busy the loop is.

Three processes and the bot's workers share the machine: the bot, the stand-in for Telegram, and
this one, which plays the people. Wants the stand-in (`../shared/telegram`); says so where it is
not there.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

PEOPLE = 200
TOKEN = "123456:" + "A" * 35

_TICKS = os.sysconf("SC_CLK_TCK")


async def main() -> None:
    """Print the waits, the longest block of the event loop, and what the processes computed."""
    try:
        from botapi import Telegram
    except ImportError:
        print("skipped: the stand-in for Telegram is not beside the project")
        return
    with suppress(PermissionError):  # one that leads a group has a session already
        os.setsid()
    text = (ROOT / "tests/cases/articles/collier-bridge.txt").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram.spawn(TOKEN) as telegram:
            bot = await asyncio.create_subprocess_exec(
                sys.executable, __file__, telegram.url, folder, stdout=asyncio.subprocess.PIPE
            )
            try:
                first = await telegram.user("First")
                await first.say("/help")
                await telegram.wait_for_message(first, "", timeout=60)
                await asyncio.sleep(5)  # the workers warm up
                await measure(telegram, text)
            finally:
                bot.terminate()
                said, _ = await bot.communicate()
    figures = json.loads(said)
    print(f"  longest block of the event loop: {figures['block_ms']:.0f} ms, of which it computed")
    print(f"  at most {figures['computed_ms']:.0f} ms, in {figures['where']}")
    print(f"  the bot computed for {figures['bot_s']:.1f} s in all, its workers not counted")


async def measure(telegram: Any, text: str) -> None:
    """Let everybody paste at once, in two messages each, and wait for all answers."""
    people = [await telegram.user(f"P{number}") for number in range(PEOPLE)]
    began, ours_s, machine_s = time.time(), computed_here_s(), computed_s()
    await asyncio.gather(
        *(one.paste(f"{text}\n\nThe {n}th copy.") for n, one in enumerate(people))
    )
    sent = time.time()
    # looking whether all are answered costs the stand-in time that the bot waits for
    await telegram.wait_idle(quiet=3, timeout=300)

    async def answered() -> bool:
        return not await telegram.unanswered()

    await telegram.wait_for(answered, timeout=300)
    ours_s, machine_s = computed_here_s() - ours_s, computed_s() - machine_s
    unanswered, violations = await telegram.unanswered(), await telegram.violations()
    waits, digests = [], 0
    for person in people:
        said = [m for m in await telegram.messages(person) if not m.by_bot]
        answers = [m for m in await telegram.messages(person) if m.by_bot]
        waits += [answer.at - said[-1].at for answer in answers]
        digests += sum("• " in answer.text for answer in answers)
    print(f"{PEOPLE} pastes of {len(text)} characters, sent within {sent - began:.1f} s")
    print(f"  {len(waits)} answers, {digests} of them digests, {len(unanswered)} unanswered")
    print(f"  {len(violations)} violations")
    print(f"  wait: median {statistics.median(waits):.2f} s, longest {max(waits):.2f} s")
    others_s = machine_s - ours_s
    print(f"  all processes of this computed for {ours_s:.1f} s, others for {others_s:.1f} s")


def computed_s() -> float:
    """Return the seconds that the machine has computed since it was started."""
    user, nice, system = Path("/proc/stat").read_text(encoding="ascii").split()[1:4]
    return (int(user) + int(nice) + int(system)) / _TICKS


def computed_here_s() -> float:
    """Return the seconds that the living processes of this one's session have computed."""
    session, total = os.getsid(0), 0
    for file in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):  # it has ended meanwhile
            words = file.read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
            if int(words[3]) == session:
                total += int(words[11]) + int(words[12])
    return total / _TICKS


async def run_bot(url: str, folder: str) -> None:
    """Run the bot until SIGTERM, then print what it noted of itself."""
    from bot.app import running
    from bot.config import Config
    from bot.operating.logs import set_up_logging

    config = Config(telegram_api_url=url, data_dir=Path(folder), log_level="ERROR", workers=2)
    set_up_logging(config)
    blocks: list[float] = []
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with running(config, token=TOKEN):
        await asyncio.sleep(4)
        began_s = time.process_time()
        watching = asyncio.create_task(watch_loop(blocks))
        worst = watch_callbacks()
        await stop.wait()
        watching.cancel()
        bot_s = time.process_time() - began_s
    computed_s, where = worst()
    figures = {"block_ms": 1000 * max(blocks), "computed_ms": 1000 * computed_s, "where": where}
    print(json.dumps({**figures, "bot_s": bot_s}))


def watch_callbacks() -> Callable[[], tuple[float, str]]:
    """Return what tells the most that one callback computed, in seconds, and which that was.

    On a machine that others use, a block of the loop is mostly time that they had.
    """
    worst = (0.0, "")
    run = asyncio.Handle._run

    def timed(handle: asyncio.Handle) -> None:
        nonlocal worst
        began = time.thread_time()
        run(handle)
        if (took := time.thread_time() - began) > worst[0]:
            worst = (took, repr(handle))

    asyncio.Handle._run = timed  # type: ignore[method-assign]
    return lambda: worst


async def watch_loop(blocks: list[float]) -> None:
    """Note how late the loop wakes this task."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        blocks.append(time.perf_counter() - before - 0.005)


if __name__ == "__main__":
    asyncio.run(run_bot(*sys.argv[1:]) if sys.argv[1:] else main())
