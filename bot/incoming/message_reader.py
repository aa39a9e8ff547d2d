"""`telegram.Message` → the requests in it: links, a text or a file."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import telegram
from telegram import MessageEntity

from bot.chat.request import FileRequest, Forwarded, LinkRequest, TextRequest
from bot.errors import FileTooLarge, NothingToRead, NothingToReadHere
from summarizer.errors import MediaKind, UnsupportedMedia
from summarizer.options import MIN_WORDS
from summarizer.urls import find_links
from summarizer.words import count_words

if TYPE_CHECKING:
    from bot.chat.request import Request

#: How many links of one message are read at most.
MAX_LINKS = 3

#: The largest file that a bot may download, in MB (https://core.telegram.org/bots/api#getfile).
MAX_FILE_MB = 20

#: A message of fewer words is talk; one of more words that is too short for a digest is refused as
#: a short article.
_TALK_WORDS = 15

#: How many characters of a message are used to decide what it is. No message of Telegram is that
#: long, only one of the local chat.
_LOOK = 8192

_LINKS: list[str | None] = [MessageEntity.URL, MessageEntity.TEXT_LINK]
_CALLS = (MessageEntity.BOT_COMMAND, MessageEntity.MENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where somebody asked, and where the answer goes."""

    chat_id: int
    #: The message that is replied to; None when the answer is no reply.
    message_id: int | None
    #: The topic of a forum; None elsewhere.
    thread_id: int | None
    #: The id of who asked: a person, the chat itself (a channel, an anonymous admin), or a channel
    #: in whose name somebody writes in a group.
    asker_id: int
    #: IETF tag of the language of the person's Telegram app.
    language_code: str | None
    #: Whether the chat itself asked: a channel, or an anonymous admin.
    is_chat: bool = False
    #: The start of the links to the chat's messages, to which a slash and a message's id are
    #: added; None in a chat whose messages have no links.
    chat_link: str | None = None
    #: Whether the answer is sent without a sound.
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The requests in a message."""

    requests: tuple[Request, ...]
    #: How many links the message holds, of which at most `MAX_LINKS` are requests; 0 for a text or
    #: a file.
    links: int = 0


def origin_of(message: telegram.Message) -> Origin:
    """Return where `message` came from."""
    user = message.from_user
    # in a private chat the answer to a command need not quote it
    alone = message.chat.type == message.chat.PRIVATE and _is_command(message)
    return Origin(
        chat_id=message.chat_id,
        message_id=None if alone else message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        asker_id=_asker(message),
        language_code=user.language_code if user else None,
        is_chat=bool(message.sender_chat and message.sender_chat.id == message.chat_id),
        chat_link=message.link and message.link.split("?")[0].rpartition("/")[0],
    )


def _asker(message: telegram.Message) -> int:
    if message.sender_chat:
        return message.sender_chat.id
    return message.from_user.id if message.from_user else message.chat_id


def read_private(message: telegram.Message, whole: str | None = None) -> Asked:
    """Return what a message in a private chat asks for, where every message is a request.

    `whole` is the text of the paste whose first part this message is, if there is one. Raises
    `NothingToRead`, `FileTooLarge`, `UnsupportedMedia`.
    """
    if whole and whole != message.text:
        request = TextRequest(text=whole, forwarded=_forwarded(message))
        return Asked(requests=(request,))
    asked = _content(message) or (
        message.reply_to_message and _is_command(message) and _content(message.reply_to_message)
    )
    if not asked and (kind := _medium(message)):
        raise UnsupportedMedia(kind=kind)
    if not asked:
        raise NothingToRead
    return asked


def find_links_in_group(message: telegram.Message) -> Asked | None:
    """Return the links of a message that is not addressed to the bot; None if there are none."""
    requests = tuple(LinkRequest(url=url) for url in _links(message)[:MAX_LINKS])
    return Asked(requests=requests) if requests else None


def read_in_group(message: telegram.Message, bot: telegram.User) -> Asked | None:
    """Return what a message in a group asks for; None when it does not ask the bot for anything.

    Raises `NothingToReadHere` for a request without an article, `FileTooLarge`,
    `UnsupportedMedia`.
    """
    direct = _is_command(message) or _is_captioned(message, bot) or _mentions(message, bot)
    to_the_bot = _is_from(message.reply_to_message, bot)
    if not direct and not to_the_bot:
        return None
    if not direct:
        return None if _is_talk(message) else _content(message)
    asked = _content(message)
    if not asked and message.reply_to_message and not to_the_bot:
        asked = _content(message.reply_to_message)
    if not asked:
        raise NothingToReadHere
    return asked


def _content(message: telegram.Message) -> Asked | None:
    """Return the file, the links or the text in a message; None when it holds none of them.

    Raises `FileTooLarge`, `UnsupportedMedia`.
    """
    kind = _medium(message)
    if kind and not message.caption:
        raise UnsupportedMedia(kind=kind)
    if message.document and not kind:
        return Asked(requests=(_file(message.document, _forwarded(message)),))
    text = message.text or message.caption or ""
    entities = message.entities or message.caption_entities
    links = _links(message) or _unmarked(text[:_LOOK])
    words = count_words(
        _without(text[:_LOOK], [e for e in entities if e.type in {*_LINKS, *_CALLS}])
    )
    if links and words < MIN_WORDS:
        requests = tuple(LinkRequest(url=url) for url in links[:MAX_LINKS])
        return Asked(requests=requests, links=len(links))
    if words >= _TALK_WORDS:
        request = TextRequest(text=text, forwarded=_forwarded(message))
        return Asked(requests=(request,))
    return None


def _links(message: telegram.Message) -> list[str]:
    found = message.parse_entities(_LINKS) or message.parse_caption_entities(_LINKS)
    links = [entity.url or words for entity, words in sorted(found.items(), key=_offset)]
    return list(dict.fromkeys(url if "://" in url else f"https://{url}" for url in links))


def _unmarked(text: str) -> list[str]:
    """Return the links that Telegram does not mark, such as "http://wiki/page": it needs a dot."""
    return list(find_links(text, bare=False))


def _offset(item: tuple[MessageEntity, str]) -> int:
    return item[0].offset


def _forwarded(message: telegram.Message) -> Forwarded | None:
    """Return where a forwarded message was first; None for one that is not forwarded."""
    origin = message.forward_origin
    if isinstance(origin, telegram.MessageOriginChannel):
        link = origin.chat.link
        return Forwarded(
            name=origin.chat.title or "",
            url=f"{link}/{origin.message_id}" if link else None,
            published=origin.date,
        )
    if isinstance(origin, telegram.MessageOriginChat):
        return Forwarded(name=origin.sender_chat.title or "", published=origin.date)
    if isinstance(origin, telegram.MessageOriginUser):
        return Forwarded(name=origin.sender_user.full_name)
    if isinstance(origin, telegram.MessageOriginHiddenUser):
        return Forwarded(name=origin.sender_user_name)
    return None


def _file(document: telegram.Document, forwarded: Forwarded | None) -> FileRequest:
    if (document.file_size or 0) > MAX_FILE_MB * 1024 * 1024:
        raise FileTooLarge(limit_mb=MAX_FILE_MB)
    return FileRequest(
        file_id=document.file_id,
        media_type=(document.mime_type or "").lower(),
        forwarded=forwarded,
    )


def _medium(message: telegram.Message) -> MediaKind | None:
    """Return the kind of picture, film or sound in a message; None for a text or a text file."""
    if message.document and (mime_type := message.document.mime_type):
        # animations too: the Bot API has them as documents as well
        files = {"image": MediaKind.IMAGE, "video": MediaKind.VIDEO, "audio": MediaKind.AUDIO}
        return files.get(mime_type.lower().partition("/")[0])
    kinds = {
        MediaKind.PHOTO: message.photo,
        MediaKind.VIDEO: message.video or message.video_note or message.animation,
        MediaKind.VOICE: message.voice,
        MediaKind.AUDIO: message.audio,
        MediaKind.STICKER: message.sticker,
    }
    return next((kind for kind, there in kinds.items() if there), None)


def _without(text: str, entities: list[MessageEntity]) -> str:
    """Return `text` without the stretches of the entities, whose offsets are UTF-16 units."""
    raw = bytearray(text.encode("utf-16-le"))
    for entity in sorted(entities, key=lambda e: e.offset, reverse=True):
        del raw[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return raw.decode("utf-16-le", "replace")


def _is_talk(message: telegram.Message) -> bool:
    """Tell whether a message holds nothing to digest: a sticker, thanks, an opinion."""
    if (message.document and not _medium(message)) or _links(message):
        return False
    return count_words((message.text or message.caption or "")[:_LOOK]) < MIN_WORDS


def _is_command(message: telegram.Message) -> bool:
    return any(e.type == MessageEntity.BOT_COMMAND and e.offset == 0 for e in message.entities)


def _is_captioned(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a caption begins with /digest; the library knows commands in texts only."""
    ours = {"/digest", f"/digest@{bot.username}".lower()}
    found = message.parse_caption_entities([MessageEntity.BOT_COMMAND])
    return any(e.offset == 0 and words.lower() in ours for e, words in found.items())


def _mentions(message: telegram.Message, bot: telegram.User) -> bool:
    kinds: list[str | None] = [MessageEntity.MENTION, MessageEntity.TEXT_MENTION]
    found = message.parse_entities(kinds) or message.parse_caption_entities(kinds)
    return any(
        (entity.user.id == bot.id) if entity.user else words.lower() == f"@{bot.username}".lower()
        for entity, words in found.items()
    )


def _is_from(message: telegram.Message | None, bot: telegram.User) -> bool:
    return bool(message and message.from_user and message.from_user.id == bot.id)
