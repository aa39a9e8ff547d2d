"""The editions of a chat as a message with buttons: when they come, and in which time zone."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from babel.dates import get_day_names

from bot.chat.formatting.dates import join_day_and_time, say_day
from bot.chat.formatting.digits import write_digits
from bot.chat.formatting.direction import mark_of
from bot.chat.formatting.punctuation import join_list
from bot.chat.formatting.richtext import MarkKind, RichText
from bot.chat.message import Button, Message
from bot.chat.schedule.day_names import parts_of_the_week
from bot.chat.schedule.schedule import EVERY_DAY, QuietHours, Schedule
from bot.chat.schedule.time_zones import likely_zones, name_zone, zone_of
from bot.chat.settings.chat_settings import next_edition
from bot.errors import BadButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.settings.chat_settings import ChatSettings
    from bot.chat.strings import Strings

_DATA = re.compile(
    r"e1:(page|time|day|days|zone|quiet|now|off|done)(?::([\w+:/-]{1,40}))?", re.ASCII
)

#: The times of day that have a button, in minutes after midnight.
_TIMES = (7 * 60, 12 * 60, 18 * 60, 21 * 60)

#: The quiet hours that have a button.
_QUIET = (
    QuietHours(start=21 * 60, end=7 * 60), QuietHours(start=22 * 60, end=7 * 60),
    QuietHours(start=22 * 60, end=8 * 60), QuietHours(start=23 * 60, end=8 * 60),
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionChoice:
    """What a button of the panel asks for, such as another time, day or zone, or another page."""

    name: str
    value: str = ""

    def data(self) -> str:
        """Return the button's data."""
        return f"e1:{self.name}" + (f":{self.value}" if self.value else "")


def parse_edition_choice(data: str) -> EditionChoice:
    """Return what a button of the panel asks for. Raises `BadButton`."""
    if found := _DATA.fullmatch(data):
        return EditionChoice(name=found[1], value=found[2] or "")
    raise BadButton


def chosen_schedule(
    schedule: Schedule | None, choice: EditionChoice, strings: Strings
) -> Schedule:
    """Return a schedule with another time or other days. Raises `BadButton`.

    A press on the only day that is left changes nothing.
    """
    try:
        if choice.name == "time":
            days = schedule.days if schedule else EVERY_DAY
            return Schedule(times=(int(choice.value),), days=days)
        if schedule and choice.name == "days":
            return replace(schedule, days=parts_of_the_week(strings.language)[choice.value])
        if schedule and choice.name == "day":
            days_now = set(schedule.days) ^ {int(choice.value)}
            return replace(schedule, days=tuple(sorted(days_now)) or schedule.days)
    except (ValueError, KeyError):
        pass
    raise BadButton


def chosen_quiet(choice: EditionChoice) -> QuietHours | None:
    """Return the quiet hours that a button stands for; None for "off". Raises `BadButton`."""
    if choice.value == "off":
        return None
    start, _, end = choice.value.partition("-")
    try:
        return QuietHours(start=int(start), end=int(end))
    except ValueError:
        raise BadButton from None


def say_schedule(schedule: Schedule, strings: Strings) -> str:
    """Return a schedule in words: "Every day, 18:00"."""
    times = " + ".join(say_time(minute, strings.language) for minute in schedule.times)
    return join_day_and_time(say_days(schedule.days, strings), times, strings.language)


def say_days(days: tuple[int, ...], strings: Strings) -> str:
    """Return days of the week in words: "Monday to Friday", "Mon, Thu"."""
    for key, part in parts_of_the_week(strings.language).items():
        if days == part:
            return strings(f"edition-on-{key}")
    names = _day_names(strings)
    return join_list([names[day] for day in days], strings.language)


def say_time(minute: int, language: str) -> str:
    """Return a time of day that is given in minutes after midnight.

    >>> say_time(450, "en"), say_time(450, "fa")
    ('7:30', '۷:۳۰')
    """
    return write_digits(f"{minute // 60}:{minute % 60:02}", language)


def say_quiet(quiet: QuietHours | None, strings: Strings) -> str:
    """Return quiet hours in words: "22:00–7:00"."""
    if quiet is None:
        return strings("edition-no-quiet")
    language = strings.language
    hours = f"{say_time(quiet.start, language)}–{say_time(quiet.end, language)}"
    return mark_of(language) + hours


