"""queue_worker: takes jobs, does each a few times at most, and ends in good order."""

from __future__ import annotations

import asyncio

import pytest
from redis.asyncio import Redis as Client
from structlog.testing import capture_logs

from bot.cluster.job_codec import job_to_text, result_from_text
from bot.cluster.job_queue import later_stream, stream
from bot.cluster.queue_client import QueueJobs, open_queue_jobs
from bot.cluster.queue_worker import MOST_TRIES, Desk, run_worker, working
from bot.cluster.redis_connection import PREFIX
from bot.errors import TooHeavy
from bot.supervision import TaskEnded
from bot.work.jobs import Brief
from summarizer.errors import EmptyText
from summarizer.model import Article, Source
from summarizer.options import Length
from summarizer.read import read_source
from tests.bot.cluster.queues import SOURCE, ids_of_a_day_ago, until, worker_at
from tests.doubles.jobs import DirectJobs, HeldJobs
from tests.doubles.servers import Redis

pytestmark = pytest.mark.anyio


class BrokenJobs(DirectJobs):
    """Jobs that are refused, or break."""

    async def read(self, source: Source) -> Article:
        raise TooHeavy(detail="memory")

    async def brief(self, article: Article, length: Length) -> Brief:
        raise KeyError("nobody foresaw it")


async def test_a_worker_told_to_stop_finishes_what_it_has_and_takes_no_more(
    redis_url: str, jobs: QueueJobs
) -> None:
    held, stop, lease_s = HeldJobs(), asyncio.Event(), 1.0

    async def works() -> None:
        async with working(redis_url, held, workers=2, lease_s=lease_s):
            await stop.wait()

    at_work = asyncio.create_task(works())
    asked = [asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)) for _ in range(2)]

    async def begun() -> bool:
        return held.begun == 2

    await until(begun)
    asked.append(asyncio.create_task(jobs.read_brief(SOURCE, Length.SHORT)))
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


async def test_a_job_that_brings_down_every_worker_is_refused_and_kept_aside(
    client: Client,
) -> None:
    desk = Desk(DirectJobs(), client, most_tries=2)
    payload = job_to_text("read", (SOURCE,))
    with capture_logs() as logs:
        answers = [await desk.work("j", "read", payload) for _ in range(3)]
    assert result_from_text("read", answers[1]) == read_source(SOURCE)
    with pytest.raises(TooHeavy):
        result_from_text("read", answers[2])
    assert [(log["event"], log["why"]) for log in logs] == [("job.set_aside", "tries")]
    ((_, kept),) = await client.xrange(f"{PREFIX}aside")
    assert kept[b"payload"].decode() == payload
    assert 0 < await client.ttl(f"{PREFIX}aside") <= 24 * 3600


async def test_what_was_too_much_or_broke_is_answered_and_kept_aside(
    redis_url: str, jobs: QueueJobs, client: Client
) -> None:
    async with worker_at(redis_url, BrokenJobs()):
        with pytest.raises(TooHeavy):
            await jobs.read(SOURCE)
        with pytest.raises(RuntimeError, match=r"^KeyError$"):
            await jobs.brief(read_source(SOURCE), Length.SHORT)
    kept = await client.xrange(f"{PREFIX}aside")
    assert [fields[b"why"] for _, fields in kept] == [b"bot.too_heavy", b"KeyError"]


@pytest.mark.parametrize(
    "name",
    ["taking jobs from the queue", "showing that jobs are worked on",
     "dropping what was kept aside", "taking in the answers of workers"],
)  # fmt: skip
async def test_a_task_that_ends_is_noticed(redis_url: str, name: str) -> None:
    async def runs() -> None:
        async with worker_at(redis_url), open_queue_jobs(redis_url, depth=3):
            (task,) = (one for one in asyncio.all_tasks() if one.get_name() == name)
            task.cancel()
            await asyncio.Event().wait()

    with capture_logs(), pytest.raises(TaskEnded, match=rf"^{name} ended: nobody knows why$"):
        await runs()


async def test_what_was_given_up_a_day_ago_goes_though_another_worker_has_it(
    redis_url: str, client: Client
) -> None:
    names = (stream(), later_stream())
    (old,) = ids_of_a_day_ago(1)
    async with worker_at(redis_url):  # the workers' group is there now
        pass
    for name in names:
        await client.xadd(name, {"data": "{}"}, id=old)  # type: ignore[arg-type]
        await client.xreadgroup("workers", "hanging", {name: ">"}, count=1)

    async def gone() -> bool:
        return [await client.xlen(name) for name in names] == [0, 0]

    async with working(redis_url, DirectJobs(), workers=1, lease_s=600):
        await until(gone)


async def test_a_worker_waits_for_a_redis_that_is_not_there_yet(redis: Redis) -> None:
    url = redis.new_url()
    redis.stop()
    stop = asyncio.Event()
    with capture_logs() as logs:
        at_work = asyncio.create_task(run_worker(url, DirectJobs(), workers=1, stop=stop))

        async def said(event: str) -> bool:
            return any(log["event"] == event for log in logs)

        await until(lambda: said("queue.away"))
        redis.start()
        await until(lambda: said("worker.started"))
        stop.set()
        await at_work


async def test_a_job_is_begun_three_times_at_most(client: Client) -> None:
    desk = Desk(DirectJobs(), client)
    payload = job_to_text("read", (SOURCE,))
    with capture_logs():
        answers = [await desk.work("j", "read", payload) for _ in range(MOST_TRIES + 1)]
    assert MOST_TRIES == 3
    assert result_from_text("read", answers[2]) == read_source(SOURCE)
    with pytest.raises(TooHeavy):
        result_from_text("read", answers[3])
    assert 3000 < await client.ttl(f"{PREFIX}tries:j") <= 3600


async def test_what_the_sender_can_be_told_is_not_kept_aside(client: Client) -> None:
    with capture_logs() as logs:
        source = Source(body=b"", media_type="text/plain")
        answer = await Desk(DirectJobs(), client).work("j", "read", job_to_text("read", (source,)))
    with pytest.raises(EmptyText):
        result_from_text("read", answer)
    assert (logs, await client.xlen(f"{PREFIX}aside")) == ([], 0)
