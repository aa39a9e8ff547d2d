"""`telegram.Message` → the requests in it: links, a text or a file."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import telegram
from telegram import MessageEntity

from bot.chat.request import FileRequest, Forwarded, LinkRequest, TextRequest
from bot.errors import FileTooLarge, NothingToRead, NothingToReadHere
from bot.incoming.calls import (
    is_addressed,
    is_command,
    is_name,
    length_named,
    mentions,
    names_length,
    without_calls,
)
from bot.incoming.chain import join_texts
from bot.incoming.message_links import Links, links_in_quote, links_of, previewed
from summarizer.errors import MediaKind, UnsupportedMedia
from summarizer.options import MIN_WORDS
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.request import Request
    from bot.incoming.passages import Passage
    from summarizer.options import Length

#: How many articles of one message are digested at most.
MAX_LINKS = 3

#: The largest file that a bot may download, in MB (https://core.telegram.org/bots/api#getfile).
MAX_FILE_MB = 20

#: A message of fewer words is talk. One of at least so many words, but too few for a digest, is
#: refused as a short article.
_TALK_WORDS = 15

#: How many characters of a message are used to decide what it is. No message of Telegram is that
#: long, only one of the local chat.
_LOOK = 8192

_MARKED_LINKS = frozenset({MessageEntity.URL, MessageEntity.TEXT_LINK})


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
    #: The conversation with one person among the direct messages of a channel; None elsewhere.
    direct_topic_id: int | None = None
    #: Whether the answer is sent without a sound.
    silent: bool = False
    #: Whether the answer is passing: it is deleted after a while.
    is_passing: bool = False
    #: Whether the message that is answered is deleted together with a passing answer.
    ends_with_answer: bool = False
    #: Whether an answer makes sense only while the message that it replies to is there.
    only_as_reply: bool = False
    #: The passage of the message that is quoted. Then the answer is sent only as a reply to it.
    quoted: Passage | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The requests in a message."""

    #: Of several links, those that lead to an article are digested, up to `MAX_LINKS`.
    requests: tuple[Request, ...]
    #: The requests that are digested when nothing in `requests` is an article.
    otherwise: tuple[Request, ...] = ()
    #: The fewest words with which a page among `requests` counts as an article. For a link with a
    #: text beside it that is the length of the text: the longer of the two is digested.
    least_words: int = 0
    #: The length that the message names; None for that of the chat.
    length: Length | None = None
    #: Whether the requests come from the message that is replied to.
    replied: bool = False


def origin_of(message: telegram.Message) -> Origin:
    """Return where `message` came from."""
    user = message.from_user
    # in a private chat the answer to a command need not be a reply
    alone = message.chat.type == message.chat.PRIVATE and is_command(message)
    return Origin(
        chat_id=message.chat_id,
        message_id=None if alone else message.message_id,
        thread_id=message.message_thread_id if message.is_topic_message else None,
        asker_id=_asker(message),
        language_code=user.language_code if user else None,
        is_chat=bool(message.sender_chat and message.sender_chat.id == message.chat_id),
        chat_link=message.link and message.link.split("?")[0].rpartition("/")[0],
        direct_topic_id=topic.topic_id if (topic := message.direct_messages_topic) else None,
    )


def _asker(message: telegram.Message) -> int:
    if message.sender_chat:
        return message.sender_chat.id
    return message.from_user.id if message.from_user else message.chat_id


def read_private(
    parts: Sequence[telegram.Message], replied: Sequence[telegram.Message], bot: telegram.User
) -> Asked:
    """Return what a message in a private chat asks for; there every message is a request.

    `parts` is the message and those that belong to it; `replied` is the message that it replies
    to and those that belong to that one, if there is any. Raises `NothingToRead`, `FileTooLarge`,
    `UnsupportedMedia`.
    """
    message = parts[0]
    asked = _content(parts, bot)
    if not asked and (is_command(message) or names_length(message, bot)):
        asked = _replied(message, replied, bot)
    if not asked and (kind := _medium(message)):
        raise UnsupportedMedia(kind=kind)
    if not asked:
        raise NothingToRead
    return asked


def find_links_in_group(message: telegram.Message) -> Asked | None:
    """Return requests for the links of a message in a group; None if it has no links."""
    return _links(links_of([message]))


def read_in_group(
    parts: Sequence[telegram.Message], replied: Sequence[telegram.Message], bot: telegram.User
) -> Asked | None:
    """Return what a message in a group asks for; None when it does not ask the bot for anything.

    `parts` and `replied` are the same as for `read_private`. Raises `NothingToReadHere` for a
    request without an article, `FileTooLarge`, `UnsupportedMedia`.
    """
    message = parts[-1]
    to_the_bot = is_from(message.reply_to_message, bot)
    if not (is_command(message) or any(is_addressed(part, bot) for part in parts)):
        return None if not to_the_bot or _is_talk(message) else _content(parts, bot)
    asked = _content(parts, bot)
    if not asked and not to_the_bot:
        asked = _replied(message, replied, bot)
    if not asked and (is_command(message) or not _is_said_about(message, bot)):
        raise NothingToReadHere
    return asked


