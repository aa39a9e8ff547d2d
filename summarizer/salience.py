"""A score for each sentence, and the reasons for it."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from summarizer.model import Reason
from summarizer.words import count_words, stems

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from summarizer.model import Article, Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """How much a sentence carries of its article."""

    score: float
    why: tuple[Reason, ...]
    #: Its stems' weights, of length 1 together: the dot product of two is their cosine.
    terms: Mapping[str, float] = field(repr=False, compare=False, hash=False)


def score_sentences(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Scored, ...]:
    """Return a score for each of `sentences`, in their order. The time taken is linear."""
    rows = stems(
        [sentence.text for sentence in sentences] + [article.title or ""],
        language=article.language,
    )
    vectors = _vectors(rows)
    title = vectors.pop()
    central = standardised(_directed_centrality(vectors))
    scored = []
    for i, sentence in enumerate(sentences):
        parts = {
            "centrality": 0.5 * central[i],
            "title": 1.5 * cosine(vectors[i], title),
            "position": math.exp(-i / 8),
            "length": -0.05 * max(0, count_words(sentence.text) - 30),
        }
        why = tuple(Reason(feature=k, weight=v) for k, v in parts.items() if v)
        scored.append(Scored(score=sum(parts.values()), why=why, terms=vectors[i]))
    return tuple(scored)


def cosine(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Return how alike two rows of weights are, 0 to 1."""
    if len(other) < len(one):
        one, other = other, one
    return sum(weight * other[term] for term, weight in one.items() if term in other)


def standardised(values: Sequence[float]) -> list[float]:
    """Return `values` with mean 0 and deviation 1."""
    if not values:
        return []
    mean = sum(values) / len(values)
    deviation = math.sqrt(sum((value - mean) ** 2 for value in values) / len(values)) or 1.0
    return [(value - mean) / deviation for value in values]


def _vectors(rows: list[list[str]]) -> list[Mapping[str, float]]:
    """Return TF-IDF rows of length 1, each sentence taken for a document."""
    seen_in = Counter(term for row in rows for term in set(row))
    weight_of = {term: math.log(1 + len(rows) / n) for term, n in seen_in.items()}
    vectors: list[Mapping[str, float]] = []
    for row in rows:
        weights = {term: n * weight_of[term] for term, n in Counter(row).items()}
        norm = math.sqrt(sum(w * w for w in weights.values())) or 1.0
        vectors.append({term: w / norm for term, w in weights.items()})
    return vectors


def _directed_centrality(vectors: list[Mapping[str, float]]) -> list[float]:
    """Return, for each, its likeness to all later ones less 0.6 of that to earlier ones.

    PacSum's measure; the sums run along with the text, so that no pair is ever compared.
    """
    later: Counter[str] = Counter()
    for vector in vectors:
        for term, weight in vector.items():
            later[term] += weight
    earlier: Counter[str] = Counter()
    found = []
    for vector in vectors:
        for term, weight in vector.items():
            later[term] -= weight
        found.append(
            sum(weight * (later[term] - 0.6 * earlier[term]) for term, weight in vector.items())
        )
        for term, weight in vector.items():
            earlier[term] += weight
    return found
