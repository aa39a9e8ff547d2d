"""What kind of text an article is, by its headline and by the means over its sentences.

A linear model with a softmax. Its features are the same for all sentences of a text: the means
of the sentences' features, and what the headline's words tell. tests/quality/train_genre.py says
from which texts it was learned.
"""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, NamedTuple, cast

import numpy as np

from summarizer.model import Genre
from summarizer.models import numbers_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from numpy.typing import NDArray


class _Linear(NamedTuple):
    features: tuple[str, ...]
    genres: tuple[Genre, ...]
    mean: NDArray[np.float64]
    scale: NDArray[np.float64]
    weights: NDArray[np.float64]
    bias: NDArray[np.float64]


def odds_of_genres(measured: Mapping[str, NDArray[np.float64]]) -> dict[Genre, float]:
    """Return the probability of each genre; `measured` are the features of a text's sentences.

    The probabilities add up to 1. Genres that were not learned are left out.
    """
    model = _model()
    own = np.array([measured[name][0] for name in model.features])
    scores = model.weights @ ((own - model.mean) / model.scale) + model.bias
    odds = np.exp(scores - scores.max())
    return dict(zip(model.genres, (odds / odds.sum()).tolist(), strict=True))


@cache
def _model() -> _Linear:
    numbers = numbers_of("genre")
    return _Linear(
        features=tuple(cast("list[str]", numbers["features"])),
        genres=tuple(map(Genre, cast("list[str]", numbers["genres"]))),
        mean=np.array(numbers["mean"]),
        scale=np.array(numbers["scale"]),
        weights=np.array(numbers["weights"]),
        bias=np.array(numbers["bias"]),
    )
