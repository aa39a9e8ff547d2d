"""Requests for digests: messages in private chats, groups and channels."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.richtext import MAX_UNITS, utf16_units
from bot.chat.request import TextRequest
from bot.chat.settings.chat_settings import Trigger
from bot.errors import NothingToRead, NothingToReadHere
from bot.handlers.conversation import conversation_of
from bot.handlers.digests.answering import answer, offer
from bot.handlers.digests.story_button import offer_story
from bot.handlers.edition import take_told_zone
from bot.handlers.talk import answer_talk
from bot.incoming.calls import is_digest_command, mentions
from bot.incoming.message_reader import (
    find_links_in_group,
    is_by_way_of,
    read_in_group,
    read_private,
)
from bot.store.answer_attempt import at_work
from summarizer.errors import SummarizerError

if TYPE_CHECKING:
    import telegram

    from bot.handlers.conversation import Conversation
    from bot.incoming.message_reader import Asked
    from bot.services import Context, Services


#: A text of at least this many UTF-16 units may be the first part of a longer one: the apps mostly
#: cut a long text at the end of a word or line in the last few hundred units before the limit.
_CUT_UNITS = 3500


async def on_private(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest what a message in a private chat holds; answer one that holds nothing to digest."""
    if not (message := update.message) or is_by_way_of(message, context.bot.bot):
        return
    conversation = await conversation_of(services, message)
    parts = await services.pastes.whole(message)
    in_album = services.pastes.is_rest_of_album(message)
    try:
        asked = read_private(parts, _replied(services, message), context.bot.bot)
    except NothingToRead as usage:
        if not in_album and not await take_told_zone(services, conversation, message):
            await answer_talk(services, conversation, message, usage=usage)
        return
    except SummarizerError:
        if in_album:  # an album of ten pictures is refused once, not ten times
            return
        raise
    await _answer(services, conversation, asked)


async def on_group(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest what somebody in a group or a channel asks for; answer talk meant for the bot.

    If the chat has chosen `Trigger.EVERY_LINK`, digest the links in other messages as well.
    """
    if not (message := update.message or update.channel_post):
        return
    conversation = await conversation_of(services, message)
    parts = await services.pastes.whole(message)
    bot = context.bot.bot
    try:
        asked = read_in_group(parts, _replied(services, message), bot)
    except NothingToReadHere as usage:
        if is_digest_command(message, bot):
            raise
        await answer_talk(services, conversation, message, usage=usage)
        return
    if asked:
        await _answer(services, conversation, asked)
        if conversation.spent_command and at_work().answered:
            await services.replies.deletions.delete_request(
                message.chat_id, conversation.spent_command
            )
        if _may_go_on(asked) and not await services.members.sees_all(message.chat_id):
            words = conversation.strings("text-may-go-on")
            await services.replies.say(conversation.passing, words)
    elif conversation.settings.trigger is Trigger.EVERY_LINK and (
        found := find_links_in_group(message)
    ):
        began = services.clock()
        await offer(services, conversation, found)
        await offer_story(services, conversation, since=began)
    elif mentions(message, bot):
        await answer_talk(services, conversation, message)


async def _answer(services: Services, conversation: Conversation, asked: Asked) -> None:
    """Answer a request; if several digests tell one story, offer to join them."""
    began = services.clock()
    await answer(services, conversation, asked)
    await offer_story(services, conversation, since=began)


def _may_go_on(asked: Asked) -> bool:
    """Tell whether a text is so long that Telegram's app may have sent the rest separately."""
    texts = [one for one in (*asked.requests, *asked.otherwise) if isinstance(one, TextRequest)]
    return any(_CUT_UNITS <= utf16_units(one.text) <= MAX_UNITS for one in texts)


def _replied(services: Services, message: telegram.Message) -> tuple[telegram.Message, ...]:
    """Return the message that `message` replies to, and those that belong to that one."""
    replied = message.reply_to_message
    return services.pastes.recent.together(replied) if replied else ()


async def on_channel_post(services: Services, update: telegram.Update, context: Context) -> None:
    """Digest the links of a channel's post, if the channel has chosen `Trigger.EVERY_LINK`.

    If the bot can comment on the post, `on_forwarded_post` does so, and nothing is done here.
    """
    if not (post := update.channel_post) or is_by_way_of(post, context.bot.bot):
        return
    conversation = await conversation_of(services, post)
    found = find_links_in_group(post)
    if conversation.settings.trigger is not Trigger.EVERY_LINK or not found:
        return
    # Telegram forwards the post to the discussion group; if the bot sees it there, it comments
    if not await services.members.sees_comments(post.chat_id):
        await offer(services, conversation, found)


async def on_forwarded_post(
    services: Services, update: telegram.Update, _context: Context
) -> None:
    """Comment on a channel's post in its discussion group with digests of the post's links.

    The channel or the group must have chosen `Trigger.EVERY_LINK`.
    """
    if not (message := update.message) or not message.sender_chat:
        return
    conversation = await conversation_of(services, message, settings_of=message.sender_chat.id)
    if conversation.settings.trigger is not Trigger.EVERY_LINK:
        conversation = await conversation_of(services, message)
    found = find_links_in_group(message)
    if conversation.settings.trigger is Trigger.EVERY_LINK and found:
        await offer(services, conversation, found)
