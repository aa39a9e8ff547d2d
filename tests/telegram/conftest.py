"""The bot as a process of its own, the stand-in for Telegram, a site, and the scenes' common end.

Every scene is played over real HTTP, by a bot that polls or by one behind a webhook. These differ
in how updates come in, until they stand in the journal; from there on all is one. So the scenes
marked `each_way` are played by both: those in which several messages come at once and are put
together or in order, the first of every kind of update, which Telegram must be asked for, and a
restart. Of the others each has one way, half of them polling. Each ends with nothing that Telegram
would refuse or drop, and nobody left without an answer.
"""

from __future__ import annotations

import asyncio
import os
import signal
import sqlite3
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass, field
from itertools import count
from pathlib import Path
from typing import Any
from zlib import crc32

import pytest
from aiohttp import web

from bot.chat.strings import languages, strings_for
from tests.builders import ARTICLE, TITLE, page
from tests.conftest import ROOT
from tests.doubles.databases import prepare_folder
from tests.doubles.ports import free_port
from tests.doubles.process import TOKEN
from tests.doubles.warm_bots import WarmBot, WarmBots
from tests.doubles.web import serving

#: Seconds without a call after the last answer: what follows an answer would have come.
_QUIET_S = 0.12

_editions = count(1)

#: How the bot's first words in a group or a channel begin, in each language.
WELCOMES = tuple(
    strings_for(language)(f"welcome-{place}")[:20]
    for language in languages()
    for place in ("group", "channel")
)


def article() -> str:
    """The article in an edition that nobody has sent before."""
    return f"{ARTICLE}\nThis is edition {next(_editions)} of the paper.\n"


def much_quoted_article() -> str:
    """An article with more quotations than a digest shows, so that there is a button for all."""
    people = ("Olof Lind", "Mia Berg", "Nils Holm", "Eva Strand", "Per Dahl", "Siri Vik")
    said = (f"“The pier at {n} will be ready by May,” said {who}." for n, who in enumerate(people))
    return article() + "\n" + "\n\n".join(said) + "\n"


def long_article(characters: int) -> str:
    """An article of that many characters, in paragraphs."""
    text = article()
    for year in count(1900):
        if len(text) >= characters:
            break
        text += (
            f"\nIn {year} the harbour of Skerry took in {7 * year} barrels of herring, and the "
            f"mail boat crossed the sound on {year % 300 + 20} days, which the pilot wrote down "
            "in a book that the school still keeps.\n"
        )
    return text[:characters].rstrip() + "."


@dataclass
class Site:
    """A web server on loopback: any path under /story is an article, under /slow a late one.

    Those under /moved lead to another address.
    """

    host: str
    asked: list[str] = field(default_factory=list)
    pages: dict[str, str] = field(default_factory=dict)
    slow_s: float = 4.6

    def story(self, kind: str = "story") -> str:
        """A link that nobody has sent before."""
        return f"http://{self.host}/{kind}/{next(_editions)}"

    def count(self, link: str) -> int:
        """How often a link was opened."""
        return self.asked.count(link.removeprefix(f"http://{self.host}"))

    def moved(self, link: str) -> str:
        """A short link that leads to another one."""
        short = self.story("moved")
        self.pages[short.removeprefix(f"http://{self.host}")] = link
        return short

    def put(self, text: str) -> str:
        """Publish an article and return its link."""
        link = self.story("put")
        self.pages[link.removeprefix(f"http://{self.host}")] = page(text)
        return link


