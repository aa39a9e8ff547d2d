"""Lists of feeds that come and go as files (OPML)."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.chat.formatting.lines import clip
from bot.chat.formatting.richtext import RichText
from bot.chat.message import Message
from bot.chat.settings.filters import Filters, Wanted
from bot.following.decide import feed_key
from bot.handlers.conversation import conversation_of, may_ask
from bot.handlers.following.place import place_of
from bot.handlers.following.views import feed_view
from bot.outgoing.replies import Notice
from bot.store.following import MOST_FOLLOWS, Mode
from summarizer.feeds import Listed, read_opml, write_opml

if TYPE_CHECKING:
    import telegram

    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services

#: How many of the unusable feeds of a list are named.
_NAMED = 10
#: The most characters of a file's name that are shown.
_NAME_CHARS = 60

_OPML_NAME = "nutgraf.opml"
_OPML_TYPES = frozenset({"text/x-opml", "text/x-opml+xml", "application/x-opml+xml"})


async def on_list(services: Services, update: telegram.Update, _context: Context) -> None:
    """Follow the feeds of a list that was sent in a private chat."""
    if (message := update.message) and message.document:
        conversation = await conversation_of(services, message)
        await take_list(services, conversation, message.document)


async def send_opml(services: Services, conversation: Conversation) -> None:
    """Send what the chat follows as a list that other programs take (OPML)."""
    strings, origin = conversation.strings, conversation.origin
    followed = await services.following.follows_in(origin.chat_id)
    if not followed:
        await services.replies.say(origin, strings("follow-none"))
        return
    feeds = [Listed(title=feed_view(one).title, address=one.feed.url) for one in followed]
    body = write_opml(feeds, title="Nutgraf")
    await services.replies.send_file(
        origin, _OPML_NAME, body, strings("follow-list", count=len(feeds))
    )


async def take_list(
    services: Services, conversation: Conversation, document: telegram.Document
) -> None:
    """Follow the feeds of a list, as many as the chat may; say what became of the others.

    Their articles go into the edition: sent at once they would flood the chat.
    """
    if not await may_ask(services, conversation):
        return
    origin, strings = conversation.origin, conversation.strings
    words = strings("reading", site=clip(document.file_name or _OPML_NAME, _NAME_CHARS))
    notice = Notice()
    try:
        async with services.replies.working(origin, words, notice=notice):
            lines = await _take_feeds(services, conversation, document)
    except BaseException:
        await services.replies.drop(origin, notice)
        raise
    told = Message(body=RichText("\n".join(lines)))
    await services.replies.send(origin, [told], instead_of=notice)


async def _take_feeds(
    services: Services, conversation: Conversation, document: telegram.Document
) -> list[str]:
    """Follow the feeds of a list; return what became of them, in lines of words."""
    origin, strings = conversation.origin, conversation.strings
    body = await services.replies.download(document.file_id)
    # in a thread: it takes so long that on the event loop all other tasks would wait
    listed = await asyncio.to_thread(read_opml, body)
    followed = await services.following.follows_in(origin.chat_id)
    # a feed that has moved keeps its key, and lists may still have its old address
    urls, keys = {one.feed.url for one in followed}, {one.feed.key for one in followed}
    fresh = [
        one for one in listed.feeds
        if one.address not in urls and feed_key(one.address) not in keys
    ]  # fmt: skip
    room = max(0, MOST_FOLLOWS - len(followed))
    wanted = Wanted(filters=Filters(), a_day=None)
    await services.looks.follow_unseen(fresh[:room], place_of(conversation), wanted, Mode.EDITION)
    lines = [strings("list-taken", count=len(fresh[:room]))]
    if again := len(listed.feeds) - len(fresh):
        lines.append(strings("list-known", count=again))
    if left := len(fresh) - len(fresh[:room]):
        lines.append(strings("list-left", count=left, limit=MOST_FOLLOWS))
    if listed.unusable:
        names = " · ".join(clip(name, _NAME_CHARS) for name in listed.unusable[:_NAMED])
        lines.append(strings("list-unusable", count=len(listed.unusable), names=names))
    return lines


def is_list(document: telegram.Document) -> bool:
    """Tell whether a file is a list of feeds, by its name or its media type."""
    name = (document.file_name or "").lower()
    return name.endswith(".opml") or (document.mime_type or "").lower() in _OPML_TYPES
