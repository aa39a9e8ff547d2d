"""/story: one digest of several articles on one event."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

from bot.chat.digests.story import (
    MOST_ARTICLES,
    name_apart,
    story_messages,
)
from bot.chat.formatting.richtext import RichText, join
from bot.chat.message import Message
from bot.chat.request import LinkRequest
from bot.handlers.conversation import conversation_of
from bot.handlers.digests.admission import admit
from bot.handlers.digests.refusals import refused, tell_refusals
from bot.handlers.digests.remembering import remember_digest
from bot.handlers.telling_refusals import attempt
from bot.incoming.message_reader import read_story
from bot.outgoing.replies import Notice
from bot.store.answer_attempt import at_work
from bot.work.digest_service import page_of
from bot.work.edition_stories import outlet_of, title_of
from summarizer.errors import SummarizerError
from summarizer.urls import readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import telegram

    from bot.chat.digests.story import ToldStory
    from bot.chat.request import Request
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.incoming.message_reader import Asked
    from bot.services import Context, Services
    from bot.work.jobs import Brief
    from summarizer.model import Article
    from summarizer.options import Length

#: Seconds for which an event is news. Digests made earlier are not searched for its story.
_NEWS_S = 2 * 24 * 3600.0

#: The most articles, of the latest that the chat shared, that one article is compared with.
_MOST_COMPARED = 20


#: A request that leads to no article, and why.
_Refused = tuple["Request", SummarizerError]


class _Read(NamedTuple):
    """An article that was read for a story."""

    request: Request
    article: Article
    made: Brief


async def on_story(services: Services, update: telegram.Update, context: Context) -> None:
    """Make one digest of the articles in a message and in the one that it replies to."""
    if not (message := update.effective_message):
        return
    conversation = await conversation_of(services, message)
    parts = await services.pastes.whole(message)
    replied = message.reply_to_message
    others = services.pastes.recent.together(replied) if replied else ()
    asked = read_story(parts, others, context.bot.bot)
    length = next((one.length for one in asked if one.length), None)
    shown = await _article_under(services, replied) if replied else None
    if shown:  # the links in its digest lead to no other article
        asked = tuple(one for one in asked if not one.replied)
    if not asked and not shown:
        await services.replies.say(conversation.refusing, conversation.strings("story-usage"))
        return
    if not await admit(services, conversation):
        return
    work = _Work(services, conversation, asked, length or conversation.settings.length)
    await work.run(shown)
    if conversation.spent_command and at_work().answered:
        await services.replies.deletions.delete_request(
            message.chat_id, conversation.spent_command
        )


async def _article_under(services: Services, message: telegram.Message) -> Article | None:
    """Return the article whose digest a message shows.

    None if the message shows none, or one that is older than `_NEWS_S` seconds.
    """
    since = services.clock() - _NEWS_S
    for past in await services.storage.digests_since(message.chat_id, since, told=True):
        if past.digest.message_id == message.message_id:
            return await services.storage.get_article(past.digest.article_key)
    return None


class _Work:
    """The work on one /story."""

    def __init__(
        self, services: Services, conversation: Conversation, asked: Sequence[Asked],
        length: Length,
    ) -> None:  # fmt: skip
        self._services = services
        self._conversation = conversation
        self._asked = asked
        self._length = length
        self._notice = Notice()
        self._origin = replace(conversation.origin, only_as_reply=conversation.ends_with_request)
        self._refusals: list[_Refused] = []

    async def run(self, shown: Article | None) -> None:
        """Read the articles that were asked for; answer with the digest of their story.

        `shown` is one more article, whose digest is in the message that /story replies to; None if
        there is none.
        """
        try:
            await self._run(shown)
        except (SummarizerError, asyncio.CancelledError):
            await self._services.replies.drop(self._origin, self._notice)
            raise

    async def _run(self, shown: Article | None) -> None:
        services, conversation = self._services, self._conversation
        read = await self._read()
        articles = [one.article for one in read]
        if shown and page_of(shown) not in map(page_of, articles):
            articles.append(shown)
        if not articles:
            await tell_refusals(services, conversation, self._refusals, self._notice)
            return
        async with services.replies.working(self._origin, notice=self._notice):
            if len(articles) == 1:
                articles = await self._with_shared_before(articles[0])
            story = await services.digests.tell_story(articles, self._length)
        strings = conversation.words_around(articles[story.members[0] if story else 0])
        messages = (
            self._tell(story, articles, strings)
            if story
            else (Message(body=self._none(strings, is_alone=len(articles) == 1)),)
        )
        sent = await services.replies.send(self._origin, messages, instead_of=self._notice)
        if story and sent:
            members = [one for at, one in enumerate(read) if at in story.members]
            await self._remember(members, sent, strings)
        if (count := sum(len(one.requests) for one in self._asked)) > MOST_ARTICLES:
            words = conversation.strings("more-links", limit=MOST_ARTICLES, count=count)
            await services.replies.say(conversation.passing, words)

    async def _read(self) -> list[_Read]:
        """Read the articles that were asked for, at the same time; return each article once."""
        services, asked = self._services, self._asked
        links = [
            request.url
            for one in asked
            for request in one.requests
            if isinstance(request, LinkRequest)
        ]
        words = self._conversation.strings
        reading = words("reading", site=readable_site(site_of(links[0]))) if links else None
        async with services.replies.working(self._origin, reading, notice=self._notice):
            found = await asyncio.gather(*map(self._read_part, asked))
        pages: dict[str, _Read] = {}
        for read, refusals in found:
            self._refusals += refusals
            for one in read:
                pages.setdefault(page_of(one.article), one)
        return list(pages.values())[:MOST_ARTICLES]

    async def _read_part(self, asked: Asked) -> tuple[list[_Read], list[_Refused]]:
        """Read what is asked for in one message; return also what leads to no article, and why."""
        read, failed = await self._try(asked.requests, asked.least_words)
        if read or not asked.otherwise:
            return read, failed
        read, others = await self._try(asked.otherwise, 0)
        return read, [] if read else failed or others

    async def _try(
        self, requests: Sequence[Request], least_words: int
    ) -> tuple[list[_Read], list[_Refused]]:
        make = self._services.digests.make
        some = requests[:MOST_ARTICLES]
        made = await asyncio.gather(
            *(attempt(self._services, make(one, self._length)) for one in some)
        )
        read: list[_Read] = []
        failed: list[_Refused] = []
        for request, result in zip(some, made, strict=True):
            if isinstance(result, SummarizerError):
                failed.append((request, result))
            elif result[1].digest.words >= least_words:
                read.append(_Read(request, *result))
        return read, failed

    async def _with_shared_before(self, article: Article) -> list[Article]:
        """Return an article and those on the same story that the chat shared lately."""
        services = self._services
        since = services.clock() - _NEWS_S
        pages = {page_of(article)}
        articles = [article]
        past = await services.storage.digests_since(self._origin.chat_id, since, told=True)
        for one in reversed(past):
            if len(articles) <= _MOST_COMPARED and one.digest.page not in pages:
                pages.add(one.digest.page or one.digest.id)
                if other := await services.storage.get_article(one.digest.article_key):
                    articles.append(other)
        groups = await services.digests.find_stories(articles)
        group = next((one[:MOST_ARTICLES] for one in groups if 0 in one), (0,))
        return [articles[at] for at in group]

    def _tell(
        self, story: ToldStory, articles: Sequence[Article], strings: Strings
    ) -> tuple[Message, ...]:
        apart = [
            (title_of(article), outlet_of(article))
            for at, article in enumerate(articles)
            if at not in story.members
        ]
        after = [name_apart(apart, strings)] if apart else []
        if self._refusals:
            after.append(refused(self._refusals, strings, names_each=True))
        quotes = self._conversation.settings.quotes
        return story_messages(story, strings, quotes=quotes, after=after)

    def _none(self, strings: Strings, *, is_alone: bool) -> RichText:
        words = RichText(strings("story-alone" if is_alone else "story-none"))
        if self._refusals:
            return join("\n\n", [words, refused(self._refusals, strings, names_each=True)])
        return words

    async def _remember(self, members: Sequence[_Read], sent: int, strings: Strings) -> None:
        """Keep those articles of a story that are new to the chat, for editions and memory."""
        services, origin = self._services, self._origin
        for one in members:
            if await services.digests.earlier(
                one.request, chat_id=origin.chat_id, article=one.article
            ):
                continue
            digest_id = await services.digests.keep(
                one.request, chat_id=origin.chat_id, asker_id=origin.asker_id,
                article=one.article, language=strings.language, for_edition=True,
            )  # fmt: skip
            await remember_digest(
                services, self._conversation.settings, one.article, one.made.digest,
                digest_id=digest_id, chat_id=origin.chat_id, message_id=sent,
            )  # fmt: skip
