"""The settings of a chat."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from enum import StrEnum
from typing import TypeVar

from bot.chat.strings import languages
from summarizer.options import Length


class Trigger(StrEnum):
    """What makes the bot answer in a group or a channel."""

    #: /digest, a mention, or a reply to the bot.
    ASKED = "asked"
    #: The same, and every link that leads to an article.
    EVERY_LINK = "every_link"


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


def settings_to_json(settings: ChatSettings) -> str:
    """Return the settings as JSON."""
    return json.dumps(asdict(settings))


def settings_from_json(body: str) -> ChatSettings:
    """Return the settings in `body`. Those that are missing or unknown have their defaults."""
    value = json.loads(body)
    default, language = ChatSettings(), value.get("language")
    return ChatSettings(
        length=_one_of(Length, value.get("length"), default.length),
        quotes=bool(value.get("quotes", default.quotes)),
        language=language if language in languages() else None,
        trigger=_one_of(Trigger, value.get("trigger"), default.trigger),
        silent=bool(value.get("silent", default.silent)),
        tidy=bool(value.get("tidy", default.tidy)),
    )


_E = TypeVar("_E", bound=StrEnum)


def _one_of(kind: type[_E], value: object, default: _E) -> _E:
    return kind(value) if isinstance(value, str) and value in set(kind) else default
