"""Learn the trees of `summarizer/models/outline.json` from what careful readers named.

    uv run --with lightgbm python tests/quality/train_outline.py            writes the trees
    uv run --with lightgbm python tests/quality/train_outline.py --folds    judges such trees

What is learned is how likely the reader would name a heading, or the first sentence of another
block, among those that together say of what the text consists. `--folds` prints the mean F1 on
articles unseen that have an outline, and in how many of the others one is found, in five folds.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from summarizer.choose.outline import candidates_of, choose_names
from summarizer.models.trees import Trees, trees_of
from tests.quality.boosting import learn, write
from tests.quality.editors import Read, folds, load_all

ROUNDS, SEEDS = 100, 3
SETTINGS = {"objective": "binary", "learning_rate": 0.06, "max_depth": 6}
LEAST = 3


def wanted_in(read: Read) -> set[int]:
    named = set(read.gold["outline"])
    return named if len(named) >= LEAST else set()


def learn_from(articles: list[Read]) -> dict[str, object]:
    found = [candidates_of(one.measured) for one in articles]
    columns = {name: np.concatenate([own[name] for _, own in found]) for name in found[0][1]}
    wanted = np.concatenate(
        [
            np.isin(candidates, list(wanted_in(one)))
            for one, (candidates, _) in zip(articles, found, strict=True)
        ]
    )
    return learn(columns, wanted.astype(float), rounds=ROUNDS, seeds=SEEDS, **SETTINGS)


def names_in(read: Read, trees: Trees) -> set[int]:
    candidates, columns = candidates_of(read.measured)
    return {int(candidates[i]) for i in choose_names(columns, trees.of(columns))}


def judge(name: str, chosen: list[tuple[Read, set[int]]]) -> None:
    f1 = [
        2 * len(wanted & named) / (len(wanted) + len(named))
        for read, named in chosen
        if (wanted := wanted_in(read))
    ]
    without = [named for read, named in chosen if not wanted_in(read)]
    print(
        f"{name:8} F1 {np.mean(f1):.3f}  n {len(f1)}"
        f"  found in {sum(map(bool, without))} of {len(without)} without one"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true")
    articles = load_all()
    if not parser.parse_args().folds:
        write("outline", learn_from(articles))
        return
    chosen: list[tuple[Read, set[int]]] = []
    for seen, unseen in folds(articles):
        trees = trees_of(learn_from(seen))
        chosen += [(read, names_in(read, trees)) for read in unseen]
    judge("pages", [(read, names) for read, names in chosen if read.from_page])
    judge("given", [(read, names) for read, names in chosen if not read.from_page])


if __name__ == "__main__":
    main()
