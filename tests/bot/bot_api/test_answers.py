"""What is an answer of Telegram's, and what only looks like one."""

from __future__ import annotations

import json
from typing import Any

import pytest
from telegram.error import RetryAfter

from bot.bot_api.answers import NoAnswer, TooDeep, Unconfirmed, check_answer
from tests.doubles.trouble import NO_ANSWERS, Answer, refusal

MESSAGE = {"message_id": 1, "date": 1, "chat": {"id": 1, "type": "private"}}

RESULTS: list[tuple[str, Any]] = [
    ("getUpdates", []),
    ("getUpdates", [{"update_id": 1}]),
    ("getMe", {"id": 1, "is_bot": True, "first_name": "N"}),
    ("sendMessage", MESSAGE),
    ("editMessageText", MESSAGE),
    ("editMessageText", True),
    ("answerCallbackQuery", True),
    ("answerGuestQuery", {"inline_message_id": "B"}),
    ("getFile", {"file_id": "A", "file_unique_id": "B", "file_path": "c"}),
]

#: What `NO_ANSWERS` may mean; the rest is not done.
_UNCONFIRMED = [one for one in NO_ANSWERS if one.status in {200, 204, 504} and not one.refuses]
_NOT_DONE = [
    Answer(name=f"{status} with a page", status=status, body=b"<html>")
    for status in (302, 400, 401, 403, 404, 409, 418, 429, 500, 502, 503)
]


def _granted(result: Any) -> bytes:
    return json.dumps({"ok": True, "result": result}).encode()


@pytest.mark.parametrize(("method", "result"), RESULTS)
def test_a_result_of_the_form_that_the_method_has_is_an_answer(method: str, result: Any) -> None:
    assert check_answer(method, 200, _granted(result)) == 200


@pytest.mark.parametrize(("method", "result"), RESULTS)
@pytest.mark.parametrize("other", [None, 7, "yes", False, {}, {"ok": True}, [7], [[]]])
def test_a_result_of_another_form_is_none(method: str, result: Any, other: Any) -> None:
    if method == "getUpdates" and isinstance(other, list):
        return  # what is in the list is looked at one by one
    with pytest.raises(Unconfirmed):
        check_answer(method, 200, _granted(other))


@pytest.mark.parametrize("answer", _UNCONFIRMED, ids=lambda one: one.name)
def test_after_what_is_no_answer_nobody_knows_whether_it_is_done(answer: Answer) -> None:
    assert answer.status
    with pytest.raises(Unconfirmed):
        check_answer("sendMessage", answer.status, answer.body)


@pytest.mark.parametrize("answer", _NOT_DONE, ids=lambda one: one.name)
def test_what_a_gateway_refuses_in_its_own_words_is_not_done(answer: Answer) -> None:
    assert answer.status
    with pytest.raises(NoAnswer) as raised:
        check_answer("sendMessage", answer.status, answer.body)
    assert type(raised.value) is NoAnswer


@pytest.mark.parametrize("code", [400, 401, 403, 404, 409, 420, 500])
def test_a_refusal_counts_whatever_its_status(code: int) -> None:
    body = refusal(code, "No").body
    assert check_answer("sendMessage", code, body) == code
    assert check_answer("sendMessage", 200, body) == code


@pytest.mark.parametrize(
    "body",
    [
        {"ok": False},
        {"ok": False, "error_code": "400", "description": "No"},
        {"ok": False, "error_code": 400},
        {"ok": False, "error_code": 400, "description": "No", "parameters": 7},
        {"ok": 0, "error_code": 400, "description": "No"},
        {"ok": True, "result": MESSAGE},
    ],
    ids=str,
)
def test_a_refusal_of_another_form_is_none(body: dict[str, Any]) -> None:
    with pytest.raises(NoAnswer):
        check_answer("sendMessage", 400, json.dumps(body).encode())


def test_a_refusal_that_says_it_is_none_is_no_answer() -> None:
    with pytest.raises(NoAnswer):
        check_answer("sendMessage", 200, refusal(200, "OK").body)


# the library announces a change of its own
@pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning")
@pytest.mark.parametrize(
    ("asked", "waits_s"),
    [(3, 3), (2.5, 3), (0.2, 1), (10**18, 3600), (0, 1), (-5, 1), ("3", 1), (None, 1), ([], 1)],
)
def test_the_wait_that_telegram_asks_for_is_bounded(asked: Any, waits_s: int) -> None:
    body = refusal(429, "Too Many Requests", retry_after=asked).body
    with pytest.raises(RetryAfter) as raised:
        check_answer("sendMessage", 429, body)
    assert raised.value._retry_after.total_seconds() == waits_s


def test_of_updates_that_are_nested_too_deep_the_first_is_named() -> None:
    deep = b"[" * 100_000
    body = b'{"ok":true,"result":[{"update_id":17,"message":' + deep
    with pytest.raises(TooDeep) as raised:
        check_answer("getUpdates", 200, body)
    assert raised.value.first == 17
    with pytest.raises(Unconfirmed):
        check_answer("getUpdates", 200, deep)
    with pytest.raises(Unconfirmed):
        check_answer("sendMessage", 200, body)
