"""What is new in a followed feed → a digest in the chat, or one that waits for its edition."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
from telegram.error import TelegramError

from bot.bot_api.refusals import is_elsewhere
from bot.chat.chat_settings import quiet_until
from bot.chat.filters import Filters, admits, quotes_by
from bot.chat.request import LinkRequest
from bot.chat.strings import languages, strings_for
from bot.errors import Busy
from bot.following.sketch import SAME, likeness, sketch
from bot.handlers.answering import show, view_of
from bot.handlers.known_story import find_sequel
from bot.handlers.remembering import remember_digest
from bot.incoming.message_reader import Origin
from bot.store.answer_attempt import Attempt, begin
from bot.store.following import Mode, Shown, State
from bot.threads import run_beside
from bot.work.digest_service import page_of
from summarizer.errors import (
    FetchTimedOut,
    PageMissing,
    SiteBroken,
    SiteBusy,
    SiteDown,
    SummarizerError,
)
from summarizer.feeds import as_page

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.chat.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from bot.services import Services
    from bot.store.following import Delivery, Follow
    from bot.work.jobs import Brief
    from summarizer.model import Article

_log = structlog.get_logger()

#: The words of a longer article are looked at in a thread; so many characters take 5 ms.
_LONG_CHARS = 20_000

#: Seconds before each further try to deliver an article; after the last one it is left out.
_AGAIN_S = (300.0, 1200.0, 4800.0, 19200.0)

#: What may be over by the next try. Some sites tell of a page before they show it.
_PASSING = (Busy, FetchTimedOut, PageMissing, SiteBroken, SiteBusy, SiteDown)

#: Seconds for which a chat does not get an article that is nearly the same as one that it got.
_SAME_WITHIN_S = 3 * 86400.0
_DAY_S = 86400.0

#: In place of the person who asked, in a group or a channel: a feed is for all readers alike, as
#: is what a channel posts.
_A_FEED = -1


class Arrivals:
    """Delivers what is new in feeds. `clock` gives seconds since the epoch."""

    def __init__(self, services: Services, *, clock: Callable[[], float] = time.time) -> None:
        self._services = services
        self._clock = clock

    async def deliver(self, delivery: Delivery) -> None:
        """Send an article to its chat, or keep it for the edition, or leave it out.

        Raises `DatabaseAway`; then it is delivered when its lease has ended.
        """
        following = self._services.following
        if delivery.tries > len(_AGAIN_S):
            _log.warning("arrival.given_up", tries=delivery.tries)
            await following.finish(delivery, State.LEFT_OUT)
            return
        try:
            await self._deliver(delivery)
        except _PASSING as problem:
            _log.info("arrival.put_off", code=problem.code)
            await self._put_off(delivery)
        except SummarizerError as refusal:
            _log.info("arrival.left_out", code=refusal.code)
            await following.finish(delivery, State.LEFT_OUT)
        except TelegramError as problem:
            _log.warning("arrival.unsent", error=type(problem).__name__,
                         elsewhere=is_elsewhere(problem))  # fmt: skip
            await self._put_off(delivery)

    async def tell_gone(self, feed_key: str) -> None:
        """Tell the chats that follow a feed that it is gone."""
        feed = await self._services.following.get_feed(feed_key)
        for follow in await self._services.following.follows_of(feed_key):
            settings = await self._services.storage.get_settings(follow.chat_id)
            strings = strings_for(settings.language or follow.language)
            title = (feed and (feed.title or feed.url)) or ""
            try:
                words = strings("follow-gone", title=title[:80])
                await self._services.replies.say(_origin(follow, settings), words)
            except TelegramError as problem:
                _log.warning("arrival.unsent", error=type(problem).__name__)

    async def _put_off(self, delivery: Delivery) -> None:
        if delivery.tries < len(_AGAIN_S):
            due_at = self._clock() + _AGAIN_S[delivery.tries]
            await self._services.following.postpone(delivery, due_at)
        else:
            await self._services.following.finish(delivery, State.LEFT_OUT)

    async def _deliver(self, delivery: Delivery) -> None:
        services, follow = self._services, delivery.follow
        link = delivery.entry.link
        request = LinkRequest(url=link or "")
        if link is None or await services.digests.earlier(request, chat_id=follow.chat_id):
            await services.following.finish(delivery, State.LEFT_OUT)
            return
        settings = await services.storage.get_settings(follow.chat_id)
        if follow.mode is Mode.AT_ONCE and (quiet := quiet_until(settings, self._clock())):
            await services.following.postpone(delivery, quiet)
            return
        article = await self._read(delivery, request)
        made = await services.digests.brief(article, settings.length)
        shown = Shown(page=page_of(article), sketch=sketch(article.text))
        quotes = made.digest.quotes
        alerts = bool(quotes_by(quotes, settings.alerts, language=article.language))
        at_once = alerts or follow.mode is Mode.AT_ONCE
        if alerts and (quiet := quiet_until(settings, self._clock())):
            await services.following.postpone(delivery, quiet)
            return
        # who quotes such a person need not have the words that the feed is followed for
        filters = Filters(without=follow.filters.without) if alerts else follow.filters
        passes = await run_beside(
            len(article.text) > _LONG_CHARS, admits, filters, article, quotes
        )
        if not passes or await self._has(follow, request, article, shown):
            await services.following.finish(delivery, State.LEFT_OUT)
            return
        full = await self._is_full(follow)
        if at_once and not full:
            await self._send(delivery, request, article, made, settings, shown)
        elif at_once or not full:
            strings = _words_around(settings, article, follow)
            digest_id = await services.digests.keep(
                request, chat_id=follow.chat_id, asker_id=_asker(follow), article=article,
                language=strings.language, for_edition=True,
            )  # fmt: skip
            await remember_digest(
                services, settings, article, made.digest,
                digest_id=digest_id, chat_id=follow.chat_id, message_id=None,
            )  # fmt: skip
            await services.following.finish(delivery, State.DONE, shown)
        else:
            await services.following.finish(delivery, State.LEFT_OUT)

    async def _read(self, delivery: Delivery, request: LinkRequest) -> Article:
        """Return the article of an entry: from the feed, if that has it as a whole."""
        entry = delivery.entry
        if not entry.html:
            return await self._services.digests.article(request)
        source = as_page(
            title=entry.title, link=request.url, html=entry.html, published=entry.published
        )
        return await self._services.digests.read_given(request, source)

    async def _has(
        self, follow: Follow, request: LinkRequest, article: Article, shown: Shown
    ) -> bool:
        """Tell whether the chat has an article already: a member shared it, or a feed had it."""
        services = self._services
        if await services.digests.earlier(request, chat_id=follow.chat_id, article=article):
            return True
        since = self._clock() - _SAME_WITHIN_S
        return any(
            one.page == shown.page or likeness(one.sketch, shown.sketch) >= SAME
            for one in await services.following.shown_in(follow.chat_id, since=since)
        )

    async def _is_full(self, follow: Follow) -> bool:
        """Tell whether the chat has got as many articles of the feed today as it wants."""
        if follow.a_day is None:
            return False
        since = self._clock() - _DAY_S
        return await self._services.following.count_done(follow, since=since) >= follow.a_day

    async def _send(  # noqa: PLR0913, PLR0917  # what a digest is made of
        self, delivery: Delivery, request: LinkRequest, article: Article, made: Brief,
        settings: ChatSettings, shown: Shown,
    ) -> None:  # fmt: skip
        services, follow = self._services, delivery.follow
        strings = _words_around(settings, article, follow)
        digest_id = await services.digests.keep(
            request, chat_id=follow.chat_id, asker_id=_asker(follow), article=article,
            language=strings.language,
        )  # fmt: skip
        view = view_of(article, made.digest, settings.length, settings, strings)
        sequel = await find_sequel(services, settings, article, chat_id=follow.chat_id)
        view = replace(view, sequel=sequel)
        private = follow.chat_id > 0
        messages = await show(view, digest_id, longer=made.longer, turns=private)
        sent: list[int] = []

        async def note(message_id: int) -> None:
            """Remember that all is sent, before anything else is sent: a kill repeats one."""
            sent.append(message_id)
            if len(sent) == len(messages):
                await services.following.finish(delivery, State.DONE, shown)

        begin(Attempt(on_sent=note))
        message_id = await services.replies.send(_origin(follow, settings), messages)
        if message_id is None:
            await self._end(follow)
            return
        await services.digests.place(digest_id, message_id)
        await remember_digest(
            services, settings, article, made.digest,
            digest_id=digest_id, chat_id=follow.chat_id, message_id=message_id,
        )  # fmt: skip
        if len(sent) != len(messages):  # the local chat sends in another way
            await services.following.finish(delivery, State.DONE, shown)
        services.metrics.count_digest(request.source, 0.0)
        _log.info("arrival.sent", words=made.digest.words)

    async def _end(self, follow: Follow) -> None:
        """End what cannot be delivered: the bot was blocked or removed, or the topic is gone."""
        following = self._services.following
        if follow.thread_id is not None:
            await following.end_follow(follow.id)
        else:
            await following.end_follows_in(follow.chat_id)
        _log.info("arrival.follow_ended")


def _words_around(settings: ChatSettings, article: Article, follow: Follow) -> Strings:
    spoken = article.language if article.language in languages() else None
    return strings_for(settings.language or spoken or follow.language)


def _asker(follow: Follow) -> int:
    return follow.chat_id if follow.chat_id > 0 else _A_FEED


def _origin(follow: Follow, settings: ChatSettings) -> Origin:
    return Origin(
        chat_id=follow.chat_id, message_id=None, thread_id=follow.thread_id,
        asker_id=_asker(follow), language_code=follow.language,
        direct_topic_id=follow.direct_topic_id, silent=settings.silent,
    )  # fmt: skip
