"""The button under the first of several digests that tell one story: offered, and pressed."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.digests.story import (
    MOST_ARTICLES,
    is_story_button,
    parse_story_press,
    story_button,
    story_messages,
)
from bot.chat.strings import strings_for
from bot.errors import BadButton, DigestExpired, NotYours
from bot.handlers.conversation import words_for_press
from bot.handlers.telling_refusals import attempt
from bot.incoming.message_reader import origin_of
from bot.outgoing.to_telegram import buttons_of
from bot.store.answer_attempt import at_work
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.message import Rows
    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services
    from bot.store.storage import KeptDigest, PastDigest
    from summarizer.model import Article

#: Digests that one person asked for may belong together if they were made within so many seconds.
#: It is long because some sites answer slowly.
_TOGETHER_S = 120.0


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
    await services.replies.queries.toast(query.id)


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
    get = services.storage.get_article
    found = [(one, article) for one in latest if (article := await get(one.digest.article_key))]
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
