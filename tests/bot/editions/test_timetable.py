"""The times of a chat's editions: what is kept, and when the timer rings."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import Asked, ChatSettings, EditionPlan
from bot.editions.timetable import FIRST_S, arrange, ask_for_one, with_schedule
from bot.store.timers import TimerKind
from tests.bot.conftest import Scene

pytestmark = pytest.mark.anyio

_CHAT = 501
_NOW = 1_000_000.0
_EVENING, _MORNING = Schedule(times=(18 * 60,)), Schedule(times=(7 * 60,))
_SET = ChatSettings(zone="UTC", edition=EditionPlan(schedule=_EVENING, since=5.0))


async def _rings(scene: Scene) -> str | None:
    """Return when the timer of the chat rings, in UTC. The clock shows Monday the 12th, 13:46."""
    at = await scene.services.timers.get(TimerKind.EDITION, str(_CHAT))
    return None if at is None else f"{datetime.fromtimestamp(at, UTC):%a %d %H:%M}"


async def test_the_timer_rings_at_the_next_edition(scene: Scene) -> None:
    await arrange(scene.services, _CHAT, _SET)
    assert await scene.services.storage.get_settings(_CHAT) == _SET
    assert await _rings(scene) == "Mon 12 18:00"
    assert scene.services.timers_changed.is_set()
    await arrange(scene.services, _CHAT, with_schedule(_SET, _MORNING, thread_id=None, now=0))
    assert await _rings(scene) == "Tue 13 07:00"


@pytest.mark.parametrize("settings", [replace(_SET, zone=None), replace(_SET, edition=None)])
async def test_without_a_zone_or_a_schedule_the_timer_goes(
    scene: Scene, settings: ChatSettings
) -> None:
    await arrange(scene.services, _CHAT, _SET)
    scene.services.timers_changed.clear()
    await arrange(scene.services, _CHAT, settings)
    assert await scene.services.storage.get_settings(_CHAT) == settings
    assert await _rings(scene) is None
    assert scene.services.timers_changed.is_set()


async def test_one_that_is_asked_for_comes_at_once_and_the_schedule_stays(scene: Scene) -> None:
    await arrange(scene.services, _CHAT, _SET)
    scene.services.timers_changed.clear()
    asked = Asked(at=scene.services.clock(), thread_id=9, language="de")
    await ask_for_one(scene.services, _CHAT, _SET, asked)
    assert await _rings(scene) == "Mon 12 13:46"
    assert scene.services.timers_changed.is_set()
    plan = (await scene.services.storage.get_settings(_CHAT)).edition
    asked = Asked(at=scene.services.clock(), thread_id=9, language="de")
    assert plan == EditionPlan(schedule=_EVENING, since=5.0, asked=asked)


async def test_one_can_be_asked_for_where_none_come(scene: Scene) -> None:
    asked = Asked(at=scene.services.clock(), thread_id=None, language="en")
    await ask_for_one(scene.services, _CHAT, ChatSettings(), asked)
    plan = (await scene.services.storage.get_settings(_CHAT)).edition
    assert plan == EditionPlan(asked=Asked(at=scene.services.clock(), language="en"))


def test_the_first_edition_has_what_was_shared_in_the_last_day() -> None:
    first = with_schedule(ChatSettings(), _EVENING, thread_id=9, now=_NOW)
    assert first.edition == EditionPlan(schedule=_EVENING, thread_id=9, since=_NOW - FIRST_S)
    assert FIRST_S == 24 * 3600


def test_what_an_edition_had_before_is_not_in_the_first_one_again() -> None:
    told = ChatSettings(edition=EditionPlan(since=_NOW - 60))
    assert with_schedule(told, _EVENING, thread_id=None, now=_NOW).edition == EditionPlan(
        schedule=_EVENING, since=_NOW - 60
    )


def test_other_times_leave_out_nothing_that_was_shared_since_the_last_edition() -> None:
    changed = with_schedule(_SET, _MORNING, thread_id=9, now=_NOW)
    assert changed.edition == EditionPlan(schedule=_MORNING, thread_id=9, since=5.0)
