"""Whether a chat knows the story of an article already, and what is new in the article."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

from bot.chat.digests.sequel import Sequel
from bot.chat.settings.chat_settings import Retention
from bot.handlers.telling_refusals import attempt
from bot.work.digest_service import page_of
from summarizer.errors import SummarizerError
from summarizer.words import stems

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bot.chat.memory.remembered import Remembered
    from bot.chat.settings.chat_settings import ChatSettings
    from bot.services import Services
    from summarizer.model import Article

#: For how many seconds after its digest a story counts as known to the chat.
_KNOWN_S = 2 * 24 * 3600.0

#: How many pages of the latest digests are read at most, and how many digests a page has.
_PAGES, _AT_ONCE = 5, 8
#: The most earlier articles that an article is compared with.
_MOST_COMPARED = 4

#: An article may be on the story of an earlier digest only if it has at least this share of the
#: words in that digest's headline and points. In all annotated pairs of articles on one story the
#: share is 0.30 or more. The same is true of one in three pairs of any articles on one campaign.
_LEAST_SHARED = 0.25
#: How many characters of an article are searched for those words: some 1,000 words.
_LOOK_CHARS = 6000

#: The first characters of the ids of supergroups and channels. The rest of the id stands in links
#: to their messages.
_LINKED = "-100"


async def find_sequel(
    services: Services, settings: ChatSettings, article: Article, *, chat_id: int,
    digest_id: str | None = None,
) -> Sequel | None:  # fmt: skip
    """Return what is new in an article whose story the chat knows from another outlet.

    None where the story is new, where the chat remembers nothing, and where the comparison fails.
    If the chat has got a digest of the article already, `digest_id` is its id: then only digests
    made before that one count.
    """
    if settings.memory is Retention.OFF:
        return None
    latest = await _latest(services, chat_id)
    own = next((one for one in latest if one.digest_id == digest_id), None)
    if digest_id and own is None:  # it is too old to be among the latest
        return None
    until = own.made_at if own else services.clock()
    page = page_of(article)
    earlier = [
        one
        for one in latest
        if one is not own
        and until - _KNOWN_S < one.made_at <= until
        and one.page != page
        and one.language == article.language
        and one.site != article.site
    ]
    likely = await asyncio.to_thread(_likely, earlier, article) if earlier else []
    found = [(one, other) for one in likely if (other := await _article_of(services, one))]
    if not found:
        return None
    news = await attempt(services, services.digests.find_news(article, [a for _, a in found]))
    if news is None or isinstance(news, SummarizerError):  # nobody asked for it
        return None
    first = found[news.after][0]
    return Sequel(
        title=first.title,
        site=first.site or "",
        link=_link_to_message(first) or first.url,
        fresh=news.fresh,
    )


async def _latest(services: Services, chat_id: int) -> list[Remembered]:
    """Return the latest digests that the chat remembers, the newest first; `_PAGES` pages at most.

    They are read a few at a time, because reading many at once would hold up the event loop.
    """
    oldest = services.clock() - 2 * _KNOWN_S
    latest: list[Remembered] = []
    for page in range(1, _PAGES + 1):
        some = await services.memory.digests(chat_id, page=page, size=_AT_ONCE)
        latest += some.items
        if not some.more or not some.items or some.items[-1].made_at < oldest:
            break
    return latest


def _likely(earlier: Sequence[Remembered], article: Article) -> list[Remembered]:
    """Return the digests that may tell the article's story, the earliest first."""
    heard = " ".join([article.title or "", article.text[:_LOOK_CHARS]])
    lines = [" ".join([one.title, *(point.text for point in one.points)]) for one in earlier]
    known, *told = map(frozenset, stems([heard, *lines], language=article.language))
    shares = [len(known & own) / max(1, len(own)) for own in told]
    best = sorted(range(len(earlier)), key=lambda at: -shares[at])[:_MOST_COMPARED]
    likely = [earlier[at] for at in best if shares[at] >= _LEAST_SHARED]
    return sorted(likely, key=lambda one: one.made_at)


async def _article_of(services: Services, remembered: Remembered) -> Article | None:
    kept = await services.storage.get_digest(remembered.digest_id)
    return await services.storage.get_article(kept.article_key) if kept else None


def _link_to_message(remembered: Remembered) -> str | None:
    chat = str(remembered.chat_id)
    if not chat.startswith(_LINKED) or not remembered.message_id:
        return None
    return f"https://t.me/c/{chat.removeprefix(_LINKED)}/{remembered.message_id}"
