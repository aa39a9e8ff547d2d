"""Figures of a set of predictions, with intervals from drawing the articles anew."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

DRAWS = 1_000
SEED = 20

#: Counts of one article: quotations annotated and predicted; predicted that were found, of those
#: the ones whose speaker nobody knows; found with a known speaker, with one named, with the
#: right head of the name, with the right whole name; annotated with a known speaker.
COLUMNS = ("gold", "given", "found", "unknown", "known", "named", "head", "exact", "speakers")
KINDS = ("name", "pronoun", "nominal", "org", "group")
KIND_COLUMNS = ("n", "head", "exact")


@dataclass(frozen=True)
class Figure:
    """A ratio and the bounds of its 95 % interval."""

    value: float
    low: float
    high: float

    def __str__(self) -> str:
        return f"{self.value:.3f} [{self.low:.3f} {self.high:.3f}]"


class Tally:
    """Counts by article, from which every figure and its interval follow."""

    def __init__(self, score: Any, articles: list[Any], predictions: list[Any], mode: str) -> None:
        rows, kinds = [], []
        for article, prediction in zip(articles, predictions, strict=True):
            result = score.score_docs([article], [prediction], mode)
            rows.append(_row(score, article, result, mode))
            kinds.append(_kind_rows(result["by_kind"]))
        self._rows = np.array(rows, float)
        self._kinds = np.array(kinds, float)
        size = len(articles)
        even = np.full(size, 1 / size)
        self._draws = np.random.default_rng(SEED).multinomial(size, even, DRAWS)

    def figures(self) -> dict[str, Figure]:
        """Return found, joint and jointx as F1, the named that are right, the share named."""
        c = self._drawn(self._rows, COLUMNS)
        asked = c["given"] - c["unknown"] + c["speakers"]
        return {
            "found": _figure(2 * c["found"], c["given"] + c["gold"]),
            "joint": _figure(2 * c["head"], asked),
            "jointx": _figure(2 * c["exact"], asked),
            "right": _figure(c["head"], c["named"]),
            "named": _figure(c["named"], c["known"]),
        }

    def kinds(self) -> dict[str, tuple[int, Figure, Figure]]:
        """Return by kind of speaker how many were found, and how often head and name are right."""
        found = {}
        for number, kind in enumerate(KINDS):
            c = self._drawn(self._kinds[:, number], KIND_COLUMNS)
            found[kind] = (int(c["n"][0]), _figure(c["head"], c["n"]), _figure(c["exact"], c["n"]))
        return found

    def _drawn(self, rows: np.ndarray, columns: tuple[str, ...]) -> dict[str, np.ndarray]:
        """Return each column's sum over all articles, and behind it that of every draw."""
        sums = np.vstack([rows.sum(axis=0), self._draws @ rows])
        return dict(zip(columns, sums.T, strict=True))


def _figure(part: np.ndarray, whole: np.ndarray) -> Figure:
    ratios = part / np.maximum(whole, 1)
    low, high = np.percentile(ratios[1:], (2.5, 97.5))
    return Figure(float(ratios[0]), float(low), float(high))


def _row(score: Any, article: Any, result: Any, mode: str) -> list[float]:
    """Return the counts behind the scorer's ratios for one article."""
    found = round(result["len_P"] * result["pred"])
    known = result["att_n"]
    named, head, exact = (
        round(result[name] * known) for name in ("att_coverage", "att_head", "att_exact")
    )
    speakers = _speakers(score, article, mode)
    return [
        result["gold"],
        result["pred"],
        found,
        found - known,
        known,
        named,
        head,
        exact,
        speakers,
    ]


def _speakers(score: Any, article: Any, mode: str) -> int:
    """Return how many required pieces have a known speaker: the scorer does not tell."""
    required = list(article["quotes"])
    if mode == "all":
        required += [
            quote
            for quote in article["optional"]
            if quote["kind"] == "mixed" and quote["words"] >= 3 and not quote.get("flag")
        ]
    return sum(
        len(score.pieces(article["text"], quote["start"], quote["end"]))
        for quote in required
        if quote.get("speaker")
    )


def _kind_rows(by_kind: Any) -> list[list[float]]:
    rows = []
    for kind in KINDS:
        seen = by_kind.get(kind, {"n": 0, "head": 0, "exact": 0})
        n = seen["n"]
        rows.append([n, round(seen["head"] * n), round(seen["exact"] * n)])
    return rows
