"""Articles in, digests out."""

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

#: Of an article that is rendered in a thread: 20,000 take 4 ms, and 70,000 13 ms. So do as many
#: quotes.
_LONG_CHARS = 20_000
_MANY_QUOTES = 50


async def on_private(services: Services, update: telegram.Update, _context: Context) -> None:
    """Digest whatever is sent in a private chat."""
    if not (message := update.message):
        return
    conversation = await conversation_of(services, message)
    whole = await services.pastes.whole(message)
    in_album = services.pastes.is_rest_of_album(message)
    try:
        asked = read_private(message, whole)
    except SummarizerError:
        if in_album:  # ten pictures without a word are one mistake, not ten
            return
        raise
    await _answer(services, conversation, asked)


async def on_group(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest what somebody asks for where many read; keep quiet about all else."""
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
    """Digest the links of a channel's post, by choice: as a comment on it where that can be."""
    if not (post := update.channel_post):
        return
    conversation = await conversation_of(services, post)
    found = find_links_in_group(post)
    if conversation.settings.trigger is not Trigger.EVERY_LINK or not found:
        return
    # then on_forwarded_post is told of the same post, in the group where it is discussed
    if not await services.members.sees_comments(post.chat_id):
        await _offer(services, conversation, found)


async def on_forwarded_post(
    services: Services, update: telegram.Update, _context: Context
) -> None:
    """Comment on a channel's post in the group where it is discussed, by the channel's choice."""
    if not (message := update.message) or not message.sender_chat:
        return
    conversation = await conversation_of(services, message, settings_of=message.sender_chat.id)
    found = find_links_in_group(message)
    if conversation.settings.trigger is Trigger.EVERY_LINK and found:
        await _offer(services, conversation, found)


async def _answer(services: Services, conversation: Conversation, asked: Asked) -> None:
    """Answer a request: with a digest for each article, or with the reason why there is none."""
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
    """Tell whether the person may ask for one more now; if not, say so once in a while."""
    origin = conversation.origin
    if at_work().earlier or at_work().failed:  # an earlier try was admitted
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
    """Digest links that nobody asked about; where there is no article, keep quiet."""
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
    """Where many read, point to the digest of the same article from within the last day."""
    origin = conversation.origin
    if conversation.private:
        return False
    earlier = await services.digests.earlier(request, chat_id=origin.chat_id)
    if earlier is None or earlier.message_id is None:
        return False
    if earlier.message_id in at_work().earlier:  # this is the answer, begun by an earlier try
        return False
    words = RichText(conversation.strings("digested-earlier"))
    if origin.chat_link:
        words = words.mark_link(f"{origin.chat_link}/{earlier.message_id}")
    else:  # messages of a basic group have no links: a reply to the digest leads there
        origin = replace(origin, message_id=earlier.message_id)
    await services.replies.send(origin, [Message(body=words)])
    return True


@dataclass(frozen=True, slots=True, kw_only=True)
class _Made:
    """The messages of a digest, and its id; a refusal has none."""

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
    """Return what `render` makes of what is seen in `view`."""
    # looking for the place of each line in a long page takes longer than the loop should wait
    large = len(view.article.text) > _LONG_CHARS or len(view.digest.quotes) > _MANY_QUOTES
    return await run_beside(large, render, first, second)


def view_of(
    article: Article, digest: Digest, length: Length, settings: ChatSettings, strings: Strings
) -> View:
    """Return how a digest is seen at a length, by what the chat has chosen."""
    return View(
        article=article, digest=digest, length=length, strings=strings, quotes=settings.quotes
    )
