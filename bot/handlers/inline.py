"""`@bot link` in any chat, and the bot named where it never joined."""

from __future__ import annotations

import asyncio
import time
from typing import TYPE_CHECKING

from bot.chat.keyboards import ReadNow, original_button, parse_read
from bot.chat.message import Button, Message, Offer
from bot.chat.render import View, digest_messages
from bot.chat.request import LinkRequest
from bot.chat.richtext import RichText
from bot.chat.strings import strings_for
from bot.errors import BadButton, NothingToReadHere, RateLimited
from bot.incoming.message_reader import asked_in_group
from summarizer.errors import SummarizerError
from summarizer.options import Length
from summarizer.urls import find_links, site_of

if TYPE_CHECKING:
    import telegram

    from bot.chat.strings import Strings
    from bot.services import Context, Services
    from summarizer.model import Article

#: Seconds until an inline query is answered in any case; Telegram drops it after about 10.
_ANSWER_WITHIN_S = 6.0

#: Characters of the first point that stand in the list of offers.
_DESCRIPTION = 120


async def on_query(services: Services, update: telegram.Update, _context: Context) -> None:
    """Offer the digest of a link in three lengths."""
    if not (query := update.inline_query):
        return
    strings = strings_for(query.from_user.language_code)
    links = find_links(query.query)
    if not links:
        await services.replies.offer(query.id, (), hint=strings("inline-hint"))
        return
    request = LinkRequest(url=links[0])
    whole = False
    try:
        offers = await _in_time(services, request, query.from_user.id, strings)
        whole = len(offers) == len(Length)
    except SummarizerError as refusal:
        services.metrics.count_refusal(refusal.code)
        offers = [_refusal(strings, strings.error(refusal), request.url)]
    await services.replies.offer(query.id, offers, keep=whole)


async def _in_time(
    services: Services, request: LinkRequest, user_id: int, strings: Strings
) -> list[Offer]:
    """Return the offers, or a promise when the page takes long. Raises `SummarizerError`."""
    began = time.monotonic()
    admission = await services.limits.admit(user_id=user_id, chat_id=user_id, tells=False)
    if not admission.ok:
        raise RateLimited(seconds=admission.seconds)
    reading = asyncio.create_task(services.digests.article(request))
    # what fails after the answer is told when the button is pressed
    reading.add_done_callback(lambda task: task.cancelled() or task.exception())
    done, _ = await asyncio.wait([reading], timeout=_ANSWER_WITHIN_S)
    if not done:
        return [await _promise(services, request, user_id, strings)]
    offers = await _offers(services, reading.result(), strings)
    services.metrics.count_digest(request.source, time.monotonic() - began)
    return offers


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Put the digest in the place of a message that was chosen while the page was read."""
    if not (query := update.callback_query):
        return
    strings = strings_for(query.from_user.language_code)
    try:
        if not query.inline_message_id:
            raise BadButton
        press = parse_read(query.data or "")
        _, article = await services.digests.open(press.digest_id, chat_id=query.from_user.id)
        (offer,) = await _offers(services, article, strings, lengths=[Length.NORMAL])
    except SummarizerError as refusal:
        services.metrics.count_refusal(refusal.code)
        await services.replies.toast(query.id, strings.error(refusal))
        return
    await services.replies.edit_inline(query.inline_message_id, offer.message)
    await services.replies.toast(query.id)


async def on_guest(services: Services, update: telegram.Update, context: Context) -> None:
    """Answer, once, somebody who names the bot in a chat that it never joined."""
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
    try:
        if not admission.ok:
            raise RateLimited(seconds=admission.seconds)
        asked = asked_in_group(message, context.bot.bot)
        if asked is None:
            raise NothingToReadHere
        request = asked.requests[0]
        article = await services.digests.article(request)
        (offer,) = await _offers(services, article, strings, lengths=[Length.NORMAL])
        services.metrics.count_digest(request.source, time.monotonic() - began)
    except SummarizerError as refusal:
        services.metrics.count_refusal(refusal.code)
        offer = _refusal(strings, strings.error(refusal), strings.error(refusal))
    await services.replies.answer_guest(message.guest_query_id, offer)


async def _offers(
    services: Services, article: Article, strings: Strings, *, lengths: list[Length] | None = None
) -> list[Offer]:
    """Return the digest in each of the lengths. Raises `SummarizerError`."""
    offers = []
    for length in lengths or list(Length):
        digest = await services.digests.digest(article, length)
        view = View(article=article, digest=digest, length=length, strings=strings)
        buttons = original_button(digest, strings)
        message = (await asyncio.to_thread(digest_messages, view, buttons))[0]
        offers.append(
            Offer(
                id=str(length),
                title=strings(f"inline-title-{length}"),
                description=digest.points[0].labelled[:_DESCRIPTION],
                message=message,
            )
        )
    return offers


async def _promise(
    services: Services, request: LinkRequest, user_id: int, strings: Strings
) -> Offer:
    """Return an offer whose button will show the digest once the page is read."""
    digest_id = await services.digests.keep(request, chat_id=user_id, asker_id=user_id)
    button = Button(text=strings("inline-read"), data=ReadNow(digest_id=digest_id).data())
    return Offer(
        id="later",
        title=strings("inline-reading-title", site=site_of(request.url)),
        description=strings("inline-reading-body"),
        message=Message(body=RichText(request.url), buttons=((button,),)),
    )


def _refusal(strings: Strings, sentence: str, content: str) -> Offer:
    return Offer(
        id="none",
        title=strings("inline-none-title"),
        description=sentence,
        message=Message(body=RichText(content)),
    )
