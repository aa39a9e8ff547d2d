"""A worker: a process that does one job at a time, within a budget of time and memory.

Two clocks end a job that takes too long. In the worker an alarm raises `OutOfTime`; a job in
Python code ends there, and the worker goes on. If a library does not return to Python, the alarm
has no effect. Then, after a time of grace, the process itself is ended: by the bot, or by the
kernel, which does so even if the bot is gone.
"""

from __future__ import annotations

import pickle
import resource
import signal
import time
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import get_context
from threading import Event, Timer
from typing import TYPE_CHECKING, Any

from bot.errors import TooHeavy
from summarizer.errors import OutOfTime
from summarizer.progress import telling

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from multiprocessing.connection import Connection
    from types import FrameType

    from summarizer.progress import Listener

#: Seconds that one job may take. 800 words take 0.02 s. Of pages of 5 MB in 24 kinds of markup the
#: slowest takes 3.5 s of processor time, and longer where other programs use the processor.
BUDGET_S = 20.0

#: Seconds from the alarm until the process is ended, because a library did not return to Python.
GRACE_S = 2.0

#: The memory that a worker may have for its data, in MB. It uses 121 MB when all is loaded, and
#: 27 MB more for each MB of a page (measured with 1 MB, 6,000 paragraphs). A text of 20 MB takes
#: 294 MB.
MEMORY_MB = 768

#: Seconds within which a worker must start: it imports the engine and loads its models (2 s).
_START_S = 60.0

#: Seconds between two reports of a worker on the progress of its job.
_TOLD_EVERY_S = 0.25

#: Seconds between two alarms, which go on until the job ends.
_AGAIN_S = 0.5

_MB = 1024 * 1024


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget:
    """What one job may use."""

    seconds: float = BUDGET_S
    #: Seconds after `seconds` until the process is ended.
    grace_s: float = GRACE_S
    memory_mb: int = MEMORY_MB


class WorkerDied(Exception):
    """The process ended before its job was done, and not because its time was up."""


class Worker:
    """A worker process, seen from the bot.

    Methods block, and one thread at a time may call them; but `end` may be called at any time.
    """

    def __init__(self, budget: Budget, *, prepare: Callable[[], object] | None = None) -> None:
        """Start the process, which calls `prepare` first.

        Raises `OutOfTime`, `WorkerDied`, `OSError`.
        """
        # forkserver: a fork of this process would copy the locks of its threads
        context = get_context("forkserver")
        self._budget = budget
        self._line, theirs = context.Pipe()
        self._process = context.Process(
            target=_serve, args=(theirs, budget, prepare), name="nutgraf-worker", daemon=True
        )
        #: How many jobs the process was given.
        self.jobs = 0
        #: Whether the process should be replaced.
        self.worn = False
        self._process.start()
        theirs.close()  # so that the pipe breaks when the worker ends
        with self._within(_START_S) as expired:
            self._hear(expired)

    def run(
        self,
        work: Callable[..., Any],
        arguments: tuple[object, ...],
        listener: Listener | None = None,
    ) -> Any:
        """Return `work(*arguments)`, computed in the process; `listener` is told how far it is.

        Raises what `work` raises, and `OutOfTime`, `TooHeavy`, `WorkerDied`.
        """
        self.jobs += 1
        limit_s = self._budget.seconds + self._budget.grace_s
        with self._within(limit_s) as expired:
            with suppress(OSError):  # the process is dead; `_hear` then finds so at once
                self._line.send((work, arguments))
            while isinstance(answer := self._hear(expired), _Progress):
                if listener:
                    listener(answer.done, answer.of)
        if isinstance(answer, _Failure):
            self.worn = answer.worn
            raise answer.error
        return answer

    def end(self) -> None:
        """End the process at once, even amid a job; `run` then raises `WorkerDied`."""
        self._process.kill()

    def close(self) -> None:
        """End the process at once, even amid a job, and wait until it is gone."""
        self.end()
        self._process.join()
        self._line.close()

    @contextmanager
    def _within(self, seconds: float) -> Iterator[Event]:
        """End the process if the block takes over `seconds`; the event tells whether it did."""
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
        """Wait for an answer of the process. Raises `OutOfTime`, `WorkerDied`."""
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
    """An exception that a job raised, on its way to the bot."""

    error: Exception
    #: Whether the process should be replaced.
    worn: bool = False


@dataclass(frozen=True, slots=True)
class _Progress:
    """How far a job is, on its way to the bot."""

    done: int
    of: int


class _Teller:
    """Tells the bot how far a job is, now and then."""

    def __init__(self, line: Connection) -> None:
        self._line = line
        self._next = time.monotonic() + _TOLD_EVERY_S

    def __call__(self, done: int, of: int) -> None:
        if (now := time.monotonic()) >= self._next:
            self._next = now + _TOLD_EVERY_S
            # a single write, which the alarm does not cut in two
            self._line.send(_Progress(done, of))


def _serve(line: Connection, budget: Budget, prepare: Callable[[], object] | None) -> None:
    """Run in the process: do one job after another, until the bot closes the pipe or is gone."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the bot handles Ctrl-C
    limit = budget.memory_mb * _MB
    resource.setrlimit(resource.RLIMIT_DATA, (limit, limit))
    # no core dumps, which would put on the disk what people sent
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if prepare:
        prepare()
    line.send(None)
    while True:
        try:
            work, arguments = line.recv()
        except (EOFError, OSError):
            return
        with telling(_Teller(line)):
            answer = _answer(budget, work, arguments)
        try:
            line.send_bytes(answer)
        except OSError:
            return  # the bot was killed meanwhile


def _answer(budget: Budget, work: Callable[..., Any], arguments: tuple[object, ...]) -> bytes:
    """Return what `work` returns or raises, pickled."""
    try:
        return pickle.dumps(_within(budget, work, arguments))
    except MemoryError:
        return pickle.dumps(_Failure(TooHeavy(detail=f"{work.__name__}: memory"), worn=True))
    except StopIteration as problem:  # no future can hold one: its result would never come
        return pickle.dumps(_Failure(RuntimeError(type(problem).__name__)))
    except Exception as problem:  # noqa: BLE001  # it is raised again in the bot
        try:
            return pickle.dumps(_Failure(problem))
        except (pickle.PicklingError, TypeError, AttributeError):
            return pickle.dumps(_Failure(RuntimeError(type(problem).__name__)))


def _within(budget: Budget, work: Callable[..., Any], arguments: tuple[object, ...]) -> Any:
    """Return `work(*arguments)`; set both clocks for it (see the module's docstring)."""

    def out_of_time(_signal: int, _frame: FrameType | None) -> None:
        raise OutOfTime(detail=f"{work.__name__} took over {budget.seconds} s")

    signal.signal(signal.SIGALRM, out_of_time)
    # SIGPROF has no handler, so that the kernel ends the process, also when the bot is gone. This
    # timer counts processor time; for work that only waits there is the bot's own clock
    signal.setitimer(signal.ITIMER_PROF, budget.seconds + budget.grace_s)
    # repeated, since a library that swallows exceptions may swallow the first one
    signal.setitimer(signal.ITIMER_REAL, budget.seconds, _AGAIN_S)
    try:
        try:
            return work(*arguments)
        finally:
            _disarm()
    except OutOfTime:  # the alarm may have come during `_disarm`; the next comes `_AGAIN_S` later
        _disarm()
        raise


def _disarm() -> None:
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.setitimer(signal.ITIMER_PROF, 0)
