"""A worker: a process that does one job at a time, within a budget of time and of memory."""

from __future__ import annotations

import pickle
import resource
import signal
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from bot.errors import TooHeavy
from summarizer.errors import OutOfTime

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from types import FrameType

#: Seconds for one job. 800 words take 0.02 s; of pages of 5 MB, by 24 kinds of markup, the
#: slowest takes 3.5 s of the processor, and more where that is shared.
BUDGET_S = 20.0

#: Seconds more for a library that does not return to Python, where the alarm would be heeded.
GRACE_S = 2.0

#: MB of memory that a worker may have for its data: 121 when it has loaded all, and 27 more for
#: each MB of a page (measured with 1 MB, 6,000 paragraphs); text of 20 MB takes 294.
MEMORY_MB = 768

#: Seconds for a worker to start: it imports the whole engine, and loads what that needs (2 s).
_START_S = 60.0

#: Seconds between alarms.
_AGAIN_S = 0.5

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What one job may use."""

    seconds: float = BUDGET_S
    #: Until the process is ended by force.
    grace_s: float = GRACE_S
    memory_mb: int = MEMORY_MB


class WorkerDied(Exception):
    """The process ended before its job was done, for another reason than lack of time."""


class Worker:
    """A process of its own. Its methods block, and are for one thread at a time."""

    def __init__(self, budget: Budget, *, prepare: Callable[[], object] | None = None) -> None:
        """Start the process, and let it `prepare`. Raises `OutOfTime`, `WorkerDied`, `OSError`."""
        # forkserver: a fork of this process would copy the event loop's threads and locks
        context = get_context("forkserver")
        self._budget = budget
        self._line, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, budget, prepare), name="nutgraf-worker", daemon=True
        )
        #: How many jobs it was given.
        self.jobs = 0
        #: Whether it should be replaced.
        self.worn = False
        self._process.start()
        theirs.close()  # so that the pipe breaks when the worker ends
        with self._within(_START_S) as expired:
            self._hear(expired)

    def run(self, work: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
        """Return what `work` returns.

        Raises what it raises, and `OutOfTime`, `TooHeavy`, `WorkerDied`.
        """
        self.jobs += 1
        limit_s = self._budget.seconds + self._budget.grace_s
        with self._within(limit_s) as expired:
            with suppress(OSError):  # it is dead, which is heard at once
                self._line.send((work, arguments))
            answer = self._hear(expired)
        if isinstance(answer, _Failure):
            self.worn = answer.worn
            raise answer.error
        return answer

    def close(self) -> None:
        """End the process, whatever it is at."""
        self._process.kill()
        self._process.join()
        self._line.close()

    @contextmanager
    def _within(self, seconds: float) -> Iterator[Event]:
        """End the process after `seconds`; the event tells whether that was done."""
        expired = Event()

        def end() -> None:
            expired.set()
            self._process.kill()

        clock = Timer(seconds, end)
        clock.daemon = True
        clock.start()
        try:
            yield expired
        finally:
            clock.cancel()

    def _hear(self, expired: Event) -> Any:
        """Return what the process says. Raises `OutOfTime`, `WorkerDied`."""
        try:
            return self._line.recv()
        except (EOFError, OSError):
            self.worn = True
            self._process.join()
            code = self._process.exitcode
            if expired.is_set() or code == -signal.SIGPROF:
                raise OutOfTime(detail="the worker heeded no alarm") from None
            raise WorkerDied(f"exit code {code}") from None


@dataclass(frozen=True, slots=True)
class _Failure:
    """An exception on its way back."""

    error: Exception
    worn: bool = False


def _serve(line: Connection, budget: Budget, prepare: Callable[[], object] | None) -> None:
    """Do one job after another, until the bot closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the bot's to handle
    limit = budget.memory_mb * _MB
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))  # what people sent stays off the disk
    if prepare:
        prepare()
    line.send(None)
    while True:
        try:
            work, arguments = line.recv()
        except (EOFError, OSError):
            return
        line.send_bytes(_answer(budget, work, arguments))


def _answer(budget: Budget, work: Callable[..., Any], arguments: tuple[object, ...]) -> bytes:
    """Return what `work` does or raises, pickled."""
    try:
        return pickle.dumps(_within(budget, work, arguments))
    except MemoryError:
        return pickle.dumps(_Failure(TooHeavy(detail=f"{work.__name__}: memory"), worn=True))
    except StopIteration as problem:  # which no future can hold: whoever waits would wait for ever
        return pickle.dumps(_Failure(RuntimeError(type(problem).__name__)))
    except Exception as problem:  # noqa: BLE001  # it is raised again where somebody waits
        try:
            return pickle.dumps(_Failure(problem))
        except (pickle.PicklingError, TypeError, AttributeError):
            return pickle.dumps(_Failure(RuntimeError(type(problem).__name__)))


def _within(budget: Budget, work: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
    """Run `work`; an alarm ends it when its time is up, and the kernel when that is not heeded."""

    def out_of_time(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTime(detail=f"{work.__name__} took over {budget.seconds} s")

    signal.signal(signal.SIGALRM, out_of_time)
    # nobody handles this one, so that it ends the process: also when the bot is gone, whose own
    # clock covers work that waits for something rather than computes
    signal.setitimer(signal.ITIMER_PROF, budget.seconds + budget.grace_s)
    # again and again: a library that swallows exceptions must not swallow this one
    signal.setitimer(signal.ITIMER_REAL, budget.seconds, _AGAIN_S)
    try:
        try:
            return work(*arguments)
        finally:
            _disarm()
    except OutOfTime:  # it may have come amid the line above; the next is half a second away
        _disarm()
        raise


def _disarm() -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.setitimer(signal.ITIMER_PROF, 0)
