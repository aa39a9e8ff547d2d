"""The database: opens it, and runs transactions."""

from __future__ import annotations

import asyncio
import sqlite3
import time
from contextlib import asynccontextmanager, nullcontext
from functools import partial
from typing import TYPE_CHECKING, Any
from weakref import WeakSet

import aiosqlite
from sqlalchemy import (
    Table,
    event,
    make_url,
    text,
)
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import DBAPIError, IntegrityError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as NoConnectionFree
from sqlalchemy.ext.asyncio import create_async_engine

from bot.config import ConfigError
from bot.store.migrations import migrate
from bot.store.sql import sqlite_file
from bot.store.storage import DatabaseAway, DatabaseBroken
from bot.supervision import GivenUp, beside

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Awaitable, Callable
    from pathlib import Path
    from threading import Thread

    from sqlalchemy import URL
    from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

#: Seconds to wait for another writer's lock, or for a free connection.
_PATIENCE_S = 10.0

#: Seconds between two tries to connect.
_AGAIN_S = 0.3


@asynccontextmanager
async def transaction(engine: AsyncEngine) -> AsyncIterator[AsyncConnection]:
    """Run a transaction. Raises `DatabaseAway` when the database cannot do it.

    Raises `DatabaseBroken` when the database is damaged, which also ends the program. Passes on
    SQLAlchemy's `IntegrityError`, such as that of a key that exists.
    """
    try:
        connection = await _connected(engine)
        try:
            async with connection.begin():
                yield connection
        finally:
            await connection.close()
    except IntegrityError:
        raise
    except (DBAPIError, NoConnectionFree, OSError) as problem:
        if not sqlite_file.is_damage(problem):
            raise DatabaseAway(_reason(problem, engine)) from problem
        if damage := engine.get_execution_options().get("damage"):
            damage.set()
        words = f"{_reason(problem, engine)}. {sqlite_file.WHAT_TO_DO}"
        raise DatabaseBroken(words) from problem


async def _connected(engine: AsyncEngine) -> AsyncConnection:
    """Return a connection; if the server is away, wait for up to the engine's `wait_s` seconds."""
    until = time.monotonic() + engine.get_execution_options().get("wait_s", 0.0)
    while True:
        try:
            return await engine.connect().start()
        except (DBAPIError, OSError):
            if time.monotonic() >= until:
                raise
        await asyncio.sleep(_AGAIN_S)


@asynccontextmanager
async def open_database(
    address: str, *, patience_s: float = _PATIENCE_S, wait_s: float = 0.0
) -> AsyncIterator[AsyncEngine]:
    """Open the database at SQLAlchemy's `address`, brought up to this program's version.

    `patience_s`: see `_PATIENCE_S`. `wait_s`: seconds for which a later operation waits for the
    server if that is away; the opening itself does not wait.

    Raises `DatabaseAway`, `ConfigError` for an address that cannot be used, and `TaskEnded` when
    an SQLite database turns out to be damaged while the block runs.
    """
    threads: WeakSet[Thread] = WeakSet()
    engine = _engine(address, patience_s, threads)
    file = sqlite_file.file_of(engine.url)
    damage = asyncio.Event()
    try:
        if file:
            sqlite_file.make_private(file)
        async with transaction(engine) as db:
            await db.run_sync(migrate)
            if file:
                await db.run_sync(sqlite_file.check)
        async with _looking_after(file, damage) if file else nullcontext():
            yield engine.execution_options(wait_s=wait_s, damage=damage)
    finally:
        await engine.dispose()
        await _ended(threads, patience_s)


@asynccontextmanager
async def _looking_after(file: Path, damage: asyncio.Event) -> AsyncIterator[None]:
    await sqlite_file.clean(file)
    async with (
        beside(sqlite_file.keep_short(file), "cutting the database's second file short"),
        beside(_give_up_at(damage, file), "looking out for damage in the database"),
    ):
        yield


async def _give_up_at(damage: asyncio.Event, file: Path) -> None:
    await damage.wait()
    raise GivenUp(f"the database {file}: damaged. {sqlite_file.WHAT_TO_DO}")


async def erase(engine: AsyncEngine) -> None:
    """Remove deleted rows from SQLite's file.

    Postgres has no such thing: it removes rows when it vacuums, while its log and its indices keep
    names and words until it writes over them.
    """
    if file := sqlite_file.file_of(engine.url):
        await sqlite_file.shorten(file)


