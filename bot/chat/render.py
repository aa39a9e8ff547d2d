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
from summarizer.languages import UNSPACED_CODES, language_of, marks_of
from summarizer.model import Note
from summarizer.options import Length
from summarizer.urls import site_of
from summarizer.words import WORDS_A_MINUTE, count_words

if TYPE_CHECKING:
    from bot.chat.message import Button
    from bot.chat.strings import Strings
    from summarizer.model import Article, Digest, Quote, Span

#: How many quotes are shown under the points at most; a button leads to all of them.
QUOTES_SHOWN = {Length.SHORT: 2, Length.NORMAL: 4, Length.LONG: 6}

#: The longest page of quotes, in UTF-16 units and in marks. It fills the screen of a phone, some
#: 35 lines, so that a reader who turns the page does not have to scroll back to its start.
_PAGE_UNITS = 1200
_PAGE_MARKS = 60

#: For each opening quotation mark the closing one.
_CLOSING = {"«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "„": "“", "「": "」", "『": "』"}

#: A no-break space: the words beside it stay on one line.
_TIE = "\u00a0"

#: Sites whose links open in an app, which ignores text fragments.
_NO_PAGES = frozenset({"t.me", "telegram.me"})


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A digest, and how to show it: its article, the length and the words."""

    article: Article
    digest: Digest
    length: Length
    strings: Strings
    #: Whether quotes are shown under the points.
    quotes: bool = True


def digest_messages(
    view: View, buttons: tuple[tuple[Button, ...], ...] = ()
) -> tuple[Message, ...]:
    """Return the digest as messages, each within Telegram's limits; the first has the buttons.

    There is seldom more than one, because quotes that do not fit are left out.
    """
    points = _points(view)
    groups = pack(points, separator="\n")
    quotes = list(_shown_quotes(view))
    last = join("\n", groups[-1])
    while quotes and (last + "\n\n" + _quotes_section(quotes, view.strings)).units > MAX_UNITS:
        quotes.pop()
    bodies = [join("\n", group) for group in groups]
    if quotes:
        bodies[-1] = bodies[-1] + "\n\n" + _quotes_section(quotes, view.strings)
    return tuple(
        Message(body=body, buttons=() if number else buttons) for number, body in enumerate(bodies)
    )


def quote_pages(view: View) -> tuple[RichText, ...]:
    """Return all quotes of the article, in the order of the text, as pages of one message each."""
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


def name_link(url: str) -> RichText:
    """Return an address, shortened, as a link to it: it names one article among several."""
    words = RichText(_clip(one_line(url.partition("://")[2]), 60))
    return words.mark_link(url) if url.startswith(("http://", "https://")) else words


def _points(view: View) -> list[RichText]:
    """Return the head of the message and the points, each as a part of its own."""
    head = [line for line in (_title(view), RichText(_meta(view))) if line.text]
    notes = [RichText(words).mark(MarkKind.ITALIC) for words in _notes(view)]
    points = [
        _leading(view, point.sentence.text, "•") + " " + one_line(point.sentence.text)
        for point in view.digest.points
    ]
    return [join("\n", [*head, *notes]) + "\n", *points]


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
    counted = (
        strings("meta-characters", words=digest.words)
        if digest.language in UNSPACED_CODES
        else strings("meta-words", words=digest.words)
    )
    parts = [
        one_line(digest.site or ""),
        _clip(one_line(", ".join(digest.authors)), 80),
        _date(view),
        f"{counted}, {f'{long} → {short}'.replace(' ', _TIE)}",
    ]
    return " · ".join(part for part in parts if part)


def _date(view: View) -> str:
    if view.digest.published is None:
        return ""
    language = view.strings.language
    try:
        # English has two orders; day before month is the one that other countries use, too
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
    """Return the quotes to show under the points, without those that the points contain."""
    if not view.quotes:
        return []
    said = [point.sentence.span for point in view.digest.points]
    fresh = [quote for quote in view.digest.quotes if not _is_shown(quote, said)]
    return [_quote(quote, view) for quote in fresh[: QUOTES_SHOWN[view.length]]]


def _is_shown(quote: Quote, points: list[Span]) -> bool:
    """Tell whether a point contains a part of the quote: shown twice, it looks like a mistake."""
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
    # the quotation begins in the middle of a sentence
    dots = "… " if words[:1].islower() else ""
    first = quote.parts[0].of(view.article.text)
    body = _leading(view, first, opening) + f"{dots}{words}{closing}\n— "
    if quote.speaker is None:
        return body + RichText(view.strings("quote-unattributed")).mark(MarkKind.ITALIC)
    name = RichText(one_line(quote.speaker.name)).mark(MarkKind.BOLD)
    role = f", {one_line(quote.speaker.role)}" if quote.speaker.role else ""
    return body + name + role


def _marks(quote: Quote, article: Article) -> tuple[str, str]:
    """Return the quotation marks of the article's language.

    For a language without rules, return those that the article itself has at the quote.
    """
    if language_of(article.language) is None:
        start = quote.parts[0].start
        opening = article.text[max(0, start - 1) : start]
        if opening in _CLOSING:
            return opening, _CLOSING[opening]
    return marks_of(article.language)


def _leading(view: View, words: str, sign: str) -> RichText:
    """Return `sign` as a link to `words` in the page; without a page, just `sign`."""
    url = view.digest.url
    if url is None or site_of(url) in _NO_PAGES:
        return RichText(sign)
    return RichText(sign).mark_link(text_fragment(url, words, view.article.text))


def one_line(text: str) -> str:
    """Return `text` on one line, without characters that reorder or hide the text around them.

    The zero-width joiner and non-joiner stay: many scripts and emoji are spelled with them.
    """
    flat = " ".join(text.split())
    if flat.isprintable():  # most lines are; to test every character takes 100 times as long
        return flat
    return "".join(
        c for c in flat if c in "\u200c\u200d" or unicodedata.category(c) not in _HIDDEN
    )


#: Unicode's categories of control, format, surrogate, private-use and unassigned characters.
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


def _clip(text: str, limit: int) -> str:
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
