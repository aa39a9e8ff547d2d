"""Stops the work on a message when the person who sent it asks for that."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.handlers.conversation import conversation_of

if TYPE_CHECKING:
    from bot.incoming.chat_order import ChatOrder
    from bot.services import Services


async def stop(services: Services, order: ChatOrder, chat_id: int, message_id: int) -> bool:
    """Stop the work on a message, or its wait for a turn, and tell the person.

    Return False when there was nothing to stop.
    """
    update = await order.stop(chat_id, message_id)
    if not update or not update.message:
        return False
    conversation = await conversation_of(services, update.message)
    origin = conversation.origin
    services.waiting_room.leave((origin.chat_id, origin.asker_id), update.update_id)
    await services.replies.say(origin, conversation.strings("stopped"))
    return True