def read_story(
    parts: Sequence[telegram.Message], replied: Sequence[telegram.Message], bot: telegram.User
) -> tuple[Asked, ...]:
    """Return the articles of which /story asks one digest.

    They are in the message itself and in the message that it replies to. `parts` and `replied` are
    the same as for `read_private`. Raises `FileTooLarge`, `UnsupportedMedia`.
    """
    found = (_content(parts, bot), _replied(parts[-1], replied, bot))
    return tuple(one for one in found if one)


def _replied(
    message: telegram.Message, replied: Sequence[telegram.Message], bot: telegram.User
) -> Asked | None:
    """Return the requests in the message that `message` replies to; None when there are none.

    If the reply quotes a part with links, only those count. Raises `FileTooLarge`,
    `UnsupportedMedia`.
    """
    length, _ = length_named(without_calls(message, bot))
    asked = None
    if message.quote:
        asked = _links(links_in_quote(message.quote, message.reply_to_message))
    if not asked and replied:
        asked = _content(replied, bot)
    if not asked and (elsewhere := message.external_reply):
        if elsewhere.document:
            asked = Asked(requests=(_file(elsewhere.document, None),))
        else:
            asked = _links(previewed(elsewhere.link_preview_options))
    return replace(asked, length=length or asked.length, replied=True) if asked else None


def _links(links: Links) -> Asked | None:
    requests = tuple(LinkRequest(url=url) for url in links.likely)
    return Asked(requests=requests) if requests else None


def _content(parts: Sequence[telegram.Message], bot: telegram.User) -> Asked | None:
    """Return the requests in a message: for its files, its links or its text.

    `parts` is the message and those that belong to it. None when it holds nothing to digest.
    Raises `FileTooLarge`, `UnsupportedMedia`.
    """
    forwarded = _forwarded(parts[0])
    links = links_of(parts)
    linked = tuple(LinkRequest(url=url) for url in links.likely)
    files = [one.document for one in parts if one.document and not _medium(one)]
    if files:
        requests = tuple(_file(one, forwarded) for one in files[:MAX_LINKS])
        return Asked(requests=requests, otherwise=linked)
    texts = [said for part in parts if (said := without_calls(part, bot))]
    if not (texts or linked) and (kind := _medium(parts[0])):
        raise UnsupportedMedia(kind=kind)
    length, text = length_named(join_texts(texts)) if texts else (None, "")
    if any(_is_digest(part, bot) for part in parts):
        return Asked(requests=linked, length=length) if linked else None
    if len(texts) > 1 and not parts[0].media_group_id:  # a paste of several messages
        return Asked(requests=(TextRequest(text=text, forwarded=forwarded),), length=length)
    bare = "\n".join(_bare(part, bot) for part in parts)[:_LOOK]
    words = count_words(bare)
    if linked and words < MIN_WORDS:
        return Asked(requests=linked, length=length or length_named(bare)[0])
    if words < _TALK_WORDS:
        return None
    whole = TextRequest(text=text, forwarded=forwarded)
    if not links.apart:
        return Asked(requests=(whole,), length=length)
    teased = tuple(LinkRequest(url=url) for url in links.apart[:MAX_LINKS])
    return Asked(requests=teased, otherwise=(whole,), least_words=words, length=length)


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
    """Return the kind of picture, film or sound in a message; None when there is none."""
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


def _bare(message: telegram.Message, bot: telegram.User) -> str:
    """Return the text or the caption of a message without its links and without calls."""
    text = without_calls(message, bot)
    found = message.parse_entities() or message.parse_caption_entities()
    # the offsets of links are not those in the text without calls, so they are searched by their
    # words. A name in the middle of a line is still there: "LINK @bot short"
    for entity, words in found.items():
        if entity.type in _MARKED_LINKS or is_name(entity, words, bot):
            text = text.replace(words, "", 1)
    return text


def _is_digest(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a message is one of the bot's own: sent, forwarded or sent by way of it."""
    if is_from(message, bot):
        return True
    origin = message.forward_origin
    if isinstance(origin, telegram.MessageOriginUser):
        return origin.sender_user.id == bot.id
    return is_by_way_of(message, bot)


def is_by_way_of(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether a person has sent a message by way of the bot: a digest chosen inline."""
    return bool(message.via_bot and message.via_bot.id == bot.id)


def _is_talk(message: telegram.Message) -> bool:
    """Tell whether a message holds nothing to digest: a sticker, thanks, an opinion."""
    if (message.document and not _medium(message)) or links_of([message]).likely:
        return False
    return count_words((message.text or message.caption or "")[:_LOOK]) < MIN_WORDS


def _is_said_about(message: telegram.Message, bot: telegram.User) -> bool:
    """Tell whether the bot's name is part of something said: "thanks @bot", "ask @bot next"."""
    return mentions(message, bot) and any(map(str.isalpha, without_calls(message, bot)))


def is_from(message: telegram.Message | None, bot: telegram.User) -> bool:
    """Tell whether the bot sent a message; False without a message."""
    return bool(message and message.from_user and message.from_user.id == bot.id)
