"""`Jobs` for a bot whose workers run elsewhere: it sends jobs by the queue, and takes answers."""

from __future__ import annotations

import asyncio
import secrets
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import structlog
from taskiq.exceptions import SendTaskError
from taskiq.kicker import AsyncKicker

from bot.cluster.job_codec import BadPayload, job_to_text, result_from_text
from bot.cluster.job_queue import TASK, drop_old_jobs, later_stream, open_broker
from bot.cluster.redis_away import AWAY
from bot.cluster.redis_connection import PREFIX, open_redis
from bot.errors import Busy
from bot.operating.metrics import Load
from bot.supervision import beside
from bot.threads import run_beside
from bot.work.fair_queue import NOBODY, on_behalf_of

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from redis.asyncio import Redis

    from bot.chat.digests.edition import Edition
    from bot.chat.digests.sequel import News
    from bot.chat.digests.story import ToldStory
    from bot.cluster.job_queue import JobBroker
    from bot.work.edition_stories import SharedArticle
    from bot.work.jobs import Brief
    from summarizer.feeds import Feed
    from summarizer.model import Article, Digest, Source
    from summarizer.options import DigestOptions, Length

_log = structlog.get_logger()

#: Seconds within which an answer must come. A job may take `BUDGET_S`, and the job of a dead
#: worker is begun again after `JOB_LEASE_S`. Where this is not enough, no workers are running, or
#: far too few.
PATIENCE_S = 120.0

#: Seconds before the next try when Redis is away.
_AGAIN_S = 0.3

#: Seconds for which Redis holds a request for answers.
_BLOCK_S = 2

#: A payload of more characters is written or read in a thread. This many characters in short lines
#: take 5 ms.
_LARGE = 30_000


@dataclass(frozen=True, slots=True, eq=False)
class _Asked:
    stream: str
    kind: str
    payload: str
    answer: asyncio.Future[str]


