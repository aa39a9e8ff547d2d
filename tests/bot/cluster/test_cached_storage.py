"""cached_storage: recent articles are in Redis, and all of them in Postgres."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest
from redis.asyncio import Redis as Client
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.cluster.cached_storage import CACHED_S, CachedStorage
from bot.cluster.redis_connection import PREFIX
from bot.store.sql.database import open_database
from bot.store.sql.storage import SqlStorage
from bot.store.storage import KeptDigest
from summarizer.model import Article
from tests.doubles.clock import Clock
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio

_ARTICLE = Article(text="One.\n\nTwo “three” 😀.", title="T", language="de")
_KEY = f"{PREFIX}article:k"


@pytest.fixture
async def engine(database: str) -> AsyncIterator[AsyncEngine]:
    async with open_database(database) as opened:
        yield opened


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def storage(engine: AsyncEngine, client: Client, clock: Clock) -> CachedStorage:
    return CachedStorage(engine, client, clock=clock)


async def test_a_recent_article_comes_from_redis_which_keeps_it_for_an_hour(
    storage: CachedStorage, client: Client, engine: AsyncEngine
) -> None:
    await storage.put_article("k", _ARTICLE)
    await SqlStorage(engine).put_article("k", Article(text="Postgres."))
    assert await storage.get_article("k") == _ARTICLE
    assert CACHED_S - 60 < await client.ttl(_KEY) <= CACHED_S == 3600


async def test_what_redis_has_and_is_too_old_comes_from_postgres(
    storage: CachedStorage, engine: AsyncEngine, clock: Clock
) -> None:
    await storage.put_article("k", _ARTICLE)
    clock.now += 100
    await SqlStorage(engine, clock=clock).put_article("k", Article(text="Newer."))
    assert await storage.get_article("k", max_age_s=101) == _ARTICLE
    assert await storage.get_article("k", max_age_s=100) == Article(text="Newer.")


@pytest.mark.parametrize("odd", [b"", b"odd", b"x\x9c\x03\x00\x00\x00\x00\x01"])
async def test_what_redis_has_in_another_form_comes_from_postgres(
    storage: CachedStorage, client: Client, odd: bytes
) -> None:
    await storage.put_article("k", _ARTICLE)
    await client.set(_KEY, odd)
    assert await storage.get_article("k") == _ARTICLE


async def test_it_works_without_redis(
    redis: Redis, redis_url: str, storage: CachedStorage
) -> None:
    await storage.put_article("before", _ARTICLE)
    redis.stop()
    try:
        assert await storage.get_article("before") == _ARTICLE
        await storage.put_article("k", _ARTICLE)
        assert await storage.get_article("k") == _ARTICLE
    finally:
        redis.start()


async def test_what_is_forgotten_leaves_redis_too(storage: CachedStorage, client: Client) -> None:
    await storage.put_article("k", _ARTICLE)
    await storage.put_digest(KeptDigest(id="d", chat_id=1, asker_id=1, article_key="k"))
    assert await client.exists(_KEY) == 1
    await storage.forget(1)
    assert await client.exists(_KEY) == 0
    assert await storage.get_article("k") is None
