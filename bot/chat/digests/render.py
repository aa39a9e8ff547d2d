"""Digest → Messages: what a digest looks like in the chat."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

from babel import UnknownLocaleError
from babel.dates import format_skeleton

from bot.chat.formatting.digits import write_digits
from bot.chat.formatting.direction import (
    arrow_of,
    direct,
    direct_marked,
    isolate,
    isolate_marked,
    mark_for,
)
from bot.chat.formatting.punctuation import join_list, space_behind
from bot.chat.formatting.richtext import MAX_UNITS, MarkKind, RichText, join, pack, utf16_units
from bot.chat.message import Message
from summarizer.languages import UNSPACED_CODES, comma_of, language_of, marks_of
from summarizer.model import Note, QuoteForm
from summarizer.options import Length
from summarizer.output.fragments import text_fragment
from summarizer.urls import opens_page, readable_site
from summarizer.words import WORDS_A_MINUTE, count_words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence
    from datetime import datetime

    from bot.chat.digests.sequel import Sequel
    from bot.chat.message import Button
    from bot.chat.strings import Strings
    from summarizer.model import Article, Digest, Point, Quote, Span

#: How many quotes are shown under the points at most; a button leads to all of them.
QUOTES_SHOWN = {Length.SHORT: 2, Length.NORMAL: 4, Length.LONG: 6}

#: The longest page of quotes, in UTF-16 units and in marks. It fills the screen of a phone, some
#: 35 lines, so that a reader who turns the page does not have to scroll back to its start.
_PAGE_UNITS = 1200
_PAGE_MARKS = 60

#: An outline that is longer than this, some three lines on a phone, is folded.
_FOLDED_UNITS = 120
#: A folded quotation shows three lines. A quote of more UTF-16 units than this, about two lines on
#: a phone, hides the speaker's name below it.
_SEEN_UNITS = 70
#: Consecutive quotes of one speaker share one name as long as they have at most so many UTF-16
#: units together, half a page of quotes.
_GROUP_UNITS = 600
#: Names are added above folded quotes up to so many characters, about two lines on a phone; those
#: that are left out are counted.
_NAMES_CHARS = 70
#: An item's name that is longer than this many characters is cut.
_NAME_CHARS = 60

#: The names of quoted people whom the chat follows are cut at so many characters in all.
_ALERT_CHARS = 120
#: The headline of an earlier article is cut at so many characters.
_EARLIER_CHARS = 120

#: For each opening quotation mark the closing one.
_CLOSING = {"«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "„": "“", "「": "」", "『": "』"}

#: A no-break space: the words beside it stay on one line.
_TIE = "\u00a0"

#: A narrow no-break space; in French it stands within quotation marks.
_THIN = "\u202f"

#: The languages in which the full stop stands after the closing quotation mark.
_STOP_OUTSIDE = frozenset({"ru", "uk"})


@dataclass(frozen=True, slots=True, kw_only=True)
class View:
    """A digest, and how to show it: its article, the length and the words."""

    article: Article
    digest: Digest
    length: Length
    strings: Strings
    #: Whether quotes are shown under the points.
    quotes: bool = True
    #: What is new in the article, if the chat has had an earlier one on the same story.
    sequel: Sequel | None = None
    #: The quotes of people whom the chat follows.
    wanted: tuple[Quote, ...] = ()


def digest_messages(
    view: View, make_buttons: Callable[[bool], tuple[tuple[Button, ...], ...]] = lambda _: ()
) -> tuple[Message, ...]:
    """Return the digest as messages, each within Telegram's limits; the first has the buttons.

    There is seldom more than one: quotes that do not fit are left out, and so is the outline.
    `make_buttons` returns the buttons; its argument is whether all quotes stand in their message.
    """
    points = _points(view)
    groups = pack(points, separator="\n")
    quotes = list(_fresh_quotes(view)) if view.quotes else []
    last = join("\n", groups[-1])
    outline = _outline(view)
    if outline.text and (with_outline := last + "\n\n" + outline).units <= MAX_UNITS:
        last = with_outline
    while quotes and (last + "\n\n" + _quotes_section(quotes, view)).units > MAX_UNITS:
        quotes.pop()
    bodies = [*(join("\n", group) for group in groups[:-1]), last]
    if quotes:
        bodies[-1] = bodies[-1] + "\n\n" + _quotes_section(quotes, view)
    buttons = make_buttons(len(bodies) == 1 and _are_all(quotes, view))
    return tuple(
        Message(body=body, buttons=() if number else buttons) for number, body in enumerate(bodies)
    )


def _are_all(shown: list[Quote], view: View) -> bool:
    """Tell whether a digest with these quotes under its points shows all of the article's.

    A single one may also stand within a point.
    """
    quotes, points = view.digest.quotes, [point.sentence.span for point in view.digest.points]
    return len(shown) == len(quotes) or (len(quotes) == 1 and _is_whole(quotes[0], points))


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A place in the article that a digest shows: a point, or a quote."""

    #: The words of the article; of an interrupted quote, those before the interruption.
    words: str
    #: Who is quoted; empty for a point, and where nobody is named.
    name: str = ""


