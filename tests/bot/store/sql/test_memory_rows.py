"""The rows of what chats remember are moved, counted and erased."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.store.sql.database import erase, open_database, transaction
from bot.store.sql.memory import SqlMemory
from bot.store.sql.storage import SqlStorage
from bot.store.storage import Forgotten, KeptDigest
from tests.bot.store.sql.remembered import CHAT, OTHER, digest, found, keep, quoted, said
from tests.doubles.clock import Clock

pytestmark = pytest.mark.anyio


async def test_each_digest_is_erased_when_its_time_is_over(
    memory: SqlMemory, engine: AsyncEngine, clock: Clock
) -> None:
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), for_s=10)
    await keep(memory, digest(2, "The ferry.", quotes=(said("Ina Brandt"),)), for_s=100)
    clock.now += 10
    # before it is erased, it is shown no more
    assert await found(memory, "ferry") == ["Title 2"]
    assert await quoted(memory) == ["Ina Brandt"]
    assert [one.title async for one in memory.everything(CHAT)] == ["Title 2"]
    assert await _count(engine) == (2, 2)
    await SqlStorage(engine, clock=clock).purge()
    assert await _count(engine) == (1, 1)
    assert await found(memory, "ferry") == ["Title 2"]


async def test_a_group_that_becomes_a_supergroup_keeps_its_memory(
    memory: SqlMemory, engine: AsyncEngine
) -> None:
    await keep(memory, digest(1, "The ferry.", chat_id=-5, quotes=(said("Bo Rask"),)))
    for _ in range(2):
        await SqlStorage(engine).move_chat(-5, CHAT)
    assert await found(memory, "ferry") == ["Title 1"]
    assert await quoted(memory, "Rask") == ["Bo Rask"]
    assert await found(memory, "ferry", -5) == await quoted(memory, chat_id=-5) == []
    (moved,) = (await memory.digests(CHAT, size=5)).items
    assert (moved.chat_id, moved.message_id) == (CHAT, None)
    await SqlStorage(engine).forget(CHAT)
    assert await found(memory, "ferry") == []


async def test_what_a_chat_forgets_is_counted_once_and_other_chats_keep_theirs(
    memory: SqlMemory, engine: AsyncEngine
) -> None:
    storage = SqlStorage(engine)
    await storage.put_digest(
        KeptDigest(id="digest1", chat_id=CHAT, asker_id=1, article_key="k", message_id=1)
    )
    await keep(memory, digest(1, "The ferry.", quotes=(said("Bo Rask"),)), digest(2))
    await keep(memory, digest(3, "The ferry.", chat_id=OTHER, quotes=(said("Bo Rask"),)))
    assert await storage.forget(CHAT) == Forgotten(digests=2, articles=0, settings=False)
    assert await found(memory, "ferry") == await quoted(memory) == []
    assert await found(memory, "ferry", OTHER) == ["Title 3"]
    assert await quoted(memory, "Rask", OTHER) == ["Bo Rask"]
    assert await _count(engine) == (1, 1)


async def test_no_word_of_what_is_forgotten_is_in_the_file(tmp_path: Path) -> None:
    """SQLite's index keeps the words of deleted rows unless it is written anew."""
    words, name = "marmalade zeppelin", "Quintessa Vandermolen"
    file = tmp_path / "x.db"
    async with open_database(f"sqlite+aiosqlite:///{file}") as engine:
        memory, storage = SqlMemory(engine), SqlStorage(engine)
        for number in range(60):
            rare = number % 20 == 7
            text_ = f"The {words if rare else 'tea and biscuits'} number n{number} sailed."
            quotes = (said(name if rare else "Bo Rask", text_), said("Ina Brandt", "Now."))
            await keep(memory, digest(number, text_, chat_id=7 if rare else 8, quotes=quotes))
        sought = ("marmalad", "zeppelin", "quintessa", "vandermolen", "biscuit")
        assert _in_files(tmp_path, *sought) == set(sought)
        await memory.drop("digest7")
        await storage.forget(7)
        assert _in_files(tmp_path, *sought) == {"biscuit"}
        assert await found(memory, "biscuits", 8, size=100) != []
        await memory.keep_for(8, 0)
        assert _in_files(tmp_path, *sought, "brandt", "rask") == set()
    assert _in_files(tmp_path, *sought, "brandt", "rask") == set()
    with closing(sqlite3.connect(file)) as db:
        db.execute("INSERT INTO memory_words(memory_words) VALUES ('integrity-check')")


async def test_no_word_of_a_digest_that_is_gone_from_its_chat_is_in_the_file(
    tmp_path: Path,
) -> None:
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        memory = SqlMemory(engine)
        await keep(memory, digest(1, "The marmalade sailed."), digest(2, "The tea sailed."))
        assert _in_files(tmp_path, "marmalad") == {"marmalad"}
        await memory.drop("digest1")
        assert _in_files(tmp_path, "marmalad") == set()
        await SqlStorage(engine).forget(CHAT)
        assert _in_files(tmp_path, "marmalad", "tea", "sail") == set()


async def test_no_word_of_a_digest_that_was_replaced_is_in_the_file_after_the_next_purge(
    tmp_path: Path,
) -> None:
    first, again = digest(1, "The marmalade sailed."), digest(2, "The biscuits sailed.")
    async with open_database(f"sqlite+aiosqlite:///{tmp_path / 'x.db'}") as engine:
        await keep(SqlMemory(engine), first, replace(again, page=first.page))
        assert _in_files(tmp_path, "marmalad", "biscuit") == {"marmalad", "biscuit"}
        await SqlStorage(engine).purge()
        await erase(engine)
        assert _in_files(tmp_path, "marmalad", "biscuit") == {"biscuit"}


def _in_files(folder: Path, *words: str) -> set[str]:
    """The words, in lower case, that any of the files holds."""
    # the last one is for locks, which were lost if it was opened here
    bodies = [
        one.read_bytes().lower() for one in folder.iterdir() if not one.name.endswith("-shm")
    ]
    return {word for word in words if any(word.encode() in body for body in bodies)}


async def _count(engine: AsyncEngine) -> tuple[int, int]:
    """How many digests and quotes all chats remember."""
    async with transaction(engine) as db:
        counts = [
            (await db.execute(text(f"SELECT count(*) FROM {table}"))).scalar_one()
            for table in ("memory", "memory_quotes")
        ]
    return counts[0], counts[1]
