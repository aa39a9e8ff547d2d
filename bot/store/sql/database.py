"""The database: its tables, and the functions that open it and run transactions."""

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
    BigInteger,
    Boolean,
    Column,
    Float,
    Index,
    Integer,
    MetaData,
    String,
    Table,
    Text,
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

META = MetaData()

#: The type of a primary key that the database numbers itself. SQLite does so for INTEGER only.
_BIG_ID = BigInteger().with_variant(Integer(), "sqlite")

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
    # a hash that is the same for all addresses of the article
    Column("page", String(64)),
    # the language of the words around the digest
    Column("language", String(8)),
    # whether the digest waits for the chat's edition instead of having a message; NULL means no
    Column("for_edition", Boolean),
    # when an edition named the digest; NULL means that none has
    Column("told_at", Float),
    # the rows of buttons under the digest's message, as JSON
    Column("buttons", Text),
    # the press of the story's button that gets the answer: the id of its update, and when it was
    # taken
    Column("story_press", BigInteger),
    Column("story_at", Float),
    Index("digests_made_at", "made_at"),
    Index("digests_of_chat", "chat_id", "article_key"),
)

SETTINGS = Table(
    "settings",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("body", Text, nullable=False),
)

#: The condition of the indexes on open updates: nearly all rows of the journal are answered, and
#: need no place in them.
_WHERE_OPEN: Any = dict.fromkeys(("postgresql_where", "sqlite_where"), text("body IS NOT NULL"))

JOURNAL = Table(
    "journal",
    META,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    # the update as JSON; NULL once it is answered
    Column("body", Text),
    # how often a bot took up the update; 0 while it waits for the instance that owns it
    Column("tries", Integer, nullable=False),
    Column("received_at", Float, nullable=False),
    # the ids of the messages sent for the update so far, as JSON
    Column("sent", Text),
    # for many instances (`bot.cluster.shared_journal`): the update's lane, and the instance that
    # works on it
    Column("line", String(64)),
    Column("owner", String(16)),
    # how often the work on the update was begun without an end; NULL means never
    Column("begun", Integer),
    Index("journal_open_line", "line", **_WHERE_OPEN),
    Index("journal_open_owner", "owner", **_WHERE_OPEN),
)

INSTANCES = Table(
    "instances",
    META,
    Column("id", String(16), primary_key=True),
    # the last heartbeat, by the database's clock, which is the only one that all instances share
    Column("beat_at", Float, nullable=False),
)

TIMERS = Table(
    "timers",
    META,
    Column("kind", String(8), primary_key=True),
    Column("key", String(64), primary_key=True),
    Column("due_at", Float, nullable=False),
    # when the lease of the timer ends; NULL means that nobody works on it
    Column("lease_until", Float),
    # how often the work on the timer was begun since it was last set or finished
    Column("tries", Integer, nullable=False),
    Index("timers_due", "kind", "due_at"),
)

# what chats follow: see `bot.store.following`, whose values these tables keep
FEEDS = Table(
    "feeds",
    META,
    Column("key", String(64), primary_key=True),
    Column("url", Text, nullable=False),
    Column("title", Text, nullable=False),
    Column("etag", Text),
    Column("last_modified", Text),
    Column("pace_s", Float, nullable=False),
    Column("failures", Integer, nullable=False),
    Column("failing_since", Float),
    Column("is_gone", Boolean, nullable=False),
    Column("looked_at", Float),
    Column("seen", Text),
    Index("feeds_url", "url"),
)

FOLLOWS = Table(
    "follows",
    META,
    Column("id", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("feed_key", String(64), nullable=False),
    Column("thread_id", BigInteger),
    Column("direct_topic_id", BigInteger),
    Column("mode", String(8), nullable=False),
    Column("filters", Text, nullable=False),
    Column("a_day", Integer),
    Column("created_by", BigInteger, nullable=False),
    Column("language", String(16)),
    Column("made_at", Float, nullable=False),
    Index("follows_once", "chat_id", "feed_key", unique=True),
    Index("follows_of_feed", "feed_key"),
)

ENTRIES = Table(
    "entries",
    META,
    Column("key", String(64), primary_key=True),
    Column("title", Text, nullable=False),
    Column("link", Text),
    Column("html", Text, nullable=False),
    Column("published", Float),
    Column("found_at", Float, nullable=False),
    # NULL in rows that an older version wrote
    Column("summary", Text),
    Index("entries_found_at", "found_at"),
)

DELIVERIES = Table(
    "deliveries",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("entry_key", String(64), primary_key=True),
    Column("follow_id", String(16), nullable=False),
    Column("state", String(8), nullable=False),
    Column("due_at", Float, nullable=False),
    # when the lease of the delivery ends; NULL means that nobody works on it
    Column("lease_until", Float),
    Column("tries", Integer, nullable=False),
    Column("done_at", Float),
    Column("page", String(64)),
    Column("sketch", Text),
    Index("deliveries_due", "state", "due_at"),
    Index("deliveries_of_entry", "entry_key"),
    Index("deliveries_of_follow", "follow_id"),
)

#: What chats remember of their digests (`bot.store.sql.memory`).
MEMORY = Table(
    "memory",
    META,
    Column("id", _BIG_ID, primary_key=True, autoincrement=True),
    Column("digest_id", String(16), nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    Column("message_id", BigInteger),
    Column("page", String(64), nullable=False),
    Column("language", String(8), nullable=False),
    Column("made_at", Float, nullable=False),
    # when the row is erased
    Column("until", Float, nullable=False),
    # the lines, as JSON
    Column("body", Text, nullable=False),
    # what a search compares: the forms of the lines' words (`summarizer.search_terms`) and a term
    # for the chat, separated by spaces. `migrations` makes the full-text index, which SQLite and
    # Postgres do in different ways
    Column("words", Text().with_variant(postgresql.TSVECTOR(), "postgresql"), nullable=False),
    Index("memory_digest_id", "digest_id", unique=True),
    Index("memory_of_chat", "chat_id", "id"),
    Index("memory_page", "chat_id", "page"),
    Index("memory_language", "chat_id", "language"),
    Index("memory_until", "until"),
)

MEMORY_QUOTES = Table(
    "memory_quotes",
    META,
    # quotes are shown in descending order of this number
    Column("id", _BIG_ID, primary_key=True, autoincrement=True),
    # the id of the row of MEMORY
    Column("memory_id", BigInteger, nullable=False),
    # the index of the quote in that row
    Column("number", Integer, nullable=False),
    Column("chat_id", BigInteger, nullable=False),
    # the speaker, as in MEMORY_PEOPLE; empty if nobody is named
    Column("person", Text, nullable=False),
    Index("memory_quotes_of_digest", "memory_id"),
    Index("memory_quotes_of_chat", "chat_id", "id"),
    Index("memory_quotes_of_person", "chat_id", "person", "id"),
)

MEMORY_PEOPLE = Table(
    "memory_people",
    META,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    # the words by which a search finds the person, with a space before and after each
    Column("person", Text, primary_key=True),
    # the name as it is shown
    Column("name", Text, nullable=False),
    # how many of the chat's quotes are the person's
    Column("times", Integer, nullable=False),
)


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
    """Remove deleted rows from the disk. Postgres does that by itself when it vacuums."""
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
