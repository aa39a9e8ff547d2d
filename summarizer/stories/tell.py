"""Several articles → one story: what they share, where they differ, what only one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import EmptyText, NotOneStory
from summarizer.options import DigestOptions
from summarizer.stories.account import Account, account_of
from summarizer.stories.grouping import group_sketches
from summarizer.stories.matching import Matches, Place
from summarizer.stories.quoting import join_quotes
from summarizer.stories.same import are_copies
from summarizer.story_model import Citation, SharedLine, Story, StorySource
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article

_NORMAL = DigestOptions()


def story(articles: Sequence[Article], options: DigestOptions = _NORMAL) -> Story:
    """Return what `articles` on one event tell, each thing once, in their own words.

    `options.length` or `options.points` is the most lines that several articles share, and the
    most that only one has. The engine is always our own.

    Raises `EmptyText` without articles or when one has no words, and `NotOneStory` when they do
    not all tell the same event.
    """
    if not articles or not all(count_words(article.text) for article in articles):
        raise EmptyText
    # the order in which they were given must not matter
    order = sorted(range(len(articles)), key=lambda at: _identity(articles[at]))
    accounts = [account_of(at, articles[at]) for at in order]
    if (
        len(
            group_sketches(
                [account.article for account in accounts], [account.sketch for account in accounts]
            )
        )
        > 1
    ):
        raise NotOneStory
    originals = _originals(accounts)
    matches = Matches(accounts)
    most = options.points or options.length.points
    shared = _shared(accounts, originals, matches, most)
    single = _single(accounts, matches, most)
    lines = [line.best for line in shared] or single
    return Story(
        sources=_sources(accounts, originals),
        lead=lines[0].article if lines else accounts[0].index,
        language=accounts[0].article.language,
        shared=shared,
        differences=(),
        single=single,
        quotes=() if options.quotes == 0 else join_quotes(accounts, options.quotes),
    )


def _identity(article: Article) -> tuple[str, ...]:
    published = article.published.isoformat() if article.published else ""
    return (published, article.site or "", article.url or "", article.title or "", article.text)


def _originals(accounts: Sequence[Account]) -> list[int]:
    """Return for each account the number of the first one of which it is a copy, or its own."""
    originals: list[int] = []
    for number, account in enumerate(accounts):
        first = (n for n in range(number) if are_copies(accounts[n].sketch, account.sketch))
        found = next(first, number)
        originals.append(originals[found] if found < number else number)
    return originals


def _sources(accounts: Sequence[Account], originals: Sequence[int]) -> tuple[StorySource, ...]:
    found: dict[int, StorySource] = {}
    for number, account in enumerate(accounts):
        article, original = account.article, originals[number]
        found[account.index] = StorySource(
            title=article.title,
            url=article.url,
            site=article.site,
            authors=article.authors,
            published=article.published,
            words=count_words(article.text),
            genre=account.genre,
            copy_of=None if original == number else accounts[original].index,
        )
    return tuple(found[index] for index in sorted(found))


def _shared(
    accounts: Sequence[Account], originals: Sequence[int], matches: Matches, most: int
) -> tuple[SharedLine, ...]:
    """Return up to `most` lines that two sources or more report."""
    found: list[tuple[float, float, SharedLine]] = []
    for group in matches.groups:
        able = [place for place in group if _can_stand(accounts, place)]
        sources = len(
            {originals[place.account] for place in group if accounts[place.account].reports}
        )
        if not able or sources < 2:
            continue
        best = max(able, key=lambda place: accounts[place.account].alone[place.at].score)
        worth = accounts[best.account].alone[best.at].score
        where = sum(_share(accounts[p.account], p.at) for p in group) / len(group)
        line = SharedLine(
            best=_cite(accounts, best),
            others=tuple(
                sorted(
                    (_cite(accounts, place) for place in group if place != best),
                    key=lambda one: one.article,
                )
            ),
            sources=sources,
        )
        found.append((sources * worth, where, line))
    found.sort(key=lambda one: -one[0])
    chosen = sorted(found[:most], key=lambda one: one[1])
    return tuple(line for _, _, line in chosen)


def _single(accounts: Sequence[Account], matches: Matches, most: int) -> tuple[Citation, ...]:
    """Return up to `most` points of the articles that nothing in the others is like."""
    found: list[tuple[float, Citation]] = []
    for number, account in enumerate(accounts):
        for point in account.chooser.points(2 * most, whole=True):
            at = point.sentence.index
            if at in account.alone and matches.is_single(Place(number, at)):
                found.append((point.score, account.cite(at)))
    found.sort(key=lambda one: -one[0])
    chosen = [citation for _, citation in found[:most]]
    return tuple(sorted(chosen, key=lambda one: (one.article, one.span)))


def _can_stand(accounts: Sequence[Account], place: Place) -> bool:
    account = accounts[place.account]
    return account.reports and place.at in account.alone


def _share(account: Account, at: int) -> float:
    """Return how far into its article a sentence stands: 0 to 1."""
    return account.sentences[at].span.start / len(account.article.text)


def _cite(accounts: Sequence[Account], place: Place) -> Citation:
    return accounts[place.account].cite(place.at)
