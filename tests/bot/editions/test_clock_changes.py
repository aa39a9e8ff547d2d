"""Editions come at their local minute, each once, on both sides of a change of the clocks."""

from __future__ import annotations

import os
from collections import defaultdict
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from bot.chat.schedule.schedule import Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan
from bot.editions.publisher import Publisher
from bot.editions.timetable import arrange
from bot.store.storage import KeptDigest
from bot.store.timers import TimerKind
from summarizer.model import Article
from tests.bot.conftest import Scene

pytestmark = pytest.mark.anyio

CHATS = int(os.environ.get("CHATS", "5"))
DAYS = 4
ZONES = ("Europe/Berlin", "America/New_York", "Europe/London", "Asia/Kolkata", "Atlantic/Azores")
#: The first half hour is left out in spring, and comes twice in autumn, in Berlin.
SCHEDULE = Schedule(times=(2 * 60 + 30, 18 * 60))


def _zone(chat: int) -> ZoneInfo:
    return ZoneInfo(ZONES[chat % len(ZONES)])


def _expected(chat: int, first: datetime, last: datetime) -> list[str]:
    """The local times of a chat's editions: those of the schedule, unless there is no such time.

    Clocks that are put forward are then at the end of the gap.
    """
    zone, found, day = _zone(chat), [], first.astimezone(_zone(chat)).date() - timedelta(days=1)
    while day <= last.date() + timedelta(days=1):
        for minute in SCHEDULE.times:
            at = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
            shown = at.astimezone(UTC).astimezone(zone)
            if shown.replace(tzinfo=None) != at.replace(tzinfo=None):  # in the gap
                shown = shown.replace(hour=at.hour + 1, minute=0)
            if first < shown.astimezone(UTC) <= last:
                found.append(f"{shown:%a %d %H:%M}")
        day += timedelta(days=1)
    return found


@pytest.mark.timeout(60 + 12 * CHATS)
@pytest.mark.parametrize("friday", [date(2026, 3, 27), date(2026, 3, 6), date(2026, 10, 23),
                                    date(2026, 10, 30)])  # fmt: skip
async def test_an_edition_comes_at_its_local_minute(scene: Scene, friday: date) -> None:
    """In these days the clocks change in Europe or in America, forward or back."""
    services, clock = scene.services, scene.services.clock
    first = datetime(friday.year, friday.month, friday.day, 12, tzinfo=UTC)
    last = first + timedelta(days=DAYS)
    clock.now = first.timestamp()
    chats = range(501, 501 + CHATS)
    for chat in chats:
        plan = EditionPlan(schedule=SCHEDULE, since=1.0)
        await arrange(services, chat, ChatSettings(zone=str(_zone(chat)), edition=plan))
    publisher, came, number = Publisher(services), defaultdict(list), 0
    while (due := await services.timers.next_due_at(TimerKind.EDITION)) <= last.timestamp():
        clock.now = due
        for chat in chats:
            if await services.timers.get(TimerKind.EDITION, str(chat)) != due:
                continue
            number += 1
            article = Article(text=f"The boat of hour {number} is late.", title=f"Boat {number}")
            await services.storage.put_article(f"a{number}", article)
            kept = KeptDigest(id=f"d{number}", chat_id=chat, asker_id=7, message_id=number,
                              article_key=f"a{number}")  # fmt: skip
            await services.storage.put_digest(kept)
        before = len(scene.telegram.said())
        while await publisher.publish_due():
            pass
        for sent in scene.telegram.said()[before:]:
            local = datetime.fromtimestamp(clock.now, _zone(sent["chat_id"]))
            came[sent["chat_id"]].append(f"{local:%a %d %H:%M}")
    assert {chat: _expected(chat, first, last) for chat in chats} == came
