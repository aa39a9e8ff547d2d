"""What a chat follows, as messages with buttons: a feed, a person, and the list of all."""

from __future__ import annotations

import hashlib
import re
from base64 import urlsafe_b64encode
from dataclasses import dataclass
from typing import TYPE_CHECKING

from bot.chat.formatting.direction import isolate_marked
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.punctuation import space_behind
from bot.chat.formatting.richtext import MarkKind, RichText, join
from bot.chat.message import Button, Message
from bot.errors import BadButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.settings.filters import Filters
    from bot.chat.strings import Strings

#: How many feeds and people stand on one page of the list.
PAGE = 8

#: The daily limits that presses of a button go through; 0 means no limit.
A_DAY = (3, 10, 20, 0)

_TITLE_CHARS = 60
#: Stands before the words for an alert: quotes of a person that come at once.
_BELL = "🔔 "
_BUTTON_CHARS = 40
_DATA = re.compile(r"w1:(?:(list|done)(?::(\d{1,3}))?|([\w-]{12}):(at_once|edition|end|open|day))")


@dataclass(frozen=True, slots=True, kw_only=True)
class FollowPress:
    """The press of a button under one of these messages."""

    #: For one feed: "at_once", "edition", "end", "open" or "day". For a person: "end" or "open".
    #: For the list: "list" or "done".
    action: str
    #: Stands for the feed or the person that is meant; "" for the list.
    follow_id: str = ""
    #: For the list: the number of its page, from 1.
    page: int = 1

    def data(self) -> str:
        """Return the button's data."""
        if self.follow_id:
            return f"w1:{self.follow_id}:{self.action}"
        return f"w1:{self.action}:{self.page}"


def parse_follow_press(data: str) -> FollowPress:
    """Return the press that `data` stands for. Raises `BadButton`."""
    found = _DATA.fullmatch(data)
    if found is None:
        raise BadButton
    if found[3]:
        return FollowPress(action=found[4], follow_id=found[3])
    return FollowPress(action=found[1], page=int(found[2] or 1))


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedView:
    """A feed that the chat follows, as people see it."""

    follow_id: str
    title: str
    #: The address that its title leads to.
    link: str
    in_edition: bool
    filters: Filters
    #: The most articles a day; None for no limit.
    a_day: int | None
    #: Whether every look at the feed has failed for a week.
    is_gone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AlertView:
    """A person whose quotes the chat wants to be told of."""

    name: str

    @property
    def follow_id(self) -> str:
        """Return what stands for the person in buttons: 12 characters."""
        told = hashlib.blake2b(self.name.encode(errors="replace"), digest_size=9).digest()
        return urlsafe_b64encode(told).decode()

    def title(self, strings: Strings) -> str:
        """Return the words for the alert in messages and on buttons."""
        return strings("alert-title", name=self.name)


def feed_message(
    view: FeedView, strings: Strings, *, last: tuple[str, str | None] | None = None,
    answers: bool = False, page: int = 1,
) -> Message:  # fmt: skip
    """Return a feed with its buttons. `page` is the page of the list that it stands on.

    `last` is the title and the address of the feed's newest entry. With `answers` the message
    answers /follow: it has a heading, its last button takes the request back, and there are no
    buttons for the daily limit and for the way back to the list.
    """
    title = RichText(_shorten(view.title, _TITLE_CHARS)).mark(MarkKind.BOLD).mark_link(view.link)
    lines = [_labelled("follow-heading", title, strings) if answers else title]
    if last:
        words = RichText(_shorten(last[0], 200) or (last[1] or "")).mark_link(last[1])
        lines.append(_labelled("follow-last", words, strings))
    lines += [RichText(words) for words in _about(view, strings)]
    modes = (
        _button(view, "at_once", _ticked(strings("follow-at-once"), not view.in_edition)),
        _button(view, "edition", _ticked(strings("follow-edition"), view.in_edition)),
    )
    end = _button(view, "end", strings("follow-not-after-all" if answers else "follow-end"),
                  destroys=not answers)  # fmt: skip
    if answers:
        return Message(body=join("\n", lines), buttons=(modes, (end,)))
    day = strings("follow-day", count=view.a_day) if view.a_day else strings("follow-day-all")
    back = _back(page, strings)
    rows = (modes, (_button(view, "day", day),), (end, back))
    lines.append(RichText(strings("follow-change")).mark(MarkKind.ITALIC))
    return Message(body=join("\n", lines), buttons=rows)


