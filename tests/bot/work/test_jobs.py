"""Work in processes: results, refusals, deaths, replacements, and whose turn it is."""

from __future__ import annotations

import asyncio
import os
import signal
import sys
from collections.abc import AsyncIterator
from multiprocessing import forkserver
from pathlib import Path

import pytest
from structlog.testing import capture_logs
from telegram import Update

from bot.errors import Busy, TooHeavy
from bot.incoming.chat_order import ChatOrder
from bot.incoming.pastes import Pastes
from bot.incoming.update_queue import UpdateQueue
from bot.operating.metrics import Load
from bot.store.answer_attempt import Attempt, Stage, begin
from bot.supervision import GivenUp
from bot.work.fair_queue import on_behalf_of
from bot.work.jobs import QUEUE_PER_WORKER, PoolJobs, open_jobs
from bot.work.worker_process import Budget
from summarizer.errors import EmptyText, OutOfTime
from summarizer.model import Article, Source
from summarizer.options import DigestOptions
from tests.builders import ALICE, ARTICLE, MALLORY, message, press, update
from tests.doubles import work

pytestmark = [pytest.mark.anyio, pytest.mark.process]


@pytest.fixture
async def jobs() -> AsyncIterator[PoolJobs]:
    async with open_jobs(1) as opened:
        yield opened


async def test_an_article_is_read_and_digested_in_a_worker(jobs: PoolJobs) -> None:
    article = await jobs.read(Source(body=ARTICLE.encode()))
    digest = await jobs.digest(article, DigestOptions())
    assert article.title == "Ferry to Skerry Island gets a second boat"
    assert len(digest.points) >= 1
    assert await jobs.run(os.getpid) != os.getpid()


async def test_a_refusal_reaches_the_one_who_asked(jobs: PoolJobs) -> None:
    with pytest.raises(EmptyText):
        await jobs.digest(Article(text=""), DigestOptions())
    assert (await jobs.digest(Article(text=ARTICLE), DigestOptions())).words > 90


async def test_what_waits_and_what_is_at_work_can_be_counted(jobs: PoolJobs) -> None:
    await jobs.run(os.getpid)
    assert jobs.load() == Load(waiting=0, at_work=0)
    naps = [asyncio.create_task(jobs.run(work.nap)) for _ in range(3)]
    for _ in range(5):
        await asyncio.sleep(0)
    assert jobs.load() == Load(waiting=2, at_work=1)
    await asyncio.gather(*naps)
    assert jobs.load() == Load(waiting=0, at_work=0)


async def test_after_work_that_had_to_be_ended_the_next_is_done() -> None:
    async with open_jobs(1, budget=Budget(seconds=2, grace_s=0.2)) as jobs:
        with pytest.raises(OutOfTime):
            await jobs.run(work.search_in_c)
        assert (await jobs.digest(Article(text=ARTICLE), DigestOptions())).words > 90


async def test_after_work_without_measure_the_next_is_done() -> None:
    async with open_jobs(1, budget=Budget(memory_mb=300)) as jobs:
        for deed in (work.take_much_at_once, work.take_more_and_more):
            with pytest.raises(TooHeavy):
                await jobs.run(deed)
        assert (await jobs.digest(Article(text=ARTICLE), DigestOptions())).words > 90


async def test_a_job_whose_worker_is_killed_is_done_by_another(
    jobs: PoolJobs, tmp_path: Path
) -> None:
    before = await jobs.run(os.getpid)
    with capture_logs() as logs:
        assert await jobs.run(work.die_once, str(tmp_path / "marker")) == "done"
    assert [(log["event"], log["reason"]) for log in logs] == [("worker.died", "exit code -9")]
    assert await jobs.run(os.getpid) != before


async def test_a_worker_that_is_killed_costs_nobody_else_anything() -> None:
    async with open_jobs(2) as jobs:
        others = [
            asyncio.create_task(jobs.digest(Article(text=ARTICLE), DigestOptions()))
            for _ in range(20)
        ]
        with pytest.raises(TooHeavy) as caught:
            await jobs.run(work.die)
        assert caught.value.detail == "die: the worker died twice"
        assert {digest.words > 90 for digest in await asyncio.gather(*others)} == {True}


async def test_a_worker_that_is_killed_while_idle_is_replaced(jobs: PoolJobs) -> None:
    first = await jobs.run(os.getpid)
    os.kill(first, signal.SIGKILL)
    assert await jobs.run(os.getpid) != first


async def test_a_fork_server_that_dies_while_a_worker_starts_is_started_anew() -> None:
    forkserver.ensure_running()
    server = forkserver._forkserver._forkserver_pid  # type: ignore[attr-defined]
    os.kill(server, signal.SIGSTOP)
    with capture_logs() as logs:
        async with open_jobs(1) as jobs:
            waiting = asyncio.create_task(jobs.run(os.getpid))
            while not _asks_the_fork_server():  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            os.kill(server, signal.SIGKILL)
            assert await waiting != os.getpid()
    # until the kernel has buried it, one more try may meet what is left of it
    assert {log["event"] for log in logs} == {"worker.not_started"}
    assert logs[0]["reason"] == "EOFError: unexpected EOF"


