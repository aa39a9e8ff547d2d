"""Name a speaker by the fullest name, or by a noun phrase that can stand within a sentence."""

from __future__ import annotations

from typing import TYPE_CHECKING

from summarizer.quotes.listing.joint_speakers import find_joint_speakers

if TYPE_CHECKING:
    from collections.abc import Sequence

    from summarizer.quotes.values.survey import Survey


def name_speaker(survey: Survey, number: int, entity: int | None = None) -> str:
    """Return the fullest name of a mention, or its noun phrase.

    `entity` is what the mention stands for; None takes the entity in the survey, if any. Names
    that share a verb are given together: Ada Moreno and Jan Lund said.
    """
    joint = find_joint_speakers(survey, number)
    if joint:
        return _list_names(survey, joint)
    if entity is None:
        entity = survey.entity_of[number]
    if entity is not None:
        return _on_one_line(survey.entities[entity].name)
    document, mention = survey.document, survey.mentions[number]
    first, speech = document.lower[mention.first], document.speech
    if first in speech.determiners or first in speech.owners or first in speech.within:
        return _on_one_line(_put_article_in_lower_case(survey, number))
    return _on_one_line(mention.text)


def _put_article_in_lower_case(survey: Survey, number: int) -> str:
    """Return a noun phrase with its article in lower case.

    A German article in another case than the nominative is left out before a single noun.
    """
    document, mention = survey.document, survey.mentions[number]
    speech, first = document.speech, document.lower[mention.first]
    text = mention.text
    oblique = first not in speech.articles or number in survey.according
    if speech.capital_nouns and first not in speech.owners and oblique:
        plain = mention.last == mention.first + 1  # dem Ministerium, not: dem neuen Ministerium
        if plain:
            return text[len(first) :].lstrip()
    return text[: len(first)].lower() + text[len(first) :]


def _list_names(survey: Survey, joint: Sequence[int]) -> str:
    """Return the full names of several who speak together, joined as in the text."""
    entities = [survey.entity_of[number] for number in joint]
    names = [survey.entities[entity].name for entity in entities if entity is not None]
    conjunction = survey.document.words[survey.mentions[joint[-1]].outer - 1]
    return f"{', '.join(names[:-1])} {conjunction} {names[-1]}"


def _on_one_line(text: str) -> str:
    return " ".join(text.split())
