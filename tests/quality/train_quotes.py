"""Learn the weights of the quote engine from the annotated quotes data.

    python tests/quality/train_quotes.py            learn from all of it, write weights.json
    python tests/quality/train_quotes.py --judge    learn from the tuning part, report on the rest

Nothing of the data's text goes into the weights: the features are the engine's own.
"""

from __future__ import annotations

import argparse
import hashlib
import importlib.util
import json
import re
import sys
from collections import Counter
from pathlib import Path

import numpy as np

from summarizer.languages.speech.en import SPEECH
from summarizer.quotes import attribute as attributing
from summarizer.quotes import scorer
from summarizer.quotes.confidence import confidence_features
from summarizer.quotes.decide import speech_features
from summarizer.quotes.features import cue_name, settings_of
from summarizer.quotes.find import is_speech, name_of
from summarizer.quotes.mentions import Kind
from summarizer.quotes.pronouns import Resolver
from summarizer.quotes.scene import survey

ROOT = Path(__file__).resolve().parents[2]
DATA = ROOT.parent / "shared" / "data" / "quotes"
TARGET = ROOT / "summarizer" / "quotes" / "weights.json"

#: Strength of the pull towards zero; 0.3 to 3 were tried in cross-validation.
L2 = 1.0
L2_CONFIDENCE = 2.0
#: A feature seen less often than this is not learned.
RAREST = 3


