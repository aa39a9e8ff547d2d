"""Decide what is speech and who speaks, quotation by quotation.

Learned weights decide. For each quotation the likeliest speaker is chosen first
(`speaker_choice`). This choice then helps to tell whether the quotation is speech at all
(`speech_features`). The speaker of one quotation is a candidate for the next. Then it is decided
whom the pronouns stand for (`pronoun_resolution`). In the end rules name some more speakers
(`recalled_speakers`, `signatures`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from summarizer.models.linear import Weights, logistic, score
from summarizer.quotes.attribution.context import describe_contexts
from summarizer.quotes.attribution.page_voice import hear_page
from summarizer.quotes.attribution.signatures import find_signatures
from summarizer.quotes.attribution.speaker_choice import SpeakerChoice, SpeakerChooser
from summarizer.quotes.attribution.speech_features import describe_speech
from summarizer.quotes.coreference.pronoun_resolution import Resolver
from summarizer.quotes.coreference.recalled_speakers import recall_speakers
from summarizer.quotes.values.context import Ending, Lead
from summarizer.quotes.values.guess import Attribution, Guess
from summarizer.quotes.values.mention import PRONOUN

if TYPE_CHECKING:
    from collections.abc import Mapping

    from summarizer.quotes.values.context import QuotationContext
    from summarizer.quotes.values.survey import Survey

    #: By mention that is a pronoun: its entity, and the probability of that.
    Resolved = Mapping[int, tuple[int, float]]

#: Above this probability a quotation counts as speech, so that its speaker is a candidate for the
#: next quotation.
_SPEECH = 0.5
#: How a quotation ends if a tag interrupts it.
_INTERRUPTED = frozenset({Ending.COMMA, Ending.DASH, Ending.QUESTION})
#: The least probability at which a pronoun surely stands for its entity, so that what the text
#: tells of the pronoun is taken for a role of the entity.
_SURE = 0.9


class _Decision(NamedTuple):
    """What was decided about a quotation before the pronouns are resolved."""

    context: QuotationContext
    #: The probability that it is speech.
    speech: float
    choice: SpeakerChoice
    #: Whether its mention is that of the last quotation before it that counts as speech.
    repeats: bool


def attribute(survey: Survey, tables: Mapping[str, Weights]) -> Attribution:
    """Return a guess for every quotation that has words, by the learned weights in `tables`.

    The attribution also tells whom the pronouns stand for.
    """
    chooser = SpeakerChooser(survey, tables["speaker"])
    decided: list[_Decision] = []
    speaking: dict[int, int] = {}
    previous: int | None = None
    contexts = describe_contexts(survey)
    page = hear_page(contexts, len(survey.document.words))
    for context in contexts:
        choice = chooser.choose(context, previous)
        features = describe_speech(survey, context, choice, page)
        speech = logistic(score(tables["speech"], features))
        if decided and _continues(context, choice, decided[-1]):
            speech = max(speech, decided[-1].speech)
        repeats = choice.mention is not None and choice.mention == previous
        decided.append(_Decision(context, speech, choice, repeats))
        if speech > _SPEECH and choice.mention is not None:
            previous = choice.mention
            speaking[choice.mention] = context.number
    named = {context.number: context.named_inside for context, *_ in decided}
    resolved = Resolver(survey, tables["pronoun"], speaking, named).resolve()
    guesses = []
    for context, speech, choice, repeats in decided:
        entity, probability = _find_entity(survey, choice.mention, resolved)
        guesses.append(
            Guess(
                context=context,
                speech_probability=speech,
                mention=choice.mention,
                entity=entity,
                mention_probability=choice.probability,
                entity_probability=probability,
                repeats_speaker=repeats,
                tie=choice.tie,
                page=page,
            )
        )
    guesses = find_signatures(survey, recall_speakers(survey, guesses))
    return Attribution(guesses, _list_sure_pronouns(survey, resolved), resolved)


def _continues(context: QuotationContext, choice: SpeakerChoice, before: _Decision) -> bool:
    """Whether a quotation is the rest of the one before it, and so is speech if that one is.

    It continues one left open in the paragraph before, or one that a tag interrupts.
    """
    other = before.context
    if context.number != other.number + 1:
        return False
    if context.carried_over:
        return True
    return (
        context.sentence == other.sentence
        and context.lead is Lead.COMMA
        and other.ending in _INTERRUPTED
        and choice.mention == before.choice.mention
    )


def _find_entity(
    survey: Survey, mention: int | None, resolved: Resolved
) -> tuple[int | None, float]:
    """Return the entity that a mention stands for, and how probable that is.

    The entity is None if it is unknown or if there is no mention.
    """
    if mention is None:
        return None, 0.0
    if survey.mentions[mention].kind is PRONOUN:
        return resolved.get(mention, (None, 0.0))
    return survey.entity_of[mention], 1.0


def _list_sure_pronouns(survey: Survey, resolved: Resolved) -> dict[int, list[int]]:
    """Return, by entity, the pronouns outside quotations that surely stand for it."""
    found: dict[int, list[int]] = {}
    for mention, (entity, probability) in resolved.items():
        outside = survey.document.inside[survey.mentions[mention].first] is None
        if outside and probability >= _SURE:
            found.setdefault(entity, []).append(mention)
    return found
