"""The meaning of Telegram's refusals, and which of them are final."""

from __future__ import annotations

import re

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

#: How many characters of a refusal are searched for Telegram's names of errors.
_LOOK = 512

#: Telegram's words when the bot may not write in a chat, or the chat or its topic is gone.
_NOT_ALLOWED = (
    "not enough rights",
    "have no rights to send",
    "chat not found",
    "group chat was deactivated",
    "group chat was deleted",
    "group is deactivated",
    "user is deactivated",
    "message thread not found",
    "invalid message thread",
    "direct messages topic not found",
    "need administrator rights",
)

#: Telegram's names for the errors in `_NOT_ALLOWED`: CHAT_SEND_PLAIN_FORBIDDEN, CHANNEL_PRIVATE,
#: TOPIC_DELETED, USER_BANNED_IN_CHANNEL. There are dozens, built of the same words
#: (https://core.telegram.org/method/messages.sendMessage#possible-errors).
_NOT_ALLOWED_NAME = re.compile(
    r"\b(?:chat|channel|group|peer|user|input_user|topic|message_thread)_(?:[a-z]{1,20}_){0,4}"
    r"(?:forbidden|restricted|required|private|closed|deleted|deactivated|blocked|invalid|channel)"
    r"\b"
    r"|\b(?:you_blocked_user|bot_groups_blocked|user_is_bot|channels_too_much)\b"
    r"|\b(?:[a-z]{1,20}_)?payment_required\b"
)

#: The one of these names for a topic in which nobody may write now.
_CLOSED_TOPIC = ("topic_closed",)

#: Those of the words and names for a chat in which the bot may not write now, but may again when
#: its admins say so: some groups are closed every night.
_MUTED = (
    "not enough rights", "have no rights to send", "need administrator rights",
    "chat_write_forbidden", "chat_restricted", "chat_guest_send_forbidden", *_CLOSED_TOPIC,
)  # fmt: skip
_MUTED_NAME = re.compile(r"\bchat_send_[a-z]{1,20}_forbidden\b")

#: Those of the words and names for a topic that is gone from a chat in which the bot still is.
_NO_TOPIC = (
    "message thread not found", "invalid message thread", "direct messages topic not found",
    "topic_deleted", "message_thread_invalid",
)  # fmt: skip

#: Telegram's words when an edit changes nothing.
_NO_CHANGE = ("message is not modified",)

#: Telegram's words when a retry would be refused as well.
_IN_VAIN = (
    "message to edit not found",
    "message can't be edited",
    "no text in the message to edit",
    "message_edit_time_expired",
    "message_author_required",
    "message_id_invalid",
    "message to react not found",
    "message to delete not found",
    "message can't be deleted",
    "query is too old",
    "user not found",
    "participant_id_invalid",
)

#: Telegram's words when the message to reply to is gone, or does not hold what is quoted.
_NO_PASSAGE = ("quote_text_invalid", "message to be replied not found")

#: Telegram's words when a file is too large for a bot, and when it is not there.
_TOO_LARGE = ("file is too big",)
_NO_FILE = ("wrong file_id", "invalid file_id", "file_id_invalid", "file_reference_")


def forbids_writing(refusal: Exception) -> bool:
    """Tell whether the bot is barred from a chat, so that waiting does not help."""
    if isinstance(refusal, BadRequest):
        named = _NOT_ALLOWED_NAME.search(str(refusal)[:_LOOK].lower())
        return bool(named) or _says(refusal, _NOT_ALLOWED)
    return isinstance(refusal, Forbidden)


def mutes(refusal: Exception) -> bool:
    """Tell whether the bot may not write in a chat now, but is still there."""
    named = _MUTED_NAME.search(str(refusal)[:_LOOK].lower())
    return isinstance(refusal, BadRequest) and (bool(named) or _says(refusal, _MUTED))


def closes_topic(refusal: Exception) -> bool:
    """Tell whether only the topic is closed to which a message was to go; see `mutes`."""
    return isinstance(refusal, BadRequest) and _says(refusal, _CLOSED_TOPIC)


def misses_topic(refusal: Exception) -> bool:
    """Tell whether the topic is gone to which a message was to go; the chat may be there."""
    return isinstance(refusal, BadRequest) and _says(refusal, _NO_TOPIC)


def misses_passage(refusal: Exception) -> bool:
    """Tell whether the message to reply to is gone, or does not hold the quoted words any more."""
    return _says(refusal, _NO_PASSAGE)


def is_elsewhere(problem: Exception | None) -> bool:
    """Tell whether a call failed for a reason outside the call, such as a broken network."""
    if isinstance(problem, BadRequest):  # the library makes it a subclass of NetworkError
        return False
    return isinstance(problem, NetworkError | InvalidToken | Conflict | RetryAfter)


def changes_nothing(refusal: Exception) -> bool:
    """Tell whether an edit was refused because the message says the same already."""
    return _says(refusal, _NO_CHANGE)


def refuses_size(refusal: Exception) -> bool:
    """Tell whether a file is refused because it is larger than a bot may download."""
    return _says(refusal, _TOO_LARGE)


def refuses_file(refusal: Exception) -> bool:
    """Tell whether a file is refused because Telegram does not have it, or not any more."""
    return _says(refusal, _NO_FILE)


def is_final(problem: Exception) -> bool:
    """Tell whether a retry after a `BadRequest` would be refused for the same reason.

    False for any other problem.
    """
    if not isinstance(problem, BadRequest):
        return False
    return forbids_writing(problem) or _says(
        problem, _NO_CHANGE + _IN_VAIN + _TOO_LARGE + _NO_FILE + _NO_PASSAGE
    )


def _says(refusal: Exception, words: tuple[str, ...]) -> bool:
    said = str(refusal).lower()
    return any(one in said for one in words)
