"""`python -m bot` that writes down how long the callbacks of its event loop compute.

    python tests/doubles/watched.py FILE

appends a line of JSON to FILE for each callback that computed for over a millisecond. What counts
is the processor time of the loop's own thread, which other processes on a busy machine do not
change.
"""

from __future__ import annotations

import asyncio
import json
import os
import runpy
import signal
import sys
import time
import traceback
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

_LEAST_S = 0.001
#: Seconds after which the place of a callback is noted, and how many calls of its stack.
_LONG_S = 0.02
_CALLS = 12


class Callback(NamedTuple):
    """One callback that the event loop ran."""

    #: The time at which it ended, in seconds since the epoch.
    at: float
    #: Seconds for which it computed.
    took_s: float
    #: Its place after it had computed for `_LONG_S`, the innermost call last.
    what: str


def callbacks(file: Path, *, since: float) -> list[Callback]:
    """Return the callbacks in `file` that ended after `since`, the longest first."""
    lines = file.read_text(encoding="utf-8").splitlines() if file.exists() else []
    found = [Callback(*json.loads(line)) for line in lines]
    return sorted((one for one in found if one.at >= since), key=lambda one: -one.took_s)


def watch(file: Path) -> None:
    """Write down all callbacks of this process from now on."""
    run: Any = asyncio.Handle._run
    written = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_APPEND)
    where = ""

    def look(_signal: int, frame: FrameType | None) -> None:
        nonlocal where
        calls = traceback.extract_stack(frame)[-_CALLS:]
        where = " < ".join(f"{Path(c.filename).name}:{c.lineno} {c.name}" for c in calls)

    def timed(handle: asyncio.Handle) -> None:
        nonlocal where
        began, where = time.thread_time(), ""
        signal.setitimer(signal.ITIMER_VIRTUAL, _LONG_S)
        run(handle)
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        took_s = time.thread_time() - began
        if took_s > _LEAST_S:
            line = json.dumps([time.time(), took_s, where or repr(handle)[:200]])
            os.write(written, line.encode() + b"\n")

    signal.signal(signal.SIGVTALRM, look)
    asyncio.Handle._run = timed  # type: ignore[method-assign]


if __name__ == "__main__":
    watch(Path(sys.argv[1]))
    sys.argv[1:] = []
    sys.path[0] = str(Path(__file__).resolve().parents[2])
    runpy.run_module("bot", run_name="__main__", alter_sys=True)
