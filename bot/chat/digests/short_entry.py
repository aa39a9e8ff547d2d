"""The message for an entry of a feed that is too short for a digest or cannot be digested."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bot.chat.digests.edition import CLOSED
from bot.chat.digests.links import TITLE_CHARS, headline
from bot.chat.formatting.dates import day_of
from bot.chat.formatting.lines import clip, one_line
from bot.chat.formatting.richtext import MarkKind, RichText, join
from bot.chat.message import Message
from summarizer.model import Note
from summarizer.urls import readable_site

if TYPE_CHECKING:
    from bot.chat.strings import Strings
    from summarizer.model import Article

#: The most characters of the text that are shown. Most texts of fewer than `MIN_WORDS` words are
#: shorter; of a text that cannot be digested, the beginning is shown.
_TEXT_CHARS = 600


def short_message(article: Article, strings: Strings) -> Message:
    """Return an entry with its headline, its outlet and its text, in its own words.

    The title of a post in a channel is its first line, which is shown once. A lock stands behind
    the outlet if the article itself is not free to read.
    """
    title = clip(one_line(article.title or ""), TITLE_CHARS)
    rows = [line for row in article.text.split("\n") if (line := one_line(row))]
    if rows and rows[0] == title:
        rows = rows[1:]
    elif rows and title.endswith("…") and rows[0].startswith(title[:-1].rstrip()):
        title = ""  # the beginning of a long line
    text = clip("\n".join(rows), _TEXT_CHARS)
    if text == title:
        text = ""
    site = readable_site(one_line(article.site or ""))
    outlet = RichText(f"{site} {CLOSED}".strip() if Note.TEASER in article.notes else site)
    if not title:
        outlet = outlet.mark(MarkKind.BOLD)
    day = day_of(article.published, strings.language) if article.published else ""
    head = headline(title, article.language, url=article.url)
    # without a headline, the outlet's name is the link to the entry
    named = outlet if title else outlet.mark_link(article.url)
    about = join(" · ", [part for part in (named, RichText(day)) if part.text])
    return Message(body=join("\n", [part for part in (head, about, RichText(text)) if part.text]))
