"""Learn which segments of a page are its article's, from the annotated pages.

    uv run --with lightgbm --with scikit-learn python tests/quality/train_blocks.py DATA [--write]

`DATA` is the folder of annotated pages. Prints F1 for sites that were left out of the learning
(three parts, each site in one) and with `--write` puts what is learned from all pages into the
project. It takes some five minutes.

A segment is right when most of its words are found in the article's text, in order. A linear
model learns what names of elements and words are worth; its sums, for parts that it has not seen,
and what the layout says go into boosted trees. Every fourth page is seen without its words, so
that the trees learn to do without them: in a language that is rare here they say nothing. A
second lot of trees that saw what the first says of the segments around gained nothing: F1 .924
and .948 on the two sets, .928 and .947 without; nor did twice as many trees. With 256 more pages
of news in some twenty languages (the test data of flairNLP/fundus) F1 was .933 and .953 instead
of .931 and .951, and .960 instead of .957 on those pages; but their articles have no lists, tables
and code, and such were lost.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import importlib.util
import json
import re
import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any
from urllib.parse import urlsplit

import lightgbm
import numpy as np
import scipy.sparse
from sklearn.linear_model import SGDClassifier

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer.decode import decode  # noqa: E402
from summarizer.extract.html.reader import read_page  # noqa: E402
from summarizer.extract.html.segments import Page  # noqa: E402
from summarizer.extract.html.tree import parse  # noqa: E402
from summarizer.extract.main_text.arrange import arrange  # noqa: E402
from summarizer.extract.main_text.classify import is_menu  # noqa: E402
from summarizer.extract.main_text.features import (  # noqa: E402
    Lexicon,
    describe,
    names_of,
    words_of,
)
from summarizer.extract.metadata import read_metadata  # noqa: E402
from summarizer.model import BlockKind  # noqa: E402
from tests.quality.boosting import numbers_of_trees  # noqa: E402
from tests.quality.boosting import write as write_model  # noqa: E402

#: Each site is in one of so many parts, which are left out in turn.
FOLDS = 3
#: A segment is right when this share of its words is found in the article.
RIGHT = 0.5
#: Of an article less is found where its page was saved without it: nothing is learned from such.
LEAST_FOUND = 0.7
#: One page of so many is seen without its words.
MUTED = 4
#: Names and words that fewer sites have are not weighed, nor what is worth less than this.
SITES, WORTH = 8, 0.05
#: Of wrong segments whose sum is below this one of three stands for all: that halves the time.
FAR, STANDS_FOR = -6.0, 3

_WORD = re.compile(r"\w+")
#: Words in a row by which a segment finds its place in the article.
RUN = 4
#: A shorter segment must lie so near to one that has its place.
NEAR = 60


@dataclass(slots=True, kw_only=True)
class Sample:
    """A page, its article, and what is known of its segments."""

    row: dict[str, Any]
    page: Page
    titles: frozenset[str]
    right: np.ndarray
    weights: np.ndarray
    looked: np.ndarray
    fold: int
    learned: bool
    muted: bool
    clues: list[list[str]] = field(default_factory=list)
    matrix: np.ndarray = field(default_factory=lambda: np.zeros((0, 0), np.float32))
    #: That each segment is right, by what was learned from pages of other sites.
    chances: np.ndarray = field(default_factory=lambda: np.zeros(0, np.float32))


@dataclass(slots=True, kw_only=True)
class Model:
    lexicon: Lexicon
    trees: Any


def words(text: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(text)]


def fold_of(url: str) -> int:
    # one name for the sites of one owner: news.example.org, sport.example.org
    owner = ".".join((urlsplit(url).hostname or "").removeprefix("www.").split(".")[-2:])
    return int(hashlib.md5(owner.encode()).hexdigest(), 16) % FOLDS


class Article:
    """The words of an article, those that a segment has taken marked as used."""

    def __init__(self, text: str) -> None:
        self.words = words(text)
        self.used = np.zeros(len(self.words), bool)
        self._runs: dict[tuple[str, ...], list[int]] = {}
        for at in range(len(self.words) - RUN + 1):
            self._runs.setdefault(tuple(self.words[at : at + RUN]), []).append(at)
        self._places: dict[str, list[int]] = {}
        for at, word in enumerate(self.words):
            self._places.setdefault(word, []).append(at)

    def find(self, said: list[str]) -> tuple[float, tuple[int, int] | None]:
        """Return the share of a segment's words that are found in runs, and where it lies."""
        hit, taken = np.zeros(len(said), bool), list[int]()
        for k in range(len(said) - RUN + 1):
            after = taken[-1] + 1 if taken else 0
            known = self._runs.get(tuple(said[k : k + RUN]), ())
            free = [p for p in known if not self.used[p + RUN - 1] or (taken and p == after)]
            if free:
                taken.append(min(free, key=lambda p: abs(p - after)))
                hit[k : k + RUN] = True
        share = float(hit.mean())
        if share < RIGHT:
            return share, None
        for at in taken:
            self.used[at : at + RUN] = True
        return share, (taken[0], taken[-1] + RUN)

    def find_short(self, said: list[str], low: int | None, high: int | None) -> bool:
        """Tell whether a short segment lies near `low` or `high`, which are around it."""
        for at in self._places.get(said[0], ()):
            span = slice(at, at + len(said))
            close = (low is not None and -3 <= at - low <= NEAR) or (
                high is not None and -3 <= high - at <= NEAR
            )
            if close and self.words[span] == said and not self.used[span].any():
                self.used[span] = True
                return True
        return False


