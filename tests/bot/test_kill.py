"""SIGKILL amid the answers loses no request and repeats one answer at most."""

from __future__ import annotations

import asyncio
import os
import random
import time
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from bot.store.journal import MOST_TRIES
from tests.builders import ARTICLE
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN
from tests.doubles.warm_bots import WarmBots

pytestmark = pytest.mark.anyio

KILLS = int(os.environ.get("KILLS", "3"))
PEOPLE = 12
#: Kills before all that was asked is answered; after more than that the bot gives up.
IN_A_ROW = MOST_TRIES - 1


@pytest.mark.timeout(90 + 30 * KILLS)
@pytest.mark.parametrize("way", ["polling", "webhook"])
async def test_no_request_is_lost_and_one_answer_is_repeated_at_most(
    botapi: Any, tmp_path: Path, warm: WarmBots, way: str
) -> None:
    more = {}
    if way == "webhook":
        listen = f"127.0.0.1:{free_port()}"
        more = {"WEBHOOK_LISTEN": listen, "WEBHOOK_URL": f"http://{listen}/telegram",
                "WEBHOOK_SECRET": "sesame"}  # fmt: skip
    chance = random.Random(20261124)
    async with botapi.Telegram.spawn(TOKEN) as telegram:
        await telegram.options(retry_unit=0.1)
        people = [await telegram.user(f"P{n}") for n in range(PEOPLE)]
        env = {
            **os.environ, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": telegram.url,
            "WORKERS": "1", "DATA_DIR": str(tmp_path), "RATE_USER": "9999/second",
            "RATE_CHAT": "9999/second", **more,
        }  # fmt: skip
        bot = await warm.start(env=env)

        async def all_answered() -> bool:
            pending = await telegram.updates(pending=True)
            return not pending and not await telegram.unanswered(by="reply")

        kills: list[float] = []
        for number in range(KILLS):
            began = time.time()
            words = f"{ARTICLE}\n\nThe {number}th edition."
            await asyncio.gather(*(person.say(words) for person in people))
            # amid its work, however fast the machine is: some are answered, some are not
            enough = chance.randrange(1, PEOPLE)

            async def some_are_answered(began: float = began, enough: int = enough) -> bool:
                sent = await telegram.calls(method="sendMessage", since=began)
                return len(sent) >= enough

            await telegram.wait_for(some_are_answered, timeout=50)
            await asyncio.sleep(chance.random() / 20)
            bot.kill()  # nobody tells its workers
            await bot.wait()
            bot = await warm.start(env=env)
            # what the killed one had sent has arrived, and the next one has said nothing yet
            kills.append(time.time())
            if number % IN_A_ROW == IN_A_ROW - 1 or number == KILLS - 1:
                await telegram.wait_for(all_answered, timeout=60)

        bot.terminate()  # it ends what it is at: a repeat would be on its way
        await bot.wait()
        answers: dict[tuple[int, int], list[float]] = {}
        for person in people:
            for one in await telegram.messages(person):
                if one.by_bot:
                    assert one.text.startswith("Ferry to Skerry Island gets a second boat")
                    answers.setdefault((one.chat, one.reply_to), []).append(one.at)
        # each but the last of the answers to one request was forgotten by the kill after it
        forgotten = [at for times in answers.values() for at in sorted(times)[:-1]]
        repeats = Counter(sum(kill < at for kill in kills) for at in forgotten)
        print(f"{way}: {len(kills)} kills, {KILLS * PEOPLE} requests, {len(forgotten)} repeats, "
              f"{max(repeats.values(), default=0)} at most of one kill")  # fmt: skip
        assert await telegram.violations() == []
        assert len(answers) == KILLS * PEOPLE
        assert len(forgotten) <= len(kills)
