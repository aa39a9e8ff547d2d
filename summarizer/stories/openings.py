"""Whether two articles begin with the same.

Articles from one place share the names of its people and its firms, whatever they are about.
Those on one event share more: the headline or a first sentence of one says what the headline or a
first sentence of the other says. In an article that came later it may also stand further down,
where news is told again. What an earlier article has further down does not count: there it may
tell what is to come.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache
from itertools import product
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.sentences import sentences_of
from summarizer.stories.days import days_of
from summarizer.stories.sketch import cosine, rarities_of, vectors_of
from summarizer.words import stems

if TYPE_CHECKING:
    from collections.abc import Iterable
    from datetime import date

    from summarizer.model import Article, Sentence
    from summarizer.stories.days import Days
    from summarizer.stories.sketch import Vector

#: An article begins with its headline and this many sentences.
_FIRST = 2
#: From the first cosine on, a sentence says what another says. It was found on invented stories
#: and on the annotated pairs, where no wrong pair reaches it. A sentence further down in a later
#: article needs a cosine that is greater by the second number.
SAME, _LESS = 0.3, 0.05
#: Two sentences that share fewer stems do so by chance; names alone say nothing, nor do names with
#: roles: “the union's general secretary, Bettina Rooke, said”.
_FEWEST_SHARED = 3
_FEWEST_COMMON = 2

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Opened:
    """An article's headline and sentences as their stems, in reading order."""

    language: str
    published: date | None
    stems: list[frozenset[str]]
    #: The number of `stems` at the beginning: the headline's, if there is one, and `_FIRST` more.
    first: int
    #: The days that it tells of; None where that of its publication or the rarity of words is not
    #: known. There they are not compared.
    days: Days | None
    #: The stems that have a capital wherever they stand, and all others.
    names: frozenset[str]
    common: frozenset[str]


def open_article(article: Article, sentences: Iterable[Sentence] | None = None) -> Opened:
    """Return what is compared of `article`, whose `sentences` may be known already."""
    headline = [article.title] if article.title else []
    found = sentences_of(article) if sentences is None else sentences
    texts = headline + [sentence.text for sentence in found]
    own = [frozenset(row) for row in stems(texts, language=article.language)]
    names = _names(texts, article.language)
    published = article.published.date() if article.published else None
    rare, _ = rarities_of(article.language)
    return Opened(
        language=article.language,
        published=published,
        days=days_of(texts, published, article.language) if published and rare else None,
        stems=own,
        first=len(headline) + _FIRST,
        names=names,
        common=frozenset().union(*own) - names,
    )


def begins_with_the_same(one: Opened, other: Opened) -> bool:
    """Tell whether two articles in one language begin with the same."""
    return compare_beginnings(one, other) >= SAME


def compare_beginnings(one: Opened, other: Opened) -> float:
    """Return the cosine of the two sentences that are most alike: 0 to 1.

    Each is in the beginning of its article, or one of them is further down in a later article:
    then the cosine is lessened by `_LESS`.
    """
    vectors = vectors_of([*one.stems, *other.stems], one.language)
    first, second = vectors[: len(one.stems)], vectors[len(one.stems) :]
    names = one.names | other.names | _roles(one.language)
    beginnings = first[: one.first], second[: other.first]
    pairs = [(pair, 0.0) for pair in product(*beginnings)]
    if _is_later(other, one):
        pairs += [(pair, _LESS) for pair in product(beginnings[0], second[other.first :])]
    if _is_later(one, other):
        pairs += [(pair, _LESS) for pair in product(beginnings[1], first[one.first :])]
    return max((_likeness(*pair, names) - less for pair, less in pairs), default=0.0)


def known_of_title(one: Opened, other: Opened) -> float:
    """Return what share of each other's headlines two articles have, on the average: 0 to 1.

    Words count by their rarity. Without a headline the first sentence counts.
    """
    return (_known(one.stems[:1], other) + _known(other.stems[:1], one)) / 2


def known_of_beginning(one: Opened, other: Opened) -> float:
    """Return what share of the words of each other's beginnings two articles have: 0 to 1.

    It is the average of the two shares. Words count by their rarity; names do not count.
    """
    names = (one.names | other.names) - (one.common | other.common)
    shares = (_known(a.stems[: a.first], b, names) for a, b in ((one, other), (other, one)))
    return sum(shares) / 2


def _known(
    told: Iterable[frozenset[str]], other: Opened, names: frozenset[str] = frozenset()
) -> float:
    rarity, unseen = rarities_of(other.language)
    weights = {
        stem: rarity.get(stem, unseen) for stem in frozenset().union(*told) if stem not in names
    }
    known = [own for stem, own in weights.items() if stem in other.common or stem in other.names]
    return sum(known) / sum(weights.values()) if weights else 0.0


def _is_later(one: Opened, other: Opened) -> bool:
    """Tell whether an article is not of an earlier day than another, as far as is known."""
    return bool(one.published and other.published and one.published >= other.published)


def _likeness(one: Vector, other: Vector, names: frozenset[str]) -> float:
    """Return the cosine of two sentences; 0 where what they share may be chance."""
    shared = one.keys() & other.keys()
    if len(shared) < _FEWEST_SHARED or len(shared - names) < _FEWEST_COMMON:
        return 0.0
    return cosine(one, other)


@cache
def _roles(language: str) -> frozenset[str]:
    """Return the stems of the nouns that say what somebody is, such as “mayor”."""
    rules = language_of(language)
    if rules is None or rules.speech is None:
        return frozenset()
    nouns = rules.speech.nouns | rules.speech.nouns_he | rules.speech.nouns_she
    (own,) = stems([" ".join(nouns)], language=language)
    return frozenset(own)


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
