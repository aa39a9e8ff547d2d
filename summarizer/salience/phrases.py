"""What the phrases of a sentence tell of its worth, as learned from what careful readers chose.

The cue phrases of `languages/cue_phrases` were written by hand; these were found in texts. A
phrase is a word, two words in a row, or the words with which a sentence begins or ends. How much
each adds was learned by ridge regression (Hoerl and Kennard 1970,
doi 10.1080/00401706.1970.10488634), once for what a reader would print and once for furniture;
`tests/quality/train_points.py` does it. In a language without learned weights no phrase adds
anything.
"""

from __future__ import annotations

from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

import numpy as np

from summarizer.languages import language_of
from summarizer.models.linear import BIAS, load_weights

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray

    from summarizer.models.linear import Weights
    from summarizer.words import Worded

    Columns = dict[str, NDArray[np.float64]]

#: The two things that were learned: the names of their tables and of their columns.
DECIDED = ("phrase_worth", "phrase_furniture")

#: The number of sentences over which a mean is taken: each one and those around it.
_AROUND = 5


def phrases_in(terms: list[str]) -> list[str]:
    """Return the phrases of a sentence, from its `words.terms`, each once.

    All numbers are one word. The order is always the same, because the last digits of a sum of
    weights depend on it.

    >>> phrases_in(["sow", "3", "seeds"])
    ['sow', '#', 'seeds', 'sow #', '# seeds', '^sow', '^sow #', '$seeds']
    """
    words = ["#" if term.isdigit() else term for term in terms]
    if not words:
        return []
    pairs = [f"{one} {other}" for one, other in pairwise(words)]
    first = [f"^{phrase}" for phrase in (words[0], *pairs[:1])]
    return list(dict.fromkeys((*words, *pairs, *first, f"${words[-1]}")))


def phrase_columns(worded: list[Worded], language: str) -> Columns:
    """Return the columns of the phrases by the tables of the language."""
    rules = language_of(language)
    if rules is None or not rules.phrase_weights:
        return columns_of(np.zeros((2, len(worded))))
    return columns_of(weigh_phrases(worded, _load(rules.phrase_weights)))


def weigh_phrases(
    worded: list[Worded], tables: Mapping[str, tuple[float, float]]
) -> NDArray[np.float64]:
    """Return two rows: what the phrases of each sentence say of its worth, and of furniture.

    Each value is a bias plus the sum of the known phrases' weights over the square root of their
    number, so that long sentences weigh no more than short ones.
    """
    rows = np.empty((2, len(worded)))
    bias = tables[BIAS]
    for at, own in enumerate(worded):
        known = [found for found in map(tables.get, phrases_in(own.terms)) if found]
        scale = max(1, len(known)) ** -0.5
        rows[0, at] = bias[0] + scale * sum([worth for worth, _ in known])
        rows[1, at] = bias[1] + scale * sum([furniture for _, furniture in known])
    return rows


def columns_of(rows: NDArray[np.float64]) -> Columns:
    """Return both rows as columns, with those of the sentences around and the rank in the text."""
    columns: Columns = {}
    for name, own in zip(DECIDED, rows, strict=True):
        ordered = np.sort(own)
        below = np.searchsorted(ordered, own, "left") + np.searchsorted(ordered, own, "right")
        # a window longer than the text would make `convolve` return more values than sentences
        around = np.ones(min(_AROUND, max(1, len(own))))
        columns[name] = own
        columns[f"{name}_before"] = np.concatenate([np.zeros(min(1, len(own))), own[:-1]])
        columns[f"{name}_after"] = np.concatenate([own[1:], np.zeros(min(1, len(own)))])
        columns[f"{name}_rank"] = below / (2.0 * max(1, len(own)))
        columns[f"{name}_around"] = (
            np.convolve(own, around / len(around), "same") if len(own) else own
        )
    return columns


def join_tables(learned: Mapping[str, Weights]) -> dict[str, tuple[float, float]]:
    """Return the weights of both tables by phrase; they have the same phrases."""
    worth, furniture = (learned[name] for name in DECIDED)
    return {phrase: (weight, furniture[phrase]) for phrase, weight in worth.items()}


@cache
def _load(model: str) -> dict[str, tuple[float, float]]:
    return join_tables(load_weights(model))
