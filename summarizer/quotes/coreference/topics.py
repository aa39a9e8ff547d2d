"""Find the person whom a text goes on about, where grammar does not tell men from women.

Theory of operation. In Indonesian, Turkish and Uzbek a pronoun stands for a man or a woman, and
often there is none at all: katanya, dedi. Such a word goes on with somebody: the person whom the
sentence before it in the paragraph is about, or else whoever spoke last. A name of no known type
that may be a person's leaves doubt, and then nobody is found.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.cue import CLOSE_BEFORE, CLOSE_BEHIND, Gap
from summarizer.quotes.values.mention import MAYBE_PERSON, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey

#: The most paragraphs between such a word and whoever spoke last: news often goes on with one
#: source, each quotation in a paragraph of its own.
_WITHIN = 2
#: The most mentions before such a word that are searched.
_MOST_BACK = 40
#: The most words and signs of a noun phrase that opens a sentence before a name in apposition.
_LONGEST_NOUN = 8
#: The first mentions of an entity, of which one must speak so that it counts as a person.
_FIRST_MENTIONS = 8
#: The gaps at which a mention before a verb of speech is its subject.
_SPEAKS = CLOSE_BEHIND | {Gap.PHRASE, Gap.APPOSITION}


def find_topic(
    survey: Survey, number: int, voice: tuple[int, int] | None, *, far: bool
) -> int | None:
    """Return the person whom a text goes on about, where grammar does not tell men from women.

    That is the first person named in the nearest sentence of the paragraph that names one; else
    whoever spoke last, in this paragraph or in the `_WITHIN` before it; if nobody has spoken,
    the only person named in the paragraph before. If not `far`, only the paragraph itself is
    searched for a name.
    """
    document, mention = survey.document, survey.mentions[number]
    own, paragraph = document.sentence_of[mention.first], document.paragraph_of[mention.first]
    #: The first person in the nearest sentence that names one: the sentence, the entity.
    first: tuple[int, int] | None = None
    doubt = False
    for back in range(number - 1, max(-1, number - 1 - _MOST_BACK), -1):
        other = survey.mentions[back]
        if document.inside[other.first] is not None:
            continue
        sentence = document.sentence_of[other.first]
        if document.paragraph_of[other.first] != paragraph or (first and sentence != first[0]):
            break
        entity = survey.entity_of[back]
        if sentence == own or entity is None:
            continue
        if is_person(survey, back) or _may_be_voice(survey, back) or _is_introduced(survey, back):
            first = (sentence, entity)
        doubt = doubt or _may_be_somebody(survey, back)
    if first is not None:
        return first[1]
    if doubt or not far:
        return None
    if voice is None:
        return _find_only_person_before(survey, number)
    if paragraph - voice[1] > _WITHIN:
        return None
    return voice[0] if survey.entities[voice[0]].entity_type in MAYBE_PERSON else None


def is_person(survey: Survey, number: int) -> bool:
    """Whether a mention outside quotations is the name of a person who may be a subject."""
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if entity is None or survey.document.inside[mention.first] is not None:
        return False
    person = survey.entities[entity].entity_type is EntityType.PERSON
    return person and mention.may_be_subject and not mention.modifier


def speaks(survey: Survey, number: int) -> bool:
    """Whether a mention outside quotations is surely the subject of a verb of speech."""
    after, before = survey.cues_after.get(number), survey.cues_before.get(number)
    return (after is not None and after.gap in _SPEAKS) or (
        before is not None and before.gap in CLOSE_BEFORE
    )


def _may_be_voice(survey: Survey, number: int) -> bool:
    """Whether a name that is not known to be a person's speaks at one of its first mentions."""
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if entity is None or mention.modifier or mention.uncertain or not mention.may_be_subject:
        return False
    known = survey.entities[entity]
    return known.entity_type is EntityType.UNKNOWN and any(
        speaks(survey, other) for other in known.mentions[:_FIRST_MENTIONS]
    )


def _may_be_somebody(survey: Survey, number: int) -> bool:
    """Whether a name of no known type may be that of a person who is the subject."""
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if entity is None or mention.modifier or not mention.may_be_subject or mention.uncertain:
        return False
    return survey.entities[entity].entity_type is EntityType.UNKNOWN


def _is_introduced(survey: Survey, number: int) -> bool:
    """Whether a name that may be a person's opens its sentence, or is in apposition.

    For example: Promotor konser, Irawan Danuwinata dari Sinergi Live, …
    """
    document, mention = survey.document, survey.mentions[number]
    if not _may_be_somebody(survey, number):
        return False
    if document.place_of.get(mention.outer) == 0:
        return mention.is_full_name
    items = document.sentences[document.sentence_of[mention.first]].items
    place = document.place_of[mention.outer]
    before = [item for item in items[:place] if isinstance(item, int)]
    return (
        0 < len(before) <= _LONGEST_NOUN
        and document.lower[before[-1]] == ","
        and not any(document.lower[item] in document.speech.prepositions for item in before)
    )


def _find_only_person_before(survey: Survey, number: int) -> int | None:
    """Return the only person named in the paragraph before a mention; None if there is not one."""
    document = survey.document
    paragraph = document.paragraph_of[survey.mentions[number].first] - 1
    if paragraph < 0:
        return None
    found = {
        survey.entity_of[other]
        for other in range(max(0, number - _MOST_BACK), number)
        if document.paragraph_of[survey.mentions[other].first] == paragraph
        and is_person(survey, other)
    }
    return next(iter(found)) if len(found) == 1 else None