def found_in(segments: list[list[str]], article: Article) -> np.ndarray:
    """Return the share of each segment's words that are found in the article."""
    shares = np.zeros(len(segments))
    ends: dict[int, tuple[int, int]] = {}
    for n, said in enumerate(segments):
        if len(said) >= RUN:
            shares[n], place = article.find(said)
            if place is not None:
                ends[n] = place
    before, after = _ends_around(ends, len(segments))
    for n, said in enumerate(segments):
        if 0 < len(said) < RUN and article.find_short(said, before[n], after[n]):
            shares[n] = 1
    return shares


def _ends_around(
    ends: dict[int, tuple[int, int]], count: int
) -> tuple[list[int | None], list[int | None]]:
    before: list[int | None] = []
    last: int | None = None
    for n in range(count):
        before.append(last)
        if n in ends:
            last = max(last or 0, ends[n][1])
    after: list[int | None] = []
    last = None
    for n in reversed(range(count)):
        after.append(last)
        if n in ends:
            last = ends[n][0] if last is None else min(last, ends[n][0])
    return before, after[::-1]


def read_samples(folder: Path) -> list[Sample]:
    samples = []
    for name, pages in (("gold", "html"), ("more", "more")):
        for row in map(json.loads, (folder / f"{name}.jsonl").open(encoding="utf-8")):
            body = gzip.decompress((folder / pages / f"{row['id']}.html.gz").read_bytes())
            tree = parse(decode(body, None, html=True))
            page = read_page(tree.root)
            if page.segments:
                title = read_metadata(tree.root, row["url"], large=True).title
                samples.append(_sample(row, page, title, muted=len(samples) % MUTED == 0))
    return samples


def _sample(row: dict[str, Any], page: Page, title: str | None, *, muted: bool) -> Sample:
    article = Article(row["text"])
    shares = found_in([words(one.text) for one in page.segments], article)
    sizes = np.array([min(one.words, 200) + 4 for one in page.segments])
    return Sample(
        row=row,
        page=page,
        titles=frozenset({title.lower()} if title else ()),
        right=shares >= RIGHT,
        weights=100 * sizes / (len(article.words) + 100),
        looked=np.array([not is_menu(one) for one in page.segments]),
        fold=fold_of(row["url"]),
        learned=float(article.used.sum()) >= LEAST_FOUND * len(article.words),
        muted=muted,
        clues=clues_of(page),
    )


def clues_of(page: Page) -> list[list[str]]:
    """Return the names and words of each segment, each with a letter for where it stands."""
    around: dict[int, frozenset[str]] = {}
    for element in page.elements:
        above = around.get(id(element.parent), frozenset())
        around[id(element)] = above | set(names_of(element))
    clues, head = [], list[str]()
    for one in page.segments:
        if one.kind is BlockKind.HEADING:
            head = words_of(one)
        clues.append(
            [f"a:{name}" for name in around[id(one.element)]]
            + [f"o:{name}" for name in {*names_of(one.element), *one.tokens}]
            + [f"w:{word}" for word in set(words_of(one))]
            + [f"h:{word}" for word in set(head)]
        )
    return clues


