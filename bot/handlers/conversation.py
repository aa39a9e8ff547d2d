"""The conversation that a handler answers in: its place, its settings and its language."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from bot.absence import note_return
from bot.chat.settings.chat_settings import ChatSettings
from bot.chat.strings import languages, strings_for
from bot.errors import AdminsOnly, BadButton, RateLimited
from bot.incoming.calls import is_command, is_digest_command
from bot.incoming.message_reader import origin_of
from summarizer.detect import detect_language

if TYPE_CHECKING:
    import telegram

    from bot.chat.strings import Strings
    from bot.incoming.message_reader import Origin
    from bot.services import Services
    from summarizer.model import Article


#: The most words in a bare command, which names a length at most: `/digest short` has two.
_BARE_WORDS = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Conversation:
    """The chat of a message, as the handlers see it."""

    origin: Origin
    settings: ChatSettings
    strings: Strings
    #: Whether it is a chat with one person.
    private: bool
    #: Whether a digest makes sense only while the message that asks for it is there. False in a
    #: private chat, and for a command in reply to another message: some groups delete commands at
    #: once.
    ends_with_request: bool
    #: Whether a digest is for all readers alike, because nobody in particular asked for it: a
    #: channel posted the link.
    for_all: bool
    #: Whether the message is a command in a channel: what an admin and the bot say to each other
    #: is not for its subscribers.
    aside: bool
    #: The id of a bare /digest or /story in a channel that replies to a post. The digest replies
    #: to that post, and the command is deleted when it is answered. None for other messages.
    spent_command: int | None
    #: Whether buttons of the digest can lead back to the message, by a reply that quotes it. True
    #: only in private chats of Telegram: in the local chat the source opens beside the digest.
    leads_back: bool

    def words_around(self, article: Article) -> Strings:
        """Return the strings around the digest of an article.

        They are in the chat's language; if none is set, in the article's; else in the person's.
        """
        spoken = article.language if article.language in languages() else None
        return strings_for(self.settings.language or spoken or self.strings.language)

    @property
    def passing(self) -> Origin:
        """Return the origin for a short message, such as an error or a hint at earlier digests.

        In a tidy group, and for a command in a channel, such a message is deleted after a while.
        """
        tidy = self.settings.tidy and not self.private
        return replace(self.origin, is_passing=self.origin.is_passing or tidy or self.aside)

    @property
    def refusing(self) -> Origin:
        """Return the origin for a refusal.

        In a channel, the command is deleted together with it, unless the command replies to a
        post: then `Origin.message_id` is that of the post.
        """
        return replace(self.passing, ends_with_answer=self.aside and not self.spent_command)


async def conversation_of(
    services: Services, message: telegram.Message, *, settings_of: int | None = None
) -> Conversation:
    """Return the conversation that `message` belongs to.

    Its settings are those of its chat, or of the chat `settings_of`: in a discussion group, those
    of the channel.
    """
    origin = origin_of(message)
    private = message.chat.type == message.chat.PRIVATE
    settings = await services.storage.get_settings(settings_of or origin.chat_id)
    if settings.absent_since is not None and not settings_of:  # nobody has told of its return yet
        settings = await note_return(services, origin.chat_id)
    command = is_command(message)
    in_channel = message.chat.type == message.chat.CHANNEL
    aside = in_channel and command
    digests = is_digest_command(message, message.get_bot().bot)
    post = message.reply_to_message if aside and digests and _is_bare(message) else None
    if post:
        origin = replace(origin, message_id=post.message_id)
    answer_passes = aside and not digests
    by_channel = message.sender_chat is not None and message.sender_chat.id != message.chat_id
    language = settings.language or origin.language_code
    if not language and message.sender_chat:
        language = await language_of_title(message.sender_chat.title or "")
    return Conversation(
        origin=replace(
            origin, silent=settings.silent,
            is_passing=answer_passes, ends_with_answer=answer_passes,
        ),
        settings=settings,
        strings=strings_for(language),
        private=private,
        ends_with_request=not private and not (command and message.reply_to_message),
        for_all=in_channel or by_channel,
        aside=aside,
        spent_command=message.message_id if post else None,
        leads_back=private and origin.message_id is not None and not services.is_local,
    )  # fmt: skip


def _is_bare(message: telegram.Message) -> bool:
    """Tell whether a command is followed by nothing, or by one word: the name of a length."""
    return len(message.entities) == 1 and len((message.text or "").split()) <= _BARE_WORDS


async def language_of_title(title: str) -> str | None:
    """Return the language of a channel's title, as an ISO 639-1 code; None if it is not certain.

    A title is short. So its language counts as certain only if at least half of its letters are
    not those of ASCII.
    """
    letters = [c for c in title if c.isalpha()]
    if not letters or 2 * sum(c.isascii() for c in letters) > len(letters):
        return None
    return await asyncio.to_thread(detect_language, title)


async def words_for_press(
    services: Services, query: telegram.CallbackQuery
) -> tuple[ChatSettings, Strings]:
    """Return the settings of the chat in which a button was pressed, and the strings for it.

    They are in the chat's language; if none is set, in that of the person who pressed.
    """
    settings = ChatSettings()
    if query.message:
        settings = await services.storage.get_settings(query.message.chat.id)
    return settings, strings_for(settings.language or query.from_user.language_code)


async def check_admin(services: Services, conversation: Conversation) -> None:
    """Raise `AdminsOnly` when the person is not an admin of the group or the channel.

    Everybody may change the settings of a private chat. A message in the name of the chat itself
    is from an admin: a channel's post, or the message of an anonymous admin.
    """
    origin = conversation.origin
    if conversation.private or origin.is_chat:
        return
    if not await services.members.is_admin(origin.chat_id, origin.asker_id):
        raise AdminsOnly


async def check_press_by_admin(services: Services, query: telegram.CallbackQuery) -> None:
    """Raise `AdminsOnly` when the person who pressed a button may not change the chat.

    Raises `BadButton` when the message of the button is not known.
    """
    if not query.message:
        raise BadButton
    chat = query.message.chat
    if chat.type != chat.PRIVATE and not await services.members.is_admin(
        chat.id, query.from_user.id
    ):
        raise AdminsOnly


async def require_admin(services: Services, update: telegram.Update) -> Conversation | None:
    """Return the conversation when the person may change the chat. Raises `AdminsOnly` if not.

    None for an update without a message.
    """
    if not (message := update.effective_message):
        return None
    conversation = await conversation_of(services, message)
    await check_admin(services, conversation)
    return conversation


async def may_ask(services: Services, conversation: Conversation) -> bool:
    """Tell whether the person and the chat may ask once more now.

    If they may not, raises `RateLimited` once in a window of time, so that the person is told;
    otherwise returns False.
    """
    origin = conversation.origin
    admission = await services.limits.admit(user_id=origin.asker_id, chat_id=origin.chat_id)
    if admission.tell:
        raise RateLimited(seconds=admission.seconds)
    return admission.ok
