"""Answers talk that is no request: with help, a reaction to thanks, or once a day how to ask."""

from __future__ import annotations

from typing import TYPE_CHECKING

from telegram.constants import ReactionEmoji

from bot.chat.talk import Talk, kind_of_talk
from bot.handlers.start import send_help
from bot.incoming.calls import without_calls
from bot.store.answer_attempt import at_work

if TYPE_CHECKING:
    import telegram

    from bot.handlers.conversation import Conversation
    from bot.services import Services
    from summarizer.errors import SummarizerError

#: The reactions to thanks and to a message that is not understood. Bots may use only some emoji
#: (https://core.telegram.org/bots/api#reactiontypeemoji).
_THANKS = ReactionEmoji.THUMBS_UP
_NOT_UNDERSTOOD = ReactionEmoji.SHRUG


async def answer_talk(
    services: Services,
    conversation: Conversation,
    message: telegram.Message,
    *,
    usage: SummarizerError | None = None,
) -> None:
    """Answer a message to the bot that is no request.

    `usage` is a refusal that says how to ask. It is raised when the message is neither thanks nor
    a call for help, nor a question to a chat that remembers digests. It is raised once a day for
    each person; later that day a reaction is the answer. Without `usage`, only thanks and calls
    for help are answered.
    """
    kind = kind_of_talk(without_calls(message, message.get_bot().bot))
    if kind is Talk.HELP:
        await send_help(services, conversation, message.get_bot().username)
    elif kind is Talk.THANKS:
        await services.replies.react(conversation.origin, _THANKS)
    elif usage and kind is Talk.QUESTION and await _remembers(services, conversation):
        await services.replies.say(conversation.origin, conversation.strings("question"))
    elif usage:
        # an earlier try of this update has used up the person's one time a day
        begun = at_work().failed or at_work().earlier
        if begun or await services.limits.is_first_today("usage", conversation.origin.asker_id):
            raise usage
        await services.replies.react(conversation.origin, _NOT_UNDERSTOOD)


async def _remembers(services: Services, conversation: Conversation) -> bool:
    """Tell whether the chat remembers digests, which /quotes and /find can search."""
    chat_id = conversation.origin.chat_id
    found = await services.memory.digests(chat_id, None, page=1, size=1)
    return bool(found.items)
