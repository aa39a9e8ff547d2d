"""What the tests of several tables ask for."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bot.store.sql.database import open_database
from bot.store.sql.following import SqlFollowing
from bot.store.sql.memory import SqlMemory
from tests.doubles.clock import Clock
from tests.doubles.databases import ready_database

if TYPE_CHECKING:
    from sqlalchemy.ext.asyncio import AsyncEngine


@pytest.fixture(params=["sqlite", "postgres"])
async def engine(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[AsyncEngine]:
    if request.param == "sqlite":
        address = ready_database(tmp_path / "x.db")
    else:
        address = request.getfixturevalue("database")
    async with open_database(address) as engine:
        yield engine


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def following(engine: AsyncEngine, clock: Clock) -> SqlFollowing:
    return SqlFollowing(engine, clock=clock)


@pytest.fixture
def memory(engine: AsyncEngine, clock: Clock) -> SqlMemory:
    return SqlMemory(engine, clock=clock)
