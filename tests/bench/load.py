"""200 people paste an article at once, over real HTTP: how long each waits, how busy the loop is.

Wants the stand-in for Telegram (`../shared/telegram`); says so where it is not there.
"""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

PEOPLE = 200
TOKEN = "123456:" + "A" * 35


async def main() -> None:
    """Print the waits and the longest block of the event loop."""
    try:
        from botapi import Telegram
    except ImportError:
        print("skipped: the stand-in for Telegram is not beside the project")
        return
    from bot.app import running
    from bot.config import Config

    text = (ROOT / "tests/cases/articles/collier-bridge.txt").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram.spawn(TOKEN) as telegram:
            config = Config(
                telegram_api_url=telegram.url, data_dir=Path(folder), log_level="ERROR", workers=2
            )
            async with running(config, token=TOKEN):
                await asyncio.sleep(4)  # the workers warm up
                await measure(telegram, text)


async def measure(telegram: Any, text: str) -> None:
    """Let everybody paste at once, in two messages each, and wait for all answers."""
    people = [await telegram.user(f"P{number}") for number in range(PEOPLE)]
    blocks: list[float] = []
    watching = asyncio.create_task(watch_loop(blocks))
    began = time.time()
    for number, person in enumerate(people):
        await person.paste(f"{text}\n\nThe {number}th copy.")

    async def all_answered() -> bool:
        return not await telegram.unanswered()

    await telegram.wait_for(all_answered, timeout=120)
    watching.cancel()
    waits = []
    for person in people:
        said = [m for m in await telegram.messages(person) if not m.by_bot]
        answer = next(m for m in await telegram.messages(person) if m.by_bot)
        waits.append(answer.at - said[-1].at)
    violations = await telegram.violations()
    print(f"{PEOPLE} pastes of {len(text)} characters, sent within {said[-1].at - began:.1f} s")
    print(f"  all answered, {len(violations)} violations")
    print(f"  wait: median {statistics.median(waits):.2f} s, longest {max(waits):.2f} s")
    print(f"  longest block of the event loop: {1000 * max(blocks):.0f} ms")


async def watch_loop(blocks: list[float]) -> None:
    """Note how late the loop wakes this task."""
    while True:
        before = time.perf_counter()
        await asyncio.sleep(0.005)
        blocks.append(time.perf_counter() - before - 0.005)


if __name__ == "__main__":
    asyncio.run(main())