class QueueJobs:
    """`Jobs` by way of the queue.

    Jobs of `NOBODY` wait in a stream of their own, until the workers have nothing else to do. When
    a stream holds `depth` unfinished jobs, those of other bots included, it takes no new one.

    While Redis is away, jobs wait here. When it is back, all jobs without an answer are sent
    again, because Redis may have lost them.
    """

    def __init__(self, broker: JobBroker, redis: Redis, *, depth: int) -> None:
        self._broker = broker
        self._redis = redis
        self._depth = depth
        self._answer_to = f"{PREFIX}answers:{secrets.token_hex(8)}"
        self._waiting: dict[str, _Asked] = {}
        self._closed = False

    async def read(self, source: Source) -> Article:
        """Return the article in `source`."""
        article: Article = await self._run("read", source)
        return article

    async def brief(self, article: Article, length: Length) -> Brief:
        """Return the digest of `article` at a length, and whether there is a longer one."""
        brief: Brief = await self._run("brief", article, length)
        return brief

    async def read_brief(self, source: Source, length: Length) -> tuple[Article, Brief]:
        """Return the article in `source` and its brief, as a single job."""
        both: tuple[Article, Brief] = await self._run("read_brief", source, length)
        return both

    async def digest(self, article: Article, options: DigestOptions) -> Digest:
        """Return the digest of `article`."""
        digest: Digest = await self._run("digest", article, options)
        return digest

    async def edit(self, shared: tuple[SharedArticle, ...], now: float) -> Edition:
        """Return the edition of what was shared (see `bot.work.edition_stories.edit`)."""
        edition: Edition = await self._run("edit", shared, now)
        return edition

    async def find_stories(self, articles: tuple[Article, ...]) -> tuple[tuple[int, ...], ...]:
        """Return the indices of articles on one story (see `bot.work.telling`)."""
        groups: tuple[tuple[int, ...], ...] = await self._run("find_stories", articles)
        return groups

    async def tell_story(self, articles: tuple[Article, ...], length: Length) -> ToldStory | None:
        """Return the digest of the largest story in `articles` (see `bot.work.telling`)."""
        told: ToldStory | None = await self._run("tell_story", articles, length)
        return told

    async def find_news(self, article: Article, earlier: tuple[Article, ...]) -> News | None:
        """Return what is new in `article` (see `bot.work.telling`)."""
        news: News | None = await self._run("find_news", article, earlier)
        return news

    async def read_feed(self, source: Source) -> Feed:
        """Return the feed in `source`."""
        feed: Feed = await self._run("read_feed", source)
        return feed

    def load(self) -> Load:
        """Return how many jobs of this bot have no answer yet."""
        return Load(waiting=len(self._waiting), at_work=0)

    async def serve(self) -> None:
        """Hand answers to those who wait for them, until `close`."""
        away = False
        while not self._closed:
            try:
                told: Any = await self._redis.blpop([self._answer_to], timeout=_BLOCK_S)
                if away:
                    away = False
                    _log.info("queue.back", waiting=len(self._waiting))
                    for name in tuple(self._waiting):
                        await self._send(name)
                if told:
                    await self._take(told[1].decode(errors="replace"))
            except AWAY as problem:
                if not away:
                    _log.error("queue.away", error=type(problem).__name__)
                away = True
                await asyncio.sleep(_AGAIN_S)

    def close(self) -> None:
        """Make `serve` end. To cancel its task is not enough: see `JobBroker.close`."""
        self._closed = True

    async def _run(self, kind: str, *arguments: object) -> Any:
        payload = await run_beside(_size(arguments) > _LARGE, job_to_text, kind, arguments)
        name = secrets.token_hex(8)
        queue = later_stream() if on_behalf_of.get() is NOBODY else self._broker.queue_name
        asked = _Asked(queue, kind, payload, asyncio.get_running_loop().create_future())
        try:
            async with asyncio.timeout(PATIENCE_S):
                await self._join(name, asked)
                answer = await asked.answer
        except TimeoutError:
            _log.error("queue.no_answer", kind=kind)
            raise Busy(detail="no worker answered") from None
        finally:
            self._waiting.pop(name, None)
        return await run_beside(len(answer) > _LARGE, result_from_text, kind, answer)

    async def _join(self, name: str, asked: _Asked) -> None:
        """Put a job in the queue; wait while Redis is away. Raises `Busy` if the queue is full."""
        while True:
            try:
                if name not in self._waiting:  # a failed try may have put it in already
                    await drop_old_jobs(self._redis, asked.stream)
                    if await self._redis.xlen(asked.stream) >= self._depth:
                        raise Busy(detail="the queue is full")
                    self._waiting[name] = asked
                await self._send(name)
            except AWAY:
                await asyncio.sleep(_AGAIN_S)
            else:
                return

    async def _send(self, name: str) -> None:
        """Put a job in the queue. Raises `AWAY`."""
        asked = self._waiting[name]
        kicker: AsyncKicker[Any, str] = AsyncKicker(TASK, self._broker, {}, str)
        kicker = kicker.with_task_id(name).with_labels(
            answer_to=self._answer_to, queue_name=asked.stream
        )
        try:
            await kicker.kiq(name, asked.kind, asked.payload)
        except SendTaskError as problem:
            raise problem.__cause__ or problem from None

    async def _take(self, name: str) -> None:
        """Give the answer of a job to the task that waits for it; ignore a second answer."""
        asked = self._waiting.get(name)
        if asked is None or asked.answer.done():
            return
        backend = self._broker.result_backend
        if not await backend.is_result_ready(name):
            return
        try:
            result = await backend.get_result(name)
        except AWAY:
            raise
        except Exception as problem:  # noqa: BLE001  # whatever the library makes of it
            if not asked.answer.done():
                asked.answer.set_exception(BadPayload(f"an answer: {type(problem).__name__}"))
            return
        if asked.answer.done():
            return
        if result.is_err:
            asked.answer.set_exception(BadPayload("the worker could not read the job"))
        else:
            asked.answer.set_result(str(result.return_value))


def _size(what: object) -> int:
    """Return about how many characters there are in a source, an article or several."""
    if isinstance(what, tuple):
        return sum(_size(getattr(one, "article", one)) for one in what)
    return len(getattr(what, "body", "") or getattr(what, "text", ""))


@asynccontextmanager
async def open_queue_jobs(url: str, *, depth: int) -> AsyncIterator[QueueJobs]:
    """Have jobs done by the workers on the Redis at `url`. Raises `TaskEnded`."""
    broker, redis = open_broker(url), open_redis(url)
    jobs = QueueJobs(broker, redis, depth=depth)
    try:
        async with beside(jobs.serve(), "taking in the answers of workers"):
            try:
                yield jobs
            finally:
                jobs.close()
    finally:
        with suppress(*AWAY):
            await broker.shutdown()
        await broker.result_backend.shutdown()
        await redis.aclose()
