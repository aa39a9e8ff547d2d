"""Dead letters: jobs that workers gave up, kept for a day.

Such a job failed, or needed too much time or memory.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from bot.cluster.job_codec import BadPayload, json_of
from bot.cluster.redis_connection import PREFIX, open_redis

if TYPE_CHECKING:
    from collections.abc import Sequence

    from redis.asyncio import Redis

#: Seconds for which dead letters are kept in Redis, and how many are kept at most: one more drops
#: the oldest. Each may hold what somebody sent, or what was fetched for a chat: neither is large.
KEPT_S, MOST = 24 * 3600, 100

_KEY = f"{PREFIX}aside"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadLetter:
    """A job that was given up."""

    #: The id that Redis gave it: milliseconds since 1970, a hyphen, a number.
    id: str
    #: The name of the method of `bot.work.jobs.Jobs`.
    kind: str
    #: Why it was given up: the code of a refusal, the name of an error, "tries" or "payload".
    why: str
    payload: str

    @property
    def at(self) -> datetime:
        """Return when the job was given up."""
        return datetime.fromtimestamp(int(self.id.partition("-")[0]) / 1000, UTC)


async def keep_dead_letter(redis: Redis, *, name: str, kind: str, why: str, payload: str) -> None:
    """Keep a job. Raises `bot.cluster.redis_away.AWAY`."""
    fields: Any = {"job": name, "kind": kind, "why": why, "payload": payload}
    async with redis.pipeline() as pipe:
        pipe.xadd(_KEY, fields, maxlen=MOST, approximate=False)
        pipe.expire(_KEY, KEPT_S)
        await pipe.execute()


async def drop_old(redis: Redis) -> None:
    """Drop the letters older than `KEPT_S`. Raises `bot.cluster.redis_away.AWAY`."""
    await redis.xtrim(_KEY, minid=oldest_kept(), approximate=False)


async def list_dead_letters(redis: Redis) -> tuple[DeadLetter, ...]:
    """Return all dead letters, the oldest first. Raises `bot.cluster.redis_away.AWAY`."""
    found: Any = await redis.xrange(_KEY, min=oldest_kept())
    names = ("kind", "why", "payload")
    return tuple(
        DeadLetter(
            id=number.decode(),
            **{one: fields.get(one.encode(), b"?").decode(errors="replace") for one in names},
        )
        for number, fields in found
    )


async def drop(redis: Redis, ids: Sequence[str]) -> int:
    """Drop the letters with these ids; return how many existed.

    Raises `bot.cluster.redis_away.AWAY`.
    """
    return int(await redis.xdel(_KEY, *ids)) if ids else 0


async def report(url: str, ids: Sequence[str], *, drops: bool) -> list[str]:
    """Return lines for the operator: a list of all dead letters, or the contents of some.

    `ids` names these letters. With `drops`, drop the letters in `ids`, or all if `ids` is empty,
    and say how many. Raises `bot.cluster.redis_away.AWAY`.
    """
    redis = open_redis(url)
    try:
        found = [one for one in await list_dead_letters(redis) if not ids or one.id in ids]
        if drops:
            return [f"{await drop(redis, [one.id for one in found])} dropped"]
    finally:
        await redis.aclose()
    if ids:
        return [_content(one) for one in found]
    lines = [
        f"{one.id}  {one.at:%Y-%m-%d %H:%M} UTC  {one.kind}  {one.why}  {len(one.payload)} bytes"
        for one in found
    ]
    return [*lines, f"{len(found)} kept aside"]


def _content(one: DeadLetter) -> str:
    try:
        return json_of(one.payload)
    except BadPayload as problem:
        return f"{one.id} cannot be read: {problem}"


def oldest_kept() -> str:
    """Return the id of a letter from `KEPT_S` ago, in milliseconds since 1970."""
    return str(int(1000 * (time.time() - KEPT_S)))
