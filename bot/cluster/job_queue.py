"""The queue of jobs: taskiq on Redis streams, changed so that no job is lost."""

from __future__ import annotations

import asyncio
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Literal, cast

import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError
from redis.asyncio import Redis
from taskiq import AckableMessage
from taskiq.serializers import JSONSerializer
from taskiq_redis import RedisAsyncResultBackend, RedisStreamBroker

from bot.cluster.dead_letters import oldest_kept
from bot.cluster.job_codec import READABLE, VERSION
from bot.cluster.redis_away import AWAY
from bot.cluster.redis_connection import CONNECTIONS, PREFIX

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator, Awaitable, Callable

    from taskiq import TaskiqResult

_log = structlog.get_logger()

#: The name of the taskiq task: bots send it, workers register it.
TASK = "nutgraf.work"

#: Seconds without a heartbeat of its worker after which another worker takes over a job.
JOB_LEASE_S = 10.0

#: Seconds between two heartbeats of a worker, and between two searches for jobs of dead workers.
_BEAT_S = 2.0

#: Seconds for which Redis holds a request for new jobs; seconds before the next try when Redis
#: is away.
_BLOCK_S, _AGAIN_S = 1.0, 0.3

#: Seconds for which Redis keeps a result for the bot that asked. A worker that has been idle for
#: longer is removed from the consumer group when another one starts.
_RESULT_S = 600

#: Seconds for which a worker tries to write a result into Redis.
_PATIENCE_S = 60.0


class _Labels(BaseModel):
    answer_to: str = Field(pattern=rf"^{PREFIX}answers:[0-9a-f]{{1,32}}$")
    # taskiq would obey these two labels; no bot of ours sends them
    ack_type: None = None
    timeout: None = None


class _JobMessage(BaseModel):
    """A job as a bot puts it into the queue."""

    model_config = ConfigDict(strict=True)

    task_id: str = Field(pattern="^[0-9a-f]{1,32}$")
    task_name: Literal["nutgraf.work"]
    labels: _Labels
    args: tuple[str, str, str]
    kwargs: dict[str, None] = Field(max_length=0)


def stream(version: int = VERSION) -> str:
    """Return the name of the Redis stream for jobs that are written in format `version`."""
    return f"{PREFIX}jobs:{version}"


def later_stream(version: int = VERSION) -> str:
    """Return the name of the stream for jobs that nobody waits for.

    They are taken when there is nothing else to do.
    """
    return f"{stream(version)}:later"


async def drop_old_jobs(redis: Redis, name: str) -> None:
    """Drop the jobs of a stream that are older than `dead_letters.KEPT_S`. Raises `AWAY`.

    The bots that asked have given them up long before, and their payloads hold what people sent.
    """
    await redis.xtrim(name, minid=oldest_kept(), approximate=False)


class Answers(RedisAsyncResultBackend[str]):
    """Keeps each result in Redis until the bot that asked has fetched it, or `_RESULT_S` seconds.

    Each bot has a Redis list of its own, which gets the ids of the jobs whose results are ready.
    """

    def __init__(self, url: str) -> None:
        super().__init__(
            url, keep_results=False, result_ex_time=_RESULT_S, serializer=JSONSerializer(),
            prefix_str=f"{PREFIX}result", max_connection_pool_size=CONNECTIONS, socket_timeout=10,
        )  # fmt: skip

    async def set_result(self, task_id: str, result: TaskiqResult[str]) -> None:
        """Keep a result, and put its id into the list of the bot that asked.

        While Redis is away, try again for `_PATIENCE_S` seconds; then raise one of `AWAY`.
        """
        until = time.monotonic() + _PATIENCE_S
        while True:
            try:
                await super().set_result(task_id, result)
                await self._tell(str(result.labels["answer_to"]), task_id)
            except AWAY:
                if time.monotonic() > until:
                    raise
                await asyncio.sleep(_AGAIN_S)
            else:
                return

    async def _tell(self, answer_to: str, task_id: str) -> None:
        async with Redis(connection_pool=self.redis_pool) as redis, redis.pipeline() as pipe:
            pipe.rpush(answer_to, task_id)
            pipe.expire(answer_to, _RESULT_S)
            await pipe.execute()


