"""The panel of editions: what it shows, and what its buttons set."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.chat.message import Message
from bot.chat.schedule.schedule import EVERY_DAY, QuietHours, Schedule
from bot.chat.settings.chat_settings import ChatSettings, EditionPlan
from bot.chat.settings.edition_panel import (
    EditionChoice,
    chosen_quiet,
    chosen_schedule,
    closed_edition_panel,
    days_page,
    edition_panel,
    parse_edition_choice,
    quiet_page,
    say_quiet,
    say_schedule,
    zone_page,
)
from bot.chat.strings import languages, strings_for
from bot.errors import BadButton

_EN = strings_for("en")
WEEKDAYS, WEEKEND = (0, 1, 2, 3, 4), (5, 6)
#: Noon in UTC on a Tuesday.
_NOON = datetime(2026, 11, 3, 12, 0, tzinfo=UTC).timestamp()
_NIGHT = QuietHours(start=22 * 60, end=7 * 60)
_EVENINGS = Schedule(times=(18 * 60,))
_SET = ChatSettings(zone="Europe/Lisbon", quiet=_NIGHT, edition=EditionPlan(schedule=_EVENINGS))


def _labels(message: Message) -> list[list[str]]:
    return [[button.text for button in row] for row in message.buttons]


def _choice(message: Message, label: str) -> EditionChoice:
    (button,) = [b for row in message.buttons for b in row if b.text == label]
    return parse_edition_choice(button.data or "")


@pytest.mark.parametrize(
    ("schedule", "expected"),
    [
        (_EVENINGS, "Every day, 18:00"),
        (Schedule(times=(5, 450), days=WEEKDAYS), "Monday to Friday, 0:05 + 7:30"),
        (Schedule(times=(0,), days=WEEKEND), "Saturday and Sunday, 0:00"),
        (Schedule(times=(0,), days=(0, 3)), "Mon, Thu, 0:00"),
    ],
)
def test_a_schedule_is_said_in_words(schedule: Schedule, expected: str) -> None:
    assert say_schedule(schedule, _EN) == expected


def test_quiet_hours_are_said_in_words() -> None:
    assert say_quiet(_NIGHT, _EN) == "22:00–7:00"
    assert say_quiet(None, _EN) == "none"


def test_what_is_set_is_ticked_and_said() -> None:
    shown = edition_panel(_SET, _EN, _NOON)
    assert _labels(shown) == [
        ["7:00", "12:00", "✓ 18:00", "21:00"], ["Days: Every day"], ["Time zone: Lisbon"],
        ["Quiet hours: 22:00–7:00"], ["Send one now"], ["Switch off"], ["Done"],
    ]  # fmt: skip
    assert closed_edition_panel(_SET, _EN, _NOON).body.text == (
        "Edition\nEvery day, 18:00\nTime zone: Lisbon\nQuiet hours: 22:00–7:00\n\n"
        "The next one comes on Tuesday 3 November, 18:00. "
        "If nothing was shared by then, it stays away."
    )


def test_where_no_edition_comes_there_are_no_days_and_nothing_to_switch_off() -> None:
    shown = edition_panel(ChatSettings(), _EN, _NOON)
    assert _labels(shown) == [
        ["7:00", "12:00", "18:00", "21:00"], ["Time zone: not set"], ["Quiet hours: none"],
        ["Send one now"], ["Done"],
    ]  # fmt: skip
    assert "There is none yet." in shown.body.text


def test_days_are_chosen_one_by_one_or_by_their_part_of_the_week() -> None:
    page = days_page(_EVENINGS, _EN)
    assert _labels(page)[0] == ["✓ Every day"]
    without = chosen_schedule(_EVENINGS, _choice(page, "✓ Wed"), _EN)
    assert without == replace(_EVENINGS, days=(0, 1, 3, 4, 5, 6))
    again = chosen_schedule(without, _choice(days_page(without, _EN), "Wed"), _EN)
    assert again == _EVENINGS
    weekend = chosen_schedule(_EVENINGS, _choice(page, "Saturday and Sunday"), _EN)
    assert weekend == replace(_EVENINGS, days=WEEKEND)


def test_the_last_day_stays() -> None:
    monday = Schedule(times=(18 * 60,), days=(0,))
    assert chosen_schedule(monday, _choice(days_page(monday, _EN), "✓ Mon"), _EN) == monday


def test_a_time_is_chosen_for_the_days_that_there_are() -> None:
    choice = _choice(edition_panel(_SET, _EN, _NOON), "7:00")
    weekdays = Schedule(times=(60, 18 * 60), days=WEEKDAYS)
    assert chosen_schedule(weekdays, choice, _EN) == Schedule(times=(7 * 60,), days=WEEKDAYS)
    assert chosen_schedule(None, choice, _EN) == Schedule(times=(7 * 60,), days=EVERY_DAY)


def test_quiet_hours_are_chosen_and_left() -> None:
    page = quiet_page(_SET, _EN)
    assert chosen_quiet(_choice(page, "✓ 22:00–7:00")) == _NIGHT
    assert chosen_quiet(_choice(page, "none")) is None
    assert _labels(quiet_page(ChatSettings(), _EN))[2] == ["✓ none"]


def test_a_zone_has_a_button_with_what_the_clocks_say_there() -> None:
    page = zone_page(_EN, _NOON, ("Asia/Kolkata", "Europe/Lisbon", "UTC+2"), note="Which one?")
    rows = _labels(page)
    assert rows[0] == ["17:30 · Kolkata", "12:00 · Lisbon"]
    assert rows[-1] == ["Back"]
    assert "\nWhich one?\n" in page.body.text
    assert _choice(page, "17:30 · Kolkata") == EditionChoice(name="zone", value="Asia/Kolkata")


@pytest.mark.parametrize("data", ["", "e1:", "e1:x", "s1:time:60", "e1:zone:a b", "e1:day:1 "])
def test_other_data_is_no_choice(data: str) -> None:
    with pytest.raises(BadButton):
        parse_edition_choice(data)


@pytest.mark.parametrize(
    ("name", "value"),
    [("time", "x"), ("time", "1440"), ("days", "never"), ("day", "7"), ("day", "x"), ("now", "")],
)
def test_what_is_no_schedule_cannot_be_chosen(name: str, value: str) -> None:
    with pytest.raises(BadButton):
        chosen_schedule(_EVENINGS, EditionChoice(name=name, value=value), _EN)


@pytest.mark.parametrize("value", ["", "1", "60-60", "60-1440", "a-b"])
def test_what_are_no_quiet_hours_cannot_be_chosen(value: str) -> None:
    with pytest.raises(BadButton):
        chosen_quiet(EditionChoice(name="quiet", value=value))


@pytest.mark.parametrize("language", sorted(languages()))
def test_every_button_says_what_it_does_in_64_bytes_in_every_language(language: str) -> None:
    strings = strings_for(language)
    pages = (
        edition_panel(_SET, strings, _NOON), days_page(_EVENINGS, strings),
        quiet_page(_SET, strings), zone_page(strings, _NOON),
    )  # fmt: skip
    for button in (b for page in pages for row in page.buttons for b in row):
        assert len((button.data or "").encode()) <= 64
        assert parse_edition_choice(button.data or "").data() == button.data
