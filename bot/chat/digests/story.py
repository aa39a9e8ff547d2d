"""The digest of a story that several articles tell, and what people can do with it.

Every line names the outlets that have it, and each name is a link to the outlet's own words. The
first outlet is the one whose words are shown.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import groupby
from typing import TYPE_CHECKING

from bot.chat.digests.links import bulleted, headline
from bot.chat.formatting.direction import direct_marked, isolate, isolate_marked
from bot.chat.formatting.lines import one_line
from bot.chat.formatting.quotation import quoted
from bot.chat.formatting.richtext import MarkKind, RichText, join, pack
from bot.chat.message import Button, Message
from bot.errors import BadButton
from summarizer.languages import comma_of
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.digests.edition import Outlet
    from bot.chat.strings import Strings

#: The most articles in a story's digest: a button's data has room for the ids of so many digests.
MOST_ARTICLES = 5

#: The most quotations in a box. A box has one speaker.
_IN_A_BOX = 4
#: A box with more characters is folded.
_FOLDED = 400

_DATA = re.compile(rf"t1:((?:[\w-]{{12}}){{2,{MOST_ARTICLES}}})")
_ID_CHARS = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldLine:
    """A sentence of one of the articles."""

    text: str
    #: The outlets that have it, each with a link to its words; the first is that of `text`.
    outlets: tuple[Outlet, ...]
    #: The start and the end, in `text`, of the words that other articles tell differently.
    stressed: tuple[int, int] | None = None
    #: Whether this is what the newest of the differing articles says.
    newest: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldSaying:
    """A quotation in its longest form."""

    text: str
    #: The outlets that have it, as in `ToldLine`.
    outlets: tuple[Outlet, ...]
    speaker: str | None = None
    role: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ToldStory:
    """A story as several articles tell it."""

    #: The indices of the story's articles among all articles that were given.
    members: tuple[int, ...]
    #: The headline that stands for the story, and the address of its article.
    title: str
    url: str | None
    #: ISO 639-1 code of the language of the articles.
    language: str
    #: The outlet of each member, and the index of the member that it copies; None for an original.
    outlets: tuple[Outlet, ...]
    copy_of: tuple[int | None, ...]
    #: The sentences that several articles have.
    shared: tuple[ToldLine, ...]
    #: What the articles tell differently: for each matter, the ways in which it is told.
    differences: tuple[tuple[ToldLine, ...], ...]
    #: The sentences that only one article has.
    single: tuple[ToldLine, ...]
    #: The quotations; those of one speaker stand together.
    sayings: tuple[ToldSaying, ...]


def story_messages(
    story: ToldStory, strings: Strings, *, quotes: bool = True, after: Sequence[RichText] = ()
) -> tuple[Message, ...]:
    """Return a story as messages, each within Telegram's limits, split between lines.

    `after` are paragraphs that follow it. Without `quotes` the quotations are left out.
    """
    sections = [
        _head(story, strings),
        _section(strings("story-shared"), _lines(story.shared, story.language)),
        _section(strings("story-differ"), _differences(story, strings)),
        _section(
            # of copies of one text it would be untrue that only one has a line
            strings("story-single") if _count_originals(story) > 1 else "",
            _lines(story.single, story.language),
        ),
        _section(f"❝ {strings('quotes-heading')}", _boxes(story, strings) if quotes else []),
        *([one] for one in after),
    ]
    parts = [part for section in sections if section for part in _spaced(section)]
    return tuple(
        Message(body=_without_last_break(join("\n", group)))
        for group in pack(parts, separator="\n")
    )


def name_apart(articles: Sequence[tuple[str, Outlet]], strings: Strings) -> RichText:
    """Return a note that lists the articles (headline, outlet) that are not part of the story."""
    rows = [RichText(strings("story-apart"))]
    for title, outlet in articles:
        rows.append(bulleted(title, outlet.site, strings.language, url=outlet.url))
    return join("\n", rows)


def story_button(digest_ids: Sequence[str], strings: Strings) -> Button:
    """Return the button that makes one digest of several.

    There must be no more than `MOST_ARTICLES` ids.
    """
    words = strings("button-story", count=len(digest_ids))
    return Button(text=words, data="t1:" + "".join(digest_ids))


def is_story_button(button: Button) -> bool:
    """Tell whether a button makes one digest of several."""
    return bool(button.data and button.data.startswith("t1:"))


def parse_story_press(data: str) -> tuple[str, ...]:
    """Return the ids of the digests that a button's `data` names. Raises `BadButton`."""
    if found := _DATA.fullmatch(data):
        ids = found[1]
        return tuple(ids[at : at + _ID_CHARS] for at in range(0, len(ids), _ID_CHARS))
    raise BadButton


