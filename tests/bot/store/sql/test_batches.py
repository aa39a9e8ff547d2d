"""Operations of a database that are done together."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.store.sql.batches import Batches
from bot.store.sql.database import open_database
from bot.store.storage import DatabaseAway
from tests.doubles.databases import ready_database

pytestmark = pytest.mark.anyio


@pytest.fixture
async def engine(tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    async with open_database(ready_database(tmp_path / "x.db")) as engine:
        yield engine


async def test_what_is_asked_at_once_is_done_at_once_and_answered_in_order(
    engine: AsyncEngine,
) -> None:
    seen: list[list[int]] = []

    async def double(_db: AsyncConnection, items: Sequence[int]) -> list[int]:
        seen.append(list(items))
        return [2 * item for item in items]

    async with Batches(engine) as batches:
        assert await asyncio.gather(*(batches.do(double, n) for n in range(5))) == [0, 2, 4, 6, 8]
    assert seen == [[0, 1, 2, 3, 4]]


async def test_a_fault_of_one_spares_the_others(engine: AsyncEngine) -> None:
    async def invert(_db: AsyncConnection, items: Sequence[int]) -> list[float]:
        return [1 / item for item in items]

    async with Batches(engine) as batches:
        results = await asyncio.gather(
            *(batches.do(invert, n) for n in (1, 0, 2)), return_exceptions=True
        )
    assert [type(one) for one in results] == [float, ZeroDivisionError, float]


async def test_a_database_away_is_told_to_all_at_once(engine: AsyncEngine) -> None:
    tries = 0

    async def fail(_db: AsyncConnection, _items: Sequence[int]) -> list[None]:
        nonlocal tries
        tries += 1
        raise DatabaseAway("locked")

    async with Batches(engine) as batches:
        results = await asyncio.gather(
            *(batches.do(fail, n) for n in range(3)), return_exceptions=True
        )
    assert [type(one) for one in results] == [DatabaseAway] * 3
    assert tries == 1


async def test_who_has_gone_is_no_trouble_to_who_waits(engine: AsyncEngine) -> None:
    async def same(_db: AsyncConnection, items: Sequence[int]) -> Sequence[int]:
        return items

    async with Batches(engine) as batches:
        gone = asyncio.create_task(batches.do(same, 1))
        waits = asyncio.create_task(batches.do(same, 2))
        await asyncio.sleep(0)
        gone.cancel()
        assert await waits == 2
    assert gone.cancelled()
