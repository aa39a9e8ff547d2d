"""The database: its tables, and how it is opened."""

from __future__ import annotations

from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
    event,
)
from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.ext.asyncio import create_async_engine

from bot.storage import DatabaseAway

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

META = MetaData()

ARTICLES = Table(
    "articles",
    META,
    Column("key", String(64), primary_key=True),
    Column("body", Text, nullable=False),
    Column("made_at", Float, nullable=False),
    Index("articles_made_at", "made_at"),
)

DIGESTS = Table(
    "digests",
    META,
    Column("id", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("asker_id", BigInteger, nullable=False),
    Column("article_key", String(64), nullable=False),
    Column("message_id", BigInteger),
    Column("made_at", Float, nullable=False),
    Index("digests_made_at", "made_at"),
    Index("digests_of_chat", "chat_id", "article_key"),
)

SETTINGS = Table(
    "settings",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)

JOURNAL = Table(
    "journal",
    META,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    # NULL once it is answered
    Column("body", Text),
    Column("tries", Integer, nullable=False),
    Column("received_at", Float, nullable=False),
)


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Run a transaction. Raises `DatabaseAway` when the database cannot take it."""
    try:
        async with engine.begin() as connection:
            yield connection
    except IntegrityError:
        raise
    except (DBAPIError, OSError) as problem:
        raise DatabaseAway(type(problem).__name__) from problem


@asynccontextmanager
async def open_database(address: str) -> AsyncIterator[AsyncEngine]:
    """Open the database at SQLAlchemy's `address`, its tables made if need be."""
    engine = create_async_engine(address)
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
    try:
        async with transaction(engine) as db:
            await db.run_sync(META.create_all)
        yield engine
    finally:
        await engine.dispose()


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    # readers and the one writer do not wait for each other
    cursor.execute("PRAGMA journal_mode=WAL")
    # a commit survives the death of this process; only a power failure can take the last ones
    # (measured: 0.05 ms a commit, against 3.7 ms with FULL)
    cursor.execute("PRAGMA synchronous=NORMAL")
    cursor.execute("PRAGMA busy_timeout=10000")
    cursor.close()
