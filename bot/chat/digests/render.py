"""Digest → Messages: what a digest looks like in the chat."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.digests.links import link_title, link_words
from bot.chat.digests.quotes import quotes_section
from bot.chat.digests.view import View, fresh_quotes, is_fresh, shows_all
from bot.chat.formatting.dates import day_of
from bot.chat.formatting.direction import (
    arrow_of,
    direct,
    direct_marked,
    isolate,
    isolate_marked,
)
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.punctuation import join_list, space_behind
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind, RichText, join, pack
from bot.chat.message import Message
from summarizer.languages import UNSPACED_CODES, comma_of
from summarizer.model import Note
from summarizer.urls import readable_site
from summarizer.words import WORDS_A_MINUTE, count_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from bot.chat.digests.sequel import Sequel
    from bot.chat.message import Button
    from summarizer.model import Point

#: An outline that is longer than this, some three lines on a phone, is folded.
_FOLDED_UNITS = 120

#: An item's name that is longer than this many characters is cut.
_NAME_CHARS = 60

#: The names of quoted people whom the chat follows are cut at so many characters in all.
_ALERT_CHARS = 120
#: The headline of an earlier article is cut at so many characters.
_EARLIER_CHARS = 120

#: A no-break space: the words beside it stay on one line.
_TIE = "\u00a0"


def digest_messages(
    view: View, make_buttons: Callable[[bool], tuple[tuple[Button, ...], ...]] = lambda _: ()
) -> tuple[Message, ...]:
    """Return the digest as messages, each within Telegram's limits; the first has the buttons.

    There is seldom more than one: quotes that do not fit are left out, and so is the outline.
    `make_buttons` returns the buttons; its argument is whether all quotes stand in their message.
    """
    points = _points(view)
    groups = pack(points, separator="\n")
    quotes = list(fresh_quotes(view)) if view.quotes else []
    last = join("\n", groups[-1])
    outline = _outline(view)
    if outline.text and (with_outline := last + "\n\n" + outline).units <= MAX_UNITS:
        last = with_outline
    while quotes and (last + "\n\n" + quotes_section(quotes, view)).units > MAX_UNITS:
        quotes.pop()
    bodies = [*(join("\n", group) for group in groups[:-1]), last]
    if quotes:
        bodies[-1] = bodies[-1] + "\n\n" + quotes_section(quotes, view)
    buttons = make_buttons(len(bodies) == 1 and shows_all(quotes, view))
    return tuple(
        Message(body=body, buttons=() if number else buttons) for number, body in enumerate(bodies)
    )


def _points(view: View) -> list[RichText]:
    """Return the head of the message, what is new if there is a sequel, and the points, in parts.

    The points that are among the new sentences are left out.
    """
    head = [line for line in (link_title(view), RichText(_meta(view)), _alert(view)) if line.text]
    notes = [RichText(words).mark(MarkKind.ITALIC) for words in _notes(view)]
    points = [point for point in view.digest.points if not is_fresh(point, view)]
    return [
        join("\n", [*head, *notes]) + "\n",
        *(_sequel(view.sequel, view) if view.sequel else []),
        *(_point(point, view) for point in points),
    ]


def _alert(view: View) -> RichText:
    """Return a line that names the quoted people whom the chat follows; empty if it has none."""
    names = dict.fromkeys(one_line(one.speaker.name) for one in view.wanted if one.speaker)
    if not names:
        return RichText()
    words = view.strings("alert-quoted", names=clip(" · ".join(names), _ALERT_CHARS))
    return RichText(f"🔔 {words}").mark(MarkKind.BOLD)


def _sequel(sequel: Sequel, view: View) -> list[RichText]:
    """Return a link to the earlier digest of the story, then the sentences that are new."""
    strings, text = view.strings, view.article.text
    site = readable_site(one_line(sequel.site))
    title = clip(one_line(sequel.title), _EARLIER_CHARS) + (f" · {site}" if site else "")
    label = f"↪ {strings('story-before')}"
    known = RichText(label + space_behind(label)) + RichText(title).mark_link(sequel.link)
    lines = [one_line(span.of(text)) for span in sequel.fresh]
    rows = [
        link_words(view, span.of(text), "•") + f" {line}"
        for span, line in zip(sequel.fresh, lines, strict=True)
    ]
    if rows:
        rows[0] = RichText(strings("story-new")).mark(MarkKind.BOLD) + "\n" + rows[0]
    *others, last = [known, *rows]
    is_end = all(is_fresh(point, view) for point in view.digest.points)
    return [*others, last if is_end else last + "\n"]


def _point(point: Point, view: View) -> RichText:
    bullet = link_words(view, point.text, "•") + " "
    words = RichText(one_line(point.text))
    if point.label:
        label = RichText(one_line(point.label.text)).mark(MarkKind.BOLD)
        words = label + " — " + words
    return bullet + direct_marked(words, view.article.language)


def _outline(view: View) -> RichText:
    """Return the names of the text's items on one line, each a link to its place in the page.

    It is empty if there are no items.
    """
    entries = view.digest.outline
    if not entries:
        return RichText()
    language = view.strings.language
    links = [
        isolate_marked(
            link_words(view, entry.text, clip(one_line(entry.text), _NAME_CHARS)), language
        )
        for entry in entries
    ]
    label = view.strings("outline")
    line = RichText(label + space_behind(label)) + join(" · ", links)
    return line.mark(MarkKind.EXPANDABLE_BLOCKQUOTE) if line.units > _FOLDED_UNITS else line


def _meta(view: View) -> str:
    digest, strings = view.digest, view.strings
    read = sum(count_words(point.sentence.text) for point in digest.points)
    minutes = max(1, round(digest.words / WORDS_A_MINUTE))
    seconds = max(5, 5 * round(read / WORDS_A_MINUTE * 60 / 5))
    long = strings("meta-minutes", minutes=minutes)
    short = (
        strings("meta-seconds", seconds=seconds)
        if seconds < 60
        else strings("meta-minutes", minutes=round(seconds / 60))
    )
    counted = (
        strings("meta-characters", words=digest.words)
        if digest.language in UNSPACED_CODES
        else strings("meta-words", words=digest.words)
    )
    language = strings.language
    authors = clip(one_line(join_list(digest.authors, digest.language)), 80)
    parts = [
        isolate(readable_site(one_line(digest.site or "")), language),
        isolate(authors, language),
        _date(view),
        counted + comma_of(language) + f"{long} {arrow_of(language)} {short}".replace(" ", _TIE),
    ]
    return direct(" · ".join(part for part in parts if part), language)


def _date(view: View) -> str:
    if view.digest.published is None:
        return ""
    return day_of(view.digest.published, view.strings.language)


def _notes(view: View) -> list[str]:
    known = (Note.TEASER, Note.LANGUAGE_UNKNOWN, Note.TRUNCATED)
    return [
        view.strings("note-" + note.replace("_", "-"), words=view.digest.words)
        for note in known
        if note in view.digest.notes
    ]