def _asks_the_fork_server() -> bool:
    """Tell whether a thread waits for it to say which process it has started."""
    frames = sys._current_frames().values()
    return any(frame.f_code.co_name == "read_signed" for frame in frames)


async def test_a_pool_that_can_start_no_worker_gives_up() -> None:
    no_limit_at_all = Budget(memory_mb=2**60)  # more than the system can count
    jobs = PoolJobs(1, budget=no_limit_at_all, pauses_s=(0.0, 0.0))
    with capture_logs() as logs, pytest.raises(ExceptionGroup) as caught:
        await jobs.serve()
    (problem,) = caught.value.exceptions
    assert isinstance(problem, GivenUp)
    reasons = [log["reason"] for log in logs if log["event"] == "worker.not_started"]
    assert len(reasons) == 2
    assert str(problem) == f"no worker process starts: {reasons[-1]}"


async def test_what_no_future_can_hold_is_told_by_its_name(jobs: PoolJobs) -> None:
    with pytest.raises(RuntimeError, match=r"^StopIteration$"):
        await jobs.run(next, iter(()))
    assert await jobs.run(os.getpid) != os.getpid()


async def test_a_worker_is_replaced_after_so_many_jobs() -> None:
    async with open_jobs(1, jobs_each=3) as jobs:
        assert len({await jobs.run(os.getpid) for _ in range(3)}) == 1
        assert len({await jobs.run(os.getpid) for _ in range(6)}) == 2


async def test_who_does_not_wait_any_longer_is_passed_over(jobs: PoolJobs, tmp_path: Path) -> None:
    notes = tmp_path / "notes"
    napping = asyncio.create_task(jobs.run(work.nap))
    given_up = asyncio.create_task(jobs.run(work.note, str(notes), "given up"))
    await asyncio.sleep(0)
    given_up.cancel()
    await jobs.run(work.note, str(notes), "wanted")
    await napping
    assert notes.read_text() == "wanted\n"


async def test_work_that_nobody_waits_for_any_longer_is_ended_at_once() -> None:
    async with open_jobs(1, budget=Budget(seconds=1000, grace_s=1000)) as jobs:
        await jobs.run(os.getpid)
        given_up = asyncio.create_task(jobs.run(work.search_in_c))
        for _ in range(5):
            await asyncio.sleep(0)
        assert jobs.load().at_work == 1
        given_up.cancel()
        assert (await jobs.digest(Article(text=ARTICLE), DigestOptions())).words > 90


async def test_how_far_a_job_is_reaches_the_try_that_waits_for_it(jobs: PoolJobs) -> None:
    stages: list[Stage] = []
    begin(Attempt(on_stage=stages.append))
    assert await jobs.run(work.count_pages) == "counted"
    # what a worker says between two moments is left out
    assert [stage.pages for stage in stages] == [(3, 3)]


async def test_a_full_line_says_busy() -> None:
    jobs = PoolJobs(1)  # nobody works
    waiting = [asyncio.create_task(jobs.run(os.getpid)) for _ in range(QUEUE_PER_WORKER)]
    await asyncio.sleep(0)
    with pytest.raises(Busy):
        await jobs.run(os.getpid)
    for task in waiting:
        task.cancel()
    await asyncio.gather(*waiting, return_exceptions=True)


async def test_a_single_request_is_done_before_the_rest_of_a_flood(
    jobs: PoolJobs, tmp_path: Path
) -> None:
    notes = tmp_path / "notes"

    async def ask(chat: int, number: int) -> None:
        on_behalf_of.set(chat)
        await jobs.run(work.note, str(notes), f"{chat}")

    flood = [asyncio.create_task(ask(1, number)) for number in range(QUEUE_PER_WORKER)]
    await asyncio.sleep(0)
    single = asyncio.create_task(ask(2, 0))
    done = await asyncio.gather(single, *flood, return_exceptions=True)
    assert notes.read_text().split().index("2") <= 2
    # the line was full: one of the flood left it for the single one
    assert [type(one) for one in done if one] in ([], [Busy])


@pytest.mark.parametrize(
    ("asked", "whom"),
    [
        (update(**message("x", chat={"id": -1001, "type": "supergroup", "title": "R"})), -1001),
        (update(**message("x", user=ALICE)), 501),
        (press("x", message("y"), user=MALLORY), 666),
        (update("inline_query", id="1", query="x", offset="", **{"from": ALICE}), 501),
        ({"update_id": 1}, None),
    ],
)
async def test_work_is_done_on_behalf_of_the_chat_or_of_the_person(
    asked: dict[str, object], whom: int | None
) -> None:
    class Struck:
        async def strike(self, number: int) -> None:
            """Strike nothing."""

        def sent(self, number: int) -> tuple[int, ...]:
            return ()

        def begun(self, number: int) -> int:
            return 0

        async def begin(self, number: int) -> None:
            """Count nothing."""

    async def handle() -> None:
        seen.append(await asyncio.create_task(_whom()))

    async def _whom() -> object:
        return on_behalf_of.get()

    seen: list[object] = []
    order = ChatOrder(Pastes(), Struck(), UpdateQueue(Struck()))  # type: ignore[arg-type]  # only what is used
    await order.do_process_update(Update.de_json(asked, None), handle())
    assert seen == [whom]
