"""When the bot is ready."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.app import readiness
from bot.incoming.polling import PollRequest
from bot.incoming.update_queue import UpdateQueue
from bot.store.database import open_database
from bot.store.sql_journal import SqlJournal

pytestmark = pytest.mark.anyio


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        yield engine


async def test_the_bot_is_ready_while_it_takes_updates_and_telegram_speaks(
    engine: AsyncEngine,
) -> None:
    now = 100.0
    taking = asyncio.Event()
    checks = readiness(
        engine, UpdateQueue(SqlJournal(engine)), taking, PollRequest(clock=lambda: now)
    )
    assert await checks["updates"]() == "none are taken"
    taking.set()
    assert await checks["updates"]() is None
    now += 75
    assert await checks["updates"]() == "Telegram was last heard 75 s ago"
    taking.clear()
    assert await checks["updates"]() == "none are taken"


async def test_by_webhook_telegram_may_be_silent(engine: AsyncEngine) -> None:
    taking = asyncio.Event()
    taking.set()
    checks = readiness(engine, UpdateQueue(SqlJournal(engine)), taking, None)
    assert await checks["updates"]() is None
    assert await checks["database"]() is None
