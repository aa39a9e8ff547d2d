"""The bot with every part real but for Telegram, the web and the worker processes."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from aiohttp import web
from telegram import Update
from telegram.ext import BaseUpdateProcessor
from telegram.request import BaseRequest

from bot.app import running
from bot.bot_api.retries import Retries
from bot.build import build_application
from bot.config import Config
from bot.following.looks import Looks
from bot.following.reader import FeedReader
from bot.handlers import register
from bot.incoming.chat_order import ChatOrder
from bot.incoming.pastes import Pastes
from bot.incoming.raw_updates import update_in
from bot.incoming.update_queue import UpdateQueue
from bot.operating.metrics import PrometheusMetrics
from bot.operating.request_limits import WindowLimits
from bot.outgoing.chat_members import ChatMembers
from bot.outgoing.replies import Replies
from bot.outgoing.send_rate import SendRate
from bot.outgoing.serial_sends import SerialSends
from bot.services import App, Services
from bot.store.answer_attempt import Attempt, begin
from bot.store.sql.database import open_database
from bot.store.sql.following import SqlFollowing
from bot.store.sql.journal import SqlJournal
from bot.store.sql.memory import SqlMemory
from bot.store.sql.storage import SqlStorage
from bot.store.sql.timers import SqlTimers
from bot.work.digest_service import DigestService
from summarizer.fetch import open_client
from tests.builders import page
from tests.doubles.clock import Clock
from tests.doubles.databases import prepare_folder, ready_database
from tests.doubles.jobs import DirectJobs
from tests.doubles.process import TOKEN
from tests.doubles.telegram import RecordingTelegram
from tests.doubles.web import serving


@dataclass(kw_only=True)
class Composed:
    """The bot, and what a test looks into."""

    application: App
    journal: SqlJournal
    update_queue: UpdateQueue
    services: Services
    metrics: PrometheusMetrics


@asynccontextmanager
async def composed(
    config: Config, *, request: BaseRequest, clock: Clock, send_rate: type[SendRate] | None = None,
    updates_request: BaseRequest | None = None,
) -> AsyncIterator[Composed]:  # fmt: skip
    """The bot over `request`; pauses pass by `clock`. Nothing asks for updates yet."""
    # where a fixture of the session is async, all tests run in one task: without this, an attempt
    # that an earlier test began would be at work in this one too
    begin(Attempt())
    async with (
        open_database(ready_database(config.data_dir / "x.db")) as engine,
        open_client(allow=config.fetch_allow, timeout_s=5) as client,
        open_client(allow=config.fetch_allow, timeout_s=5, keeps=False) as feed_client,
    ):
        storage, journal, parts = SqlStorage(engine), SqlJournal(engine), Pastes(quiet_s=0.05)
        metrics = PrometheusMetrics()
        update_queue = UpdateQueue(journal, metrics=metrics)
        order = ChatOrder(parts, journal, update_queue)
        application = build_application(
            config, order, update_queue, token=TOKEN, request=request,
            updates_request=updates_request,
            send_rate=send_rate and send_rate(SerialSends(journal)),
        )  # fmt: skip
        retries = Retries(sleep=clock.sleep)
        replies = Replies(application.bot, storage, retries=retries)
        digests = DigestService(
            config=config, storage=storage, jobs=DirectJobs(), client=client, files=replies
        )
        following = SqlFollowing(engine)
        looks = Looks(
            config=config, following=following, timers=SqlTimers(engine),
            reader=FeedReader(config=config, client=feed_client, jobs=DirectJobs()),
        )  # fmt: skip
        services = Services(
            config=config,
            digests=digests,
            replies=replies,
            members=ChatMembers(application.bot, retries=retries),
            storage=storage,
            memory=SqlMemory(engine),
            pastes=parts,
            timers=SqlTimers(engine, clock=clock),
            clock=clock,
            limits=WindowLimits(user=config.rate_user, chat=config.rate_chat),
            looks=looks,
            following=following,
            metrics=metrics,
        )
        register(application, services)
        async with application:
            try:
                yield Composed(
                    application=application, journal=journal, update_queue=update_queue,
                    services=services, metrics=metrics,
                )  # fmt: skip
            finally:
                await replies.deletions.finish()


@dataclass(kw_only=True)
class Scene(Composed):
    """The bot, what it said, and a site with articles."""

    telegram: RecordingTelegram
    site: str
    #: How often each path of the site was asked for.
    asked: dict[str, int]

    async def take(self, *updates: dict[str, Any]) -> None:
        """Let the bot work the updates, side by side as far as it does so."""
        bot = self.application.bot
        processor = self.application.update_processor
        assert isinstance(processor, BaseUpdateProcessor)
        parsed = [Update.de_json(update, bot) for update in updates]
        await asyncio.gather(
            *(
                processor.process_update(one, self.application.process_update(one))
                for one in parsed
            )
        )

    async def receive(self, body: str | bytes) -> int:
        """Let the bot take in and work what Telegram sent; return how much there was to work."""
        raw = update_in(body)
        if raw is None:
            return 0
        await self.update_queue.write_ahead([raw])
        return await self.take_polled([{"update_id": raw.update_id}])

    async def take_polled(self, numbers: list[dict[str, int]]) -> int:
        """Work what was written ahead, as python-telegram-bot has it; return how much it was."""
        for one in numbers:
            await self.update_queue.put(Update.de_json(one, self.application.bot))
        processor = self.application.update_processor
        assert isinstance(processor, BaseUpdateProcessor)
        waiting = self.update_queue.qsize()
        for _ in range(waiting):
            one = self.update_queue.get_nowait()
            await processor.process_update(one, self.application.process_update(one))
        return waiting

    def texts(self) -> list[str]:
        """What the bot sent, in order."""
        return [params["text"] for params in self.telegram.said()]


def buttons_of(sent: dict[str, Any]) -> dict[str, str]:
    """The buttons of a sent message: label → what it sends or opens."""
    markup = sent["reply_markup"]
    rows = (json.loads(markup) if isinstance(markup, str) else markup)["inline_keyboard"]
    return {
        b["text"]: b.get("callback_data") or b.get("url") or b["copy_text"]["text"]
        for row in rows
        for b in row
    }


#: A page that shows next to nothing of its article.
PAID = (
    '<html><head><title>Pier</title><script type="application/ld+json">{"@type": "NewsArticle", '
    '"isAccessibleForFree": false, "headline": "Pier"}</script></head><body><article><h1>Pier</h1>'
    "<p>The pier of Skerry is closed, and the council knows why.</p></article><div "
    'class="paywall">This post is for paid subscribers. Subscribe to keep reading.</div></body>'
)


@pytest.fixture
async def site() -> AsyncIterator[tuple[str, dict[str, int]]]:
    """A web server on loopback: /article, /article2, /slow, /picture.png, /members (403).

    /busy answers 503, and /paid with an article for subscribers.
    """
    asked: dict[str, int] = {}

    async def answer(request: web.Request) -> web.Response:
        asked[request.path] = asked.get(request.path, 0) + 1
        if request.path.startswith("/slow"):
            await asyncio.sleep(0.1)
        if request.path == "/picture.png":
            return web.Response(body=b"\x89PNG\r\n\x1a\n" + bytes(64), content_type="image/png")
        if request.path in {"/article", "/article2", "/slow"}:
            return web.Response(text=page(), content_type="text/html")
        if request.path == "/paid":
            return web.Response(text=PAID, content_type="text/html")
        if request.path == "/busy":
            raise web.HTTPServiceUnavailable
        raise web.HTTPForbidden if request.path == "/members" else web.HTTPNotFound

    async with serving(answer) as host:
        yield f"http://{host}", asked


@pytest.fixture
def config(
    request: pytest.FixtureRequest, tmp_path: Path, site: tuple[str, dict[str, int]]
) -> Config:
    """The configuration; a test may set more of it by indirect parameters."""
    host = site[0].removeprefix("http://")
    return Config(
        fetch_allow=frozenset({host}), data_dir=tmp_path, **getattr(request, "param", {})
    )


@pytest.fixture
async def scene(config: Config, site: tuple[str, dict[str, int]]) -> AsyncIterator[Scene]:
    address, asked = site
    telegram = RecordingTelegram()
    async with composed(config, request=telegram, clock=Clock()) as bot:
        yield Scene(**vars(bot), telegram=telegram, site=address, asked=asked)


@pytest.fixture
async def telegram(botapi: Any) -> AsyncIterator[Any]:
    async with botapi.Telegram.spawn(TOKEN) as stand_in:
        yield stand_in


@pytest.fixture
def bot(telegram: Any, site: tuple[str, dict[str, int]], tmp_path: Path) -> Any:
    prepare_folder(tmp_path)
    config = Config(
        telegram_api_url=telegram.url,
        data_dir=tmp_path,
        workers=1,
        fetch_allow=frozenset({site[0].removeprefix("http://")}),
    )

    @asynccontextmanager
    async def polling(*allowed: str) -> AsyncIterator[None]:
        """Run the bot; nothing that it does may break Telegram's rules, but for `allowed`."""
        async with running(config, token=TOKEN):
            yield
        broken = await telegram.violations()
        assert [one for one in broken if not one["description"].endswith(allowed)] == []
        assert await telegram.errors() == []

    return polling
