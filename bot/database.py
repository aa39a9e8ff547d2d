"""The database: its tables, and how it is opened."""

from __future__ import annotations

import sqlite3
from contextlib import asynccontextmanager
from functools import partial
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
    text,
)
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.ext.asyncio import create_async_engine

from bot.config import ConfigError
from bot.migrations import migrate
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


#: Seconds to wait for another program that writes, or for a connection.
_PATIENCE_S = 10.0


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Run a transaction. Raises `DatabaseAway` when the database cannot take it."""
    try:
        async with engine.begin() as connection:
            yield connection
    except IntegrityError:
        raise
    except (DBAPIError, NoConnectionFree, OSError) as problem:
        raise DatabaseAway(_reason(problem, engine)) from problem


@asynccontextmanager
async def open_database(
    address: str, *, patience_s: float = _PATIENCE_S
) -> AsyncIterator[AsyncEngine]:
    """Open the database at SQLAlchemy's `address`, brought up to this program's version.

    Raises `DatabaseAway`, and `ConfigError` when there is no such kind of database.
    """
    engine = _engine(address, patience_s)
    try:
        async with transaction(engine) as db:
            await db.run_sync(migrate)
        yield engine
    finally:
        await engine.dispose()


async def probe(engine: AsyncEngine) -> None:
    """Find out whether the database takes writes. Raises `DatabaseAway`."""
    async with transaction(engine) as db:
        await db.execute(text("UPDATE alembic_version SET version_num = version_num"))


def _engine(address: str, patience_s: float) -> AsyncEngine:
    # a connection that broke while nobody used it is made anew; files do not break
    ping = not address.startswith("sqlite")
    try:
        engine = create_async_engine(address, pool_timeout=patience_s, pool_pre_ping=ping)
    except ImportError as problem:
        raise ConfigError((f"DATABASE_URL: needs the package {problem.name}",)) from None
    # its message may hold a part of the address; a TypeError is what a database in memory gets,
    # which would forget every request
    except (SQLAlchemyError, TypeError):
        raise ConfigError(
            ("DATABASE_URL: should look like postgresql+asyncpg://user:password@host/name",)
        ) from None
    if engine.dialect.name == "sqlite":
        _try_file(engine)
        event.listen(engine.sync_engine, "connect", partial(_set_up_sqlite, patience_s))
    return engine


def _try_file(engine: AsyncEngine) -> None:
    """Open and close the file. Raises `DatabaseAway`.

    Where the driver fails at that, its thread outlives the loop, and complains about it.
    """
    (file,), options = engine.dialect.create_connect_args(engine.url)
    try:
        sqlite3.connect(str(file), uri=bool(options.get("uri"))).close()
    except sqlite3.Error as problem:
        raise DatabaseAway(str(problem)) from problem


def _set_up_sqlite(patience_s: float, connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout={int(1000 * patience_s)}")
        # readers and the one writer do not wait for each other
        cursor.execute("PRAGMA journal_mode=WAL")
        # a commit survives the death of this process; only a power failure can take the last
        # ones (measured: 0.05 ms a commit, against 3.7 ms with FULL)
        cursor.execute("PRAGMA synchronous=NORMAL")
    except sqlite3.Error:
        connection.close()  # the pool does not know it yet, and it has a thread
        raise
    cursor.close()


def _reason(problem: Exception, engine: AsyncEngine) -> str:
    """Say what is the matter, without a row's contents: they may be somebody's message."""
    if isinstance(problem, DBAPIError):
        # SQLite's own words name tables at most; those of others may quote what was written
        if engine.dialect.name == "sqlite":
            return str(problem.orig)
        # asyncpg's own error, whose name says more, is behind SQLAlchemy's
        return type((problem.orig and problem.orig.__cause__) or problem.orig).__name__
    if isinstance(problem, NoConnectionFree):
        return "no connection came free"
    return (problem.strerror if isinstance(problem, OSError) else None) or type(problem).__name__
