"""The parts of an article that are compared with other articles."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from math import log, log1p, sqrt
from typing import TYPE_CHECKING, cast

from summarizer.languages.cue_phrases import cue_phrases_of
from summarizer.models import numbers_of
from summarizer.quotations.pair_marks import pair_marks
from summarizer.quotations.paragraphs import split_paragraphs
from summarizer.words import stems, terms

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping, Sequence
    from datetime import date

    from summarizer.model import Article

#: The number of stems that are an article's beginning: there it says what the story is.
_LEAD = 80
#: The number of words in a run. Two articles share one by chance only in set phrases; in
#: quotations a shorter run is enough.
_RUN = 5
_QUOTED_RUN = 4
#: The most words of a text that are looked at. Even a longer text has told its story by then.
_MOST_WORDS = 5_000

Vector = dict[str, float]
Runs = frozenset[tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Sketch:
    """An article as its words: each with its weight, and in runs."""

    #: ISO 639-1.
    language: str
    #: The stems of the whole article and of its beginning, both with the headline. The weight of a
    #: stem says how often it stands there and how rare it is elsewhere; the vectors have length 1.
    whole: Vector
    lead: Vector
    #: Whether the rarity of words is known in its language; else all count as equally rare.
    knows_rarity: bool
    #: Runs of words in quotations, and in the whole text.
    quoted: Runs
    runs: Runs
    #: The share of words such as “I” and “our” among those outside quotations.
    own_voice: float
    published: date | None


def sketch_of(article: Article) -> Sketch:
    """Return the sketch of an article."""
    text = article.text
    every = terms(text)
    words = every[:_MOST_WORDS]
    title, body = stems([article.title or "", text], language=article.language)
    body = body[:_MOST_WORDS]
    spoken = pair_marks(text, split_paragraphs(text))
    quotations = [terms(text[one.start : one.end]) for one in spoken]
    return Sketch(
        language=article.language,
        whole=_vector([*title, *body], article.language),
        lead=_vector([*title, *body[:_LEAD]], article.language),
        knows_rarity=bool(rarities_of(article.language)[0]),
        quoted=frozenset().union(*(_runs(one, _QUOTED_RUN) for one in quotations)),
        runs=_runs(words, _RUN),
        own_voice=_own_voice(every, quotations, article.language),
        published=article.published.date() if article.published else None,
    )


def cosine(one: Vector, other: Vector) -> float:
    """Return the cosine of the angle between two vectors of length 1; 0 when one is empty."""
    if len(other) < len(one):
        one, other = other, one
    return sum([weight * other[stem] for stem, weight in one.items() if stem in other])


def vectors_of(sentences: Sequence[Collection[str]], language: str) -> list[Vector]:
    """Return the vectors of sentences, given as their stems: of length 1, or empty without stems.

    What is rare elsewhere and among these sentences weighs most: a story's own names weigh less.
    """
    rarity, unseen = rarities_of(language)
    seen = Counter(stem for own in sentences for stem in set(own))
    weights = {
        stem: rarity.get(stem, unseen) * log1p(len(sentences) / count)
        for stem, count in seen.items()
    }
    return [of_length_one({stem: weights[stem] for stem in own}) for own in sentences]


def _own_voice(words: Sequence[str], quotations: Sequence[Sequence[str]], language: str) -> float:
    first_person = cue_phrases_of(language).first_person
    found = sum(word in first_person for word in words)
    spoken = sum(word in first_person for own in quotations for word in own)
    return max(0, found - spoken) / max(1, len(words) - sum(map(len, quotations)))


def _vector(own: Sequence[str], language: str) -> Vector:
    """Return TF-IDF weights (Salton and Buckley 1988, with the logarithm of the frequency).

    The vector has length 1, unless there are no stems.
    """
    rarity, unseen = rarities_of(language)
    return of_length_one(
        {stem: (1 + log(count)) * rarity.get(stem, unseen) for stem, count in Counter(own).items()}
    )


def of_length_one(vector: Vector) -> Vector:
    """Return a vector that points the same way and has length 1, unless it is empty."""
    length = sqrt(sum([weight * weight for weight in vector.values()]))
    return {stem: weight / length for stem, weight in vector.items()}


def rarities_of(language: str) -> tuple[Mapping[str, float], float]:
    """Return the rarity of each known stem and that of all others: 1 in a language without any."""
    tables = cast("Mapping[str, Mapping[str, float]]", numbers_of("rarity"))
    known = tables.get(language, {})
    return known, known.get("", 1.0)


def _runs(words: Sequence[str], length: int) -> Runs:
    return frozenset(zip(*(words[at:] for at in range(length)), strict=False))
