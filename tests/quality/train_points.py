"""Learn `summarizer/models/{phrases_en,points_en,points}.json` from what careful readers chose.

    uv run --with lightgbm --with scikit-learn python tests/quality/train_points.py [--folds]
    python tests/quality/train_points.py --later

Without `--folds` the weights of phrases and the trees are written; with it, such are judged.
`--later` judges those that are shipped, by 325 pages that nothing is learned from.

What is learned is what each sentence is worth: 1 where the reader would print it (1.4 if it is
among his first choices), 0.5 where he would also accept it, -2 where it is furniture, else 0.
`--folds` prints how good the points are that trees choose in articles that they were not learned
from, in five folds. Articles with a page are judged in both versions; only the genres that are
guessed from their wording were learned from all.

What gained too little, as the change in value and in first choices on the 853 English pages, with
the standard error over articles:

- Sentence vectors (WordLlama 0.4, 256 numbers) with their likeness to headline, headings, section,
  lead and neighbours, and a ridge on them stacked in nested folds: +.017 ± .007 and +.028 ± .011,
  in other folds +.014 ± .008 and +.016 ± .012. They take 5 ms an article and were made from the
  word vectors of LLaMA 2, whose licence is not free. GloVe, which is: +.005 ± .005, +.006 ± .007.
- A ridge on hashed n-grams of first and last words, letters, shapes: +.006 ± .004, +.006 ± .007.
- A second lot of trees that sees what the first says of neighbours, block and section: +.008 ±
  .004, +.016 ± .006.
- 325 more pages to learn from (`later_readings.jsonl`): value -.003, first choices +.02, furniture
  +.1 to +1.0 %, since their reader marked less of it. So they are kept to judge by.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer.choose.chooser import Chooser
from summarizer.model import Genre
from summarizer.models import numbers_of
from summarizer.models.trees import Trees, trees_of
from summarizer.salience.weigh import weigh_by
from tests.quality.boosting import boost, learn, numbers_of_trees, write
from tests.quality.editors import LATER_READINGS, Read, folds, load_all, load_ours
from tests.quality.phrases import LANGUAGE, learn_phrases, measure, measure_unseen

#: The mean of three models: with one, values vary by 0.02 with the seed alone.
SEEDS = 3
#: The boosting rounds with phrases and the pages read for this project, and without both.
ROUNDS, ROUNDS_PLAIN = 240, 170
#: What a line of furniture is taken for, so that it is shunned more than it costs, and what the
#: reader's first choices are taken for.
FURNITURE, FIRST = -2.0, 1.4
POINTS = 4

#: More trees learn by LambdaMART (Burges 2010, MSR-TR-2010-82) which of two sentences of one
#: article is the better: to the trees above, an article of which little is worth printing is all
#: the same. The kinds of sentences from furniture to first choices count this much.
GAINS = [0, 1, 3, 7, 10]
RANKING = {"objective": "lambdarank", "label_gain": GAINS, "lambdarank_truncation_level": 15,
           "learning_rate": 0.08}  # fmt: skip
RANKING_ROUNDS = 140
#: What their answer counts, and what is added to it: ranks have no zero, and so about as many
#: lines are worth printing as without them. On English pages in the folds, 375 and 478 by another
#: reader: value .449 and .375 without, .481 and .388 with them; first choices .60 and .49, .62 and
#: .54; furniture 3.1 and 5.3 %, 2.7 and 5.5 %. With .3 and -.06 furniture of the latter is 6.3 %;
#: gains that set furniture further apart do no better.
RANKING_WEIGHT, RANKING_SHIFT = 0.18, -0.03

#: Groups of genres that are told apart when judging.
GROUPS = {
    "news": {Genre.NEWS},
    "guide": {Genre.GUIDE},
    "list": {Genre.LIST, Genre.COMPARISON},
}


def learn_from(articles: list[Read]) -> dict[str, object]:
    """Return the trees for the language that has phrases, as numbers."""
    names = list(articles[0].measured)
    trees = boost(_columns(articles, names), _wanted(articles), rounds=ROUNDS, seeds=SEEDS)
    own = [one for one in articles if one.language == LANGUAGE and one.page.sentences]
    ranking = boost(
        _columns(own, names),
        np.concatenate([_kinds_of(one) for one in own]),
        rounds=RANKING_ROUNDS,
        groups=[len(one.page.sentences) for one in own],
        weight=RANKING_WEIGHT,
        **RANKING,
    )
    return numbers_of_trees([*trees, *ranking], names, shift=RANKING_SHIFT)


def learn_plain_from(articles: list[Read]) -> dict[str, object]:
    """Return the trees for all other languages, as numbers.

    They ask about no phrases, and see only the articles of which a fifth is not English.
    """
    articles = [one for one in articles if not one.ours]
    names = [name for name in articles[0].measured if not name.startswith("phrase_")]
    columns = _columns(articles, names)
    return learn(columns, _wanted(articles), rounds=ROUNDS_PLAIN, seeds=SEEDS)


def _columns(articles: list[Read], names: list[str]) -> dict[str, np.ndarray]:
    return {name: np.concatenate([one.measured[name] for one in articles]) for name in names}


def _wanted(articles: list[Read]) -> np.ndarray:
    return np.concatenate([_wanted_of(one) for one in articles])


def _wanted_of(read: Read) -> np.ndarray:
    worth = read.worth
    worth[worth < 0] = FURNITURE
    worth[_first(read)] = FIRST
    return worth


def _kinds_of(read: Read) -> np.ndarray:
    """Return for each sentence the index of its kind among `GAINS`."""
    kinds = np.searchsorted([-1.0, 0.0, 0.5, 1.0], read.worth)
    kinds[_first(read)] = len(GAINS) - 1
    return kinds


def _first(read: Read) -> list[int]:
    """Return the indices of the reader's first choices."""
    chosen = {*read.gold["short"], *read.gold["box"]}
    return sorted(i for i in chosen if i < len(read.page.sentences))


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
    parser.add_argument("--later", action="store_true")
    asked = parser.parse_args()
    if asked.later:
        trees = trees_of(numbers_of("points_en"))
        judge("later", [(read, choose(read, trees)) for read in load_ours(LATER_READINGS)])
        return
    articles = load_all()
    if not asked.folds:
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
