"""Set when a chat's editions come: store its settings, and set its timer to the next edition."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.chat.settings.chat_settings import EditionPlan, next_edition
from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from bot.chat.schedule.schedule import Schedule
    from bot.chat.settings.chat_settings import Asked, ChatSettings
    from bot.services import Services

#: How far back the first edition reaches, in seconds before the schedule was set. In a
#: chat without a schedule an edition reaches as far back from the moment it is made.
FIRST_S = 24 * 3600.0


async def arrange(services: Services, chat_id: int, settings: ChatSettings) -> None:
    """Store the settings of a chat, and set its timer to its next edition.

    If no edition is to come, the timer is removed.

    When the quiet hours change, what was held back in them is looked at again.
    """
    before = await services.storage.get_settings(chat_id)
    await services.storage.put_settings(chat_id, settings)
    if at := next_edition(settings, services.clock()):
        await services.timers.set(TimerKind.EDITION, str(chat_id), at.timestamp())
    else:
        await services.timers.drop(TimerKind.EDITION, str(chat_id))
    services.timers_changed.set()
    if (before.quiet, before.zone) != (settings.quiet, settings.zone):
        await services.following.wake(chat_id)


def with_schedule(
    settings: ChatSettings, schedule: Schedule, *, thread_id: int | None, now: float
) -> ChatSettings:
    """Return settings with another schedule of editions, which go into the topic `thread_id`.

    If the chat had no schedule, its first edition reaches back to `FIRST_S` seconds before `now`,
    the time of this change in seconds since the epoch.
    """
    plan = settings.edition or EditionPlan()
    since = plan.since if plan.schedule else max(plan.since, now - FIRST_S)
    return replace(
        settings,
        edition=replace(plan, schedule=schedule, thread_id=thread_id, since=since),
    )


async def ask_for_one(
    services: Services, chat_id: int, settings: ChatSettings, asked: Asked
) -> None:
    """Have an edition come at once, as it was `asked` for."""
    plan = replace(settings.edition or EditionPlan(), asked=asked)
    await services.storage.put_settings(chat_id, replace(settings, edition=plan))
    await services.timers.set(TimerKind.EDITION, str(chat_id), asked.at)
    services.timers_changed.set()
