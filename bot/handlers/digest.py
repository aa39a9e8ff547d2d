"""Requests for digests: messages in private chats, groups and channels."""

from __future__ import annotations

import time
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypeVar

import structlog

from bot.chat.chat_settings import Trigger
from bot.chat.keyboards import digest_buttons
from bot.chat.message import Message
from bot.chat.render import View, digest_messages, name_link
from bot.chat.request import LinkRequest
from bot.chat.richtext import RichText
from bot.errors import RateLimited
from bot.handlers.conversation import conversation_of
from bot.handlers.refusals import attempt
from bot.incoming.message_reader import MAX_LINKS, find_links_in_group, read_in_group, read_private
from bot.store.attempt import at_work
from bot.threads import run_beside
from summarizer.errors import SummarizerError
from summarizer.urls import site_of

if TYPE_CHECKING:
    from collections.abc import Callable

    import telegram

    from bot.chat.chat_settings import ChatSettings
    from bot.chat.request import Request
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.incoming.message_reader import Asked
    from bot.outgoing.replies import Notice
    from bot.services import Context, Services
    from summarizer.model import Article, Digest
    from summarizer.options import Length


_log = structlog.get_logger()

_A = TypeVar("_A")
_B = TypeVar("_B")
_T = TypeVar("_T")

#: A digest is rendered in a thread when its article has more characters, or the digest has more
#: quotes. 20,000 characters take 4 ms, as do 50 quotes; 70,000 characters take 13 ms.
_LONG_CHARS = 20_000
_MANY_QUOTES = 50


async def on_private(services: Services, update: telegram.Update, _context: Context) -> None:
    """Digest each message in a private chat."""
    if not (message := update.message):
        return
    conversation = await conversation_of(services, message)
    whole = await services.pastes.whole(message)
    in_album = services.pastes.is_rest_of_album(message)
    try:
        asked = read_private(message, whole)
    except SummarizerError:
        if in_album:  # an album of ten pictures is refused once, not ten times
            return
        raise
    await _answer(services, conversation, asked)


