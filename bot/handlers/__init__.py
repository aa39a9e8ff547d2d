"""Which update goes to which function.

A handler may raise a refusal (`SummarizerError`); `telling_refusals` tells it to the person. A
command has a module here, or in `digests` or `following`.
"""

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

from bot.handlers import edition, failures, forget, inline, membership, memory, settings, start
from bot.handlers.digests import buttons, requests, story, story_button
from bot.handlers.following import follow, opml, panel
from bot.handlers.telling_refusals import telling_refusals

if TYPE_CHECKING:
    from telegram import Message

    from bot.services import App, Services

#: The commands in Telegram's menus, in their order: in a private chat, for the members of a group,
#: and for its admins. Their descriptions are in the catalogues.
PRIVATE_COMMANDS = (
    "start",
    "help",
    "digest",
    "story",
    "quotes",
    "find",
    "edition",
    "follow",
    "following",
    "export",
    "settings",
    "language",
    "privacy",
    "forget",
)
GROUP_COMMANDS = ("digest", "story", "quotes", "find", "help", "privacy")
ADMIN_COMMANDS = (
    "digest",
    "story",
    "quotes",
    "find",
    "auto",
    "edition",
    "follow",
    "following",
    "export",
    "settings",
    "language",
    "help",
    "privacy",
    "forget",
)


class _TellsZone(filters.MessageFilter):
    """Replies to the question for the time zone."""

    def filter(self, message: Message) -> bool:
        return edition.asks_for_zone(message.reply_to_message)


class _IsBot(filters.MessageFilter):
    """Messages that a bot sent."""

    def filter(self, message: Message) -> bool:
        return bool(message.from_user and message.from_user.is_bot)


class _IsList(filters.MessageFilter):
    """Messages with a list of feeds as a file."""

    def filter(self, message: Message) -> bool:
        return bool(message.document and opml.is_list(message.document))


#: Messages by a bot are ignored, so that two bots do not answer each other for ever. (An anonymous
#: admin is no bot here: Telegram shows such a message as sent by a bot of its own, with the group
#: as `sender_chat`.) What a person sends through an inline bot is ignored in groups, where it may
#: be meant for others.
_BOTS = _IsBot() & ~filters.SenderChat.ALL
_PEOPLE = filters.UpdateType.MESSAGE & ~_BOTS & ~filters.IS_AUTOMATIC_FORWARD
_POSTS = filters.UpdateType.CHANNEL_POST
_PRIVATE = _PEOPLE & filters.ChatType.PRIVATE
_GROUPS = _PEOPLE & filters.ChatType.GROUPS & ~filters.VIA_BOT


def register(application: App, services: Services) -> None:
    """Add all handlers to `application`; an update goes to the first whose filter it passes."""
    add = application.add_handler
    telling = partial(telling_refusals, services)
    if allowed := services.config.allowed_chats:
        wanted = filters.ChatType.PRIVATE | filters.Chat(list(allowed))
        unwanted = ~wanted & ~filters.UpdateType.GUEST_MESSAGE
        add(MessageHandler(unwanted, telling(membership.on_unwanted)))
    for name, handler in {
        "start": start.on_start,
        "help": start.on_help,
        "story": story.on_story,
        "quotes": memory.on_quotes,
        "find": memory.on_find,
        "export": memory.on_export,
        "settings": settings.on_settings,
        "language": settings.on_language,
        "auto": settings.on_auto,
        "edition": edition.on_edition,
        "follow": follow.on_follow,
        "following": panel.on_following,
        "unfollow": panel.on_following,  # not offered: the list ends feeds by buttons
        "privacy": settings.on_privacy,
        "forget": forget.on_forget,
    }.items():
        add(CommandHandler(name, telling(handler), (_PEOPLE | _POSTS) & ~filters.VIA_BOT))
    caption = filters.CaptionRegex(r"^/follow(?:@\w+)?(?:\s|$)")
    captioned = (_PRIVATE | _GROUPS | _POSTS) & filters.Document.ALL & caption
    add(MessageHandler(captioned, telling(follow.on_follow)))
    add(MessageHandler(_PRIVATE & _IsList(), telling(opml.on_list)))
    add(CommandHandler("digest", telling(requests.on_private), _PRIVATE))
    add(CommandHandler("digest", telling(requests.on_group), _GROUPS | _POSTS))
    told_zone = filters.TEXT & ~filters.COMMAND & _TellsZone()
    add(MessageHandler((_PEOPLE | _POSTS) & told_zone, telling(edition.on_zone)))
    add(MessageHandler(_PRIVATE & filters.COMMAND, telling(start.on_unknown)))
    add(MessageHandler(_PRIVATE & ~filters.StatusUpdate.ALL, telling(requests.on_private)))
    add(MessageHandler(filters.StatusUpdate.MIGRATE, telling(membership.on_migration)))
    add(MessageHandler(_GROUPS & ~filters.COMMAND, telling(requests.on_group)))
    add(
        MessageHandler(
            # no commands: the bot has answered them in the channel
            filters.UpdateType.MESSAGE & filters.IS_AUTOMATIC_FORWARD & ~filters.COMMAND,
            telling(requests.on_forwarded_post),
        )
    )
    add(MessageHandler(_POSTS & ~filters.COMMAND, telling(requests.on_channel_post)))
    add(InlineQueryHandler(telling(inline.on_query)))
    add(MessageHandler(filters.UpdateType.GUEST_MESSAGE, telling(inline.on_guest)))
    add(CallbackQueryHandler(telling(inline.on_press), pattern=r"^i1:"))
    add(CallbackQueryHandler(telling(edition.on_press), pattern=r"^e1:"))
    add(CallbackQueryHandler(telling(settings.on_press), pattern=r"^[sf]1:"))
    add(CallbackQueryHandler(telling(panel.on_press), pattern=r"^w1:"))
    add(CallbackQueryHandler(telling(memory.on_press), pattern=r"^m[12]:"))
    add(CallbackQueryHandler(telling(story_button.on_press), pattern=r"^t1:"))
    add(CallbackQueryHandler(telling(buttons.on_press)))
    add(ChatMemberHandler(telling(membership.on_membership)))
    application.add_error_handler(partial(failures.on_error, services))
