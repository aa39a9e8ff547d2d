"""Bots that start within a fraction of a second: forks of a process that has loaded everything.

`python -m bot` loads its modules and models for seconds, which is most of the time of a test that
wants a bot in a process of its own. Here one process, the nursery, loads them once; for each bot
it forks a keeper, which forks the bot, tells the test its id and its exit code, and kills it when
the test is gone. The worker processes are forks of one forkserver for all bots of a nursery.

What `python -m bot` does itself is tested by `tests/bot/test_main.py`, `test_soak.py` and
`tests/test_deploy.py`, whose bots start cold.
"""

from __future__ import annotations

import asyncio
import json
import multiprocessing
import os
import select
import signal
import socket
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]


class WarmBot:
    """A bot's process; as much of `asyncio.subprocess.Process` as tests use."""

    def __init__(
        self, pid: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self.pid = pid
        self.returncode: int | None = None
        self._writer = writer
        self._ending = asyncio.ensure_future(self._hear_of_end(reader))

    async def _hear_of_end(self, reader: asyncio.StreamReader) -> None:
        told = await reader.readline()
        assert told, "the process that forked the bot has ended"
        self.returncode = int(told)
        self._writer.close()

    async def wait(self) -> int:
        """Wait until the process has ended; return its exit code, or minus a signal's number."""
        await asyncio.shield(self._ending)
        assert self.returncode is not None
        return self.returncode

    def send_signal(self, number: int) -> None:
        # it may have ended a moment ago, and nobody has said so yet
        if self.returncode is None:
            with suppress(ProcessLookupError):
                os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    def terminate(self) -> None:
        self.send_signal(signal.SIGTERM)


@dataclass(frozen=True, slots=True)
class WarmBots:
    """Starts bots."""

    address: Path

    async def start(
        self, *arguments: str, env: Mapping[str, str], output: Path | None = None,
        errors: Path | None = None,
    ) -> WarmBot:  # fmt: skip
        """Start `python -m bot` with these arguments, in a session of its own.

        What it writes is appended to the files `output` and `errors`, which may be one; without
        a file it is lost.
        """
        reader, writer = await asyncio.open_unix_connection(self.address)
        asked = {
            "env": dict(env), "arguments": arguments, "output": str(output or os.devnull),
            "errors": str(errors or output or os.devnull),
        }  # fmt: skip
        writer.write(json.dumps(asked).encode() + b"\n")
        return WarmBot(int(await reader.readline()), reader, writer)


@contextmanager
def warm_bots() -> Iterator[WarmBots]:
    """Load everything once; at exit, end the bots that still run."""
    with tempfile.TemporaryDirectory(prefix="nutgraf-") as folder:
        address = Path(folder) / "nursery"
        with subprocess.Popen(
            [sys.executable, "-B", "-m", __name__, str(address)], cwd=ROOT,
            start_new_session=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
        ) as nursery:  # fmt: skip
            assert nursery.stdout
            assert nursery.stdout.readline() == b"ready\n"
            yield WarmBots(address)
            # it ends when its input does


def _serve(address: str) -> None:
    """Fork a keeper for each connection, until the input ends."""
    _load_what_bots_need()
    multiprocessing.set_forkserver_preload(["tests.doubles.warm"])
    forkserver.ensure_running()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # nobody waits for the keepers
    with socket.socket(socket.AF_UNIX) as server:
        server.bind(address)
        server.listen()
        print("ready", flush=True)
        while sys.stdin not in select.select([server, sys.stdin], [], [])[0]:
            connection, _ = server.accept()
            if not os.fork():
                server.close()
                _keep(connection)
            connection.close()


def _load_what_bots_need() -> None:
    """Import all modules, read all strings and make a database, as forked bots then need not.

    A bot does this when it first needs each of them. It is half of the time of a start.
    """
    from structlog.testing import capture_logs

    from bot.chat.strings import languages, strings_for
    from tests.doubles.databases import ready_database
    from tests.patterns import modules

    for _ in modules():
        pass
    import bot.__main__  # noqa: F401

    for language in languages():
        strings_for(language)
    with tempfile.TemporaryDirectory() as folder, capture_logs():
        ready_database(Path(folder) / "x.db")


def _keep(connection: socket.socket) -> None:
    """Fork a bot, and wait for its end or for that of the connection."""
    signal.signal(signal.SIGCHLD, signal.SIG_DFL)
    with connection.makefile() as lines:
        asked = json.loads(lines.readline())
    process = os.fork()
    if not process:
        connection.close()
        _become_bot(**asked)
    connection.sendall(b"%d\n" % process)
    ended = os.pidfd_open(process)
    if ended not in select.select([connection, ended], [], [])[0]:
        os.kill(process, signal.SIGKILL)
    _, status = os.waitpid(process, 0)
    try:
        connection.sendall(b"%d\n" % os.waitstatus_to_exitcode(status))
    finally:  # the test may be gone
        os._exit(0)


def _become_bot(env: dict[str, str], arguments: list[str], output: str, errors: str) -> None:
    from bot.__main__ import main
    from bot.operating.logs import log_crash

    os.setsid()
    for number, (name, mode) in enumerate(((os.devnull, "rb"), (output, "ab"), (errors, "ab"))):
        with Path(name).open(mode) as file:
            os.dup2(file.fileno(), number)
    # the forkserver is no child of this process, which therefore cannot ask whether it runs
    running: Any = forkserver._forkserver
    running.ensure_running = lambda: None
    os.environ.clear()
    os.environ.update(env)
    sys.argv = ["bot", *arguments]
    code = 1
    try:
        code = main()
    except SystemExit as end:  # of what reads the arguments
        code = int(end.code or 0)
    except BaseException as problem:  # noqa: BLE001  # as `python -m bot` does
        log_crash(type(problem), problem, problem.__traceback__)
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)  # what ends at exit belongs to the process that was forked


if __name__ == "__main__":
    _serve(sys.argv[1])
