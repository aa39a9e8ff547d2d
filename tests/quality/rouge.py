"""ROUGE of digests against a reference, over stems."""

from __future__ import annotations

from collections import Counter
from itertools import pairwise

import numpy as np

from summarizer.words import terms


def rouge_of(bodies: list[str], digests: np.ndarray, reference: str, language: str) -> np.ndarray:
    """Return the mean of ROUGE-1 and ROUGE-2 (F1) of each digest.

    A digest is a row of places among the sentences `bodies`.
    """
    *rows, wanted = _stems([*bodies, reference], language)
    total = np.zeros(len(digests))
    for grams in (lambda row: row, lambda row: list(pairwise(row))):
        want = Counter(grams(wanted))
        column = {gram: i for i, gram in enumerate(want)}
        table = np.zeros((len(rows), max(1, len(want))), int)
        for i, row in enumerate(rows):
            for gram in grams(row):
                if gram in column:
                    table[i, column[gram]] += 1
        limit = np.array(list(want.values()) or [0])
        hits = np.minimum(table[digests].sum(1), limit).sum(1)
        lengths = np.array([len(grams(row)) for row in rows])[digests].sum(1)
        total += 2 * hits / np.maximum(1, lengths + sum(want.values()))
    return total / 2


def _stems(texts: list[str], language: str) -> list[list[str]]:
    import Stemmer

    stemmer = Stemmer.Stemmer({"en": "porter", "fr": "french"}[language])
    return [stemmer.stemWords(terms(text)) for text in texts]