def load_score():
    spec = importlib.util.spec_from_file_location("quote_score", DATA / "score.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules["quote_score"] = module
    spec.loader.exec_module(module)
    return module


def load_articles():
    lines = (DATA / "dev.jsonl").read_text("utf-8").splitlines()
    return [json.loads(line) for line in lines if line.strip()]


def part_of(article):
    """60 % for tuning, 40 % for judging, by the article's id."""
    return "tune" if _hash(article) % 10 < 6 else "judge"


def _hash(article):
    return int(hashlib.sha1(article["id"].encode()).hexdigest(), 16)


# ------------------------------------------------------------------ learning


def learn(examples, l2=L2, start=None, rounds=80):
    """Maximize the probability of the right rows; an example is (rows of features, right)."""
    count = Counter(f for rows, _ in examples for row in rows for f in set(row))
    index = {f: i for i, f in enumerate(f for f, c in count.items() if c >= RAREST)}
    flat, row_of, first, right, at = [], [], [], [], 0
    for rows, good in examples:
        first.append(at)
        for k, row in enumerate(rows):
            known = [index[f] for f in row if f in index]
            flat += known
            row_of += [at] * len(known)
            right.append(k in good)
            at += 1
    flat, row_of = np.array(flat), np.array(row_of)
    first, right = np.array(first), np.array(right)
    example = np.zeros(at, int)
    example[first[1:]] = 1
    example = np.cumsum(example)

    def loss(w):
        s = np.bincount(row_of, w[flat], at)
        e = np.exp(s - np.maximum.reduceat(s, first)[example])
        p = e / np.add.reduceat(e, first)[example]
        good = np.add.reduceat(p * right, first) + 1e-300
        slope = np.bincount(flat, (p - p * right / good[example])[row_of], len(index))
        return -np.log(good).sum() + 0.5 * l2 * (w @ w), slope + l2 * w

    w = np.array([(start or {}).get(f, 0.0) for f in index])
    w = _descend(loss, w, rounds)
    return {f: float(w[i]) for f, i in index.items() if abs(w[i]) > 0.02}


def learn_yes(examples, l2=L2):
    """The same for yes or no: against a row without features."""
    return learn([([row, []], [0] if yes else [1]) for row, yes in examples], l2)


def _descend(loss, x, rounds, memory=8):
    """L-BFGS with backtracking."""
    value, slope = loss(x)
    pairs = []
    for _ in range(rounds):
        step = slope.copy()
        held = []
        for s, y in reversed(pairs):
            a = s @ step / (y @ s)
            held.append(a)
            step -= a * y
        if pairs:
            s, y = pairs[-1]
            step *= (s @ y) / (y @ y)
        else:
            step /= max(1.0, np.abs(slope).sum()) ** 0.5
        for (s, y), a in zip(pairs, reversed(held), strict=True):
            step += s * (a - y @ step / (y @ s))
        down = -(slope @ step)
        size = 1.0
        for _ in range(20):
            new_value, new_slope = loss(x - size * step)
            if new_value <= value + 1e-4 * size * down:
                break
            size *= 0.5
        else:
            return x
        s, y = -size * step, new_slope - slope
        if s @ y > 1e-10:
            pairs = [*pairs, (s, y)][-memory:]
        x = x + s
        done = abs(value - new_value) < 1e-5 * max(1.0, abs(value))
        value, slope = new_value, new_slope
        if done:
            return x
    return x


# ------------------------------------------------------------------ gold


class Case:
    """An article as the engine sees it, with what the annotators say of each stretch."""

    def __init__(self, article, score):
        self.article = article
        self.score = score
        self.scene = survey(article["text"], SPEECH)
        self.settings = [s for s in settings_of(self.scene) if s is not None]
        gold = self._gold()
        self.labels = [gold[s.quote] for s in self.settings]

    def _gold(self):
        text, pieces = self.article["text"], self.score.pieces
        spans = [
            (span, quote, label)
            for label, name in ((1, "quotes"), (2, "optional"))
            for quote in self.article[name]
            for span in pieces(text, quote["start"], quote["end"])
        ]
        found = []
        for stretch in self.scene.document.quoted:
            best = (0.0, 0, None)
            for a, b in pieces(text, stretch.start, stretch.end):
                for (x, y), quote, label in spans:
                    common = min(b, y) - max(a, x)
                    if common > 0:
                        share = common / max(b - a, y - x)
                        if label == 2 and common >= 0.5 * (b - a):
                            share = max(share, 0.5)
                        best = max(best, (share, label, quote), key=lambda item: item[0])
            share, label, quote = best
            if share >= 0.8 or (label == 2 and share >= 0.5):
                found.append((label, quote))
            else:
                found.append((2, None) if share else (0, None))
        return found

    def right_rows(self, quote, found):
        """Which of the mentions `found` are the annotated source."""
        score, scene = self.score, self.scene
        words = set(
            re.findall(r"[\w'’-]+", (quote.get("mention") or "").lower().replace("’", "'"))
        )
        speaker, kind = quote.get("speaker"), quote.get("speaker_kind")
        head = score.head(score.norm_name(speaker)) if speaker else None
        right = []
        for row, index in enumerate(found):
            mention = scene.mentions[index]
            own = mention.head.replace("’", "'")
            full = name_of(scene, index)
            if kind == "pronoun":
                good = mention.kind is Kind.PRONOUN and {own} == words
            elif kind == "name":
                good = own in words and (
                    mention.kind is Kind.NAME
                    or (mention.kind is Kind.NOMINAL and mention.entity >= 0 and bool(speaker))
                )
                good = good and (not speaker or head in {own, score.head(score.norm_name(full))})
            else:
                good = mention.kind is not Kind.PRONOUN and own == head
            if good:
                right.append(row)
        if not right and speaker:
            right = [
                row
                for row, index in enumerate(found)
                if scene.mentions[index].kind is not Kind.PRONOUN
                and score.speaker_ok(quote, name_of(scene, index))[1]
            ]
        return right


# ------------------------------------------------------------------ examples


def walk(case, table):
    """Yield each stretch of speech with its rows and the right ones among them."""
    previous = None
    for setting, (label, quote) in zip(case.settings, case.labels, strict=True):
        if label == 0:
            continue
        rows = attributing.rows_of(case.scene, setting, previous)
        if not rows:
            previous = None
            continue
        marks = [scorer.score(table, features) for _, features in rows]
        right = case.right_rows(quote, [i for i, _ in rows]) if quote else []
        if quote and quote.get("mention") and right:
            best = max(right, key=marks.__getitem__)
            yield setting, quote, rows, right, rows[best][0]
        else:
            best = int(np.argmax(marks))
        previous = rows[best][0]


def speaker_examples(cases, table):
    return [
        ([features for _, features in rows], right)
        for case in cases
        for _, _, rows, right, _ in walk(case, table)
    ]


def pronoun_examples(cases, speaker, table):
    examples = []
    for case in cases:
        gold, speaking = {}, {}
        for setting, quote, _, _, index in walk(case, speaker):
            speaking[index] = setting.quote
            mention = case.scene.mentions[index]
            known = quote.get("speaker") and quote["speaker_kind"] == "pronoun"
            if known and mention.kind is Kind.PRONOUN:
                gold[index] = quote
        named = {setting.quote: setting.named for setting in case.settings}
        resolver = Resolver(case.scene, table, speaking, named)

        def settle(index, rows, case=case, gold=gold):
            marks = [scorer.score(table, features) for _, features in rows]
            right = [
                row
                for row, (entity, _) in enumerate(rows)
                if index in gold
                and case.score.speaker_ok(gold[index], case.scene.entities[entity].name)[1]
            ]
            if right:
                examples.append(([features for _, features in rows], right))
                return max(right, key=marks.__getitem__), 1.0
            return int(np.argmax(marks)), 1.0

        resolver.run(settle)
    return examples


def speech_examples(cases, speaker):
    examples = []
    for case in cases:
        previous = None
        for setting, (label, quote) in zip(case.settings, case.labels, strict=True):
            index, share, ties = attributing.choose(case.scene, setting, previous, speaker)
            tie = cue_name(case.scene, setting, index) if index is not None else "nobody"
            if label != 2 or quote is not None:
                features = speech_features(case.scene, setting, tie, share, ties)
                examples.append((features, label > 0))
            if label and index is not None:
                previous = index
    return examples


def learn_tables(cases):
    speaker, pronoun = {}, {}
    for _ in range(3):
        speaker = learn(speaker_examples(cases, speaker), start=speaker)
    for _ in range(3):
        pronoun = learn(pronoun_examples(cases, speaker, pronoun), start=pronoun)
    return {
        "speaker": speaker,
        "pronoun": pronoun,
        "speech": learn_yes(speech_examples(cases, speaker)),
    }


def confidence_examples(cases, tables):
    examples = []
    for case in cases:
        labels = dict(zip((s.quote for s in case.settings), case.labels, strict=True))
        for guess in attributing.attribute(case.scene, tables):
            _, quote = labels[guess.setting.quote]
            if (
                quote
                and quote.get("speaker")
                and guess.speech >= 0.3
                and guess.mention is not None
            ):
                name = name_of(case.scene, guess.mention, guess.entity)
                right = case.score.speaker_ok(quote, name)[1]
                examples.append((confidence_features(case.scene, guess), right))
    return examples


def learn_all(cases):
    """The tables, the confidence from guesses about articles that were held out."""
    examples = []
    for fold in range(3):
        held = [case for case in cases if _hash(case.article) // 10 % 3 == fold]
        rest = [case for case in cases if _hash(case.article) // 10 % 3 != fold]
        examples += confidence_examples(held, learn_tables(rest))
    return {**learn_tables(cases), "confidence": learn_yes(examples, L2_CONFIDENCE)}


# ------------------------------------------------------------------ reporting


def predict(case, tables, line=0.0):
    from summarizer.quotes.confidence import confidence_of

    quotes = []
    for guess in attributing.attribute(case.scene, tables):
        if not is_speech(case.scene, guess):
            continue
        stretch = case.scene.document.quoted[guess.setting.quote]
        name = name_of(case.scene, guess.mention, guess.entity)
        sure = confidence_of(case.scene, guess, tables["confidence"]) >= line
        quotes.append(
            {"start": stretch.start, "end": stretch.end, "speaker": name if sure else None}
        )
    return {"id": case.article["id"], "quotes": quotes}


def report(cases, tables, score):
    gold = [case.article for case in cases]
    for line in (0.0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8):
        found = [predict(case, tables, line) for case in cases]
        for mode in ("direct", "all"):
            r = score.score_docs(gold, found, mode)
            named = r["att_head"] / max(1e-9, r["att_coverage"])
            print(
                f"line {line} {mode:6s} found {r['len_F1']:.4f} joint {r['joint_F1']:.4f} "
                f"jointx {r['jointx_F1']:.4f} named right {named:.3f} of {r['att_coverage']:.3f}",
                r["by_kind"] if line == 0.0 else "",
            )


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--judge", action="store_true")
    judge = parser.parse_args().judge
    score = load_score()
    cases = [Case(article, score) for article in load_articles()]
    if judge:
        tune = [case for case in cases if part_of(case.article) == "tune"]
        report([c for c in cases if part_of(c.article) == "judge"], learn_all(tune), score)
        return
    tables = {
        name: {f: round(w, 2) for f, w in sorted(table.items()) if abs(w) >= 0.03}
        for name, table in sorted(learn_all(cases).items())
    }
    TARGET.write_text(json.dumps(tables, ensure_ascii=False, indent=0) + "\n", "utf-8")
    print({name: len(table) for name, table in tables.items()})


if __name__ == "__main__":
    main()
