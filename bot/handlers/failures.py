"""The one error handler: whatever nobody foresaw is logged, and told with a reference."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

import structlog
import telegram
from telegram.error import NetworkError, TelegramError

from bot.intake import origin_of
from bot.strings import strings_for

if TYPE_CHECKING:
    from bot.services import Context, Services

_log = structlog.get_logger()


async def on_error(services: Services, update: object, context: Context) -> None:
    """Log the failure first, then tell the person who is waiting for an answer."""
    reference = secrets.token_hex(4)
    error = context.error
    kind = type(error).__name__
    if isinstance(error, NetworkError) and not isinstance(error, telegram.error.BadRequest):
        # Telegram out of reach: nothing of ours is broken, and no answer would get through
        _log.warning("telegram.out_of_reach", error=kind, reference=reference)
        return
    _log.error("update.failed", error=kind, reference=reference, exc_info=error)
    if not isinstance(update, telegram.Update):
        return
    try:
        await _tell(services, update, reference)
    except TelegramError as problem:
        _log.warning("update.failure_untold", error=type(problem).__name__, reference=reference)


async def _tell(services: Services, update: telegram.Update, reference: str) -> None:
    if query := update.callback_query:
        strings = strings_for(query.from_user.language_code)
        words = strings("error-unforeseen", reference=reference)
        await services.replies.toast(query.id, words)
    elif update.message:
        origin = origin_of(update.message)
        strings = strings_for(origin.language_code)
        await services.replies.say(origin, strings("error-unforeseen", reference=reference))
