"""Learn `summarizer/models/genre.json` from articles whose genre a careful reader named.

    python tests/quality/train_genre.py            writes the model
    python tests/quality/train_genre.py --folds    says how often it is right on articles unseen

A softmax over what is the same for all sentences of a text. A genre of which there are too few
articles is not learned: the shape of a text tells interviews, live blogs and recipes.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer.model import Genre
from tests.quality.boosting import write
from tests.quality.editors import Read, folds, load_all

LEAST = 5
#: How strongly weights are held near nought, found by the folds.
RIDGE = 0.03
STEPS, RATE = 1500, 0.3


def features_of(articles: list[Read]) -> tuple[list[str], np.ndarray]:
    first = articles[0].measured
    names = [n for n in first if n.startswith(("mean_", "titled_", "title_"))]
    names += ["n", "sections"]
    return names, np.array([[one.measured[n][0] for n in names] for one in articles])


def learn(articles: list[Read]) -> dict[str, object]:
    counts = Counter(one.genre for one in articles)
    genres = sorted(g for g, count in counts.items() if count >= LEAST and g is not Genre.OTHER)
    articles = [one for one in articles if one.genre in genres]
    names, x = features_of(articles)
    mean, scale = x.mean(0), x.std(0) + 1e-6
    x = np.column_stack([(x - mean) / scale, np.ones(len(x))])
    wanted = np.array([[one.genre is genre for genre in genres] for one in articles], float)
    weights = np.zeros((len(genres), x.shape[1]))
    held = np.append(np.full(len(names), RIDGE), 0.0)
    for _ in range(STEPS):
        scores = x @ weights.T
        odds = np.exp(scores - scores.max(1, keepdims=True))
        odds /= odds.sum(1, keepdims=True)
        weights -= RATE * ((odds - wanted).T @ x / len(x) + held * weights)

    def rounded(values: np.ndarray) -> list:
        return np.vectorize(lambda value: float(f"{value:.4g}"))(values).tolist()

    return {
        "features": names,
        "genres": [str(genre) for genre in genres],
        "mean": rounded(mean),
        "scale": rounded(scale),
        "weights": rounded(weights[:, :-1]),
        "bias": rounded(weights[:, -1]),
    }  # fmt: skip


def guesses(model: dict, articles: list[Read]) -> list[Genre]:
    x = (features_of(articles)[1] - model["mean"]) / model["scale"]
    best = (x @ np.array(model["weights"]).T + model["bias"]).argmax(1)
    return [Genre(model["genres"][i]) for i in best]


def report(name: str, pairs: list[tuple[Genre, Genre]]) -> None:
    right = np.mean([one == other for one, other in pairs])
    news = np.mean([(one is Genre.NEWS) == (other is Genre.NEWS) for one, other in pairs])
    print(f"{name:8} right {right:.3f}  news or not {news:.3f}  n {len(pairs)}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true")
    articles = load_all()
    if not parser.parse_args().folds:
        write("genre", learn(articles))
        return
    pairs: list[tuple[Genre, Genre]] = []
    for seen, unseen in folds(articles):
        pairs += zip((one.genre for one in unseen), guesses(learn(seen), unseen), strict=True)
    report("folds", pairs)
    for (said, guessed), n in Counter(pairs).most_common(25):
        print(f"  {said:12} {guessed:12} {n}")


if __name__ == "__main__":
    main()
