"""Chats in which the bot may not write any more: it was removed or blocked.

Chats that are only closed to it for a while are told apart by `bot_api.refusals.mutes`.

What comes there by itself then rests: no article of a feed is read for the chat, and no edition is
made. When the bot comes back within `KEPT_S`, all of it goes on, with what is new from then on;
after a longer absence it has ended.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.services import Services

#: Seconds: a week. Whoever removes a bot by mistake, or to try how the chat is without it, has it
#: back by then.
KEPT_S = 7 * 86400.0


async def note_absence(services: Services, chat_id: int) -> None:
    """Let what comes to a chat by itself rest; end it when it has rested for `KEPT_S`."""
    settings = await services.storage.get_settings(chat_id)
    if settings.absent_since is not None:
        await end_long_absence(services, chat_id)
    elif settings.edition or await services.following.follows_in(chat_id):
        away = replace(settings, absent_since=services.clock())
        await services.storage.put_settings(chat_id, away)


async def end_long_absence(services: Services, chat_id: int) -> None:
    """End what comes to a chat by itself if it has rested for `KEPT_S`.

    For who has seen that the bot is absent: unlike `note_absence` this begins no absence, in case
    the bot has come back meanwhile.
    """
    settings = await services.storage.get_settings(chat_id)
    if settings.absent_since is not None and _is_over(services, settings):
        await _end(services, chat_id, settings)


async def note_return(services: Services, chat_id: int) -> None:
    """Let go on what has rested in a chat; end it when it has rested for `KEPT_S`."""
    settings = await services.storage.get_settings(chat_id)
    if settings.absent_since is None:
        return
    if _is_over(services, settings):
        await _end(services, chat_id, settings)
    else:
        await services.storage.put_settings(chat_id, replace(settings, absent_since=None))


def _is_over(services: Services, settings: ChatSettings) -> bool:
    """Tell whether the bot has been away for so long that nothing is kept for its return."""
    return services.clock() - (settings.absent_since or 0.0) >= KEPT_S


async def _end(services: Services, chat_id: int, settings: ChatSettings) -> None:
    await services.following.end_follows_in(chat_id)
    await services.timers.drop(TimerKind.EDITION, str(chat_id))
    ended = replace(settings, edition=None, absent_since=None)
    await services.storage.put_settings(chat_id, ended)
