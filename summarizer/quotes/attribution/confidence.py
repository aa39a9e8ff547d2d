"""Tell how likely it is that a speaker is right, so that a doubtful one is not shown."""

from __future__ import annotations

from math import log
from typing import TYPE_CHECKING

from summarizer.models.linear import Weights, logistic, score
from summarizer.quotes.attribution.speaker_kind import name_kind
from summarizer.quotes.attribution.surroundings import is_led_in_above
from summarizer.quotes.values.context import WITHIN_CLAUSE
from summarizer.quotes.values.mention import PRONOUN

if TYPE_CHECKING:
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Survey

#: The lowest and the highest log odds in the names of features, in whole steps. A probability is
#: kept at least the third number away from 0 and from 1.
_LOWEST_ODDS, _HIGHEST_ODDS, _NEAREST = -2, 6, 1e-4

#: The probability that the one who signs a quotation is its speaker.
_SIGNED = 0.95
#: The most words of a short quotation, and of one of middle length.
_SHORT, _MIDDLE = 3, 7
#: The most mentions of an entity that are looked at, and the most that are counted.
_LOOKED_AT, _MOST_COUNTED = 40, 3


def tell_confidence(survey: Survey, guess: Guess, table: Weights) -> float:
    """Return the probability that the speaker is right, by weights learned from held-out guesses.

    Return 0 if the guess has no mention. Return 0 also if the mention is a pronoun that stands for
    no known entity and no known group.
    """
    if guess.mention is None:
        return 0.0
    if guess.signed:
        return _SIGNED
    mention = survey.mentions[guess.mention]
    unknown = guess.entity is None and guess.mention not in survey.plural_antecedents
    if mention.kind is PRONOUN and unknown:
        return 0.0
    return logistic(score(table, describe_guess(survey, guess)))


def describe_guess(survey: Survey, guess: Guess) -> list[str]:
    """Return the features for and against a guess; an empty list if it has no mention."""
    if guess.mention is None:
        return []
    mention = survey.mentions[guess.mention]
    chosen, resolved = _odds(guess.mention_probability), _odds(guess.entity_probability)
    entity_type = mention.entity_type
    if guess.entity is not None:
        entity_type = survey.entities[guess.entity].entity_type
    shape = "framed" if guess.context.lead in WITHIN_CLAUSE else "whole"
    quotation = guess.context.quotation
    words = len(survey.document.text[quotation.start : quotation.end].split())
    size = "short" if words <= _SHORT else "middle" if words <= _MIDDLE else "long"
    where = guess.tie.split(":", 1)[0]
    inherited = "inherited" if guess.repeats_speaker else "own"
    return [
        f"chosen:{chosen}",
        f"chosen:{chosen}:{mention.kind}",
        f"chosen:{chosen}:{shape}",
        f"resolved:{resolved}:{mention.kind}",
        f"kind:{mention.kind}:{entity_type}:{mention.uncertain}",
        f"kind:{mention.kind}:{where}:{inherited}",
        f"shape:{shape}:{guess.context.ending}",
        f"tie:{guess.tie}",
        f"thread:{inherited}:{where}:{guess.context.alone_in_sentence}",
        f"speech:{_odds(guess.speech_probability)}",
        f"page:{guess.page}:{mention.kind}:{entity_type}",
        f"page:{guess.page}:{guess.tie}",
        f"page:{guess.page}:{shape}:{size}",
        f"lead:{guess.context.lead}:{guess.tie}",
        f"lead:{guess.context.lead}:{size}",
        f"who:{name_kind(survey, guess.mention)}",
        f"who:{name_kind(survey, guess.mention)}:{guess.tie}",
        *_describe_entity(survey, guess),
        *([f"above:{guess.tie}"] if is_led_in_above(survey.document, guess.context) else ()),
    ]


def _describe_entity(survey: Survey, guess: Guess) -> list[str]:
    """Return the features of the one who would speak: how often the text names and hears them."""
    if guess.entity is None:
        return []
    mentions = survey.entities[guess.entity].mentions
    others = [one for one in mentions[:_LOOKED_AT] if one != guess.mention]
    heard = min(_MOST_COUNTED, sum(survey.is_close_subject(one) for one in others))
    known = f"{min(len(others), _MOST_COUNTED)}:{heard}"
    return [
        f"known:{known}",
        f"known:{known}:{guess.tie}",
        f"known:{known}:{guess.page}",
    ]


def _odds(probability: float) -> int:
    """Return the log odds of a probability, rounded to a whole step."""
    held = min(max(probability, _NEAREST), 1 - _NEAREST)
    return max(_LOWEST_ODDS, min(_HIGHEST_ODDS, round(log(held / (1 - held)))))
