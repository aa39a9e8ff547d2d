"""Learn the tables of the quote engine from annotated articles."""

from __future__ import annotations

from itertools import chain

import numpy as np

from summarizer.quotes import linear_model as scorer
from summarizer.quotes.attribution import attribute as attributing
from summarizer.quotes.attribution.confidence import confidence_features
from summarizer.quotes.attribution.speaker_features import cue_name
from summarizer.quotes.attribution.speech_features import speech_features
from summarizer.quotes.coreference.pronoun_resolution import Resolver
from summarizer.quotes.listing.speaker import name_of
from summarizer.quotes.values.mention import Kind
from tests.quality.quotes.fit import learn, learn_yes
from tests.quality.quotes.gold import fold_of

L2_CONFIDENCE = 2.0


def walk(case, table):
    """Yield each stretch of speech with its rows and the right ones among them."""
    previous = None
    for setting, (label, quote) in zip(case.settings, case.labels, strict=True):
        if label == 0:
            continue
        rows = [
            (index, list(chain.from_iterable(groups)))
            for index, groups in attributing.rows_of(case.scene, setting, previous)
        ]
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
    speaker = scorer.Scorer(speaker)
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
        held = [case for case in cases if fold_of(case.article) == fold]
        rest = [case for case in cases if fold_of(case.article) != fold]
        examples += confidence_examples(held, learn_tables(rest))
    return {**learn_tables(cases), "confidence": learn_yes(examples, L2_CONFIDENCE)}
