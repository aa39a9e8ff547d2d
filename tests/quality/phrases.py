"""Learning the weights of phrases, for `summarizer.salience.phrases`.

scikit-learn is wanted for learning alone and no part of the environment: run the scripts that
learn with `uv run --with scikit-learn`.
"""

from __future__ import annotations

from collections import Counter

import numpy as np

from summarizer.models.linear import BIAS, Weights
from summarizer.salience.phrases import DECIDED, columns_of, join_tables, phrases_in, weigh_phrases
from tests.quality.editors import Read, folds

#: The language for which there are texts enough to learn from.
LANGUAGE = "en"
#: The fewest articles that a phrase must be in, and the strength with which weights are drawn to
#: zero; of 4, 8, 16 and 4, 8, 20 this pair lost least with few phrases.
FEWEST_ARTICLES, RIDGE = 12, 20.0
#: In how many parts the articles are cut to weigh each by what was learned from the others.
PARTS = 4


def learn_phrases(articles: list[Read]) -> dict[str, Weights]:
    """Return both tables, learned from the articles in the language."""
    from scipy.sparse import csr_matrix
    from sklearn.linear_model import Ridge

    articles = [one for one in articles if one.language == LANGUAGE]
    found = [[phrases_in(own.terms) for own in one.page.worded] for one in articles]
    own_phrases: dict[str, set[str]] = {}
    for one, rows in zip(articles, found, strict=True):
        own_phrases.setdefault(one.key, set()).update(*rows)
    uses = Counter(phrase for phrases in own_phrases.values() for phrase in phrases)
    phrases = sorted(phrase for phrase, count in uses.items() if count >= FEWEST_ARTICLES)
    number = {phrase: at for at, phrase in enumerate(phrases)}
    rows = [[number[p] for p in sorted(own) if p in number] for each in found for own in each]
    lengths = np.array([len(row) for row in rows])
    values = np.repeat(np.maximum(1, lengths) ** -0.5, lengths)
    ends = np.concatenate([[0], np.cumsum(lengths)])
    matrix = csr_matrix(
        (values, np.concatenate([np.array(row, int) for row in rows]), ends),
        shape=(len(rows), len(phrases)),
    )
    worth = np.concatenate([one.worth for one in articles])
    tables = {}
    for name, wanted in zip(DECIDED, (np.clip(worth, 0, 1), worth < 0), strict=True):
        model = Ridge(alpha=RIDGE, solver="lsqr").fit(matrix, wanted.astype(float))
        weights = {p: round(float(w), 3) for p, w in zip(phrases, model.coef_, strict=True)}
        tables[name] = {BIAS: round(float(model.intercept_), 4), **weights}
    return tables


def measure(articles: list[Read], tables: dict[str, Weights]) -> None:
    """Set what the phrases say of each sentence to what these tables say."""
    joined = join_tables(tables)
    for one in articles:
        if one.language == LANGUAGE:
            one.measured.update(columns_of(weigh_phrases(one.page.worded, joined)))


def measure_unseen(articles: list[Read]) -> None:
    """Set it to what tables say that were learned without the article itself.

    What is learned from these columns then sees them as they are in articles of users.
    """
    for others, part in folds(articles, PARTS):
        measure(part, learn_phrases(others))
