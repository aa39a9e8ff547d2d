"""Digest → Messages: what a digest looks like in the chat."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel import UnknownLocaleError
from babel.dates import format_skeleton

from bot.chat.message import Message
from bot.chat.richtext import MAX_UNITS, MarkKind, RichText, join, pack
from summarizer.fragments import text_fragment
from summarizer.languages import language_of, marks_of
from summarizer.model import Note
from summarizer.options import Length
from summarizer.urls import site_of
from summarizer.words import WORDS_A_MINUTE, count_words

if TYPE_CHECKING:
    from bot.chat.message import Button
    from bot.chat.strings import Strings
    from summarizer.model import Article, Digest, Point, Quote, Span

#: Quotes that stand under the points; the button has them all.
QUOTES_SHOWN = {Length.SHORT: 2, Length.NORMAL: 4, Length.LONG: 6}

#: A page of quotes: some 35 lines, a phone's screen, because who turns a page is at its end.
_PAGE_UNITS = 1200
_PAGE_MARKS = 60

#: An outline of more, some three lines on a phone, is folded; a name of more characters is cut.
_FOLDED_UNITS = 120
_NAME_SIGNS = 60

#: How a quotation ends that begins with the key.
_CLOSING = {"«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "„": "“", "「": "」", "『": "』"}

#: Keeps what stands round it on one line.
_TIE = "\u00a0"

#: Links that open in an app, which knows nothing of text fragments.
_NO_PAGES = frozenset({"t.me", "telegram.me"})


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A digest of a kept article, to be shown at a length in somebody's language."""

    article: Article
    digest: Digest
    length: Length
    strings: Strings
    #: Whether quotes stand under the points.
    quotes: bool = True


def digest_messages(
    view: View, buttons: tuple[tuple[Button, ...], ...] = ()
) -> tuple[Message, ...]:
    """Return the digest as messages that each fit; the buttons are under the first.

    There is seldom more than one: where the quotes do not fit, fewer are shown, and the outline
    where it does.
    """
    points = _points(view)
    groups = pack(points, separator="\n")
    quotes = list(_shown_quotes(view))
    last = join("\n", groups[-1])
    outline = _outline(view)
    if outline.text and (with_outline := last + "\n\n" + outline).units <= MAX_UNITS:
        last = with_outline
    while quotes and (last + "\n\n" + _quotes_section(quotes, view.strings)).units > MAX_UNITS:
        quotes.pop()
    bodies = [*(join("\n", group) for group in groups[:-1]), last]
    if quotes:
        bodies[-1] = bodies[-1] + "\n\n" + _quotes_section(quotes, view.strings)
    return tuple(
        Message(body=body, buttons=() if number else buttons) for number, body in enumerate(bodies)
    )


def quote_pages(view: View) -> tuple[RichText, ...]:
    """Return every quote of the article, in the order of the text, in pages for one message."""
    in_order = sorted(view.digest.quotes, key=lambda quote: quote.parts[0])
    quotes = [_quote(quote, view).mark(MarkKind.BLOCKQUOTE) for quote in in_order]
    groups = pack(quotes, separator="\n", max_units=_PAGE_UNITS, max_marks=_PAGE_MARKS)
    pages = []
    for number, group in enumerate(groups, start=1):
        heading = (
            view.strings("quotes-page", page=number, pages=len(groups))
            if len(groups) > 1
            else view.strings("quotes-heading")
        )
        parts = [RichText(f"❝ {heading}").mark(MarkKind.BOLD)]
        title = _title(view)
        pages.append(join("\n", [*([title] if title.text else []), *parts, *group]))
    return tuple(pages)


def named(url: str) -> RichText:
    """Return the words for one link among several, which lead there."""
    words = RichText(_clip(one_line(url.partition("://")[2]), 60))
    return words.mark_link(url) if url.startswith(("http://", "https://")) else words


def _points(view: View) -> list[RichText]:
    """Return the head of the message and the points, a part each."""
    head = [line for line in (_title(view), RichText(_meta(view))) if line.text]
    notes = [RichText(words).mark(MarkKind.ITALIC) for words in _notes(view)]
    return [
        join("\n", [*head, *notes]) + "\n",
        *(_point(point, view) for point in view.digest.points),
    ]


def _point(point: Point, view: View) -> RichText:
    bullet = _to_place(view, point.text, "•") + " "
    if point.label:
        bullet += RichText(one_line(point.label.text)).mark(MarkKind.BOLD) + " — "
    return bullet + one_line(point.text)


