"""Tasks in the background: none of them ends without anybody noticing.

A task that should go on for as long as the program does runs beside a block. When it ends within
the block, whatever the reason, the block is cancelled, closes what it has opened, and `TaskEnded`
comes out of it: the program ends, says why, and whoever supervises it starts it anew. What was
asked and is not answered stands in the journal.
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
    """Raised by a task that cannot go on, with words for the operator."""


class TaskEnded(Exception):
    """A task has ended that the program cannot do without; the words are for the operator."""


@asynccontextmanager
async def beside(work: Coroutine[Any, Any, object], name: str) -> AsyncIterator[None]:
    """Run `work` for as long as the block runs, and cancel it then. Raises `TaskEnded`."""
    task = asyncio.create_task(work, name=name)
    try:
        async with watching(task, name):
            yield
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)


@asynccontextmanager
async def watching(task: asyncio.Task[Any], name: str) -> AsyncIterator[None]:
    """Cancel the block when `task` ends within it, and raise `TaskEnded` in its place.

    `name` says in the log, and to the operator, what the task does.
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
        # it may be somebody else's cancellation, or theirs as well: then that one goes on
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
        task.remove_done_callback(end_block)  # which may be on its way already
    raise TaskEnded(reason)


async def _take_back(host: asyncio.Task[Any], asked_before: int) -> None:
    """Take back a cancellation of a block that came to its end in another way."""
    host.uncancel()
    try:
        await asyncio.sleep(0)  # where it has not been heard of yet, it is now
    except asyncio.CancelledError:
        if host.cancelling() > asked_before:
            raise


def _reason(task: asyncio.Task[Any], name: str) -> str:
    """Say why a task ended; what nobody foresaw is logged with the place that it comes from."""
    problem = None if task.cancelled() else task.exception()
    while isinstance(problem, BaseExceptionGroup):
        problem = problem.exceptions[0]
    if isinstance(problem, GivenUp):
        return str(problem)
    # not its own words, which may quote what somebody sent
    error = type(problem).__name__ if problem else "nobody knows why"
    _log.critical("task.ended", task=name, error=error, exc_info=problem)
    return f"{name} ended: {error}"
