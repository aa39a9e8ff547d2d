"""One worker: its budget of time and of memory, and its end."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator

import pytest

from bot.errors import TooHeavy
from bot.work.worker_process import Budget, Worker, WorkerDied
from summarizer.errors import EmptyText, OutOfTime
from tests.conftest import ROOT
from tests.doubles import work
from tests.doubles.process import is_alive

#: Less memory than the default, so that the tests need less.
_BUDGET = Budget(seconds=0.4, grace_s=20, memory_mb=300)

pytestmark = pytest.mark.process


@pytest.fixture
def worker() -> Iterator[Worker]:
    hired = Worker(_BUDGET)
    yield hired
    hired.close()


def test_a_worker_is_another_process_and_answers_more_than_once(worker: Worker) -> None:
    first = worker.run(os.getpid, ())
    assert first != os.getpid()
    assert worker.run(os.getpid, ()) == first
    assert worker.run(max, (3, 5)) == 5
    assert (worker.jobs, worker.worn) == (3, False)


def test_what_the_work_raises_is_raised_here(worker: Worker) -> None:
    with pytest.raises(EmptyText):
        worker.run(work.refuse, ())
    assert not worker.worn


def test_an_exception_that_cannot_travel_is_told_by_its_name(worker: Worker) -> None:
    with pytest.raises(RuntimeError, match=r"^_Odd$"):
        worker.run(work.refuse_oddly, ())
    assert not worker.worn


@pytest.mark.parametrize("deed", [work.spin, work.match_catastrophe])
def test_an_alarm_ends_work_over_its_time_and_the_worker_lives(
    worker: Worker, deed: Callable[[], None]
) -> None:
    before = worker.run(os.getpid, ())
    with pytest.raises(OutOfTime) as caught:
        worker.run(deed, ())
    assert caught.value.detail == f"{deed.__name__} took over 0.4 s"
    assert worker.run(os.getpid, ()) == before


@pytest.mark.parametrize("deed", [work.search_in_c, work.wait_deaf])
def test_work_that_heeds_no_alarm_is_ended_by_force(deed: Callable[[], None]) -> None:
    worker = Worker(Budget(seconds=0.3, grace_s=0.3))
    try:
        with pytest.raises(OutOfTime) as caught:
            worker.run(deed, ())
        assert caught.value.detail == "the worker heeded no alarm"
        assert worker.worn
    finally:
        worker.close()


@pytest.mark.parametrize("deed", [work.take_much_at_once, work.take_more_and_more])
def test_work_over_its_memory_is_refused(deed: Callable[[], object]) -> None:
    worker = Worker(Budget(memory_mb=300))
    try:
        with pytest.raises(TooHeavy):
            worker.run(deed, ())
        assert worker.worn
    finally:
        worker.close()


def test_a_source_over_the_memory_brings_down_the_worker_alone() -> None:
    worker = Worker(Budget(memory_mb=60))
    try:
        with pytest.raises(WorkerDied):
            worker.run(len, (bytes(100 * 2**20),))
        assert worker.worn
    finally:
        worker.close()


def test_a_crash_in_a_library_is_told(worker: Worker) -> None:
    with pytest.raises(WorkerDied, match=rf"^exit code -{signal.SIGSEGV.value}$"):
        worker.run(work.crash, ())
    assert worker.worn


def test_a_worker_that_died_while_idle_is_told_with_the_next_job(worker: Worker) -> None:
    os.kill(worker.run(os.getpid, ()), signal.SIGKILL)
    with pytest.raises(WorkerDied, match=rf"^exit code -{signal.SIGKILL.value}$"):
        worker.run(os.getpid, ())


def test_a_worker_that_cannot_prepare_itself_does_not_start() -> None:
    with pytest.raises(WorkerDied):
        Worker(_BUDGET, prepare=work.refuse)


_BOT = """
from bot.work.worker_process import Budget, Worker
from tests.doubles import work

Worker(Budget(seconds={seconds}, grace_s=0.7)).run(work.{deed}, ())
"""


@pytest.mark.parametrize(
    ("deed", "seconds"), [("tell_and_search_in_c", 0.3), ("tell_and_outlive", 30)]
)
def test_a_worker_at_work_ends_quietly_when_the_bot_is_killed(deed: str, seconds: float) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", _BOT.format(deed=deed, seconds=seconds)],
        cwd=ROOT, env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
    ) as bot:  # fmt: skip
        assert bot.stdout
        worker = int(bot.stdout.readline())
        assert is_alive(worker)
        bot.kill()
        # this ends when the last process has that shares the bot's output
        assert bot.stdout.read() == ""
    assert not is_alive(worker)
