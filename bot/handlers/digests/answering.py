"""The answer to a message: a digest of each article in it, or the reason why there is none."""

from __future__ import annotations

import asyncio
import time
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

import structlog

from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.chat.request import LinkRequest, TextRequest
from bot.handlers.digests.admission import admit
from bot.handlers.digests.known_story import find_sequel
from bot.handlers.digests.refusals import tell_refusals
from bot.handlers.digests.remembering import remember_digest
from bot.handlers.digests.showing import show, view_of
from bot.handlers.telling_refusals import attempt
from bot.incoming.message_reader import MAX_LINKS
from bot.outgoing.replies import Notice
from bot.store.answer_attempt import at_work
from bot.work.digest_service import page_of
from summarizer.errors import SummarizerError
from summarizer.urls import readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Coroutine, Sequence
    from typing import Any

    from bot.chat.request import Request
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.handlers.conversation import Conversation
    from bot.incoming.message_reader import Asked, Origin
    from bot.services import Services
    from bot.store.storage import KeptDigest
    from bot.work.jobs import Brief
    from summarizer.model import Article, Digest
    from summarizer.options import Length

_log = structlog.get_logger()

#: How many links of one message are opened at most, in search of `MAX_LINKS` articles.
_MOST_TRIED = 6


async def answer(services: Services, conversation: Conversation, asked: Asked) -> None:
    """Answer a request: with a digest of each article, or with the reasons why there is none.

    At most `MAX_LINKS` articles are digested; if there are more links, that is said. If one link
    leads to an article, nothing is said about those that do not.
    """
    if not await admit(services, conversation):
        return
    notice = Notice()
    work = _Work(services=services, conversation=conversation, asked=asked, notice=notice)
    try:
        await work.run()
    except asyncio.CancelledError:
        if at_work().stopped:
            await services.replies.drop(conversation.origin, notice)
        raise
    if work.served or not work.refusals:
        await services.replies.drop(conversation.origin, notice)
    else:
        await tell_refusals(services, conversation, work.refusals[:MAX_LINKS], notice)
    if work.untried:
        words = conversation.strings("more-links", limit=MAX_LINKS, count=work.untried)
        await services.replies.say(conversation.passing, words)


async def offer(services: Services, conversation: Conversation, found: Asked) -> None:
    """Digest links that nobody asked about; do not answer for a link without an article."""
    if await admit(services, conversation, tells=False):
        await _Work(services=services, conversation=conversation, asked=found).run()


