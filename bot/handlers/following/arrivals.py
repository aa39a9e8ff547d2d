"""What is new in a followed feed → a digest in the chat, or one that waits for its edition.

An entry that is too short for a digest, or cannot be digested, comes in its own words, or by its
title alone.
"""

from __future__ import annotations

import time
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
from telegram.error import BadRequest, TelegramError

from bot.absence import note_absence, note_refusal, note_success
from bot.bot_api.answers import Unconfirmed
from bot.bot_api.refusals import closes_topic, is_elsewhere, misses_topic, mutes
from bot.chat.digests.short_entry import short_message
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.chat.settings.chat_settings import day_began_at, quiet_until
from bot.chat.settings.filters import Filters, admits, quotes_by
from bot.chat.strings import languages, strings_for
from bot.following.sketch import SAME, likeness
from bot.handlers.digests.known_story import find_sequel
from bot.handlers.digests.remembering import remember_digest
from bot.handlers.digests.showing import show, view_of
from bot.handlers.following.reading_entries import PASSING, read_entry, request_for
from bot.incoming.message_reader import Origin
from bot.store.answer_attempt import Attempt, begin
from bot.store.following import Mode, State
from bot.threads import run_beside
from bot.work.digest_service import article_key
from summarizer.errors import (
    SummarizerError,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from bot.handlers.following.reading_entries import ReadEntry
    from bot.services import Services
    from bot.store.following import Delivery, Follow, KeptFeed
    from summarizer.model import Article

_log = structlog.get_logger()

#: The words of a longer article are looked at in a thread; so many characters take 5 ms.
_LONG_CHARS = 20_000

#: Seconds before each further try to deliver an article; after the last one it is left out.
_AGAIN_S = (300.0, 1200.0, 4800.0, 19200.0)

#: Seconds for which a chat does not get an article that is nearly the same as one that it got.
_SAME_WITHIN_S = 3 * 86400.0
_DAY_S = 86400.0

#: Where the bot is muted, a delivery is tried again after a part of the time since its entry was
#: found, so that it comes at most that much later than the chat is opened; and after so many
#: seconds at least and at most.
_MUTED_SHARE, _MUTED_LEAST_S, _MUTED_MOST_S = 0.25, 3600.0, _DAY_S

#: The most characters of a feed's title in the notice that it is gone.
_TITLE_CHARS = 80

#: The asker's id for digests of feeds in a group or a channel: nobody asked for them, and they are
#: for all readers alike, as a channel's posts are.
_A_FEED = -1


class Arrivals:
    """Delivers what is new in feeds. `clock` gives seconds since the epoch."""

    def __init__(self, services: Services, *, clock: Callable[[], float] = time.time) -> None:
        self._services = services
        self._clock = clock

    async def deliver(self, delivery: Delivery) -> None:
        """Send an article to its chat, keep it for the edition, leave it out, or put it off.

        Raises `DatabaseAway`; then the delivery can be claimed again when its lease has ended.
        """
        following = self._services.following
        if delivery.tries > len(_AGAIN_S):
            _log.warning("arrival.given_up", tries=delivery.tries)
            await following.finish(delivery, State.LEFT_OUT)
            return
        try:
            await self._deliver(delivery)
        except PASSING as problem:
            _log.info("arrival.put_off", code=problem.code)
            await self._put_off(delivery)
        except SummarizerError as refusal:
            _log.info("arrival.left_out", code=refusal.code)
            await following.finish(delivery, State.LEFT_OUT)
        except TelegramError as problem:
            _log.warning("arrival.unsent", error=type(problem).__name__,
                         elsewhere=is_elsewhere(problem))  # fmt: skip
            if misses_topic(problem):
                await following.end_follow(delivery.follow.id)
                _log.info("arrival.follow_ended")
            elif mutes(problem):
                await self._wait_while_muted(delivery, problem)
            else:
                await self._put_off(delivery)

    async def tell_gone(self, feed_key: str) -> None:
        """Tell the chats that follow a feed that it is gone, each of them once.

        A chat in which the bot may not write now is told after a later look at the feed. What is
        told is noted before it is sent, since another process may have looked at the feed, too.
        """
        following = self._services.following
        feed = await following.get_feed(feed_key)
        if not feed or not feed.is_gone:
            return
        for follow in await following.follows_of(feed_key):
            settings = await self._services.storage.get_settings(follow.chat_id)
            if settings.absent_since is not None:
                continue
            if not await following.note_told_gone(follow, feed):
                continue
            is_told = False
            try:
                is_told = await self._tell_gone(follow, feed, settings)
            finally:
                if not is_told:
                    await following.note_untold(follow)

    async def _tell_gone(self, follow: Follow, feed: KeptFeed, settings: ChatSettings) -> bool:
        """Tell a chat that a feed is gone; return whether it may have been told."""
        services = self._services
        strings = strings_for(settings.language or follow.language)
        title = clip(one_line(feed.title or feed.url), _TITLE_CHARS)
        notice = Message(body=RichText(strings("follow-gone", title=title)))
        try:
            sent = await services.replies.send(_origin(follow, settings), [notice], tells_why=True)
        except Unconfirmed:  # most have arrived
            _log.warning("arrival.unconfirmed")
            return True
        except TelegramError as problem:
            _log.warning("arrival.unsent", error=type(problem).__name__)
            if misses_topic(problem):
                await services.following.end_follow(follow.id)
            elif mutes(problem):
                await note_refusal(services, follow.chat_id, follow.thread_id, problem)
            return False
        if sent is None:
            await note_absence(services, follow.chat_id)
            return False
        if settings.muted:
            await note_success(services, follow.chat_id, follow.thread_id)
        return True

    async def _wait_while_muted(self, delivery: Delivery, refusal: TelegramError) -> None:
        """Try a delivery later to a chat, or a topic, that does not let the bot write now."""
        follow = delivery.follow
        if await note_refusal(self._services, follow.chat_id, follow.thread_id, refusal):
            _log.info("arrival.follow_ended")
            return
        now = self._clock()
        pause_s = (now - delivery.found_at) * _MUTED_SHARE
        due_at = now + min(_MUTED_MOST_S, max(_MUTED_LEAST_S, pause_s))
        await self._services.following.postpone(delivery, due_at, counts=False)

    async def _put_off(self, delivery: Delivery) -> None:
        if delivery.tries < len(_AGAIN_S):
            due_at = self._clock() + _AGAIN_S[delivery.tries]
            await self._services.following.postpone(delivery, due_at)
        else:
            await self._services.following.finish(delivery, State.LEFT_OUT)

    async def _deliver(self, delivery: Delivery) -> None:
        services, follow = self._services, delivery.follow
        if await services.digests.earlier(request_for(delivery), chat_id=follow.chat_id):
            await services.following.finish(delivery, State.LEFT_OUT)
            return
        settings = await services.storage.get_settings(follow.chat_id)
        if settings.absent_since is not None:
            await services.following.finish(delivery, State.LEFT_OUT)
            return
        if follow.mode is Mode.AT_ONCE and (quiet := quiet_until(settings, self._clock())):
            await services.following.postpone(delivery, quiet, counts=False)
            return
        began = time.monotonic()
        is_last = delivery.tries >= len(_AGAIN_S)
        read = await read_entry(services, delivery, settings.length, is_last=is_last)
        if read.made:
            services.metrics.count_digest(read.request.source, time.monotonic() - began)
        article, quotes = read.article, read.made.digest.quotes if read.made else ()
        alerts = bool(quotes_by(quotes, settings.alerts, language=article.language))
        if alerts and (quiet := quiet_until(settings, self._clock())):
            await services.following.postpone(delivery, quiet, counts=False)
            return
        # an article that quotes such a person need not have the words that the chat asked for
        filters = Filters(without=follow.filters.without) if alerts else follow.filters
        passes = await run_beside(
            len(article.text) > _LONG_CHARS, admits, filters, article, quotes
        )
        if not passes or await self._has(follow, read):
            await services.following.finish(delivery, State.LEFT_OUT)
            return
        full = await self._is_full(follow, settings)
        if alerts or (follow.mode is Mode.AT_ONCE and not full):
            await self._send_or_keep(delivery, read, settings)
        elif follow.mode is Mode.AT_ONCE or not full:
            await self._keep_for_edition(delivery, read, settings)
        else:
            await services.following.finish(delivery, State.LEFT_OUT)

    async def _has(self, follow: Follow, read: ReadEntry) -> bool:
        """Tell whether the chat has an article already.

        It has it if a member shared it within a day, or if a feed had it, or nearly the same text,
        within `_SAME_WITHIN_S` seconds.
        """
        services, shown = self._services, read.shown
        if await services.digests.earlier(
            read.request, chat_id=follow.chat_id, article=read.article
        ):
            return True
        since = self._clock() - _SAME_WITHIN_S
        return any(
            one.page == shown.page or likeness(one.sketch, shown.sketch) >= SAME
            for one in await services.following.shown_in(follow.chat_id, since=since)
        )

    async def _is_full(self, follow: Follow, settings: ChatSettings) -> bool:
        """Tell whether the feed has brought the chat its daily limit since midnight."""
        if follow.a_day is None:
            return False
        since = day_began_at(settings, self._clock())
        return await self._services.following.count_done(follow, since=since) >= follow.a_day

    async def _keep_for_edition(
        self, delivery: Delivery, read: ReadEntry, settings: ChatSettings
    ) -> None:
        services, follow = self._services, delivery.follow
        if not read.made:  # an article without a digest is not stored yet
            await services.storage.put_article(article_key(read.request), read.article)
        digest_id = await self._keep(follow, read, settings, for_edition=True)
        await self._remember(follow, read, settings, digest_id=digest_id, message_id=None)
        await services.following.finish(delivery, State.DONE, read.shown)

    async def _send_or_keep(
        self, delivery: Delivery, read: ReadEntry, settings: ChatSettings
    ) -> None:
        """Send an article; if its topic is closed, keep it for an edition that comes elsewhere."""
        try:
            await self._send(delivery, read, settings)
        except BadRequest as refusal:
            if not closes_topic(refusal) or not _has_edition_beside(settings, delivery.follow):
                raise
            await self._keep_for_edition(delivery, read, settings)

    async def _send(self, delivery: Delivery, read: ReadEntry, settings: ChatSettings) -> None:
        services, follow = self._services, delivery.follow
        strings = _words_around(settings, read.article, follow)
        if not read.made:
            await self._post(delivery, read, settings, (short_message(read.article, strings),), [])
            return
        digest_id = await self._keep(follow, read, settings)
        view = view_of(read.article, read.made.digest, settings.length, settings, strings)
        sequel = await find_sequel(services, settings, read.article, chat_id=follow.chat_id)
        view = replace(view, sequel=sequel)
        private = follow.chat_id > 0
        messages = await show(view, digest_id, longer=read.made.longer, turns=private)
        sent: list[int] = []
        try:
            message_id = await self._post(delivery, read, settings, messages, sent)
        except Unconfirmed:
            raise  # most have arrived, with buttons
        except TelegramError:
            if not sent:
                await services.digests.drop(digest_id)
            raise
        if message_id is None:
            await services.digests.drop(digest_id)
            return
        await services.digests.place(digest_id, message_id, messages[0].buttons)
        await self._remember(follow, read, settings, digest_id=digest_id, message_id=message_id)
        _log.info("arrival.sent", words=read.made.digest.words)

    async def _post(
        self, delivery: Delivery, read: ReadEntry, settings: ChatSettings,
        messages: tuple[Message, ...], sent: list[int],
    ) -> int | None:  # fmt: skip
        """Send messages, and finish the delivery; return the first message's id.

        The id of each message is put into `sent` once Telegram has taken it. None when the bot may
        not write there: then the follow ends, or all of the chat's rest.
        """
        services, follow = self._services, delivery.follow

        async def note(message_id: int) -> None:
            """Finish the delivery once all is sent, so that a kill repeats one article at most."""
            sent.append(message_id)
            if len(sent) == len(messages):
                await services.following.finish(delivery, State.DONE, read.shown)

        begin(Attempt(on_sent=note))
        message_id = await services.replies.send(
            _origin(follow, settings), messages, tells_why=True
        )
        if message_id is None:
            await self._rest(delivery)
            return None
        if len(sent) != len(messages):  # the local chat sends in another way
            await services.following.finish(delivery, State.DONE, read.shown)
        if settings.muted:
            await note_success(services, follow.chat_id, follow.thread_id)
        return message_id

    async def _keep(
        self, follow: Follow, read: ReadEntry, settings: ChatSettings, *, for_edition: bool = False
    ) -> str:
        language = _words_around(settings, read.article, follow).language
        return await self._services.digests.keep(
            read.request, chat_id=follow.chat_id, asker_id=_asker(follow), article=read.article,
            language=language, for_edition=for_edition,
        )  # fmt: skip

    async def _remember(
        self, follow: Follow, read: ReadEntry, settings: ChatSettings, *,
        digest_id: str, message_id: int | None,
    ) -> None:  # fmt: skip
        if read.made:
            await remember_digest(
                self._services, settings, read.article, read.made.digest,
                digest_id=digest_id, chat_id=follow.chat_id, message_id=message_id,
            )  # fmt: skip

    async def _rest(self, delivery: Delivery) -> None:
        """Let all rest that comes to a chat in which the bot may not write."""
        await note_absence(self._services, delivery.follow.chat_id)
        await self._services.following.finish(delivery, State.LEFT_OUT)
        _log.info("arrival.absent")


def _words_around(settings: ChatSettings, article: Article, follow: Follow) -> Strings:
    spoken = article.language if article.language in languages() else None
    return strings_for(settings.language or spoken or follow.language)


def _has_edition_beside(settings: ChatSettings, follow: Follow) -> bool:
    """Tell whether the chat's editions come, and elsewhere than the articles of a follow."""
    edition = settings.edition
    if edition is None or edition.schedule is None or settings.zone is None:
        return False
    return edition.thread_id != follow.thread_id


def _asker(follow: Follow) -> int:
    return follow.chat_id if follow.chat_id > 0 else _A_FEED


def _origin(follow: Follow, settings: ChatSettings) -> Origin:
    return Origin(
        chat_id=follow.chat_id, message_id=None, thread_id=follow.thread_id,
        asker_id=_asker(follow), language_code=follow.language,
        direct_topic_id=follow.direct_topic_id, silent=settings.silent,
    )  # fmt: skip
