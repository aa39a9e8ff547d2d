"""Learn from the pronouns of a text whether a name is a man's or a woman's.

Given names tell it of most people; “Beyoncé” and “Orion” do not. But where a sentence names one
person and goes on with “she”, the name is a woman's: Beyoncé said that she was moved.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.languages.speech.grammar import SINGULAR, Gender
from summarizer.quotations.quotation import Quotation
from summarizer.quotes.values.mention import MAYBE_PERSON, NAME, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.entity import Entity
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

#: One gender must have this many times the pronouns of the other.
_CLEAR = 3


def learn_genders(survey: Survey) -> Survey:
    """Note the gender of the entities whose names do not tell it, if the pronouns near them do.

    Only in English: in other languages pronouns agree with nouns for things, too.
    """
    if not survey.document.speech.weights_learned:
        return survey
    votes = _count_pronouns(survey)
    entities = [
        _note(entity, _decide(votes[number])) if number in votes else entity
        for number, entity in enumerate(survey.entities)
    ]
    return replace(survey, entities=entities)


def _note(entity: Entity, gender: Gender) -> Entity:
    """Return an entity with the gender that the pronouns tell; a full name is a person's then."""
    person = gender and len(entity.words) > 1
    return replace(
        entity, gender=gender, entity_type=EntityType.PERSON if person else entity.entity_type
    )


def _decide(votes: Counter[Gender]) -> Gender:
    (best, count), *others = votes.most_common(2)
    return best if not others or count >= _CLEAR * others[0][1] else Gender.UNKNOWN


def _count_pronouns(survey: Survey) -> dict[int, Counter[Gender]]:
    """Return, by entity of unknown gender, the pronouns before which a sentence names only it."""
    document = survey.document
    by_sentence: dict[int, list[int]] = defaultdict(list)
    for number, entity in enumerate(survey.entity_of):
        mention = survey.mentions[number]
        if (
            entity is not None
            and mention.kind is NAME
            and survey.entities[entity].entity_type in MAYBE_PERSON
            and document.inside[mention.first] is None
        ):
            by_sentence[document.sentence_of[mention.first]].append(number)
    votes: dict[int, Counter[Gender]] = defaultdict(Counter)
    for sentence, names in by_sentence.items():
        place, gender = _find_pronoun(document, sentence)
        before = [one for one in names if document.place_of[survey.mentions[one].last] < place]
        entities = {survey.entity_of[one] for one in before}
        entity = survey.entity_of[before[0]] if len(entities) == 1 else None
        if entity is None or _is_aside(document, survey.mentions[before[0]]):
            continue
        if not survey.entities[entity].gender and not survey.entities[entity].uncertain:
            votes[entity][gender] += 1
    return votes


def _find_pronoun(document: Document, sentence: int) -> tuple[int, Gender]:
    """Return the first pronoun for one person in a sentence: its place there, and its gender.

    The place is 0, before any name, if there is none.
    """
    genders = document.speech.genders
    for place, item in enumerate(document.sentences[sentence].items):
        gender = None if isinstance(item, Quotation) else genders.get(document.lower[item])
        if gender in SINGULAR:
            return place, gender
    return 0, Gender.UNKNOWN


def _is_aside(document: Document, mention: Mention) -> bool:
    """Whether a sentence is not about a name in it: in Leeds, thanking Leeds."""
    speech, at = document.speech, mention.outer
    if document.word_before(at) in speech.determiners:
        at -= 1
    return document.word_before(at) in speech.prepositions | speech.opening_participles
