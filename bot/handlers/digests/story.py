"""One digest of several articles on one event: /story, and the button under the first digest."""

from __future__ import annotations

import asyncio
from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import telegram

from bot.chat.digests.story import (
    MOST_ARTICLES,
    is_story_button,
    name_apart,
    parse_story_press,
    story_button,
    story_messages,
)
from bot.chat.formatting.richtext import RichText, join
from bot.chat.message import Message
from bot.chat.request import LinkRequest
from bot.chat.strings import strings_for
from bot.errors import BadButton, DigestExpired, NotYours
from bot.handlers.conversation import conversation_of, words_for_press
from bot.handlers.digests.answering import admit, refused, tell_refusals
from bot.handlers.digests.remembering import remember_digest
from bot.handlers.telling_refusals import attempt
from bot.incoming.message_reader import origin_of, read_story
from bot.outgoing.replies import Notice
from bot.outgoing.to_telegram import buttons_of
from bot.store.answer_attempt import at_work
from bot.work.digest_service import page_of
from bot.work.edition_stories import outlet_of, title_of
from summarizer.errors import SummarizerError
from summarizer.urls import readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.digests.story import ToldStory
    from bot.chat.message import Rows
    from bot.chat.request import Request
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.incoming.message_reader import Asked
    from bot.services import Context, Services
    from bot.store.storage import KeptDigest, PastDigest
    from bot.work.jobs import Brief
    from summarizer.model import Article
    from summarizer.options import Length

#: Digests that one person asked for may belong together if they were made within so many seconds.
#: It is long because some sites answer slowly.
_TOGETHER_S = 120.0

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


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Make one digest of those that the pressed button names; then remove the button.

    Of several presses of one button, only the first is answered.
    """
    if not (query := update.callback_query):
        return
    message = query.message
    if not isinstance(message, telegram.Message):
        raise BadButton
    settings, strings = await words_for_press(services, query)
    opened = [
        await _open(services, query, message.chat_id, digest_id)
        for digest_id in parse_story_press(query.data or "")
    ]
    first, _ = opened[0]  # the button stands under it
    # the answer is in the language of the digests, whatever that of the person who presses
    strings = strings_for(settings.language or first.language or strings.language)
    origin = replace(
        origin_of(message), asker_id=query.from_user.id, message_id=message.message_id,
        silent=settings.silent,
    )  # fmt: skip
    if await services.storage.claim_story(first.id, at_work().update_id or 0):
        answered = False
        try:
            async with services.replies.working(origin):
                articles = [article for _, article in opened]
                story = await services.digests.tell_story(articles, settings.length)
            if story is None:  # only another version of the program found a story in them
                raise DigestExpired
            messages = story_messages(story, strings, quotes=settings.quotes)
            await services.replies.send(origin, messages)
            answered = True
        finally:
            if not answered:
                await services.storage.release_story(first.id)
        await _take_button_off(services, query, message, first.id)
    await services.replies.toast(query.id)


async def _take_button_off(
    services: Services, query: telegram.CallbackQuery, message: telegram.Message, digest_id: str
) -> None:
    """Take the pressed button off, and leave all rows that came there while it was answered."""
    kept = await services.storage.get_digest(digest_id)
    if kept is None:
        return
    rows = buttons_of(message.reply_markup) if kept.buttons is None else kept.buttons
    left = tuple(row for row in rows if all(button.data != query.data for button in row))
    await _put_rows(services, kept, message.message_id, left)


async def _open(
    services: Services, query: telegram.CallbackQuery, chat_id: int, digest_id: str
) -> tuple[KeptDigest, Article]:
    """Return a digest and its article. Raises `NotYours` for a person who may not press."""
    kept, article = await services.digests.open(digest_id, chat_id=chat_id)
    user_id = query.from_user.id
    if user_id != kept.asker_id and not await services.members.is_admin(chat_id, user_id):
        raise NotYours
    return kept, article


async def offer_story(services: Services, conversation: Conversation, *, since: float) -> None:
    """Put a button under the first of several digests that tell one story.

    Only digests that the same person asked for lately count, and the last of them must have been
    made at or after `since`, in seconds since the epoch. Where nobody in particular asked, there
    is no button.
    """
    if conversation.for_all:
        return
    origin, after = conversation.origin, services.clock() - _TOGETHER_S
    past = await services.storage.digests_since(origin.chat_id, after, told=True)
    own = {
        one.digest.page: one
        for one in past
        if one.digest.asker_id == origin.asker_id and one.digest.message_id
    }
    latest = list(own.values())[-MOST_ARTICLES:]
    if len(latest) < 2 or latest[-1].made_at < since:
        return
    found = [(one, article) for one in latest if (article := await _article_of(services, one))]
    groups = await attempt(services, services.digests.find_stories([a for _, a in found]))
    if isinstance(groups, SummarizerError):  # nobody asked for it
        return
    for group in groups:
        if found[group[-1]][0].made_at >= since:
            await _put_button(services, conversation, [found[at] for at in group])


async def _put_button(
    services: Services, conversation: Conversation, group: Sequence[tuple[PastDigest, Article]]
) -> None:
    (first, article), *_ = group
    # read again: meanwhile another button may have been pressed
    kept = await services.storage.get_digest(first.digest.id)
    if kept is None or kept.message_id is None or kept.buttons is None:
        return
    ids = [one.digest.id for one, _ in group]
    button = story_button(ids, conversation.words_around(article))
    await services.storage.release_story(kept.id)
    rows = (*_without_story(kept.buttons), (button,))
    await _put_rows(services, kept, kept.message_id, rows)


async def _put_rows(services: Services, kept: KeptDigest, message_id: int, rows: Rows) -> None:
    """Put rows of buttons under a message, and remember them if it shows the digest."""
    if message_id == kept.message_id:
        await services.storage.put_buttons(kept.id, rows)
    await services.replies.put_buttons(kept.chat_id, message_id, rows)


def _without_story(rows: Rows) -> Rows:
    return tuple(row for row in rows if not any(map(is_story_button, row)))


async def _article_of(services: Services, past: PastDigest) -> Article | None:
    return await services.storage.get_article(past.digest.article_key)


async def _article_under(services: Services, message: telegram.Message) -> Article | None:
    """Return the article whose digest a message shows.

    None if the message shows none, or one that is older than `_NEWS_S` seconds.
    """
    since = services.clock() - _NEWS_S
    for past in await services.storage.digests_since(message.chat_id, since, told=True):
        if past.digest.message_id == message.message_id:
            return await _article_of(services, past)
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
                if other := await _article_of(services, one):
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
