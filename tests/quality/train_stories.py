"""Learn `summarizer/models/stories.json` and `rarity.json` from pairs of articles.

    python tests/quality/train_stories.py            writes both
    python tests/quality/train_stories.py --judge    each pair judged by the weights of all others
                                                     (of an invented story, of all other stories),
                                                     and by `group_by_story` as it is

The rarity of a stem is the logarithm of the inverse share of articles that have it. The weights
are those of a logistic regression for each case: both articles dated within the days of a story,
further apart, or without dates. Of pairs labelled as no story only the sure ones count; pairs
drawn by lot that share next to nothing stand for all the others that a chat sees.

Whether two articles on one affair tell of one event (`event`) is learned from the same pairs and
from those of the invented stories, which have other stories with the same people. Where the days
of publication are known, `reports` judges that, which also knows the days of which they tell.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from datetime import UTC, datetime
from itertools import combinations
from math import log
from pathlib import Path

import numpy as np

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer.model import Article  # noqa: E402
from summarizer.stories.grouping import group_by_story  # noqa: E402
from summarizer.stories.openings import Opened, open_article  # noqa: E402
from summarizer.stories.same import (  # noqa: E402
    are_copies,
    compare_words,
    leaves_doubt,
    measure,
    measure_event,
    measure_reports,
)
from summarizer.stories.sketch import Sketch, sketch_of  # noqa: E402
from summarizer.words import stems  # noqa: E402
from tests.told_stories import SLUGS, articles_of, expected_of  # noqa: E402

MODELS = ROOT / "summarizer" / "models"
DATA = ROOT.parent / "shared" / "data"
#: A stem in fewer articles is as rare as one in none.
FEWEST = 9
RIDGE = 0.0005
DRAWN, DRAWN_WEIGHT = 200, 0.3
#: How much surer it must be where days are not known: wrong merges are worse than missed ones.
CAUTION = 2.0
NEAR_DAYS = 2
#: Stories that came when `event` had been learned: it stays as it is.
LATER = (
    "barge-bridge", "dam-evacuation", "ferry-strike", "minibus-verdict", "school-strike-deal",
    "star-injury", "vaccine-halt",
)  # fmt: skip
#: Of `reports`, whose features are scaled to equal spread before; and how much surer it must be.
REPORTS_RIDGE, REPORTS_CAUTION = 0.002, 1.5
#: Of `measure_event`, in order.
FEATURES = ("bias", "alike", "quoted", "begins", "near", "days")


def articles() -> dict[str, Article]:
    lines = (DATA / "quotes" / "dev.jsonl").read_text("utf-8").splitlines()
    found = {}
    for row in map(json.loads, lines):
        day = re.search(r"\d{4}-\d\d-\d\d", row["id"])
        published = datetime.fromisoformat(day.group(0)).replace(tzinfo=UTC)
        found[row["id"]] = Article(text=row["text"], published=published)
    return found


def write_rarity(known: dict[str, Article]) -> None:
    counts = Counter(
        stem for own in stems([one.text for one in known.values()]) for stem in set(own)
    )
    table = {
        stem: round(log(len(known) / count), 2)
        for stem, count in sorted(counts.items())
        if count >= FEWEST
    }
    table[""] = round(log(len(known) / (FEWEST - 1)), 2)
    text = json.dumps({"en": table}, ensure_ascii=False, separators=(",", ":"))
    (MODELS / "rarity.json").write_text(text + "\n", "utf-8")


def fit(x: np.ndarray, y: np.ndarray, weight: np.ndarray, ridge: float = RIDGE) -> np.ndarray:
    """Return the weights of a logistic regression by Newton's method; the bias is not held."""
    beta = np.zeros(x.shape[1])
    held = np.full(len(beta), ridge * weight.sum())
    held[0] = 0
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ beta))
        curve = weight * p * (1 - p) + 1e-9
        step = x.T @ (weight * (p - y)) + held * beta
        beta -= np.linalg.solve((x.T * curve) @ x + np.diag(held), step)
    return beta


class Events:
    """Rows for `measure_event`: of which pair or story each is, its features, label and weight."""

    def __init__(self, rows: list[tuple[str, list[float], float, float]]) -> None:
        self.name = np.array([name for name, *_ in rows])
        self.x = np.array([row for _, row, *_ in rows])
        self.y = np.array([same for *_, same, _ in rows])
        self.weight = np.array([weight for *_, weight in rows])


