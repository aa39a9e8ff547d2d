"""Talk with the bot: help, what may be asked, a reaction to thanks, how to ask once a day."""

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

#: The answers to thanks and to what is not understood, among the reactions that bots may use
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

    `usage` says how to ask; it is raised for the first message of a person in a day that is
    neither thanks nor a call for help, nor a question about what the chat remembers. Without it,
    such a message gets no answer.
    """
    kind = kind_of_talk(without_calls(message, message.get_bot().bot))
    if kind is Talk.HELP:
        await send_help(services, conversation, message.get_bot().username)
    elif kind is Talk.THANKS:
        await services.replies.react(conversation.origin, _THANKS)
    elif usage and kind is Talk.QUESTION and await _remembers(services, conversation):
        await services.replies.say(conversation.origin, conversation.strings("question"))
    elif usage:
        begun = at_work().failed or at_work().earlier  # an earlier try of this update was counted
        if begun or await services.limits.is_first_today("usage", conversation.origin.asker_id):
            raise usage
        await services.replies.react(conversation.origin, _NOT_UNDERSTOOD)


async def _remembers(services: Services, conversation: Conversation) -> bool:
    """Tell whether there are digests that may be looked through with /quotes and /find."""
    chat_id = conversation.origin.chat_id
    found = await services.memory.digests(chat_id, None, page=1, size=1)
    return bool(found.items)
