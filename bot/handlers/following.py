"""/follow, /following, and lists of feeds that come and go as OPML."""

from __future__ import annotations

import asyncio
import re
from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.filters import MOST_ALERTS, USUAL_A_DAY, Filters, Wanted, parse_alert, parse_filters
from bot.chat.follow_panel import (
    PAGE,
    AlertView,
    FeedView,
    FollowPress,
    alert_message,
    ended_message,
    feed_message,
    list_message,
    next_a_day,
    parse_follow_press,
)
from bot.chat.message import Message
from bot.chat.render import clip
from bot.chat.richtext import RichText
from bot.chat.strings import strings_for
from bot.errors import (
    CannotEdit,
    NotFollowed,
    TooManyFollows,
)
from bot.following.looks import Place
from bot.handlers.conversation import (
    check_press_by_admin,
    conversation_of,
    may_ask,
    require_admin,
    words_for_press,
)
from bot.store.following import MOST_FOLLOWS, Mode
from summarizer.errors import BadAddress, SummarizerError
from summarizer.feeds import Listed, read_opml, write_opml
from summarizer.urls import find_links, normalize_link, readable_site, site_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.chat_settings import ChatSettings
    from bot.chat.strings import Strings
    from bot.handlers.conversation import Conversation
    from bot.services import Context, Services
    from bot.store.following import Followed

#: A channel by its name, as people write it.
_NAME = re.compile(r"@([A-Za-z]\w{3,31})", re.ASCII)
#: How many characters of a command are read; the rest is ignored.
_LOOK = 4096
#: The most links in one command.
_MOST_LINKS = 10
#: How many of the unusable feeds of a list are named.
_NAMED = 10
#: The most characters of a file's name that are shown.
_NAME_CHARS = 60

_OPML_NAME = "nutgraf.opml"
_OPML_TYPES = frozenset({"text/x-opml", "text/x-opml+xml", "application/x-opml+xml"})


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
        await _take_list(services, conversation, document)
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


async def on_list(services: Services, update: telegram.Update, _context: Context) -> None:
    """Follow the feeds of a list that was sent in a private chat."""
    if (message := update.message) and message.document:
        conversation = await conversation_of(services, message)
        await _take_list(services, conversation, message.document)


