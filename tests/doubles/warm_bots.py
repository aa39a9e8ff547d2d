"""Bots that start within a fraction of a second: forks of a process that has loaded everything.

`python -m bot` loads its modules and models for seconds, which is most of the time of a test that
kills the bot hundreds of times. The worker processes are forks of one forkserver for all bots.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import signal
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from multiprocessing import forkserver
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


class WarmBots:
    """Starts bots, one at a time."""

    def __init__(self, nursery: asyncio.subprocess.Process) -> None:
        self._nursery = nursery

    async def start(self, env: Mapping[str, str]) -> int:
        """Start a bot with this environment; return the id of its process."""
        return int(await self._ask({"env": dict(env)}))

    async def end(self, process: int, number: int) -> None:
        """Send a signal to a bot, and wait for its end."""
        os.kill(process, number)
        await self._ask({"wait": process})

    async def _ask(self, what: Mapping[str, object]) -> bytes:
        assert self._nursery.stdin
        assert self._nursery.stdout
        self._nursery.stdin.write(json.dumps(what).encode() + b"\n")
        answer = await self._nursery.stdout.readline()
        assert answer, "the process from which bots are forked has ended"
        return answer


@asynccontextmanager
async def warm_bots() -> AsyncIterator[WarmBots]:
    """Load everything once; at exit, end the bot that still runs."""
    nursery = await asyncio.create_subprocess_exec(
        sys.executable, "-B", "-m", __name__, cwd=ROOT, start_new_session=True,
        stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE,
    )  # fmt: skip
    try:
        yield WarmBots(nursery)
    finally:
        assert nursery.stdin
        nursery.stdin.close()
        await nursery.wait()


def _serve() -> None:
    """Fork a bot for each line, or wait for the end of one."""
    import bot.__main__  # noqa: F401  # what the forks need is loaded here

    multiprocessing.set_forkserver_preload(["tests.doubles.warm"])
    forkserver.ensure_running()
    running: set[int] = set()
    for line in sys.stdin:
        asked = json.loads(line)
        if process := asked.get("wait"):
            os.waitpid(process, 0)
            running.discard(process)
        else:
            process = os.fork()
            if not process:
                _become_bot(asked["env"])
            running.add(process)
        print(process, flush=True)
    for process in running:
        os.kill(process, signal.SIGKILL)
        os.waitpid(process, 0)


def _become_bot(env: Mapping[str, str]) -> None:
    from bot.__main__ import main

    with Path(os.devnull).open("r+b") as nowhere:
        for number in range(3):
            os.dup2(nowhere.fileno(), number)
    # the forkserver is no child of this process, which therefore cannot ask whether it runs
    forkserver._forkserver.ensure_running = lambda: None  # type: ignore[method-assign]
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["bot"]
    os._exit(main())  # what ends at exit belongs to the process that was forked


if __name__ == "__main__":
    _serve()
