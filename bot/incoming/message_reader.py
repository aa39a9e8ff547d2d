"""telegram.Message → what is asked for."""

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

#: Links read of one message (design, section 2).
MAX_LINKS = 3

#: The most that the Bot API hands out (https://core.telegram.org/bots/api#getfile).
MAX_FILE_MB = 20

#: Below this a message is talk, not an article that is too short.
_TALK_WORDS = 15

#: Characters of a message that are looked at for what it is: more than Telegram's have. Only the
#: local chat has longer ones.
_LOOK = 8192

_LINKS: list[str | None] = [MessageEntity.URL, MessageEntity.TEXT_LINK]
_CALLS = (MessageEntity.BOT_COMMAND, MessageEntity.MENTION)


@dataclass(frozen=True, slots=True, kw_only=True)
class Origin:
    """Where somebody asked, and where the answer goes."""

    chat_id: int
    #: What is replied to; None where the answer stands by itself.
    message_id: int | None
    #: The topic of a forum.
    thread_id: int | None
    #: Who asked: a person; the chat itself (a channel, an anonymous admin); a channel that
    #: somebody writes for in a group.
    asker_id: int
    #: IETF tag of the language of the person's Telegram.
    language_code: str | None
    #: Whether the chat itself asked: a channel, or an admin who stays anonymous.
    is_chat: bool = False
    #: What a message's number is put behind to make its link; None where messages have none.
    chat_link: str | None = None
    #: Whether the answer comes without a sound.
    silent: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What a message asks for, and how many links it held in all."""

    requests: tuple[Request, ...]
    links: int = 0


def origin_of(message: telegram.Message) -> Origin:
    """Return where `message` came from."""
    user = message.from_user
    # in private, the answer to a command needs no quotation of that command
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
    """Return what a private message asks for: everything in one is read.

    `whole` is the text that the message is the first part of. Raises `NothingToRead`,
    `FileTooLarge`, `UnsupportedMedia`.
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
    """Return the links of a message that nobody addressed to the bot; None without any."""
    requests = tuple(LinkRequest(url=url) for url in _links(message)[:MAX_LINKS])
    return Asked(requests=requests) if requests else None


def read_in_group(message: telegram.Message, bot: telegram.User) -> Asked | None:
    """Return what a group's message asks the bot for; None when it is no business of the bot's.

    Raises `NothingToReadHere` for a request without an article, else as `read_private`.
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
    """Return the file, the links or the text in a message; None when it holds none."""
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
    """Return the links that Telegram does not mark: of a host without a dot, a wiki's perhaps."""
    return list(find_links(text, bare=False))


def _offset(item: tuple[MessageEntity, str]) -> int:
    return item[0].offset


def _forwarded(message: telegram.Message) -> Forwarded | None:
    """Return where a forwarded message was first; None for one that is no forward."""
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
    """Name what a message shows that is no text; None for a file that may be one."""
    if message.document and (mime_type := message.document.mime_type):
        # also what moves without a sound: the Bot API shows it as a document as well
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
    """Return `text` without the stretches that the entities name, which count UTF-16 units."""
    raw = bytearray(text.encode("utf-16-le"))
    for entity in sorted(entities, key=lambda e: e.offset, reverse=True):
        del raw[2 * entity.offset : 2 * (entity.offset + entity.length)]
    return raw.decode("utf-16-le", "replace")


def _is_talk(message: telegram.Message) -> bool:
    """Tell whether a message holds nothing to read: a sticker, thanks, an opinion."""
    if (message.document and not _medium(message)) or _links(message):
        return False
    return count_words((message.text or message.caption or "")[:_LOOK]) < MIN_WORDS


def _is_command(message: telegram.Message) -> bool:
    return any(e.type == MessageEntity.BOT_COMMAND and e.offset == 0 for e in message.entities)


def _is_captioned(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether /digest begins a caption, which to the library is no command."""
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