def insert(db: AsyncConnection, table: Table) -> sqlite.Insert | postgresql.Insert:
    """Return an insert statement that has `on_conflict_do_nothing` and `on_conflict_do_update`."""
    if db.dialect.name == "postgresql":
        return postgresql.insert(table)
    return sqlite.insert(table)


async def probe(engine: AsyncEngine) -> None:
    """Check that the database is whole and takes writes. Raises `DatabaseAway` if it does not."""
    damage = engine.get_execution_options().get("damage")
    if damage and damage.is_set():
        raise DatabaseBroken(f"damaged. {sqlite_file.WHAT_TO_DO}")
    async with transaction(engine) as db:
        await db.execute(text("UPDATE alembic_version SET version_num = version_num"))


def _engine(address: str, patience_s: float, threads: WeakSet[Thread]) -> AsyncEngine:
    """Return the engine. It adds the threads of SQLite's connections to `threads`.

    Raises `ConfigError`.
    """
    try:
        url = make_url(address)
        more: dict[str, Any] = {}
        if url.get_backend_name() == "sqlite":
            more["async_creator"] = _sqlite_creator(url, threads)
        else:  # test a pooled connection before its use: it may have broken while it was idle
            more["pool_pre_ping"] = True
        engine = create_async_engine(url, pool_timeout=patience_s, **more)
    except ImportError as problem:
        raise ConfigError((f"DATABASE_URL: needs the package {problem.name}",)) from None
    # `from None`: the message may quote the address. A port that is no number gives a ValueError,
    # a database in memory, which would forget every request, a TypeError
    except (SQLAlchemyError, TypeError, ValueError):
        raise ConfigError(
            ("DATABASE_URL: should look like postgresql+asyncpg://user:password@host/name",)
        ) from None
    if engine.dialect.name == "sqlite":
        event.listen(engine.sync_engine, "connect", partial(_set_up_sqlite, patience_s))
    return engine


def _sqlite_creator(url: URL, threads: WeakSet[Thread]) -> Callable[[], Awaitable[Any]]:
    """Return a function that opens a connection and adds its thread to `threads`."""
    (file,), options = url.get_dialect()().create_connect_args(url)

    async def connect() -> aiosqlite.Connection:
        connection = aiosqlite.connect(str(file), **options)
        thread = connection._thread  # noqa: SLF001  # SQLAlchemy does the same
        thread.daemon = True
        threads.add(thread)
        return await connection

    return connect


async def _ended(threads: WeakSet[Thread], patience_s: float) -> None:
    """Wait for the threads of connections to end.

    A thread sends a last answer to the event loop before it ends, and the loop must not be closed
    by then. aiosqlite and SQLAlchemy do not wait for the thread if opening failed, or if the task
    that ran a statement was cancelled twice during it.
    """
    until = time.monotonic() + patience_s + 1
    for thread in tuple(threads):
        await asyncio.to_thread(thread.join, max(0.0, until - time.monotonic()))


def _set_up_sqlite(patience_s: float, connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    try:
        cursor.execute(f"PRAGMA busy_timeout={int(1000 * patience_s)}")
        # with WAL readers and the one writer do not wait for each other
        cursor.execute("PRAGMA journal_mode=WAL")
        # with NORMAL a commit survives the death of this process; a power failure can lose the
        # last commits (measured: 0.05 ms for each commit, with FULL 3.7 ms)
        cursor.execute("PRAGMA synchronous=NORMAL")
        # overwrite deleted rows
        cursor.execute("PRAGMA secure_delete=ON")
    except sqlite3.Error:
        connection.close()  # the pool would not close it, and its thread would go on
        raise
    cursor.close()


def _reason(problem: Exception, engine: AsyncEngine) -> str:
    """Return a reason without contents of rows, which may be somebody's message."""
    if isinstance(problem, DBAPIError):
        # SQLite's message names tables at most; a message of Postgres may quote a row
        if engine.dialect.name == "sqlite":
            return str(problem.orig)
        # only the name of the error; that of asyncpg, its cause, says more than SQLAlchemy's
        return type((problem.orig and problem.orig.__cause__) or problem.orig).__name__
    if isinstance(problem, NoConnectionFree):
        return "no connection came free"
    return (problem.strerror if isinstance(problem, OSError) else None) or type(problem).__name__
