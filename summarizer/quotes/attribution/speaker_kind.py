"""Tell what kind of speaker a mention would be."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.values.mention import NAME, PRONOUN

if TYPE_CHECKING:
    from summarizer.quotes.values.survey import Survey


def name_kind(survey: Survey, number: int | None) -> str:
    """Return the kind of a mention as a speaker, for the names of learned features."""
    if number is None:
        return "nobody"
    mention, entity = survey.mentions[number], survey.entity_of[number]
    if mention.kind is PRONOUN:
        return f"pronoun {mention.gender}"
    if entity is None:
        return f"noun {mention.entity_type}"
    known = survey.entities[entity]
    length = "full" if len(known.words) > 1 else "single"
    unsure = " unsure" if known.uncertain else ""
    gender = "" if known.entity_type else f" {known.gender}"
    kind = "name" if mention.kind is NAME else "noun for name"
    return f"{kind} {known.entity_type}{gender} {length}{unsure}"
