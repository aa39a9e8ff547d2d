"""Jobs by way of Redis: the same answers, no job lost, none for ever."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from redis.asyncio import Redis as Client
from structlog.testing import capture_logs

from bot.cluster.job_codec import VERSION, BadPayload, job_to_text, result_from_text
from bot.cluster.job_queue import PREFIX, open_broker, open_redis, stream
from bot.cluster.queue_client import QueueJobs, open_queue_jobs
from bot.cluster.queue_worker import Desk, run_worker, working
from bot.errors import Busy, TooHeavy
from bot.supervision import TaskEnded
from bot.work.jobs import Brief, read_brief
from summarizer.errors import EmptyText
from summarizer.model import Article, Source
from summarizer.options import DigestOptions, Length
from summarizer.pipeline import digest
from summarizer.read import read_source
from tests.builders import ARTICLE
from tests.doubles.jobs import DirectJobs, HeldJobs
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio

_SOURCE = Source(body=ARTICLE.encode(), media_type="text/plain")

#: Seconds without a sign of life after which the workers here count as dead.
_LEASE_S = 0.4


class BrokenJobs(DirectJobs):
    """Jobs that are refused, or break."""

    async def read(self, source: Source) -> Article:
        raise TooHeavy(detail="memory")

    async def brief(self, article: Article, length: Length) -> Brief:
        raise KeyError("nobody foresaw it")


@asynccontextmanager
async def _worker(url: str, jobs: DirectJobs | None = None) -> AsyncIterator[None]:
    async with working(url, jobs or DirectJobs(), workers=2, lease_s=_LEASE_S):
        yield


@pytest.fixture
async def client(redis_url: str) -> AsyncIterator[Client]:
    opened = open_redis(redis_url)
    yield opened
    await opened.aclose()


@pytest.fixture
async def jobs(redis_url: str) -> AsyncIterator[QueueJobs]:
    async with open_queue_jobs(redis_url, depth=3) as opened:
        yield opened


async def _until(holds: object) -> None:
    """Wait until a coroutine function says so."""
    async with asyncio.timeout(20):
        while not await holds():  # type: ignore[operator]  # noqa: ASYNC110
            await asyncio.sleep(0.01)


async def test_the_answers_are_those_of_one_process(redis_url: str, jobs: QueueJobs) -> None:
    article = read_source(_SOURCE)
    async with _worker(redis_url):
        assert await jobs.read(_SOURCE) == article
        assert await jobs.read_brief(_SOURCE, Length.LONG) == read_brief(_SOURCE, Length.LONG)
        assert await jobs.digest(article, DigestOptions()) == digest(article, DigestOptions())
        with pytest.raises(EmptyText):
            await jobs.digest(Article(text=""), DigestOptions())
    assert jobs.load().waiting == 0


async def test_a_bot_ends_right_after_its_last_answer(redis_url: str) -> None:
    async with (
        _worker(redis_url),
        asyncio.timeout(15),
        open_queue_jobs(redis_url, depth=99) as jobs,
    ):
        await asyncio.gather(*(jobs.read_brief(_SOURCE, Length.SHORT) for _ in range(40)))


async def test_a_worker_takes_no_more_once_told_so_even_if_nobody_cancels(redis_url: str) -> None:
    broker = open_broker(redis_url)
    await broker.startup()
    coming = asyncio.ensure_future(anext(broker.listen()))
    await asyncio.sleep(0)
    broker.close()
    async with asyncio.timeout(20):
        with pytest.raises(StopAsyncIteration):
            await coming
    await broker.shutdown()
    await broker.result_backend.shutdown()


async def test_a_worker_told_to_stop_finishes_what_it_has_and_takes_no_more(
    redis_url: str, jobs: QueueJobs
) -> None:
    held, stop, lease_s = HeldJobs(), asyncio.Event(), 1.0

    async def works() -> None:
        async with working(redis_url, held, workers=2, lease_s=lease_s):
            await stop.wait()

    at_work = asyncio.create_task(works())
    asked = [asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)) for _ in range(2)]

    async def begun() -> bool:
        return held.begun == 2

    await _until(begun)
    asked.append(asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)))
    stop.set()
    # its jobs stay its own while it ends, though others look for jobs to take over
    others = HeldJobs()
    others.go_on.set()
    async with working(redis_url, others, workers=2, lease_s=lease_s):
        await asked[2]
        await asyncio.sleep(1.5 * lease_s)
        assert [one.done() for one in asked] == [False, False, True]
        held.go_on.set()
        await asyncio.gather(*asked)
        await at_work
    assert (held.begun, others.begun) == (2, 1)


async def test_a_full_queue_is_busy_and_says_so_at_once(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    asked = [asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)) for _ in range(3)]

    async def full() -> bool:
        return bool(await client.xlen(stream()) == 3)

    await _until(full)
    with pytest.raises(Busy):
        await jobs.read_brief(_SOURCE, Length.SHORT)
    async with _worker(redis_url):
        await asyncio.gather(*asked)
    # what is done is not in the stream any more
    assert await client.xlen(stream()) == 0


async def test_what_a_dead_worker_had_is_done_by_another(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    broker = open_broker(redis_url)
    await broker.startup()
    asked = asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT))

    async def taken() -> bool:
        return bool(await client.xreadgroup("workers", "dead", {stream(): ">"}, count=1))

    await _until(taken)
    async with _worker(redis_url):
        assert await asked == read_brief(_SOURCE, Length.SHORT)
    await broker.shutdown()
    await broker.result_backend.shutdown()


async def test_a_worker_that_takes_long_and_lives_keeps_its_job(
    redis_url: str, jobs: QueueJobs
) -> None:
    slow, idle = HeldJobs(), HeldJobs()
    async with _worker(redis_url, slow):
        asked = asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT))

        async def begun() -> bool:
            return slow.begun == 1

        await _until(begun)
        async with _worker(redis_url, idle):
            await asyncio.sleep(3 * _LEASE_S)
            slow.go_on.set()
            await asked
    assert (slow.begun, idle.begun) == (1, 0)


async def test_a_job_that_brings_down_every_worker_is_refused_and_kept_aside(
    client: Client,
) -> None:
    desk = Desk(DirectJobs(), client, most_tries=2)
    payload = job_to_text("read", (_SOURCE,))
    with capture_logs() as logs:
        answers = [await desk.work("j", "read", payload) for _ in range(3)]
    assert result_from_text("read", answers[1]) == read_source(_SOURCE)
    with pytest.raises(TooHeavy):
        result_from_text("read", answers[2])
    assert [(log["event"], log["why"]) for log in logs] == [("job.set_aside", "tries")]
    ((_, kept),) = await client.xrange(f"{PREFIX}aside")
    assert kept[b"payload"].decode() == payload
    assert 0 < await client.ttl(f"{PREFIX}aside") <= 24 * 3600


async def test_what_was_too_much_or_broke_is_answered_and_kept_aside(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    async with _worker(redis_url, BrokenJobs()):
        with pytest.raises(TooHeavy):
            await jobs.read(_SOURCE)
        with pytest.raises(RuntimeError, match=r"^KeyError$"):
            await jobs.brief(read_source(_SOURCE), Length.SHORT)
    kept = await client.xrange(f"{PREFIX}aside")
    assert [fields[b"why"] for _, fields in kept] == [b"bot.too_heavy", b"KeyError"]


def _entry(**other: object) -> bytes:
    """A job as a bot sends it, but for some of its fields."""
    payload = job_to_text("read", (_SOURCE,))
    job = {"task_id": "a1", "task_name": "nutgraf.work",
           "labels": {"answer_to": f"{PREFIX}answers:a1"}, "args": ["a1", "read", payload],
           "kwargs": {}}  # fmt: skip
    return json.dumps(job | other).encode()


@pytest.mark.parametrize(
    "fields",
    [
        {"x": "y"},
        *(
            {"data": data}
            for data in (
                b"", b"\xff\xfe", b"7", b"null", b"[" * 99_999, b"[" * 99_999 + b"]" * 99_999,
                _entry(task_name="another"), _entry(task_id="\ud800"), _entry(task_id=[1]),
                _entry(labels={}), _entry(labels={"answer_to": [1]}),
                _entry(labels={"answer_to": "somebody else's"}),
                _entry(labels={"answer_to": f"{PREFIX}answers:a1", "ack_type": "x"}),
                _entry(labels={"answer_to": f"{PREFIX}answers:a1", "timeout": "x"}),
                _entry(args=[]), _entry(args=[1, 2, 3]), _entry(kwargs={"x": 1}),
            )
        ),
    ],
)  # fmt: skip
async def test_an_odd_entry_in_the_queue_is_let_go_and_the_next_job_is_done(
    redis_url: str, client: Client, jobs: QueueJobs, caplog: pytest.LogCaptureFixture,
    fields: dict[str, bytes],
) -> None:  # fmt: skip
    await client.xadd(stream(), fields)  # type: ignore[arg-type]  # of the library's own making
    with capture_logs() as logs:
        async with _worker(redis_url), asyncio.timeout(20):
            assert await jobs.read(_SOURCE) == read_source(_SOURCE)
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["queue.odd_entry"]
    assert await client.xlen(stream()) == 0
    assert [record for record in caplog.records if record.exc_info] == []


async def test_an_entry_as_a_bot_sends_it_is_a_job(client: Client, redis_url: str) -> None:
    await client.xadd(stream(), {"data": _entry()})
    async with _worker(redis_url), asyncio.timeout(20):
        (_, answered) = await client.blpop([f"{PREFIX}answers:a1"])  # type: ignore[misc]
    assert answered == b"a1"


async def test_an_answer_that_nobody_asked_for_is_let_go(
    redis_url: str, client: Client, jobs: QueueJobs
) -> None:
    await client.rpush(jobs._answer_to, b"\xff", "nobody's")  # type: ignore[misc]
    async with _worker(redis_url), asyncio.timeout(20):
        assert await jobs.read(_SOURCE) == read_source(_SOURCE)


@pytest.mark.parametrize("answer", [b"", b"{odd", b"7", b"\xff", b"[" * 99_999])
async def test_an_odd_answer_fails_the_one_job_that_it_is_for(
    redis_url: str, client: Client, jobs: QueueJobs, answer: bytes
) -> None:
    asked = asyncio.create_task(jobs.read(_SOURCE))

    async def is_sent() -> bool:
        return await client.xlen(stream()) == 1

    await _until(is_sent)
    (name,) = jobs._waiting
    await client.set(f"{PREFIX}result:{name}", answer)
    await client.rpush(jobs._answer_to, name)  # type: ignore[misc]
    with pytest.raises(BadPayload):
        await asked
    async with _worker(redis_url), asyncio.timeout(20):
        assert await jobs.read(_SOURCE) == read_source(_SOURCE)


@pytest.mark.parametrize(
    "name",
    ["taking jobs from the queue", "showing that jobs are worked on",
     "dropping what was kept aside", "taking in the answers of workers"],
)  # fmt: skip
async def test_a_task_that_ends_is_noticed(redis_url: str, name: str) -> None:
    async def runs() -> None:
        async with _worker(redis_url), open_queue_jobs(redis_url, depth=3):
            (task,) = (one for one in asyncio.all_tasks() if one.get_name() == name)
            task.cancel()
            await asyncio.Event().wait()

    with capture_logs(), pytest.raises(TaskEnded, match=rf"^{name} ended: nobody knows why$"):
        await runs()


async def test_jobs_outlive_a_redis_that_forgets_everything(
    redis: Redis, redis_url: str, jobs: QueueJobs
) -> None:
    held = HeldJobs()
    async with _worker(redis_url, held):
        asked = [asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)) for _ in range(2)]

        async def begun() -> bool:
            return held.begun == 2

        await _until(begun)
        redis.stop()
        asked.append(asyncio.create_task(jobs.read_brief(_SOURCE, Length.SHORT)))
        held.go_on.set()
        await asyncio.sleep(0.5)
        redis.start()
        made = await asyncio.gather(*asked)
    assert made == [read_brief(_SOURCE, Length.SHORT)] * 3


async def test_a_bot_of_the_version_before_is_served_by_a_worker_of_this_one(
    redis_url: str, jobs: QueueJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it will be when there is a version 2: workers are replaced first."""
    monkeypatch.setattr("bot.cluster.job_queue.VERSION", VERSION + 1)
    monkeypatch.setattr("bot.cluster.job_queue.READABLE", (VERSION, VERSION + 1))
    monkeypatch.setattr("bot.cluster.job_queue.stream.__defaults__", (VERSION + 1,))
    async with _worker(redis_url):
        assert await jobs.read(_SOURCE) == read_source(_SOURCE)


async def test_a_worker_waits_for_a_redis_that_is_not_there_yet(redis: Redis) -> None:
    url = redis.new_url()
    redis.stop()
    stop = asyncio.Event()
    with capture_logs() as logs:
        at_work = asyncio.create_task(run_worker(url, DirectJobs(), workers=1, stop=stop))

        async def said(event: str) -> bool:
            return any(log["event"] == event for log in logs)

        await _until(lambda: said("queue.away"))
        redis.start()
        await _until(lambda: said("worker.started"))
        stop.set()
        await at_work
