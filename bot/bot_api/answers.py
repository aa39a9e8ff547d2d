"""Distinguishes Telegram's answers from what other machines send in their place.

Between the bot and Telegram there may be proxies, gateways, and networks with a page to sign in.
They may answer in Telegram's place: with a page of HTML, with nothing, with half of an answer, and
with any status. With an error status, but for 504, the request then counts as not done. Otherwise
nobody knows what became of it (`Unconfirmed`).

An answer of Telegram is a JSON object with `ok`. If `ok` is true, there is a `result` in the form
that belongs to the method (https://core.telegram.org/bots/api#making-requests); if it is false,
Telegram refuses.
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from telegram.error import NetworkError, RetryAfter


class NoAnswer(NetworkError):
    """The answer is not Telegram's. Unless this is an `Unconfirmed`, the request was not done."""


class TooDeep(NoAnswer):
    """An update is nested too deep to be parsed. `first` is the first update id in the answer."""

    def __init__(self, first: int) -> None:
        super().__init__("updates that are nested too deep")
        self.first = first


class Unconfirmed(NoAnswer):
    """The answer is lost or unreadable, so that nobody knows whether the request was done."""


#: For each method, the fields that its result must have. All other methods, except `getUpdates`,
#: return true.
_HOLDS = {
    "getMe": {"id", "is_bot", "first_name"},
    "getChat": {"id", "type"},
    "getChatMember": {"status", "user"},
    "getFile": {"file_id", "file_unique_id"},
    "sendMessage": {"message_id", "date", "chat"},
    "sendDocument": {"message_id", "date", "chat"},
    "editMessageText": {"message_id", "date", "chat"},
    "editMessageReplyMarkup": {"message_id", "date", "chat"},
    "answerGuestQuery": {"inline_message_id"},
}

_UPDATE_ID = re.compile(rb'"update_id"\s{0,9}:\s{0,9}([0-9]{1,18})\b')

#: The longest wait, in seconds, that the bot accepts when Telegram asks for one.
_LONGEST_WAIT_S = 3600.0

#: The wait, in seconds, when Telegram asks for one and does not say how long.
_SOME_WAIT_S = 1.0


def check_answer(method: str, status: int, body: bytes) -> int:
    """Return the HTTP status under which python-telegram-bot understands an answer.

    Raises `NoAnswer` (perhaps `Unconfirmed` or `TooDeep`) for what is not an answer of Telegram,
    and `RetryAfter` when Telegram asks to wait.
    """
    try:
        answer = _parse(body)
    except RecursionError as problem:
        if method == "getUpdates" and (number := _UPDATE_ID.search(body)):
            raise TooDeep(int(number[1])) from problem
        answer = {}
    granted = answer.get("ok") if answer else None
    is_success = 200 <= status < 300
    if granted is True and is_success and _fits(method, answer["result"]):
        return status
    if granted is not False or not _is_refusal(answer):
        # 504: a gateway passed on the request, and got no answer in time
        is_open = is_success or status == 504 or granted is True
        raise (Unconfirmed if is_open else NoAnswer)(f"{status} without an answer of Telegram")
    code = int(answer["error_code"]) if is_success else status
    if code == 429:
        raise RetryAfter(_wait_s(answer))
    if 200 <= code < 300:
        raise NoAnswer("a refusal that says it is none")
    return code


def _parse(body: bytes) -> dict[str, Any]:
    """Return the JSON object in a body; an empty one if it holds none.

    Raises `RecursionError` when it is nested too deep.
    """
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return {"result": None, **value} if isinstance(value, dict) else {}


def _fits(method: str, result: object) -> bool:
    """Tell whether a result has the form that belongs to the method."""
    if method == "getUpdates":
        return isinstance(result, list)
    if isinstance(result, dict):
        return method in _HOLDS and result.keys() >= _HOLDS[method]
    # an edit of an inline message returns true, not a message
    return result is True and (method not in _HOLDS or method == "editMessageText")


def _is_refusal(answer: dict[str, Any]) -> bool:
    """Tell whether a refusal has the form of Telegram's refusals."""
    return (
        isinstance(answer.get("error_code"), int)
        and isinstance(answer.get("description"), str)
        and isinstance(answer.get("parameters", {}), dict)
    )


def _wait_s(refusal: dict[str, Any]) -> int:
    asked = refusal.get("parameters", {}).get("retry_after")
    is_number = isinstance(asked, int | float) and asked > 0
    return math.ceil(min(asked if is_number else _SOME_WAIT_S, _LONGEST_WAIT_S))
