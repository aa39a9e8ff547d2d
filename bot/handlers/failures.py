"""The one error handler: logs unexpected errors, and tells the person the log's reference."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.error import TelegramError

from bot.bot_api.refusals import is_elsewhere
from bot.chat.chat_settings import ChatSettings
from bot.chat.strings import strings_for
from bot.incoming.message_reader import origin_of
from bot.store.answer_attempt import at_work
from bot.store.storage import DatabaseAway, DatabaseBroken

if TYPE_CHECKING:
    from bot.chat.strings import Strings
    from bot.incoming.message_reader import Origin
    from bot.services import Context, Services

_log = structlog.get_logger()

#: How many tries may fail because Telegram refuses both the answer and the message about the
#: failure, for an unknown reason. The tries are up to a minute apart. After the last one the
#: refusal counts as final.
_MOST_REFUSALS = 4


async def on_error(services: Services, update: object, context: Context) -> None:
    """Log the failure; then tell the person who is waiting for an answer.

    If Telegram or the database is away, tell nobody: the update is tried again later.
    """
    reference = secrets.token_hex(4)
    error = context.error
    kind = type(error).__name__
    services.metrics.count_failure(kind)
    if is_elsewhere(error) or _is_away(error):
        # Telegram or the database is away: the bot is not at fault, and can answer later
        _log.warning("update.unanswered", error=kind, reference=reference)
        at_work().answered = False
        return
    _log.error("update.failed", error=kind, reference=reference, exc_info=error)
    if not isinstance(update, telegram.Update):
        return
    try:
        await _tell(services, update, reference)
    except TelegramError as problem:
        _log.warning("update.failure_untold", error=type(problem).__name__, reference=reference)
        may_pass = is_elsewhere(problem) or at_work().failed + 1 < _MOST_REFUSALS
        at_work().answered = not may_pass


async def give_up(services: Services, update: telegram.Update) -> bool:
    """Tell the person that the answer failed too often; return False when Telegram is away.

    Nobody is told after a press of a button or an update without a message.
    """
    services.metrics.count_failure("GivenUp")
    message = update.effective_message
    if not message or update.callback_query:
        return True
    origin, strings = await _way_back(services, message)
    try:
        await services.replies.say(origin, strings("gave-up"))
    except TelegramError as problem:
        _log.warning("update.failure_untold", error=type(problem).__name__)
        return not is_elsewhere(problem)
    return True


def _is_away(error: Exception | None) -> bool:
    """Whether the database is away but may come back; a damaged one does not."""
    return isinstance(error, DatabaseAway) and not isinstance(error, DatabaseBroken)


async def _tell(services: Services, update: telegram.Update, reference: str) -> None:
    if query := update.callback_query:
        chat = query.message and query.message.chat
        settings = await _settings(services, chat.id) if chat else ChatSettings()
        strings = strings_for(settings.language or query.from_user.language_code)
        words = strings("error-unforeseen", reference=reference)
        await services.replies.toast(query.id, words)
    elif update.message:
        origin, strings = await _way_back(services, update.message)
        await services.replies.say(origin, strings("error-unforeseen", reference=reference))


async def _way_back(services: Services, message: telegram.Message) -> tuple[Origin, Strings]:
    """Return the origin of `message`, and the strings for an answer, as the chat has set them."""
    origin = origin_of(message)
    settings = await _settings(services, origin.chat_id)
    strings = strings_for(settings.language or origin.language_code)
    return replace(origin, silent=settings.silent), strings


async def _settings(services: Services, chat_id: int) -> ChatSettings:
    """Return the settings of a chat; the defaults while the database is away."""
    try:
        return await services.storage.get_settings(chat_id)
    except DatabaseAway:
        return ChatSettings()
