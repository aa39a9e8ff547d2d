"""What Telegram sends, as JSON → updates whose fields are of the types that the Bot API names.

A server of somebody's own, or whoever has got hold of the webhook's secret, may send anything.
Here each update is looked at by itself, so that one that cannot be read costs its neighbours
nothing: it keeps its number, is logged by it, and has no more content. One without a number is
let go.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from typing import Annotated, Any, Self

import structlog
from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from bot.threads import run_beside

_log = structlog.get_logger()

#: Levels of JSON. A message in a reply to a message has a dozen, and what reads them, writes them
#: down or copies them goes down a level of its own for each: Python ends that at about 1,000.
_MOST_LEVELS = 64

#: Values of JSON in an update. One with 100 entities, in reply to another such, has 1,000. To make
#: an object of python-telegram-bot takes 25 us for four of them, which is 30 ms for so many.
_MOST_VALUES = 5000

#: Bytes of what is read in a thread: 32 kB of nothing but brackets take 13 ms.
_LARGE = 32_000

#: A string, whole or cut off at the end, a bracket, or a comma.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{},]', re.DOTALL)
#: A lone surrogate (half of a UTF-16 pair): no encoding can write it.
_HALVES = re.compile("[\ud800-\udfff]")

_NUMBER = re.compile(r"\s{0,9}:\s{0,9}(\d{1,19})(?=\s{0,9}[,}])")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawUpdate:
    """An update as it was sent; without content where it could not be read."""

    update_id: int
    #: As the Bot API has them, but only those that this bot asks for.
    fields: dict[str, Any]
    #: The same as JSON.
    body: str


class _Form(BaseModel):
    model_config = ConfigDict(strict=True)


#: What the databases take for a number; Telegram's own have 52 bits.
_Int = Annotated[int, Field(ge=-(2**63), lt=2**63)]


class _User(_Form):
    id: _Int
    is_bot: bool
    first_name: str
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = None


class _Chat(_Form):
    id: _Int
    type: str
    title: str | None = None
    username: str | None = None


class _Entity(_Form):
    type: str
    offset: _Int
    length: _Int
    url: str | None = None
    user: _User | None = None


class _Document(_Form):
    file_id: str
    file_size: _Int | None = None
    mime_type: str | None = None


class _Origin(_Form):
    type: str
    date: _Int
    message_id: _Int | None = None
    chat: _Chat | None = None
    sender_chat: _Chat | None = None
    sender_user: _User | None = None
    sender_user_name: str | None = None


class _Message(_Form):
    message_id: _Int
    date: _Int
    chat: _Chat
    from_: _User | None = Field(default=None, alias="from")
    sender_chat: _Chat | None = None
    via_bot: _User | None = None
    message_thread_id: _Int | None = None
    is_topic_message: bool | None = None
    is_automatic_forward: bool | None = None
    text: str | None = None
    caption: str | None = None
    entities: list[_Entity] | None = None
    caption_entities: list[_Entity] | None = None
    document: _Document | None = None
    media_group_id: str | None = None
    forward_origin: _Origin | None = None
    reply_to_message: _Message | None = None
    migrate_to_chat_id: _Int | None = None
    migrate_from_chat_id: _Int | None = None
    guest_query_id: str | None = None

    @model_validator(mode="after")
    def _marks_lie_in_a_text(self) -> Self:
        if (self.entities and self.text is None) or (
            self.caption_entities and self.caption is None
        ):
            raise ValueError
        return self


class _Press(_Form):
    id: str
    from_: _User = Field(alias="from")
    message: _Message | None = None
    inline_message_id: str | None = None
    data: str | None = None


class _Query(_Form):
    id: str
    from_: _User = Field(alias="from")
    query: str


class _Member(_Form):
    status: str
    user: _User


class _Change(_Form):
    chat: _Chat
    from_: _User = Field(alias="from")
    old_chat_member: _Member
    new_chat_member: _Member


class _Update(_Form):
    """The fields that anything in this program reads; the rest may be as it likes."""

    message: _Message | None = None
    channel_post: _Message | None = None
    callback_query: _Press | None = None
    inline_query: _Query | None = None
    guest_message: _Message | None = None
    my_chat_member: _Change | None = None


#: The kinds of update that this bot asks for.
KINDS = tuple(_Update.model_fields)


async def read_update(body: bytes) -> RawUpdate | None:
    """Return an update; None when there is no number in it by which it could be known."""
    return await run_beside(len(body) > _LARGE, update_in, body)


def update_in(body: str | bytes) -> RawUpdate | None:
    """Return an update; None when there is no number in it by which it could be known."""
    try:
        return checked_update(json.loads(body))
    except ValueError as problem:
        _log.error("update.unreadable", error=type(problem).__name__)
        return None
    except RecursionError as problem:
        text = body if isinstance(body, str) else body.decode(errors="replace")
        return _bare(_number_in(text), type(problem).__name__)


def checked_update(raw: Any) -> RawUpdate | None:
    """Return an update of which the JSON was parsed; None when it has no number."""
    number = raw.get("update_id") if isinstance(raw, dict) else None
    if _is_vast(raw):
        return _bare(number, "too deep, or too much")
    if not _is_number(number):
        return _bare(number, "no number")
    fields = {kind: raw[kind] for kind in KINDS if kind in raw}
    try:
        _Update.model_validate(fields)
    except ValidationError as problem:
        # which field it is and what is wrong with it, without its value
        fault = problem.errors(include_input=False, include_context=False, include_url=False)[0]
        where = ".".join(map(str, fault["loc"]))
        return _bare(number, f"{where}: {fault['type']}")
    return _whole({"update_id": number, **fields})


def _whole(fields: dict[str, Any]) -> RawUpdate:
    body = json.dumps(fields, ensure_ascii=False)
    mended = _HALVES.sub("\ufffd", body)
    if mended != body:
        fields = json.loads(mended)
    return RawUpdate(update_id=fields["update_id"], fields=fields, body=mended)


def _bare(number: object, error: str) -> RawUpdate | None:
    """Return an update without its content, None when it has no number; log the reason."""
    known = number if _is_number(number) else None
    _log.error("update.unreadable", number=known, error=error)
    return None if known is None else _whole({"update_id": known})


def _is_number(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**63  # True is an int, too


def _is_vast(value: Any) -> bool:
    """Whether a value of JSON has more levels or more values in it than any update."""
    level = [value]
    left = _MOST_VALUES
    for _ in range(_MOST_LEVELS):
        level = [
            child
            for one in level if isinstance(one, dict | list)
            for child in (one.values() if isinstance(one, dict) else one)
        ]  # fmt: skip
        left -= len(level)
        if not level or left < 0:
            return left < 0
    return True


def _number_in(update: str) -> int | None:
    """Return what an object has as its `update_id`, without reading the rest."""
    depth = 0
    for token in _TOKEN.finditer(update):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif (
            depth == 1
            and token[0] == '"update_id"'
            and (number := _NUMBER.match(update, token.end()))
        ):
            return int(number[1])
    return None
