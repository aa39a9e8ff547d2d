"""/follow: a feed behind a link, a list of feeds, or a person who is quoted."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING

from bot.chat.settings.filters import (
    MOST_ALERTS,
    USUAL_A_DAY,
    Wanted,
    parse_alert,
    parse_filters,
)
from bot.chat.settings.follow_panel import (
    FeedView,
    feed_message,
)
from bot.errors import (
    TooManyFollows,
)
from bot.handlers.conversation import (
    may_ask,
    require_admin,
)
from bot.handlers.following.opml import is_list, take_list
from bot.handlers.following.place import place_of
from bot.outgoing.replies import Notice
from bot.store.following import MOST_FOLLOWS, Mode
from summarizer.errors import BadAddress, SummarizerError
from summarizer.urls import find_links, normalize_link, readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    import telegram

    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services

#: A channel by its name, as people write it.
_NAME = re.compile(r"@([A-Za-z]\w{3,31})", re.ASCII)
#: How many characters of a command are read; the rest is ignored.
_LOOK = 4096
#: The most links in one command.
_MOST_LINKS = 10


async def on_follow(services: Services, update: telegram.Update, _context: Context) -> None:
    """Follow the feed behind a link, the feeds of a list, or a person who is quoted."""
    message = update.effective_message
    if not message or not (conversation := await require_admin(services, update)):
        return
    text = (message.text or message.caption or "")[:_LOOK]
    links, rest = _links_in(text)
    named = None if links else parse_alert(text.strip().partition(" ")[2])
    document = _document_in(message) or _document_in(message.reply_to_message)
    # a list of feeds may have any name: with /follow, what is in the file decides
    if document and (is_list(document) or not (links or named)):
        await take_list(services, conversation, document)
    elif named:
        await _follow_person(services, conversation, named)
    elif not links:
        await services.replies.say(conversation.origin, conversation.strings("follow-usage"))
    else:
        await _follow_all(services, conversation, links, parse_filters(rest))


async def _follow_all(
    services: Services, conversation: Conversation, links: Sequence[str], wanted: Wanted
) -> None:
    """Follow the feeds behind links, with an answer to each. Raises `SummarizerError` for one."""
    for link in links:
        if not await may_ask(services, conversation):
            return
        try:
            await _follow(services, conversation, link, wanted)
        except SummarizerError as refusal:
            if len(links) == 1:
                raise
            await services.replies.say(conversation.refusing, conversation.strings.error(refusal))


async def _follow(
    services: Services, conversation: Conversation, link: str, wanted: Wanted
) -> None:
    origin, strings = conversation.origin, conversation.strings
    words = strings("reading", site=readable_site(site_of(link)))
    followed = await services.following.follows_in(origin.chat_id)
    if len(followed) >= MOST_FOLLOWS:
        raise TooManyFollows(limit=MOST_FOLLOWS)
    notice = Notice()
    try:
        async with services.replies.working(origin, words, notice=notice):
            found = await services.looks.find(link)
    except BaseException:
        await services.replies.drop(origin, notice)
        raise
    known = next((one for one in followed if one.feed.url == found.answer.url), None)
    mode = known.follow.mode if known else Mode.AT_ONCE
    if wanted.a_day is None:
        wanted = replace(wanted, a_day=known.follow.a_day if known else USUAL_A_DAY)
    follow = await services.looks.follow(found, place_of(conversation), wanted, mode)
    newest = found.feed.newest
    view = FeedView(
        follow_id=follow.id,
        title=found.feed.title or readable_site(site_of(found.answer.url)),
        link=found.feed.link or found.answer.url,
        in_edition=follow.mode is Mode.EDITION,
        filters=follow.filters,
        a_day=follow.a_day,
    )
    last = (newest.title or newest.summary, newest.link) if newest else None
    answer = feed_message(view, strings, last=last, answers=True)
    await services.replies.send(origin, [answer], instead_of=notice)


async def _follow_person(services: Services, conversation: Conversation, name: str) -> None:
    """Add a person to the chat's alerts: articles of its feeds that quote them come at once."""
    origin, settings, strings = conversation.origin, conversation.settings, conversation.strings
    others = tuple(one for one in settings.alerts if one.casefold() != name.casefold())
    if len(others) >= MOST_ALERTS:
        await services.replies.say(origin, strings("alert-full", limit=MOST_ALERTS))
        return
    await services.storage.put_settings(origin.chat_id, replace(settings, alerts=(*others, name)))
    words = strings("alert-on", name=name)
    if not await services.following.follows_in(origin.chat_id):
        words += "\n" + strings("follow-none")
    await services.replies.say(origin, words)


def _links_in(text: str) -> tuple[tuple[str, ...], str]:
    """Return the links after a command, and the words after them; ((), "") without a link.

    A channel's name, "@name", counts as the link to the channel. Behind the first link, only what
    has a scheme counts as a further one: "node.js" is a word to look for.
    """
    links: dict[str, None] = {}
    _, *words = text.split()
    while words and len(links) < _MOST_LINKS and (not links or "://" in words[0][:9]):
        if (link := _link(words[0].strip(","))) is None:
            break
        links.setdefault(link)
        words = words[1:]
    return tuple(links), " ".join(words) if links else ""


def _link(word: str) -> str | None:
    """Return the address that a word stands for; None if it is none."""
    if named := _NAME.fullmatch(word):
        return f"https://t.me/{named[1]}"
    word = word.replace("feed://", "https://", 1)
    if not (found := find_links(word)) and "." not in word.strip("."):
        return None
    try:
        return normalize_link(found[0] if found else word)
    except BadAddress:
        return None


def _document_in(message: telegram.Message | None) -> telegram.Document | None:
    return message.document if message else None