async def on_group(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest what somebody in a group or a channel asks for; do not answer other messages.

    If the chat has chosen that, digest the links in other messages as well.
    """
    if not (message := update.message or update.channel_post):
        return
    conversation = await conversation_of(services, message)
    if asked := read_in_group(message, context.bot.bot):
        await _answer(services, conversation, asked)
    elif conversation.settings.trigger is Trigger.EVERY_LINK and (
        found := find_links_in_group(message)
    ):
        await _offer(services, conversation, found)


async def on_channel_post(services: Services, update: telegram.Update, _context: Context) -> None:
    """Digest the links of a channel's post, if the channel has chosen that.

    If the bot can comment on the post, `on_forwarded_post` does so, and nothing is done here.
    """
    if not (post := update.channel_post):
        return
    conversation = await conversation_of(services, post)
    found = find_links_in_group(post)
    if conversation.settings.trigger is not Trigger.EVERY_LINK or not found:
        return
    # Telegram forwards the post to the discussion group; if the bot sees it there, it comments
    if not await services.members.sees_comments(post.chat_id):
        await _offer(services, conversation, found)


async def on_forwarded_post(
    services: Services, update: telegram.Update, _context: Context
) -> None:
    """Comment on a channel's post in its discussion group, if the channel has chosen that."""
    if not (message := update.message) or not message.sender_chat:
        return
    conversation = await conversation_of(services, message, settings_of=message.sender_chat.id)
    found = find_links_in_group(message)
    if conversation.settings.trigger is Trigger.EVERY_LINK and found:
        await _offer(services, conversation, found)


async def _answer(services: Services, conversation: Conversation, asked: Asked) -> None:
    """Answer each request of a message: with a digest, or with the reason why there is none."""
    origin, strings = conversation.origin, conversation.strings
    for request in asked.requests:
        if not await _admit(services, conversation):
            return
        if await _point_to_earlier(services, conversation, request):
            continue
        words = None
        if isinstance(request, LinkRequest):
            words = strings("reading", site=site_of(request.url))
        async with services.replies.working(origin, words) as notice:
            made = await _digest(services, conversation, request)
        if isinstance(made, SummarizerError):
            body = RichText(strings.error(made))
            if len(asked.requests) > 1 and isinstance(request, LinkRequest):
                body = name_link(request.url) + "\n" + body
            made = _Made(messages=(Message(body=body),))
        await _send(services, conversation, made, instead_of=notice)
    if asked.links > MAX_LINKS:
        words = strings("more-links", limit=MAX_LINKS, count=asked.links)
        await services.replies.say(origin, words)


async def _admit(services: Services, conversation: Conversation, *, tells: bool = True) -> bool:
    """Tell whether the person and the chat may ask once more now.

    If not, tell the person so, once in a window of time. Without `tells` nobody is told.
    """
    origin = conversation.origin
    if at_work().earlier or at_work().failed:  # an earlier try of this update was admitted
        return True
    admission = await services.limits.admit(
        user_id=origin.asker_id, chat_id=origin.chat_id, tells=tells
    )
    if not admission.ok:
        services.metrics.count_refusal(RateLimited.code)
    if admission.tell:
        refusal = RateLimited(seconds=admission.seconds)
        await services.replies.say(origin, conversation.strings.error(refusal))
    return admission.ok


async def _offer(services: Services, conversation: Conversation, found: Asked) -> None:
    """Digest links that nobody asked about; do not answer for a link without an article."""
    for request in found.requests:
        if not await _admit(services, conversation, tells=False):
            return
        if await _point_to_earlier(services, conversation, request):
            continue
        made = await _digest(services, conversation, request)
        if isinstance(made, _Made):
            await _send(services, conversation, made)


async def _point_to_earlier(
    services: Services, conversation: Conversation, request: Request
) -> bool:
    """In a group or a channel, point to the digest of the same article from the last day.

    Tell whether there was one.
    """
    origin = conversation.origin
    if conversation.private:
        return False
    earlier = await services.digests.earlier(request, chat_id=origin.chat_id)
    if earlier is None or earlier.message_id is None:
        return False
    if earlier.message_id in at_work().earlier:  # an earlier try of this update has sent it
        return False
    words = RichText(conversation.strings("digested-earlier"))
    if origin.chat_link:
        words = words.mark_link(f"{origin.chat_link}/{earlier.message_id}")
    else:  # messages of a basic group have no links: reply to the digest instead
        origin = replace(origin, message_id=earlier.message_id)
    await services.replies.send(origin, [Message(body=words)])
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """An answer: the messages of a digest and its id, or a refusal, which has no id."""

    messages: tuple[Message, ...]
    digest_id: str | None = None


async def _send(
    services: Services,
    conversation: Conversation,
    made: _Made,
    *,
    instead_of: Notice | None = None,
) -> None:
    message_id = await services.replies.send(
        conversation.origin, made.messages, instead_of=instead_of
    )
    if made.digest_id and message_id:
        await services.digests.place(made.digest_id, message_id)


async def _digest(
    services: Services, conversation: Conversation, request: Request
) -> _Made | SummarizerError:
    """Return the digest of one article, or why there is none."""
    made = await attempt(services, _make(services, conversation, request))
    if isinstance(made, SummarizerError):
        _log.info("digest.refused", code=made.code)
    return made


async def _make(services: Services, conversation: Conversation, request: Request) -> _Made:
    """Return the digest of one article, with its buttons. Raises `SummarizerError`."""
    began = time.monotonic()
    length = conversation.settings.length
    article, made = await services.digests.make(request, length)
    digest = made.digest
    took_s = time.monotonic() - began
    services.metrics.count_digest(request.source, took_s)
    _log.info(
        "digest.made",
        ms=round(1000 * took_s),
        words=digest.words,
        points=len(digest.points),
        quotes=len(digest.quotes),
    )
    digest_id = await services.digests.keep(
        request, chat_id=conversation.origin.chat_id, asker_id=conversation.origin.asker_id
    )
    view = view_of(article, digest, length, conversation.settings, conversation.strings)
    buttons = digest_buttons(
        digest_id, digest, length=length, longer=made.longer, strings=conversation.strings
    )
    messages = await render_off_loop(view, digest_messages, view, buttons)
    return _Made(messages=messages, digest_id=digest_id)


async def render_off_loop(view: View, render: Callable[[_A, _B], _T], first: _A, second: _B) -> _T:
    """Return `render(first, second)`; render a large `view` in a thread."""
    # to find each point and quote in a long article takes longer than the loop should wait
    large = len(view.article.text) > _LONG_CHARS or len(view.digest.quotes) > _MANY_QUOTES
    return await run_beside(large, render, first, second)


def view_of(
    article: Article, digest: Digest, length: Length, settings: ChatSettings, strings: Strings
) -> View:
    """Return the view of a digest at a length, with the chat's settings."""
    return View(
        article=article, digest=digest, length=length, strings=strings, quotes=settings.quotes
    )
