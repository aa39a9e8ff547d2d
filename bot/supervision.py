"""Background tasks that must not end unnoticed.

Such a task should last as long as the program. It runs beside a block (`async with`). If the task
ends while the block runs, for whatever reason, the block is cancelled, closes what it has opened,
and raises `TaskEnded`. Then the program ends and says why, and its supervisor (systemd, Docker)
starts it again. Requests that are not answered yet are safe in the journal.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any

import structlog

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Coroutine

_log = structlog.get_logger()


class GivenUp(Exception):
    """A task cannot go on. The message is for the operator."""


class TaskEnded(Exception):
    """A task without which the program cannot run has ended. The message is for the operator."""


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, object], name: str) -> AsyncIterator[None]:
    """Run `work` beside the block, and cancel it when the block ends.

    Raises `TaskEnded` if `work` ends first.
    """
    task = asyncio.create_task(work, name=name)
    try:
        async with watching(task, name):
            yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def watching(task: asyncio.Task[Any], name: str) -> AsyncIterator[None]:
    """Cancel the block if `task` ends while the block runs, and raise `TaskEnded`.

    If the cancelled block raises an exception of its own, that is raised instead. `name` says what
    the task does, for the log and the operator.
    """
    host = asyncio.current_task()
    assert host  # noqa: S101  # a coroutine is run by a task
    asked_before = host.cancelling()
    reason: str | None = None
    inside = True

    def end_block(_: object) -> None:
        nonlocal reason
        if inside:
            reason = _reason(task, name)
            host.cancel()

    task.add_done_callback(end_block)
    try:
        yield
    except asyncio.CancelledError:
        # somebody else has cancelled the block, alone or as well: then their cancellation goes on
        if reason is None or host.uncancel() > asked_before:
            raise
    except BaseException:
        if reason is not None:
            await _take_back(host, asked_before)
        raise
    else:
        if reason is None:
            return
        await _take_back(host, asked_before)
    finally:
        inside = False
        task.remove_done_callback(end_block)  # it may be scheduled already; hence `inside`
    raise TaskEnded(reason)


async def _take_back(host: asyncio.Task[Any], asked_before: int) -> None:
    """Take back our cancellation of a block that has ended by itself in the meantime."""
    host.uncancel()
    try:
        await asyncio.sleep(0)  # if the cancellation was not raised yet, it is raised here
    except asyncio.CancelledError:
        if host.cancelling() > asked_before:
            raise


def _reason(task: asyncio.Task[Any], name: str) -> str:
    """Return why a task ended; log it, with its traceback, unless the task raised `GivenUp`."""
    problem = None if task.cancelled() else task.exception()
    while isinstance(problem, BaseExceptionGroup):
        problem = problem.exceptions[0]
    if isinstance(problem, GivenUp):
        return str(problem)
    # without the exception's message, which may quote what somebody sent
    error = type(problem).__name__ if problem else "nobody knows why"
    _log.critical("task.ended", task=name, error=error, exc_info=problem)
    return f"{name} ended: {error}"