class JobBroker(RedisStreamBroker):
    """Keeps jobs in Redis streams; a job leaves its stream when it is done.

    It mends four faults of plain taskiq-redis, which

    - leaves finished jobs in the stream,
    - looks for jobs of dead workers only when a new job comes,
    - takes a job that lasts long from a worker that is still alive,
    - stops when the connection to Redis breaks.
    """

    def __init__(self, url: str, *, lease_s: float = JOB_LEASE_S) -> None:
        super().__init__(
            url, queue_name=stream(), consumer_group_name="workers", consumer_id="0",
            xread_block=int(1000 * _BLOCK_S), idle_timeout=int(1000 * lease_s), xread_count=1,
            additional_streams={
                **{stream(one): ">" for one in READABLE if one != VERSION},
                **{later_stream(one): ">" for one in READABLE},
            },
            max_connection_pool_size=CONNECTIONS, socket_timeout=10,
        )  # fmt: skip
        self._beat_s = min(_BEAT_S, lease_s / 4)
        #: The stream and the id of each job that this worker has taken and not finished.
        self._in_hand: set[tuple[str, bytes]] = set()
        #: `_closed`: whether to take no more jobs. `_ended`: whether those taken are finished too.
        self._closed = self._ended = False

    async def startup(self) -> None:
        """Create the consumer group; a worker also removes workers that are long gone from it."""
        await super().startup()
        if self.is_worker_process:
            await self._forget_workers()

    def close(self) -> None:
        """Make `listen` end after the request to Redis that it is waiting for.

        To cancel the task is not enough. redis-py sends inside `asyncio.wait_for`, and in Python
        3.11 that swallows a cancellation which comes at the moment when the sending is done
        (python/cpython#86296).
        """
        self._closed = True

    def end(self) -> None:
        """Make `beat` end after its next round. Call it when all jobs taken are finished."""
        self._ended = True

    async def listen(self) -> AsyncGenerator[AckableMessage, None]:
        """Yield jobs until `close`: those of dead workers first, then new ones."""
        names = [self.queue_name, *self.additional_streams]
        look_at = 0.0
        while not self._closed:
            try:
                async with Redis(connection_pool=self.connection_pool) as redis:
                    found: list[tuple[str, bytes, dict[bytes, bytes]]] = []
                    if time.monotonic() >= look_at:
                        found = await self._of_the_dead(redis, names)
                        look_at = time.monotonic() + (0.0 if found else self._beat_s)
                    found = found or await self._new(redis, names)
            except AWAY as problem:
                _log.warning("queue.away", error=type(problem).__name__)
                await asyncio.sleep(_AGAIN_S)
                with suppress(*AWAY):  # a Redis that does not save to disk has lost the group
                    await self._declare_consumer_group()
                continue
            for name, number, fields in found:
                if (name, number) in self._in_hand:
                    continue
                ack = self._ack_generator(cast("str", number), name)
                data = fields.get(b"data", b"")
                if fault := _fault_of(data):
                    _log.error("queue.odd_entry", stream=name, fault=fault, bytes=len(data))
                    await ack()
                    continue
                self._in_hand.add((name, number))
                yield AckableMessage(data=data, ack=ack)

    async def _of_the_dead(
        self, redis: Redis, names: list[str]
    ) -> list[tuple[str, bytes, dict[bytes, bytes]]]:
        for name in names:
            _, entries, *_ = await redis.xautoclaim(
                name, self.consumer_group_name, self.consumer_name, self.idle_timeout, count=1
            )
            if entries:
                return [(name, number, fields) for number, fields in entries if fields]
        return []

    async def _new(
        self, redis: Redis, names: list[str]
    ) -> list[tuple[str, bytes, dict[bytes, bytes]]]:
        later = {later_stream(one) for one in READABLE}
        urgent = [name for name in names if name not in later]
        return await self._read(redis, urgent) or await self._read(redis, names, self.block)

    async def _read(
        self, redis: Redis, names: list[str], block: int | None = None
    ) -> list[tuple[str, bytes, dict[bytes, bytes]]]:
        """Take new jobs; when there are none, wait up to `block` milliseconds for one."""
        fetched: Any = await redis.xreadgroup(
            self.consumer_group_name, self.consumer_name, dict.fromkeys(names, ">"),
            count=self.count, block=block,
        )  # fmt: skip
        return [
            (name.decode(), number, fields)
            for name, entries in fetched or ()
            for number, fields in entries
        ]

    def _ack_generator(self, id: str, queue_name: str) -> Callable[[], Awaitable[None]]:  # noqa: A002  # the library's names
        async def done() -> None:
            self._in_hand.discard((queue_name, cast("bytes", id)))
            # if this fails, a worker does the job once more, and no bot waits for that result
            with suppress(*AWAY):
                async with (
                    Redis(connection_pool=self.connection_pool) as redis,
                    redis.pipeline() as pipe,
                ):
                    pipe.xack(queue_name, self.consumer_group_name, id)
                    pipe.xdel(queue_name, id)
                    await pipe.execute()

        return done

    async def beat(self) -> None:
        """Send heartbeats until `end`, so that no other worker takes over the jobs in hand."""
        while not self._ended:
            await asyncio.sleep(self._beat_s)
            with suppress(*AWAY):
                async with Redis(connection_pool=self.connection_pool) as redis:
                    for name, number in tuple(self._in_hand):
                        await redis.xclaim(
                            name, self.consumer_group_name, self.consumer_name, 0, [number],
                            justid=True,
                        )  # fmt: skip

    async def _forget_workers(self) -> None:
        async with Redis(connection_pool=self.connection_pool) as redis:
            for name in (self.queue_name, *self.additional_streams):
                known: Any = await redis.xinfo_consumers(name, self.consumer_group_name)
                for one in known:
                    if not one["pending"] and one["idle"] > 1000 * _RESULT_S:
                        await redis.xgroup_delconsumer(name, self.consumer_group_name, one["name"])


def _fault_of(data: bytes) -> str | None:
    """Return why an entry of the queue is not a job; None when it is one.

    taskiq itself would stop at such an entry, or write its whole content to the log.
    """
    try:
        _JobMessage.model_validate_json(data)
    except ValidationError as problem:
        fault = problem.errors(include_input=False, include_context=False, include_url=False)[0]
        return f"{'.'.join(map(str, fault['loc']))}: {fault['type']}".removeprefix(": ")
    return None


def open_broker(url: str, *, lease_s: float = JOB_LEASE_S) -> JobBroker:
    """Return the queue, with `Answers` for the results."""
    broker = JobBroker(url, lease_s=lease_s)
    broker.result_backend = cast("Any", Answers(url))
    return broker
