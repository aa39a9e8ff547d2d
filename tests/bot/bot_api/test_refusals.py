"""What Telegram's refusals mean."""

from __future__ import annotations

import pytest
from telegram.error import (
    BadRequest,
    Conflict,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
    TimedOut,
)

from bot.bot_api.answers import NoAnswer
from bot.bot_api.refusals import (
    changes_nothing,
    closes_topic,
    forbids_writing,
    is_elsewhere,
    is_final,
    mutes,
)

NO_CHANGE = BadRequest("Message is not modified: specified new message content")


@pytest.mark.parametrize(
    ("problem", "forbidden"),
    [
        (BadRequest("Not enough rights to send text messages to the chat"), True),
        *(
            (BadRequest(name), True)
            for name in (
                "TOPIC_CLOSED",
                "TOPIC_DELETED",
                "CHAT_RESTRICTED",
                "CHAT_SEND_PLAIN_FORBIDDEN",
                "CHAT_ADMIN_REQUIRED",
                "PEER_ID_INVALID",
                "USER_BANNED_IN_CHANNEL",
                "CHANNEL_PRIVATE",
                "CHAT_WRITE_FORBIDDEN",
                "USER_IS_BLOCKED",
                "TOPIC_ID_INVALID",
                "INPUT_USER_DEACTIVATED",
                "You_blocked_user",
                "User_is_bot",
                "Channels_too_much",
                "Allow_payment_required",
                "Group chat was deactivated",
                "Group is deactivated",
                "Direct messages topic not found",
                "Invalid message thread identifier specified",
                "Message thread not found",
            )
        ),
        (BadRequest("MESSAGE_TOO_LONG"), False),
        (BadRequest("BUTTON_DATA_INVALID"), False),
        (Forbidden("Forbidden: user is deactivated"), True),
        (BadRequest("Message text is empty"), False),
        (NetworkError("Bad Gateway"), False),
    ],
    ids=repr,
)
def test_who_will_not_have_a_word_is_known(problem: TelegramError, forbidden: bool) -> None:
    assert forbids_writing(problem) == forbidden


@pytest.mark.parametrize(
    ("problem", "muted"),
    [
        (BadRequest("Bad Request: not enough rights to send text messages to the chat"), True),
        (BadRequest("CHAT_SEND_PLAIN_FORBIDDEN"), True),
        (BadRequest("TOPIC_CLOSED"), True),
        (BadRequest("TOPIC_DELETED"), False),
        (BadRequest("Bad Request: chat not found"), False),
        (Forbidden("Forbidden: bot was kicked from the group chat"), False),
    ],
    ids=repr,
)
def test_who_may_have_a_word_later_is_known(problem: TelegramError, muted: bool) -> None:
    assert mutes(problem) == muted
    assert forbids_writing(problem)


@pytest.mark.parametrize(
    ("problem", "closed"),
    [
        (BadRequest("TOPIC_CLOSED"), True),
        (BadRequest("CHAT_SEND_PLAIN_FORBIDDEN"), False),
        (BadRequest("TOPIC_DELETED"), False),
    ],
)
def test_a_topic_that_is_closed_is_told_from_a_chat_that_is(
    problem: TelegramError, closed: bool
) -> None:
    assert closes_topic(problem) == closed


def test_what_fails_elsewhere_is_told_from_what_is_refused() -> None:
    elsewhere: list[Exception] = [
        NetworkError("Bad Gateway"), TimedOut(), NoAnswer("a page"), InvalidToken("Unauthorized"),
        Conflict("Conflict"),
    ]  # fmt: skip
    refused = [NO_CHANGE, BadRequest("Bad Request"), Forbidden("Forbidden"), RuntimeError(), None]
    assert [one for one in [*elsewhere, *refused] if is_elsewhere(one)] == elsewhere


@pytest.mark.filterwarnings("ignore:.*attribute `retry_after`:DeprecationWarning")
def test_a_chat_that_must_wait_is_no_fault_of_what_was_asked() -> None:
    assert is_elsewhere(RetryAfter(3))


def test_an_edit_without_a_change_is_known_and_final() -> None:
    other = BadRequest("Message to edit not found")
    assert [changes_nothing(one) for one in (NO_CHANGE, other)] == [True, False]
    assert [is_final(one) for one in (NO_CHANGE, other)] == [True, True]


@pytest.mark.parametrize(
    "words",
    ["Message can't be edited", "MESSAGE_EDIT_TIME_EXPIRED", "MESSAGE_AUTHOR_REQUIRED",
     "Message to edit not found", "CHANNEL_PRIVATE", "Query is too old"],
)  # fmt: skip
def test_what_can_be_done_no_more_is_not_tried_again(words: str) -> None:
    assert is_final(BadRequest(words))


@pytest.mark.parametrize("problem", [BadRequest("Bad Request"), NetworkError("not modified")])
def test_what_nobody_has_heard_of_may_pass(problem: TelegramError) -> None:
    assert not is_final(problem)
