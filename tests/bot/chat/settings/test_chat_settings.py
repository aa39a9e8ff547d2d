"""The choices of a chat, as they are kept."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from bot.chat.schedule.schedule import QuietHours, Schedule
from bot.chat.settings.chat_settings import (
    Asked,
    ChatSettings,
    EditionPlan,
    Muted,
    Trigger,
    day_began_at,
    next_edition,
    quiet_until,
    settings_from_json,
    settings_to_json,
)
from summarizer.options import Length

_CHOSEN = ChatSettings(
    length=Length.LONG, quotes=False, language="de", trigger=Trigger.EVERY_LINK, silent=True,
    alerts=("Ina Brandt", "Путин"), zone="Asia/Kolkata", quiet=QuietHours(start=1320, end=420),
    zone_asked_at=1764525600.5, absent_since=1764525601.5,
    muted=(Muted(since=1764525602.5), Muted(topic=7, since=1764525603.5)),
    edition=EditionPlan(
        schedule=Schedule(times=(540, 1080), days=(0, 4)), thread_id=7, since=1.25,
        asked=Asked(at=1764525600.123456, thread_id=8, language="fr", aside=True),
    ),
)  # fmt: skip


@pytest.mark.parametrize("settings", [ChatSettings(), _CHOSEN])
def test_choices_come_back_as_they_were(settings: ChatSettings) -> None:
    assert settings_from_json(settings_to_json(settings)) == settings


def test_what_another_version_wrote_has_its_defaults() -> None:
    assert settings_from_json('{"length": "endless", "trigger": 7, "language": "tlh"}') == (
        ChatSettings()
    )


@pytest.mark.parametrize(
    "body",
    [
        '{"zone": "No/Where", "quiet": {"start": 1}, "edition": 5}',
        '{"zone": 7, "quiet": [1, 2], "edition": null, "alerts": "Ina Brandt"}',
        '{"muted": 7}',
        '{"muted": [7, {}, {"topic": 3, "since": null}]}',
    ],
)
def test_what_is_no_edition_zone_or_quiet_time_is_none(body: str) -> None:
    assert settings_from_json(body) == ChatSettings()


def test_what_is_no_part_of_an_edition_is_left_out_of_it() -> None:
    body = '{"edition": {"schedule": {"times": []}, "thread_id": "x", "asked": {"at": "now"}}}'
    assert settings_from_json(body).edition == EditionPlan()


@pytest.mark.parametrize(
    ("zone", "hour", "expected"),
    [("Europe/Berlin", 20, None), ("Europe/Berlin", 21, (2, 6, 0)),
     ("Europe/Berlin", 5, (1, 6, 0)), ("Europe/Berlin", 6, None),
     (None, 21, None), (None, 22, (2, 7, 0)),
     ("UTC+05:30", 17, (2, 1, 30))],
)  # fmt: skip
def test_it_is_quiet_by_the_clocks_of_the_chat(
    zone: str | None, hour: int, expected: tuple[int, int, int] | None
) -> None:
    settings = ChatSettings(zone=zone, quiet=QuietHours(start=22 * 60, end=7 * 60))
    now = datetime(2026, 12, 1, hour, 30, tzinfo=UTC).timestamp()
    end = expected and datetime(2026, 12, *expected, tzinfo=UTC).timestamp()
    assert quiet_until(settings, now) == end


@pytest.mark.parametrize(
    ("zone", "began"), [(None, "1 00:00"), ("Asia/Tokyo", "1 15:00"), ("UTC-05:00", "1 05:00")]
)
def test_a_day_begins_by_the_clocks_of_the_chat(zone: str | None, began: str) -> None:
    now = datetime(2026, 12, 1, 23, 30, tzinfo=UTC).timestamp()
    at = datetime.fromtimestamp(day_began_at(ChatSettings(zone=zone), now), UTC)
    assert f"{at.day} {at:%H:%M}" == began


def test_without_quiet_hours_it_is_never_quiet() -> None:
    assert quiet_until(ChatSettings(), 1.0) is None


def test_the_next_edition_needs_a_schedule_and_a_zone() -> None:
    plan = EditionPlan(schedule=Schedule(times=(18 * 60,)))
    assert next_edition(ChatSettings(edition=plan), 0.0) is None
    assert next_edition(ChatSettings(zone="UTC", edition=EditionPlan()), 0.0) is None
    expected = datetime(1970, 1, 1, 18, tzinfo=UTC)
    assert next_edition(ChatSettings(zone="UTC", edition=plan), 0.0) == expected
