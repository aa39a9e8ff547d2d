"""Refuses what the Bot API refuses, mostly in its words, so that the local chat shows mistakes."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from bot.chat.formatting.richtext import utf16_units
from bot.local.entities import JsonObject, find_entities

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

MAX_TEXT_UNITS = 4096
MAX_CAPTION_UNITS = 1024
MAX_CALLBACK_BYTES = 64
#: The longest text that `answerCallbackQuery` shows, in UTF-16 units.
MAX_TOAST_UNITS = 200
#: Telegram drops the entities above this number silently.
MAX_ENTITIES = 100
MAX_BUTTONS = 100

_ENTITY_TYPES = frozenset(
    {
        "mention",
        "hashtag",
        "cashtag",
        "bot_command",
        "url",
        "email",
        "phone_number",
        "bold",
        "italic",
        "underline",
        "strikethrough",
        "spoiler",
        "blockquote",
        "expandable_blockquote",
        "code",
        "pre",
        "text_link",
        "text_mention",
        "custom_emoji",
        "date_time",
    }
)
#: Inside entities of these types Telegram does not look for links and commands.
_OPAQUE = frozenset({"code", "pre", "text_link", "text_mention", "url", "mention", "bot_command"})

_BUTTON_ACTIONS = frozenset(
    {
        "url",
        "callback_data",
        "web_app",
        "login_url",
        "switch_inline_query",
        "switch_inline_query_current_chat",
        "switch_inline_query_chosen_chat",
        "copy_text",
        "callback_game",
        "pay",
    }
)


class Refusal(Exception):
    """The Bot API's refusal of a request."""

    def __init__(self, description: str, *, status: int = 400) -> None:
        super().__init__(description)
        #: The HTTP status, which is also the `error_code`.
        self.status = status
        self.description = f"Bad Request: {description}" if status == 400 else description


def check_text(
    text: object, entities: object, *, limit: int = MAX_TEXT_UNITS
) -> tuple[str, list[JsonObject]]:
    """Return a text as Telegram would keep it: trimmed, and with its entities.

    The entities are those of `entities` that Telegram keeps, moved to the trimmed text, and those
    that Telegram finds by itself.

    Raises `Refusal` when the text is empty or longer than `limit` UTF-16 units, or when an entity
    is invalid.
    """
    raw = text if isinstance(text, str) else ""
    given = list(entities) if isinstance(entities, list | tuple) else []
    _check_bounds(raw, given)
    body = raw.strip()
    if not body:
        raise Refusal("message text is empty")
    units = utf16_units(body)
    if units > limit:
        long = "message is too long" if limit == MAX_TEXT_UNITS else "message caption is too long"
        raise Refusal(long)
    shift = utf16_units(raw[: len(raw) - len(raw.lstrip())])
    kept = _move_entities(given[:MAX_ENTITIES], shift, units)
    return body, _with_found(body, kept)


def _check_bounds(text: str, entities: Sequence[JsonObject]) -> None:
    edges = {0}
    at = 0
    for char in text:
        at += 2 if char > "\uffff" else 1
        edges.add(at)
    for entity in entities:
        kind = entity.get("type")
        if kind not in _ENTITY_TYPES:
            raise Refusal(f"can't parse MessageEntity: unsupported type {kind!r}")
        start = int(entity["offset"])
        end = start + int(entity["length"])
        if end <= start or start < 0:
            raise Refusal(f"entity at UTF-16 offset {start} has no length")
        if end > at:
            raise Refusal(
                f"entity beginning at UTF-16 offset {start} ends after the end of the text "
                f"at UTF-16 offset {end}"
            )
        if start not in edges or end not in edges:
            raise Refusal(
                f"entity beginning at UTF-16 offset {start} begins or ends in a middle of a "
                "UTF-16 symbol"
            )


def _move_entities(entities: Sequence[JsonObject], shift: int, units: int) -> list[JsonObject]:
    moved: list[JsonObject] = []
    for entity in entities:
        start = max(0, int(entity["offset"]) - shift)
        end = min(units, int(entity["offset"]) + int(entity["length"]) - shift)
        if end > start and (entity["type"] != "text_link" or _is_link(entity.get("url"))):
            moved.append({**entity, "offset": start, "length": end - start})
    return moved


def _with_found(text: str, given: list[JsonObject]) -> list[JsonObject]:
    """Return `given` and the entities that Telegram finds by itself, in order.

    Inside given entities of the types `_OPAQUE` it finds none.
    """
    opaque = sorted(
        (e["offset"], e["offset"] + e["length"]) for e in given if e["type"] in _OPAQUE
    )
    free: list[JsonObject] = []
    passed = 0
    for found in find_entities(text):
        start, end = found["offset"], found["offset"] + found["length"]
        while passed < len(opaque) and opaque[passed][1] <= start:
            passed += 1
        if passed == len(opaque) or opaque[passed][0] >= end:
            free.append(found)
    return sorted([*given, *free], key=lambda e: (e["offset"], -e["length"]))


def check_keyboard(markup: object) -> JsonObject | None:
    """Return an inline keyboard; None for an empty one or a markup of another kind.

    Raises `Refusal` for buttons that Telegram would refuse.
    """
    if not isinstance(markup, dict) or "inline_keyboard" not in markup:
        return None
    rows = [[_check_button(button) for button in row] for row in markup["inline_keyboard"]]
    if sum(map(len, rows)) > MAX_BUTTONS:
        raise Refusal("reply markup is too long")
    rows = [row for row in rows if row]
    return {"inline_keyboard": rows} if rows else None


def _check_button(button: Mapping[str, object]) -> JsonObject:
    if not str(button.get("text") or "").strip():
        raise Refusal("can't parse inline keyboard button: text must be non-empty")
    actions = _BUTTON_ACTIONS & button.keys()
    if len(actions) != 1:
        raise Refusal("Text buttons are unallowed in the inline keyboard")
    if "callback_data" in actions:
        size = len(str(button["callback_data"]).encode())
        if not 0 < size <= MAX_CALLBACK_BYTES:
            raise Refusal("BUTTON_DATA_INVALID")
    if "url" in actions and not _is_link(button["url"]):
        raise Refusal(f"inline keyboard button URL '{button['url']}' is invalid")
    return dict(button)


def _is_link(url: object) -> bool:
    try:
        parts = urlsplit(str(url))
    except ValueError:
        return False
    return parts.scheme in {"http", "https", "tg"} and bool(parts.netloc)
