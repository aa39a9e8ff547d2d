"""What is measured of each sentence."""

from __future__ import annotations

import math
import re
from typing import TYPE_CHECKING

from summarizer.languages.letters import CAPITALS
from summarizer.salience.vectors import (
    Vector,
    add_up,
    cosine,
    likeness_ahead_and_behind,
    standardise,
    unit,
)

if TYPE_CHECKING:
    from collections.abc import Iterable

    from summarizer.words import Worded

_CAPITALISED = re.compile(rf"\s[\"“«(„]?([{CAPITALS}][\w’'-]+)")
_NUMBER = re.compile(r"\d[\d.,]*")


def features_of(
    sentences: list[Worded],
    vectors: list[Vector],
    title: Vector,
    speaking: frozenset[str] | None,
) -> dict[str, list[float]]:
    """Return a column of numbers, one for each sentence, under each feature's name.

    `vectors` are the sentences' stems with their weights; `speaking` are the words by which
    people speak of themselves.
    """
    texts = [sentence.text for sentence in sentences]
    return {
        **_position(len(texts)),
        **_likeness(vectors, title),
        **_length([sentence.count for sentence in sentences]),
        **_speech(sentences, speaking or frozenset()),
        **_names(texts),
        **_build(texts),
    }


def _position(n: int) -> dict[str, list[float]]:
    return {
        "lead": [math.exp(-i / 2) for i in range(n)],
        "opening": [math.exp(-i / 8) for i in range(n)],
        "first_half": [math.exp(-i / 20) for i in range(n)],
        "first": [float(i == 0) for i in range(n)],
    }


def _likeness(vectors: list[Vector], title: Vector) -> dict[str, list[float]]:
    """Measure how near each is to the rest, to the title, to the lead."""
    ahead, behind = likeness_ahead_and_behind(vectors)
    lead = unit(add_up(vectors[:3]))
    first = vectors[0] if vectors else {}
    return {
        "ahead": standardise(ahead),
        "behind": standardise(behind),
        # The likeness to all and to itself, which is 1, is that to their sum.
        "centre": standardise(
            [a + b + bool(vector) for a, b, vector in zip(ahead, behind, vectors, strict=True)]
        ),
        "title": [cosine(vector, title) if title else 0.0 for vector in vectors],
        "like_first": [cosine(vector, first) if i else 0.0 for i, vector in enumerate(vectors)],
        "like_lead": [cosine(vector, lead) if i > 2 else 0.0 for i, vector in enumerate(vectors)],
    }


def _length(counts: list[int]) -> dict[str, list[float]]:
    return {
        "log_words": [math.log(1 + n) for n in counts],
        "over_30": [max(0, n - 30) / 10 for n in counts],
        "over_45": [max(0, n - 45) / 10 for n in counts],
    }


def _speech(sentences: list[Worded], speaking: frozenset[str]) -> dict[str, list[float]]:
    texts = [sentence.text for sentence in sentences]
    ends = [text.rstrip("\"'”’»“) \xa0\u202f")[-1:] for text in texts]
    return {
        "quotes": [float(any(mark in text for mark in '"“«„”')) for text in texts],
        "opens_quoting": [float(text[0] in '"“«„”') for text in texts],
        "speaking": [
            0.0
            if speaking.isdisjoint(sentence.terms)
            else min(2, sum([term in speaking for term in sentence.terms])) / 2
            for sentence in sentences
        ],
        "asks": [float(end in "?？؟" and end != "") for end in ends],
        "numbers": [min(3, len(_NUMBER.findall(text))) / 3 for text in texts],
    }


def _names(texts: list[str]) -> dict[str, list[float]]:
    """Measure capitalised words inside the sentence: how new, how prominent."""
    found = [set(_CAPITALISED.findall(text)) for text in texts]
    uses = _count_uses(found)
    most = max(uses.values(), default=1)
    seen: set[str] = set()
    new = []
    for names in found:
        new.append(min(4, len(names - seen)) / 4)
        seen |= names
    return {
        "main_name": [max((uses[name] for name in names), default=0) / most for names in found],
        "new_names": new,
    }


def _count_uses(found: Iterable[set[str]]) -> dict[str, int]:
    uses: dict[str, int] = {}
    for names in found:
        for name in names:
            uses[name] = uses.get(name, 0) + 1
    return uses


def _build(texts: list[str]) -> dict[str, list[float]]:
    return {
        "commas": [min(4, text.count(",")) / 4 for text in texts],
        "colon": [float(":" in text) for text in texts],
        "brackets": [float("(" in text) for text in texts],
    }
