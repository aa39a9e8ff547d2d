"""Learn `summarizer/models/stories.json` and `rarity.json` from pairs of articles.

    python tests/quality/train_stories.py            writes both
    python tests/quality/train_stories.py --judge    each pair judged by the weights of all others
                                                     (of an invented story, of all other stories)

The rarity of a stem is the logarithm of the inverse share of a language's articles that have it.
The weights are those of a logistic regression. Of pairs labelled as no story only the sure ones
count; pairs drawn by lot that share next to nothing stand for all the others that a chat sees.
The invented stories have other stories with the same people, previews and comments.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime
from itertools import combinations
from math import log
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from summarizer.model import Article  # noqa: E402
from summarizer.models import numbers_of  # noqa: E402
from summarizer.stories import same  # noqa: E402
from summarizer.stories.openings import Opened, open_article  # noqa: E402
from summarizer.stories.sketch import Sketch, sketch_of  # noqa: E402
from summarizer.words import stems  # noqa: E402
from tests.told_stories import SLUGS, articles_of, expected_of  # noqa: E402

MODELS = ROOT / "summarizer" / "models"
DATA = ROOT.parent / "shared" / "data"
#: A stem in fewer articles, or in a smaller share of them, is as rare as one in none.
FEWEST, LEAST_SHARE = 3, 0.0107
#: Of which texts the rarity is learned, besides the English ones: general news and essays.
TEXTS = (
    "quotes/languages/??.jsonl", "editors/languages.jsonl", "summaries/dev.jsonl",
    "summaries/train.jsonl", "summaries/more/news_*.jsonl", "summaries/more/wiki_*.jsonl",
    "summaries/more/blog_pt.jsonl",
)  # fmt: skip
RIDGE = 0.002
DRAWN, DRAWN_WEIGHT = 200, 0.3
#: How much surer it must be: wrong merges are worse than missed ones.
CAUTION = 1.3
#: How much surer where no days are known.
UNDATED = 2.0
NEAR_DAYS = 2


class Row(NamedTuple):
    """Two articles: to which pair or story they belong, and whether they tell one event."""

    name: str
    language: str
    features: dict[str, float]
    same: bool
    weight: float
    #: Whether a copy or the days decide alone, and how.
    decided: bool | None
    copies: bool
    #: The features if no day of publication were known.
    undated: dict[str, float]

    def at(self, dated: bool) -> dict[str, float]:
        return self.features if dated else self.undated


def texts_of(pattern: str) -> Iterator[dict[str, str]]:
    for path in sorted(DATA.glob(pattern)):
        yield from map(json.loads, path.read_text("utf-8").strip().split("\n"))


def articles() -> dict[str, Article]:
    found = {}
    for row in texts_of("quotes/dev.jsonl"):
        day = re.search(r"\d{4}-\d\d-\d\d", row["id"])
        published = datetime.fromisoformat(day.group(0)).replace(tzinfo=UTC)
        found[row["id"]] = Article(text=row["text"], published=published)
    return found


def write_rarity(known: dict[str, Article]) -> None:
    texts: dict[str, list[str]] = {"en": [one.text for one in known.values()]}
    for row in (row for pattern in TEXTS for row in texts_of(pattern)):
        if row["lang"] != "en" and row.get("text"):
            texts.setdefault(row["lang"], []).append(row["text"])
    tables = {language: rarity(own, language) for language, own in sorted(texts.items())}
    text = json.dumps(tables, ensure_ascii=False, separators=(",", ":"))
    (MODELS / "rarity.json").write_text(text + "\n", "utf-8")


def rarity(texts: list[str], language: str) -> dict[str, float]:
    counts = Counter(stem for own in stems(texts, language=language) for stem in set(own))
    fewest = max(FEWEST, round(LEAST_SHARE * len(texts)))
    table = {
        stem: round(log(len(texts) / count), 2)
        for stem, count in sorted(counts.items())
        if count >= fewest
    }
    table[""] = round(log(len(texts) / (fewest - 1)), 2)
    return table


def fit(rows: Sequence[Row], *, dated: bool) -> dict[str, float]:
    """Return the weights of a logistic regression by Newton's method; the bias is not held.

    The features are scaled to equal spread, so that each is held alike.
    """
    names = list(rows[0].features)
    # what a copy or the days decide is not weighed
    rows = [row for row in rows if row.decided is None or not (dated or row.copies)]
    x = np.array([list(row.at(dated).values()) for row in rows])
    y = np.array([row.same for row in rows], float)
    weight = np.array([row.weight for row in rows])
    mean, spread = x.mean(0), x.std(0) + 1e-9
    mean[0], spread[0] = 0, 1
    x = (x - mean) / spread
    beta = np.zeros(x.shape[1])
    held = np.full(len(beta), RIDGE * weight.sum())
    held[0] = 0
    for _ in range(60):
        p = 1 / (1 + np.exp(-x @ beta))
        curve = weight * p * (1 - p) + 1e-9
        step = x.T @ (weight * (p - y)) + held * beta
        beta -= np.linalg.solve((x.T * curve) @ x + np.diag(held), step)
    beta /= spread
    beta[0] -= beta[1:] @ mean[1:] + (CAUTION if dated else UNDATED)
    return dict(zip(names, (round(float(one), 3) for one in beta), strict=True))


class Read(NamedTuple):
    sketch: Sketch
    opened: Opened

    @property
    def undated(self) -> Read:
        return Read(
            replace(self.sketch, published=None), replace(self.opened, published=None, days=None)
        )


def read(article: Article) -> Read:
    return Read(sketch_of(article), open_article(article))


def row_of(name: str, one: Read, other: Read, *, is_same: bool, weight: float = 1.0) -> Row:
    apart = abs((one.sketch.published - other.sketch.published).days)
    copies = same.are_copies(one.sketch, other.sketch)
    return Row(
        name,
        one.sketch.language,
        measure(one, other),
        is_same,
        weight,
        apart <= NEAR_DAYS if copies or apart > NEAR_DAYS else None,
        copies,
        measure(one.undated, other.undated),
    )


def measure(one: Read, other: Read) -> dict[str, float]:
    return same.measure_event(one.sketch, other.sketch, one.opened, other.opened)


def invented_rows() -> Iterator[Row]:
    """Yield each two articles of each invented story, but for two that are apart from it."""
    for slug in SLUGS:
        expected = expected_of(slug)
        own = [*expected["story"], *expected.get("missed", [])]
        names = [*own, *expected["apart"]]
        members = len(own)
        known = [read(one) for one in articles_of(slug, names)]
        for i, j in combinations(range(len(known)), 2):
            if i < members:
                yield row_of(slug, known[i], known[j], is_same=j < members)


def labelled_rows(known: dict[str, Article]) -> Iterator[Row]:
    opened: dict[str, Read] = {}

    def get(key: str) -> Read:
        if key not in opened:
            opened[key] = read(known[key])
        return opened[key]

    sure = [pair for pair in texts_of("stories/dev.jsonl") if pair["sure"]]
    for n, pair in enumerate(sure):
        one, other = get(pair["a"]), get(pair["b"])
        yield row_of(f"pair {n}", one, other, is_same=pair["label"] == "same")
    draw, keys = random.Random(1), sorted(known)
    for n in range(DRAWN):
        a, b = draw.sample(keys, 2)
        while abs((known[a].published - known[b].published).days) > NEAR_DAYS:
            a, b = draw.sample(keys, 2)
        yield row_of(f"drawn {n}", get(a), get(b), is_same=False, weight=DRAWN_WEIGHT)


def is_said(row: Row, weights: dict[str, float], *, dated: bool) -> bool:
    if dated and row.decided is not None:
        return row.decided
    return row.copies or sum(weights[name] * own for name, own in row.at(dated).items()) > 0


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--judge", action="store_true")
    judged = parser.parse_args().judge
    known = articles()
    if not judged:
        write_rarity(known)
        numbers_of.cache_clear()
    rows = [*labelled_rows(known), *invented_rows()]
    if not judged:
        tables = {
            name: fit(rows, dated=dated) for name, dated in (("dated", True), ("undated", False))
        }
        (MODELS / "stories.json").write_text(json.dumps(tables, indent=1) + "\n", "utf-8")
        return
    kinds = {
        "annotated": [row for row in rows if row.name.startswith("pair")],
        "invented, English": [r for r in rows if r.name in SLUGS and r.language == "en"],
        "invented, others": [r for r in rows if r.name in SLUGS and r.language != "en"],
    }
    for dated in (True, False):
        weights = {
            name: fit([row for row in rows if row.name != name], dated=dated)
            for name in {row.name for own in kinds.values() for row in own}
        }
        for kind, own in kinds.items():
            said = [row for row in own if is_said(row, weights[row.name], dated=dated)]
            right, wanted = sum(row.same for row in said), sum(row.same for row in own)
            print(
                f"{kind:18} {'dated' if dated else 'undated':8}"
                f" precision {right / max(1, len(said)):.2f}  recall {right / wanted:.2f}"
                f"  n {len(own)}, {wanted} same"
            )


if __name__ == "__main__":
    main()
