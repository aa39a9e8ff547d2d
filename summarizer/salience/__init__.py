"""A score for each sentence, and the reasons for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import mul
from typing import TYPE_CHECKING

from summarizer.languages import language_of
from summarizer.model import Reason
from summarizer.salience.features import features_of
from summarizer.salience.sections import sections_of
from summarizer.salience.vectors import Vector, cosine, vectors_of
from summarizer.salience.weights import LATER_PLACE, LATER_SECTION, WEIGHTS
from summarizer.words import Worded, stems_of, take_apart, terms

if TYPE_CHECKING:
    from summarizer.model import Article, Sentence

__all__ = ["Scored", "cosine", "score_sentences"]

#: Several features measure one thing; a reader is told the thing.
_TOLD_AS = {
    "lead": "position", "opening": "position", "first_half": "position", "first": "position",
    "ahead": "centrality", "behind": "centrality", "centre": "centrality",
    "title": "title", "like_first": "repeats the lead", "like_lead": "repeats the lead",
    "log_words": "length", "over_30": "length", "over_45": "length",
    "quotes": "speech", "opens_quoting": "speech", "speaking": "speech",
    "asks": "speech", "numbers": "numbers",
    "main_name": "names", "new_names": "names",
    "commas": "build", "colon": "build", "brackets": "build",
    "section": "section",
}  # fmt: skip

_PLACES = [feature for feature, told in _TOLD_AS.items() if told == "position"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Scored:
    """How much a sentence carries of its article; 1 is about the spread within an article."""

    score: float
    #: The sentence with its words.
    worded: Worded = field(repr=False, compare=False, hash=False)
    #: What was measured, and the names of those features.
    measured: tuple[float, ...] = field(default=(), repr=False, compare=False)
    features: tuple[str, ...] = field(default=(), repr=False, compare=False)
    #: Its stems' weights, of length 1 together: the dot product of two is their cosine.
    terms: Vector = field(default_factory=dict, repr=False, compare=False, hash=False)

    @property
    def why(self) -> tuple[Reason, ...]:
        """The reasons for the score, the weightiest first."""
        parts: dict[str, float] = {}
        for feature, value in zip(self.features, self.measured, strict=True):
            if value:
                told = _TOLD_AS[feature]
                parts[told] = parts.get(told, 0.0) + _weight(feature) * value
        return tuple(
            Reason(feature=told, weight=round(weight, 3))
            for told, weight in sorted(parts.items(), key=lambda item: -abs(item[1]))
        )


def score_sentences(article: Article, sentences: tuple[Sentence, ...]) -> tuple[Scored, ...]:
    """Return a score for each of `sentences`, in their order. The time taken is linear.

    A long article is scored section by section, so that each is heard.
    """
    worded = [take_apart(sentence.text) for sentence in sentences]
    *rows, title = stems_of(
        [*(one.terms for one in worded), terms(article.title or "")], language=article.language
    )
    rules = language_of(article.language)
    scored: list[Scored] = []
    for section in sections_of(article, sentences):
        *vectors, title_vector = vectors_of([*rows[section], title])
        columns = features_of(
            worded[section], vectors, title_vector, rules.speaking if rules else None
        )
        if scored:
            for feature in _PLACES:
                columns[feature] = [LATER_PLACE * value for value in columns[feature]]
            columns["section"] = [1.0] * len(vectors)
        scored.extend(_scored(columns, vectors, worded[section]))
    return tuple(scored)


def _scored(
    columns: dict[str, list[float]], vectors: list[Vector], worded: list[Worded]
) -> list[Scored]:
    """Weigh the columns row by row."""
    features = tuple(columns)
    weights = [_weight(feature) for feature in features]
    return [
        Scored(
            score=sum(map(mul, weights, measured)),
            worded=own,
            measured=measured,
            features=features,
            terms=vector,
        )
        for measured, vector, own in zip(
            zip(*columns.values(), strict=True), vectors, worded, strict=True
        )
    ]


def _weight(feature: str) -> float:
    return LATER_SECTION if feature == "section" else WEIGHTS[feature]
