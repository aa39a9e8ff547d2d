"""The settings of a chat."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from bot.chat.schedule.schedule import QuietHours, Schedule, moment_of, next_time, quiet_end
from bot.chat.schedule.time_zones import zone_of
from bot.chat.strings import languages
from summarizer.options import Length


class Trigger(StrEnum):
    """What makes the bot answer in a group or a channel."""

    #: /digest, a mention, or a reply to the bot.
    ASKED = "asked"
    #: The same, and every link that leads to an article.
    EVERY_LINK = "every_link"


class Retention(StrEnum):
    """For how long a chat remembers the lines of its digests."""

    #: As long as articles are kept, 35 days.
    DAYS = "days"
    YEAR = "year"
    #: Not at all.
    OFF = "off"

    @property
    def seconds(self) -> float:
        """How many seconds the lines are remembered; 0 for `OFF`."""
        return {Retention.DAYS: 35 * _DAY_S, Retention.YEAR: 365 * _DAY_S}.get(self, 0.0)


_DAY_S = 24 * 3600.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """An edition that somebody asked for out of its turn."""

    #: When its timer is due, in seconds since the epoch.
    at: float
    #: The topic in which it was asked for; None elsewhere.
    thread_id: int | None = None
    #: ISO 639-1 code of the language in which it was asked for; None if that is not kept.
    language: str | None = None
    #: Whether it was asked for in a channel, whose subscribers need not read that there is none.
    aside: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionPlan:
    """The editions of a chat."""

    #: When editions come; None when somebody only asked for a single one.
    schedule: Schedule | None = None
    #: The topic of a forum into which they go; None elsewhere.
    thread_id: int | None = None
    #: Editions by the schedule hold only what was shared after this time, in seconds since the
    #: epoch.
    since: float = 0.0
    #: The latest edition that somebody asked for out of its turn; None if nobody has.
    asked: Asked | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Muted:
    """A chat, or a topic of it, that refuses what comes by itself (`bot.absence`)."""

    #: The topic of a forum; None for the whole chat.
    topic: int | None = None
    #: Since when, in seconds since the epoch.
    since: float


@dataclass(frozen=True, slots=True, kw_only=True)
class ChatSettings:
    """The settings of one chat, with their defaults."""

    #: The length of a digest at first; its buttons show others.
    length: Length = Length.NORMAL
    #: Whether a digest lists quotes under its points.
    quotes: bool = True
    #: ISO 639-1 code of the bot's language; None: the language of the article if the bot
    #: speaks it, else of the person who asks.
    language: str | None = None
    trigger: Trigger = Trigger.ASKED
    #: Whether the bot's messages are sent without a sound.
    silent: bool = False
    #: Whether the bot's short-lived messages in a group, such as errors, are deleted.
    tidy: bool = False
    #: For how long the lines of digests are remembered, for /quotes, /find and /export.
    memory: Retention = Retention.DAYS
    #: The time zone, as `bot.chat.schedule.time_zones` keeps it; None until somebody has told it.
    zone: str | None = None
    #: When the bot asked for the time zone, in seconds since the epoch; None when it was
    #: answered.
    zone_asked_at: float | None = None
    #: The hours in which messages that can wait are held back; None: no quiet hours.
    quiet: QuietHours | None = None
    edition: EditionPlan | None = None
    #: Names of people: an article of a followed feed that quotes one of them is sent at once.
    alerts: tuple[str, ...] = ()
    #: Since when the bot is absent from the chat, in seconds since the epoch (`bot.absence`);
    #: None while it is there.
    absent_since: float | None = None
    #: Where in the chat the bot is muted (`bot.absence`).
    muted: tuple[Muted, ...] = ()

    @property
    def schedule(self) -> Schedule | None:
        """Return when editions come; None when the chat has no schedule."""
        return self.edition.schedule if self.edition else None


def quiet_until(settings: ChatSettings, now: float) -> float | None:
    """Return when the chat's current quiet hours end; None when `now` is outside quiet hours.

    Both times are in seconds since the epoch.
    """
    if settings.quiet is None:
        return None
    zone = zone_of(settings.zone) or UTC
    end = quiet_end(settings.quiet, zone, datetime.fromtimestamp(now, UTC))
    return end.timestamp() if end else None


def day_began_at(settings: ChatSettings, now: float) -> float:
    """Return when the chat's day began, by its clocks; UTC's if it has told no time zone.

    Both times are in seconds since the epoch.
    """
    zone = zone_of(settings.zone) or UTC
    return moment_of(datetime.fromtimestamp(now, zone).date(), 0, zone).timestamp()


def next_edition(settings: ChatSettings, now: float) -> datetime | None:
    """Return when the next edition of a chat comes, in UTC; None without a schedule or a zone.

    `now` is in seconds since the epoch.
    """
    zone = zone_of(settings.zone)
    if settings.schedule is None or zone is None:
        return None
    return next_time(settings.schedule, zone, datetime.fromtimestamp(now, UTC))


def settings_to_json(settings: ChatSettings) -> str:
    """Return the settings as JSON."""
    return json.dumps(asdict(settings))


def settings_from_json(body: str) -> ChatSettings:
    """Return the settings in `body`; a missing or unknown value is replaced by its default."""
    value = json.loads(body)
    default, language = ChatSettings(), value.get("language")
    return ChatSettings(
        length=_one_of(Length, value.get("length"), default.length),
        quotes=bool(value.get("quotes", default.quotes)),
        language=language if language in languages() else None,
        trigger=_one_of(Trigger, value.get("trigger"), default.trigger),
        silent=bool(value.get("silent", default.silent)),
        tidy=bool(value.get("tidy", default.tidy)),
        zone=zone if zone_of(zone := _text(value.get("zone"))) else None,
        zone_asked_at=_number(value.get("zone_asked_at")),
        quiet=QuietHours.of_json(value.get("quiet")),
        edition=_plan_of(value.get("edition")),
        memory=_one_of(Retention, value.get("memory"), default.memory),
        alerts=_texts(value.get("alerts")),
        absent_since=_number(value.get("absent_since")),
        muted=_muted_of(value.get("muted")),
    )


def _plan_of(value: Any) -> EditionPlan | None:
    if not isinstance(value, dict):
        return None
    return EditionPlan(
        schedule=Schedule.of_json(value.get("schedule")),
        thread_id=_number(value.get("thread_id")),
        since=float(_number(value.get("since")) or 0.0),
        asked=_asked_of(value.get("asked")),
    )


def _asked_of(value: Any) -> Asked | None:
    if not isinstance(value, dict) or _number(value.get("at")) is None:
        return None
    return Asked(
        at=float(value["at"]),
        thread_id=_number(value.get("thread_id")),
        language=_text(value.get("language")),
        aside=bool(value.get("aside")),
    )


def _muted_of(value: Any) -> tuple[Muted, ...]:
    return tuple(
        Muted(topic=_number(one.get("topic")), since=float(one["since"]))
        for one in (value if isinstance(value, list) else ())
        if isinstance(one, dict) and _number(one.get("since")) is not None
    )


def _text(value: object) -> str | None:
    return value if isinstance(value, str) else None


def _texts(value: object) -> tuple[str, ...]:
    return tuple(map(str, value)) if isinstance(value, list) else ()


def _number(value: Any) -> Any:
    return value if type(value) in {int, float} else None


_E = TypeVar("_E", bound=StrEnum)


def _one_of(kind: type[_E], value: object, default: _E) -> _E:
    return kind(value) if isinstance(value, str) and value in set(kind) else default
