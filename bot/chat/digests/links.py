"""Links to a page, to a place in it, and to one article among several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.formatting.direction import (
    direct,
)
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.richtext import MarkKind, RichText
from summarizer.output.fragments import text_fragment
from summarizer.urls import opens_page, readable_site

if TYPE_CHECKING:
    from bot.chat.digests.view import View


def name_link(url: str) -> RichText:
    """Return an address, shortened, as a link to it: it names one article among several."""
    host, slash, path = url.partition("://")[2].partition("/")
    words = RichText(clip(one_line(readable_site(host) + slash + path), 60))
    return words.mark_link(url) if url.startswith(("http://", "https://")) else words


def link_title(view: View) -> RichText:
    """Return the headline, cut if it is long, as a link to the page; empty without a headline."""
    title = direct(clip(one_line(view.digest.title or ""), 250), view.article.language)
    return RichText(title).mark(MarkKind.BOLD).mark_link(view.digest.url)


def link_words(view: View, words: str, shown: str) -> RichText:
    """Return `shown` as a link to `words` in the page; without a page, just `shown`."""
    return RichText(shown).mark_link(link_to_place(view.digest.url, words, view.article.text))


def link_to_place(url: str | None, words: str, text: str) -> str | None:
    """Return the link that opens a page at `words` of its `text`; None if no page opens."""
    if url is None or not opens_page(url):  # an app that opens the link ignores text fragments
        return None
    return text_fragment(url, words, text)
