"""No task in the background ends without the program noticing."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

import pytest
from structlog.testing import capture_logs

from bot.app import LOCAL_TOKEN, running
from bot.config import Config
from bot.local.api import LocalTelegram
from bot.supervision import GivenUp, TaskEnded, beside, watching
from tests.doubles.process import bot_process

pytestmark = pytest.mark.anyio


async def _fails() -> None:
    await asyncio.sleep(0)
    raise KeyError("a secret word")


async def _gives_up() -> None:
    raise GivenUp("there is no paper left")


async def _gives_up_in_a_group() -> None:
    async with asyncio.TaskGroup() as group:
        group.create_task(_gives_up())


async def _returns() -> None:
    """Do nothing."""


async def _is_cancelled() -> None:
    task = asyncio.current_task()
    assert task
    task.cancel()
    await asyncio.sleep(0)


def _cancellations() -> int:
    """How often this task was cancelled; other tests may have run in it before."""
    task = asyncio.current_task()
    assert task
    return task.cancelling()


@pytest.mark.parametrize(
    ("work", "told", "logged"),
    [
        (_fails, "the press ended: KeyError", ["KeyError"]),
        (_gives_up, "there is no paper left", []),
        (_gives_up_in_a_group, "there is no paper left", []),
        (_returns, "the press ended: nobody knows why", ["nobody knows why"]),
        (_is_cancelled, "the press ended: nobody knows why", ["nobody knows why"]),
    ],
)
async def test_a_task_that_ends_ends_the_block_beside_it(
    work: Callable[[], Coroutine[Any, Any, None]], told: str, logged: list[str]
) -> None:
    closed = False

    async def blocks() -> None:
        nonlocal closed
        async with beside(work(), "the press"):
            try:
                await asyncio.Event().wait()
            finally:
                await asyncio.sleep(0)  # what the block has opened is closed in peace
                closed = True

    before = _cancellations()
    with capture_logs() as logs, pytest.raises(TaskEnded) as caught:
        await blocks()
    assert (str(caught.value), closed) == (told, True)
    assert [(log["event"], log["error"]) for log in logs] == [
        ("task.ended", error) for error in logged
    ]
    assert _cancellations() == before


async def test_a_block_that_swallows_its_cancellation_is_told_at_its_end() -> None:
    with capture_logs(), pytest.raises(TaskEnded):
        async with beside(_fails(), "the press"):
            await asyncio.gather(asyncio.Event().wait(), return_exceptions=True)


@pytest.mark.parametrize("turns", range(5))
async def test_a_block_that_fails_as_the_task_ends_leaves_no_cancellation_behind(
    turns: int,
) -> None:
    async def blocks() -> None:
        async with beside(_fails(), "the press"):
            for _ in range(turns):
                await asyncio.sleep(0)
            raise ZeroDivisionError

    before = _cancellations()
    with capture_logs(), pytest.raises((ZeroDivisionError, TaskEnded)):
        await blocks()
    for _ in range(3):
        await asyncio.sleep(0)
    assert _cancellations() == before


async def test_a_block_that_ends_by_itself_ends_the_task() -> None:
    ended = False

    async def works() -> None:
        nonlocal ended
        try:
            await asyncio.Event().wait()
        finally:
            ended = True

    with capture_logs() as logs:
        async with beside(works(), "the press"):
            await asyncio.sleep(0)
        assert (ended, logs) == (True, [])
        with pytest.raises(KeyError):
            async with beside(works(), "the press"):
                raise KeyError
    assert logs == []


async def test_a_cancellation_from_elsewhere_stays_one() -> None:
    inside = asyncio.Event()

    async def blocks() -> None:
        async with beside(asyncio.Event().wait(), "the press"):
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(blocks())
    await inside.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_of_two_tasks_that_end_at_once_one_is_told() -> None:
    both = [asyncio.create_task(_fails()) for _ in range(2)]
    with capture_logs(), pytest.raises(TaskEnded, match=r"^the first ended: KeyError$"):
        async with watching(both[0], "the first"), watching(both[1], "the second"):
            await asyncio.Event().wait()


def _task(ending: str) -> asyncio.Task[object]:
    (task,) = (one for one in asyncio.all_tasks() if one.get_name().endswith(ending))
    return task


async def test_the_bot_ends_when_a_task_of_the_library_does(tmp_path: Path) -> None:
    world = LocalTelegram()

    async def runs() -> None:
        config = Config(data_dir=tmp_path, workers=1)
        async with running(config, token=LOCAL_TOKEN, world=world):
            _task(":update_fetcher").cancel()
            await asyncio.Event().wait()

    with capture_logs(), pytest.raises(TaskEnded) as caught:
        await runs()
    assert str(caught.value) == "handing updates on ended: nobody knows why"


async def test_the_bot_ends_when_the_polling_does(tmp_path: Path) -> None:
    world = LocalTelegram()
    end: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    async def runs() -> None:
        config = Config(data_dir=tmp_path, workers=1)
        async with running(config, token=LOCAL_TOKEN, world=world, end=end):
            _task("asking Telegram for updates").cancel()
            await asyncio.wait([end])

    with capture_logs(), pytest.raises(TaskEnded) as caught:
        await runs()
    assert str(caught.value) == "asking Telegram for updates ended: nobody knows why"


#: Of every Python that is started: the process that starts workers ends at once.
_NO_FORK_SERVER = """
import os, sys
if any("multiprocessing.forkserver" in argument for argument in sys.orig_argv):
    os._exit(9)
"""


@pytest.mark.process
@pytest.mark.timeout(150)
async def test_a_bot_that_can_start_no_worker_ends_and_says_why(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(_NO_FORK_SERVER)
    settings = {"TELEGRAM_TOKEN": "", "LOCAL_LISTEN": "127.0.0.1:0", "PYTHONPATH": str(tmp_path)}
    async with bot_process("http://127.0.0.1:9", tmp_path, **settings) as bot:
        async with asyncio.timeout(120):
            assert await bot.process.wait() == 1
    tried = [entry for entry in bot.log() if entry["event"] == "worker.not_started"]
    assert len(tried) == 5
    said = bot.output.read_text()
    (why,) = [line for line in said.splitlines() if line.startswith("error: ")]
    assert why.startswith("error: no worker process starts: ")
    assert "Traceback" not in said