def places_of(view: View) -> tuple[Place, ...]:
    """Return the places that a digest leads to: all its points, then the quotes to show."""
    quotes = _fresh_quotes(view) if view.quotes else ()
    return (
        *(Place(words=point.text) for point in view.digest.points),
        *(
            Place(
                words=quote.parts[0].of(view.article.text),
                name=one_line(quote.speaker.name) if quote.speaker else "",
            )
            for quote in quotes
        ),
    )


def quote_pages(view: View) -> tuple[RichText, ...]:
    """Return all quotes of the article, in the order of the text, as pages of one message each."""
    in_order = sorted(view.digest.quotes, key=lambda quote: quote.parts[0])
    strings = view.strings
    return _pages(
        _quotes(in_order, view),
        view,
        strings("quotes-heading"),
        lambda page, pages: strings("quotes-page", page=page, pages=pages),
    )


def reported_pages(view: View) -> tuple[RichText, ...]:
    """Return the sentences that report speech in other words, as pages of one message each."""
    strings = view.strings
    return _pages(
        _quotes(view.digest.reported, view),
        view,
        strings("reported-heading"),
        lambda page, pages: strings("reported-page", page=page, pages=pages),
    )


def _pages(
    quotes: Sequence[RichText], view: View, heading: str, numbered: Callable[[int, int], str]
) -> tuple[RichText, ...]:
    """Return quotes as pages of one message each.

    A single page has `heading`. Each of several has the heading that `numbered` returns for its
    number and the number of pages.
    """
    marked = [quote.mark(MarkKind.BLOCKQUOTE) for quote in quotes]
    groups = pack(marked, separator="\n", max_units=_PAGE_UNITS, max_marks=_PAGE_MARKS)
    pages = []
    for number, group in enumerate(groups, start=1):
        above = numbered(number, len(groups)) if len(groups) > 1 else heading
        parts = [RichText(f"❝ {above}").mark(MarkKind.BOLD)]
        title = _title(view)
        pages.append(join("\n", [*([title] if title.text else []), *parts, *group]))
    return tuple(pages)


def name_link(url: str) -> RichText:
    """Return an address, shortened, as a link to it: it names one article among several."""
    host, slash, path = url.partition("://")[2].partition("/")
    words = RichText(clip(one_line(readable_site(host) + slash + path), 60))
    return words.mark_link(url) if url.startswith(("http://", "https://")) else words


def _points(view: View) -> list[RichText]:
    """Return the head of the message, what is new if there is a sequel, and the points, in parts.

    The points that are among the new sentences are left out.
    """
    head = [line for line in (_title(view), RichText(_meta(view)), _alert(view)) if line.text]
    notes = [RichText(words).mark(MarkKind.ITALIC) for words in _notes(view)]
    points = [point for point in view.digest.points if not _is_fresh(point, view)]
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
        _to_place(view, span.of(text), "•") + f" {line}"
        for span, line in zip(sequel.fresh, lines, strict=True)
    ]
    if rows:
        rows[0] = RichText(strings("story-new")).mark(MarkKind.BOLD) + "\n" + rows[0]
    *others, last = [known, *rows]
    is_end = all(_is_fresh(point, view) for point in view.digest.points)
    return [*others, last if is_end else last + "\n"]


