"""The one error handler: logs unexpected errors, and tells the person the log's reference."""

from __future__ import annotations

import secrets
from dataclasses import replace
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.error import TelegramError

from bot.bot_api.refusals import is_elsewhere
from bot.chat.settings.chat_settings import ChatSettings
from bot.chat.strings import strings_for
from bot.incoming.calls import is_addressed, is_command
from bot.incoming.message_reader import is_from, origin_of
from bot.store.answer_attempt import at_work
from bot.store.storage import DatabaseAway, DatabaseBroken

if TYPE_CHECKING:
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

    Nobody is told after a press of a button, or where nobody asked the bot for anything.
    """
    services.metrics.count_failure("GivenUp")
    message = _request_in(update)
    if not message:
        return True
    try:
        await _say(services, message, "gave-up")
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
        await services.replies.queries.toast(query.id, words)
    elif message := _request_in(update):
        await _say(services, message, "error-unforeseen", reference=reference)


def _request_in(update: telegram.Update) -> telegram.Message | None:
    """Return the message of an update if it asks the bot for something.

    Nobody asks by a post in a channel, or by a message in a group, that is neither a command nor
    addressed to the bot: it may have a link that an admin lets the bot digest.
    """
    message = update.message or update.channel_post
    if not message or message.chat.type == message.chat.PRIVATE or is_command(message):
        return message
    bot = message.get_bot().bot
    to_the_bot = is_addressed(message, bot) or is_from(message.reply_to_message, bot)
    return message if to_the_bot else None


async def _say(services: Services, message: telegram.Message, key: str, **params: str) -> None:
    """Reply with one sentence, as the chat has set it.

    In a channel it is deleted after a while, with the command.
    """
    origin = origin_of(message)
    settings = await _settings(services, origin.chat_id)
    strings = strings_for(settings.language or origin.language_code)
    in_channel = message.chat.type == message.chat.CHANNEL
    origin = replace(
        origin, silent=settings.silent, is_passing=in_channel, ends_with_answer=in_channel
    )
    await services.replies.say(origin, strings(key, **params))


async def _settings(services: Services, chat_id: int) -> ChatSettings:
    """Return the settings of a chat; the defaults while the database is away."""
    try:
        return await services.storage.get_settings(chat_id)
    except DatabaseAway:
        return ChatSettings()
