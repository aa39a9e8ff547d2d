"""The place where a conversation lets its chat follow feeds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.following.looks import Place

if TYPE_CHECKING:
    from bot.handlers.conversation import Conversation


def place_of(conversation: Conversation) -> Place:
    """Return the chat and topic of a conversation, and who asks in it."""
    origin = conversation.origin
    return Place(
        chat_id=origin.chat_id, thread_id=origin.thread_id,
        direct_topic_id=origin.direct_topic_id, asker_id=origin.asker_id,
        language=conversation.strings.language,
    )  # fmt: skip