def _is_fresh(point: Point, view: View) -> bool:
    """Tell whether a point is among the new sentences: shown twice, it would look like a mistake.

    The new sentences stand above the points.
    """
    return view.sequel is not None and point.sentence.span in view.sequel.fresh


def _point(point: Point, view: View) -> RichText:
    bullet = _to_place(view, point.text, "•") + " "
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
            _to_place(view, entry.text, clip(one_line(entry.text), _NAME_CHARS)), language
        )
        for entry in entries
    ]
    label = view.strings("outline")
    line = RichText(label + space_behind(label)) + join(" · ", links)
    return line.mark(MarkKind.EXPANDABLE_BLOCKQUOTE) if line.units > _FOLDED_UNITS else line


def _title(view: View) -> RichText:
    title = direct(clip(one_line(view.digest.title or ""), 250), view.article.language)
    return RichText(title).mark(MarkKind.BOLD).mark_link(view.digest.url)


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


def day_of(when: datetime, language: str) -> str:
    """Return a day as a language writes it: 11 Nov 2017; for an unknown language, 2017-11-11."""
    try:
        # English has two orders; day before month is the one that other countries use, too
        locale = "en_GB" if language == "en" else language
        return write_digits(format_skeleton("yMMMd", when, locale=locale), language)
    except UnknownLocaleError:
        return f"{when:%Y-%m-%d}"


def _notes(view: View) -> list[str]:
    known = (Note.TEASER, Note.LANGUAGE_UNKNOWN, Note.TRUNCATED)
    return [
        view.strings("note-" + note.replace("_", "-"), words=view.digest.words)
        for note in known
        if note in view.digest.notes
    ]


def _fresh_quotes(view: View) -> tuple[Quote, ...]:
    """Return the quotes to show under the points, at most `QUOTES_SHOWN`.

    Those of people whom the chat follows come first. Quotes of which a part stands in the points
    or the new sentences are left out.
    """
    said = [point.sentence.span for point in view.digest.points]
    said += view.sequel.fresh if view.sequel else ()
    fresh = [quote for quote in view.digest.quotes if not _is_shown(quote, said)]
    fresh.sort(key=lambda quote: quote not in view.wanted)
    return tuple(fresh[: QUOTES_SHOWN[view.length]])


def _is_whole(quote: Quote, points: list[Span]) -> bool:
    """Tell whether the points contain all parts of the quote."""
    return all(
        any(p.start <= part.start and part.end <= p.end for p in points) for part in quote.parts
    )


def _is_shown(quote: Quote, points: list[Span]) -> bool:
    """Tell whether a point contains a part of the quote: shown twice, it looks like a mistake."""
    return any(
        point.start <= part.start and part.end <= point.end
        for part in quote.parts
        for point in points
    )


def _quotes_section(quotes: list[Quote], view: View) -> RichText:
    heading = RichText(f"❝ {view.strings('quotes-heading')}").mark(MarkKind.BOLD)
    parts = _quotes(quotes, view)
    if utf16_units(quotes[0].text) > _SEEN_UNITS and (names := _names(quotes)):
        parts.insert(0, RichText(direct(names, view.article.language)))
    return heading + "\n" + join("\n\n", parts).mark(MarkKind.EXPANDABLE_BLOCKQUOTE)


def _names(quotes: list[Quote]) -> str:
    """Return the names of those who are quoted, on one line: "Ann Lee · Bo Rask +2"."""
    names = list(dict.fromkeys(one_line(q.speaker.name) for q in quotes if q.speaker))
    shown = names[:1]
    for name in names[1:]:
        if len(" · ".join([*shown, name])) > _NAMES_CHARS:
            break
        shown.append(name)
    more = f" +{left}" if (left := len(names) - len(shown)) else ""
    return " · ".join(shown) + more


