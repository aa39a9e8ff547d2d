"""What comes back from the Bot API: a result, a refusal, or nothing that Telegram would say.

Between the bot and Telegram there are proxies, gateways and networks that ask one to sign in.
What they say in Telegram's place (a page of HTML, nothing, half of an answer, whatever the
status) tells nothing about the request, so that it is asked again. Telegram's own words are a
JSON object with `ok`; if that is true, there is a `result` of the form that the method has
(https://core.telegram.org/bots/api#making-requests).
"""

from __future__ import annotations

import json
import math
import re
from typing import Any

from telegram.error import NetworkError, RetryAfter


class NoAnswer(NetworkError):
    """What came back is no answer of Telegram's. What was asked is not done."""


class TooDeep(NoAnswer):
    """Updates of which one is nested too deep to be parsed. `first` is the first one's number."""

    def __init__(self, first: int) -> None:
        super().__init__("updates that are nested too deep")
        self.first = first


class Unconfirmed(NoAnswer):
    """Nobody knows whether Telegram did what it was asked: its answer is lost or unreadable."""


#: What the result of a method holds at least. That of all others is true.
_HOLDS = {
    "getMe": {"id", "is_bot", "first_name"},
    "getChat": {"id", "type"},
    "getChatMember": {"status", "user"},
    "getFile": {"file_id", "file_unique_id"},
    "sendMessage": {"message_id", "date", "chat"},
    "editMessageText": {"message_id", "date", "chat"},
    "answerGuestQuery": {"inline_message_id"},
}

_UPDATE_ID = re.compile(rb'"update_id"\s{0,9}:\s{0,9}([0-9]{1,18})\b')

#: The longest wait in seconds that is believed; after that Telegram is asked again.
_LONGEST_WAIT_S = 3600.0

#: The wait in seconds where Telegram asks for one and does not say how long.
_SOME_WAIT_S = 1.0


def check_answer(method: str, status: int, body: bytes) -> int:
    """Return the status of an answer that python-telegram-bot can read.

    Raises `NoAnswer` for what is none of Telegram's, `RetryAfter` where it asks to wait.
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
        # 504: a gateway passed the request on, and had no answer in time
        is_open = is_success or status == 504 or granted is True
        raise (Unconfirmed if is_open else NoAnswer)(f"{status} without an answer of Telegram")
    code = int(answer["error_code"]) if is_success else status
    if code == 429:
        raise RetryAfter(_wait_s(answer))
    if 200 <= code < 300:
        raise NoAnswer("a refusal that says it is none")
    return code


def _parse(body: bytes) -> dict[str, Any]:
    """Return the object that a body holds; an empty one where there is none.

    Raises `RecursionError`.
    """
    try:
        value = json.loads(body)
    except ValueError:
        return {}
    return {"result": None, **value} if isinstance(value, dict) else {}


def _fits(method: str, result: object) -> bool:
    """Tell whether a result has the form that the method's has."""
    if method == "getUpdates":
        return isinstance(result, list)
    if isinstance(result, dict):
        return method in _HOLDS and result.keys() >= _HOLDS[method]
    # what an offer has become is edited without a message to show for it
    return result is True and (method not in _HOLDS or method == "editMessageText")


def _is_refusal(answer: dict[str, Any]) -> bool:
    """Tell whether what is not granted is refused in Telegram's own form."""
    return (
        isinstance(answer.get("error_code"), int)
        and isinstance(answer.get("description"), str)
        and isinstance(answer.get("parameters", {}), dict)
    )


def _wait_s(refusal: dict[str, Any]) -> int:
    asked = refusal.get("parameters", {}).get("retry_after")
    is_number = isinstance(asked, int | float) and asked > 0
    return math.ceil(min(asked if is_number else _SOME_WAIT_S, _LONGEST_WAIT_S))
