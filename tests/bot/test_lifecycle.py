"""lifecycle: when the bot is ready, and what is erased while it runs."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine
from telegram import Bot

from bot.backends import Backends
from bot.bot_api.connection import TokenWatch
from bot.incoming.polling import Poll
from bot.incoming.update_queue import UpdateQueue
from bot.lifecycle import clearing, readiness
from bot.store.sql.database import open_database
from bot.store.sql.journal import SqlJournal
from bot.waiting import wait_at_most
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database
from tests.doubles.process import TOKEN

pytestmark = pytest.mark.anyio


def _never() -> None:
    raise AssertionError


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with open_database(ready_database(tmp_path / "x.db")) as engine:
        yield engine


async def test_the_bot_is_ready_while_it_takes_updates_and_telegram_speaks(
    engine: AsyncEngine,
) -> None:
    clock = Clock()
    taking, watch, update_queue = (
        asyncio.Event(),
        TokenWatch(_never),
        UpdateQueue(SqlJournal(engine)),
    )
    poll = Poll(Bot(TOKEN), update_queue, allowed_updates=[], clock=clock)
    checks = readiness(engine, update_queue, taking, watch, poll)
    assert await checks["updates"]() == "none are taken"
    taking.set()
    assert await checks["updates"]() is None
    clock.now += 75
    assert await checks["updates"]() == "Telegram was last heard 75 s ago"
    watch.note(401)
    assert await checks["updates"]() == "Telegram does not know the token"
    taking.clear()
    assert await checks["updates"]() == "none are taken"


async def test_by_webhook_telegram_may_be_silent(engine: AsyncEngine) -> None:
    taking = asyncio.Event()
    taking.set()
    watch = TokenWatch(_never)
    checks = readiness(engine, UpdateQueue(SqlJournal(engine)), taking, watch, None)
    assert await checks["updates"]() is None
    watch.note(404)
    assert await checks["updates"]() == "Telegram does not know the token"
    watch.note(200)
    assert await checks["updates"]() is None
    assert await checks["database"]() is None


class _Clearings:
    """A store that counts how often it was cleared."""

    def __init__(self) -> None:
        self.times = 0
        self.thrice = asyncio.Event()

    async def absent_chats(self, *, before: float) -> tuple[()]:
        return ()

    async def purge(self) -> None:
        self.times += 1
        if self.times == 3:
            self.thrice.set()


async def test_what_is_kept_too_long_is_erased_at_the_start_and_again() -> None:
    storage, journal, following = _Clearings(), _Clearings(), _Clearings()
    kept = SimpleNamespace(storage=storage, journal=journal, following=following)
    async with clearing(cast("Backends", kept), every_s=0.01):
        assert (storage.times, journal.times, following.times) == (1, 1, 1)
        assert await wait_at_most(following.thrice, 20)
