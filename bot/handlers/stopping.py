"""The work on a message is stopped by the person who sent it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.handlers.conversation import conversation_of

if TYPE_CHECKING:
    from bot.incoming.chat_order import ChatOrder
    from bot.services import Services


async def stop(services: Services, order: ChatOrder, chat_id: int, message_id: int) -> bool:
    """Stop the work on a message, or its wait, and say so; tell whether there was any."""
    update = await order.stop(chat_id, message_id)
    if not update or not update.message:
        return False
    conversation = await conversation_of(services, update.message)
    origin = conversation.origin
    services.waiting_room.leave((origin.chat_id, origin.asker_id), update.update_id)
    await services.replies.say(origin, conversation.strings("stopped"))
    return True