def _outline(view: View) -> RichText:
    """Return the names of the text's items on one line, each a link to its place there."""
    entries = view.digest.outline
    if not entries:
        return RichText()
    links = [
        _to_place(view, entry.text, _clip(one_line(entry.text), _NAME_SIGNS)) for entry in entries
    ]
    line = RichText(f"{view.strings('outline')} ") + join(" · ", links)
    return line.mark(MarkKind.EXPANDABLE_BLOCKQUOTE) if line.units > _FOLDED_UNITS else line


def _title(view: View) -> RichText:
    title = one_line(view.digest.title or "")
    return RichText(_clip(title, 250)).mark(MarkKind.BOLD).mark_link(view.digest.url)


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
    parts = [
        one_line(digest.site or ""),
        _clip(one_line(", ".join(digest.authors)), 80),
        _date(view),
        f"{strings('meta-words', words=digest.words)}, {f'{long} → {short}'.replace(' ', _TIE)}",
    ]
    return " · ".join(part for part in parts if part)


def _date(view: View) -> str:
    if view.digest.published is None:
        return ""
    language = view.strings.language
    try:
        # of the two orders that English has, the one that its other readers know as well
        locale = "en_GB" if language == "en" else language
        return format_skeleton("yMMMd", view.digest.published, locale=locale)
    except UnknownLocaleError:
        return f"{view.digest.published:%Y-%m-%d}"


def _notes(view: View) -> list[str]:
    known = (Note.TEASER, Note.LANGUAGE_UNKNOWN, Note.TRUNCATED)
    return [
        view.strings("note-" + note.replace("_", "-"), words=view.digest.words)
        for note in known
        if note in view.digest.notes
    ]


def _shown_quotes(view: View) -> list[RichText]:
    """Return the quotes that stand under the points, leaving out what the points say already."""
    if not view.quotes:
        return []
    said = [point.sentence.span for point in view.digest.points]
    fresh = [quote for quote in view.digest.quotes if not _said(quote, said)]
    return [_quote(quote, view) for quote in fresh[: QUOTES_SHOWN[view.length]]]


def _said(quote: Quote, points: list[Span]) -> bool:
    """Tell whether a part of the quote stands in a point: read twice, it looks like a mistake."""
    return any(
        point.start <= part.start and part.end <= point.end
        for part in quote.parts
        for point in points
    )


def _quotes_section(quotes: list[RichText], strings: Strings) -> RichText:
    heading = RichText(f"❝ {strings('quotes-heading')}").mark(MarkKind.BOLD)
    listed = join("\n\n", quotes).mark(MarkKind.EXPANDABLE_BLOCKQUOTE)
    return heading + "\n" + listed


def _quote(quote: Quote, view: View) -> RichText:
    opening, closing = _marks(quote, view.article)
    words = one_line(quote.text)
    # quoted words from the middle of a sentence
    dots = "… " if words[:1].islower() else ""
    first = quote.parts[0].of(view.article.text)
    body = _to_place(view, first, opening) + f"{dots}{words}{closing}\n— "
    if quote.speaker is None:
        return body + RichText(view.strings("quote-unattributed")).mark(MarkKind.ITALIC)
    name = RichText(one_line(quote.speaker.name)).mark(MarkKind.BOLD)
    role = f", {one_line(quote.speaker.role)}" if quote.speaker.role else ""
    return body + name + role


def _marks(quote: Quote, article: Article) -> tuple[str, str]:
    """Return the marks of the article's language; its own, where there are no rules for it."""
    if language_of(article.language) is None:
        start = quote.parts[0].start
        opening = article.text[max(0, start - 1) : start]
        if opening in _CLOSING:
            return opening, _CLOSING[opening]
    return marks_of(article.language)


def _to_place(view: View, words: str, shown: str) -> RichText:
    """Return what is shown for some words of the page, as a link to their place there."""
    url = view.digest.url
    if url is None or site_of(url) in _NO_PAGES:
        return RichText(shown)
    return RichText(shown).mark_link(text_fragment(url, words, view.article.text))


def one_line(text: str) -> str:
    """Return `text` on one line, without signs that would turn or hide what stands around it."""
    # joiners belong to the spelling in many scripts and to emoji
    flat = " ".join(text.split())
    if flat.isprintable():  # most are, and to look at every sign takes 100 times as long
        return flat
    return "".join(
        c for c in flat if c in "\u200c\u200d" or unicodedata.category(c) not in _HIDDEN
    )


#: Control, format, surrogate, private and unassigned signs.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def _clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
