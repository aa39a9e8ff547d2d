"""Whether a person and a chat may ask once more now, and what is said if not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.errors import RateLimited
from bot.store.answer_attempt import at_work

if TYPE_CHECKING:
    from bot.handlers.conversation import Conversation
    from bot.services import Services

#: Seconds until the messages left out of a flood are counted, and their sender is told how many.
_FLOOD_S = 3.0


async def admit(services: Services, conversation: Conversation, *, tells: bool = True) -> bool:
    """Tell whether the person and the chat may ask once more now.

    If not, the update waits for its turn. The person is told so once in a window of time, and not
    again when the update is tried anew. When too many wait already, the update is left out, and
    the person is told once how many are. Without `tells` nobody is told anything.
    """
    origin, attempted, room = conversation.origin, at_work(), services.waiting_room
    if (attempted.earlier or attempted.failed) and not attempted.waited:
        return True  # an earlier try of this update was admitted
    key, number = (origin.chat_id, origin.asker_id), attempted.update_id or 0
    admission = await services.limits.admit(
        user_id=origin.asker_id, chat_id=origin.chat_id,
        # at a later try there is nothing new to tell
        tells=tells and not attempted.waited,
    )  # fmt: skip
    if admission.ok:
        room.leave(key, number)
        return True
    if not attempted.waited:
        services.metrics.count_refusal(RateLimited.code)
    if room.enter(key, number):
        attempted.wait(admission.seconds)
        if admission.tell:
            words = conversation.strings("waits-its-turn", seconds=admission.seconds)
            await services.replies.say(conversation.origin, words)
    elif not tells:
        return False
    elif not attempted.waited:
        room.leave_out(key, number)
        attempted.wait(_FLOOD_S)
    elif count := room.take_left_out(key, number):
        await services.replies.say(origin, conversation.strings("left-out", count=count))
    return False
