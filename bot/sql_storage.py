"""Storage in a database that SQLAlchemy speaks to."""

from __future__ import annotations

import time
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

from sqlalchemy import (
    BigInteger,
    Column,
    Float,
    Index,
    MetaData,
    String,
    Table,
    Text,
    delete,
    insert,
    select,
    update,
)
from sqlalchemy.ext.asyncio import create_async_engine

from bot.settings import ChatSettings, settings_from_json, settings_to_json
from bot.storage import KEPT_S, Forgotten, KeptDigest
from summarizer.codec import article_from_json, article_to_json

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from sqlalchemy import Row
    from sqlalchemy.ext.asyncio import AsyncEngine

    from summarizer.model import Article

_META = MetaData()

_ARTICLES = Table(
    "articles",
    _META,
    Column("key", String(64), primary_key=True),
    Column("body", Text, nullable=False),
    Column("made_at", Float, nullable=False),
    Index("articles_made_at", "made_at"),
)

_DIGESTS = Table(
    "digests",
    _META,
    Column("id", String(16), primary_key=True),
    Column("chat_id", BigInteger, nullable=False),
    Column("asker_id", BigInteger, nullable=False),
    Column("article_key", String(64), nullable=False),
    Column("message_id", BigInteger),
    Column("made_at", Float, nullable=False),
    Index("digests_made_at", "made_at"),
    Index("digests_of_chat", "chat_id", "article_key"),
)


_SETTINGS = Table(
    "settings",
    _META,
    Column("chat_id", BigInteger, primary_key=True),
    Column("body", Text, nullable=False),
)