@dataclass(slots=True, kw_only=True)
class _Work:
    """The work on one message: each article in it is digested once."""

    services: Services
    conversation: Conversation
    asked: Asked
    #: The signs of work in the chat; None when nobody asked, so that no signs are shown.
    notice: Notice | None = None
    #: How many articles have got an answer: a digest, or a reply that points to an earlier one.
    served: int = 0
    #: The number of all requests if some of them were not tried; 0 if all were tried.
    untried: int = 0
    #: The requests that were refused, and why.
    refusals: list[tuple[Request, SummarizerError]] = field(default_factory=list)
    #: The articles that have got an answer, by `page_of`.
    seen: set[str] = field(default_factory=set)

    async def run(self) -> None:
        """Serve the requests; if none of them gets an answer, serve `asked.otherwise` instead."""
        await self._serve(self.asked.requests, self.asked.least_words)
        if not self.served and self.asked.otherwise:
            told, self.refusals = self.refusals, []
            await self._serve(self.asked.otherwise, 0)
            self.refusals = told or self.refusals

    async def _serve(self, requests: Sequence[Request], least_words: int) -> None:
        count = min(len(requests), _MOST_TRIED)
        for number, request in enumerate(requests[:_MOST_TRIED], start=1):
            if self.served == MAX_LINKS:
                self.untried = len(requests)
                return
            at_work().tell(article=(number, count) if count > 1 else None, pages=None)
            if await self._point_to_earlier(request):
                continue
            read = await attempt(self.services, self._read(request))
            if isinstance(read, SummarizerError):
                _log.info("digest.refused", code=read.code)
                self.refusals.append((request, read))
                continue
            article, made = read
            if made.digest.words >= least_words and page_of(article) not in self.seen:
                self.seen.add(page_of(article))
                if not await self._point_to_earlier(request, article):
                    await _to_its_end(self._show(request, article, made))
        if len(requests) > _MOST_TRIED:
            self.untried = len(requests)

    async def _read(self, request: Request) -> tuple[Article, Brief]:
        """Return the article of a request and its digest. Raises `SummarizerError`."""
        services, began = self.services, time.monotonic()
        if self.notice is None:
            article, made = await services.digests.make(request, self._length)
        else:
            words = None
            if isinstance(request, LinkRequest):
                words = self.conversation.strings(
                    "reading", site=readable_site(site_of(request.url))
                )
            async with services.replies.working(self._origin, words, notice=self.notice):
                article, made = await services.digests.make(request, self._length)
        took_s = time.monotonic() - began
        services.metrics.count_digest(request.source, took_s)
        _log.info(
            "digest.made",
            ms=round(1000 * took_s),
            words=made.digest.words,
            points=len(made.digest.points),
            quotes=len(made.digest.quotes),
        )
        return article, made

    @property
    def _length(self) -> Length:
        return self.asked.length or self.conversation.settings.length

    @property
    def _origin(self) -> Origin:
        conversation = self.conversation
        return replace(conversation.origin, only_as_reply=conversation.ends_with_request)

    async def _show(self, request: Request, article: Article, made: Brief) -> None:
        """Send the digest of an article, with its buttons."""
        services, conversation = self.services, self.conversation
        strings = conversation.words_around(article)
        digest_id = await services.digests.keep(
            request, chat_id=self._origin.chat_id, asker_id=self._origin.asker_id, article=article,
            language=strings.language,
        )  # fmt: skip
        view = view_of(article, made.digest, self._length, conversation.settings, strings)
        sequel = await find_sequel(
            services, await self._own_settings(), article, chat_id=self._origin.chat_id
        )
        view = replace(view, sequel=sequel)
        in_chat = isinstance(request, TextRequest) and not self.asked.replied
        messages = await show(
            view, digest_id, longer=made.longer, turns=not conversation.for_all,
            leads_back=in_chat and conversation.leads_back,
        )  # fmt: skip
        message_id = await services.replies.send(
            self._origin, messages, instead_of=self._take_notice()
        )
        if message_id:
            await services.digests.place(digest_id, message_id, messages[0].buttons)
            await self._remember(article, made.digest, digest_id, message_id)
        elif self.notice:
            self.notice.seen = False  # the request was deleted, and the reaction with it
        self.served += 1

    async def _remember(
        self, article: Article, digest: Digest, digest_id: str, message_id: int
    ) -> None:
        """Let the chat remember the lines of a digest, unless it has chosen to remember none."""
        settings = await self._own_settings()
        await remember_digest(
            self.services, settings, article, digest,
            digest_id=digest_id, chat_id=self._origin.chat_id, message_id=message_id,
        )  # fmt: skip

    async def _own_settings(self) -> ChatSettings:
        """Return the settings of the chat that the digest goes to."""
        if self.conversation.for_all:  # the conversation's may be the channel's, not its group's
            return await self.services.storage.get_settings(self._origin.chat_id)
        return self.conversation.settings

    def _take_notice(self) -> Notice | None:
        """Hand over the message "Reading …", to be replaced; the next article gets a new one."""
        if self.notice is None:
            return None
        taken = Notice()
        taken.message_id, self.notice.message_id = self.notice.message_id, None
        return taken

    async def _point_to_earlier(self, request: Request, article: Article | None = None) -> bool:
        """In a group or a channel, point to the digest of the same article from the last day.

        Return whether the request needs no new digest. With `article`, which is known once it is
        read, the digest is also found if it was made from another address of the article.
        """
        if self.conversation.private:
            return False
        digests, origin = self.services.digests, self._origin
        earlier = await digests.earlier(request, chat_id=origin.chat_id, article=article)
        # an earlier try of this update may have sent it
        if earlier is None or earlier.message_id in {None, *at_work().earlier}:
            return False
        if article is None and earlier.page in self.seen:
            return True
        if not await self._point_to(earlier):
            await digests.displace(earlier.id)
            await self.services.memory.drop(earlier.id)
            return False
        self.served += 1
        if earlier.page:
            self.seen.add(earlier.page)
        return True

    async def _point_to(self, earlier: KeptDigest) -> bool:
        """Reply to an earlier digest to point to it; return whether it is still there."""
        origin = replace(
            self.conversation.passing, message_id=earlier.message_id, only_as_reply=True
        )
        words = RichText(self.conversation.strings("digested-earlier"))
        if origin.chat_link:
            words = words.mark_link(f"{origin.chat_link}/{earlier.message_id}")
        return await self.services.replies.send(origin, [Message(body=words)]) is not None


async def _to_its_end(work: Coroutine[Any, Any, None]) -> None:
    """Do `work` to its end, even when the person stops the bot meanwhile."""
    task = asyncio.create_task(work)
    try:
        await asyncio.shield(task)
    except asyncio.CancelledError:
        if not at_work().stopped:  # the program ends
            task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        raise
