"""The bot as a process of its own, and its log."""

from __future__ import annotations

import asyncio
import json
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.config import Config
from tests.doubles.databases import prepare_folder
from tests.doubles.ports import free_port
from tests.doubles.warm_bots import WarmBot, WarmBots

ROOT = Path(__file__).resolve().parents[2]

#: A token in the form of a real one.
TOKEN = "123456:" + "A" * 35


@dataclass(frozen=True, slots=True, kw_only=True)
class BotProcess:
    """A bot that was started, and the file that holds its log."""

    process: asyncio.subprocess.Process | WarmBot
    output: Path

    def log(self) -> list[dict[str, Any]]:
        """Return what was logged so far, with LOG_FORMAT=json."""
        lines = self.output.read_text().splitlines()
        return [json.loads(line) for line in lines if line.startswith("{")]

    def events(self) -> list[str]:
        """Return the names of the events that were logged so far."""
        return [entry["event"] for entry in self.log()]

    async def logged(self, event: str, *, within_s: float = 50) -> dict[str, Any]:
        """Wait for the first log entry named `event`, and return it."""
        async with asyncio.timeout(within_s):
            while True:
                ended = self.process.returncode is not None
                for entry in self.log():
                    if entry["event"] == event:
                        return entry
                assert not ended, self.output.read_text()[-2000:]
                await asyncio.sleep(0.05)

    async def stop(self) -> int:
        """End the process as a supervisor would; return its exit code."""
        if self.process.returncode is None:
            self.process.terminate()
        async with asyncio.timeout(40):
            return await self.process.wait()


def processes_below(parent: int) -> set[int]:
    """Return the descendants of a process: its children, their children, and so on."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            status = (folder / "status").read_text()
        except OSError:
            continue  # it has ended
        parents[int(folder.name)] = int(status.partition("\nPPid:")[2].partition("\n")[0])
    below: set[int] = set()
    more = {parent}
    while more:
        more = {one for one, its in parents.items() if its in more} - below
        below |= more
    return below


def is_alive(process: int) -> bool:
    """Tell whether a process runs; a zombie, whose parent has not waited for it, does not."""
    try:
        status = Path(f"/proc/{process}/status").read_text()
    except OSError:
        return False
    return "\nState:\tZ" not in status


@asynccontextmanager
async def bot_process(
    url: str, data: Path, *part: str, warm: WarmBots | None = None, **settings: str
) -> AsyncIterator[BotProcess]:
    """Start the bot with the Bot API at `url` and its data in `data`; at exit, end it.

    It is one of the `warm` bots, which find all tables made, or `python -m bot` itself.
    """
    clean = {k: v for k, v in os.environ.items() if k.lower() not in Config.model_fields}
    given = {"TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "WORKERS": "1",
             "DATA_DIR": str(data), "LOG_FORMAT": "json", **settings}  # fmt: skip
    output = data / f"log-{free_port()}.txt"
    output.touch()
    process: asyncio.subprocess.Process | WarmBot
    if warm:
        if "DATABASE_URL" not in settings:
            prepare_folder(data)
        process = await warm.start(*part, env=clean | given, output=output)
    else:
        with output.open("wb") as written:
            process = await asyncio.create_subprocess_exec(
                sys.executable, "-B", "-m", "bot", *part, cwd=ROOT, env=clean | given,
                stdout=written, stderr=written,
            )  # fmt: skip
    started = BotProcess(process=process, output=output)
    try:
        yield started
    finally:
        await started.stop()
