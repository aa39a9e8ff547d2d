"""Quotes as they are shown: under the points of a digest, and on pages of their own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.digests.links import link_title, link_to_place, link_words
from bot.chat.formatting.direction import (
    direct,
    direct_marked,
    isolate_marked,
    mark_for,
)
from bot.chat.formatting.lines import one_line
from bot.chat.formatting.quotation import quoted
from bot.chat.formatting.richtext import MarkKind, RichText, join, pack, utf16_units
from summarizer.languages import comma_of, language_of
from summarizer.model import QuoteForm

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bot.chat.digests.view import View
    from summarizer.model import Article, Quote

#: The longest page of quotes, in UTF-16 units and in marks. It fills the screen of a phone, some
#: 35 lines, so that a reader who turns the page does not have to scroll back to its start.
_PAGE_UNITS = 1200
_PAGE_MARKS = 60

#: A folded quotation shows three lines. A quote of more UTF-16 units than this, about two lines on
#: a phone, hides the speaker's name below it.
_SEEN_UNITS = 70
#: Consecutive quotes of one speaker share one name as long as they have at most so many UTF-16
#: units together, half a page of quotes.
_GROUP_UNITS = 600
#: Names are added above folded quotes up to so many characters, about two lines on a phone; those
#: that are left out are counted.
_NAMES_CHARS = 70

#: For each opening quotation mark the closing one.
_CLOSING = {"«": "»", "»": "«", "‹": "›", "›": "‹", "“": "”", "„": "“", "「": "」", "『": "』"}


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
        title = link_title(view)
        pages.append(join("\n", [*([title] if title.text else []), *parts, *group]))
    return tuple(pages)


def quotes_section(quotes: list[Quote], view: View) -> RichText:
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
    language = view.article.language
    if quote.form is QuoteForm.INDIRECT:
        return link_words(view, first, "•") + f" {mark_for(words, language)}{words}"
    url = link_to_place(view.digest.url, first, view.article.text)
    return quoted(words, language, url=url, marks=_own_marks(quote, view.article))


def _own_marks(quote: Quote, article: Article) -> tuple[str, str] | None:
    """Return the quotation marks that an article has at a quote, if they are to be shown.

    None in a language with rules, and if the article has none there. But the corner marks of
    traditional Chinese stay, since the rules are those of the simplified script.
    """
    start = quote.parts[0].start
    opening = article.text[max(0, start - 1) : start]
    if opening not in _CLOSING or (language_of(article.language) and opening != "「"):
        return None
    return opening, _CLOSING[opening]
