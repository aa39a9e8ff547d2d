"""An edition: the stories that a chat shared, the weightiest first, in one message.

The first stories are told in full, and the next with one line instead of two: as many of each as
one message holds. Then come up to ten headlines. The rest is only counted.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from bot.chat.digests.links import bulleted, headline
from bot.chat.formatting.dates import say_day
from bot.chat.formatting.direction import direct_marked, isolate_marked
from bot.chat.formatting.lines import one_line
from bot.chat.formatting.punctuation import space_behind
from bot.chat.formatting.quotation import quoted
from bot.chat.formatting.richtext import MAX_MARKS, MAX_UNITS, MarkKind, RichText, join, pack
from bot.chat.message import Message
from summarizer.languages import comma_of
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bot.chat.strings import Strings

#: The most stories that are told with lines; a reader does not read more.
MOST_TOLD = 10
#: The most headlines that are listed after them.
_MOST_BRIEF = 10
#: The most outlets that are named under a headline; the others are counted.
_MOST_SOURCES = 4

#: Stands behind an outlet that shows only the beginning of its article for free.
CLOSED = "🔒"

#: The longest headline of a story that is told with lines, in characters.
_TITLE_CHARS = 200
#: The most characters of the names of a list's items (about three lines on a phone), and the
#: fewest names: if fewer fit, none is shown.
_ITEMS_CHARS = 110
_FEWEST_ITEMS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """The site that has an article of a story, and the article's address there."""

    #: A host without "www.", or a name, such as that of a forwarded channel; "" when it is not
    #: known.
    site: str
    url: str | None
    #: Whether only the beginning of the article is free to read.
    is_closed: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A sentence of one of the articles."""

    text: str
    #: The link that opens its page at the sentence; None when the article has no page.
    url: str | None
    #: The heading that the sentence needs to be clear; None if it needs none.
    label: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Saying:
    """A quotation with its speaker."""

    text: str
    speaker: str
    role: str | None
    url: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EditionStory:
    """A story: one article, or several on one event."""

    #: The headline; the beginning of the text where there is none.
    title: str
    #: The outlets of its articles; the first is the one whose headline is shown.
    outlets: tuple[Outlet, ...]
    #: How many people shared it.
    sharers: int
    #: ISO 639-1 code of the language of the articles.
    language: str
    #: Empty where only the headline is told.
    lines: tuple[Line, ...] = ()
    #: The names of all items of a list or a guide; only the first few are shown.
    items: tuple[Line, ...] = ()
    saying: Saying | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """The stories that were shared, the weightiest first."""

    stories: tuple[EditionStory, ...]
    #: How many more articles were shared. They were too many to be grouped into stories.
    left: int = 0


def edition_messages(edition: Edition, strings: Strings, day: datetime) -> tuple[Message, ...]:
    """Return an edition as messages: a single one, unless even its headlines alone fill more.

    `day` is the local time at which it comes.
    """
    parts = _best_fit(edition, _head(strings, day), strings)
    return tuple(Message(body=join("\n\n", group)) for group in pack(parts))


def _best_fit(edition: Edition, head: RichText, strings: Strings) -> list[RichText]:
    """Return the parts: as many stories told in full as fit, then as many told short as fit."""
    stories = edition.stories
    most = min(MOST_TOLD, len(stories))

    def parts(full: int, short: int) -> list[RichText]:
        told = [_tell(story, strings) for story in stories[:full]]
        told += [_tell(story, strings, lines=1) for story in stories[full : full + short]]
        return [head, *told, *_brief(stories[full + short :], edition.left, strings)]

    full = _most(lambda number: _fits(parts(number, 0)), most)
    short = _most(lambda number: _fits(parts(full, number)), most - full)
    return parts(full, short)


def _most(fits: Callable[[int], bool], most: int) -> int:
    """Return the greatest number up to `most` for which `fits` is true; 0 if there is none."""
    return next((number for number in range(most, 0, -1) if fits(number)), 0)


def _fits(parts: Sequence[RichText]) -> bool:
    whole = join("\n\n", parts)
    return whole.units <= MAX_UNITS and len(whole.marks) <= MAX_MARKS


def _head(strings: Strings, day: datetime) -> RichText:
    words = strings("edition-head", date=say_day(day, strings.language))
    return RichText(f"📰 {words}").mark(MarkKind.BOLD)


def _tell(story: EditionStory, strings: Strings, *, lines: int = 2) -> RichText:
    """Return a story: headline, outlets, up to `lines` lines, and items.

    Its quotation is shown only if `lines` is more than 1.
    """
    url = story.outlets[0].url
    parts = [headline(story.title, story.language, url=url, most=_TITLE_CHARS)]
    if (outlets := _outlets(story, strings)).text:
        parts.append(outlets)
    parts += [_line(line, story.language) for line in story.lines[:lines]]
    if story.items:
        parts.append(_items(story.items, strings))
    if story.saying and lines > 1:
        parts.append(_saying(story.saying, story.language).mark(MarkKind.BLOCKQUOTE))
    return join("\n", parts)


def _outlets(story: EditionStory, strings: Strings) -> RichText:
    """Return the outlets, each a link to its article, and how many people shared the story.

    At most `_MOST_SOURCES` are named; a single sharer is not counted.
    """
    named = [one for one in story.outlets if one.site]
    shown = [
        # without a link of ours, the apps make one to the site's first page
        isolate_marked(RichText(_named(one)).mark_link(one.url), strings.language)
        for one in named[:_MOST_SOURCES]
    ]
    if len(named) > _MOST_SOURCES:
        shown.append(RichText(f"+{len(named) - _MOST_SOURCES}"))
    if story.sharers > 1:
        shown.append(RichText(strings("edition-sharers", count=story.sharers)))
    return direct_marked(join(" · ", shown), strings.language)


def _named(outlet: Outlet) -> str:
    name = readable_site(one_line(outlet.site))
    return f"{name} {CLOSED}" if outlet.is_closed else name


def count_items(names: Sequence[str]) -> int:
    """Return how many names of items are shown: as many as fit into `_ITEMS_CHARS` characters.

    Return 0 if these are fewer than three: such long headings are sentences, and say little alone.
    """
    room = accumulate(len(name) + len(" · ") for name in names)
    shown = sum(used <= _ITEMS_CHARS for used in room)
    return shown if shown >= _FEWEST_ITEMS else 0


def _items(items: Sequence[Line], strings: Strings) -> RichText:
    names = [one_line(item.text) for item in items]
    number = count_items(names)
    shown = [RichText(name).mark_link(item.url) for name, item in zip(names, items, strict=True)]
    shown = shown[:number]
    if left := len(items) - number:
        shown.append(RichText(f"+{left}"))
    label = strings("outline")
    return RichText(label + space_behind(label)) + join(" · ", shown)


def _line(line: Line, language: str) -> RichText:
    words = RichText(one_line(line.text))
    if line.label:
        words = RichText(one_line(line.label)).mark(MarkKind.BOLD) + " — " + words
    return RichText("•").mark_link(line.url) + " " + direct_marked(words, language)


def _saying(saying: Saying, language: str) -> RichText:
    role = comma_of(language) + one_line(saying.role) if saying.role else ""
    words = quoted(one_line(saying.text), language, url=saying.url)
    speaker = RichText(one_line(saying.speaker)).mark(MarkKind.BOLD)
    return words + " — " + isolate_marked(speaker, language) + role


def _brief(stories: Sequence[EditionStory], left: int, strings: Strings) -> list[RichText]:
    """Return the part that lists stories by their headlines, and counts those that are left out.

    It is an empty list if there is nothing to list or to count. At most `_MOST_BRIEF` are listed;
    `left` articles are counted beside the rest.
    """
    if not stories and not left:
        return []
    rows = [RichText(strings("edition-brief")).mark(MarkKind.BOLD)] if stories else []
    for story in stories[:_MOST_BRIEF]:
        first = story.outlets[0]
        rows.append(bulleted(story.title, first.site, story.language, url=first.url))
    if left := left + max(0, len(stories) - _MOST_BRIEF):
        rows.append(RichText(strings("edition-left", count=left)).mark(MarkKind.ITALIC))
    return [join("\n", rows)]
