"""The bot as a process: what it does when it is told to stop, and what it lets go at its start."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from collections.abc import AsyncIterator
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web

from bot.store.journal import MOST_TRIES
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from tests.builders import message, page, update
from tests.doubles.process import bot_process
from tests.doubles.warm_bots import WarmBots
from tests.doubles.web import serving

pytestmark = [pytest.mark.anyio, pytest.mark.timeout(150)]


class SlowSite:
    """A site whose pages come when the test says so."""

    def __init__(self) -> None:
        self.asked, self.answers = asyncio.Event(), asyncio.Event()
        self.host = ""

    async def answer(self, request: web.Request) -> web.Response:
        if request.path != "/article":
            raise web.HTTPNotFound
        self.asked.set()
        await self.answers.wait()
        return web.Response(text=page(), content_type="text/html")


@pytest.fixture
async def site() -> AsyncIterator[SlowSite]:
    slow = SlowSite()
    async with serving(slow.answer) as slow.host:
        yield slow
        slow.answers.set()


async def _noted(database: Path) -> None:
    """Wait until the journal knows of a message that was sent for what is open."""
    asked = "SELECT 1 FROM journal WHERE body IS NOT NULL AND sent IS NOT NULL"
    with closing(sqlite3.connect(database)) as db:
        for _ in range(1000):
            if db.execute(asked).fetchone():
                return
            await asyncio.sleep(0.05)
    pytest.fail("no message was noted")


async def test_killed_as_it_reads_and_told_to_stop_as_it_reads_again_it_answers_once(
    telegram: Any, site: SlowSite, tmp_path: Path, warm: WarmBots
) -> None:
    alice = await telegram.user("Alice")
    asked = await alice.say(f"http://{site.host}/article")
    settings = {"FETCH_ALLOW": site.host, "FETCH_TIMEOUT_S": "100"}
    async with bot_process(telegram.url, tmp_path, warm=warm, **settings) as killed:
        await telegram.wait_for_message(alice, "Reading", timeout=50)
        await _noted(tmp_path / "nutgraf.db")
        killed.process.kill()
    site.asked.clear()
    async with bot_process(telegram.url, tmp_path, warm=warm, **settings) as stopped:
        async with asyncio.timeout(50):
            await site.asked.wait()
        stopped.process.terminate()
        await stopped.logged("bot.stopping")
        site.answers.set()
        assert await stopped.stop() == 0
        assert "bot.stopped_at_work" not in stopped.events()
    (answer,) = await telegram.messages(alice, after=asked)  # what was "Reading…"
    assert answer.text.startswith("Ferry to Skerry Island gets a second boat")
    assert await telegram.unanswered(by="reply") == []
    assert await telegram.violations() == []


async def test_what_was_begun_too_often_is_given_up_with_a_sentence(
    telegram: Any, tmp_path: Path, warm: WarmBots
) -> None:
    alice, bob = await telegram.user("Alice"), await telegram.user("Bob")
    for person in (alice, bob):
        await person.say("/start")  # a bot may write to nobody who has not
    user = {"id": alice.id, "is_bot": False, "first_name": "Alice", "language_code": "en"}
    fatal = update(**message("The text that brings it down.", user=user))
    # each time that the bot was killed it waited
    waited = update(**message("/help", user=user | {"id": bob.id, "first_name": "Bob"}))
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'nutgraf.db'}") as engine:
        journal = SqlJournal(engine)
        await journal.add(fatal["update_id"], json.dumps(fatal))
        await journal.add(waited["update_id"], json.dumps(waited))
        for _ in range(MOST_TRIES):
            await journal.begin(fatal["update_id"])
    async with bot_process(telegram.url, tmp_path, warm=warm) as bot:
        told = await telegram.wait_for_message(alice, "I tried several times", timeout=50)
        assert told.text.endswith("Send it again, or only a part of it.")
        await telegram.wait_for_message(alice, "Send me an article", timeout=50)
        await telegram.wait_for_message(bob, "What I can do", timeout=50)
        assert (await bot.logged("update.given_up"))["begun"] == MOST_TRIES
        assert await bot.stop() == 0
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'nutgraf.db'}") as engine:
        assert await SqlJournal(engine).count_open() == 0
    assert await telegram.violations() == []
