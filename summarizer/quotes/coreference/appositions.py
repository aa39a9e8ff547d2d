"""Tie noun phrases to the names beside them: her lawyer, Ada Moreno."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import NAME

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey


def tie_appositions(survey: Survey) -> Survey:
    """Give each noun phrase the entity of the name in apposition to it."""
    names = {
        mention.first: number
        for number, mention in enumerate(survey.mentions)
        if mention.kind is NAME
    }
    entity_of = list(survey.entity_of)
    appositive_of = {}
    for number, mention in enumerate(survey.mentions):
        if mention.appositive is not None:
            name = names[mention.appositive.first]
            appositive_of[number] = name
            entity_of[number] = entity_of[name]
    return replace(survey, entity_of=entity_of, appositive_of=appositive_of)


def list_appositions(survey: Survey) -> Survey:
    """List, by entity, the noun phrases to which its name is in apposition."""
    found: dict[int, list[int]] = {}
    for number in survey.appositive_of:
        entity = survey.entity_of[number]
        if entity is not None:
            found.setdefault(entity, []).append(number)
    return replace(survey, appositions=found)
