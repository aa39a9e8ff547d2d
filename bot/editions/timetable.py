"""The times of a chat's editions: its settings, and the timer that rings at the next one."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from bot.chat.chat_settings import Asked, EditionPlan, next_edition
from bot.store.timers import TimerKind

if TYPE_CHECKING:
    from bot.chat.chat_settings import ChatSettings
    from bot.chat.schedule import Schedule
    from bot.services import Services

#: Seconds before the first edition from which on what was shared is in it.
FIRST_S = 24 * 3600.0


async def arrange(services: Services, chat_id: int, settings: ChatSettings) -> None:
    """Keep the settings of a chat, and let its timer ring when they say so."""
    await services.storage.put_settings(chat_id, settings)
    if at := next_edition(settings, services.clock()):
        await services.timers.set(TimerKind.EDITION, str(chat_id), at.timestamp())
    else:
        await services.timers.drop(TimerKind.EDITION, str(chat_id))
    services.timers_changed.set()


def with_schedule(
    settings: ChatSettings, schedule: Schedule, *, thread_id: int | None, now: float
) -> ChatSettings:
    """Return settings with editions at other times, which go into a topic.

    The first edition has what was shared in the last `FIRST_S` seconds before `now`.
    """
    plan = settings.edition or EditionPlan()
    since = plan.since if plan.schedule else max(plan.since, now - FIRST_S)
    return replace(
        settings,
        edition=replace(plan, schedule=schedule, thread_id=thread_id, since=since),
    )


async def ask_for_one(
    services: Services, chat_id: int, settings: ChatSettings, *,
    thread_id: int | None, language: str,
) -> None:  # fmt: skip
    """Have an edition come at once, into the topic in which it is asked for."""
    asked = Asked(at=services.clock(), thread_id=thread_id, language=language)
    plan = replace(settings.edition or EditionPlan(), asked=asked)
    await services.storage.put_settings(chat_id, replace(settings, edition=plan))
    await services.timers.set(TimerKind.EDITION, str(chat_id), asked.at)
    services.timers_changed.set()