@dataclass
class World:
    """Telegram, the site, and the bot's process between them."""

    telegram: Any
    site: Site
    data: Path
    more: dict[str, str]
    warm: WarmBots
    #: What Python runs in the place of the bot.
    program: tuple[str, ...] = ()
    process: asyncio.subprocess.Process | WarmBot | None = None

    async def start(self) -> None:
        """Start the bot and wait until it takes updates."""
        began = time.time()
        log = self.data / "log"
        if self.program:
            with log.open("ab") as written:
                self.process = await asyncio.create_subprocess_exec(
                    sys.executable, *self.program, cwd=ROOT, start_new_session=True,
                    stdout=asyncio.subprocess.DEVNULL, stderr=written, env=self._environment(),
                )  # fmt: skip
        else:
            prepare_folder(self.data)
            self.process = await self.warm.start(env=self._environment(), output=log)

        async def begins_to_take_updates() -> bool:
            calls = await self.telegram.calls(since=began)
            return any(call["method"] in {"deleteWebhook", "setWebhook"} for call in calls)

        await self.telegram.wait_for(begins_to_take_updates, timeout=50)

    def _environment(self) -> dict[str, str]:
        return {
            **os.environ,
            "TELEGRAM_TOKEN": TOKEN,
            "TELEGRAM_API_URL": self.telegram.url,
            "WORKERS": "1",
            "DATA_DIR": str(self.data),
            "LOG_FORMAT": "json",
            "FETCH_ALLOW": self.site.host,
            "RATE_USER": "9999/second",
            "RATE_CHAT": "9999/second",
            **self.more,
        }

    async def stop(self) -> None:
        """End the bot as an operator would."""
        if self.process and self.process.returncode is None:
            os.killpg(self.process.pid, signal.SIGTERM)
            await self.process.wait()

    async def settle(self, *, within_s: float = 30) -> None:
        """Wait until all that was said has reached the bot and nothing is open in its journal.

        That no call comes for a while would not tell: on a busy machine a digest takes longer.
        """

        async def nothing_is_open() -> bool:
            return await self.telegram.wait_idle(quiet=_QUIET_S) and self._count_open() == 0

        await self.telegram.wait_for(nothing_is_open, timeout=within_s)
        assert await self.telegram.wait_idle(quiet=_QUIET_S, timeout=30)

    def _count_open(self) -> int:
        with closing(sqlite3.connect(self.data / "nutgraf.db")) as database:
            asked = "SELECT count(*) FROM journal WHERE body IS NOT NULL"
            return int(database.execute(asked).fetchone()[0])

    def log(self) -> str:
        """What the bot has logged."""
        return (self.data / "log").read_text(encoding="utf-8")

    def age(self, days: float) -> None:
        """Make everything that the bot keeps older."""
        database = sqlite3.connect(self.data / "nutgraf.db")
        with database:
            for table in ("digests", "articles"):
                database.execute(f"UPDATE {table} SET made_at = made_at - ?", (days * 24 * 3600,))
        database.close()


@dataclass
class Stage:
    """One scene: who plays, where, and what may stay without an answer."""

    world: World
    telegram: Any
    site: Site
    began: float
    #: Messages that the bot should leave alone.
    ignored: list[Any] = field(default_factory=list)

    async def digest(self, chat: Any, *, after: Any = None, title: str = TITLE) -> Any:
        """Wait for a digest in the chat."""
        wanted = title
        return await self.telegram.wait_for_message(chat, wanted, after=after, timeout=30)

    async def says(self, chat: Any, words: str, *, after: Any = None) -> Any:
        """Wait until the bot says those words in the chat."""
        return await self.telegram.wait_for_message(chat, words, after=after, timeout=30)

    async def by_bot(self, chat: Any) -> list[Any]:
        """All that the bot has said in the chat after its welcome, once nothing more comes."""
        await self.world.settle()
        said = [m for m in await self.telegram.messages(chat) if m.by_bot]
        return [m for m in said if not m.text.startswith(WELCOMES)]

    async def now(self, message: Any) -> Any:
        """The message as it stands now."""
        (found,) = [m for m in await self.telegram.messages(message.chat) if m.id == message.id]
        return found

    async def press(self, user: Any, message: Any, label: str) -> tuple[dict[str, Any], Any]:
        """Press the button whose words begin so; return the answer, and what stands there then."""
        now = await self.now(message)
        (button,) = [text for text in now.buttons if text.startswith(label)]
        answer = await self.telegram.answer_to(await user.press(now, button), timeout=30)
        return answer, await self.now(message)

    async def end(self) -> None:
        """Look whether all is as it should be."""
        await self.world.settle()
        refused = await self.telegram.violations(since=self.began)
        assert [one for one in refused if not _deletes_what_is_gone(one)] == []
        assert await self.telegram.notes(since=self.began) == []
        assert await self.telegram.errors() == []
        left_alone = {(message.chat, message.id) for message in self.ignored}
        unanswered = [
            one
            for one in await self.telegram.unanswered()
            if one["at"] >= self.began and (one["chat"], one["message"]) not in left_alone
        ]
        assert unanswered == []


