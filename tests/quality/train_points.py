"""Learn the model "points" from the annotated summaries.

    python tests/quality/train_points.py            learns from all of them, writes the model
    python tests/quality/train_points.py --folds    says how well such weights do on texts unseen

What is learned: each set of three of the eight best sentences, by the hand-tuned formula, is a
possible digest. Suppose that a digest is drawn with odds e^score. The weights are moved so that
its expected ROUGE (the mean of R1 and R2 against the reference) is greatest, for ROUGE is what the
choice is judged by. To predict each sentence's own ROUGE instead picks long sentences and loses
1.5 points. The weights are the mean over the last third of the steps and over the five folds, plus
the hand-tuned formula once: that costs nothing here, and stays close to what raters preferred
elsewhere.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
from collections import Counter
from dataclasses import dataclass
from itertools import combinations, pairwise
from pathlib import Path

import numpy as np

from summarizer.choose import Chooser
from summarizer.choose.fitness import Fitness, SentenceFitness
from summarizer.choose.layout import lay_out
from summarizer.languages import language_of
from summarizer.model import Article, Sentence
from summarizer.salience import Scored
from summarizer.salience.features import features_of
from summarizer.salience.vectors import Vector, cosine, vectors_of
from summarizer.sentences import sentences_of
from summarizer.words import Worded, stems_of, take_apart, terms

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests.quality.models import write_model

TRAIN = Path(__file__).resolve().parents[3] / "shared" / "data" / "summaries" / "train.jsonl"

#: Found by hand on the same texts before anything was learned.
FORMULA = {"ahead": 0.42, "behind": -0.25, "title": 1.5, "opening": 1.0, "over_30": -0.5}
FORMULA_REPEAT_COST = 0.5

POOL, POINTS, STEPS, RATE, SHRINK, SCALE = 8, 3, 160, 0.03, 0.03, 4.0
#: English texts count double: there are two French texts for each of them.
SOURCE_WEIGHT = {"cnndm": 2.0}


@dataclass
class Text:
    """An article with everything that does not depend on the weights."""

    source: str
    reference: str
    article: Article
    sentences: tuple[Sentence, ...]
    worded: list[Worded]
    vectors: list[Vector]
    features: np.ndarray
    digests: np.ndarray
    rouge: np.ndarray
    alike: np.ndarray


def load(path: Path) -> tuple[list[Text], list[str]]:
    texts, names = [], []
    for line in path.read_text("utf-8").splitlines():
        record = json.loads(line)
        article = Article(
            text=record["text"], title=record["title"] or None, language=record["lang"]
        )
        sentences = sentences_of(article)
        if len(sentences) <= POINTS:
            continue
        bodies = [sentence.text for sentence in sentences]
        worded = [take_apart(body) for body in bodies]
        *rows, title = stems_of(
            [*(one.terms for one in worded), terms(article.title or "")],
            language=article.language,
        )
        *vectors, title_vector = vectors_of([*rows, title])
        rules = language_of(article.language)
        columns = features_of(worded, vectors, title_vector, rules and rules.speaking)
        names = list(columns)
        features = np.array(list(columns.values())).T
        reference = record["summary"]
        reference = reference if isinstance(reference, str) else "\n".join(reference)
        pool = pool_of(article, sentences, worded, features @ weights_of(FORMULA, names))
        digests = np.array(list(combinations(pool, POINTS)))
        texts.append(
            Text(
                record["source"], reference, article, sentences, worded, vectors, features,
                digests,
                rouge_of(bodies, digests, reference, record["lang"]),
                np.array([
                    sum(cosine(vectors[i], vectors[j]) for i, j in combinations(digest, 2))
                    for digest in digests
                ]),
            )
        )  # fmt: skip
    return texts, names


def weights_of(named: dict[str, float], names: list[str]) -> np.ndarray:
    return np.array([named.get(name, 0.0) for name in names])


def pool_of(
    article: Article, sentences: tuple[Sentence, ...], worded: list[Worded], scores: np.ndarray
) -> list[int]:
    """Return the best sentences by the formula, of those that can stand alone."""
    layout = lay_out(article, sentences, [one.count for one in worded])
    standing = SentenceFitness(article, sentences, layout, worded, at_best={})
    alone = [i for i in range(len(scores)) if standing.of(i) is Fitness.ALONE]
    if len(alone) < POINTS:
        alone = list(range(len(scores)))
    return sorted(sorted(alone, key=lambda i: -scores[i])[:POOL])


def rouge_of(bodies: list[str], digests: np.ndarray, reference: str, language: str) -> np.ndarray:
    """Return the mean of ROUGE-1 and ROUGE-2 (F1) of each digest, over stems."""
    *rows, wanted = _all_stems([*bodies, reference], language)
    total = np.zeros(len(digests))
    for grams in (lambda row: row, lambda row: list(pairwise(row))):
        want = Counter(grams(wanted))
        column = {gram: i for i, gram in enumerate(want)}
        table = np.zeros((len(rows), max(1, len(want))), int)
        for i, row in enumerate(rows):
            for gram in grams(row):
                if gram in column:
                    table[i, column[gram]] += 1
        limit = np.array(list(want.values()) or [0])
        hits = np.minimum(table[digests].sum(1), limit).sum(1)
        lengths = np.array([len(grams(row)) for row in rows])[digests].sum(1)
        total += 2 * hits / np.maximum(1, lengths + sum(want.values()))
    return total / 2


def _all_stems(texts: list[str], language: str) -> list[list[str]]:
    import Stemmer

    stemmer = Stemmer.Stemmer({"en": "porter", "fr": "french"}[language])
    return [stemmer.stemWords(terms(text)) for text in texts]


def learn(texts: list[Text], names: list[str]) -> tuple[np.ndarray, float]:
    """Return the weights and the cost of a repeat that make the expected ROUGE greatest."""
    spread = np.concatenate([text.features for text in texts]).std(0) + 1e-9
    x = np.concatenate(
        [
            np.column_stack([(text.features / spread)[text.digests].sum(1), -text.alike])
            for text in texts
        ]
    ).astype(np.float32)
    rouge = np.concatenate(
        [(text.rouge - text.rouge.mean()) * SOURCE_WEIGHT.get(text.source, 1.0) for text in texts]
    )
    starts = np.cumsum([0] + [len(text.digests) for text in texts])
    owner = np.repeat(np.arange(len(texts)), np.diff(starts))
    w = np.append(weights_of(FORMULA, names) * spread, FORMULA_REPEAT_COST) * SCALE
    w = w.astype(np.float32)
    first, second, kept = np.zeros_like(w), np.zeros_like(w), []
    for step in range(1, STEPS + 1):
        scores = x @ w
        odds = np.exp(scores - np.maximum.reduceat(scores, starts[:-1])[owner])
        odds /= np.add.reduceat(odds, starts[:-1])[owner]
        expected = np.add.reduceat(odds * rouge, starts[:-1])
        slope = SHRINK * w - 100 * (x.T @ (odds * (rouge - expected[owner]))) / len(texts)
        first = 0.9 * first + 0.1 * slope
        second = 0.99 * second + 0.01 * slope**2
        w = w - RATE * (first / (1 - 0.9**step)) / (np.sqrt(second / (1 - 0.99**step)) + 1e-8)
        if step > STEPS * 2 / 3:
            kept.append(w)
    w = np.mean(kept, axis=0)
    return w[:-1] / spread, float(w[-1])


def folds(texts: list[Text], n: int = 5) -> list[tuple[list[Text], list[Text]]]:
    order = list(range(len(texts)))
    random.Random(1).shuffle(order)
    parts = [set(order[k::n]) for k in range(n)]
    return [
        ([texts[i] for i in order if i not in part], [texts[i] for i in sorted(part)])
        for part in parts
    ]


def judge(text: Text, weights: np.ndarray, cost: float) -> float:
    """Return the ROUGE of the points that the program would choose with these weights."""
    scored = tuple(
        Scored(score=float(score), worded=own, terms=vector)
        for score, own, vector in zip(
            text.features @ weights, text.worded, text.vectors, strict=True
        )
    )
    points = Chooser(text.article, text.sentences, scored).points(POINTS, repeat_cost=cost)
    chosen = np.array([[point.sentence.index for point in points]])
    bodies = [sentence.text for sentence in text.sentences]
    return 100 * float(rouge_of(bodies, chosen, text.reference, text.article.language)[0])


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--folds", action="store_true")
    asked = parser.parse_args()
    texts, names = load(TRAIN)
    learned = [(learn(seen, names), unseen) for seen, unseen in folds(texts)]
    if asked.folds:
        for weights, cost, label in (
            (weights_of(FORMULA, names), FORMULA_REPEAT_COST, "formula"),
            (None, 0.0, "learned"),
        ):
            found: dict[str, list[float]] = {}
            for (own, own_cost), unseen in learned:
                for text in unseen:
                    w = own if weights is None else weights
                    c = own_cost if weights is None else cost
                    found.setdefault(text.source, []).append(judge(text, w, c))
            print(label, {source: round(float(np.mean(r)), 2) for source, r in found.items()})
        return
    weights = np.mean([own for (own, _), _ in learned], axis=0) + weights_of(FORMULA, names)
    cost = float(np.mean([cost for (_, cost), _ in learned])) + FORMULA_REPEAT_COST
    spread = np.mean([(text.features @ weights).std() for text in texts])
    named = zip(names, weights / spread, strict=True)
    write_model("points", {"points": {name: round(float(weight), 3) for name, weight in named}})
    print(f"the cost of a repeat: {cost / spread:.3f}")


if __name__ == "__main__":
    main()