Read = tuple[Sketch, Opened]


class Reports:
    """Rows for `measure_reports`: of which pair or story each is, its features and its label.

    Copies and articles of distant days are not weighed: `said` is how they are judged.
    """

    def __init__(self, rows: list[tuple[str, Read, Read, float, float]]) -> None:
        self.name = np.array([name for name, *_ in rows])
        found = [
            measure_reports(a[0], b[0], a[1], b[1], compare_words(a[0], b[0]))
            for _, a, b, *_ in rows
        ]
        self.features = list(found[0])
        self.x = np.array([list(row.values()) for row in found])
        self.y = np.array([same for *_, same, _ in rows])
        self.weight = np.array([weight for *_, weight in rows])
        self.copies = np.array([are_copies(a[0], b[0]) for _, a, b, *_ in rows])
        apart = [abs((a[0].published - b[0].published).days) for _, a, b, *_ in rows]
        self.far = np.array(apart) > NEAR_DAYS

    def learn(self, without: str | None = None) -> np.ndarray:
        """Return the weights, learned without a pair, or a story, by name."""
        keep = (self.name != (without or "")) & ~self.copies & ~self.far
        x = self.x[keep]
        mean, spread = x.mean(0), x.std(0) + 1e-9
        mean[0], spread[0] = 0, 1
        beta = fit((x - mean) / spread, self.y[keep], self.weight[keep], REPORTS_RIDGE) / spread
        beta[0] -= beta @ mean + REPORTS_CAUTION
        return beta

    def judge(self, of: np.ndarray) -> np.ndarray:
        """Return which of some rows are said to be one story by the weights of all others."""
        weights = {name: self.learn(name) for name in set(self.name[of])}
        said = [self.x[i] @ weights[self.name[i]] > 0 for i in np.flatnonzero(of)]
        return (np.array(said) & ~self.far[of]) | self.copies[of]


def event_row(one: Sketch, other: Sketch, opened: Opened, other_opened: Opened) -> list[float]:
    alike = compare_words(one, other)
    return list(measure_event(one, other, opened, other_opened, alike).values())


def invented_pairs() -> list[tuple[str, Read, Read, float, float]]:
    """Return each two articles of each invented story, but for two that are apart from it."""
    rows = []
    for slug in SLUGS:
        expected = expected_of(slug)
        if expected.get("language", "en") != "en":
            continue
        own = [*expected["story"], *expected.get("missed", [])]
        names = [*own, *expected["apart"]]
        read = [(sketch_of(one), open_article(one)) for one in articles_of(slug, names)]
        for i, j in combinations(range(len(read)), 2):
            if i < len(own):
                rows.append((slug, read[i], read[j], float(j < len(own)), 1.0))
    return rows


