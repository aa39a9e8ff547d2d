"""Which update goes to which function."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from telegram.ext import (
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    InlineQueryHandler,
    MessageHandler,
    filters,
)

from bot.handlers import buttons, digest, failures, inline, membership, settings, start

if TYPE_CHECKING:
    from telegram import Message

    from bot.services import App, Services

#: Commands of a chat with one person, of a group's members, and of its admins, each in the
#: order of Telegram's menu; the words for them are in the catalogues.
PRIVATE_COMMANDS = ("start", "help", "digest", "settings", "language", "privacy", "forget")
GROUP_COMMANDS = ("digest", "help", "privacy")
ADMIN_COMMANDS = ("digest", "auto", "settings", "language", "help", "privacy", "forget")


class _IsBot(filters.MessageFilter):
    """Messages that a bot sent."""

    def filter(self, message: Message) -> bool:
        return bool(message.from_user and message.from_user.is_bot)


#: Bots are ignored, and what was sent via a bot: two bots must never answer each other for ever.
#: (An admin who stays anonymous speaks as a bot of Telegram's own, with the group as its sender.)
_BOTS = filters.VIA_BOT | (_IsBot() & ~filters.SenderChat.ALL)
_PEOPLE = filters.UpdateType.MESSAGE & ~_BOTS & ~filters.IS_AUTOMATIC_FORWARD
_POSTS = filters.UpdateType.CHANNEL_POST & ~filters.VIA_BOT
_PRIVATE = _PEOPLE & filters.ChatType.PRIVATE
_GROUPS = _PEOPLE & filters.ChatType.GROUPS


def register(application: App, services: Services) -> None:
    """Add every handler to `application`; the first that fits an update takes it."""
    add = application.add_handler
    if allowed := services.config.allowed_chats:
        wanted = filters.ChatType.PRIVATE | filters.Chat(list(allowed))
        unwanted = ~wanted & ~filters.UpdateType.GUEST_MESSAGE
        add(MessageHandler(unwanted, partial(membership.on_unwanted, services)))
    for name, handler in {
        "start": start.on_start,
        "help": start.on_help,
        "settings": settings.on_settings,
        "language": settings.on_language,
        "auto": settings.on_auto,
        "privacy": settings.on_privacy,
        "forget": settings.on_forget,
    }.items():
        add(CommandHandler(name, partial(handler, services), _PEOPLE | _POSTS))
    add(CommandHandler("digest", partial(digest.on_private, services), _PRIVATE))
    add(CommandHandler("digest", partial(digest.on_group, services), _GROUPS | _POSTS))
    add(MessageHandler(_PRIVATE & filters.COMMAND, partial(start.on_help, services)))
    add(MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, partial(digest.on_private, services)))
    add(MessageHandler(filters.StatusUpdate.MIGRATE, partial(membership.on_migration, services)))
    add(MessageHandler(_GROUPS & ~filters.COMMAND, partial(digest.on_group, services)))
    add(
        MessageHandler(
            # a command to the bot was answered in the channel
            filters.UpdateType.MESSAGE & filters.IS_AUTOMATIC_FORWARD & ~filters.COMMAND,
            partial(digest.on_forwarded_post, services),
        )
    )
    add(MessageHandler(_POSTS & ~filters.COMMAND, partial(digest.on_channel_post, services)))
    add(InlineQueryHandler(partial(inline.on_query, services)))
    add(MessageHandler(filters.UpdateType.GUEST_MESSAGE, partial(inline.on_guest, services)))
    add(CallbackQueryHandler(partial(inline.on_press, services), pattern=r"^i1:"))
    add(CallbackQueryHandler(partial(settings.on_press, services), pattern=r"^[sf]1:"))
    add(CallbackQueryHandler(partial(buttons.on_press, services)))
    add(ChatMemberHandler(partial(membership.on_membership, services)))
    application.add_error_handler(partial(failures.on_error, services))
