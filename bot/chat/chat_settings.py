"""The settings of a chat."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TypeVar

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
        """How many seconds that is."""
        return {Retention.DAYS: 35 * _DAY_S, Retention.YEAR: 365 * _DAY_S}.get(self, 0.0)


_DAY_S = 24 * 3600.0


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
    #: Whether the bot's passing words in a group, such as errors, are deleted after a while.
    tidy: bool = False
    #: For how long the lines of digests are remembered, for /quotes, /find and /export.
    memory: Retention = Retention.DAYS


def settings_to_json(settings: ChatSettings) -> str:
    """Return the settings as JSON."""
    return json.dumps(asdict(settings))


def settings_from_json(body: str) -> ChatSettings:
    """Return the settings in `body`; one that is missing, or unknown, has its default value."""
    value = json.loads(body)
    default = ChatSettings()
    return ChatSettings(
        length=_one_of(Length, value.get("length"), default.length),
        quotes=bool(value.get("quotes", default.quotes)),
        language=value.get("language"),
        trigger=_one_of(Trigger, value.get("trigger"), default.trigger),
        silent=bool(value.get("silent", default.silent)),
        tidy=bool(value.get("tidy", default.tidy)),
        memory=_one_of(Retention, value.get("memory"), default.memory),
    )


_E = TypeVar("_E", bound=StrEnum)


def _one_of(kind: type[_E], value: object, default: _E) -> _E:
    return kind(value) if isinstance(value, str) and value in set(kind) else default
