"""An entry of a feed → its article, and its digest if it can be digested.

The article is fetched, unless the feed itself has text of the entry. An entry that cannot be
digested, or is too short for a digest, is shown in its own words, or by its title alone.
"""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import structlog

from bot.chat.request import Forwarded, LinkRequest, TextRequest
from bot.errors import Busy
from bot.following.sketch import sketch
from bot.store.following import Shown
from bot.work.digest_service import page_of
from summarizer.errors import (
    BadAddress,
    ErrorPage,
    FetchTimedOut,
    LoginWall,
    PageGone,
    PageMissing,
    PayWall,
    PrivateAddress,
    SiteBroken,
    SiteBusy,
    SiteDown,
    SiteUnknown,
    SummarizerError,
)
from summarizer.feeds import as_page, lines_of
from summarizer.model import Note
from summarizer.options import MIN_WORDS
from summarizer.urls import opens_page
from summarizer.words import count_words

if TYPE_CHECKING:
    from bot.services import Services
    from bot.store.following import Delivery, NewEntry
    from bot.work.jobs import Brief
    from summarizer.model import Article
    from summarizer.options import Length

_log = structlog.get_logger()

#: Refusals that the next try may not meet. `PageMissing` is one, because the feeds of some sites
#: name a page before the site shows it.
PASSING = (Busy, FetchTimedOut, PageMissing, SiteBroken, SiteBusy, SiteDown)

#: Refusals of a link behind which a reader would find nothing either: the entry is not shown.
_LEADS_NOWHERE = (BadAddress, PageGone, PrivateAddress, SiteUnknown)

#: Refusals of a link whose page is not there: the entry is shown if the feed has more of it than
#: the title.
_NO_PAGE = (ErrorPage, PageMissing)

#: A summary of fewer words than this, such as "Comments", tells nothing beside a title.
_TELLING = 4


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadEntry:
    """An entry that was read."""

    request: LinkRequest | TextRequest
    article: Article
    #: What its article is recognized by when the chat gets it again from another feed.
    shown: Shown
    #: Its digest; None for an entry that is shown in its own words.
    made: Brief | None = None


def request_for(delivery: Delivery) -> LinkRequest | TextRequest:
    """Return the request for an entry: for its link, or for its text if it has no link."""
    entry = delivery.entry
    if entry.link:
        return LinkRequest(url=entry.link)
    return TextRequest(text=f"{entry.title}\n{entry.html}", forwarded=_first_in(delivery))


async def read_entry(
    services: Services, delivery: Delivery, length: Length, *, is_last: bool = False
) -> ReadEntry:
    """Return the article of an entry and its digest.

    Raises one of `PASSING` when the next try may succeed, and another `SummarizerError` when there
    is nothing to show. With `is_last` there is no next try: then an entry whose site does not
    answer is shown in its own words, too.
    """
    lines = await asyncio.to_thread(lines_of, delivery.entry.html)
    request, article, notes = request_for(delivery), None, frozenset[Note]()
    try:
        if article := await _article(services, delivery, request, lines):
            made = await services.digests.brief(article, length)
            shown = Shown(page=page_of(article), sketch=sketch(article.text))
            return ReadEntry(request=request, article=article, shown=shown, made=made)
    except (Busy, *_LEADS_NOWHERE):
        raise
    except SummarizerError as refusal:
        if isinstance(refusal, PASSING) and not is_last:
            raise
        if isinstance(refusal, _NO_PAGE) and not _summary(delivery.entry):
            raise
        _log.info("entry.undigested", code=refusal.code)
        if isinstance(refusal, PayWall | LoginWall):
            notes = frozenset({Note.TEASER})
    if article is None:
        request, article = await _short(services, delivery, lines)
        article = replace(article, notes=article.notes | notes)
    # without a sketch: two short texts may be alike, but about two different days
    shown = Shown(page=page_of(article) if article.url else delivery.entry.key, sketch="")
    return ReadEntry(request=request, article=article, shown=shown)


async def _article(
    services: Services, delivery: Delivery, request: LinkRequest | TextRequest, lines: str
) -> Article | None:
    """Return the article of an entry; None if the feed has its text, but too few words of it."""
    entry = delivery.entry
    if not entry.html and isinstance(request, LinkRequest):
        return await services.digests.article(request)
    if count_words(lines) < MIN_WORDS:
        return None
    source = as_page(
        title=entry.title, link=entry.link, html=entry.html, published=entry.published
    )
    article = await services.digests.read_given(request, source)
    if (article.url and opens_page(article.url)) or not delivery.feed_title:
        return article
    # without a page of its own, its outlet is the feed
    return replace(article, site=delivery.feed_title)


async def _short(
    services: Services, delivery: Delivery, lines: str
) -> tuple[TextRequest, Article]:
    """Return an entry in its own words."""
    entry = delivery.entry
    text = lines or _summary(entry) or entry.title or entry.link or ""
    request = TextRequest(text=text, forwarded=_first_in(delivery))
    article = await services.digests.read_short(request)
    return request, replace(article, title=entry.title or None)


def _summary(entry: NewEntry) -> str:
    """Return what the feed says about an article; "" if that tells nothing beside its title."""
    tells = not entry.title or count_words(entry.summary) >= _TELLING
    return entry.summary if tells else ""


def _first_in(delivery: Delivery) -> Forwarded:
    entry = delivery.entry
    return Forwarded(name=delivery.feed_title, url=entry.link, published=entry.published)
