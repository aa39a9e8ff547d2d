"""Links to a page: its headline, a place in it, and one article among several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.direction import direct, isolate
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.richtext import MarkKind, RichText
from summarizer.output.fragments import text_fragment
from summarizer.urls import opens_page, readable_site

if TYPE_CHECKING:
    from bot.chat.digests.view import View


#: The most characters of a headline: above a digest, and in a list.
TITLE_CHARS, _LISTED_CHARS = 250, 120


def name_link(url: str) -> RichText:
    """Return an address, shortened, as a link to it: it names one article among several."""
    host, slash, path = url.partition("://")[2].partition("/")
    words = RichText(clip(one_line(readable_site(host) + slash + path), 60))
    return words.mark_link(url) if url.startswith(("http://", "https://")) else words


def link_title(view: View) -> RichText:
    """Return the headline, cut if it is long, as a link to the page; empty without a headline."""
    return headline(view.digest.title or "", view.article.language, url=view.digest.url)


def headline(title: str, language: str, *, url: str | None, most: int = TITLE_CHARS) -> RichText:
    """Return a headline, cut to `most` characters, as a link to `url`; empty without a `title`."""
    words = direct(clip(one_line(title), most), language)
    return RichText(words).mark(MarkKind.BOLD).mark_link(url)


def bulleted(title: str, site: str, language: str, *, url: str | None) -> RichText:
    """Return a headline and the site it is from as one line of a list of links."""
    outlet = isolate(readable_site(one_line(site)), language)
    words = clip(one_line(title), _LISTED_CHARS) + (f" · {outlet}" if outlet else "")
    return RichText("• ") + RichText(direct(words, language)).mark_link(url)


def link_words(view: View, words: str, shown: str) -> RichText:
    """Return `shown` as a link to `words` in the page; without a page, just `shown`."""
    return RichText(shown).mark_link(link_to_place(view.digest.url, words, view.article.text))


def link_to_place(url: str | None, words: str, text: str) -> str | None:
    """Return the link that opens a page at `words` of its `text`; None if no page opens."""
    if url is None or not opens_page(url):  # an app that opens the link ignores text fragments
        return None
    return text_fragment(url, words, text)