class Pairs:
    """The pairs as rows of features, each with its label and weight, and whether it is near."""

    def __init__(self) -> None:
        known = articles()
        self.sketches = {key: sketch_of(one) for key, one in known.items()}
        lines = (DATA / "stories" / "dev.jsonl").read_text("utf-8").splitlines()
        sure = [pair for pair in map(json.loads, lines) if pair["sure"]]
        self.labelled = len(sure)
        pairs = [(pair["a"], pair["b"], pair["label"] == "same", 1.0) for pair in sure]
        draw, keys = random.Random(1), sorted(known)
        while len(pairs) < self.labelled + DRAWN:
            a, b = draw.sample(keys, 2)
            if self._days(a, b) <= NEAR_DAYS and self._row(a, b)[1] < 0.35:
                pairs.append((a, b, False, DRAWN_WEIGHT))
        self.grouped = [
            len(group_by_story([known[a], known[b]])) == 1 for a, b, *_ in pairs[: self.labelled]
        ]
        self.x = np.array([self._row(a, b) for a, b, _, _ in pairs])
        self.y = np.array([same for _, _, same, _ in pairs], float)
        self.weight = np.array([weight for *_, weight in pairs])
        self.near = np.array([self._days(a, b) <= NEAR_DAYS for a, b, *_ in pairs])
        opened = {key: open_article(known[key]) for pair in pairs for key in pair[:2]}
        read = {key: (self.sketches[key], one) for key, one in opened.items()}
        rows = [
            (f"pair {n}", read[a], read[b], float(same), weight)
            for n, (a, b, same, weight) in enumerate(pairs)
        ] + invented_pairs()
        self.reports = Reports(rows)
        self.events = Events([
            (name, event_row(one[0], other[0], one[1], other[1]), same, weight)
            for name, one, other, same, weight in rows
            if name not in LATER
        ])  # fmt: skip

    def learn_event(self, without: str | None = None) -> np.ndarray:
        """Return the weights for `measure_event`, learned without a pair, or a story, by name."""
        keep = self.events.name != (without or "")
        return fit(self.events.x[keep], self.events.y[keep], self.events.weight[keep])

    def _row(self, a: str, b: str) -> list[float]:
        one, other = self.sketches[a], self.sketches[b]
        return list(measure(one, other, compare_words(one, other)).values())

    def _days(self, a: str, b: str) -> int:
        return abs((self.sketches[a].published - self.sketches[b].published).days)

    def learn(self, dated: bool, without: int | None = None) -> np.ndarray:
        """Return the weights of bias, alike, quoted and, if dated, near and near x alike."""
        keep = np.arange(len(self.y)) != (-1 if without is None else without)
        return fit(self.rows(dated)[keep], self.y[keep], self.weight[keep])

    def rows(self, dated: bool) -> np.ndarray:
        near = self.near[:, None].astype(float)
        return np.hstack([self.x, near, near * self.x[:, 1:2]]) if dated else self.x


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judge", action="store_true")
    judged = parser.parse_args().judge
    if not judged:
        write_rarity(articles())
    pairs = Pairs()
    if judged:
        said = {"grouped": np.array(pairs.grouped)}
        for name, dated in (("dated", True), ("undated", False)):
            odds = np.array([
                pairs.rows(dated)[i] @ pairs.learn(dated, i) for i in range(pairs.labelled)
            ])  # fmt: skip
            said[name] = odds > (0 if dated else CAUTION)
        same = pairs.y[: pairs.labelled] > 0
        events = pairs.events
        event = np.array([
            events.x[i] @ pairs.learn_event(events.name[i]) for i in range(len(events.y))
        ]) > 0  # fmt: skip
        event &= ~np.array(
            [leaves_doubt(dict(zip(FEATURES, row, strict=True))) for row in events.x]
        )
        said["event"] = event[: pairs.labelled]
        invented = np.isin(events.name, SLUGS)
        right = (events.y[invented] * event[invented]).sum()
        print(
            f"event, invented stories: precision {right / event[invented].sum():.2f}"
            f"  recall {right / events.y[invented].sum():.2f}  n {invented.sum()}"
        )
        reports, labelled = pairs.reports, np.arange(len(pairs.reports.y)) < pairs.labelled
        said["reports"] = reports.judge(labelled)
        invented = np.isin(reports.name, SLUGS)
        own = reports.judge(invented)
        right = (reports.y[invented] * own).sum()
        print(
            f"reports, invented stories: precision {right / own.sum():.2f}"
            f"  recall {right / reports.y[invented].sum():.2f}  n {invented.sum()}"
        )
        for name, own in said.items():
            right = (same & own).sum()
            print(
                f"{name:8} precision {right / own.sum():.2f}"
                f"  recall {right / same.sum():.2f}  n {pairs.labelled}, {same.sum()} same"
            )
        return
    bias, alike, quoted, near, near_alike = pairs.learn(dated=True)
    undated = pairs.learn(dated=False) - [CAUTION, 0, 0]
    tables = {
        "near": (bias + near, alike + near_alike, quoted),
        "far": (bias, alike, quoted),
        "undated": undated,
    }
    named = {
        name: dict(
            zip(("bias", "alike", "quoted"), [round(float(w), 3) for w in own], strict=True)
        )
        for name, own in tables.items()
    }
    event = [round(float(w), 3) for w in pairs.learn_event()]
    named["event"] = dict(zip(FEATURES, event, strict=True))
    reports = [round(float(w), 3) for w in pairs.reports.learn()]
    named["reports"] = dict(zip(pairs.reports.features, reports, strict=True))
    (MODELS / "stories.json").write_text(json.dumps(named, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