class SqlStorage:
    """`Storage` over one engine. `clock` gives seconds since the epoch."""

    def __init__(self, engine: AsyncEngine, *, clock: Callable[[], float] = time.time) -> None:
        self._engine = engine
        self._clock = clock

    async def put_article(self, key: str, article: Article) -> None:
        """Keep an article under `key`, in place of what was there."""
        row = {"key": key, "body": article_to_json(article), "made_at": self._clock()}
        async with self._engine.begin() as db:
            await db.execute(delete(_ARTICLES).where(_ARTICLES.c.key == key))
            await db.execute(insert(_ARTICLES).values(**row))

    async def get_article(self, key: str, *, max_age_s: float = KEPT_S) -> Article | None:
        """Return the article, or None when there is none, or only an older one."""
        async with self._engine.connect() as db:
            asked = select(_ARTICLES.c.body).where(
                _ARTICLES.c.key == key, _ARTICLES.c.made_at > self._clock() - max_age_s
            )
            body = (await db.execute(asked)).scalar()
        if body is None:
            return None
        try:
            return article_from_json(body)
        except ValueError:  # another version wrote it: as good as not there
            return None

    async def put_digest(self, digest: KeptDigest) -> None:
        """Keep a digest under its new id."""
        async with self._engine.begin() as db:
            await db.execute(
                insert(_DIGESTS).values(
                    id=digest.id,
                    chat_id=digest.chat_id,
                    asker_id=digest.asker_id,
                    article_key=digest.article_key,
                    message_id=digest.message_id,
                    made_at=self._clock(),
                )
            )

    async def get_digest(self, digest_id: str) -> KeptDigest | None:
        """Return the digest, or None when it is not kept, or no longer."""
        async with self._engine.connect() as db:
            row = (
                await db.execute(
                    select(_DIGESTS).where(
                        _DIGESTS.c.id == digest_id, _DIGESTS.c.made_at > self._clock() - KEPT_S
                    )
                )
            ).one_or_none()
        return _kept(row) if row else None

    async def place_digest(self, digest_id: str, message_id: int) -> None:
        """Remember the message that the digest has become."""
        async with self._engine.begin() as db:
            placed = update(_DIGESTS).where(_DIGESTS.c.id == digest_id)
            await db.execute(placed.values(message_id=message_id))

    async def find_digest(
        self, *, chat_id: int, article_key: str, max_age_s: float
    ) -> KeptDigest | None:
        """Return the chat's first digest of the article that has a message; None without one."""
        asked = (
            select(_DIGESTS)
            .where(
                _DIGESTS.c.chat_id == chat_id,
                _DIGESTS.c.article_key == article_key,
                _DIGESTS.c.message_id.is_not(None),
                _DIGESTS.c.made_at > self._clock() - max_age_s,
            )
            .order_by(_DIGESTS.c.made_at)
            .limit(1)
        )
        async with self._engine.connect() as db:
            row = (await db.execute(asked)).one_or_none()
        return _kept(row) if row else None

    async def purge(self) -> None:
        """Remove what is over its age."""
        oldest = self._clock() - KEPT_S
        async with self._engine.begin() as db:
            for table in (_DIGESTS, _ARTICLES):
                await db.execute(delete(table).where(table.c.made_at <= oldest))

    async def get_settings(self, chat_id: int) -> ChatSettings:
        """Return what the chat has chosen, or the defaults."""
        async with self._engine.connect() as db:
            asked = select(_SETTINGS.c.body).where(_SETTINGS.c.chat_id == chat_id)
            body = (await db.execute(asked)).scalar()
        return settings_from_json(body) if body else ChatSettings()

    async def put_settings(self, chat_id: int, settings: ChatSettings) -> None:
        """Keep what the chat has chosen."""
        async with self._engine.begin() as db:
            await db.execute(delete(_SETTINGS).where(_SETTINGS.c.chat_id == chat_id))
            row = {"chat_id": chat_id, "body": settings_to_json(settings)}
            await db.execute(insert(_SETTINGS).values(**row))

    async def move_chat(self, old_id: int, new_id: int) -> None:
        """Give all that is kept on a chat to the one that it has become."""
        async with self._engine.begin() as db:
            # told more than once, by both chats and by a refused message: only the first counts
            known = select(_SETTINGS.c.chat_id).where(_SETTINGS.c.chat_id == new_id)
            tables = [_DIGESTS]
            if (await db.execute(known)).first() is None:
                tables.append(_SETTINGS)
            for table in tables:
                await db.execute(
                    update(table).where(table.c.chat_id == old_id).values(chat_id=new_id)
                )

    async def forget(self, chat_id: int) -> Forgotten:
        """Erase all that is kept on the chat; articles that other chats asked for too stay."""
        async with self._engine.begin() as db:
            here = select(_DIGESTS.c.article_key).where(_DIGESTS.c.chat_id == chat_id)
            keys = set((await db.execute(here)).scalars())
            elsewhere = select(_DIGESTS.c.article_key).where(
                _DIGESTS.c.chat_id != chat_id, _DIGESTS.c.article_key.in_(keys)
            )
            keys -= set((await db.execute(elsewhere)).scalars())
            articles = await db.execute(delete(_ARTICLES).where(_ARTICLES.c.key.in_(keys)))
            digests = await db.execute(delete(_DIGESTS).where(_DIGESTS.c.chat_id == chat_id))
            settings = await db.execute(delete(_SETTINGS).where(_SETTINGS.c.chat_id == chat_id))
        return Forgotten(
            digests=digests.rowcount, articles=articles.rowcount, settings=bool(settings.rowcount)
        )


def _kept(row: Row[Any]) -> KeptDigest:
    return KeptDigest(
        id=row.id,
        chat_id=row.chat_id,
        asker_id=row.asker_id,
        article_key=row.article_key,
        message_id=row.message_id,
    )


@asynccontextmanager
async def open_storage(
    database: str, *, clock: Callable[[], float] = time.time
) -> AsyncIterator[SqlStorage]:
    """Open the database at SQLAlchemy's address `database`, its tables made if need be."""
    engine = create_async_engine(database)
    try:
        async with engine.begin() as db:
            await db.run_sync(_META.create_all)
        storage = SqlStorage(engine, clock=clock)
        await storage.purge()
        yield storage
    finally:
        await engine.dispose()
