"""Whether an article tells what another begins with.

Articles from one place share the names of its people and its firms, whatever they are about.
Those on one event share more: what the headline or the first sentences of one say is said by
some sentence of the other.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import product
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.sentences import sentences_of
from summarizer.stories.sketch import cosine, vectors_of
from summarizer.words import stems

if TYPE_CHECKING:
    from summarizer.model import Article

#: What an article begins with: the headline and so many sentences.
_FIRST = 2
#: From this cosine on, a sentence tells what another says; found on invented stories, and on the
#: annotated pairs, where it leaves no wrong one and keeps three of four.
_TOLD = 0.3
#: Two sentences that share fewer stems do so by chance; names alone say nothing.
_FEWEST_SHARED = 3
_FEWEST_COMMON = 2

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An article's headline and sentences as their stems, in reading order."""

    language: str
    stems: list[frozenset[str]]
    #: How many of them the article begins with.
    first: int
    #: The stems that have a capital wherever they stand.
    names: frozenset[str]


def open_article(article: Article) -> Opened:
    """Return what is compared of `article`."""
    headline = [article.title] if article.title else []
    texts = headline + [sentence.text for sentence in sentences_of(article)]
    return Opened(
        language=article.language,
        stems=[frozenset(own) for own in stems(texts, language=article.language)],
        first=len(headline) + _FIRST,
        names=_names(texts, article.language),
    )


def begins_with_the_same(one: Opened, other: Opened) -> bool:
    """Tell whether one of two articles tells what the other begins with."""
    vectors = vectors_of([*one.stems, *other.stems], one.language)
    size = len(one.stems)
    names = one.names | other.names
    for i, j in product(range(size), range(len(other.stems))):
        if i >= one.first and j >= other.first:
            continue
        shared = one.stems[i] & other.stems[j]
        if (
            len(shared) >= _FEWEST_SHARED
            and len(shared - names) >= _FEWEST_COMMON
            and cosine(vectors[i], vectors[size + j]) >= _TOLD
        ):
            return True
    return False


def _names(texts: list[str], language: str) -> frozenset[str]:
    """Return the stems that have a capital wherever they stand; where all nouns do, none."""
    rules = language_of(language)
    if rules is not None and rules.speech is not None and rules.speech.capital_nouns:
        return frozenset()
    words = {word for text in texts for word in _WORD.findall(text)}
    small = {word for word in words if not word[0].isupper()}
    capital = [word for word in words if word[0].isupper() and word.lower() not in small]
    own, others = stems([" ".join(capital), " ".join(small)], language=language)
    return frozenset(own) - frozenset(others)
