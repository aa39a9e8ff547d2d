"""The meaning of Telegram's refusals, and which of them are final."""

from __future__ import annotations

from telegram.error import BadRequest, Conflict, Forbidden, InvalidToken, NetworkError, RetryAfter

#: Telegram's words when the bot may not write in a chat, or the chat is gone.
_NOT_ALLOWED = (
    "not enough rights",
    "have no rights to send",
    "chat_write_forbidden",
    "chat_restricted",
    "chat not found",
    "peer_id_invalid",
    "group chat was deactivated",
    "topic_closed",
    "topic_deleted",
    "message thread not found",
    "need administrator rights",
)

#: Telegram's words when an edit changes nothing.
_NO_CHANGE = ("message is not modified",)

#: Telegram's words when a retry would be refused as well.
_IN_VAIN = (
    "message to edit not found",
    "message can't be edited",
    "message_id_invalid",
    "query is too old",
    "file is too big",
    "user not found",
    "participant_id_invalid",
)


def forbids_writing(refusal: Exception) -> bool:
    """Tell whether Telegram forbids the bot to write in a chat for good."""
    if isinstance(refusal, BadRequest):
        return _says(refusal, _NOT_ALLOWED)
    return isinstance(refusal, Forbidden)


def is_elsewhere(problem: Exception | None) -> bool:
    """Tell whether a call failed for a reason outside the call, such as a broken network."""
    if isinstance(problem, BadRequest):  # the library makes it a subclass of NetworkError
        return False
    return isinstance(problem, NetworkError | InvalidToken | Conflict | RetryAfter)


def changes_nothing(refusal: Exception) -> bool:
    """Tell whether an edit was refused because the message says the same already."""
    return _says(refusal, _NO_CHANGE)


def is_final(problem: Exception) -> bool:
    """Tell whether a retry would be refused for the same reason."""
    final = _NOT_ALLOWED + _NO_CHANGE + _IN_VAIN
    return isinstance(problem, BadRequest) and _says(problem, final)


def _says(refusal: Exception, words: tuple[str, ...]) -> bool:
    said = str(refusal).lower()
    return any(one in said for one in words)