def alert_message(view: AlertView, strings: Strings, *, page: int = 1) -> Message:
    """Return a person whose quotes the chat wants to be told of.

    One button ends that, and one leads back to the list. `page` is the page of the list that the
    person stands on.
    """
    end = _button(view, "end", strings("follow-end"), destroys=True)
    back = _back(page, strings)
    title = RichText(_shorten(f"{_BELL}{view.title(strings)}", _TITLE_CHARS)).mark(MarkKind.BOLD)
    return Message(body=title, buttons=((end, back),))


def list_message(
    views: Sequence[FeedView | AlertView], strings: Strings, *, page: int = 1
) -> Message:
    """Return a page of the list of what the chat follows, with a button for each."""
    if not views:
        return Message(body=RichText(strings("follow-none")))
    pages = -(-len(views) // PAGE)
    page = min(max(1, page), pages)
    title = RichText(strings("follow-list", count=len(views))).mark(MarkKind.BOLD)
    rows: list[tuple[Button, ...]] = [
        (_button(view, "open", _shorten(_name(view, strings), _BUTTON_CHARS)),)
        for view in views[(page - 1) * PAGE : page * PAGE]
    ]
    turns = [
        Button(text=strings(key), data=FollowPress(action="list", page=to).data())
        for key, to in (("button-previous", page - 1), ("button-next", page + 1))
        if 1 <= to <= pages
    ]
    if turns:
        rows.append(tuple(turns))
    rows.append((Button(text=strings("settings-done"), data=FollowPress(action="done").data()),))
    return Message(body=title + "\n" + strings("follow-list-body"), buttons=tuple(rows))


def ended_message(title: str, strings: Strings, *, page: int | None = None) -> Message:
    """Return the notice that a feed or a person is not followed any more.

    With `page` a button leads back to that page of the list.
    """
    body = RichText(strings("follow-ended", title=_shorten(title, _TITLE_CHARS)))
    return Message(body=body, buttons=((_back(page, strings),),) if page else ())


def next_a_day(a_day: int | None) -> int | None:
    """Return the daily limit that a press sets in place of `a_day`; None for no limit."""
    now = a_day or 0
    at = A_DAY.index(now) if now in A_DAY else -1
    return A_DAY[(at + 1) % len(A_DAY)] or None


def _about(view: FeedView, strings: Strings) -> list[str]:
    """Return the lines about a feed: when its articles come, its filters and its daily limit."""
    said = [strings("follow-mode-edition" if view.in_edition else "follow-mode-at-once")]
    if view.is_gone:
        said.append(strings("follow-rests"))
    filters = view.filters
    for key, words in (
        ("follow-words", filters.words), ("follow-without", filters.without),
        ("follow-quoted", filters.quoted),
    ):  # fmt: skip
        if words:
            said.append(strings(key, words=_shorten(" · ".join(words), 300)))
    if view.a_day:
        said.append(strings("follow-a-day", count=view.a_day))
    return said


def _button(
    view: FeedView | AlertView, action: str, text: str, *, destroys: bool = False
) -> Button:
    data = FollowPress(action=action, follow_id=view.follow_id).data()
    return Button(text=text, data=data, destroys=destroys)


def _back(page: int, strings: Strings) -> Button:
    return Button(text=strings("settings-back"), data=FollowPress(action="list", page=page).data())


def _labelled(key: str, words: RichText, strings: Strings) -> RichText:
    label = strings(key)
    return RichText(label + space_behind(label)) + isolate_marked(words, strings.language)


def _ticked(words: str, ticked: bool) -> str:
    return f"✓ {words}" if ticked else words


def _name(view: FeedView | AlertView, strings: Strings) -> str:
    if isinstance(view, AlertView):
        return _BELL + view.title(strings)
    return f"⚠ {view.title}" if view.is_gone else view.title


def _shorten(text: str, most: int) -> str:
    return clip(one_line(text), most)
