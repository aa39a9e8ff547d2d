"""JSON from Telegram → updates whose fields have the types that the Bot API documents.

A self-hosted Bot API server, or somebody who knows the webhook's secret, may send anything. Each
update is checked by itself, so that one that cannot be read does not harm the others: it is
logged, and keeps its id (`update_id`) but nothing else. One without an id is dropped.
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

#: How deep the JSON of an update may be nested. A message in reply to another has a dozen levels.
#: Code that reads, writes or copies an update calls itself for each level, and Python allows about
#: 1,000 such calls.
_MOST_LEVELS = 64

#: How many values the JSON of an update may have. A message with 100 entities, in reply to another
#: one with as many, has 1,000. python-telegram-bot makes an object of about four values in 25 us,
#: so that this many take 30 ms.
_MOST_VALUES = 5000

#: A body of more bytes than this is parsed in a thread: 32 kB of nothing but brackets take 13 ms.
_LARGE_BYTES = 32_000

#: The tokens of JSON that show how deep a place is nested: brackets, and strings, in which
#: brackets do not count. The last string may be cut off.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[\]{}]', re.DOTALL)
#: A lone surrogate (half of a UTF-16 pair): no encoding can write it.
_HALVES = re.compile("[\ud800-\udfff]")

#: The rest of a field after its key "update_id": a colon and the id.
_ID = re.compile(r"\s{0,9}:\s{0,9}(\d{1,19})(?=\s{0,9}[,}])")


@dataclass(frozen=True, slots=True, kw_only=True)
class RawUpdate:
    """An update with the fields that this bot asks for; with only its id if it is unreadable.

    Lone surrogates, which no encoding can write, are replaced by U+FFFD.
    """

    update_id: int
    #: The fields of the Bot API's `Update`: its id, and those kinds that this bot asks for.
    fields: dict[str, Any]
    #: `fields` as JSON.
    body: str


class _Form(BaseModel):
    model_config = ConfigDict(strict=True)


#: The integers that the databases can hold; Telegram's ids have at most 52 bits.
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
    file_name: str | None = None
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

    @model_validator(mode="after")
    def _names_its_origin(self) -> Self:
        needed = _ORIGINS.get(self.type)
        if needed and getattr(self, needed) is None:
            raise ValueError
        return self


#: Who or where a message was forwarded from: the field that each type of origin has
#: (https://core.telegram.org/bots/api#messageorigin).
_ORIGINS = {
    "channel": "chat",
    "chat": "sender_chat",
    "user": "sender_user",
    "hidden_user": "sender_user_name",
}


class _Button(_Form):
    text: str
    url: str | None = None


class _Keyboard(_Form):
    inline_keyboard: list[list[_Button]]


class _Preview(_Form):
    url: str | None = None


class _Quoted(_Form):
    text: str
    position: _Int


class _ExternalReply(_Form):
    document: _Document | None = None
    link_preview_options: _Preview | None = None


class _Topic(_Form):
    topic_id: _Int


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
    reply_markup: _Keyboard | None = None
    link_preview_options: _Preview | None = None
    quote: _Quoted | None = None
    external_reply: _ExternalReply | None = None
    direct_messages_topic: _Topic | None = None

    @model_validator(mode="after")
    def _entities_lie_in_a_text(self) -> Self:
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
    """The fields of an update that this program reads; other fields are not checked."""

    message: _Message | None = None
    channel_post: _Message | None = None
    callback_query: _Press | None = None
    inline_query: _Query | None = None
    guest_message: _Message | None = None
    my_chat_member: _Change | None = None


#: The kinds of update that this bot asks for.
KINDS = tuple(_Update.model_fields)


async def read_update(body: bytes) -> RawUpdate | None:
    """Return the update in `body` as `update_in` does; a large body is read in a thread."""
    return await run_beside(len(body) > _LARGE_BYTES, update_in, body)


def update_in(body: str | bytes) -> RawUpdate | None:
    """Return the update in `body`, as `checked_update` does; None when that is no JSON."""
    try:
        return checked_update(json.loads(body))
    except ValueError as problem:
        _log.error("update.unreadable", error=type(problem).__name__)
        return None
    except RecursionError as problem:
        text = body if isinstance(body, str) else body.decode(errors="replace")
        return _bare(_id_in(text), type(problem).__name__)


def checked_update(raw: Any) -> RawUpdate | None:
    """Return the update in `raw`, which is parsed JSON; None when it has no id.

    If it cannot be read, return it with its id alone.
    """
    update_id = raw.get("update_id") if isinstance(raw, dict) else None
    if _is_vast(raw):
        return _bare(update_id, "too deep, or too much")
    if not _is_id(update_id):
        return _bare(update_id, "no id")
    fields = {kind: raw[kind] for kind in KINDS if kind in raw}
    try:
        _Update.model_validate(fields)
    except ValidationError as problem:
        # name the field and its fault, but not its value
        fault = problem.errors(include_input=False, include_context=False, include_url=False)[0]
        where = ".".join(map(str, fault["loc"]))
        return _bare(update_id, f"{where}: {fault['type']}")
    return _whole({"update_id": update_id, **fields})


def _whole(fields: dict[str, Any]) -> RawUpdate:
    body = json.dumps(fields, ensure_ascii=False)
    mended = _HALVES.sub("\ufffd", body)
    if mended != body:
        fields = json.loads(mended)
    return RawUpdate(update_id=fields["update_id"], fields=fields, body=mended)


def _bare(update_id: object, error: str) -> RawUpdate | None:
    """Log why an update is not read; return it without its content, None when it has no id."""
    known = update_id if _is_id(update_id) else None
    _log.error("update.unreadable", update_id=known, error=error)
    return None if known is None else _whole({"update_id": known})


def _is_id(value: object) -> bool:
    return type(value) is int and 0 <= value < 2**63  # True is an int, too


def _is_vast(value: Any) -> bool:
    """Whether a JSON value has more levels or more values than an update may have."""
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


def _id_in(update: str) -> int | None:
    """Return the `update_id` of a JSON object, without parsing the rest; None without an id."""
    depth = 0
    for token in _TOKEN.finditer(update):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif (
            depth == 1 and token[0] == '"update_id"' and (found := _ID.match(update, token.end()))
        ):
            return int(found[1])
    return None