def _quotes(quotes: Sequence[Quote], view: View) -> list[RichText]:
    """Return quotes as they are shown, with the role of each speaker once.

    Consecutive quotes of one speaker share one name, up to `_GROUP_UNITS`.
    """
    introduced: set[str] = set()
    shown = []
    for group in _group_by_speaker(quotes):
        name = group[0].speaker.name if group[0].speaker else ""
        words = join("\n", [_words(quote, view) for quote in group])
        speaker = _speaker(group, view, with_role=name not in introduced)
        shown.append(words + "\n— " + direct_marked(speaker, view.article.language))
        introduced.add(name)
    return shown


def _group_by_speaker(quotes: Sequence[Quote]) -> list[list[Quote]]:
    """Return quotes in groups: consecutive quotes of one named speaker, up to `_GROUP_UNITS`."""
    groups: list[list[Quote]] = []
    units = 0
    for quote in quotes:
        more = utf16_units(quote.text)
        before = groups[-1][0].speaker if groups else None
        same = before and quote.speaker and before.name == quote.speaker.name
        if same and units + more <= _GROUP_UNITS:
            groups[-1].append(quote)
            units += more
        else:
            groups.append([quote])
            units = more
    return groups


def _speaker(group: Sequence[Quote], view: View, *, with_role: bool) -> RichText:
    """Return the speaker of a group of quotes, and, if `with_role`, the role in the first one."""
    speaker = group[0].speaker
    if speaker is None:
        return RichText(view.strings("quote-unattributed")).mark(MarkKind.ITALIC)
    name = RichText(one_line(speaker.name)).mark(MarkKind.BOLD)
    if not (with_role and speaker.role):
        return name
    language = view.article.language
    return isolate_marked(name, language) + comma_of(language) + one_line(speaker.role)


def _words(quote: Quote, view: View) -> RichText:
    """Return the words of a quote in quotation marks; reported speech behind a bullet."""
    first = quote.parts[0].of(view.article.text)
    words = one_line(quote.text)
    mark = mark_for(words, view.article.language)
    if quote.form is QuoteForm.INDIRECT:
        return _to_place(view, first, "•") + f" {mark}{words}"
    opening, closing = _marks(quote, view.article)
    opening, words, closing = fit_marks(opening, words, closing, view.article.language)
    # the quotation begins in the middle of a sentence
    dots = "… " if words[:1].islower() else ""
    return _to_place(view, first, opening) + f"{mark}{dots}{words}{closing}"


def _marks(quote: Quote, article: Article) -> tuple[str, str]:
    """Return the quotation marks of the article's language.

    For a language without rules, return those that the article itself has at the quote, if it has
    any.
    """
    if language_of(article.language) is None:
        start = quote.parts[0].start
        opening = article.text[max(0, start - 1) : start]
        if opening in _CLOSING:
            return opening, _CLOSING[opening]
    return marks_of(article.language)


def fit_marks(opening: str, words: str, closing: str, language: str) -> tuple[str, str, str]:
    """Return quotation marks and the words between them as the language prints them.

    In Russian and Ukrainian the full stop stands outside, in French there are spaces inside.
    """
    if language in _STOP_OUTSIDE and words.endswith(".") and words[-2:] != "..":
        return opening, words[:-1], f"{closing}."
    if language == "fr":
        return f"{opening}{_THIN}", words, f"{_THIN}{closing}"
    return opening, words, closing


def _to_place(view: View, words: str, shown: str) -> RichText:
    """Return `shown` as a link to `words` in the page; without a page, just `shown`."""
    return RichText(shown).mark_link(link_to_place(view.digest.url, words, view.article.text))


def link_to_place(url: str | None, words: str, text: str) -> str | None:
    """Return the link that opens a page at `words` of its `text`; None if no page opens."""
    if url is None or not opens_page(url):  # an app that opens the link ignores text fragments
        return None
    return text_fragment(url, words, text)


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


def clip(text: str, limit: int) -> str:
    """Return `text`; if it is longer than `limit` characters, cut to that with an ellipsis."""
    return text if len(text) <= limit else text[: limit - 1].rstrip() + "…"
