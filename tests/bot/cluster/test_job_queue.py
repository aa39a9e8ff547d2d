"""job_queue: a job stays in the stream until it is done, and odd entries leave it."""

from __future__ import annotations

import asyncio
import json

import pytest
from redis.asyncio import Redis as Client
from structlog.testing import capture_logs

from bot.cluster.job_codec import VERSION, job_to_text
from bot.cluster.job_queue import open_broker, stream
from bot.cluster.queue_client import QueueJobs
from bot.cluster.redis_connection import PREFIX
from bot.work.jobs import read_brief
from summarizer.options import Length
from summarizer.read import read_source
from tests.bot.cluster.queues import LEASE_S, SOURCE, until, worker_at
from tests.doubles.jobs import HeldJobs
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio


async def test_a_worker_takes_no_more_once_told_so_even_if_nobody_cancels(redis_url: str) -> None:
    broker = open_broker(redis_url)
    await broker.startup()
    coming = asyncio.ensure_future(anext(broker.listen()))
    await asyncio.sleep(0)
    broker.close()
    async with asyncio.timeout(50):
        with pytest.raises(StopAsyncIteration):
            await coming
    await broker.shutdown()
    await broker.result_backend.shutdown()


async def test_what_a_dead_worker_had_is_done_by_another(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    broker = open_broker(redis_url)
    await broker.startup()
    asked = asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT))

    async def taken() -> bool:
        return bool(await client.xreadgroup("workers", "dead", {stream(): ">"}, count=1))

    await until(taken)
    async with worker_at(redis_url):
        assert await asked == read_brief(SOURCE, Length.SHORT)
    await broker.shutdown()
    await broker.result_backend.shutdown()


async def test_a_worker_that_takes_long_and_lives_keeps_its_job(
    redis_url: str, jobs: QueueJobs
) -> None:
    slow, idle = HeldJobs(), HeldJobs()
    async with worker_at(redis_url, slow):
        asked = asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT))

        async def begun() -> bool:
            return slow.begun == 1

        await until(begun)
        async with worker_at(redis_url, idle):
            await asyncio.sleep(3 * LEASE_S)
            slow.go_on.set()
            await asked
    assert (slow.begun, idle.begun) == (1, 0)


def _entry(**other: object) -> bytes:
    """A job as a bot sends it, but for some of its fields."""
    payload = job_to_text("read", (SOURCE,))
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
        async with worker_at(redis_url), asyncio.timeout(50):
            assert await jobs.read(SOURCE) == read_source(SOURCE)
    assert [log["event"] for log in logs if log["log_level"] == "error"] == ["queue.odd_entry"]
    assert await client.xlen(stream()) == 0
    assert [record for record in caplog.records if record.exc_info] == []


async def test_an_entry_as_a_bot_sends_it_is_a_job(client: Client, redis_url: str) -> None:
    await client.xadd(stream(), {"data": _entry()})
    async with worker_at(redis_url), asyncio.timeout(50):
        (_, answered) = await client.blpop([f"{PREFIX}answers:a1"])  # type: ignore[misc]
    assert answered == b"a1"


async def test_jobs_outlive_a_redis_that_forgets_everything(
    redis: Redis, redis_url: str, jobs: QueueJobs
) -> None:
    held = HeldJobs()
    async with worker_at(redis_url, held):
        asked = [asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)) for _ in range(2)]

        async def begun() -> bool:
            return held.begun == 2

        await until(begun)
        redis.stop()
        asked.append(asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)))
        held.go_on.set()
        await asyncio.sleep(0.5)
        redis.start()
        made = await asyncio.gather(*asked)
    assert made == [read_brief(SOURCE, Length.SHORT)] * 3


async def test_a_bot_of_the_version_before_is_served_by_a_worker_of_this_one(
    redis_url: str, jobs: QueueJobs, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it will be when there is a version 2: workers are replaced first."""
    monkeypatch.setattr("bot.cluster.job_queue.VERSION", VERSION + 1)
    monkeypatch.setattr("bot.cluster.job_queue.READABLE", (VERSION, VERSION + 1))
    monkeypatch.setattr("bot.cluster.job_queue.stream.__defaults__", (VERSION + 1,))
    async with worker_at(redis_url):
        assert await jobs.read(SOURCE) == read_source(SOURCE)
