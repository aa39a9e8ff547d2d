"""SIGKILL amid what feeds bring loses no article and repeats one at most."""

from __future__ import annotations

import asyncio
import os
import random
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from tests.builders import page
from tests.doubles.process import TOKEN
from tests.doubles.warm_bots import WarmBots
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


class Seen:
    """What the bot has sent to people, by chat and headline."""

    def __init__(self, telegram: Any, people: list[int]) -> None:
        self._telegram = telegram
        self._came: Counter[tuple[int, str]] = Counter()
        #: The last message of each that was counted: there are thousands in the end.
        self._last = dict.fromkeys(people, 0)

    async def all(self) -> Counter[tuple[int, str]]:
        for person, last in self._last.items():
            for one in await self._telegram.messages(person, after=last):
                self._last[person] = one.id
                if one.by_bot and one.text.startswith("Story"):
                    self._came[one.chat, one.text.partition("\n")[0]] += 1
        return self._came

    async def until_sent(self, number: int) -> None:
        """Wait until so many messages have come."""

        async def are_sent() -> bool:
            return (await self.all()).total() >= number

        await self._telegram.wait_for(are_sent, timeout=240)

    async def until_come(self, number: int) -> None:
        """Wait until so many articles have come, each to one person."""

        async def have_come() -> bool:
            return len(await self.all()) == number

        await self._telegram.wait_for(have_come, timeout=240)


@pytest.mark.timeout(300 + 60 * KILLS)
async def test_no_article_is_lost_and_one_is_repeated_at_most(
    botapi: Any, tmp_path: Path, warm: WarmBots
) -> None:
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
    ):
        env = _env(telegram.url, tmp_path, host)
        people = [await telegram.user(f"P{n}") for n in range(PEOPLE)]
        bot = await warm.start(env=env)
        for person in people:
            # the feed has more a day than usually come
            said = await person.say(f"/follow http://{host}/feed 999/day")
            await telegram.wait_for_message(person, "Followed from", after=said, timeout=120)

        seen = Seen(telegram, [person.id for person in people])
        for _ in range(KILLS):
            published += NEW
            before = (await seen.all()).total()
            await seen.until_sent(before + chance.randrange(1, PEOPLE * NEW))
            await asyncio.sleep(chance.random() / 20)
            bot.kill()  # nobody tells its workers
            await bot.wait()
            bot = await warm.start(env=env)
            await seen.until_come(PEOPLE * published)
        bot.terminate()
        await bot.wait()
        came = await seen.all()
        repeats = came.total() - len(came)
        print(f"{KILLS} kills, {len(came)} articles, {repeats} repeats")
        assert len(came) == PEOPLE * published
        assert repeats <= KILLS
        assert await telegram.violations() == []
