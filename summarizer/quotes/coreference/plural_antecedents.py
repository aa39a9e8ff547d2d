"""Find the group for which a plural verb without a subject stands: «…», — добавили там.

In English it is “they” that stands for a group: Users ask for it. “It helps,” they say.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import Gender
from summarizer.quotes.values.mention import NAME, NOMINAL, PRONOUN, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey

#: The last speech of the group must be fewer sentences than this before the verb.
_RECENT = 3


def find_plural_antecedents(survey: Survey) -> Survey:
    """Note, for each plural verb without a subject, the group that spoke before it.

    In English note it for each “they” that is the subject of a verb of speech.
    """
    if survey.document.speech.weights_learned:
        return _find_for_pronouns(survey)
    if not survey.document.speech.drops_subjects:
        return survey
    document = survey.document
    found: dict[int, int] = {}
    #: The mention of the group that spoke last, and its sentence; None once someone else speaks.
    group: tuple[int, int] | None = None
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is not None:
            continue
        sentence = document.sentence_of[mention.first]
        plural = mention.gender is Gender.THEY
        if mention.dropped and plural:
            if group and sentence - group[1] < _RECENT:
                found[number] = group[0]
                group = group[0], sentence
        elif plural and mention.kind is NOMINAL:
            if survey.is_subject(number):
                group = number, sentence
        elif survey.is_subject(number):
            group = None
    return replace(survey, plural_antecedents=found)


def _find_for_pronouns(survey: Survey) -> Survey:
    """Note whom each “they” stands for: the group or the name that was the last subject.

    No name of a man or a woman: such a name shows that somebody else is meant, who stays unknown.
    """
    document = survey.document
    found: dict[int, int] = {}
    #: The mention that was the last subject, and its sentence.
    last: tuple[int, int] | None = None
    for number, mention in enumerate(survey.mentions):
        if document.inside[mention.first] is not None:
            continue
        sentence = document.sentence_of[mention.first]
        subject = survey.is_close_subject(number)
        if mention.kind is PRONOUN and mention.gender is Gender.THEY:
            if subject and last and sentence - last[1] < _RECENT:
                found[number] = last[0]
                last = last[0], sentence
        elif subject or (mention.kind is NAME and document.place_of.get(mention.outer) == 0):
            last = (number, sentence) if _may_be_many(survey, number) else None
    return replace(survey, plural_antecedents=found)


def _may_be_many(survey: Survey, number: int) -> bool:
    """Whether “they” may stand for a mention: a group, a body, a name that tells no gender."""
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if mention.kind is NOMINAL:
        return entity is None and mention.entity_type is EntityType.GROUP
    if mention.kind is not NAME or entity is None:
        return False
    known = survey.entities[entity]
    return not known.gender and not known.uncertain and known.entity_type is not EntityType.PLACE
