"""SIGKILL amid what feeds bring loses no article and repeats one at most."""

from __future__ import annotations

import asyncio
import os
import random
import signal
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.builders import page
from tests.doubles.process import TOKEN
from tests.doubles.warm_bots import warm_bots
from tests.doubles.web import serving

pytestmark = pytest.mark.anyio

KILLS = int(os.environ.get("KILLS", "2"))
PEOPLE = 5
#: The articles that are new before each kill.
NEW = 2


def _env(url: str, data: Path, host: str) -> dict[str, str]:
    return {
        **os.environ, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "WORKERS": "1",
        "DATA_DIR": str(data), "FETCH_ALLOW": host, "FEED_INTERVAL_S": "1",
        "RATE_USER": "9999/second", "RATE_CHAT": "9999/second",
    }  # fmt: skip


def _story(number: int) -> str:
    """An article that is like no other."""
    said = " ".join(
        f"Boat {number}-{n} left pier {n * number} with {n + number} crates of fish {n}, and "
        f"captain {number}{n} said that day {number} was fair for sailing number {n}."
        for n in range(2, 9)
    )
    return page(f"Story {number}\n\n{said}")


@pytest.mark.timeout(300 + 60 * KILLS)
async def test_no_article_is_lost_and_one_is_repeated_at_most(botapi: Any, tmp_path: Path) -> None:
    chance, published = random.Random(20261130), 0

    async def answer(request: web.Request) -> web.Response:
        if request.path != "/feed":
            number = int(request.path.rpartition("/")[2])
            return web.Response(text=_story(number), content_type="text/html")
        rows = "".join(
            f"<item><title>Story {n}</title><link>/story/{n}</link></item>"
            for n in range(published, 0, -1)
        )
        text = f'<rss version="2.0"><channel><title>News</title>{rows}</channel></rss>'
        return web.Response(text=text, content_type="application/rss+xml")

    async with (
        serving(answer, ends_within_s=0.2) as host,
        botapi.Telegram.spawn(TOKEN) as telegram,
        warm_bots() as bots,
    ):
        env = _env(telegram.url, tmp_path, host)
        people = [await telegram.user(f"P{n}") for n in range(PEOPLE)]
        bot = await bots.start(env)
        for person in people:
            # the feed has more a day than usually come
            said = await person.say(f"/follow http://{host}/feed 999/day")
            await telegram.wait_for_message(person, "Followed from", after=said, timeout=120)

        async def got() -> Counter[tuple[int, str]]:
            said = [one for person in people for one in await telegram.messages(person)]
            return Counter(
                (one.chat, one.text.partition("\n")[0])
                for one in said
                if one.by_bot and one.text.startswith("Story")
            )

        for _ in range(KILLS):
            before = (await got()).total()
            published += NEW
            enough = before + chance.randrange(1, PEOPLE * NEW)

            async def some_came(enough: int = enough) -> bool:
                return (await got()).total() >= enough

            await telegram.wait_for(some_came, timeout=120)
            await asyncio.sleep(chance.random() / 20)
            await bots.end(bot, signal.SIGKILL)  # nobody tells its workers
            bot = await bots.start(env)

            async def all_came(wanted: int = PEOPLE * published) -> bool:
                return len(await got()) == wanted

            await telegram.wait_for(all_came, timeout=180)
        await bots.end(bot, signal.SIGTERM)
        came = await got()
        repeats = came.total() - len(came)
        print(f"{KILLS} kills, {len(came)} articles, {repeats} repeats")
        assert len(came) == PEOPLE * published
        assert repeats <= KILLS
        assert await telegram.violations() == []
