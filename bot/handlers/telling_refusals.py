"""Counts the refusals that handlers raise, and tells them to the person who asked."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message, Offer
from bot.chat.strings import strings_for
from bot.handlers.conversation import conversation_of, words_for_press
from summarizer.errors import SummarizerError
from summarizer.urls import find_links

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Coroutine
    from typing import Any

    import telegram

    from bot.chat.strings import Strings
    from bot.services import Context, Services

_T = TypeVar("_T")


def telling_refusals(
    services: Services, handler: Callable[[Services, telegram.Update, Context], Awaitable[None]]
) -> Callable[[telegram.Update, Context], Coroutine[Any, Any, None]]:
    """Return `handler` bound to `services`; a refusal that it raises is told to the person."""
    return partial(_handle, services, handler)


async def _handle(
    services: Services,
    handler: Callable[[Services, telegram.Update, Context], Awaitable[None]],
    update: telegram.Update,
    context: Context,
) -> None:
    if refusal := await attempt(services, handler(services, update, context)):
        await _tell(services, update, refusal)


async def attempt(services: Services, work: Awaitable[_T]) -> _T | SummarizerError:
    """Return the result of `work`; if it raises a refusal, count and return that."""
    try:
        return await work
    except SummarizerError as refusal:
        services.metrics.count_refusal(refusal.code)
        return refusal


async def _tell(services: Services, update: telegram.Update, refusal: SummarizerError) -> None:
    """Tell the refusal in the form that fits the update: a box, an offer or a message."""
    if press := update.callback_query:
        _, strings = await words_for_press(services, press)
        await services.replies.queries.toast(press.id, strings.error(refusal))
    elif query := update.inline_query:
        strings = strings_for(query.from_user.language_code)
        link = find_links(query.query)[0]  # only a query with a link can be refused
        await services.replies.queries.offer(query.id, [_offer(strings, refusal, link)])
    elif (guest := update.guest_message) and guest.guest_query_id:
        strings = strings_for(guest.from_user.language_code if guest.from_user else None)
        offer = _offer(strings, refusal, strings.error(refusal))
        await services.replies.queries.answer_guest(guest.guest_query_id, offer)
    elif message := update.effective_message:
        conversation = await conversation_of(services, message)
        await services.replies.say(conversation.refusing, conversation.strings.error(refusal))


def _offer(strings: Strings, refusal: SummarizerError, content: str) -> Offer:
    """Return an offer that says why there is no digest; to choose it is to send `content`."""
    return Offer(
        id="none",
        title=strings("inline-none-title"),
        description=strings.error(refusal),
        message=Message(body=RichText(content)),
    )
