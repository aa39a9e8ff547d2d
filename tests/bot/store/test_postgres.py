"""Postgres in the place of SQLite, where a server and its driver are installed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncConnection
from structlog.testing import capture_logs

from bot.chat.settings.chat_settings import ChatSettings
from bot.store.sql.batches import Batches
from bot.store.sql.database import open_database, probe
from bot.store.sql.journal import SqlJournal
from bot.store.sql.storage import SqlStorage
from bot.store.storage import DatabaseAway, KeptDigest
from summarizer.model import Article
from tests.bot.store.test_migrations import _differences
from tests.doubles.servers import Postgres

pytestmark = pytest.mark.anyio


async def test_programs_that_start_at_once_make_the_tables_once(postgres: Postgres) -> None:
    database = postgres.new_database()

    async def opens() -> None:
        async with open_database(database):
            pass

    with capture_logs() as logs:
        await asyncio.gather(*(opens() for _ in range(6)))
    assert [log["event"] for log in logs] == ["database.migrated"]
    async with open_database(database) as engine, engine.connect() as db:
        assert await db.run_sync(_differences) == []


async def test_what_is_kept_comes_back(database: str) -> None:
    article = Article(text="One.\n\nTwo “three” 😀.", title="T", language="de")
    digest = KeptDigest(id="abc", chat_id=-100123456789012, asker_id=5, article_key="k")
    async with open_database(database) as engine:
        storage, journal = SqlStorage(engine), SqlJournal(engine)
        await storage.put_article("k", article)
        await storage.put_digest(digest)
        await storage.place_digest("abc", 77, ())
        await storage.put_settings(-100123456789012, ChatSettings(silent=True))
        assert await storage.get_article("k") == article
        found = await storage.find_digest(chat_id=digest.chat_id, article_key="k", max_age_s=60)
        assert found
        assert found.message_id == 77
        assert await storage.get_settings(digest.chat_id) == ChatSettings(silent=True)
        assert await journal.add(2**40, "open")
        assert not await journal.add(2**40, "again")
        assert [entry.begun for entry in await journal.take_open()] == [0]
        await journal.strike(2**40)
        assert await journal.count_open() == 0
        forgotten = await storage.forget(digest.chat_id)
        assert (forgotten.digests, forgotten.articles) == (1, 1)


async def test_a_server_that_restarts_is_missed_only_while_it_is_away(
    postgres: Postgres, database: str
) -> None:
    async with open_database(database) as engine:
        journal = SqlJournal(engine)
        await journal.add(1, "x")
        await asyncio.to_thread(postgres.control, "restart")
        assert await journal.add(2, "x")
        await asyncio.to_thread(postgres.control, "stop")
        try:
            with pytest.raises(DatabaseAway, match=r"^Connect call failed"):
                await journal.add(3, "x")
            with pytest.raises(DatabaseAway):
                await probe(engine)
        finally:
            await asyncio.to_thread(postgres.control, "start")
        assert await journal.add(3, "x")
        assert not await journal.add(1, "x")


async def test_a_server_that_goes_away_amid_a_batch_is_asked_again(database: str) -> None:
    tries = 0

    async def work(db: AsyncConnection, items: Sequence[int]) -> list[int]:
        nonlocal tries
        tries += 1
        if tries % 2:
            await db.execute(text("SELECT pg_terminate_backend(pg_backend_pid())"))
        return [(await db.execute(text("SELECT 1"))).scalar_one() + item for item in items]

    async with open_database(database, wait_s=30) as engine, Batches(engine) as batches:
        assert await asyncio.gather(batches.do(work, 1), batches.do(work, 2)) == [2, 3]
    assert tries == 2
    async with open_database(database) as engine, Batches(engine) as batches:
        with pytest.raises(DatabaseAway):
            await batches.do(work, 1)


async def test_a_refusal_is_named_without_the_password(database: str) -> None:
    with pytest.raises(DatabaseAway, match=r"^InvalidPasswordError$"):
        async with open_database(database.replace("sesame", "open-up")):
            pass
