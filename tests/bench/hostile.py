"""What somebody could send to hold everybody up: what blocks the loop, how long others wait.

    .venv/bin/python tests/bench/hostile.py [NAME...]

sends each kind of it by itself, and after it another person's /help; then all at once. The bot,
its workers and the stand-in for Telegram (`../shared/telegram`; it says so where that is not
there) are processes of their own. A block is the processor time of one callback of the loop.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT), str(ROOT.parent / "shared" / "telegram")]

from tests.doubles.hostile import ANSWERS, FILES, TEXTS  # noqa: E402
from tests.doubles.site import site  # noqa: E402
from tests.doubles.watched import callbacks  # noqa: E402

TOKEN = "123456:" + "A" * 35
#: Seconds that an answer is waited for.
PATIENCE_S = 120

Send = Callable[[], Awaitable[object]]


async def main(names: list[str]) -> None:
    """Print a line for each kind, and one for all at once."""
    try:
        from botapi import Telegram
    except ImportError:
        print("skipped: the stand-in for Telegram is not beside the project")
        return
    with tempfile.TemporaryDirectory() as folder:
        async with Telegram.spawn(TOKEN) as telegram, site(answer) as served:
            watched = Path(folder) / "callbacks"
            bot = await start(telegram.url, f"127.0.0.1:{served.port}", folder, watched)
            try:
                await Bench(telegram, served.root, watched).run(names)
            finally:
                os.killpg(bot.pid, signal.SIGTERM)
                await bot.wait()


async def answer(path: str, writer: asyncio.StreamWriter) -> None:
    """Answer by the first part of the path."""
    name = path.split("/")[1].partition("?")[0]
    writer.write(ANSWERS.get(name, ANSWERS["quotes"]))


async def start(url: str, allow: str, folder: str, watched: Path) -> asyncio.subprocess.Process:
    """Start the bot and let it warm up."""
    bot = await asyncio.create_subprocess_exec(
        sys.executable, str(ROOT / "tests" / "doubles" / "watched.py"), str(watched),
        cwd=ROOT, start_new_session=True, stdout=asyncio.subprocess.DEVNULL,
        env={**os.environ, "TELEGRAM_TOKEN": TOKEN, "TELEGRAM_API_URL": url, "DATA_DIR": folder,
             "FETCH_ALLOW": allow, "WORKERS": "2", "LOG_LEVEL": "ERROR",
             "RATE_USER": "9999/second", "RATE_CHAT": "9999/second"},
    )  # fmt: skip
    await asyncio.sleep(10)
    return bot


class Bench:
    """Who sends, and what is seen of it."""

    def __init__(self, telegram: Any, root: str, watched: Path) -> None:
        self._telegram = telegram
        self._root = root
        self._watched = watched

    async def run(self, names: list[str]) -> None:
        """Send what has one of the names, or all."""
        for _ in range(2):  # what is loaded when it is first wanted
            await self._send_text(f"{self._root}/quotes/{time.time()}")
            await self._telegram.wait_idle(quiet=2, timeout=60)
        print(f"{'what':28} {'block':>9}  {'another /help':>13}  where")
        kinds = self._kinds()
        apply_choice = {one: send for one, send in kinds.items() if not names or one in names}
        for one, send in apply_choice.items():
            await self._measure(one, send)
        if not names:
            await self._measure("all at once", lambda: together(apply_choice.values()))

    def _kinds(self) -> dict[str, Send]:
        links = {f"link {one}": self._text(f"{self._root}/{one}") for one in ANSWERS}
        texts = {f"text {one}": self._text(text) for one, text in TEXTS.items()}
        files = {f"file {one}": self._file(one, body) for one, body in FILES.items()}
        return {**links, **texts, **files}

    def _text(self, text: str) -> Send:
        return lambda: self._send_text(text)

    def _file(self, name: str, body: bytes) -> Send:
        async def send() -> None:
            person = await self._telegram.user("P")
            await person.send_document(name, body, "text/html")

        return send

    async def _send_text(self, text: str) -> None:
        await (await self._telegram.user("P")).say(text)

    async def _measure(self, name: str, send: Send) -> None:
        other = await self._telegram.user("Other")
        began = time.time()
        await send()
        await asyncio.sleep(0.3)  # so that it is at work
        asked = await other.say("/help")
        waited = ">" + str(PATIENCE_S)
        with suppress(TimeoutError):
            answered = await self._telegram.wait_for_message(other, "", timeout=PATIENCE_S)
            waited = f"{answered.at - asked.at:.2f}"
        await self._telegram.wait_idle(quiet=1, timeout=PATIENCE_S)
        longest = next(iter(callbacks(self._watched, since=began)), None)
        block_ms = 1000 * longest.took_s if longest else 0
        where = longest.what[-90:] if longest else ""
        print(f"{name:28} {block_ms:6.0f} ms  {waited:>11} s  {where}", flush=True)


async def together(sends: Any) -> None:
    """Send all of it."""
    await asyncio.gather(*(send() for send in sends))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
