"""Which update goes to which function."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from telegram.ext import CallbackQueryHandler, CommandHandler, MessageHandler, filters

from bot.handlers import digest, failures, start

if TYPE_CHECKING:
    from bot.services import App, Services

#: Commands, in the order of Telegram's menu; the words for them are in the catalogues.
COMMANDS = ("start", "help", "digest")

#: Bots are ignored, and what was sent by way of a bot: two bots must never talk in circles.
_PEOPLE = filters.UpdateType.MESSAGE & ~filters.VIA_BOT & ~filters.SenderChat.CHANNEL
_PRIVATE = _PEOPLE & filters.ChatType.PRIVATE
_GROUPS = _PEOPLE & filters.ChatType.GROUPS


def register(application: App, services: Services) -> None:
    """Add every handler to `application`."""
    add = application.add_handler
    add(CommandHandler("start", partial(start.on_start, services), _PEOPLE))
    add(CommandHandler("help", partial(start.on_help, services), _PEOPLE))
    add(CommandHandler("digest", partial(digest.on_private, services), _PRIVATE))
    add(CommandHandler("digest", partial(digest.on_group, services), _GROUPS))
    add(MessageHandler(_PRIVATE & filters.COMMAND, partial(start.on_help, services)))
    add(MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, partial(digest.on_private, services)))
    add(MessageHandler(_GROUPS & ~filters.COMMAND, partial(digest.on_group, services)))
    add(CallbackQueryHandler(partial(digest.on_press, services)))
    application.add_error_handler(partial(failures.on_error, services))
