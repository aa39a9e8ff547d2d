"""Learn the tables of the quote engine from annotated articles."""

from __future__ import annotations

from itertools import chain

import numpy as np

from summarizer.models.linear import score
from summarizer.quotes.attribution.attribute import attribute
from summarizer.quotes.attribution.confidence import describe_guess
from summarizer.quotes.attribution.page_voice import PageVoice, hear_page, is_tagged
from summarizer.quotes.attribution.speaker_choice import SpeakerChooser
from summarizer.quotes.attribution.speech_features import describe_speech
from summarizer.quotes.coreference.pronoun_resolution import Resolver
from summarizer.quotes.listing.speaker_name import name_speaker
from summarizer.quotes.values.mention import MentionKind
from tests.quality.quotes.fit import learn, learn_yes
from tests.quality.quotes.gold import fold_of

#: How strongly weights are drawn towards zero; 1 to 6 were tried in cross-validation over pages.
L2_SPEECH = 6.0
L2_CONFIDENCE = 6.0


def walk(case, table):
    """Yield each stretch of speech with its rows and the right ones among them."""
    previous = None
    chooser = SpeakerChooser(case.survey, table)
    for context, (label, quote) in zip(case.contexts, case.labels, strict=True):
        if label == 0:
            continue
        rows = [
            (index, list(chain.from_iterable(groups)))
            for index, groups in chooser.list_rows(context, previous)
        ]
        if not rows:
            previous = None
            continue
        marks = [score(table, features) for _, features in rows]
        right = case.right_rows(quote, [i for i, _ in rows]) if quote else []
        if quote and quote.get("mention") and right:
            best = max(right, key=marks.__getitem__)
            yield context, quote, rows, right, rows[best][0]
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
        for context, quote, _, _, index in walk(case, speaker):
            speaking[index] = context.number
            mention = case.survey.mentions[index]
            known = quote.get("speaker") and quote["speaker_kind"] == "pronoun"
            if known and mention.kind is MentionKind.PRONOUN:
                gold[index] = quote
        named = {context.number: context.named_inside for context in case.contexts}
        resolver = Resolver(case.survey, table, speaking, named)

        def settle(index, rows, case=case, gold=gold):
            marks = [score(table, features) for _, features in rows]
            right = [
                row
                for row, (entity, _) in enumerate(rows)
                if index in gold and case.is_right(gold[index], case.survey.entities[entity].name)
            ]
            if right:
                examples.append(([features for _, features in rows], right))
                return max(right, key=marks.__getitem__), 1.0
            return int(np.argmax(marks)), 1.0

        resolver.resolve(settle)
    return examples


def speech_examples(cases, speaker):
    examples = []
    for case in cases:
        previous = None
        chooser = SpeakerChooser(case.survey, speaker)
        page = hear_page(case.contexts, len(case.survey.document.words))
        for context, (label, quote) in zip(case.contexts, case.labels, strict=True):
            choice = chooser.choose(context, previous)
            if label != 2 or quote is not None:
                features = describe_speech(case.survey, context, choice, page)
                examples.extend([(features, label > 0)] * case.weight)
                if case.weight == 1 and is_tagged(context):
                    features = describe_speech(case.survey, context, choice, PageVoice.SOME)
                    examples.append((features, label > 0))
            if label and choice.mention is not None:
                previous = choice.mention
    return examples


def learn_speakers(articles):
    """The tables of speakers and of pronouns."""
    speaker, pronoun = {}, {}
    for _ in range(3):
        speaker = learn(speaker_examples(articles, speaker), start=speaker)
    for _ in range(3):
        pronoun = learn(pronoun_examples(articles, speaker, pronoun), start=pronoun)
    return {"speaker": speaker, "pronoun": pronoun}


def learn_speech(cases, tables):
    """The same tables with the one that tells what is speech."""
    return {**tables, "speech": learn_yes(speech_examples(cases, tables["speaker"]), L2_SPEECH)}


def confidence_examples(cases, tables):
    examples = []
    for case in cases:
        labels = dict(zip((s.number for s in case.contexts), case.labels, strict=True))
        for guess in attribute(case.survey, tables).guesses:
            label, quote = labels[guess.context.number]
            known = label == 0 or (quote is not None and quote.get("speaker"))
            if known and guess.speech_probability >= 0.3 and guess.mention is not None:
                name = name_speaker(case.survey, guess.mention, guess.entity)
                right = quote is not None and case.is_right(quote, name)
                examples.extend([(describe_guess(case.survey, guess), right)] * case.weight)
    return examples


def learn_all(articles, pages):
    """The tables, the confidence from guesses about articles and pages that were held out.

    Who speaks is learned from annotated articles alone: only there is each source annotated.
    """
    examples = []
    for fold in range(3):
        tables = learn_speakers([case for case in articles if fold_of(case.article) != fold])
        cases = [*articles, *pages]
        held = [case for case in cases if fold_of(case.article) == fold]
        rest = [case for case in cases if fold_of(case.article) != fold]
        examples += confidence_examples(held, learn_speech(rest, tables))
    tables = learn_speech([*articles, *pages], learn_speakers(articles))
    return {**tables, "confidence": learn_yes(examples, L2_CONFIDENCE)}