def edition_panel(settings: ChatSettings, strings: Strings, now: float) -> Message:
    """Return what is set, with buttons to change it. `now` is in seconds since the epoch."""
    schedule = settings.schedule
    times = tuple(
        _button(
            _marked(
                say_time(minute, strings.language),
                schedule is not None and (minute,) == schedule.times,
            ),
            "time", str(minute),
        )
        for minute in _TIMES
    )  # fmt: skip
    zone = name_zone(settings.zone, strings.language) if settings.zone else None
    quiet = say_quiet(settings.quiet, strings)
    rows = [times]
    if schedule:
        days = say_days(schedule.days, strings)
        rows.append((_page(strings("edition-button-days", days=days), "days"),))
    rows += [
        (_page(strings("edition-button-zone", name=zone or strings("edition-no-zone")), "zones"),),
        (_page(strings("edition-button-quiet", hours=quiet), "quiet"),),
        (_button(strings("edition-button-now"), "now"),),
    ]
    if schedule:
        rows.append((_button(strings("edition-button-off"), "off"),))
    rows.append((_button(strings("settings-done"), "done"),))
    body = closed_edition_panel(settings, strings, now).body + "\n\n" + strings("edition-how")
    return Message(body=body, buttons=tuple(rows))


def closed_edition_panel(settings: ChatSettings, strings: Strings, now: float) -> Message:
    """Return what is set, in words, without buttons. `now` is in seconds since the epoch."""
    schedule, lines = settings.schedule, []
    if schedule is None:
        lines.append(strings("edition-none-yet"))
    else:
        lines.append(say_schedule(schedule, strings))
    if settings.zone:
        name = name_zone(settings.zone, strings.language)
        lines.append(strings("edition-button-zone", name=name))
    if settings.quiet:
        hours = say_quiet(settings.quiet, strings)
        lines.append(strings("edition-button-quiet", hours=hours))
    if coming := next_edition(settings, now):
        when = _say_moment(coming.astimezone(zone_of(settings.zone)), strings)
        lines.append("\n" + strings("edition-next", when=when))
    title = RichText(strings("edition-title")).mark(MarkKind.BOLD)
    return Message(body=title + "\n" + "\n".join(lines))


def days_page(schedule: Schedule, strings: Strings) -> Message:
    """Return the page with a button for each day, and one for each usual part of the week."""
    parts = tuple(
        (_button(_marked(strings(f"edition-on-{key}"), schedule.days == days), "days", key),)
        for key, days in parts_of_the_week(strings.language).items()
    )
    buttons = [
        _button(_marked(name, day in schedule.days), "day", str(day))
        for day, name in enumerate(_day_names(strings))
    ]
    rows = (*parts, tuple(buttons[:4]), tuple(buttons[4:]), (_back(strings),))
    body = RichText(strings("edition-days-title")).mark(MarkKind.BOLD)
    return Message(body=body + "\n" + say_schedule(schedule, strings), buttons=rows)


def quiet_page(settings: ChatSettings, strings: Strings) -> Message:
    """Return the page with buttons for quiet hours."""
    buttons = [
        _button(
            _marked(say_quiet(hours, strings), hours == settings.quiet),
            "quiet", f"{hours.start}-{hours.end}",
        )
        for hours in _QUIET
    ]  # fmt: skip
    none = _button(_marked(strings("edition-no-quiet"), settings.quiet is None), "quiet", "off")
    rows = (tuple(buttons[:2]), tuple(buttons[2:]), (none,), (_back(strings),))
    body = RichText(strings("edition-quiet-title")).mark(MarkKind.BOLD)
    return Message(body=body + "\n" + strings("edition-quiet-body"), buttons=rows)


def zone_page(
    strings: Strings, now: float, zones: Sequence[str] = (), note: str | None = None
) -> Message:
    """Return the question for the time zone, with a button for each of `zones`.

    Without `zones` there is a button for each likely zone of the language. A button shows the
    time at `now` in its zone. `note` says why the question is asked again.
    """
    moment = datetime.fromtimestamp(now, UTC)
    buttons = []
    for zone in zones or likely_zones(strings):
        local = moment.astimezone(zone_of(zone))
        clock = say_time(60 * local.hour + local.minute, strings.language)
        name = name_zone(zone, strings.language)
        buttons.append(_button(f"{clock} · {name}", "zone", zone))
    rows = [tuple(buttons[at : at + 2]) for at in range(0, len(buttons), 2)]
    title = RichText(strings("edition-zone-title")).mark(MarkKind.BOLD)
    body = title + (f"\n{note}" if note else "") + "\n" + strings("edition-zone-body")
    return Message(body=body, buttons=(*rows, (_back(strings),)))


def _say_moment(local: datetime, strings: Strings) -> str:
    time = say_time(60 * local.hour + local.minute, strings.language)
    return join_day_and_time(say_day(local, strings.language), time, strings.language)


def _day_names(strings: Strings) -> list[str]:
    names = get_day_names("abbreviated", context="stand-alone", locale=strings.language)
    return [str(names[day]).strip(".").capitalize() for day in EVERY_DAY]


def _marked(words: str, chosen: bool) -> str:
    return f"✓ {words}" if chosen else words


def _page(text: str, page: str) -> Button:
    return _button(text, "page", page)


def _back(strings: Strings) -> Button:
    return _page(strings("settings-back"), "panel")


def _button(text: str, name: str, value: str = "") -> Button:
    return Button(text=text, data=EditionChoice(name=name, value=value).data())