def _deletes_what_is_gone(call: dict[str, Any]) -> bool:
    """Tell whether the bot tidied up what somebody else had deleted before.

    No bot can know that. It may come late, from a scene before: what passes after a while is
    deleted when the bot stops.
    """
    return call["method"] == "deleteMessage" and "not found" in call["description"]


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    """One event loop for all scenes: the bots live as long as it does."""
    return "asyncio"


@pytest.fixture(scope="session")
async def site(anyio_backend: str) -> AsyncIterator[Site]:
    place = Site(host="")

    async def answer(request: web.Request) -> web.Response:
        place.asked.append(request.path)
        kind = request.path.split("/")[1]
        if kind == "slow":
            await asyncio.sleep(place.slow_s)
        if kind in {"story", "slow"}:
            text = f"{ARTICLE}\n\nThis is edition {request.path}."
            return web.Response(text=page(text), content_type="text/html")
        if kind == "moved":
            raise web.HTTPFound(place.pages[request.path])
        if request.path in place.pages:
            return web.Response(text=place.pages[request.path], content_type="text/html")
        raise web.HTTPNotFound

    async with serving(answer, ends_within_s=0.2) as place.host:
        yield place


def _way(name: str) -> dict[str, str]:
    if name == "polling":
        return {}
    listen = f"127.0.0.1:{free_port()}"
    return {"WEBHOOK_LISTEN": listen, "WEBHOOK_URL": f"http://{listen}/telegram",
            "WEBHOOK_SECRET": "sesame"}  # fmt: skip


Playing = Callable[..., Any]


@pytest.fixture(scope="session")
def playing(
    botapi: Any, site: Site, tmp_path_factory: pytest.TempPathFactory, warm: WarmBots
) -> Playing:
    """A world with a bot of its own: `async with playing("polling", RATE_USER="1/minute")`."""

    @asynccontextmanager
    async def play(
        way: str, *, program: tuple[str, ...] = (), **more: str
    ) -> AsyncIterator[World]:
        async with botapi.Telegram.spawn(TOKEN) as telegram:
            data = tmp_path_factory.mktemp("data")
            world = World(telegram, site, data, {**_way(way), **more}, warm, program)
            try:
                await world.start()
                yield world
            finally:
                await world.stop()

    return play


#: How updates come in.
WAYS = ("polling", "webhook")


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Choose the ways in which a scene is played."""
    if "world" in metafunc.fixturenames:
        each = metafunc.definition.get_closest_marker("each_way")
        one = crc32(metafunc.function.__name__.encode()) % len(WAYS)
        ways = WAYS if each else [WAYS[one]]
        metafunc.parametrize("world", ways, indirect=True, scope="session")


@pytest.fixture(scope="session")
async def world(request: pytest.FixtureRequest, playing: Playing) -> AsyncIterator[World]:
    async with playing(request.param) as world:
        yield world


def scene_in(world: World) -> Stage:
    """A scene that begins now."""
    return Stage(world, world.telegram, world.site, began=time.time())


@pytest.fixture
async def scene(world: World) -> AsyncIterator[Stage]:
    scene = scene_in(world)
    yield scene
    await scene.end()
