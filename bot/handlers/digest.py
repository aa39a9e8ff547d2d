"""Articles in, digests out, and the buttons under them."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

import structlog

from bot.errors import BadButton, NotYours
from bot.intake import MAX_LINKS, asked_in_group, asked_in_private
from bot.keyboards import ShowQuotes, digest_buttons, parse_press, quotes_buttons
from bot.message import Message
from bot.render import View, digest_messages, quote_pages
from bot.request import LinkRequest
from bot.richtext import RichText
from bot.talk import talk_of, words_for_press
from summarizer.errors import SummarizerError
from summarizer.urls import site_of

if TYPE_CHECKING:
    import telegram

    from bot.intake import Asked
    from bot.keyboards import Press
    from bot.request import Request
    from bot.services import Context, Services
    from bot.settings import ChatSettings
    from bot.strings import Strings
    from bot.talk import Talk
    from summarizer.model import Article, Digest
    from summarizer.options import Length


_log = structlog.get_logger()


async def on_private(services: Services, update: telegram.Update, _context: Context) -> None:
    """Digest whatever is sent in a private chat."""
    if not (message := update.message):
        return
    talk = await talk_of(services, message)
    whole = await services.parts.whole(message)
    try:
        asked = asked_in_private(message, whole)
    except SummarizerError as refusal:
        await services.replies.say(talk.origin, talk.strings.error(refusal))
        return
    await _answer(services, talk, asked)


async def on_group(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest what a group's member asks for; keep quiet about all else."""
    if not (message := update.message):
        return
    talk = await talk_of(services, message)
    try:
        asked = asked_in_group(message, context.bot.bot)
    except SummarizerError as refusal:
        await services.replies.say(talk.origin, talk.strings.error(refusal))
        return
    if asked:
        await _answer(services, talk, asked)


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Turn a digest into what the pressed button says."""
    if not (query := update.callback_query):
        return
    settings, strings = await words_for_press(services, query)
    try:
        await _turn(services, query, settings, strings)
    except SummarizerError as refusal:
        await services.replies.toast(query.id, strings.error(refusal))
    else:
        await services.replies.toast(query.id)


async def _answer(services: Services, talk: Talk, asked: Asked) -> None:
    origin, strings = talk.origin, talk.strings
    for request in asked.requests:
        words = None
        if isinstance(request, LinkRequest):
            words = strings("reading", site=site_of(request.url))
        async with services.replies.working(origin, words) as notice:
            try:
                messages = await _digest(services, talk, request)
            except SummarizerError as refusal:
                _log.info("digest.refused", code=refusal.code, detail=refusal.detail)
                messages = (Message(body=RichText(strings.error(refusal))),)
        await services.replies.send(origin, messages, instead_of=notice)
    if asked.links > MAX_LINKS:
        words = strings("more-links", limit=MAX_LINKS, count=asked.links)
        await services.replies.say(origin, words)


async def _digest(services: Services, talk: Talk, request: Request) -> tuple[Message, ...]:
    """Return the digest of one article, with its buttons. Raises `SummarizerError`."""
    began = time.monotonic()
    length = talk.settings.length
    key, article = await services.digests.article(request)
    digest = await services.digests.digest(article, length)
    _log.info(
        "digest.made",
        ms=round(1000 * (time.monotonic() - began)),
        words=digest.words,
        points=len(digest.points),
        quotes=len(digest.quotes),
    )
    digest_id = await services.digests.keep(
        chat_id=talk.origin.chat_id, asker_id=talk.origin.asker_id, article_key=key
    )
    view = _view(article, digest, length, talk.settings, talk.strings)
    buttons = digest_buttons(digest_id, digest, length=length, strings=talk.strings)
    return digest_messages(view, buttons)


async def _turn(
    services: Services, query: telegram.CallbackQuery, settings: ChatSettings, strings: Strings
) -> None:
    """Edit the message under a pressed button. Raises `SummarizerError`."""
    press = parse_press(query.data or "")
    if not query.message:
        raise BadButton
    chat_id = query.message.chat.id
    kept, article = await services.digests.kept(press.digest_id, chat_id=chat_id)
    user_id = query.from_user.id
    if user_id != kept.asker_id and not await services.replies.is_admin(chat_id, user_id):
        raise NotYours
    digest = await services.digests.digest(article, press.length)
    view = _view(article, digest, press.length, settings, strings)
    await services.replies.edit(chat_id, query.message.message_id, _turned(press, view))


def _view(
    article: Article, digest: Digest, length: Length, settings: ChatSettings, strings: Strings
) -> View:
    return View(
        article=article, digest=digest, length=length, strings=strings, quotes=settings.quotes
    )


def _turned(press: Press, view: View) -> Message:
    if not isinstance(press, ShowQuotes):
        buttons = digest_buttons(
            press.digest_id, view.digest, length=view.length, strings=view.strings
        )
        # a second message, for what does not fit, was sent with the first digest
        return digest_messages(view, buttons)[0]
    pages = quote_pages(view)
    if not 1 <= press.page <= len(pages):
        raise BadButton
    buttons = quotes_buttons(press, pages=len(pages), strings=view.strings)
    return Message(body=pages[press.page - 1], buttons=buttons)
