"""Several articles → one story: what they share, where they differ, what only one has."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.errors import EmptyText, NotOneStory
from summarizer.options import DigestOptions
from summarizer.stories.account import EARLIEST, account_of
from summarizer.stories.differing import find_differences
from summarizer.stories.grouping import group_sketches
from summarizer.stories.lines import Lines
from summarizer.stories.matching import Matches
from summarizer.stories.quoting import join_quotes
from summarizer.stories.same import are_copies
from summarizer.story_model import Story, StorySource
from summarizer.words import count_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.model import Article
    from summarizer.stories.account import Account
    from summarizer.story_model import SharedLine

_NORMAL = DigestOptions()


def story(articles: Sequence[Article], options: DigestOptions = _NORMAL) -> Story:
    """Return what `articles` on one event tell, each thing once, in their own words.

    `options.points`, or else the points of `options.length`, is the most lines that several
    articles share, the most differences, and the most lines that only one has. `options.engine`
    is ignored.

    Raises `EmptyText` without articles or when one has no words, and `NotOneStory` when they do
    not all tell the same event.
    """
    if not articles or not all(count_words(article.text) for article in articles):
        raise EmptyText
    # the order in which they were given must not matter
    accounts = sorted(
        (account_of(at, article) for at, article in enumerate(articles)), key=_identity
    )
    if len(group_sketches([own.sketch for own in accounts], lambda at: accounts[at].opened)) > 1:
        raise NotOneStory
    originals = _originals(accounts)
    matches = Matches(accounts)
    differences, outdated = find_differences(accounts, matches)
    most = options.points or options.length.points
    lines = Lines(accounts, originals, matches, outdated)
    shared = lines.shared(most)
    told = {variant.sentence for one in differences for variant in one.variants}
    return Story(
        sources=_sources(accounts, originals),
        lead=_lead(accounts, shared),
        language=accounts[0].article.language,
        shared=shared,
        differences=differences[:most],
        single=lines.single(most, told),
        quotes=() if options.quotes == 0 else join_quotes(accounts, options.quotes),
    )


def _identity(account: Account) -> tuple[object, ...]:
    """Return the sort key of an account: those without a date come first, then the earliest."""
    article = account.article
    named = (article.site or "", article.url or "", article.title or "", article.text)
    return (account.published or EARLIEST, *named)


def _lead(accounts: Sequence[Account], shared: Sequence[SharedLine]) -> int:
    """Return the index of the newest article, or without dates that of the first shared line."""
    newest = accounts[-1]
    return shared[0].best.article if newest.published is None and shared else newest.index


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
