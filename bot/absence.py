"""Chats in which the bot may not write any more: it was removed or blocked.

Chats that are only closed to it for a while are told apart by `bot_api.refusals.mutes`.

What comes there by itself then rests: no article of a feed is read for the chat, and no edition is
made. When the bot comes back within `ENDS_AFTER_S`, all of it goes on, with what is new from then
on; after a longer absence it has ended.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.services import Services
    from bot.store.following import Following
    from bot.store.storage import Storage
    from bot.store.timers import Timers

#: Seconds: a week. Whoever removes a bot by mistake, or to try how the chat is without it, has it
#: back by then.
ENDS_AFTER_S = 7 * 86400.0


class Kept(Protocol):
    """Where what comes by itself is kept."""

    @property
    def storage(self) -> Storage:
        """Return the store of settings."""

    @property
    def following(self) -> Following:
        """Return the store of follows."""

    @property
    def timers(self) -> Timers:
        """Return the store of timers."""


async def note_absence(services: Services, chat_id: int) -> None:
    """Let what comes to a chat by itself rest, unless it rests already."""
    settings = await services.storage.get_settings(chat_id)
    comes = settings.edition or await services.following.follows_in(chat_id)
    if settings.absent_since is None and comes:
        away = replace(settings, absent_since=services.clock())
        await services.storage.put_settings(chat_id, away)


async def note_return(services: Services, chat_id: int) -> ChatSettings:
    """Let go on what has rested in a chat; end it when it has rested for `ENDS_AFTER_S`.

    Return the chat's settings after that.
    """
    settings = await services.storage.get_settings(chat_id)
    if settings.absent_since is None:
        return settings
    if services.clock() - settings.absent_since >= ENDS_AFTER_S:
        return await _end(services, chat_id, settings)
    back = replace(settings, absent_since=None)
    await services.storage.put_settings(chat_id, back)
    return back


async def end_long_absences(kept: Kept, now: float) -> None:
    """End what comes by itself to the chats in which it has rested for `ENDS_AFTER_S`.

    `now` is in seconds since the epoch.
    """
    for chat_id, settings in await kept.storage.absent_chats(before=now - ENDS_AFTER_S):
        await _end(kept, chat_id, settings)


async def _end(kept: Kept, chat_id: int, settings: ChatSettings) -> ChatSettings:
    await kept.following.end_follows_in(chat_id)
    await kept.timers.drop(TimerKind.EDITION, str(chat_id))
    ended = replace(settings, edition=None, absent_since=None)
    await kept.storage.put_settings(chat_id, ended)
    return ended
