"""Learn `summarizer/models/{phrases_en,points_en,points}.json` from what careful readers chose.

    uv run --with lightgbm --with scikit-learn python tests/quality/train_points.py [--folds]

Without `--folds` the weights of phrases and the trees are written; with it, such are judged.

What is learned is what each sentence is worth: 1 where the reader would print it (1.4 if it is
among his first choices), 0.5 where he would also accept it, -2 where it is furniture, else 0.
`--folds` prints how good the points are that trees choose in articles that they were not learned
from, in five folds. Articles with a page are judged in both versions; only the genres that are
guessed from their wording were learned from all.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer.choose.chooser import Chooser
from summarizer.model import Genre
from summarizer.models.trees import Trees, trees_of
from summarizer.salience.weigh import weigh_by
from tests.quality.boosting import learn, write
from tests.quality.editors import Read, folds, load_all
from tests.quality.phrases import LANGUAGE, learn_phrases, measure, measure_unseen

#: The mean of three models: with one, values vary by 0.02 with the seed alone.
SEEDS = 3
#: The boosting rounds with phrases and the pages read for this project, and without both.
ROUNDS, ROUNDS_PLAIN = 240, 170
#: What a line of furniture is taken for, so that it is shunned more than it costs, and what the
#: reader's first choices are taken for.
FURNITURE, FIRST = -2.0, 1.4
POINTS = 4

#: Groups of genres that are told apart when judging.
GROUPS = {
    "news": {Genre.NEWS},
    "guide": {Genre.GUIDE},
    "list": {Genre.LIST, Genre.COMPARISON},
}


def learn_from(articles: list[Read]) -> dict[str, object]:
    """Return the trees for the language that has phrases, as numbers."""
    return _learn(articles, list(articles[0].measured), rounds=ROUNDS)


def learn_plain_from(articles: list[Read]) -> dict[str, object]:
    """Return the trees for all other languages, as numbers.

    They ask about no phrases, and see only the articles of which a fifth is not English.
    """
    articles = [one for one in articles if not one.ours]
    names = [name for name in articles[0].measured if not name.startswith("phrase_")]
    return _learn(articles, names, rounds=ROUNDS_PLAIN)


def _learn(articles: list[Read], names: list[str], *, rounds: int) -> dict[str, object]:
    columns = {name: np.concatenate([one.measured[name] for one in articles]) for name in names}
    wanted = np.concatenate([_wanted_of(one) for one in articles])
    return learn(columns, wanted, rounds=rounds, seeds=SEEDS)


def _wanted_of(read: Read) -> np.ndarray:
    worth = read.worth
    worth[worth < 0] = FURNITURE
    worth[[i for i in {*read.gold["short"], *read.gold["box"]} if i < len(worth)]] = FIRST
    return worth


def choose(read: Read, trees: Trees) -> list[int]:
    """Return the indices of the points that the program would choose with these trees."""
    chooser = Chooser(weigh_by(trees, read.page, read.rows, read.measured))
    points = chooser.points(POINTS, whole=True)
    return [point.sentence.index for point in points]


def judge(name: str, chosen: list[tuple[Read, list[int]]]) -> None:
    """Print value, first choices and furniture of the points chosen."""
    groups = {"all": set(Genre), **GROUPS, "rest": set(Genre) - set().union(*GROUPS.values())}
    for group, genres in groups.items():
        own = [(read.worth[points], read.gold, points) for read, points in chosen
               if read.genre in genres]  # fmt: skip
        if own:
            value = np.mean([worth.mean() for worth, _, _ in own])
            main = np.mean([bool({*gold["short"], *gold["box"]} & {*at}) for _, gold, at in own])
            furniture = np.mean(np.concatenate([worth for worth, _, _ in own]) < 0)
            print(
                f"{name:10} {group:6} value {value:.3f}  main {main:.3f}"
                f"  furniture {furniture:.1%}  n {len(own)}"
            )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true")
    articles = load_all()
    if not parser.parse_args().folds:
        write("points", learn_plain_from(articles))
        write("phrases_en", learn_phrases(articles))
        measure_unseen(articles)
        write("points_en", learn_from(articles))
        return
    chosen: list[tuple[Read, list[int]]] = []
    for seen, unseen in folds(articles):
        plain = trees_of(learn_plain_from(seen))
        measure_unseen(seen)
        trees = trees_of(learn_from(seen))
        measure(unseen, learn_phrases(seen))
        chosen += [
            (read, choose(read, trees if read.language == LANGUAGE else plain)) for read in unseen
        ]
    pages = [(read, points) for read, points in chosen if read.from_page]
    judge("pages", [(read, points) for read, points in pages if not read.ours])
    judge("ours", [(read, points) for read, points in pages if read.ours])
    given = [(read, points) for read, points in chosen if not read.from_page]
    judge("given", [(read, points) for read, points in given if read.language == "en"])
    judge("others", [(read, points) for read, points in given if read.language != "en"])


if __name__ == "__main__":
    main()