def _count_originals(story: ToldStory) -> int:
    return story.copy_of.count(None)


def _head(story: ToldStory, strings: Strings) -> list[RichText]:
    named = [RichText(strings("story-articles", count=len(story.outlets)))]
    named += [
        _name(outlet, strings.language)
        + (f" ({strings('story-copy')})" if copied is not None else "")
        for outlet, copied in zip(story.outlets, story.copy_of, strict=True)
    ]
    outlets = join(" · ", [one for one in named if one.text])
    return [
        headline(story.title, story.language, url=story.url),
        direct_marked(outlets, strings.language),
    ]


def _section(heading: str, lines: Sequence[RichText]) -> list[RichText]:
    """Return lines, the first one joined to its heading so that a message cannot part them."""
    if not lines or not heading:
        return list(lines)
    return [RichText(heading).mark(MarkKind.BOLD) + "\n" + lines[0], *lines[1:]]


def _spaced(section: Sequence[RichText]) -> list[RichText]:
    return [*section[:-1], section[-1] + "\n"]


def _without_last_break(body: RichText) -> RichText:
    return RichText(body.text.removesuffix("\n"), body.marks)


def _lines(lines: Sequence[ToldLine], language: str) -> list[RichText]:
    return [_line(one, language) for one in lines]


def _line(line: ToldLine, language: str) -> RichText:
    bullet = RichText("•").mark_link(line.outlets[0].url)
    words = direct_marked(_stressed(line), language)
    return bullet + " " + words + _names(line.outlets, language)


def _differences(story: ToldStory, strings: Strings) -> list[RichText]:
    """Return what is told differently, with a blank line between one matter and the next."""
    ways = [_ways(one, story.language, strings) for one in story.differences]
    *others, last = ways or [RichText()]
    return [*(one + "\n" for one in others), last] if last.text else []


def _ways(ways: Sequence[ToldLine], language: str, strings: Strings) -> RichText:
    """Return the ways in which something is told, side by side."""
    newest = f" · {isolate(strings('story-newest'), language)}"
    return join("\n", [_line(way, language) + (newest if way.newest else "") for way in ways])


def _stressed(line: ToldLine) -> RichText:
    if line.stressed is None:
        return RichText(line.text)
    start, end = line.stressed
    stressed = RichText(line.text[start:end]).mark(MarkKind.BOLD)
    return RichText(line.text[:start]) + stressed + line.text[end:]


def _names(outlets: Sequence[Outlet], language: str) -> RichText:
    by_site: dict[str, Outlet] = {}
    for one in outlets:
        if one.site:
            by_site.setdefault(one.site, one)
    named = join(" · ", [_name(one, language) for one in by_site.values()])
    return RichText(" — ") + named if named.text else named


def _name(outlet: Outlet, language: str) -> RichText:
    name = RichText(readable_site(one_line(outlet.site))).mark_link(outlet.url)
    return isolate_marked(name, language)


def _boxes(story: ToldStory, strings: Strings) -> list[RichText]:
    """Return the quotations in boxes of at most `_IN_A_BOX`, each box with one speaker's.

    A speaker's role stands only in the first of the speaker's boxes.
    """
    boxes: list[RichText] = []
    introduced: set[str | None] = {None}
    for speaker, said in groupby(story.sayings, key=lambda one: one.speaker):
        sayings = list(said)
        for at in range(0, len(sayings), _IN_A_BOX):
            some = sayings[at : at + _IN_A_BOX]
            rows = [_said(one, story.language) for one in some]
            role = next((one.role for one in sayings if one.role), None)
            shown_role = role if speaker not in introduced else None
            introduced.add(speaker)
            named = direct_marked(_speaker(speaker, shown_role, story, strings), story.language)
            box = join("\n", [*rows, RichText("— ") + named])
            long = len(box.text) > _FOLDED
            boxes.append(box.mark(MarkKind.EXPANDABLE_BLOCKQUOTE if long else MarkKind.BLOCKQUOTE))
    return boxes


def _said(saying: ToldSaying, language: str) -> RichText:
    words = quoted(saying.text, language, url=saying.outlets[0].url)
    return words + _names(saying.outlets, language)


def _speaker(name: str | None, role: str | None, story: ToldStory, strings: Strings) -> RichText:
    if name is None:
        return RichText(strings("quote-unattributed")).mark(MarkKind.ITALIC)
    named = RichText(name).mark(MarkKind.BOLD)
    if not role:
        return named
    return isolate_marked(named, story.language) + comma_of(story.language) + role