def learn_lexicon(samples: Sequence[Sample]) -> Lexicon:
    sites: dict[str, set[str]] = {}
    for one in samples:
        site = urlsplit(one.row["url"]).hostname or ""
        for clue in {clue for clues in one.clues for clue in clues}:
            sites.setdefault(clue, set()).add(site)
    known = {
        clue: n for n, clue in enumerate(sorted(c for c, s in sites.items() if len(s) >= SITES))
    }
    rows = [[known[c] for c in clues if c in known] for one in samples for clues in one.clues]
    ends = np.cumsum([0, *map(len, rows)])
    columns = np.concatenate([np.array(row, np.int32) for row in rows])
    table = scipy.sparse.csr_matrix(
        (np.ones(len(columns), np.float32), columns, ends), shape=(len(rows), len(known))
    )
    learner = SGDClassifier(
        loss="log_loss", penalty="elasticnet", l1_ratio=0.3, alpha=2e-5, max_iter=8, tol=None,
        average=True, random_state=1,
    )  # fmt: skip
    right = np.concatenate([one.right for one in samples])
    learner.fit(table, right, sample_weight=np.concatenate([one.weights for one in samples]))
    kept: dict[str, dict[str, float]] = {letter: {} for letter in "aowh"}
    for clue, worth in zip(known, learner.coef_[0], strict=True):
        if abs(worth) > WORTH:
            kept[clue[0]][clue[2:]] = round(float(worth), 2)
    return Lexicon(around=kept["a"], own=kept["o"], words=kept["w"], head=kept["h"])


def fit(samples: Iterable[Sample]) -> Any:
    samples = list(samples)
    rows = np.vstack([one.matrix[one.looked] for one in samples])
    right = np.concatenate([one.right[one.looked] for one in samples])
    weights = np.concatenate([one.weights[one.looked] for one in samples])
    far = ~right & (rows[:, 0] < FAR)
    kept = ~far | (np.random.default_rng(1).random(len(right)) < 1 / STANDS_FOR)
    weights = np.where(far, STANDS_FOR * weights, weights)
    learner = lightgbm.LGBMClassifier(
        n_estimators=100, num_leaves=31, max_depth=9, learning_rate=0.1, min_child_samples=60,
        reg_lambda=5, subsample=0.7, subsample_freq=1, colsample_bytree=0.5, max_bin=63, n_jobs=1,
        verbose=-1, random_state=1,
    )  # fmt: skip
    learner.fit(rows[kept], right[kept], sample_weight=weights[kept])
    return learner.booster_


def judge(trees: Any, rows: np.ndarray, looked: np.ndarray) -> np.ndarray:
    chances = np.zeros(len(rows), np.float32)
    if looked.any():
        chances[looked] = trees.predict(rows[looked])
    return chances


def describe_all(samples: Sequence[Sample]) -> Lexicon:
    """Give each page its numbers by what the parts that it is not in say; return all say."""
    able = [one for one in samples if one.learned]
    for left in range(FOLDS):
        lexicon = learn_lexicon([one for one in able if one.fold != left])
        mute = replace(lexicon, words={}, head={})
        for one in samples:
            if one.fold == left:
                one.matrix = describe(one.page, mute if one.muted else lexicon, one.titles)
    return learn_lexicon(able)


def learn(samples: Sequence[Sample], lexicon: Lexicon) -> Model:
    """Return what is learned from all; each sample gets what is said of it by what is not."""
    able = [one for one in samples if one.learned]
    for left in range(FOLDS):
        trees = fit(one for one in able if one.fold != left)
        for one in samples:
            if one.fold == left:
                one.chances = judge(trees, one.matrix, one.looked)
    return Model(lexicon=lexicon, trees=fit(able))


def load_scorer(folder: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("pages_score", folder / "score.py")
    assert spec
    assert spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def tell(samples: Sequence[Sample], folder: Path) -> None:
    scorer = load_scorer(folder)
    for group in ("news", "wcxb"):
        found = {}
        pages = [one for one in samples if one.row["set"] == group]
        for one in pages:
            kept = arrange(one.page.segments, one.chances.tolist())
            text = "\n\n".join(segment.text for segment in kept)
            found[one.row["id"]] = {"text": text, "title": "", "authors": "", "date": ""}
        got = scorer.score([one.row for one in pages], found)
        print(f"{group}, {len(pages)} pages: F1 {got['F1']:.4f} P {got['P']:.3f} R {got['R']:.3f}")


def save(model: Model) -> None:
    lexicon = {
        "around": model.lexicon.around,
        "own": model.lexicon.own,
        "words": model.lexicon.words,
        "head": model.lexicon.head,
    }
    columns = [str(number) for number in range(model.trees.num_feature())]
    write_model(
        "blocks", {"lexicon": lexicon, "trees": numbers_of_trees([(model.trees, 1.0)], columns)}
    )


def main() -> None:
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("data", type=Path)
    given.add_argument("--write", action="store_true")
    asked = given.parse_args()
    samples = read_samples(asked.data)
    model = learn(samples, describe_all(samples))
    tell(samples, asked.data)
    if asked.write:
        save(model)


if __name__ == "__main__":
    main()
