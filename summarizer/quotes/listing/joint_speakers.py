"""Find the names that share one verb of speech: Ada Moreno and Jan Lund said."""

from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING

from summarizer.quotes.values.cue import CLOSE_BEHIND, Gap
from summarizer.quotes.values.mention import NAME, EntityType

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey

#: The most names that are listed as speaking together.
_MOST = 4


class _Joint(Enum):
    """The only word or sign between two names."""

    AND = 1
    COMMA = 2


def find_joint_speakers(survey: Survey, number: int) -> list[int]:
    """Return the names that share a verb of speech with the mention `number`, and that mention.

    The list holds the indexes of their mentions, in order. It is empty if the mention is no name,
    or shares its verb with no other name.
    """
    if survey.mentions[number].kind is not NAME:
        return []
    found = [number]
    while len(found) < _MOST and _find_joint(survey, found[0] - 1):
        found.insert(0, found[0] - 1)
    while len(found) < _MOST and _find_joint(survey, found[-1]):
        found.append(found[-1] + 1)
    joints = [_find_joint(survey, one) for one in found[:-1]]
    if joints != [_Joint.COMMA] * (len(joints) - 1) + [_Joint.AND]:
        return []
    after, before = survey.cues_after.get(found[-1]), survey.cues_before.get(found[0])
    shared = (after and after.gap in CLOSE_BEHIND) or (before and before.gap is Gap.NOTHING)
    return found if shared or found[0] in survey.according else []


def _find_joint(survey: Survey, number: int) -> _Joint | None:
    """Return what joins the mention `number` to the next one: “and”, or a comma between persons.

    None if they are not the names of two different entities, or if anything else is between them.
    """
    if not 0 <= number < len(survey.mentions) - 1:
        return None
    document, (first, second) = survey.document, survey.mentions[number : number + 2]
    entities = survey.entity_of[number : number + 2]
    if first.kind is not NAME or second.kind is not NAME:
        return None
    if entities[0] == entities[1] or second.outer != first.last + 2:
        return None
    if not document.together(first.first, second.last):
        return None
    word = document.lower[first.last + 1]
    if word in document.speech.pairing:
        return _Joint.AND
    persons = all(
        entity is not None and survey.entities[entity].entity_type is EntityType.PERSON
        for entity in entities
    )
    return _Joint.COMMA if word == "," and persons else None
