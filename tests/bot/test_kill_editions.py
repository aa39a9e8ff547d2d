"""SIGKILL about the minute of an edition loses none, and repeats one at most."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import sqlite3
import time
from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest

from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan, settings_to_json
from summarizer.model import Article
from summarizer.output.codec import article_to_json
from summarizer.text import read_text
from tests.builders import ARTICLE
from tests.doubles.process import TOKEN, bot_process
from tests.doubles.warm_bots import WarmBots

pytestmark = pytest.mark.anyio

KILLS = int(os.environ.get("KILLS", "3"))
CHATS = 4

#: Seconds about the due time within which the bot is killed: it has begun, or is done, or neither.
_ABOUT_S = 2.0


class Database:
    """The bot's database, as somebody else writes it."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def run(self, *statements: tuple[str, Any]) -> list[Any]:
        """Run statements in one transaction; return the rows of the last one."""
        with closing(sqlite3.connect(self._file, timeout=30)) as database, database:
            rows: list[Any] = []
            for words, values in statements:
                rows = database.execute(words, values).fetchall()
            return rows

    def share(self, chat: int, number: int) -> None:
        """Keep an article as one that was shared in a chat."""
        title = f"Round {number} of the ferry"
        text = read_text(ARTICLE).text
        article = Article(text=f"{text}\n\nThis is round {number} in {chat}.", title=title)
        key, now = f"{chat}-{number}", time.time()
        keep_article = "INSERT INTO articles (key, body, made_at) VALUES (?, ?, ?)"
        keep_digest = (
            "INSERT INTO digests (id, chat_id, asker_id, article_key, message_id, made_at) "
            "VALUES (?, ?, ?, ?, ?, ?)"
        )
        self.run(
            (keep_article, (key, article_to_json(article), now)),
            (keep_digest, (key[-16:], chat, chat, key, 10**6 + number, now)),
        )

    def plan(self, chat: int) -> None:
        """Let a chat have an edition a day."""
        minute = (int(time.time()) // 60 - 60) % 1440  # the time by itself: an hour ago
        plan = EditionPlan(schedule=Schedule(times=(minute,)), since=1.0)
        body = settings_to_json(ChatSettings(zone="UTC", edition=plan))
        self.run(("INSERT INTO settings (chat_id, body) VALUES (?, ?)", (chat, body)))

    def let_be_due(self, chats: list[int], at: float) -> None:
        """Let the editions of chats be due."""
        put = (
            "INSERT INTO timers (kind, key, due_at, tries) VALUES ('edition', ?, ?, 0) "
            "ON CONFLICT DO UPDATE SET due_at = excluded.due_at, lease_until = NULL"
        )
        self.run(*((put, (str(chat), at)) for chat in chats))

    def end_leases(self) -> None:
        """Let the time pass for which a dead bot has claimed editions."""
        self.run(("UPDATE timers SET lease_until = 1 WHERE lease_until IS NOT NULL", ()))

    def all_are_done(self) -> bool:
        """Tell whether no edition is due and every digest is told."""
        (due,) = self.run(("SELECT count(*) FROM timers WHERE due_at <= ?", (time.time(),)))
        (untold,) = self.run(("SELECT count(*) FROM digests WHERE told_at IS NULL", ()))
        return bool(due[0] == untold[0] == 0)


@pytest.mark.timeout(180 + 40 * KILLS)
async def test_each_edition_comes_and_a_kill_repeats_one_at_most(
    botapi: Any, tmp_path: Path, warm: WarmBots
) -> None:
    chance = random.Random(20261130)
    async with botapi.Telegram.spawn(TOKEN) as telegram:
        people = [await telegram.user(f"P{n}") for n in range(CHATS)]
        chats = [person.id for person in people]
        database = Database(tmp_path / "nutgraf.db")

        async def all_are_done() -> bool:
            return database.all_are_done()

        async def are_answered() -> bool:
            return not await telegram.unanswered()

        for number in range(KILLS + 1):
            async with bot_process(telegram.url, tmp_path, warm=warm) as bot:
                await bot.logged("bot.started")
                if number == 0:
                    for person in people:  # who has never written gets nothing from a bot
                        await person.say("/start")
                    await telegram.wait_for(are_answered, timeout=50)
                    for chat in chats:
                        database.plan(chat)
                # what the one before was killed at
                await telegram.wait_for(all_are_done, timeout=60)
                if number == KILLS:
                    break
                for chat in chats:
                    database.share(chat, number)
                database.let_be_due(chats, time.time() + _ABOUT_S / 2)
                await asyncio.sleep(_ABOUT_S * chance.random())
                bot.process.send_signal(signal.SIGKILL)  # nobody tells its workers
                await bot.process.wait()
            database.end_leases()
        shown = [(person.id, await telegram.messages(person)) for person in people]
        came = Counter(
            (chat, number)
            for chat, messages in shown
            for message in messages
            for number in range(KILLS)
            if message.by_bot and f"Round {number} of the ferry" in message.text
        )
        repeats = came.total() - len(came)
        print(f"{KILLS} kills, {KILLS * CHATS} editions, {repeats} repeats")
        assert len(came) == KILLS * CHATS
        assert repeats <= KILLS
        assert await telegram.violations() == []
