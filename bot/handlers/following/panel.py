"""/following: the list of what a chat follows, and the buttons that change it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import telegram

from bot.chat.settings.follow_panel import (
    PAGE,
    AlertView,
    FollowPress,
    alert_message,
    ended_message,
    feed_message,
    list_message,
    next_a_day,
    parse_follow_press,
)
from bot.chat.strings import strings_for
from bot.errors import (
    CannotEdit,
    NotFollowed,
)
from bot.handlers.conversation import (
    check_press_by_admin,
    require_admin,
    words_for_press,
)
from bot.handlers.following.views import alert_views, feed_view, list_views
from bot.store.following import Mode

if TYPE_CHECKING:
    from bot.chat.message import Message
    from bot.chat.strings import Strings
    from bot.services import Context, Services
    from bot.store.following import Followed


async def on_following(services: Services, update: telegram.Update, _context: Context) -> None:
    """Show what the chat follows."""
    if not (conversation := await require_admin(services, update)):
        return
    followed = await services.following.follows_in(conversation.origin.chat_id)
    shown = list_message(list_views(followed, conversation.settings), conversation.strings)
    await services.replies.send(conversation.origin, [shown])


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
    alert = next((o for o in alert_views(settings) if o.follow_id == press.follow_id), None)
    if alert:
        page = (len(followed) + alert_views(settings).index(alert)) // PAGE + 1
        if press.action == "end":
            await _end_alert(services, chat.id, alert)
            answer = ended_message(alert.title(strings), strings, page=page)
        else:
            answer = alert_message(alert, strings, page=page)
    elif press.follow_id:
        answer = await _apply(services, followed, press, strings, answers=answers)
    else:
        answer = list_message(list_views(followed, settings), strings, page=press.page)
        answer = replace(answer, buttons=()) if press.action == "done" else answer
    if not await services.replies.edit(chat.id, query.message.message_id, answer):
        raise CannotEdit
    await services.replies.queries.toast(query.id)


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
        return ended_message(feed_view(found).title, strings, page=None if answers else page)
    if press.action in set(Mode):
        follow = replace(follow, mode=Mode(press.action))
    elif press.action == "day":
        follow = replace(follow, a_day=next_a_day(follow.a_day))
    if follow != found.follow:
        await services.following.put_follow(follow)
    return feed_message(
        feed_view(replace(found, follow=follow)), strings, answers=answers, page=page
    )


async def _end_alert(services: Services, chat_id: int, alert: AlertView) -> None:
    settings = await services.storage.get_settings(chat_id)
    left = tuple(one for one in settings.alerts if one != alert.name)
    await services.storage.put_settings(chat_id, replace(settings, alerts=left))
