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

#: The commands in Telegram's menus, in their order: in a private chat, for the members of a group,
#: and for its admins. Their descriptions are in the catalogues.
PRIVATE_COMMANDS = ("start", "help", "digest", "settings", "language", "privacy", "forget")
GROUP_COMMANDS = ("digest", "help", "privacy")
ADMIN_COMMANDS = ("digest", "auto", "settings", "language", "help", "privacy", "forget")


class _IsBot(filters.MessageFilter):
    """Messages that a bot sent."""

    def filter(self, message: Message) -> bool:
        return bool(message.from_user and message.from_user.is_bot)


#: Messages by a bot or via a bot are ignored, so that two bots do not answer each other for ever.
#: (An anonymous admin is no bot here: Telegram shows such a message as sent by a bot of its own,
#: with the group as `sender_chat`.)
_BOTS = filters.VIA_BOT | (_IsBot() & ~filters.SenderChat.ALL)
_PEOPLE = filters.UpdateType.MESSAGE & ~_BOTS & ~filters.IS_AUTOMATIC_FORWARD
_POSTS = filters.UpdateType.CHANNEL_POST & ~filters.VIA_BOT
_PRIVATE = _PEOPLE & filters.ChatType.PRIVATE
_GROUPS = _PEOPLE & filters.ChatType.GROUPS


def register(application: App, services: Services) -> None:
    """Add all handlers to `application`; an update goes to the first whose filter it passes."""
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
            # no commands: the bot has answered them in the channel
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
