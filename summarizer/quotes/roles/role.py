"""Find what an article calls a speaker besides the name.

A role may stand in many places, and some places are better than others (`worth`). The best role
is taken, and of equally good ones the first.
"""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from summarizer.quotes.roles.apposed_noun import find_role_in_apposed_noun
from summarizer.quotes.roles.before_name import find_role_before_name
from summarizer.quotes.roles.behind_name import find_role_behind_name
from summarizer.quotes.roles.statement import find_role_in_statement
from summarizer.quotes.roles.trimming import reads_well
from summarizer.quotes.roles.worth import Worth
from summarizer.quotes.values.mention import EntityType

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from summarizer.quotes.values.document import Document
    from summarizer.quotes.values.entity import Entity
    from summarizer.quotes.values.mention import Mention
    from summarizer.quotes.values.survey import Survey

    #: How good a role is, the position of its mention among the others, and the role.
    Found = tuple[Worth, int, str]

#: The number of mentions that are searched for a role. People are introduced early.
_MOST_MENTIONS = 40


def find_role(survey: Survey, entity: int, pronouns: Sequence[int]) -> str | None:
    """Return the role of an entity in the words of the article, to be read after the name.

    `pronouns` are the pronouns that surely stand for the entity. None if no role is told, and for
    an organisation or a place.
    """
    known = survey.entities[entity]
    if known.entity_type in {EntityType.ORGANISATION, EntityType.PLACE}:
        return None
    speech, person = survey.document.speech, known.entity_type is EntityType.PERSON
    found = [
        one
        for one in _list_roles(survey, known, pronouns, survey.appositions.get(entity, ()))
        if reads_well(one[2], speech, person=person)
    ]
    return min(found, key=lambda one: (-one[0], one[1], one[2]))[2] if found else None


def _list_roles(
    survey: Survey, entity: Entity, pronouns: Sequence[int], nouns: Sequence[int]
) -> Iterator[Found]:
    """Yield the roles told beside the names, the pronouns and the noun phrases of an entity."""
    document, mentions = survey.document, survey.mentions
    for order, number in enumerate(islice(entity.mentions, _MOST_MENTIONS)):
        mention = mentions[number]
        if document.inside[mention.first] is not None or mention.modifier:
            continue
        introduces = mention.is_full_name or bool(mention.title) or len(entity.words) == 1
        for worth, role in _list_roles_at(document, mention, introduces=introduces):
            yield worth, order, role
    for order, number in enumerate(islice(pronouns, _MOST_MENTIONS)):
        said = find_role_in_statement(document, mentions[number])
        if said:
            yield Worth.STATEMENT, order, said
    for number in islice(nouns, _MOST_MENTIONS):
        beside = find_role_in_apposed_noun(survey, number)
        if beside:
            yield Worth.TITLE, 0, beside


def _list_roles_at(
    document: Document, mention: Mention, *, introduces: bool
) -> Iterator[tuple[Worth, str]]:
    """Yield the roles told beside one mention of a name.

    `introduces` tells whether that mention introduces the person, or only refers to them again.
    """
    behind = find_role_behind_name(document, mention)
    if behind:
        worth, role = behind
        yield worth if introduces else Worth.BESIDE, role
    said = find_role_in_statement(document, mention)
    if said:
        yield Worth.STATEMENT, said
    before = find_role_before_name(document, mention) if mention.title else None
    if before:
        yield Worth.TITLE, before
