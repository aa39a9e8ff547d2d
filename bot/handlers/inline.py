"""Inline queries (`@bot link` in any chat), and mentions in chats that the bot never joined."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from bot.chat.digests.keyboards import ReadNow, original_button, parse_read
from bot.chat.digests.render import digest_messages
from bot.chat.digests.view import View
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Button, Message, Offer
from bot.chat.request import LinkRequest
from bot.chat.strings import strings_for
from bot.errors import BadButton, NothingToReadHere, RateLimited
from bot.handlers.telling_refusals import attempt
from bot.incoming.message_reader import MAX_LINKS, read_in_group
from summarizer.errors import SummarizerError
from summarizer.options import Length
from summarizer.urls import find_links, readable_site, site_of

if TYPE_CHECKING:
    import telegram

    from bot.chat.request import Request
    from bot.chat.strings import Strings
    from bot.incoming.message_reader import Asked
    from bot.services import Context, Services
    from bot.work.jobs import Brief
    from summarizer.model import Article, Digest

#: Seconds after which an inline query is answered even if the page is not read yet; Telegram drops
#: the query after about 10.
_ANSWER_WITHIN_S = 6.0

#: Seconds after which somebody who types by hand has most likely finished.
_PAUSE_S = 0.7

#: How many characters of the first point are shown in the list of offers.
_DESCRIPTION = 120


async def on_query(services: Services, update: telegram.Update, _context: Context) -> None:
    """Offer the digest of a link in three lengths; show a hint when there is no link."""
    if not (query := update.inline_query):
        return
    strings = strings_for(query.from_user.language_code)
    links = find_links(query.query)
    if not links:
        await services.replies.queries.offer(query.id, (), hint=strings("inline-hint"))
        return
    user_id = query.from_user.id
    if services.typing.note(user_id, query.id):
        await asyncio.sleep(_PAUSE_S)
        if not services.typing.is_latest(user_id, query.id):  # the person has typed on
            await services.replies.queries.offer(query.id, ())
            return
    request = LinkRequest(url=links[0])
    offers = await _in_time(services, request, query.from_user.id, strings)
    await services.replies.queries.offer(query.id, offers, keep=len(offers) == len(Length))


async def _in_time(
    services: Services, request: LinkRequest, user_id: int, strings: Strings
) -> list[Offer]:
    """Return the offers for a page; if it is not read in time, a promise (`_promise`) instead.

    Raises `SummarizerError`.
    """
    began = time.monotonic()
    admission = await services.limits.admit_inline(user_id=user_id)
    if not admission.ok:
        raise RateLimited(seconds=admission.seconds)
    reading = asyncio.create_task(services.digests.article(request))
    # fetch the exception, or asyncio would log it as never retrieved. The person hears of a
    # failure after the answer when pressing the button of the promise
    reading.add_done_callback(lambda task: task.cancelled() or task.exception())
    done, _ = await asyncio.wait([reading], timeout=_ANSWER_WITHIN_S)
    if not done:
        return [await _promise(services, request, user_id, strings)]
    offers = await _offers(services, reading.result(), strings)
    services.metrics.count_digest(request.source, time.monotonic() - began)
    return offers


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Replace a promise, which somebody chose while the page was being read, by the digest."""
    if not (query := update.callback_query):
        return
    strings = strings_for(query.from_user.language_code)
    if not query.inline_message_id:
        raise BadButton
    press = parse_read(query.data or "")
    _, article = await services.digests.open(press.digest_id, chat_id=query.from_user.id)
    digest = await services.digests.digest(article, Length.NORMAL)
    offer = await _offer(article, digest, Length.NORMAL, strings)
    await services.replies.queries.edit_inline(query.inline_message_id, offer.message)
    await services.replies.queries.toast(query.id)


async def on_guest(services: Services, update: telegram.Update, context: Context) -> None:
    """Answer a message that mentions the bot in a chat that it never joined.

    Telegram takes one answer for each such message.
    """
    if not (message := update.guest_message) or not message.guest_query_id:
        return
    user = message.from_user
    strings = strings_for(user.language_code if user else None)
    began = time.monotonic()
    admission = await services.limits.admit(
        user_id=user.id if user else message.chat_id, chat_id=message.chat_id
    )
    if not (admission.ok or admission.tell):
        services.metrics.count_refusal(RateLimited.code)
        return
    if not admission.ok:
        raise RateLimited(seconds=admission.seconds)
    replied = (message.reply_to_message,) if message.reply_to_message else ()
    asked = read_in_group([message], replied, context.bot.bot)
    if asked is None:
        raise NothingToReadHere
    length = asked.length or Length.NORMAL
    request, article, made = await _first_article(services, asked, length)
    offer = await _offer(article, made.digest, length, strings)
    services.metrics.count_digest(request.source, time.monotonic() - began)
    await services.replies.queries.answer_guest(message.guest_query_id, offer)


async def _first_article(
    services: Services, asked: Asked, length: Length
) -> tuple[Request, Article, Brief]:
    """Return the first request that leads to an article, with the article and its digest.

    If none does, raises the `SummarizerError` of the first request.
    """
    refusals = []
    for request in (*asked.requests[:MAX_LINKS], *asked.otherwise):
        made = await attempt(services, services.digests.make(request, length))
        if not isinstance(made, SummarizerError):
            return request, *made
        refusals.append(made)
    raise refusals[0]


async def _offers(services: Services, article: Article, strings: Strings) -> list[Offer]:
    """Return the digest in each of the lengths. Raises `SummarizerError`."""
    return [
        await _offer(article, await services.digests.digest(article, length), length, strings)
        for length in Length
    ]


async def _offer(article: Article, digest: Digest, length: Length, strings: Strings) -> Offer:
    view = View(article=article, digest=digest, length=length, strings=strings)
    buttons = original_button(digest, strings)
    message = (await asyncio.to_thread(digest_messages, view, lambda _: buttons))[0]
    return Offer(
        id=str(length),
        title=strings(f"inline-title-{length}"),
        description=digest.points[0].labelled[:_DESCRIPTION],
        message=message,
    )


async def _promise(
    services: Services, request: LinkRequest, user_id: int, strings: Strings
) -> Offer:
    """Return a promise: an offer whose button shows the digest once the page is read."""
    digest_id = await services.digests.keep(request, chat_id=user_id, asker_id=user_id)
    button = Button(text=strings("inline-read"), data=ReadNow(digest_id=digest_id).data())
    return Offer(
        id="later",
        title=strings("inline-reading-title", site=readable_site(site_of(request.url))),
        description=strings("inline-reading-body"),
        message=Message(body=RichText(request.url), buttons=((button,),)),
    )
