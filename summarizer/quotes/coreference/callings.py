"""Tell whom a noun for a calling stands for in English: “…,” the singer said.

Stories go on with somebody whom they have just named by what that person is known for. The noun
stands alone behind “the”; the text has not used it for somebody without a name; and one person
alone is named before it in its paragraph, or in the one before. Only nouns that people are known
for count: next to somebody in the news a prosecutor, a driver or a mayor is mostly somebody else.
So is who says “he” or “she” of the person named.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.coreference.only_person import find_only_person
from summarizer.quotes.values.mention import NOMINAL, EntityType

if TYPE_CHECKING:
    from summarizer.quotations.quotation import Quotation
    from summarizer.quotes.values.guess import Guess
    from summarizer.quotes.values.survey import Survey

#: The probability that such a noun stands for the person found: the share that was right on pages
#: that were read.
_PROBABILITY = 0.9


def recall_calling(survey: Survey, guess: Guess) -> Guess:
    """Return a guess; a noun for a calling gets the person it stands for, if there is one."""
    number = guess.mention
    if number is None or guess.entity is not None or not _is_calling(survey, number):
        return guess
    person = find_only_person(survey, number, back=1)
    if person is None or _is_spoken_of(survey, person, guess.context.quotation):
        return guess
    return replace(guess, entity=person, entity_probability=_PROBABILITY)


def _is_calling(survey: Survey, number: int) -> bool:
    """Whether a mention is “the” and a noun for a calling that stands for somebody named."""
    document, mention = survey.document, survey.mentions[number]
    speech = document.speech
    if mention.kind is not NOMINAL or mention.entity_type is not EntityType.PERSON:
        return False
    if document.lower[mention.first] not in speech.definite or mention.last != mention.first + 1:
        return False
    if mention.tail not in {None, mention.last} or mention.head not in speech.callings:
        return False
    return not any(
        other.kind is NOMINAL and other.head == mention.head and survey.entity_of[at] is None
        for at, other in enumerate(survey.mentions[:number])
    )


def _is_spoken_of(survey: Survey, person: int, quotation: Quotation) -> bool:
    """Whether a quotation has a pronoun, he or she, that may stand for a person."""
    document, told = survey.document, survey.entities[person].gender
    speech = document.speech
    pronouns = {Gender.HE: speech.he, Gender.SHE: speech.she}.get(told, speech.he | speech.she)
    first = bisect_left(document.starts, quotation.start)
    end = bisect_left(document.starts, quotation.end)
    return not pronouns.isdisjoint(document.lower[first:end])
