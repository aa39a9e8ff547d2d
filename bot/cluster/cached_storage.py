"""The storage in Postgres, with a cache of recent articles in Redis."""

from __future__ import annotations

import json
import time
import zlib
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from bot.cluster.redis_away import AWAY
from bot.cluster.redis_connection import PREFIX
from bot.store.sql.storage import SqlStorage, from_json, to_json
from bot.store.storage import KEPT_S

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from redis.asyncio import Redis
    from sqlalchemy.ext.asyncio import AsyncEngine

    from bot.store.sql.batches import Batches
    from summarizer.model import Article

#: Seconds for which Redis keeps an article. Most buttons are pressed within minutes, and a page
#: that was read an hour ago is fetched again.
CACHED_S = 3600

#: zlib's level, the fastest.
_LEVEL = 1


class CachedStorage(SqlStorage):
    """`Storage` in Postgres, with a cache of articles in Redis. It works without Redis, too."""

    def __init__(
        self, engine: AsyncEngine, redis: Redis, *, batches: Batches | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:  # fmt: skip
        super().__init__(engine, batches=batches, clock=clock)
        self._redis = redis

    async def put_article(self, key: str, article: Article) -> None:
        """Keep an article under `key`; it replaces an earlier one."""
        await super().put_article(key, article)
        body = json.dumps([self._clock(), await to_json(article)])
        with suppress(*AWAY):
            packed = zlib.compress(body.encode(), _LEVEL)
            await self._redis.set(_name(key), packed, ex=CACHED_S)

    async def get_article(self, key: str, *, max_age_s: float = KEPT_S) -> Article | None:
        """Return the article; None when there is none, or it is older than `max_age_s`."""
        packed: Any = None
        with suppress(*AWAY):
            packed = await self._redis.get(_name(key))
        if packed:
            # another version may have written it in another form: then Postgres is asked
            with suppress(RecursionError, TypeError, ValueError, zlib.error):
                made_at, body = json.loads(zlib.decompress(packed))
                if made_at > self._clock() - max_age_s:
                    return await from_json(body)
        return await super().get_article(key, max_age_s=max_age_s)

    async def _drop(self, keys: Iterable[str]) -> None:
        if names := [_name(key) for key in keys]:
            with suppress(*AWAY):  # without Redis now, they expire after `CACHED_S`
                await self._redis.delete(*names)


def _name(key: str) -> str:
    return f"{PREFIX}article:{key}"
