"""Chats in which the bot may not write: it is absent from them, or muted there.

It is absent when it was removed or blocked. What comes by itself then rests: no article of a feed
is read for the chat, and no edition is made. When the bot comes back within `ENDS_AFTER_S`, all of
it goes on, with what is new from then on; after a longer absence it has ended.

It is muted when it is still there (`bot_api.refusals.mutes`): some groups are closed every night,
and a topic of a forum can be closed alone. What comes then waits. If that chat or topic has
refused all that came for `ENDS_AFTER_S`, what comes to it by itself ends as well.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Protocol

from bot.chat.settings.chat_settings import Muted
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
    if settings.absent_since is None and not settings.muted:
        return settings
    if settings.absent_since is not None:
        if services.clock() - settings.absent_since >= ENDS_AFTER_S:
            return await _end(services, chat_id, settings)
        await _look_at_untold(services, chat_id)
    back = replace(settings, absent_since=None, muted=())
    await services.storage.put_settings(chat_id, back)
    return back


async def note_refusal(services: Services, chat_id: int, *, topic: int | None) -> bool:
    """Note that the bot is muted in a chat, or only in a `topic` of it.

    End what comes there by itself when all of it was refused for `ENDS_AFTER_S`; return whether it
    has ended.
    """
    settings = await services.storage.get_settings(chat_id)
    now = services.clock()
    known = next((one for one in settings.muted if one.topic == topic), None)
    if known is None:
        noted = replace(settings, muted=(*settings.muted, Muted(topic=topic, since=now)))
        await services.storage.put_settings(chat_id, noted)
        return False
    if now - known.since < ENDS_AFTER_S:
        return False
    if topic is None:
        await _end(services, chat_id, settings)
    else:
        await _end_topic(services, chat_id, settings, topic)
    return True


async def note_success(services: Services, chat_id: int, *, topic: int | None) -> None:
    """Note that something that came by itself was sent to a chat, or to a `topic` of it."""
    settings = await services.storage.get_settings(chat_id)
    left = tuple(one for one in settings.muted if one.topic not in {None, topic})
    if left != settings.muted:
        await services.storage.put_settings(chat_id, replace(settings, muted=left))


async def end_long_absences(kept: Kept, now: float) -> None:
    """End what comes by itself to the chats in which it has rested for `ENDS_AFTER_S`.

    `now` is in seconds since the epoch.
    """
    for chat_id, settings in await kept.storage.absent_chats(before=now - ENDS_AFTER_S):
        await _end(kept, chat_id, settings)


async def _end(kept: Kept, chat_id: int, settings: ChatSettings) -> ChatSettings:
    await kept.following.end_follows_in(chat_id)
    await kept.timers.drop(TimerKind.EDITION, str(chat_id))
    ended = replace(settings, edition=None, absent_since=None, muted=())
    await kept.storage.put_settings(chat_id, ended)
    return ended


async def _end_topic(kept: Kept, chat_id: int, settings: ChatSettings, topic: int) -> None:
    """End the follows that go into a topic, and the editions if they go there."""
    await kept.following.end_follows_in(chat_id, topic=topic)
    edition = settings.edition
    if edition and edition.thread_id == topic:
        await kept.timers.drop(TimerKind.EDITION, str(chat_id))
        edition = None
    muted = tuple(one for one in settings.muted if one.topic != topic)
    await kept.storage.put_settings(chat_id, replace(settings, edition=edition, muted=muted))


async def _look_at_untold(services: Services, chat_id: int) -> None:
    """Let the feeds be looked at now of which the chat was not told that they are gone.

    If they are still gone, that is told then.
    """
    for one in await services.following.follows_in(chat_id):
        if one.feed.is_gone and one.follow.told_failing_since != one.feed.failing_since:
            await services.timers.set(TimerKind.FEED, one.feed.key, services.clock())