async def on_following(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show what the chat follows."""
    if not (conversation := await require_admin(services, update)):
        return
    followed = await services.following.follows_in(conversation.origin.chat_id)
    shown = list_message(_views(followed, conversation.settings), conversation.strings)
    await services.replies.send(conversation.origin, [shown])


async def send_opml(services: Services, conversation: Conversation) -> None:
    """Send what the chat follows as a list that other programs take (OPML)."""
    strings, origin = conversation.strings, conversation.origin
    followed = await services.following.follows_in(origin.chat_id)
    if not followed:
        await services.replies.say(origin, strings("follow-none"))
        return
    feeds = [Listed(title=_view(one).title, address=one.feed.url) for one in followed]
    body = write_opml(feeds, title="Nutgraf")
    await services.replies.send_file(
        origin, _OPML_NAME, body, strings("follow-list", count=len(feeds))
    )


async def on_press(services: Services, update: telegram.Update, _context: Context) -> None:
    """Do what the pressed button says: change or end a feed, end an alert, or turn a page."""
    if not (query := update.callback_query):
        return
    press = parse_follow_press(query.data or "")
    await check_press_by_admin(services, query)
    assert query.message  # noqa: S101  # `check_press_by_admin` has checked it
    chat = query.message.chat
    settings, strings = await words_for_press(services, query)
    followed = await services.following.follows_in(chat.id)
    if not settings.language and followed:  # the message keeps its language, whoever presses
        strings = strings_for(followed[0].follow.language or strings.language)
    # the buttons of an answer to /follow differ from those of the list
    rows = query.message.reply_markup if isinstance(query.message, telegram.Message) else None
    shown = len(rows.inline_keyboard) if rows else 0
    answers = shown == 2 and press.action != "open"  # so has the list of a single feed
    alert = next((o for o in _alerts(settings) if o.follow_id == press.follow_id), None)
    if alert:
        page = (len(followed) + _alerts(settings).index(alert)) // PAGE + 1
        if press.action == "end":
            await _end_alert(services, chat.id, alert)
            answer = ended_message(alert.title(strings), strings, page=page)
        else:
            answer = alert_message(alert, strings, page=page)
    elif press.follow_id:
        answer = await _apply(services, followed, press, strings, answers=answers)
    else:
        answer = list_message(_views(followed, settings), strings, page=press.page)
        answer = replace(answer, buttons=()) if press.action == "done" else answer
    if not await services.replies.edit(chat.id, query.message.message_id, answer):
        raise CannotEdit
    await services.replies.toast(query.id)


async def _apply(
    services: Services, followed: tuple[Followed, ...], press: FollowPress, strings: Strings,
    *, answers: bool,
) -> Message:  # fmt: skip
    """Do what a button says; return the new form of its message. Raises `NotFollowed`."""
    found = next((one for one in followed if one.follow.id == press.follow_id), None)
    if found is None:
        raise NotFollowed
    follow, page = found.follow, followed.index(found) // PAGE + 1
    if press.action == "end":
        await services.following.end_follow(follow.id)
        return ended_message(_view(found).title, strings, page=None if answers else page)
    if press.action in set(Mode):
        follow = replace(follow, mode=Mode(press.action))
    elif press.action == "day":
        follow = replace(follow, a_day=next_a_day(follow.a_day))
    if follow != found.follow:
        await services.following.put_follow(follow)
    return feed_message(_view(replace(found, follow=follow)), strings, answers=answers, page=page)


async def _follow(
    services: Services, conversation: Conversation, link: str, wanted: Wanted
) -> None:
    origin, strings = conversation.origin, conversation.strings
    words = strings("reading", site=readable_site(site_of(link)))
    followed = await services.following.follows_in(origin.chat_id)
    if len(followed) >= MOST_FOLLOWS:
        raise TooManyFollows(limit=MOST_FOLLOWS)
    async with services.replies.working(origin, words) as notice:
        try:
            found = await services.looks.find(link)
        except BaseException:
            await services.replies.drop(origin, notice)
            raise
    known = next((one for one in followed if one.feed.url == found.answer.url), None)
    mode = known.follow.mode if known else Mode.AT_ONCE
    if wanted.a_day is None:
        wanted = replace(wanted, a_day=known.follow.a_day if known else USUAL_A_DAY)
    follow = await services.looks.follow(found, _place(conversation), wanted, mode)
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


async def _end_alert(services: Services, chat_id: int, alert: AlertView) -> None:
    settings = await services.storage.get_settings(chat_id)
    left = tuple(one for one in settings.alerts if one != alert.name)
    await services.storage.put_settings(chat_id, replace(settings, alerts=left))


async def _take_list(
    services: Services, conversation: Conversation, document: telegram.Document
) -> None:
    """Follow the feeds of a list, as many as the chat may; say what became of the others.

    Their articles go into the edition: sent at once they would flood the chat.
    """
    if not await may_ask(services, conversation):
        return
    origin, strings = conversation.origin, conversation.strings
    words = strings("reading", site=clip(document.file_name or _OPML_NAME, _NAME_CHARS))
    async with services.replies.working(origin, words) as notice:
        try:
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
    known = {one.feed.url for one in await services.following.follows_in(origin.chat_id)}
    fresh = [one for one in listed.feeds if one.address not in known]
    room = max(0, MOST_FOLLOWS - len(known))
    wanted = Wanted(filters=Filters(), a_day=None)
    await services.looks.follow_unseen(fresh[:room], _place(conversation), wanted, Mode.EDITION)
    lines = [strings("list-taken", count=len(fresh[:room]))]
    if again := len(listed.feeds) - len(fresh):
        lines.append(strings("list-known", count=again))
    if left := len(fresh) - len(fresh[:room]):
        lines.append(strings("list-left", count=left, limit=MOST_FOLLOWS))
    if listed.unusable:
        names = " · ".join(name[:60] for name in listed.unusable[:_NAMED])
        lines.append(strings("list-unusable", count=len(listed.unusable), names=names))
    return lines


def _place(conversation: Conversation) -> Place:
    origin = conversation.origin
    return Place(
        chat_id=origin.chat_id, thread_id=origin.thread_id,
        direct_topic_id=origin.direct_topic_id, asker_id=origin.asker_id,
        language=conversation.strings.language,
    )  # fmt: skip


def _views(
    followed: Sequence[Followed], settings: ChatSettings
) -> tuple[FeedView | AlertView, ...]:
    return (*map(_view, followed), *_alerts(settings))


def _alerts(settings: ChatSettings) -> tuple[AlertView, ...]:
    return tuple(AlertView(name=name) for name in settings.alerts)


def _view(one: Followed) -> FeedView:
    return FeedView(
        follow_id=one.follow.id,
        title=one.feed.title or readable_site(site_of(one.feed.url)),
        link=one.feed.url,
        in_edition=one.follow.mode is Mode.EDITION,
        filters=one.follow.filters,
        a_day=one.follow.a_day,
        is_gone=one.feed.is_gone,
    )


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


def is_list(document: telegram.Document) -> bool:
    """Tell whether a file is a list of feeds, by its name or its media type."""
    name = (document.file_name or "").lower()
    return name.endswith(".opml") or (document.mime_type or "").lower() in _OPML_TYPES
